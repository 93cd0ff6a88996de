import { people } from '../src/demo/cast.ts'
import { exchangeGrant } from '../src/oauth/clients.ts'
import { asOf, basic, claimsIn, post, tokensOf } from './support/clients.ts'
import { aGrant, aKey, portalToken } from './support/portals.ts'
import { browserAt, openListening, registered } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { clock, bearing } = house
const as = await asOf(house)
const browser = browserAt(house)
await browser.signIn('lea')
const scopes = ['groups:read', 'meetings:read', 'offline_access']
const portal = await registered(house, { scopes })
await aGrant(house, portal, 'lea', scopes)

const tokenType = 'urn:ietf:params:oauth:token-type:access_token'
const exchange = (subject_token: string, more: Record<string, string> = {}, headers = basic(portal)) =>
  post(as.token_endpoint!, { grant_type: exchangeGrant, subject_token, subject_token_type: tokenType, ...more }, headers)
const personal = house.tokenOf('lea', ['groups:read', 'cases:read', 'profile:read'])

t.test('the new token holds what the old one, the portal and the consent have in common', async (t) => {
  const answer = await exchange(personal)
  t.match(answer, { status: 200, body: { issued_token_type: tokenType, token_type: 'Bearer', scope: 'groups:read', expires_in: 600 } })
  const claims = claimsIn(answer.body.access_token!)
  t.match(claims, { sub: people.lea.id, client_id: portal, act: { sub: portal }, aud: house.url })
  t.notOk('refresh_token' in answer.body)
  t.match((await bearing(answer.body.access_token!).get('/v1/groups?mine=true')).body, { data: [{ name: 'Stuttgart peer group' }] })
  t.equal((await bearing(answer.body.access_token!).get('/v1/cases')).status, 403)
})

t.test('a scope that is asked for twice is held once', async (t) => {
  const { body } = await exchange(personal, { scope: 'groups:read groups:read' })
  t.equal(body.scope, 'groups:read')
  t.equal(claimsIn(body.access_token!).scope, 'groups:read')
})

t.test('asking for more than that is refused', async (t) => {
  for (const scope of ['groups:read cases:read', 'meetings:read', 'offline_access', 'openid', 'admin']) {
    t.match(await exchange(personal, { scope }), { status: 400, body: { error: 'invalid_scope' } })
  }
  t.match(await exchange(house.tokenOf('lea', ['cases:read'])), { status: 400, body: { error: 'invalid_scope' } })
})

t.test('it never outlives the token that it came from, and says through whom it came', async (t) => {
  const first = await registered(house, { scopes })
  const grantId = await aGrant(house, first, 'lea', scopes)
  const handed = await portalToken(house, { portalId: first, person: 'lea', grantId, scopes: ['groups:read'] })
  clock.forward(9 * 60 * 1000)
  const { body } = await exchange(handed)
  t.equal(body.expires_in, 60)
  t.equal(claimsIn(body.access_token!).exp, claimsIn(handed).exp)
  const { body: onwards } = await exchange(body.access_token!, {}, basic(first))
  t.match(claimsIn(onwards.access_token!), { client_id: first, act: { sub: first, act: { sub: portal } } })
  clock.forward(60_000)
  t.match(await exchange(handed), { status: 400, body: { error: 'invalid_request' } })
})

t.test('only members who consented to this portal are acted for', async (t) => {
  t.match(await exchange(house.tokenOf('jordi', ['groups:read'])), { status: 400, body: { error: 'invalid_grant' } })
  await aGrant(house, portal, 'otto', ['groups:read'])
  t.equal((await exchange(house.tokenOf('otto', ['groups:read']))).status, 200)
  await house.rows(`update grants set state = 'revoked', revoked_at = now() where user_id = $1`, [people.otto.id])
  t.match(await exchange(house.tokenOf('otto', ['groups:read'])), { status: 400, body: { error: 'invalid_grant' } })
})

t.test('what is handed over is a valid access token of a member', async (t) => {
  const refused = { status: 400, body: { error: 'invalid_request' } }
  const own = await post(as.token_endpoint!, { grant_type: 'client_credentials', scope: 'groups:read' }, basic(portal))
  const { refresh_token } = await tokensOf(as, browser, portal)
  const { token, id } = (await house.as('lea').post('/v1/me/personal-access-tokens', { name: 'Gone', scopes: ['groups:read'] })).body
  t.equal((await exchange(token)).status, 200)
  await house.as('lea').delete(`/v1/me/personal-access-tokens/${id}`)
  for (const none of [token, own.body.access_token!, refresh_token!, `${personal}x`, 'x']) t.match(await exchange(none), refused)
  t.match(await exchange(personal, { subject_token_type: 'urn:ietf:params:oauth:token-type:refresh_token' }), refused)
  t.match(await exchange(personal, { requested_token_type: 'urn:ietf:params:oauth:token-type:refresh_token' }), refused)
  t.match(await exchange(personal, { actor_token: personal, actor_token_type: tokenType }), refused)
  t.match(await exchange(personal, { audience: 'https://elsewhere.example.org' }), { status: 400, body: { error: 'invalid_target' } })
  t.match(await exchange(personal, { resource: 'https://elsewhere.example.org' }), { status: 400, body: { error: 'invalid_target' } })
})

t.test('a token that is bound to a key is exchanged by whoever holds the key', async (t) => {
  const [key, stranger] = [await aKey(), await aKey()]
  const grantId = await aGrant(house, portal, 'lea', scopes)
  const bound = await portalToken(house, { portalId: portal, person: 'lea', grantId, scopes: ['groups:read'], jkt: key.jkt })
  const proof = (by: typeof key) => by.prove({ htm: 'POST', htu: as.token_endpoint, iat: Math.floor(Date.now() / 1000), jti: house.world.newId() })
  t.match(await exchange(bound), { status: 400, body: { error: 'invalid_request' } })
  t.match(await exchange(bound, {}, { ...basic(portal), dpop: await proof(stranger) }), { status: 400, body: { error: 'invalid_request' } })
  const answer = await exchange(bound, {}, { ...basic(portal), dpop: await proof(key) })
  t.match(answer, { status: 200, body: { token_type: 'DPoP' } })
  t.match(claimsIn(answer.body.access_token!), { cnf: { jkt: key.jkt } })
})
