import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { perform } from './act.ts'
import { type Actor, anonymous } from './actor.ts'
import type { Answer } from './answer.ts'
import type { World } from './clock.ts'
import type { Database } from './database.ts'
import { etagOf, unchanged } from './etag.ts'
import { ExternalId } from './externalIds.ts'
import { attemptOf, keep, recall } from './idempotency.ts'
import { wantedLanguages } from './languages.ts'
import type { Limiter } from './limits.ts'
import { problem } from './problems.ts'
import { readOnlyFields } from './readOnly.ts'
import { hasSubject, type Route } from './route.ts'
import { type Background, validBody, validParameters } from './validation.ts'

/** What a request shows to be let in. */
export interface Credentials {
  scheme: 'Bearer' | 'DPoP'
  token: string
  /** That the sender holds the key to which the token is bound (RFC 9449); undefined without one, or with several. */
  proof: string | undefined
  method: string
  url: string
}

/** Says whose token it is, or rejects with `unauthenticated`. Answers at once when it knew a plain bearer a moment ago. */
export type Authenticate = (credentials: Credentials) => Actor | Promise<Actor>

/** An address that names its object by the caller's own id, `ext:{value}`, becomes one with our id. */
export type ResolveExternalId = (actor: Actor, parameter: string, value: string) => Promise<string>

export interface Serving {
  db: Database
  world: World
  publicUrl: string
  authenticate: Authenticate
  resolve: ResolveExternalId
  /** Whether a path parameter may also be the caller's own id. */
  takesOwnId(parameter: string): boolean
  limiter: Limiter
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
      handler: route.reads ? reading(route, serving) : acting(route, serving, { readOnly: readOnlyFields(route, routes) }),
    })
  }
}

function knocking(route: Route, { authenticate, limiter, publicUrl, world }: Serving) {
  /** Takes a token out of a bucket and says what is left in it; 429 when it is empty. */
  const meter = (reply: FastifyReply, key: string) => {
    const { remaining, wait } = limiter.take(key, world.now().getTime())
    reply.header('ratelimit-policy', limiter.policy)
    reply.header('ratelimit', `"default";r=${remaining};t=${wait || Math.ceil((limiter.burst - remaining) / limiter.perSecond)}`)
    if (wait > 0) throw problem('too-many-requests', { headers: { 'retry-after': String(wait) } })
  }
  const admitted = (request: FastifyRequest, reply: FastifyReply, actor: Actor) => {
    request.actor = actor
    meter(reply, actor.tokenId === null ? `ip:${request.ip}` : `${actor.clientId ?? ''}:${actor.userId}`)
    const lacking = route.access === 'public' || route.access === 'signed-in' || actor.kind === 'anonymous' ? null : route.access
    if (lacking && !actor.scopes.has(lacking)) {
      throw problem('missing-scope', {
        detail: `This needs the scope ${lacking}.`,
        scope: lacking,
        headers: challenge(publicUrl, `error="insufficient_scope", scope="${lacking}"`),
      })
    }
  }
  return (request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction) => {
    const settle = (actor: Actor) => {
      try {
        admitted(request, reply, actor)
        done()
      } catch (error) {
        done(error as Error)
      }
    }
    // Whoever fails to sign in pays from the bucket of their address: guessing tokens costs as much as using one.
    const refuse = (refusal: unknown) => {
      try {
        meter(reply, `ip:${request.ip}`)
        done(refusal as Error)
      } catch (tooMany) {
        done(tooMany as Error)
      }
    }
    const header = request.headers.authorization
    if (route.access === 'public' || (header === undefined && route.anonymousToo)) return settle(anonymous)
    if (header === undefined) return refuse(problem('unauthenticated', { detail: howToSend, headers: challenge(publicUrl) }))
    const shown = /^(Bearer|DPoP) +([\w.~+/-]+=*)$/i.exec(header)
    if (!shown) return refuse(problem('unauthenticated', { detail: howToSend, headers: challenge(publicUrl, 'error="invalid_request"') }))
    const { method, url } = request
    const scheme = shown[1]!.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer'
    const actor = authenticate({ scheme, token: shown[2]!, proof: proofIn(request), method, url })
    if (actor instanceof Promise) actor.then(settle, refuse)
    else settle(actor)
  }
}

const howToSend = 'Send a token in the header `Authorization: Bearer {token}`.'

/** Several proofs are none (RFC 9449, 4.3): Node joins them with a comma, which no JWT contains. */
function proofIn({ headers }: FastifyRequest): string | undefined {
  const { dpop } = headers
  return typeof dpop === 'string' && !dpop.includes(',') ? dpop : undefined
}

/** RFC 6750, section 3: no error code where no token was sent. RFC 9728, section 5.1: where to learn how one gets a token. */
export const challenge = (publicUrl: string, parameters = '', scheme: Credentials['scheme'] = 'Bearer'): Record<string, string> => ({
  'www-authenticate': `${scheme} realm="septet", ${parameters ? `${parameters}, ` : ''}resource_metadata="${publicUrl}/.well-known/oauth-protected-resource"`,
})

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
