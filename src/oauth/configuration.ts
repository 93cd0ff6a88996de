import { type Configuration, errors, interactionPolicy } from 'oidc-provider'
import { grantableScopes, scopes } from '../platform/actor.ts'
import { adapters, grantOf, parentOf, type Stores } from './adapter.ts'
import { addresses, interactionAddress } from './addresses.ts'
import { checkAsked, checkWords } from './asking.ts'
import { assertionAlgorithms, deviceGrant } from './clients.ts'
import { proofAlgorithms, proofWindow } from './dpop.ts'
import { actingEntity } from './exchanging.ts'
import { algorithm, type KeyRing } from './keys.ts'
import type { Parties } from './parties.ts'
import { type ShowRefusal, standstillOf } from './refusalPage.ts'

/** How long things live, in seconds. */
export const lives = {
  accessToken: 10 * 60,
  code: 60,
  deviceCode: 10 * 60,
  idToken: 10 * 60,
  interaction: 60 * 60,
  /** An interaction in which nobody has signed in yet: anybody can begin one. */
  signIn: 20 * 60,
  refreshToken: 30 * 24 * 60 * 60,
} as const

/** How far ahead the assertion by which a portal proves itself may expire, in seconds: until then it has to be remembered as used. */
const longestAssertion = 5 * 60

export interface ConfigurationSettings extends Stores {
  ring: KeyRing
  now(): Date
  showRefusal: ShowRefusal
  /** Origins that may call from browsers, whoever the client is. */
  corsOrigins: ReadonlySet<string>
}

/** What is ours about the library's authorization server. */
export function configurationOf(settings: ConfigurationSettings): Configuration {
  const { parties, issuer, ring, corsOrigins, showRefusal, now } = settings
  return {
    adapter: adapters(settings),
    jwks: { keys: ring.own },
    scopes: [...grantableScopes],
    claims: { openid: ['sub', 'name', 'locale'], 'profile:read': ['email'] },
    conformIdTokenClaims: false, // there is no other place for them
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
    clientDefaults: { id_token_signed_response_alg: algorithm },
    enabledJWA: {
      clientAuthSigningAlgValues: [...assertionAlgorithms],
      idTokenSigningAlgValues: [algorithm],
      dPoPSigningAlgValues: [...proofAlgorithms],
    },
    async assertJwtClientAuthClaimsAndHeader(_ctx, { exp }) {
      if (Number(exp) <= now().getTime() / 1000 + longestAssertion + proofWindow) return
      const told = { error_description: `a client assertion expires within ${longestAssertion} seconds` }
      throw Object.assign(new errors.InvalidClientAuth('expires too late'), told)
    },
    responseTypes: ['code'],
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    routes: { ...addresses },
    cookies: {
      names: { session: parties.sessionCookie, interaction: 'septet_interaction', resume: 'septet_resume' },
      long: { httpOnly: true, sameSite: 'lax' },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    discovery: { service_documentation: `${issuer}/docs`, ui_locales_supported: ['en', 'de', 'fr', 'es', 'it'] },
    features: featuresOf(settings),
    ...tokensOf(settings),
    interactions: { policy: policyOf(parties), url: (_ctx, { uid }) => interactionAddress(uid) },
    extraParams: { access_type: checkAsked },
    clientBasedCORS: (_ctx, origin, client) =>
      corsOrigins.has(origin) ||
      (client.clientAuthMethod === 'none' && (client.redirectUris ?? []).some((uri) => URL.canParse(uri) && new URL(uri).origin === origin)),
    loadExistingGrant: async (ctx) => {
      const consent = await parties.consentOf({ userId: ctx.oidc.session!.accountId!, portalId: ctx.oidc.client!.clientId })
      return consent ? new ctx.oidc.provider.Grant(grantOf(consent, issuer)) : undefined
    },
    async findAccount(_ctx, sub) {
      const member = await parties.member(sub)
      return member ? { accountId: sub, claims: () => ({ sub, ...member }) } : undefined
    },
    async renderError(ctx, out, err) {
      const clientId = ctx.oidc.params?.client_id
      const portal = typeof clientId === 'string' ? await parties.portal(clientId) : null
      const { headers, html } = await showRefusal(ctx.req, standstillOf(portal, out, err))
      ctx.set(headers)
      ctx.body = html
    },
  }
}

function featuresOf({ issuer }: ConfigurationSettings): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    dPoP: { enabled: true },
    revocation: {
      enabled: true,
      allowedPolicy(_ctx, client, token) {
        if (token.clientId !== client.clientId) throw new errors.InvalidRequest('the token is not yours')
        return true
      },
    },
    introspection: {
      enabled: true,
      allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => issuer,
      useGrantedResource: () => true,
      getResourceServerInfo(_ctx, indicator) {
        if (indicator !== issuer) throw new errors.InvalidTarget()
        return {
          audience: issuer,
          scope: scopes.join(' '),
          accessTokenFormat: 'jwt',
          accessTokenTTL: lives.accessToken,
          jwt: { sign: { alg: algorithm } },
        }
      },
    },
    deviceFlow: { enabled: true, mask: '****-****', deviceInfo: () => ({}) },
  }
}

/** How tokens are made, and how long they live. */
function tokensOf(settings: ConfigurationSettings): Configuration {
  const { artifacts, now } = settings
  const seconds = () => Math.floor(now().getTime() / 1000)
  return {
    ttl: {
      AccessToken: lives.accessToken,
      ClientCredentials: lives.accessToken,
      AuthorizationCode: lives.code,
      DeviceCode: lives.deviceCode,
      IdToken: lives.idToken,
      Interaction: (_ctx, { prompt }) => (prompt.name === 'login' ? lives.signIn : lives.interaction),
      Session: lives.interaction,
      Grant: lives.refreshToken,
      // Counted anew with each rotation, but for apps in browsers whose tokens are bound to no key (RFC 9700, section 4.14).
      RefreshToken(ctx, token, client) {
        const before = ctx?.oidc.entities.RotatedRefreshToken
        const exposed = client.applicationType === 'web' && client.clientAuthMethod === 'none' && !client.grantTypeAllowed(deviceGrant)
        return before && exposed && !token.jkt ? Math.max(1, before.remainingTTL) : lives.refreshToken
      },
    },
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    revokeGrantPolicy: () => false, // what ends is the family; the consent is the member's
    async extraTokenClaims(ctx, token) {
      if (token.kind !== 'AccessToken') {
        checkWords(ctx.oidc.requestParamScopes)
        if (!token.scope) throw new errors.InvalidScope('name the scopes that you need', '')
        return undefined
      }
      const { grantId, accountId, clientId, sessionUid } = token
      const payload = { grantId, accountId, clientId, sessionUid }
      const parent = parentOf(ctx)
      if (!parent) await artifacts.keep('AccessToken', token.jti, payload, token.expiration)
      else if (!(await artifacts.keepOffspring('AccessToken', token.jti, payload, token.expiration, parent))) throw new errors.InvalidGrant()
      const act = ctx.oidc.entities[actingEntity]
      return { gid: grantId, ...(act !== undefined && { act }) }
    },
    formats: {
      customizers: {
        jwt(_ctx, token, { payload }) {
          const iat = seconds()
          Object.assign(payload, { iat, exp: iat + token.expiration, scope: payload.scope ?? '' })
        },
      },
    },
  }
}

/** When a person is asked: to sign in, and to consent. */
function policyOf(parties: Parties) {
  const policy = interactionPolicy.base()
  const { Check } = interactionPolicy
  policy.get('login')!.checks.push(
    new Check('not_signed_in_here', 'the session of this browser is over', async ({ oidc, headers }) => {
      return oidc.session?.accountId !== (await parties.signedIn(headers.cookie))?.userId
    }),
  )
  const consent = policy.get('consent')!
  // Any app of a device can say that it is this one (RFC 8252, section 8.6); a device's own code was typed by the member a moment ago.
  consent.checks.remove('native_client_prompt')
  consent.checks.push(
    new Check('any_app_could_ask', 'native apps ask every time', 'interaction_required', ({ oidc }) => {
      return oidc.client!.applicationType === 'native' && !oidc.route.startsWith('device') && !oidc.route.startsWith('code') && !oidc.result?.consent
    }),
  )
  return policy
}
