import { exportJWK, generateKeyPair } from 'jose'
import * as client from 'openid-client'
import { people } from '../src/demo/cast.ts'
import { exchangeGrant } from '../src/oauth/clients.ts'
import { browserAt, callback, openListening, type PortalTraits, registered, secretOf } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { bearing } = house
const issuer = new URL(house.url)
const browser = browserAt(house)
await browser.signIn('jordi')
const scope = 'openid offline_access profile:read groups:read'
const configured = (id: string, auth: client.ClientAuth = client.ClientSecretBasic(secretOf(id))) =>
  client.discovery(issuer, id, undefined, auth, { execute: [client.allowInsecureRequests] })
const aPortal = async (traits: PortalTraits = {}, auth?: client.ClientAuth) => configured(await registered(house, traits), auth)

type Push = 'pushed' | 'plain'
async function signedIn(
  config: client.Configuration,
  { redirectUri = callback, push = 'plain', DPoP }: { redirectUri?: string; push?: Push; DPoP?: client.DPoPHandle } = {},
) {
  const [pkceCodeVerifier, expectedState, expectedNonce] = [client.randomPKCECodeVerifier(), client.randomState(), client.randomNonce()]
  const parameters = {
    redirect_uri: redirectUri,
    scope,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
  }
  const url = push === 'pushed' ? await client.buildAuthorizationUrlWithPAR(config, parameters) : client.buildAuthorizationUrl(config, parameters)
  const back = await browser.authorize(url)
  return client.authorizationCodeGrant(
    config,
    back,
    { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true },
    undefined,
    DPoP && { DPoP },
  )
}

t.test('a server portal signs a member in, with its request in the address or pushed before', async (t) => {
  const config = await aPortal()
  for (const push of ['plain', 'pushed'] as const) {
    const tokens = await signedIn(config, { push })
    t.match(tokens.claims(), { sub: people.jordi.id, name: 'Jordi Puig', email: 'jordi.puig@example.org' })
    t.equal((await bearing(tokens.access_token).get('/v1/me')).status, 200)
    const next = await client.refreshTokenGrant(config, tokens.refresh_token!)
    t.equal((await bearing(next.access_token).get('/v1/groups')).status, 200)
  }
})

t.test('an app in a browser binds its tokens to a key', async (t) => {
  const redirectUri = 'http://localhost:5173/callback'
  const config = await aPortal({ applicationType: 'browser', authentication: 'none', redirectUris: [redirectUri] }, client.None())
  const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair())
  const tokens = await signedIn(config, { redirectUri, DPoP })
  const asked = (access_token: string) =>
    client.fetchProtectedResource(config, access_token, new URL('/v1/me', issuer), 'GET', null, undefined, { DPoP })
  t.equal((await asked(tokens.access_token)).status, 200)
  const next = await client.refreshTokenGrant(config, tokens.refresh_token!, undefined, { DPoP })
  t.equal((await asked(next.access_token)).status, 200)
})

t.test('a native app listens on whatever port is free', async (t) => {
  const config = await aPortal({ applicationType: 'native', authentication: 'none', redirectUris: ['http://127.0.0.1/cb'] }, client.None())
  t.ok((await signedIn(config, { redirectUri: 'http://127.0.0.1:51234/cb' })).access_token)
})

t.test('a portal acts for itself, by a secret or by its own key', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'a' }] }
  const secretly = await aPortal()
  const keyed = await aPortal({ authentication: 'private_key_jwt', jwks, secrets: [] }, client.PrivateKeyJwt({ key: privateKey, kid: 'a' }))
  for (const config of [secretly, keyed]) {
    const tokens = await client.clientCredentialsGrant(config, { scope: 'groups:read' })
    t.equal((await bearing(tokens.access_token).get('/v1/groups')).status, 200)
  }
})

t.test('a device shows a code, and its member types it elsewhere', async (t) => {
  const config = await aPortal({ applicationType: 'device', authentication: 'none', redirectUris: [] }, client.None())
  const device = await client.initiateDeviceAuthorization(config, { scope: 'groups:read' })
  await browser.connect(device.verification_uri, device.user_code)
  const tokens = await client.pollDeviceAuthorizationGrant(config, { ...device, interval: 0 })
  t.equal((await bearing(tokens.access_token).get('/v1/groups')).status, 200)
})

t.test("a portal exchanges a member's token", async (t) => {
  const [config, other] = [await aPortal(), await aPortal()]
  const { access_token } = await signedIn(config)
  await signedIn(other)
  const parameters = { subject_token: access_token, subject_token_type: 'urn:ietf:params:oauth:token-type:access_token' }
  const tokens = await client.genericGrantRequest(other, exchangeGrant, parameters)
  t.match(tokens, { issued_token_type: 'urn:ietf:params:oauth:token-type:access_token', scope: 'profile:read groups:read' })
  t.equal((await bearing(tokens.access_token).get('/v1/me')).body.id, people.jordi.id)
})

t.test('tokens are looked up and revoked', async (t) => {
  const config = await aPortal()
  const tokens = await signedIn(config)
  t.match(await client.tokenIntrospection(config, tokens.access_token), { active: true, sub: people.jordi.id })
  await client.tokenRevocation(config, tokens.access_token)
  t.same(await client.tokenIntrospection(config, tokens.access_token), { active: false })
  t.equal((await bearing(tokens.access_token).get('/v1/me')).status, 401)
  t.ok((await client.refreshTokenGrant(config, tokens.refresh_token!)).access_token, 'an access token that is revoked ends nothing else')
})
