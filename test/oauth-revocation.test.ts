import { people } from '../src/demo/cast.ts'
import { asOf, basic, post, refreshing, tokensOf } from './support/clients.ts'
import { browserAt, openListening, registered } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { clock, bearing, rows } = house
const as = await asOf(house)
const browser = browserAt(house)
await browser.signIn('lea')
const portal = await registered(house)
const other = await registered(house)
const app = await registered(house, { applicationType: 'browser', authentication: 'none', secrets: [] })
const revoke = (token: string, headers = basic(portal), more = {}) => post(as.revocation_endpoint!, { token, ...more }, headers)
const look = (token: string, headers = basic(portal), more = {}) => post(as.introspection_endpoint!, { token, ...more }, headers)
const reads = async (token: string) => (await bearing(token).get('/v1/groups')).status

t.test('an access token that is revoked stops at once here, and within a second elsewhere', async (t) => {
  const { access_token, refresh_token } = await tokensOf(as, browser, portal)
  t.equal(await reads(access_token!), 200)
  t.match(await revoke(access_token!), { status: 200, body: {} })
  t.equal(await reads(access_token!), 401)
  t.equal((await revoke(access_token!)).status, 200, 'twice is the same as once')
  t.equal((await post(as.token_endpoint!, refreshing(refresh_token!), basic(portal))).status, 200)
  const elsewhere = await tokensOf(as, browser, portal)
  t.equal(await reads(elsewhere.access_token!), 200)
  const jti = JSON.parse(Buffer.from(elsewhere.access_token!.split('.')[1]!, 'base64url').toString()).jti as string
  await rows(`insert into revoked_tokens (jti, expires_at) values ($1, now() + interval '1 hour')`, [jti])
  clock.forward(1000)
  t.equal(await reads(elsewhere.access_token!), 401)
})

t.test('a refresh token that is revoked takes its family along, and leaves the consent', async (t) => {
  const first = await tokensOf(as, browser, portal)
  const { body: second } = await post(as.token_endpoint!, refreshing(first.refresh_token!), basic(portal))
  t.equal((await revoke(second.refresh_token!, basic(portal), { token_type_hint: 'refresh_token' })).status, 200)
  for (const { access_token } of [first, second]) t.equal(await reads(access_token!), 401)
  t.match(await post(as.token_endpoint!, refreshing(second.refresh_token!), basic(portal)), { status: 400, body: { error: 'invalid_grant' } })
  t.match(await rows(`select state from grants where portal_id = $1`, [portal]), [{ state: 'active' }])
})

t.test('a refresh token that was just used is revoked alike: only where tokens are got is it a double click', async (t) => {
  const first = await tokensOf(as, browser, portal)
  const { body: second } = await post(as.token_endpoint!, refreshing(first.refresh_token!), basic(portal))
  t.same((await look(first.refresh_token!)).body, { active: false })
  t.equal((await revoke(first.refresh_token!)).status, 200)
  for (const { access_token } of [first, second]) t.equal(await reads(access_token!), 401)
  t.match(await post(as.token_endpoint!, refreshing(second.refresh_token!), basic(portal)), { status: 400, body: { error: 'invalid_grant' } })
})

t.test('a token of its own, for the portal itself, is revoked alike', async (t) => {
  const { body } = await post(as.token_endpoint!, { grant_type: 'client_credentials', scope: 'groups:read' }, basic(portal))
  t.match(await look(body.access_token!), { body: { active: true, client_id: portal, scope: 'groups:read' } })
  t.equal((await revoke(body.access_token!)).status, 200)
  t.equal(await reads(body.access_token!), 401)
  t.same((await look(body.access_token!)).body, { active: false })
})

t.test("nobody revokes another's tokens, nor a member's personal ones; what is no token is revoked already", async (t) => {
  const { access_token, refresh_token } = await tokensOf(as, browser, portal)
  const personal = house.tokenOf('lea')
  for (const token of [access_token!, refresh_token!, personal]) {
    t.match(await revoke(token, basic(other)), { status: 400, body: { error: 'invalid_request' } })
  }
  t.equal(await reads(access_token!), 200)
  t.equal(await reads(personal), 200)
  for (const token of ['x', 'a.b.c', `${access_token}x`]) t.equal((await revoke(token)).status, 200)
  t.match(await revoke(access_token!, {}), { status: 400 }, 'and nobody in particular revokes nothing')
})

t.test('an app without a secret revokes its own', async (t) => {
  const { access_token } = await tokensOf(as, browser, portal)
  t.match(await revoke(access_token!, {}, { client_id: app }), { status: 400, body: { error: 'invalid_request' } })
  t.equal((await revoke('x', {}, { client_id: app })).status, 200)
})

t.test('a portal looks up its own tokens, and learns nothing of others', async (t) => {
  const { access_token, refresh_token } = await tokensOf(as, browser, portal, 'offline_access groups:read profile:read')
  const [grant] = await rows<{ id: string }>(`select id from grants where portal_id = $1 and state = 'active'`, [portal])
  t.match((await look(access_token!)).body, {
    active: true,
    sub: people.lea.id,
    client_id: portal,
    scope: 'groups:read profile:read',
    iss: house.url,
    aud: house.url,
    token_type: 'Bearer',
  })
  t.match((await look(refresh_token!)).body, { active: true, client_id: portal })
  for (const token of [access_token!, refresh_token!, house.tokenOf('lea'), 'x']) t.same((await look(token, basic(other))).body, { active: false })
  for (const token of [access_token!, 'x']) {
    const refused = { status: 401, body: { error: 'invalid_client' } }
    t.match(await look(token, {}, { client_id: app }), refused, 'nor do apps without a secret, not even that')
    t.match(await look(token, {}, { client_id: app, client_secret: 'any' }), refused)
    t.match(await look(token, {}), refused)
    t.match(await look(token, {}, { client_id: app, client_secret: '' }), refused)
    t.match(await post(`${as.introspection_endpoint}?a`, { token, client_id: app }), refused)
  }
  t.equal((await look(access_token!, basic(portal, 'wrong'))).status, 401)
  await rows(`update grants set scopes = array['groups:read'] where id = $1`, [grant!.id])
  t.match((await look(access_token!)).body, { scope: 'groups:read' }, 'what is told is what is left of it')
  clock.forward(10 * 60 * 1000)
  t.same((await look(access_token!)).body, { active: false })
})
