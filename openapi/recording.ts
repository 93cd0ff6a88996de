import type { Route } from '../src/platform/route.ts'
import type { House, Reply } from '../test/support/house.ts'
import type { Stage } from '../test/support/stage.ts'
import type { Example, Examples } from './examples/example.ts'
import type { Json } from './schemas.ts'

/** What an example asked and what it got, as the document shows it. */
export interface Recording {
  params: Record<string, string>
  query: Record<string, string>
  body: unknown
  answer: unknown
}

export type Recordings = ReadonlyMap<string, Recording>

/** The path as the document has it: `/v1/groups/{groupId}`. */
export const shownPath = (route: Route): string => `/v1${route.path.replaceAll(/:(\w+)/g, '{$1}')}`

/** The address that an example calls. */
export function addressOf(route: Route, { params = {}, query = {} }: Example): string {
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`the example of ${route.operationId} lacks the parameter ${name}`)
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams(query).toString()
  return `/v1${path}${search && `?${search}`}`
}

/** Makes an example's call, as its person or with any other token (null: none). */
export function call(
  house: House,
  route: Route,
  example: Example,
  { token, headers }: { token?: string | null; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const bearer = token === undefined ? example.as && house.tokenOf(example.as) : token
  const client = bearer === null ? house.anonymous : house.bearing(bearer)
  const address = addressOf(route, example)
  const ask = { headers: { ...example.headers, ...headers } }
  switch (route.method) {
    case 'GET':
      return client.get(address, ask)
    case 'DELETE':
      return client.delete(address, ask)
    case 'POST':
      return client.post(address, example.body, ask)
    case 'PUT':
      return client.put(address, example.body, ask)
    case 'PATCH':
      return client.patch(address, example.body, ask)
  }
}

/** What the document shows of an example that succeeded. */
export function recordingOf(route: Route, { params = {}, query = {}, body }: Example, reply: Reply): Recording {
  if (reply.status !== route.success.status) throw new Error(`the example of ${route.operationId} was answered with ${reply.status}:\n${reply.text}`)
  return { params, query, body, answer: reply.body }
}

/** Executes every route's example on the stage and keeps what the document shows of it. Throws when one does not succeed. */
export async function record({ house, scene }: Stage, examples: Examples): Promise<Recordings> {
  const recordings = new Map<string, Recording>()
  for (const route of house.app.routes) {
    await scene(async () => {
      const example = await examples[route.operationId]!(house)
      recordings.set(route.operationId, recordingOf(route, example, await call(house, route, example)))
    })
  }
  return recordings
}

/** Nothing that looks like a credential stands in the document: scanners would find it, and somebody would try it. */
export function withoutSecrets(document: Json): Json {
  const text = JSON.stringify(document)
    .replaceAll(/(sep_[a-z]+_)[\w-]{20,}/g, '$1a-secret-that-is-shown-only-once')
    .replaceAll(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g, 'header.claims.signature')
  return JSON.parse(text) as Json
}
