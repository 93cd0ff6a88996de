import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { perform } from './act.ts'
import type { Actor } from './actor.ts'
import type { Answer } from './answer.ts'
import type { Database } from './database.ts'
import { etagOf, unchanged } from './etag.ts'
import { ExternalId } from './externalIds.ts'
import { attemptOf, keep, recall } from './idempotency.ts'
import { type Knocking, knocking } from './knock.ts'
import { wantedLanguages } from './languages.ts'
import { problem } from './problems.ts'
import { readOnlyFields } from './readOnly.ts'
import { hasSubject, type Route } from './route.ts'
import { type Background, validBody, validParameters } from './validation.ts'
import { noting, type Witness } from './witness.ts'

/** An address that names its object by the caller's own id, `ext:{value}`, becomes one with our id. */
export type ResolveExternalId = (actor: Actor, parameter: string, value: string) => Promise<string>

export interface Serving extends Knocking {
  db: Database
  witness: Witness
  resolve: ResolveExternalId
  /** Whether a path parameter may also be the caller's own id. */
  takesOwnId(parameter: string): boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
  }
  interface FastifyContextConfig {
    route?: Route
  }
}

/** Hangs the declared routes below `/v1`. Knocking happens before the body is read, everything else in the handler. */
export function mount(app: FastifyInstance, routes: readonly Route[], serving: Serving): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: `/v1${route.path}`,
      config: { route },
      onRequest: knocking(route, serving),
      onSend: noting(route, serving),
      handler: route.reads ? reading(route, serving) : acting(route, serving, { readOnly: readOnlyFields(route, routes) }),
    })
  }
}

function reading(route: Route, serving: Serving) {
  const { db, world } = serving
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { actor } = request
    const query = route.query ? validParameters(route.query, request.query) : noParameters(request)
    const params = await parametersOf(route, request, serving)
    const body = route.body ? validBody(route.body, request.body === undefined ? {} : request.body) : undefined
    const languages = route.localised ? wantedLanguages(request.headers['accept-language']) : []
    if (route.localised) reply.header('vary', 'accept-language')
    const answer = await route.reads!({ db, world, actor, params, query, body, languages, url: request.url })
    return send(request, reply, answer)
  }
}

function acting(route: Route, serving: Serving, background: Background) {
  const { db, world } = serving
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { actor, headers, method, url } = request
    const query = route.query ? validParameters(route.query, request.query) : noParameters(request)
    const params = await parametersOf(route, request, serving)
    const attempt = method === 'POST' ? attemptOf(headers['idempotency-key'], actor, request) : null
    const body = route.body ? validBody(route.body, request.body === undefined ? {} : request.body, background) : noBody(request.body)
    const settings = {
      actor,
      world,
      requestId: request.id,
      ...(hasSubject(route) && { precondition: { ifMatch: headers['if-match'], required: route.ifMatch === 'required' } }),
    }
    let after: (() => void)[] = []
    const answer = await db.transaction(async (tx) => {
      after = []
      const known = attempt && (await recall(tx, attempt, world.now()))
      if (known) return known
      const fresh = tagged(await perform(tx, settings, after, (act) => route.acts!({ act, actor, params, query, body, url })))
      if (actor.clientId !== null) await serving.witness.saw(tx, actor, { operationId: route.operationId, requestId: request.id })
      if (attempt) await keep(tx, attempt, fresh, world.now())
      return fresh
    })
    for (const then of after) then()
    return send(request, reply, answer)
  }
}

function noParameters(request: FastifyRequest): Record<string, never> {
  const [unknown] = Object.keys(request.query as object)
  if (unknown === undefined) return {}
  throw problem('invalid-parameter', { errors: [{ parameter: unknown, code: 'unknown', detail: 'There is no such field or parameter.' }] })
}

const isEmptyObject = (body: unknown) => typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0

function noBody(body: unknown): undefined {
  if (body === undefined || isEmptyObject(body)) return undefined
  throw problem('invalid-body', { errors: [{ pointer: '', code: 'unknown', detail: 'This operation takes no body.' }] })
}

async function parametersOf(route: Route, request: FastifyRequest, { resolve, takesOwnId }: Serving): Promise<Record<string, unknown>> {
  if (!route.params) return {}
  const raw = request.params as Record<string, string>
  if (route.upserts) return validParameters(route.params, raw)
  for (const [name, value] of Object.entries(raw)) {
    if (!value.startsWith('ext:')) continue
    if (!ExternalId.safeParse(value.slice(4)).success) throw problem('not-found')
    return validParameters(route.params, { ...raw, [name]: await resolve(request.actor, name, value.slice(4)) })
  }
  return validParameters(route.params, raw, takesOwnId)
}

function tagged(answer: Answer): Answer {
  if (answer.version === undefined || answer.body === null) return answer
  return { ...answer, headers: { ...answer.headers, etag: etagOf(answer.version, answer.body) } }
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer) {
  const { status, body, headers = {}, version } = answer
  for (const name in headers) reply.header(name, headers[name])
  if ((request.method === 'GET' || request.method === 'HEAD') && version !== undefined && body !== null) {
    const etag = etagOf(version, body)
    reply.header('etag', etag)
    if (unchanged(request.headers['if-none-match'], etag)) return reply.code(304).send()
  }
  reply.code(status)
  if (body === null) return reply.send()
  return reply.header('content-type', 'application/json; charset=utf-8').send(body)
}
