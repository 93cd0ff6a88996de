import { readFileSync } from 'node:fs'
import { catalogue, externalKinds } from '../src/app.ts'
import type { Route } from '../src/platform/route.ts'
import type { Test } from '../test/support/database.ts'
import { openStage, type Stage } from '../test/support/stage.ts'
import { deriveDocument } from './derive.ts'
import { type Recordings, withoutSecrets } from './recording.ts'
import type { Json } from './schemas.ts'

export const documentFile = new URL('./openapi.json', import.meta.url)

/** The document of these routes, with what their examples asked and got. */
export function derivedDocument(routes: readonly Route[], recordings: Recordings): Json {
  const { version, license } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string; license: string }
  return withoutSecrets(deriveDocument({ routes, catalogue, externalKinds, recordings, version, license }))
}

/** As it is committed: two spaces, one line feed at the end. */
export const asText = (document: Json): string => `${JSON.stringify(document, null, 2)}\n`

/** Opens a stage outside of a test, and closes it when the work is done. */
export async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const last: (() => Promise<unknown>)[] = []
  const t: Test = { teardown: (then) => last.unshift(then) }
  try {
    return await work(await openStage(t))
  } finally {
    for (const then of last) await then()
  }
}
