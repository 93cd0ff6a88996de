import { catalogue, eventCatalogue } from '../../src/app.ts'
import type { Route } from '../../src/platform/route.ts'
import { configurationPage } from './configuration.ts'
import { dataModelPage } from './dataModel.ts'
import { eventsPage } from './events.ts'
import { problemsPage } from './problems.ts'

/** The generated pages that need no running house, by file name. docs/rights.md is measured: see measureRights.ts. */
export async function pages(routes: readonly Route[]): Promise<Record<string, string>> {
  return {
    'problems.md': problemsPage(catalogue, routes),
    'events.md': eventsPage(eventCatalogue, routes),
    'data-model.md': await dataModelPage(),
    'configuration.md': configurationPage(),
  }
}

export const docsFolder = new URL('../', import.meta.url)
