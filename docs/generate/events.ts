import type { Events } from '../../src/platform/events.ts'
import type { Route } from '../../src/platform/route.ts'
import { generated, table } from './markdown.ts'

/** docs/events.md: every type of event, what it means and which operations emit it. */
export function eventsPage(catalogue: readonly Events<never>[], routes: readonly Route[]): string {
  const sections = catalogue.map(({ kind, catalogue: names }) => {
    const rows = Object.entries<string>(names).map(([name, meaning]) => {
      const type = `${kind}.${name}`
      const from = routes.filter((route) => route.emits?.includes(type)).map((route) => `\`${route.operationId}\``)
      return [`\`${type}\``, meaning, from.join(', ') || 'the passing of time']
    })
    return `## ${kind}\n\n${table(['type', 'what happened', 'emitted by'], rows)}\n`
  })
  return `${generated('the events that the rooms declare')}
# Events

Every change is an event, stored in the transaction that made it: who did what to which version of what, and when. Events are thin: ids, states and numbers,
never text that people wrote. Read the object for the rest, if you may still see it.

${sections.join('\n')}`
}
