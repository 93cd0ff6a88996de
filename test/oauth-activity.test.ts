import { people } from '../src/demo/cast.ts'
import { deviceGrant, exchangeGrant } from '../src/oauth/clients.ts'
import { aCode, asOf, basic, codeRequest, post, refreshing, tokensOf } from './support/clients.ts'
import { aGrant } from './support/portals.ts'
import { browserAt, openListening, registered, secretOf } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { as: acting, clock, rows } = house
const as = await asOf(house)
const endpoint = as.token_endpoint!
const admin = acting('ada')
const lea = people.lea.id

const of = async (portalId: string, query = '') =>
  (await admin.get(`/v1/portals/${portalId}/activity${query}`)).body.data.map(
    ({ action, status, userId }: { action: string; status: string; userId: string | null }) => [action, status, userId],
  )

async function aPortal(traits: Parameters<typeof registered>[1] = {}) {
  const browser = browserAt(house)
  await browser.signIn('lea')
  const id = await registered(house, traits)
  return { id, browser, token: (form: Record<string, string>, headers = basic(id)) => post(endpoint, form, headers) }
}

t.test('each sign-in through a portal is noted: the consent, the code that was redeemed, each refresh, and the end', async (t) => {
  const { id, browser, token } = await aPortal()
  const { refresh_token } = await tokensOf(as, browser, id)
  const { body } = await token(refreshing(refresh_token!))
  await tokensOf(as, browser, id, 'groups:read meetings:read')
  await post(as.revocation_endpoint!, { token: body.refresh_token! }, basic(id))
  t.equal((await post(as.introspection_endpoint!, { token: body.access_token! }, basic(id))).status, 200)
  const [{ id: connectionId }] = (await acting('lea').get('/v1/me/connections')).body.data
  t.equal((await acting('lea').delete(`/v1/me/connections/${connectionId}`)).status, 204)
  t.same(await of(id), [
    ['consent.ended', 'done', lea],
    ['token.revocation', 'done', lea],
    ['token.code', 'done', lea],
    ['consent.widened', 'done', lea],
    ['token.refresh', 'done', lea],
    ['token.code', 'done', lea],
    ['consent.given', 'done', lea],
  ])
  t.same(await of(id, '?action=token.refresh&status=done'), [['token.refresh', 'done', lea]])
})

t.test('so are tokens of the portal for itself, by exchange and on a device, and those that ended with a suspended member', async (t) => {
  const { id, token } = await aPortal()
  await aGrant(house, id, 'otto', ['groups:read'])
  t.equal((await token({ grant_type: 'client_credentials', scope: 'groups:read' })).status, 200)
  const subject_token_type = 'urn:ietf:params:oauth:token-type:access_token'
  const exchange = { grant_type: exchangeGrant, subject_token: house.tokenOf('otto', ['groups:read']), subject_token_type }
  t.equal((await token(exchange)).status, 200)
  t.equal((await admin.post(`/v1/users/${people.otto.id}/suspension`, { reason: 'Away' })).status, 200)
  t.same(await of(id), [
    ['consent.ended', 'done', people.otto.id],
    ['token.exchange', 'done', people.otto.id],
    ['token.client_credentials', 'done', null],
    ['consent.given', 'done', people.otto.id],
  ])

  const device = await aPortal({ applicationType: 'device', authentication: 'none', redirectUris: [], secrets: [] })
  const begin = async () => (await post(as.device_authorization_endpoint!, { client_id: device.id, scope: 'groups:read' })).body
  const redeem = ({ device_code }: Record<string, unknown>) =>
    device.token({ grant_type: deviceGrant, client_id: device.id, device_code: String(device_code) }, {})
  const shown = await begin()
  t.match((await redeem(shown)).body, { error: 'authorization_pending' })
  await device.browser.connect(String(shown.verification_uri), String(shown.user_code))
  t.equal((await redeem(shown)).status, 200)
  const again = await begin()
  await device.browser.connect(String(again.verification_uri), String(again.user_code), 'refuse')
  t.equal((await redeem(again)).status, 400)
  t.same(
    await of(device.id),
    [
      ['token.device', 'access_denied', null],
      ['token.device', 'done', lea],
      ['consent.given', 'done', lea],
    ],
    'a device that waits is refused nothing',
  )
})

t.test('what is refused is noted under OAuth’s code', async (t) => {
  const { id, browser, token } = await aPortal()
  await browser.authorize((await codeRequest(as, id)).url, 'refuse')
  await browser.authorize((await codeRequest(as, id, { scope: 'cases:read' })).url)
  await browser.open((await codeRequest(as, id, { redirectUri: 'https://evil.example.org/' })).url.href)
  t.equal((await token({ ...(await aCode(as, browser, id)), code_verifier: 'x'.repeat(43) })).status, 400)
  t.equal((await token({ grant_type: 'client_credentials', scope: 'groups:read' }, basic(id, 'wrong'))).status, 401)
  t.equal((await token({ grant_type: 'nonsense' })).status, 400)
  await post(as.pushed_authorization_request_endpoint!, { client_id: id, client_secret: 'wrong' })
  t.same(await of(id), [
    ['authorization.pushed', 'invalid_client', null],
    ['token', 'unsupported_grant_type', null],
    ['token.client_credentials', 'invalid_client', null],
    ['token.code', 'invalid_grant', null],
    ['consent.given', 'done', lea],
    ['authorization', 'invalid_redirect_uri', lea],
    ['authorization', 'invalid_scope', lea],
    ['authorization', 'access_denied', lea],
  ])
  await rows(`update portals set state = 'suspended', suspension_reason = 'x' where id = $1`, [id])
  t.equal((await token({ grant_type: 'client_credentials', scope: 'groups:read' })).status, 401)
  t.equal((await token(refreshing('x'), basic(id))).status, 401)
  t.same((await of(id)).slice(0, 1), [['token.refresh', 'invalid_client', null]], 'that a suspended portal goes on trying, too')
})

t.test('a note holds no secret, and names the request', async (t) => {
  const { id, browser, token } = await aPortal()
  const headers = { ...basic(id), 'x-request-id': 'request-0002' }
  const form = await aCode(as, browser, id, { scope: 'offline_access groups:read' })
  const { body } = await token(form, headers)
  await token(form, headers)
  const notes = await rows<{ request_id: string; text: string }>(
    'select request_id, a::text as text from portal_activity a where portal_id = $1 and action = $2',
    [id, 'token.code'],
  )
  t.match(notes, [{ request_id: 'request-0002' }, { request_id: 'request-0002' }])
  for (const secret of [secretOf(id), form.code!, form.code_verifier!, body.access_token!, body.refresh_token!]) {
    t.notOk(notes.some(({ text }) => text.includes(secret)))
  }
})

t.test('what cannot be noted is answered all the same', async (t) => {
  const { id, token } = await aPortal()
  await rows('alter table portal_activity rename to portal_activity_gone')
  const answer = await token({ grant_type: 'client_credentials', scope: 'groups:read' })
  const refused = await token({ grant_type: 'client_credentials', scope: 'groups:read' }, basic(id, 'wrong'))
  await rows('alter table portal_activity_gone rename to portal_activity')
  t.equal(answer.status, 200)
  t.equal(refused.status, 401)
  t.same(await of(id), [])
})

t.test('whoever names a portal again and again fills no log, and what names none is noted nowhere', async (t) => {
  const { id, token } = await aPortal()
  const wrong = () => token({ grant_type: 'client_credentials', scope: 'groups:read' }, basic(id, 'wrong'))
  for (let times = 0; times < 5; times++) t.equal((await wrong()).status, 401)
  await Promise.all([1, 2, 3].map(wrong))
  t.equal((await of(id)).length, 1)
  clock.forward(60_000)
  await Promise.all([1, 2, 3].map(wrong))
  t.equal((await of(id)).length, 2, 'one a minute')
  const [before] = await rows('select count(*)::int as n from portal_activity')
  for (const nobody of [house.world.newId(), 'personal', '', "'; --"]) {
    t.not((await token({ grant_type: 'client_credentials', scope: 'groups:read' }, basic(nobody, 'wrong'))).status, 200)
    await browserAt(house).open((await codeRequest(as, nobody)).url.href)
  }
  t.same(await rows('select count(*)::int as n from portal_activity'), [before])
})
