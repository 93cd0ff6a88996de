import * as oauth from 'oauth4webapi'
import { people } from '../src/demo/cast.ts'
import { browserAt, callback, openListening, registered, secretOf } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { clock } = house
const insecure = { [oauth.allowInsecureRequests]: true }
const issuer = new URL(house.url)
const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { ...insecure, algorithm: 'oauth2' }))

t.test('smoke', async (t) => {
  const id = await registered(house)
  const client = { client_id: id }
  const verifier = oauth.generateRandomCodeVerifier()
  const url = new URL(as.authorization_endpoint!)
  url.search = new URLSearchParams({ client_id: id, redirect_uri: callback, response_type: 'code', scope: 'openid offline_access groups:read profile:read', code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', state: 'a' }).toString()
  const browser = browserAt(house)
  t.match((await browser.open(url.href)).url, /sign-in\?return=/)
  await browser.signIn('lea')
  const back = await browser.authorize(url)
  const params = oauth.validateAuthResponse(as, client, back, 'a')
  const answer = await oauth.authorizationCodeGrantRequest(as, client, oauth.ClientSecretBasic(secretOf(id)), params, callback, verifier, insecure)
  const result = await oauth.processAuthorizationCodeResponse(as, client, answer)
  t.comment(JSON.stringify(result), JSON.stringify(oauth.getValidatedIdTokenClaims(result)))
  t.equal((await house.bearing(result.access_token).get('/v1/me')).status, 200)
  const refreshed = await oauth.processRefreshTokenResponse(as, client, await oauth.refreshTokenGrantRequest(as, client, oauth.ClientSecretPost(secretOf(id)), result.refresh_token!, insecure))
  t.comment(JSON.stringify(refreshed))
  t.comment(browser.seen, people.lea.id, clock.now)
})
