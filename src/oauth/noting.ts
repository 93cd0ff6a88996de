import type { EventEmitter } from 'node:events'
import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import { deviceGrant, exchangeGrant } from './clients.ts'
import type { Happening, Parties } from './parties.ts'

/** What the log calls each way to a token. */
const grants: Readonly<Record<string, string>> = {
  authorization_code: 'token.code',
  refresh_token: 'token.refresh',
  client_credentials: 'token.client_credentials',
  [deviceGrant]: 'token.device',
  [exchangeGrant]: 'token.exchange',
}

/** What the log calls requests to the other endpoints, by the library's names for these. */
const others: Readonly<Record<string, string>> = {
  authorization: 'authorization',
  resume: 'authorization',
  pushed_authorization_request: 'authorization.pushed',
  device_authorization: 'authorization.device',
  revocation: 'token.revocation',
  introspection: 'token.introspection',
}

const refusals = ['authorization', 'grant', 'pushed_authorization_request', 'device_authorization', 'revocation', 'introspection']

/** A device that waits asks again and again: nothing is refused to it yet. */
const notYet: readonly string[] = ['authorization_pending', 'slow_down']

/**
 * Notes for the portals whose requests these are which tokens were made and ended, and what was refused, before the answer leaves. Whatever
 * cannot be noted is answered all the same: a token that was made is somebody's.
 */
export function noteRequests(provider: Provider, { parties, onError }: { parties: Pick<Parties, 'note'>; onError(error: unknown): void }): void {
  const refused = new WeakMap<object, string>()
  const emitter: EventEmitter = provider
  for (const name of refusals) emitter.on(`${name}.error`, (ctx: object, { message }: Error) => refused.set(ctx, message))
  provider.use(async (given, next) => {
    await next()
    const ctx = given as typeof given & KoaContextWithOIDC
    const happened = happeningIn(ctx, refused.get(ctx))
    if (happened) await parties.note(happened).catch(onError)
  })
}

function happeningIn(ctx: KoaContextWithOIDC, code: string | undefined): Happening | null {
  // There is none where no endpoint was met.
  const oidc = ctx.oidc as KoaContextWithOIDC['oidc'] | undefined
  const action = oidc && actionOf(oidc)
  if (!action || (code === undefined ? !isDone(ctx) : notYet.includes(code))) return null
  const portalId = oidc.client?.clientId ?? named(ctx)
  if (portalId === null) return null
  const { Account, AccessToken, RefreshToken } = oidc.entities
  const userId = [Account, AccessToken, RefreshToken, oidc.session].find((entity) => entity?.accountId !== undefined)?.accountId ?? null
  return { portalId, userId, action, status: code ?? 'done', requestId: String(ctx.res.getHeader('x-request-id')) }
}

const actionOf = ({ route, params }: KoaContextWithOIDC['oidc']) =>
  route === 'token' ? (grants[String(params?.grant_type)] ?? 'token') : others[route]

/** Tokens were made, or ended. That somebody signed in shows when their code is redeemed; asking what is left of a token is reading. */
function isDone({ oidc, status }: KoaContextWithOIDC): boolean {
  if (status !== 200) return false
  const { AccessToken, ClientCredentials, RefreshToken } = oidc.entities
  return oidc.route === 'token' || (oidc.route === 'revocation' && (AccessToken ?? ClientCredentials ?? RefreshToken) !== undefined)
}

/** Whom a request names that the library does not know as a client, or not any more: a portal that is suspended, for one. */
function named({ oidc, headers }: KoaContextWithOIDC): string | null {
  const { client_id } = oidc.params ?? {}
  if (typeof client_id === 'string') return client_id
  const basic = /^basic +([a-z0-9+/]+=*)$/i.exec(headers.authorization ?? '')
  return basic ? Buffer.from(basic[1]!, 'base64').toString().split(':')[0]! : null
}
