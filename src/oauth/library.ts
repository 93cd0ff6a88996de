import type { EventEmitter } from 'node:events'
import { Provider } from 'oidc-provider'
import type { Bearer } from './bearer.ts'
import { type ConfigurationSettings, configurationOf, lives } from './configuration.ts'
import { exchangeTokens } from './exchanging.ts'
import { noteRequests } from './noting.ts'

export interface LibrarySettings extends Omit<ConfigurationSettings, 'context'> {
  bearer: Pick<Bearer, 'read'>
  /** For what nobody foresaw. */
  onError(error: unknown): void
}

/**
 * The library's authorization server (`oidc-provider`, certified for OpenID Connect) with our configuration. It holds our keys, so it is made
 * anew when they rotate: some milliseconds, and requests under way keep theirs.
 */
export function libraryWith(settings: LibrarySettings): Provider {
  const { issuer, parties, bearer, now, onError } = settings
  const provider = new Provider(issuer, configurationOf({ ...settings, context: () => Provider.ctx }))
  provider.proxy = true // what it takes for its address is set before a request comes here
  provider.Client.prototype.compareClientSecret = function (secret) {
    return parties.holdsSecret(this.clientId, secret)
  }
  exchangeTokens(provider, { issuer, parties, bearer, now, longest: lives.accessToken })
  provider.use(async ({ res }, next) => {
    await next()
    // The cookie of its session is ours, and it would write its own id into it.
    const cookies = [res.getHeader('set-cookie') ?? []].flat()
    const left = cookies.filter((cookie): cookie is string => typeof cookie === 'string' && !cookie.startsWith(`${parties.sessionCookie}=`))
    if (left.length === 0) res.removeHeader('set-cookie')
    else if (left.length < cookies.length) res.setHeader('set-cookie', left)
  })
  // RFC 9449, section 5: the library says `invalid_grant` of a proof that is missing, was used before, or is of another key.
  provider.on('grant.error', (ctx, { error_detail }) => {
    if (error_detail !== undefined && /\b(DPoP|jkt)\b/.test(error_detail)) ctx.body = { error: 'invalid_dpop_proof', error_description: error_detail }
  })
  noteRequests(provider, { parties, onError })
  const emitter: EventEmitter = provider
  emitter.on('error', onError)
  provider.on('server_error', (_ctx, error) => onError(error))
  return provider
}
