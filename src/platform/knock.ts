import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify'
import { type Actor, anonymous } from './actor.ts'
import type { World } from './clock.ts'
import type { Limiter } from './limits.ts'
import { placeOf } from './networks.ts'
import { problem } from './problems.ts'
import type { Route } from './route.ts'

/** What a request shows to be let in. */
export interface Credentials {
  scheme: 'Bearer' | 'DPoP'
  token: string
  /** That the sender holds the key to which the token is bound (RFC 9449); undefined without one, or with several. */
  proof: string | undefined
  method: string
  url: string
  requestId: string
}

/** Says whose token it is, or rejects with `unauthenticated`. Answers at once when it knew a plain bearer a moment ago. */
export type Authenticate = (credentials: Credentials) => Actor | Promise<Actor>

export interface Knocking {
  world: World
  publicUrl: string
  authenticate: Authenticate
  limiter: Limiter
}

/** Before anything is read: who is it, may they ask this at all, and have they asked too often? */
export function knocking(route: Route, { authenticate, limiter, publicUrl, world }: Knocking) {
  /** Takes a token out of a bucket and says what is left in it; 429 when it is empty. */
  const meter = (reply: FastifyReply, key: string) => {
    const { remaining, wait } = limiter.take(key, world.now().getTime())
    reply.header('ratelimit-policy', limiter.policy)
    reply.header('ratelimit', `"default";r=${remaining};t=${wait || Math.ceil((limiter.burst - remaining) / limiter.perSecond)}`)
    if (wait > 0) throw problem('too-many-requests', { headers: { 'retry-after': String(wait) } })
  }
  const admitted = (request: FastifyRequest, reply: FastifyReply, actor: Actor) => {
    request.actor = actor
    meter(reply, actor.tokenId === null ? placeOf(request.ip) : `${actor.clientId ?? ''}:${actor.userId}`)
    if (actor.clientId !== null) refusePortal(route, actor)
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
        meter(reply, placeOf(request.ip))
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
    const { method, url, id: requestId } = request
    const scheme = shown[1]!.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer'
    const actor = authenticate({ scheme, token: shown[2]!, proof: proofIn(request), method, url, requestId })
    if (actor instanceof Promise) actor.then(settle, refuse)
    else settle(actor)
  }
}

/** Beyond scopes: what portals do only for a member, and what they never do. */
function refusePortal({ portals }: Route, { kind }: Actor): void {
  if (portals === 'never') throw problem('own-token-required')
  if (kind === 'portal' && portals !== 'themselves') throw problem('user-required')
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
