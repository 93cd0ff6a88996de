import { buildApp } from '../src/buildApp.ts'
import { rotateKeys } from '../src/oauth/keys.ts'
import type { Database } from '../src/platform/database.ts'
import { partiesIn } from '../src/portals/parties.ts'
import { asOf, basic, claimsIn, codeRequest, post, refreshing, tokensOf } from './support/clients.ts'
import { browserAt, openListening, registered } from './support/signIn.ts'
import t from './support/tap.ts'

const corsOrigins = ['https://anybody.example.org']
const house = await openListening(t, { corsOrigins })
const { clock, db, world, url, bearing, rows } = house
const as = await asOf(house)
const browser = browserAt(house)
await browser.signIn('lea')
const portal = await registered(house)
const appOrigin = 'https://app.example.org'
const app = await registered(house, { applicationType: 'browser', authentication: 'none', redirectUris: [`${appOrigin}/callback`], secrets: [] })
const itself = { grant_type: 'client_credentials', scope: 'groups:read' }
const kidOf = (token: string) => (JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid

t.test('the metadata say what there is, at both addresses', async (t) => {
  const [oauth, openid] = await Promise.all(
    ['oauth-authorization-server', 'openid-configuration'].map(async (name) => (await fetch(`${url}/.well-known/${name}`)).json()),
  )
  t.same(oauth, openid)
  t.match(oauth, {
    issuer: url,
    authorization_endpoint: `${url}/oauth/authorize`,
    token_endpoint: `${url}/oauth/token`,
    revocation_endpoint: `${url}/oauth/revoke`,
    introspection_endpoint: `${url}/oauth/introspect`,
    pushed_authorization_request_endpoint: `${url}/oauth/par`,
    device_authorization_endpoint: `${url}/oauth/device`,
    jwks_uri: `${url}/.well-known/jwks.json`,
    code_challenge_methods_supported: ['S256'],
    response_types_supported: ['code'],
    authorization_response_iss_parameter_supported: true,
    id_token_signing_alg_values_supported: ['ES256'],
  })
})

t.test('keys rotate, and no request fails', async (t) => {
  const asked = async () => (await post(as.token_endpoint!, itself, basic(portal))).body.access_token!
  let { refresh_token } = await tokensOf(as, browser, portal)
  let before = await asked()
  for (let round = 0; round < 3; round++) {
    const { url: begun, verifier } = await codeRequest(as, portal, { scope: 'openid groups:read' })
    await rotateKeys(db, world)
    clock.forward(1001)
    const code = (await browser.authorize(begun)).searchParams.get('code')!
    const form = { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: 'https://portal.example.org/callback' }
    const { body } = await post(as.token_endpoint!, form, basic(portal))
    const { keys } = (await (await fetch(as.jwks_uri!)).json()) as { keys: { kid: string }[] }
    for (const token of [body.access_token!, body.id_token as string]) t.equal(kidOf(token), keys[0]!.kid)
    t.not(kidOf(before), keys[0]!.kid)
    for (const token of [before, body.access_token!]) t.equal((await bearing(token).get('/v1/groups')).status, 200)
    const next = await post(as.token_endpoint!, refreshing(refresh_token!), basic(portal))
    refresh_token = next.body.refresh_token
    const hint = (await codeRequest(as, portal, { scope: 'openid groups:read', more: { id_token_hint: body.id_token as string, prompt: 'none' } }))
      .url
    await rotateKeys(db, world)
    clock.forward(1001)
    t.ok((await browser.authorize(hint)).searchParams.get('code'), 'an identity token of the key before is still known')
    before = await asked()
  }
})

t.test('it speaks in the words of OAuth, whatever is wrong, and tells nothing of itself', async (t) => {
  const form = 'application/x-www-form-urlencoded'
  const raw = async (init: RequestInit, to = as.token_endpoint!) => {
    const answer = await fetch(to, { method: 'POST', ...init })
    return { status: answer.status, body: await answer.json(), type: answer.headers.get('content-type') }
  }
  for (const to of [as.token_endpoint!, as.revocation_endpoint!, as.introspection_endpoint!, as.device_authorization_endpoint!]) {
    t.match(await raw({ body: '{}', headers: { 'content-type': 'application/json' } }, to), { status: 415, body: { error: 'invalid_request' } })
    t.match(await raw({ body: 'a'.repeat(57 * 1024), headers: { 'content-type': form } }, to), { status: 413, body: { error: 'invalid_request' } })
    t.match(await raw({ body: 'a=%E0%A4%A', headers: { 'content-type': form, authorization: 'Basic %%%' } }, to), {
      status: 400,
      type: /^application\/json/,
    })
  }
  t.match(await raw({}), { status: 400, body: { error: 'invalid_request' } })
  t.match(await raw({ headers: basic(portal) }), { status: 400, body: { error: 'invalid_request' } })
  const got = await fetch(as.token_endpoint!)
  t.equal(got.status, 405)
  t.equal(got.headers.get('allow'), 'POST')
})

t.test('what leaves is kept by nobody, and framed by nobody', async (t) => {
  const { headers } = await post(as.token_endpoint!, itself, basic(portal))
  t.match(headers.get('cache-control'), /no-store/)
  t.equal(headers.get('x-content-type-options'), 'nosniff')
  t.ok(headers.get('x-request-id'))
  const page = await fetch((await codeRequest(as, world.newId())).url, { headers: { accept: 'text/html' } })
  t.match(page.headers.get('content-security-policy'), /default-src 'none'.*frame-ancestors 'none'/)
  t.equal(page.headers.get('referrer-policy'), 'no-referrer')
})

t.test('apps in browsers may call from where they are registered, and from the origins of the configuration', async (t) => {
  const from = (origin: string, form: Record<string, string>) => post(as.token_endpoint!, form, { origin })
  const refused = {
    grant_type: 'authorization_code',
    code: 'x',
    redirect_uri: `${appOrigin}/callback`,
    code_verifier: 'x'.repeat(43),
    client_id: app,
  }
  for (const origin of [appOrigin, ...corsOrigins]) {
    const answer = await from(origin, refused)
    t.match(answer, { status: 400, body: { error: 'invalid_grant' } })
    t.equal(answer.headers.get('access-control-allow-origin'), origin)
  }
  const evil = await from('https://evil.example.org', refused)
  t.match(evil, { status: 400, body: { error: 'invalid_request' } })
  t.equal(evil.headers.get('access-control-allow-origin'), null)
  const preflight = {
    method: 'OPTIONS',
    headers: { origin: appOrigin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'dpop' },
  }
  t.match((await fetch(as.token_endpoint!, preflight)).headers.get('access-control-allow-headers'), /dpop/i)
  for (const open of [as.jwks_uri!, `${url}/.well-known/openid-configuration`]) {
    t.ok((await fetch(open, { headers: { origin: 'https://evil.example.org' } })).headers.get('access-control-allow-origin'))
  }
})

t.test('the API lets the same origins in, and sends no credentials', async (t) => {
  const preflight = (origin: string) =>
    fetch(`${url}/v1/groups`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    })
  for (const origin of [appOrigin, ...corsOrigins]) {
    const answer = await preflight(origin)
    t.equal(answer.status, 204)
    t.equal(answer.headers.get('access-control-allow-origin'), origin)
    t.match(answer.headers.get('access-control-allow-headers'), /Authorization/)
    t.equal(answer.headers.get('access-control-allow-credentials'), null)
    const read = await fetch(`${url}/v1/clusters`, { headers: { origin } })
    t.equal(read.headers.get('access-control-allow-origin'), origin)
    t.match(read.headers.get('access-control-expose-headers'), /ETag/)
    t.match(read.headers.get('vary'), /Origin/)
  }
  t.equal((await preflight('https://evil.example.org')).headers.get('access-control-allow-origin'), null)
})

t.test('a hiccup of the database fails the call that met it, and not those after', async (t) => {
  let failing = true
  const shaky: Database = { ...db, run: async (...asked) => (failing ? Promise.reject(new Error('no connection')) : db.run(...asked)) }
  const parties = partiesIn({ db: shaky, world, sessionCookie: 'x', signedIn: async () => null })
  await t.rejects(parties.origins(), { message: 'no connection' })
  failing = false
  t.ok((await parties.origins()).has(appOrigin))
})

t.test('whoever hurries waits', async (t) => {
  const small = await buildApp({ db, world, publicUrl: url, logLevel: 'silent', rate: { burst: 3, perSecond: 1 } })
  t.teardown(() => small.server.close())
  const asked = () => small.server.inject({ method: 'POST', url: '/oauth/token', headers: basic(portal), payload: '' })
  for (let i = 0; i < 3; i++) t.equal((await asked()).statusCode, 400)
  const answer = await asked()
  t.match(answer, { statusCode: 429, headers: { 'retry-after': '1' } })
  t.match(answer.json(), { error: 'slow_down' })
})

type Begin = { redirectUri?: string; more?: Record<string, string>; headers?: Record<string, string> }

t.test('what anybody can have stored has a smaller bucket, for each client and address', async (t) => {
  const small = await buildApp({ db, world, publicUrl: url, logLevel: 'silent', rate: { burst: 10, perSecond: 50 } })
  t.teardown(() => small.server.close())
  const stored = async () => (await rows<{ n: number }>('select count(*)::int as n from oauth_artifacts'))[0]!.n
  const begin = async (clientId: string, { redirectUri = `${appOrigin}/callback`, more = {}, headers = {} }: Begin = {}) => {
    const { search } = (await codeRequest(as, clientId, { redirectUri, more })).url
    return small.server.inject({ method: 'GET', url: `/oauth/authorize${search}`, headers })
  }
  const push = async (clientId: string, headers: Record<string, string>, more = {}) => {
    const { url: asked } = await codeRequest(as, clientId, { more, ...(clientId === app && { redirectUri: `${appOrigin}/callback` }) })
    const payload = asked.searchParams.toString()
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    return small.server.inject({ method: 'POST', url: '/oauth/par', headers: { ...form, ...headers }, payload })
  }
  t.equal((await begin(app)).statusCode, 303)
  t.equal((await push(app, {})).statusCode, 201)
  const before = await stored()
  for (const refused of [
    await begin(app),
    await begin(app.toUpperCase()),
    await begin(app, { headers: basic(portal), more: { client_secret: 'x', state: '?' } }),
    await push(app, {}),
    await push(app, {}, { client_secret: '', client_assertion: '' }),
  ]) {
    t.match(refused, { statusCode: 429, headers: { 'retry-after': '1' } })
    t.match(refused.json(), { error: 'slow_down' })
  }
  t.equal(await stored(), before)
  t.equal((await push(portal, basic(portal))).statusCode, 201, 'who proves who they are has what everybody has')
  t.equal((await begin(portal, { redirectUri: 'https://portal.example.org/callback' })).statusCode, 303, 'as do the members of another portal')
  clock.forward(1000)
  t.equal((await begin(app)).statusCode, 303)
})

t.test('a sign-in that nobody finishes is over after 20 minutes', async (t) => {
  const begun = new URL((await browserAt(house).open((await codeRequest(as, portal)).url.href)).url).searchParams.get('return')!
  const uid = begun.split('/').at(-1)!
  const late = () => fetch(new URL(begun, url), { headers: { cookie: `septet_interaction=${uid}` }, redirect: 'manual' })
  t.equal((await late()).status, 303)
  clock.forward(20 * 60 * 1000)
  t.equal((await late()).status, 400)
})

t.test('a token says what it is for, in a form that every library knows', async (t) => {
  const { access_token } = await tokensOf(as, browser, portal)
  const header = JSON.parse(Buffer.from(access_token!.split('.')[0]!, 'base64url').toString()) as unknown
  t.match(header, { typ: 'at+jwt', alg: 'ES256' })
  const claims = claimsIn(access_token!)
  t.equal((claims.exp as number) - (claims.iat as number), 600)
})
