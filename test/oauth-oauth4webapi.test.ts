import { exportJWK, generateKeyPair } from 'jose'
import * as oauth from 'oauth4webapi'
import { people } from '../src/demo/cast.ts'
import { exchangeGrant } from '../src/oauth/clients.ts'
import { claimsIn, codeRequest, insecure } from './support/clients.ts'
import { browserAt, callback, openListening, registered, secretOf } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { bearing, url: issuer } = house
const as = await oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer), { ...insecure, algorithm: 'oidc' }))
const browser = browserAt(house)
await browser.signIn('lea')
const scope = 'openid offline_access profile:read groups:read'

/** Signs Léa in to the portal. */
async function signedIn(client: oauth.Client, auth: oauth.ClientAuth, { redirectUri = callback, more = {}, options = {} }: SignIn = {}) {
  const nonce = oauth.generateRandomNonce()
  const { url, verifier } = await codeRequest(as, client.client_id, { scope, redirectUri, more: { nonce, ...more } })
  const parameters = oauth.validateAuthResponse(as, client, await browser.authorize(url), 'a state')
  const answer = await oauth.authorizationCodeGrantRequest(as, client, auth, parameters, redirectUri, verifier, { ...insecure, ...options })
  const result = await oauth.processAuthorizationCodeResponse(as, client, answer, { expectedNonce: nonce, requireIdToken: true })
  await oauth.validateApplicationLevelSignature(as, answer, insecure)
  return result
}
interface SignIn {
  redirectUri?: string
  more?: Record<string, string>
  options?: oauth.TokenEndpointRequestOptions
}

const refreshed = async (client: oauth.Client, auth: oauth.ClientAuth, token: string, options: oauth.TokenEndpointRequestOptions = {}) =>
  oauth.processRefreshTokenResponse(as, client, await oauth.refreshTokenGrantRequest(as, client, auth, token, { ...insecure, ...options }))

const asIs = (error: unknown) => error

t.test('a server portal signs a member in, is told who it is, and goes on with refresh tokens', async (t) => {
  const id = await registered(house)
  const [client, auth] = [{ client_id: id }, oauth.ClientSecretBasic(secretOf(id))] as const
  const result = await signedIn(client, auth)
  t.match(oauth.getValidatedIdTokenClaims(result), {
    sub: people.lea.id,
    name: 'Léa Laurent',
    locale: 'fr',
    email: 'lea.laurent@example.org',
    aud: id,
  })
  t.match(result, { token_type: 'bearer', expires_in: 600, scope: 'profile:read groups:read' })
  t.match((await bearing(result.access_token).get('/v1/me')).body, { id: people.lea.id })
  const next = await refreshed(client, auth, result.refresh_token!)
  t.equal((await bearing(next.access_token).get('/v1/groups')).status, 200)
  t.not(next.refresh_token, result.refresh_token)
  const [grant] = await house.rows<{ id: string }>('select id from grants where portal_id = $1', [id])
  t.match(claimsIn(next.access_token), {
    iss: issuer,
    aud: issuer,
    sub: people.lea.id,
    client_id: id,
    gid: grant!.id,
    scope: 'profile:read groups:read',
  })
})

t.test('an address of email is told only with the scope to read the profile', async (t) => {
  const id = await registered(house)
  const client = { client_id: id }
  const { url, verifier } = await codeRequest(as, id, { scope: 'openid groups:read' })
  const parameters = oauth.validateAuthResponse(as, client, await browser.authorize(url), 'a state')
  const answer = await oauth.authorizationCodeGrantRequest(as, client, oauth.ClientSecretPost(secretOf(id)), parameters, callback, verifier, insecure)
  const result = await oauth.processAuthorizationCodeResponse(as, client, answer)
  const claims = oauth.getValidatedIdTokenClaims(result)!
  t.match(claims, { name: 'Léa Laurent' })
  t.notOk('email' in claims)
  t.equal(result.refresh_token, undefined, 'without offline_access there is no refresh token')
})

t.test('an app in a browser binds its tokens to a key, refresh tokens too', async (t) => {
  const redirectUri = 'https://app.example.org/'
  const client: oauth.Client = {
    client_id: await registered(house, { applicationType: 'browser', authentication: 'none', redirectUris: [redirectUri] }),
  }
  const keys = await oauth.generateKeyPair('ES256')
  const DPoP = oauth.DPoP(client, keys)
  const result = await signedIn(client, oauth.None(), { redirectUri, options: { DPoP } })
  t.equal(result.token_type, 'dpop')
  t.equal((await bearing(result.access_token).get('/v1/me')).status, 401, 'stolen, it is no use')
  const own = await oauth.protectedResourceRequest(result.access_token, 'GET', new URL('/v1/me', issuer), undefined, undefined, { DPoP, ...insecure })
  t.equal(own.status, 200)
  const other = oauth.DPoP(client, await oauth.generateKeyPair('ES256'))
  t.match(await refreshed(client, oauth.None(), result.refresh_token!, { DPoP: other }).catch(asIs), { error: 'invalid_dpop_proof' })
  t.equal((await refreshed(client, oauth.None(), result.refresh_token!, { DPoP })).token_type, 'dpop')
})

t.test('a native app listens on whatever port is free', async (t) => {
  const redirectUris = ['http://127.0.0.1/callback', 'org.example.app:/callback']
  const client = { client_id: await registered(house, { applicationType: 'native', authentication: 'none', redirectUris }) }
  for (const redirectUri of ['http://127.0.0.1:49152/callback', 'http://127.0.0.1:50001/callback', 'org.example.app:/callback']) {
    t.ok((await signedIn(client, oauth.None(), { redirectUri })).access_token)
  }
})

t.test('a request is pushed, and travels as a reference', async (t) => {
  const id = await registered(house)
  const [client, auth] = [{ client_id: id }, oauth.ClientSecretBasic(secretOf(id))] as const
  const { url, verifier } = await codeRequest(as, id, { scope: 'groups:read offline_access' })
  const pushed = await oauth.pushedAuthorizationRequest(as, client, auth, url.searchParams, insecure)
  const { request_uri } = await oauth.processPushedAuthorizationResponse(as, client, pushed)
  const short = new URL(as.authorization_endpoint!)
  short.search = String(new URLSearchParams({ client_id: id, request_uri }))
  const parameters = oauth.validateAuthResponse(as, client, await browser.authorize(short), 'a state')
  const answer = await oauth.authorizationCodeGrantRequest(as, client, auth, parameters, callback, verifier, insecure)
  const result = await oauth.processAuthorizationCodeResponse(as, client, answer)
  t.ok(result.refresh_token)
  t.match((await browser.open(short.href)).text, /invalid_request_uri/, 'and is used once')
})

t.test('a portal acts for itself, by a secret or by its own key', async (t) => {
  const id = await registered(house)
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'a' }] }
  const keyed = await registered(house, { authentication: 'private_key_jwt', jwks, secrets: [] })
  for (const [client_id, auth] of [
    [id, oauth.ClientSecretBasic(secretOf(id))],
    [id, oauth.ClientSecretPost(secretOf(id))],
    [keyed, oauth.PrivateKeyJwt({ key: privateKey, kid: 'a' })],
  ] as const) {
    const client = { client_id }
    const answer = await oauth.clientCredentialsGrantRequest(as, client, auth, { scope: 'groups:read' }, insecure)
    const result = await oauth.processClientCredentialsResponse(as, client, answer)
    t.match(claimsIn(result.access_token), { sub: client_id, client_id, scope: 'groups:read' })
    t.notOk('gid' in claimsIn(result.access_token))
    t.equal((await bearing(result.access_token).get('/v1/groups')).status, 200)
  }
})

t.test('a device shows a code, and its member types it elsewhere', async (t) => {
  const client = { client_id: await registered(house, { applicationType: 'device', authentication: 'none', redirectUris: [] }) }
  const asked = await oauth.deviceAuthorizationRequest(as, client, oauth.None(), { scope: 'groups:read offline_access' }, insecure)
  const device = await oauth.processDeviceAuthorizationResponse(as, client, asked)
  const poll = async () => {
    const answer = await oauth.deviceCodeGrantRequest(as, client, oauth.None(), device.device_code, insecure)
    return oauth.processDeviceCodeResponse(as, client, answer)
  }
  t.match(await poll().catch(asIs), { error: 'authorization_pending' })
  await browser.connect(device.verification_uri, device.user_code)
  const result = await poll()
  t.equal((await bearing(result.access_token).get('/v1/groups')).status, 200)
  t.ok((await refreshed(client, oauth.None(), result.refresh_token!)).access_token)
})

t.test("a portal exchanges a member's personal token for one of its own, with less in it", async (t) => {
  const id = await registered(house)
  const [client, auth] = [{ client_id: id }, oauth.ClientSecretBasic(secretOf(id))] as const
  await signedIn(client, auth)
  const personal = (await house.as('lea').post('/v1/me/personal-access-tokens', { name: 'Mine', scopes: ['groups:read', 'cases:read'] })).body
    .token as string
  const parameters = { subject_token: personal, subject_token_type: 'urn:ietf:params:oauth:token-type:access_token', scope: 'groups:read' }
  const answer = await oauth.genericTokenEndpointRequest(as, client, auth, exchangeGrant, parameters, insecure)
  const result = await oauth.processGenericTokenEndpointResponse(as, client, answer)
  t.match(claimsIn(result.access_token), { sub: people.lea.id, client_id: id, act: { sub: id }, scope: 'groups:read' })
  t.equal((await bearing(result.access_token).get('/v1/groups')).status, 200)
})

t.test('tokens are looked up and revoked', async (t) => {
  const id = await registered(house)
  const [client, auth] = [{ client_id: id }, oauth.ClientSecretBasic(secretOf(id))] as const
  const result = await signedIn(client, auth)
  const look = async (token: string) =>
    oauth.processIntrospectionResponse(as, client, await oauth.introspectionRequest(as, client, auth, token, insecure))
  t.match(await look(result.access_token), {
    active: true,
    sub: people.lea.id,
    client_id: id,
    scope: 'profile:read groups:read',
    token_type: 'Bearer',
  })
  t.match(await look(result.refresh_token!), { active: true })
  await oauth.processRevocationResponse(await oauth.revocationRequest(as, client, auth, result.refresh_token!, insecure))
  for (const token of [result.access_token, result.refresh_token!]) t.same(await look(token), { active: false })
})
