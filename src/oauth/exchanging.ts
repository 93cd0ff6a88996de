import { errors, type Provider, type TokenEndpointGrantContext } from 'oidc-provider'
import { buildTokenResponse, checkDpopReplay, checkDpopRequired, resolveRequestedResources, validateDpop } from 'oidc-provider/lib/helpers/grants.js'
import type { Bearer } from './bearer.ts'
import { exchangeGrant } from './clients.ts'
import type { Consent, Parties } from './parties.ts'
import type { Claims } from './signatures.ts'

interface Asked {
  subject_token?: string
  subject_token_type?: string
  requested_token_type?: string
  actor_token?: string
  audience?: string
}

const parameters = ['subject_token', 'subject_token_type', 'requested_token_type', 'actor_token', 'actor_token_type', 'audience', 'resource', 'scope']

const accessTokenType = 'urn:ietf:params:oauth:token-type:access_token'
const jwtType = 'urn:ietf:params:oauth:token-type:jwt'

/** Under this name the request carries who acts, for the claim `act`. */
export const actingEntity = 'Acting'

export interface Exchanging {
  issuer: string
  parties: Parties
  bearer: Pick<Bearer, 'read'>
  now(): Date
  /** The longest that an access token lives, in seconds. */
  longest: number
}

/**
 * Token exchange (RFC 8693): a portal that was handed a member's token gets one of its own for that member, if they consented to it. It only
 * narrows: no scope beyond the token's, the portal's and the consent's, and no second beyond the token. Once made, it stands on the consent
 * alone: revoking the token that was handed over does not end it.
 */
export function exchangeTokens(provider: Provider, exchanging: Exchanging): void {
  provider.registerGrantType<Asked>(exchangeGrant, (ctx) => exchange(provider, ctx, exchanging), parameters)
}

async function exchange(provider: Provider, ctx: TokenEndpointGrantContext<Asked>, exchanging: Exchanging): Promise<void> {
  const { issuer, parties, now, longest } = exchanging
  const { client, params } = ctx.oidc
  checkAsked(params, issuer)
  const proof = await validateDpop(provider, ctx)
  checkDpopRequired(provider, ctx, proof)
  const subject = await subjectOf(params.subject_token!, proof?.thumbprint, exchanging)
  const consent = await parties.consentOf({ userId: subject.claims.sub, portalId: client.clientId })
  if (!consent) throw new errors.InvalidGrant('the member has not consented to this portal')
  const [resourceServer] = await resolveRequestedResources(provider, ctx)
  const token = new provider.AccessToken({
    client,
    accountId: consent.userId,
    grantId: consent.id,
    gty: 'token_exchange',
    resourceServer,
    scope: narrowed(params.scope, subject.scopes, consent),
    expiresIn: Math.min(longest, subject.claims.exp - Math.floor(now().getTime() / 1000)),
  })
  if (proof) {
    await checkDpopReplay(provider, ctx, proof, client.clientId)
    token.setThumbprint('jkt', proof.thumbprint)
  }
  ctx.oidc.entity(actingEntity, { sub: client.clientId, ...(subject.claims.act && { act: subject.claims.act }) })
  ctx.oidc.entity('AccessToken', token)
  ctx.body = buildTokenResponse(provider, {
    accessToken: await token.save(),
    expiresIn: token.expiration,
    issuedTokenType: accessTokenType,
    scope: token.scope,
    tokenType: token.tokenType,
  })
}

function checkAsked(asked: Asked, issuer: string): void {
  const { subject_token, subject_token_type, requested_token_type = accessTokenType, actor_token, audience = issuer } = asked
  if (subject_token === undefined) throw new errors.InvalidRequest('subject_token is missing')
  if (subject_token_type !== accessTokenType && subject_token_type !== jwtType) throw new errors.InvalidRequest('only access tokens are exchanged')
  if (requested_token_type !== accessTokenType) throw new errors.InvalidRequest('only access tokens are given')
  if (actor_token !== undefined) throw new errors.InvalidRequest('the actor is the portal itself; send no actor_token')
  if (audience !== issuer) throw new errors.InvalidTarget()
}

/** The member's token, as far as it still stands. */
async function subjectOf(
  token: string,
  thumbprint: string | undefined,
  { bearer }: Exchanging,
): Promise<{ claims: Claims; scopes: readonly string[] }> {
  const read = await bearer.read(token)
  if (!read) throw new errors.InvalidRequest('subject_token is not valid')
  const { claims } = read
  if (claims.sub === claims.client_id) throw new errors.InvalidRequest('subject_token is for no member')
  // Bound to a key, it is no use to whoever has not got the key: exchanging it must not change that.
  if (claims.cnf && claims.cnf.jkt !== thumbprint) throw new errors.InvalidRequest('subject_token is bound to a key that was not proved')
  return read
}

/** All that the three have in common, or the part of it that was asked for. */
function narrowed(asked: string | undefined, held: readonly string[], consent: Consent): string {
  const common = held.filter((scope) => consent.scopes.includes(scope))
  const wanted = [...new Set(asked?.split(' ') ?? common)]
  const lacking = wanted.find((scope) => !common.includes(scope))
  if (lacking !== undefined || wanted.length === 0) throw new errors.InvalidScope('a scope beyond what token and consent hold', lacking ?? '')
  return wanted.join(' ')
}
