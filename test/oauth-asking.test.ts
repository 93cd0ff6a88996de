import { asOf, basic, codeRequest, post, refreshing, tokensOf } from './support/clients.ts'
import { browserAt, openListening, registered } from './support/signIn.ts'
import t, { type Test } from './support/tap.ts'

const house = await openListening(t)
const { url: issuer } = house
const as = await asOf(house)
const browser = browserAt(house)
await browser.signIn('lea')
const portal = await registered(house)
const token = (form: Record<string, string>) => post(as.token_endpoint!, form, basic(portal))
const itself = { grant_type: 'client_credentials', scope: 'groups:read' }

await token(itself) // notes, to the minute, that the secret is used

const unkept = async (t: Test, ask: () => Promise<unknown>, answer: object) => {
  const before = await house.fingerprint()
  t.match(await ask(), answer)
  t.equal(await house.fingerprint(), before, 'nothing is kept')
}

t.test('a parameter with a control character is refused, wherever it comes in, and nothing is kept of it', async (t) => {
  const device = await registered(house, { applicationType: 'device', authentication: 'none', redirectUris: [], secrets: [] })
  const refused = { status: 400, body: { error: 'invalid_request', error_description: /must not have control characters/ } }
  for (const bad of ['\0', 'a\0b', 'a\nb', '\u0085']) {
    const { url } = await codeRequest(as, portal, { more: { state: bad } })
    const back = async () => Object.fromEntries((await browser.authorize(url)).searchParams)
    await unkept(t, back, { error: 'invalid_request', error_description: 'state must not have control characters', iss: issuer })
    await unkept(t, () => post(as.pushed_authorization_request_endpoint!, Object.fromEntries(url.searchParams), basic(portal)), refused)
    const asked = { client_id: device, scope: 'openid', nonce: bad }
    await unkept(t, () => post(as.device_authorization_endpoint!, asked), refused)
    for (const form of [itself, refreshing('x'), { grant_type: 'authorization_code', code: 'x', redirect_uri: 'x', code_verifier: 'x' }]) {
      for (const name of Object.keys(form)) await unkept(t, () => token({ ...form, [name]: bad }), { status: 400 })
    }
    for (const to of [as.revocation_endpoint!, as.introspection_endpoint!]) {
      await unkept(t, () => post(to, { token: bad, token_type_hint: bad }, basic(portal)), { status: 200 })
    }
    await unkept(t, () => post(as.token_endpoint!, { ...itself, client_id: bad, client_secret: bad }), { status: 401 })
  }
})

t.test('a request that says more than it has to is refused, wherever it comes in, and nothing is kept of it', async (t) => {
  const device = await registered(house, { applicationType: 'device', authentication: 'none', redirectUris: [], secrets: [] })
  const { url } = await codeRequest(as, portal, { more: { state: 'x'.repeat(4096) } })
  const many = new URLSearchParams((await codeRequest(as, portal)).url.search)
  for (let i = 0; i < 300; i++) many.append('resource', issuer)
  const too = { error: 'invalid_request', error_description: 'the request is too long: 4096 characters are the most' }
  const refused = { status: 400, body: too }
  await unkept(t, async () => Object.fromEntries((await browser.authorize(url)).searchParams), too)
  await unkept(t, async () => Object.fromEntries((await browser.authorize(`${as.authorization_endpoint}?${many.toString()}`)).searchParams), too)
  await unkept(t, () => post(as.pushed_authorization_request_endpoint!, Object.fromEntries(url.searchParams), basic(portal)), refused)
  await unkept(t, () => post(as.device_authorization_endpoint!, { client_id: device, scope: 'openid', nonce: 'x'.repeat(4096) }), refused)
  const { url: long } = await codeRequest(as, portal, { more: { state: 'x'.repeat(3000) } })
  t.equal((await browser.authorize(long)).searchParams.get('state')!.length, 3000)
})

t.test('a scope that nobody knows is refused, wherever it is asked for, and named', async (t) => {
  const device = await registered(house, { applicationType: 'device', authentication: 'none', redirectUris: [], secrets: [] })
  const told = { error: 'invalid_scope', error_description: 'there is no such scope', scope: 'group:read' }
  const scope = 'openid offline_access groups:read group:read'
  const { url } = await codeRequest(as, portal, { scope })
  await unkept(t, async () => Object.fromEntries((await browser.authorize(url)).searchParams), told)
  const refused = { status: 400, body: told }
  await unkept(t, () => post(as.pushed_authorization_request_endpoint!, Object.fromEntries(url.searchParams), basic(portal)), refused)
  await unkept(t, () => post(as.device_authorization_endpoint!, { client_id: device, scope }), refused)
  await unkept(t, () => token({ ...itself, scope }), refused)
  await unkept(t, () => token({ ...itself, scope: 'group:read' }), refused)
  t.match(await token({ ...itself, scope: 'openid offline_access groups:read' }), { status: 200, body: { scope: 'groups:read' } })
  const { refresh_token } = await tokensOf(as, browser, portal)
  const widened = await token({ ...refreshing(refresh_token!), scope: 'groups:read group:read' })
  t.match(widened, { status: 400, body: { error: 'invalid_scope', scope: 'group:read' } })
})

t.test('authorization is asked for in an address or by a form, with the same answer', async (t) => {
  const { url } = await codeRequest(as, portal, { more: { state: 'é & +\r\n=' } })
  const begun = await fetch(as.authorization_endpoint!, { method: 'POST', body: url.searchParams, redirect: 'manual' })
  t.equal(begun.status, 303)
  t.equal(begun.headers.get('referrer-policy'), 'no-referrer')
  const went = new URL(begun.headers.get('location')!)
  t.same([went.origin + went.pathname, [...went.searchParams]], [as.authorization_endpoint, [...url.searchParams]])
  const good = await codeRequest(as, portal)
  const form = await browser.post(as.authorization_endpoint!, Object.fromEntries(good.url.searchParams))
  t.match(Object.fromEntries(new URL(form.url).searchParams), { code: /./, state: 'a state', iss: issuer })
  await unkept(t, () => fetch(as.authorization_endpoint!, { method: 'POST', body: '{}' }), { status: 415 })
})
