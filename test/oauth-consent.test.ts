import { people } from '../src/demo/cast.ts'
import { asOf, codeRequest, post } from './support/clients.ts'
import { browserAt, openListening, type PortalTraits, registered } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { rows } = house
const as = await asOf(house)
const lea = browserAt(house)
await lea.signIn('lea')
const request = async (portal: string, scope = 'groups:read', more = {}) => (await codeRequest(as, portal, { scope, more })).url
const answered = (url: URL) => Object.fromEntries(url.searchParams)
/** Whether a consent page was shown on the way. */
const asks = async (url: URL, browser = lea) => {
  const before = browser.seen.length
  const back = await browser.authorize(url)
  return { asked: browser.seen.length > before, ...answered(back) }
}
const scopesOf = async (portal: string) => (await rows<{ scopes: string[] }>(`select scopes from grants where portal_id = $1`, [portal]))[0]?.scopes

t.test('consent is asked once, remembered, and asked again for more', async (t) => {
  const portal = await registered(house)
  t.match(await asks(await request(portal)), { asked: true, code: /./ })
  t.match(await asks(await request(portal)), { asked: false, code: /./ })
  t.match(await asks(await request(portal, 'groups:read meetings:read')), { asked: true, code: /./ })
  t.same((await scopesOf(portal))!.sort(), ['groups:read', 'meetings:read'])
  t.match(await asks(await request(portal, 'meetings:read')), { asked: false })
  t.match(await asks(await request(portal, 'groups:read', { prompt: 'consent' })), { asked: true })
})

t.test('going offline is remembered, too', async (t) => {
  const portal = await registered(house)
  t.match(await asks(await request(portal, 'groups:read offline_access')), { asked: true })
  t.match(await asks(await request(portal, 'groups:read offline_access')), { asked: false })
  t.same((await scopesOf(portal))!.sort(), ['groups:read', 'offline_access'])
})

t.test('a member who refuses is sent back, and nothing is stored', async (t) => {
  const portal = await registered(house)
  const print = await rows('select * from grants')
  t.match(answered(await lea.authorize(await request(portal), 'refuse')), { error: 'access_denied', state: 'a state', iss: house.url })
  t.same(await rows('select * from grants'), print)
})

t.test('prompt=none shows no page', async (t) => {
  const portal = await registered(house)
  const quietly = await request(portal, 'groups:read', { prompt: 'none' })
  t.match(answered(await browserAt(house).authorize(quietly)), { error: 'login_required' })
  t.match(answered(await lea.authorize(quietly)), { error: 'consent_required' })
  await lea.authorize(await request(portal))
  t.match(answered(await lea.authorize(quietly)), { code: /./ })
})

t.test('prompt=login and max_age=0 want somebody who signs in anew', async (t) => {
  const portal = await registered(house)
  await lea.authorize(await request(portal))
  for (const more of [{ prompt: 'login' }, { max_age: '0', scope: 'openid groups:read' }]) {
    const page = await lea.open((await request(portal, 'groups:read', more)).href)
    const at = new URL(page.url)
    t.match(at.pathname + at.search, /^\/account\/sign-in\?return=%2Foauth%2Finteractions%2F[\w-]+&again=1$/)
    const waiting = at.searchParams.get('return')!
    t.match((await lea.open(waiting)).url, /sign-in/, 'the session that there was is not enough')
    await lea.signIn('lea')
    t.match(answered(await lea.authorize(new URL(waiting, house.url))), { code: /./ })
  }
})

t.test('a browser without a session signs in first, and comes back to the same request', async (t) => {
  const portal = await registered(house)
  const browser = browserAt(house)
  const at = new URL((await browser.open((await request(portal)).href)).url)
  await browser.signIn('jordi')
  t.match(answered(await browser.authorize(new URL(at.searchParams.get('return')!, house.url))), { code: /./, state: 'a state' })
  t.match(await rows('select user_id from grants where portal_id = $1', [portal]), [{ user_id: people.jordi.id }])
})

t.test('whoever signs out is signed out here; whoever signs in instead is somebody else', async (t) => {
  const portal = await registered(house)
  await lea.authorize(await request(portal))
  const quietly = await request(portal, 'groups:read', { prompt: 'none' })
  const session = await rows<{ id: string }>('select id from browser_sessions where user_id = $1 order by created_at desc, id desc limit 1', [
    people.lea.id,
  ])
  t.match(answered(await lea.authorize(quietly)), { code: /./ })
  await rows('delete from browser_sessions where id = $1', [session[0]!.id])
  t.match(answered(await lea.authorize(quietly)), { error: 'login_required' })
  await lea.signIn('jordi')
  t.match(answered(await lea.authorize(quietly)), { error: 'consent_required' })
  await lea.signIn('lea')
})

t.test('nobody signs in or consents for the browser of another', async (t) => {
  const portal = await registered(house)
  const thief = browserAt(house)
  const begun = new URL((await thief.open((await request(portal)).href)).url).searchParams.get('return')!
  t.match(await lea.open(begun), { status: 400, text: /Cette connexion est terminée/ })
  t.match(await thief.open(begun), { url: /sign-in/ })
  await thief.signIn('otto')
  const consent = (await thief.open(begun)).url
  t.match(consent, /\/account\/consent\//)
  t.match(await lea.open(consent), { status: 404 })
  t.match(await lea.post(consent, { answer: 'yes' }), { status: 403 })
  t.same(await rows('select 1 from grants where portal_id = $1', [portal]), [])
})

t.test('a portal in the sandbox acts for its test users alone', async (t) => {
  const portal = await registered(house, { kind: 'sandbox', testUsers: ['lea'] })
  const jordi = browserAt(house)
  await jordi.signIn('jordi')
  t.match(answered(await jordi.authorize(await request(portal))), { error: 'access_denied' })
  t.match(await asks(await request(portal)), { asked: true, code: /./ })
  await rows('delete from portal_test_users where portal_id = $1', [portal])
  t.match(answered(await lea.authorize(await request(portal))), { error: 'access_denied' })
})

t.test('a native app is asked about every time: any other could say that it is this one', async (t) => {
  const redirectUris = ['org.example.app:/callback']
  const portal = await registered(house, { applicationType: 'native', authentication: 'none', redirectUris })
  const asking = async () => (await codeRequest(as, portal, { redirectUri: redirectUris[0]! })).url
  t.match(await asks(await asking()), { asked: true, code: /./ })
  t.match(await asks(await asking()), { asked: true, code: /./ })
})

t.test('a device is connected by a member who compares its code, or is not', async (t) => {
  const traits: PortalTraits = { applicationType: 'device', authentication: 'none', redirectUris: [], secrets: [] }
  const portal = await registered(house, { ...traits, name: 'Screen in the hall' })
  const begin = async () =>
    (await post(as.device_authorization_endpoint!, { client_id: portal, scope: 'groups:read' })).body as Record<string, string>
  const redeem = async ({ device_code }: Record<string, string>) =>
    post(as.token_endpoint!, { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: device_code!, client_id: portal })
  const device = await begin()
  t.match(device, { verification_uri: `${house.url}/account/device`, user_code: /^[A-Z]{4}-[A-Z]{4}$/, expires_in: 600 })
  t.match((await browserAt(house).open(device.verification_uri!)).url, /sign-in\?return=%2Faccount%2Fdevice/)
  t.match(await lea.connect(device.verification_uri!, 'BBBB-BBBB'), { text: /N’affiche ce code|n’affiche ce code/ })
  t.match(await lea.connect(device.verification_uri!, device.user_code!), { status: 200, text: /appareil est connecté/ })
  t.match(await redeem(device), { status: 200, body: { scope: 'groups:read' } })
  t.match(await redeem(device), { status: 400, body: { error: 'invalid_grant' } })
  const refused = await begin()
  await lea.connect(refused.verification_uri!, refused.user_code!, 'refuse')
  t.match(await redeem(refused), { status: 400, body: { error: 'access_denied' } })
  const late = await begin()
  const [stored] = await rows<{ id_hash: string }>(`select id_hash from oauth_artifacts where model = 'DeviceCode' order by created_at desc limit 1`)
  t.match(await redeem({ device_code: `#${stored!.id_hash}` }), { status: 400, body: { error: 'invalid_grant' } }, 'what is stored is no code')
  house.clock.forward(10 * 60 * 1000)
  t.match(await redeem(late), { status: 400, body: { error: 'expired_token' } })
  t.match(await lea.connect(late.verification_uri!, late.user_code!), { text: /N’affiche ce code|n’affiche ce code/ })
})
