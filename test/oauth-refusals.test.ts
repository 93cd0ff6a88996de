import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { exchangeGrant } from '../src/oauth/clients.ts'
import { aCode, asOf, basic, codeRequest, post, refreshing, tokensOf } from './support/clients.ts'
import { aKey } from './support/portals.ts'
import { browserAt, openListening, registered, secretOf } from './support/signIn.ts'
import t from './support/tap.ts'

const house = await openListening(t)
const { rows, url: issuer } = house
const as = await asOf(house)
const endpoint = as.token_endpoint!
const browser = browserAt(house)
await browser.signIn('lea')
const portal = await registered(house)
const other = await registered(house)
const token = (form: Record<string, string>, headers = basic(portal)) => post(endpoint, form, headers)
const itself = { grant_type: 'client_credentials', scope: 'groups:read' }

t.test('a code is good for whoever began, where they began, with what they kept', async (t) => {
  const grant = { status: 400, body: { error: 'invalid_grant' } }
  t.match(await token({ ...(await aCode(as, browser, portal)), code_verifier: 'x'.repeat(43) }), grant)
  t.match(await token({ ...(await aCode(as, browser, portal)), redirect_uri: 'https://portal.example.org/elsewhere' }), grant)
  t.match(await token({ ...(await aCode(as, browser, portal)), code: 'made-up' }), grant)
  t.match(await token(await aCode(as, browser, portal), basic(other)), grant)
  const { code_verifier: _, ...unproved } = await aCode(as, browser, portal)
  t.match(await token(unproved), grant)
})

t.test('a browser is never sent where nobody registered, and is told why it stays', async (t) => {
  const stays = async (more: Record<string, string | undefined>) => {
    const page = await browser.open((await codeRequest(as, portal, { more })).url.href)
    t.ok(page.url.startsWith(issuer))
    return page
  }
  for (const redirect_uri of [
    'https://portal.example.org/callback/',
    'https://portal.example.org/callback?a',
    'https://evil.example.org/',
    undefined,
  ]) {
    t.match(await stays({ redirect_uri }), { status: 400, text: /redirect_uri/ })
  }
  t.match(await stays({ client_id: house.world.newId() }), { status: 400, text: /client is invalid/ })
  t.match(await stays({ client_id: 'personal' }), { status: 400, text: /client is invalid/ })
})

t.test('what is asked for in a wrong way goes back to the portal as an error, with the issuer', async (t) => {
  const back = async (more: Record<string, string | undefined>, scope?: string) =>
    Object.fromEntries((await browser.authorize((await codeRequest(as, portal, { more, ...(scope !== undefined && { scope }) })).url)).searchParams)
  const iss = issuer
  t.match(await back({ code_challenge_method: 'plain' }), { error: 'invalid_request', iss, state: 'a state' })
  t.match(await back({ code_challenge_method: undefined }), { error: 'invalid_request', iss })
  t.match(await back({ code_challenge: undefined, code_challenge_method: undefined }), { error: 'invalid_request', error_description: /PKCE/ })
  const implicit = await browser.authorize((await codeRequest(as, portal, { more: { response_type: 'token' } })).url)
  t.match(implicit.hash, /error=unsupported_response_type/)
  t.match(await back({}, 'groups:read cases:read'), { error: 'invalid_scope', scope: 'cases:read' })
  t.match(await back({ scope: undefined }), { error: 'invalid_scope' })
  t.match(await back({ resource: 'https://elsewhere.example.org' }), { error: 'invalid_target' })
})

t.test('a secret is right, live, and its own', async (t) => {
  const client = { status: 401, body: { error: 'invalid_client' } }
  for (const headers of [
    basic(portal, 'wrong'),
    basic(portal, secretOf(other)),
    basic(house.world.newId(), secretOf(portal)),
    basic('personal', 'x'),
  ]) {
    const answer = await token(itself, headers)
    t.match(answer, client)
    t.match(answer.headers.get('www-authenticate'), /^Basic realm=/)
    t.notMatch(JSON.stringify(answer.body), /secret provided|not found|at /, 'why, only we know')
  }
  t.match(await token({ ...itself, client_id: portal, client_secret: 'wrong' }, {}), client)
  t.match(await token({ ...itself, client_id: portal }, {}), client)
  const rotating = await registered(house, { secrets: ['sep_sec_old-one', 'sep_sec_new-one'] })
  for (const secret of ['sep_sec_old-one', 'sep_sec_new-one']) t.equal((await token(itself, basic(rotating, secret))).status, 200)
  await rows('update portal_credentials set revoked_at = now() where portal_id = $1 and hint = $2', [rotating, '-one'])
  for (const secret of ['sep_sec_old-one', 'sep_sec_new-one']) t.match(await token(itself, basic(rotating, secret)), client)
  t.match(await token(itself, basic(portal, 'stored hashed')), client)
})

t.test('an assertion is used once, and signed by the right key for us', async (t) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const stranger = await generateKeyPair('ES256')
  const keyed = await registered(house, { authentication: 'private_key_jwt', jwks: { keys: [await exportJWK(publicKey)] }, secrets: [] })
  const signed = (claims: Record<string, unknown> = {}, key = privateKey, lives = '1m') =>
    new SignJWT({ iss: keyed, sub: keyed, aud: issuer, jti: house.world.newId(), ...claims })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuedAt()
      .setExpirationTime(lives)
      .sign(key)
  const with_ = (client_assertion: string) =>
    token({ ...itself, client_assertion, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' }, {})
  const good = await signed()
  t.equal((await with_(good)).status, 200)
  t.match(await with_(good), { status: 401, body: { error: 'invalid_client' } })
  t.match(await with_(await signed({}, stranger.privateKey)), { status: 401 })
  t.match(await with_(await signed({ aud: 'https://elsewhere.example.org' })), { status: 401 })
  const late = await signed({}, privateKey, '10y')
  const before = await house.fingerprint()
  const why = 'a client assertion expires within 300 seconds'
  t.match(await with_(late), { status: 401, body: { error: 'invalid_client', error_description: why } })
  t.equal(await house.fingerprint(), before, 'nothing is remembered of one that lives for long')
  t.equal((await with_(await signed({}, privateKey, '5m'))).status, 200)
  const twice = await signed()
  const answers = await Promise.all([1, 2, 3, 4].map(() => with_(twice)))
  t.equal(answers.filter(({ status }) => status === 200).length, 1, 'also when it comes four times at once')
})

t.test('each kind of portal gets tokens in its own ways', async (t) => {
  const app = await registered(house, { applicationType: 'browser', authentication: 'none', secrets: [] })
  t.match(await token({ ...itself, client_id: app }, {}), { status: 400, body: { error: /invalid_request|unauthorized_client/ } })
  t.match(await token({ grant_type: exchangeGrant, client_id: app, subject_token: 'x' }, {}), { status: 400 })
  t.match(await post(as.device_authorization_endpoint!, { scope: 'groups:read' }, basic(portal)), { status: 400, body: { error: 'invalid_request' } })
  t.match(await token({ ...itself, scope: 'cases:read' }), { status: 400, body: { error: 'invalid_scope' } })
  t.match(await token({ grant_type: 'client_credentials' }), { status: 400, body: { error: 'invalid_scope' } })
  t.match(await token({ ...itself, resource: 'https://elsewhere.example.org' }), { status: 400, body: { error: 'invalid_target' } })
  t.match(await token({ grant_type: 'password', username: 'lea', password: 'x' }), { status: 400, body: { error: 'unsupported_grant_type' } })
})

t.test('refreshing narrows, and never widens', async (t) => {
  const { refresh_token } = await tokensOf(as, browser, portal, 'offline_access groups:read meetings:read')
  const next = await token({ ...refreshing(refresh_token!), scope: 'groups:read' })
  t.match(next.body, { scope: 'groups:read' })
  t.match(await token({ ...refreshing(next.body.refresh_token!), scope: 'groups:read profile:read' }), {
    status: 400,
    body: { error: 'invalid_scope' },
  })
})

t.test('a proof holds once, for its own endpoint, and where it is required there is one', async (t) => {
  const bound = await registered(house, { requiresDpop: true })
  const key = await aKey()
  const proof = (claims: Record<string, unknown> = {}) =>
    key.prove({ htm: 'POST', htu: endpoint, iat: Math.floor(Date.now() / 1000), jti: house.world.newId(), ...claims })
  const asked = async (dpop: string) => token(itself, { ...basic(bound), dpop })
  const refused = (why: RegExp) => ({ status: 400, body: { error: 'invalid_dpop_proof', error_description: why } })
  t.match(await token(itself, basic(bound)), refused(/not provided/))
  const once = await proof()
  t.match(await asked(once), { status: 200, body: { token_type: 'DPoP' } })
  t.match(await asked(once), refused(/[Rr]eplay/))
  t.match(await asked(await proof({ htu: `${issuer}/oauth/par` })), refused(/mismatch/))
  t.match(await asked(await proof({ htm: 'GET' })), refused(/mismatch/))
  t.match(await asked(await proof({ iat: Math.floor(Date.now() / 1000) - 3600 })), refused(/not recent/))
  t.match(
    await asked(await key.prove({ htm: 'POST', htu: endpoint, iat: 1, jti: 'x' }, { jwk: (await generateOther()).jwk })),
    refused(/key binding/),
  )
  const twice = await proof()
  const answers = await Promise.all([1, 2, 3, 4].map(() => asked(twice)))
  t.equal(answers.filter(({ status }) => status === 200).length, 1, 'also when it comes four times at once')
})

t.test('a refresh token that is bound to a key is no use to whoever proves another', async (t) => {
  const key = await aKey()
  const proof = async (by = key) => ({
    dpop: await by.prove({ htm: 'POST', htu: endpoint, iat: Math.floor(Date.now() / 1000), jti: house.world.newId() }),
  })
  const app = await registered(house, { applicationType: 'browser', authentication: 'none', secrets: [] })
  const form = { ...(await aCode(as, browser, app, { scope: 'offline_access groups:read' })), client_id: app }
  const { body } = await token(form, await proof())
  const refresh = { ...refreshing(body.refresh_token!), client_id: app }
  const refused = { status: 400, body: { error: 'invalid_dpop_proof', error_description: 'failed jkt verification' } }
  t.match(await token(refresh, {}), refused)
  t.match(await token(refresh, await proof(await aKey())), refused)
  t.equal((await token(refresh, await proof())).status, 200, 'and is not used up by them')
})

const generateOther = async () => ({ jwk: await exportJWK((await generateKeyPair('ES256')).publicKey) })

t.test('a portal that is suspended gets nothing, and its members are told', async (t) => {
  const gone = await registered(house, { name: 'Hollow portal' })
  const { refresh_token, access_token } = await tokensOf(as, browser, gone)
  await rows(`update portals set state = 'suspended', suspension_reason = 'Leaked' where id = $1`, [gone])
  house.clock.forward(1000)
  t.match(await token(itself, basic(gone)), { status: 401, body: { error: 'invalid_client' } })
  t.match(await token(refreshing(refresh_token!), basic(gone)), { status: 401 })
  t.equal((await house.bearing(access_token!).get('/v1/groups')).status, 401)
  t.match(await browser.open((await codeRequest(as, gone)).url.href), { status: 400, text: /Hollow portal ne peut agir pour personne en ce moment/ })
})

t.test('a member who is suspended, or takes the consent back, ends what rested on it', async (t) => {
  const { refresh_token } = await tokensOf(as, browser, portal)
  await rows(`update grants set state = 'revoked', revoked_at = now() where portal_id = $1`, [portal])
  t.match(await token(refreshing(refresh_token!)), { status: 400, body: { error: 'invalid_grant' } })
  const again = await tokensOf(as, browser, portal)
  await rows(`update users set status = 'suspended' where display_name = 'Léa Laurent'`)
  t.match(await token(refreshing(again.refresh_token!)), { status: 400, body: { error: 'invalid_grant' } })
  t.match((await browser.open((await codeRequest(as, portal)).url.href)).url, /\/account\/sign-in/)
})
