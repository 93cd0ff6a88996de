import { doubleClickMs } from '../src/oauth/artifacts.ts'
import { deviceGrant } from '../src/oauth/clients.ts'
import { aCode, asOf, basic, post, refreshing, tokensOf } from './support/clients.ts'
import { browserAt, openListening, type PortalTraits, registered } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { clock, rows, bearing } = house
const as = await asOf(house)
const browser = browserAt(house)
await browser.signIn('lea')
const portal = await registered(house)
const token = (form: Record<string, string>) => post(as.token_endpoint!, form, basic(portal))
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()
const one = ['200', ...Array.from({ length: 4 }, () => '400')].map(Number)

t.test('of five who redeem one code at once exactly one wins, in 25 of 25 rounds', async (t) => {
  for (let round = 0; round < 25; round++) {
    const form = await aCode(as, browser, portal)
    const answers = await Promise.all(Array.from({ length: 5 }, () => token(form)))
    t.same(statuses(answers), one)
  }
})

t.test('of five who redeem one refresh token at once exactly one wins, in 25 of 25 rounds, and the family lives', async (t) => {
  let refreshToken = (await tokensOf(as, browser, portal)).refresh_token!
  for (let round = 0; round < 25; round++) {
    const answers = await Promise.all(Array.from({ length: 5 }, () => token(refreshing(refreshToken))))
    t.same(statuses(answers), one)
    refreshToken = answers.find(({ status }) => status === 200)!.body.refresh_token!
  }
})

t.test('a double click gets nothing and spares the family', async (t) => {
  const first = await tokensOf(as, browser, portal)
  const second = await token(refreshing(first.refresh_token!))
  clock.forward(doubleClickMs - 1)
  t.match(await token(refreshing(first.refresh_token!)), { status: 400, body: { error: 'invalid_grant' } })
  t.equal((await token(refreshing(second.body.refresh_token!))).status, 200)
})

t.test('a refresh token that comes again later ends its family, access tokens and all', async (t) => {
  const first = await tokensOf(as, browser, portal)
  const { body: second } = await token(refreshing(first.refresh_token!))
  t.equal((await bearing(second.access_token!).get('/v1/groups')).status, 200)
  clock.forward(doubleClickMs)
  t.match(await token(refreshing(first.refresh_token!)), { status: 400, body: { error: 'invalid_grant' } })
  t.match(await token(refreshing(second.refresh_token!)), { status: 400, body: { error: 'invalid_grant' } })
  for (const { access_token } of [first, second]) t.equal((await bearing(access_token!).get('/v1/groups')).status, 401)
  t.equal((await tokensOf(as, browser, portal)).error, undefined, 'the consent stands')
})

t.test('the family of another browser lives on, whether it was a refresh token that came again or a code', async (t) => {
  const elsewhere = browserAt(house)
  await elsewhere.signIn('lea')
  const other = await tokensOf(as, elsewhere, portal)
  const replayed = async (form: Record<string, string>) => {
    t.equal((await token(form)).status, 200)
    clock.forward(doubleClickMs)
    t.match(await token(form), { status: 400, body: { error: 'invalid_grant' } })
  }
  await replayed(refreshing((await tokensOf(as, browser, portal)).refresh_token!))
  await replayed(await aCode(as, browser, portal))
  t.equal((await bearing(other.access_token!).get('/v1/groups')).status, 200)
  t.equal((await token(refreshing(other.refresh_token!))).status, 200)
})

t.test('a code that comes again later ends what came of it', async (t) => {
  const form = await aCode(as, browser, portal, { scope: 'offline_access groups:read' })
  const { body } = await token(form)
  clock.forward(doubleClickMs)
  t.match(await token(form), { status: 400, body: { error: 'invalid_grant' } })
  t.match(await token(refreshing(body.refresh_token!)), { status: 400, body: { error: 'invalid_grant' } })
  t.equal((await bearing(body.access_token!).get('/v1/groups')).status, 401)
})

t.test("a device's code that comes again later ends what came of it, and leaves the member's browsers", async (t) => {
  const traits: PortalTraits = { applicationType: 'native', authentication: 'none', secrets: [], redirectUris: ['org.example.app:/callback'] }
  const native = await registered(house, traits)
  const { code_verifier, ...rest } = await aCode(as, browser, native, { redirectUri: traits.redirectUris![0]!, scope: 'offline_access groups:read' })
  const inBrowser = await post(as.token_endpoint!, { ...rest, code_verifier: code_verifier!, client_id: native })
  const device = await post(as.device_authorization_endpoint!, { client_id: native, scope: 'offline_access groups:read' })
  const { device_code, user_code, verification_uri } = device.body as Record<string, string>
  await browser.connect(verification_uri!, user_code!)
  const form = { grant_type: deviceGrant, device_code: device_code!, client_id: native }
  const { body } = await post(as.token_endpoint!, form)
  clock.forward(doubleClickMs)
  t.match(await post(as.token_endpoint!, form), { status: 400, body: { error: 'invalid_grant' } })
  t.equal((await bearing(body.access_token!).get('/v1/groups')).status, 401)
  t.equal((await bearing(inBrowser.body.access_token!).get('/v1/groups')).status, 200)
})

t.test('codes and refresh tokens expire by the clock of this world', async (t) => {
  const form = await aCode(as, browser, portal)
  clock.forward(60_000)
  t.match(await token(form), { status: 400, body: { error: 'invalid_grant' } })
  const { refresh_token } = await tokensOf(as, browser, portal)
  await browser.signIn('lea')
  clock.forward(30 * 24 * 60 * 60 * 1000)
  t.match(await token(refreshing(refresh_token!)), { status: 400, body: { error: 'invalid_grant' } })
})

t.test('whoever reads the table holds no token', async (t) => {
  await browser.signIn('lea')
  const form = await aCode(as, browser, portal, { scope: 'offline_access groups:read' })
  const { body } = await token(form)
  const stored = JSON.stringify(await rows('select * from oauth_artifacts'))
  for (const secret of [form.code!, body.refresh_token!, body.access_token!]) t.notOk(stored.includes(secret))
  t.ok(stored.includes('groups:read'))
})

t.test('what has expired is swept every day', async (t) => {
  await tokensOf(as, browser, portal)
  await house.app.scheduleRecurring()
  clock.forward(31 * 24 * 60 * 60 * 1000)
  await house.runJobs()
  t.same(await rows('select (select count(*)::int from oauth_artifacts) as artifacts, (select count(*)::int from revoked_tokens) as revoked'), [
    { artifacts: 0, revoked: 0 },
  ])
})
