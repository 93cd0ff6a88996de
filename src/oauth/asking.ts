import { errors, type KoaContextWithOIDC } from 'oidc-provider'
import { grantableScopes } from '../platform/actor.ts'

/**
 * What an authorization request may say, wherever it comes in. The library asks here with a parameter of our own, when it has read the others
 * and before it keeps anything of them.
 */
export function checkAsked(ctx: KoaContextWithOIDC, accessType: string | undefined): void {
  checkText(ctx.oidc.params!)
  checkScopes(ctx, accessType)
}

/** More than a request has to say. It is stored before anybody signed in, so nobody shall fill the database with it. */
const longest = 4096

function checkText(params: Record<string, unknown>): void {
  let length = 0
  for (const [name, value] of Object.entries(params)) {
    for (const text of [value].flat()) {
      if (typeof text !== 'string') continue
      length += text.length
      // RFC 6749, appendix A; and the database stores no text with a NUL.
      if (/\p{Cc}/u.test(text)) throw new errors.InvalidRequest(`${name} must not have control characters`)
    }
  }
  if (length > longest) throw new errors.InvalidRequest(`the request is too long: ${longest} characters are the most`)
}

/**
 * Every request names its scopes. The library drops `offline_access` unless each time a page asks for consent; ours is remembered like any
 * other. What was asked for is read where the library left it, and travels on in a parameter from a pushed request to the authorization.
 */
function checkScopes(ctx: KoaContextWithOIDC, accessType: string | undefined): void {
  const { params, client, body } = ctx.oidc
  const asked = (body ?? ctx.query).scope
  const offline = accessType === 'offline' || (typeof asked === 'string' && asked.split(' ').includes('offline_access'))
  const granted = typeof params!.scope === 'string' ? params!.scope.split(' ') : []
  if (offline && !granted.includes('offline_access') && client!.grantTypeAllowed('refresh_token')) {
    if (!client!.scope?.split(' ').includes('offline_access')) throw new errors.InvalidScope('requested scope is not allowed', 'offline_access')
    granted.push('offline_access')
    params!.access_type = 'offline'
  }
  checkWords(granted)
  if (granted.length === 0) throw new errors.InvalidScope('name the scopes that you need', '')
  params!.scope = granted.join(' ')
}

/** The library passes over words that it does not know; whoever misspells a scope shall hear of it now, not from the API later. */
export function checkWords(asked: Iterable<string>): void {
  for (const word of asked) {
    if (!(grantableScopes as readonly string[]).includes(word)) throw new errors.InvalidScope('there is no such scope', word)
  }
}
