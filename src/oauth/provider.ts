import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import type { Limiter } from '../platform/limits.ts'
import { placeOf } from '../platform/networks.ts'
import { addresses, interactionAddress, metadataAddresses } from './addresses.ts'
import { artifactsIn } from './artifacts.ts'
import type { Bearer } from './bearer.ts'
import { type DeviceDesk, deviceDesk } from './devices.ts'
import { type ConsentDesk, interactionsOf } from './interactions.ts'
import type { KeyRing } from './keys.ts'
import { answerHeaders, mayPass, oauthScope, refuse, saidIn, showsCredentials, withBody } from './mounting.ts'
import type { Parties } from './parties.ts'
import type { ShowRefusal } from './refusalPage.ts'
import type { Claims } from './signatures.ts'

export interface AuthorizationServerSettings {
  db: Database
  world: World
  issuer: string
  bearer: Bearer
  parties: Parties
  limiter: Limiter
  showRefusal: ShowRefusal
  /** For requests of anybody that leave something stored: for each client and address, and much smaller. */
  anonymousLimiter: Limiter
  /** Origins of browser apps that may call, whoever their portal is. */
  corsOrigins: ReadonlySet<string>
}

/**
 * Hangs the authorization server below `/oauth`. It speaks OAuth in its own way, so requests are handed to it as they came.
 * @returns what the pages of consent and of devices do.
 */
export function authorizationServer(server: FastifyInstance, settings: AuthorizationServerSettings): ConsentDesk & DeviceDesk {
  const { issuer, parties, bearer, world, anonymousLimiter } = settings
  const asked = new WeakMap<IncomingMessage, Claims>()
  const library = libraryOf(settings, asked, (error) => server.log.error({ err: error }, 'authorization server'))
  const provider = async () => (await library()).provider
  const interactions = interactionsOf(provider, parties)
  const { host, protocol, pathname } = new URL(issuer)

  const handOver = async (reply: FastifyReply, raw: IncomingMessage) => {
    const { answer } = await library()
    reply.hijack()
    for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...answerHeaders })) reply.raw.setHeader(name, value!)
    // Whatever stands between: it answers where clients reach us.
    Object.assign(raw.headers, { 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) })
    if (pathname !== '/') Object.assign(raw, { baseUrl: pathname.replace(/\/$/, '') })
    await answer(raw, reply.raw)
  }
  const hand = (request: FastifyRequest, reply: FastifyReply) =>
    handOver(reply, request.method === 'POST' ? withBody(request.raw, saidIn(request)) : request.raw)

  /** What anybody may ask, and is stored before it is known who does. A client's id is a UUID in any spelling. */
  const handAnybody = async (request: FastifyRequest, reply: FastifyReply) => {
    const said = saidIn(request)
    const clientId = said.get('client_id')?.toLowerCase()
    if (!showsCredentials(request, said) && !mayPass(reply, anonymousLimiter, `${placeOf(request.ip)} ${clientId}`, world)) return reply
    return hand(request, reply)
  }

  /** A form that asks for authorization (OpenID Connect Core, 3.1.2.1) goes on as an address: no cookie of ours comes with another site's form. */
  const asAddress = (request: FastifyRequest, reply: FastifyReply) =>
    reply.headers(answerHeaders).redirect(`${issuer.replace(/\/$/, '')}${addresses.authorization}?${saidIn(request).toString()}`, 303)

  /** Asked about an access token, the library is shown its id: it takes no token that means something by itself. */
  const handToken = async (request: FastifyRequest, reply: FastifyReply) => {
    const said = saidIn(request)
    const token = said.get('token') ?? ''
    if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) return hand(request, reply)
    const read = await bearer.read(token)
    said.set('token', read?.claims.jti ?? 'none')
    const raw = withBody(request.raw, said)
    if (read) asked.set(raw, { ...read.claims, scope: read.scopes.join(' ') })
    return handOver(reply, raw)
  }

  /** RFC 7662, section 2.1: nobody looks tokens up without saying who they are. */
  const lookUp = async (request: FastifyRequest, reply: FastifyReply) => {
    if (showsCredentials(request, saidIn(request))) return handToken(request, reply)
    refuse(reply, 401, 'invalid_client', 'Looking up tokens is for portals that prove who they are.')
    return reply
  }

  const interact = async (request: FastifyRequest<{ Params: { uid: string } }>, reply: FastifyReply) => {
    if (await interactions.next(request, reply, request.params.uid)) return reply
    const { headers, html } = await settings.showRefusal(request.raw, { kind: 'over' })
    return reply.code(400).headers(headers).send(html)
  }

  void server.register(async (scope) => {
    oauthScope(scope, settings)
    const { authorization, token, pushed_authorization_request, device_authorization, revocation, introspection } = addresses
    for (const url of metadataAddresses) scope.route({ method: ['GET', 'OPTIONS'], url, handler: hand })
    scope.get(authorization, handAnybody)
    scope.post(authorization, asAddress)
    scope.get(`${authorization}/:uid`, hand)
    scope.get(interactionAddress(':uid'), interact)
    scope.post(token, hand)
    for (const url of [pushed_authorization_request, device_authorization]) scope.post(url, handAnybody)
    scope.post(revocation, handToken)
    scope.post(introspection, lookUp)
    for (const url of [token, pushed_authorization_request, device_authorization, revocation, introspection]) scope.options(url, hand)
  })
  return { ...interactions, ...deviceDesk(provider, parties, world) }
}

interface Library {
  provider: Provider
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** The library with the keys as they are: loaded with the first request, because it takes longer than the rest of a start, and made anew when they rotate. */
function libraryOf(
  { db, world, issuer, bearer, parties, corsOrigins, showRefusal }: AuthorizationServerSettings,
  asked: WeakMap<IncomingMessage, Claims>,
  onError: (error: unknown) => void,
): () => Promise<Library> {
  const make = async (ring: KeyRing): Promise<Library> => {
    const { libraryWith } = await import('./library.ts')
    const provider = libraryWith({
      ring,
      issuer,
      bearer,
      parties,
      corsOrigins,
      showRefusal,
      onError,
      artifacts: artifactsIn(db, world),
      now: world.now,
      presented: ({ req }) => asked.get(req),
      forget: bearer.forget,
    })
    return { provider, answer: provider.callback() }
  }
  let made: { kids: string; library: Promise<Library> } | undefined
  return async () => {
    const ring = await bearer.ring()
    const kids = [...ring.verifying.keys()].join(' ')
    if (made?.kids !== kids) {
      const library = make(ring)
      made = { kids, library }
      library.catch(() => {
        made = undefined
      })
    }
    return made.library
  }
}
