import type { z } from 'zod'
import type { Catalogue } from '../src/platform/problems.ts'
import { ProblemView } from '../src/platform/problemView.ts'
import { hasSubject, type Route } from '../src/platform/route.ts'
import { headers, requestHeaders } from './headers.ts'
import { type Recording, type Recordings, shownPath } from './recording.ts'
import { refusalsByStatus } from './refusals.ts'
import { type Json, type Schemas, schemaCollection } from './schemas.ts'
import { bearerWords, info, tagWords } from './words.ts'

export interface Sources {
  routes: readonly Route[]
  catalogue: Catalogue
  /** Which path parameters may also be the caller's own id, `ext:{value}`. */
  externalKinds: Readonly<Record<string, string>>
  /** What each operation's example asked and got. */
  recordings: Recordings
  version: string
  /** As SPDX names it. */
  license: string
}

/**
 * The OpenAPI 3.1 document: what the routes declare, and what their examples really answered. The same sources give the same text.
 * @throws when an operation has no example, a tag no description, or one component two shapes.
 */
export function deriveDocument({ routes, catalogue, externalKinds, recordings, version, license }: Sources): Json {
  const schemas = schemaCollection()
  const problem = schemas.of(ProblemView, 'output')
  const refusals = refusalsByStatus(routes, catalogue, problem)
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    const recording = recordings.get(route.operationId)
    if (!recording) throw new Error(`${route.operationId} has no example: add it to its room in openapi/examples`)
    const path = (paths[shownPath(route)] ??= {})
    path[route.method.toLowerCase()] = operation(route, recording, schemas, refusals.of(route), externalKinds)
  }
  const used = JSON.stringify(paths)
  const isUsed = (kind: string) => (name: string) => used.includes(`"#/components/${kind}/${name}"`)
  return {
    openapi: '3.1.1',
    info: { ...info, license: { name: license, identifier: license }, version },
    servers: [{ url: '/', description: 'The server that this document came from, in production as anywhere', 'x-internal': false }],
    tags: tagsOf(routes),
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: bearerWords } },
      parameters: only(requestHeaders, isUsed('parameters')),
      headers,
      responses: refusals.components(),
      examples: refusals.examples(),
      schemas: schemas.components(),
    },
  }
}

function operation(route: Route, recording: Recording, schemas: Schemas, refusals: Json, externalKinds: Sources['externalKinds']): Json {
  const parameters = [
    ...parametersOf(route, 'params', recording, schemas).map((parameter) =>
      externalKinds[parameter.name as string] && !route.upserts ? orExternal(parameter) : parameter,
    ),
    ...parametersOf(route, 'query', recording, schemas),
    ...headersOf(route).map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ]
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: descriptionOf(route),
    security: securityOf(route),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: requestBody(route, recording, schemas) }),
    responses: { ...success(route, recording, schemas), ...refusals },
    ...(route.emits && route.emits.length > 0 && { 'x-events': route.emits }),
  }
}

/** What the declaration says in words, and what follows from it: who may call, what is emitted. */
function descriptionOf({ description, access, anonymousToo, emits, portals }: Route): string {
  const needs = access === 'public' ? 'Needs no token.' : access === 'signed-in' ? 'Needs a token, with any scope.' : `Needs the scope \`${access}\`.`
  const also = anonymousToo ? ' Without a token it answers with what is public.' : ''
  const asked = portals === 'themselves' ? ' Portals may ask for themselves, too.' : portals === 'never' ? ' No portal may call it.' : ''
  const events = emits?.length ? ` ${emits.length > 1 ? 'May emit' : 'Emits'} ${listed(emits.map((type) => `\`${type}\``))}.` : ''
  return [description, needs + also + asked + events].filter(Boolean).join('\n\n')
}

const listed = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)

function securityOf({ access, anonymousToo }: Route): Json[] {
  if (access === 'public') return [{}]
  const bearer = { bearer: access === 'signed-in' ? [] : [access] }
  return anonymousToo ? [bearer, {}] : [bearer]
}

function parametersOf(route: Route, kind: 'params' | 'query', recording: Recording, schemas: Schemas): Json[] {
  const shape: Record<string, z.ZodType> = route[kind]?.shape ?? {}
  return Object.entries(shape).map(([name, schema]) => {
    const { description, examples, default: preset, ...json } = schemas.of(schema, 'input')
    const given = recording[kind][name]
    const example = given !== undefined && isNumeric(json) ? Number(given) : (given ?? (examples as unknown[] | undefined)?.[0])
    return {
      name,
      in: kind === 'params' ? 'path' : 'query',
      ...(!schema.safeParse(undefined).success && { required: true }),
      ...(description !== undefined && { description }),
      schema: { ...json, ...(preset !== undefined && { default: preset }) },
      ...(example !== undefined && { example }),
    }
  })
}

const isNumeric = ({ type }: Json) => type === 'integer' || type === 'number'

const orExternal = (parameter: Json): Json => ({
  ...parameter,
  description: 'Our id, or yours as `ext:{externalId}`.',
  schema: { type: 'string', maxLength: 204, pattern: '^([0-9a-fA-F-]{36}|ext:[\\x21-\\x7e]{1,200})$' },
})

function headersOf(route: Route): (keyof typeof requestHeaders)[] {
  if (route.reads) {
    return [...(route.localised ? (['AcceptLanguage'] as const) : []), ...(isVersioned(route) && !route.body ? (['IfNoneMatch'] as const) : [])]
  }
  return [
    ...(route.method === 'POST' ? (['IdempotencyKey'] as const) : []),
    ...(hasSubject(route) ? ([route.ifMatch ? 'IfMatchRequired' : 'IfMatch'] as const) : []),
  ]
}

function requestBody(route: Route, { body }: Recording, schemas: Schemas): Json {
  const type = route.method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
  // A body of which everything may be left out may be left out itself.
  const required = !route.body!.safeParse({}).success
  return { required, content: { [type]: { schema: schemas.of(route.body!, 'input'), ...(body !== undefined && { example: body }) } } }
}

function success(route: Route, { answer }: Recording, schemas: Schemas): Json {
  const { status, view, description } = route.success
  const content = view && { 'application/json': { schema: schemas.of(view, 'output'), example: answer } }
  const unchanged = route.reads && isVersioned(route) && { 304: { description: 'You have it already.', headers: headerRefs(['ETag']) } }
  const again = route.upserts && {
    200: { description: 'It was there, and is as you say now.', headers: headerRefs(['ETag']), ...(content && { content }) },
  }
  return { ...again, [status]: { description, headers: headerRefs(successHeaders(route)), ...(content && { content }) }, ...unchanged }
}

/** The header fields that the answer of success has, beyond those of every answer. `Link` is absent on the last page. */
export function successHeaders(route: Route): string[] {
  return [
    ...(isVersioned(route) ? ['ETag'] : []),
    ...(route.success.status === 201 ? ['Location'] : []),
    ...(route.query && 'cursor' in route.query.shape ? ['Link'] : []),
    ...(route.method === 'POST' && route.acts ? ['Idempotency-Replayed'] : []),
    ...(route.localised ? ['Content-Language', 'Vary'] : []),
  ]
}

const headerRefs = (names: string[]) =>
  Object.fromEntries(
    [...names, 'RateLimit', 'RateLimit-Policy', 'X-Request-Id'].map((name) => [name, { $ref: `#/components/headers/${componentOf(name)}` }]),
  )

const componentOf = (name: string) => name.replace(/^X-/, '').replaceAll('-', '')

/** Whether the answer is one stored object: then its version makes the ETag. */
export function isVersioned({ success: { view } }: Route): boolean {
  return view !== undefined && 'shape' in view && 'version' in (view.shape as object)
}

function tagsOf(routes: readonly Route[]): Json[] {
  const used = new Set(routes.map((route) => route.tag))
  for (const tag of used) if (!tagWords[tag]) throw new Error(`the tag ${tag} has no description in openapi/words.ts`)
  return Object.entries(tagWords)
    .filter(([name]) => used.has(name))
    .map(([name, description]) => ({ name, description }))
}

const only = (all: Record<string, Json>, keep: (name: string) => boolean): Json =>
  Object.fromEntries(Object.entries(all).filter(([name]) => keep(name)))
