import { buildApp } from '../src/buildApp.ts'
import { people, stuttgart } from '../src/demo/cast.ts'
import { worldAt } from '../src/platform/clock.ts'
import { isCountry } from '../src/platform/countries.ts'
import { limiter } from '../src/platform/limits.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, fingerprint } = house
const refused = (status: number, code: string) => ({ status, body: { status, code, type: `https://septet.example.org/problems/${code}` } })

t.test('every answer names its request, and a harmless id of the caller is kept', async (t) => {
  const own = await as('lea').get('/v1/me', { headers: { 'x-request-id': 'trace-0000-1' } })
  t.equal(own.headers['x-request-id'], 'trace-0000-1')
  const odd = await as('lea').get('/v1/me', { headers: { 'x-request-id': 'a b\u007f<script>' } })
  t.match(odd.headers['x-request-id'], /^[0-9a-f-]{36}$/)
  const lost = await anonymous.get('/v1/me')
  t.equal(lost.body.requestId, lost.headers['x-request-id'])
})

t.test('what is not JSON, too large or of another type is refused, and nothing changes', async (t) => {
  const before = await fingerprint()
  const json = { headers: { 'content-type': 'application/json' } }
  t.match(await as('lea').patch('/v1/me', '{"bio":', json), refused(400, 'malformed-request'))
  t.match(
    await as('lea').patch('/v1/me', 'bio=x', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    refused(415, 'unsupported-media-type'),
  )
  t.match(await as('lea').patch('/v1/me', `{"bio":"${'x'.repeat(1024 * 1024)}"}`, json), refused(413, 'body-too-large'))
  t.match(await as('lea').patch('/v1/me', '{"__proto__":{"bio":"x"}}', json), refused(400, 'malformed-request'))
  t.match(await as('lea').patch('/v1/me', '[]', json), refused(422, 'invalid-body'))
  t.match(await as('lea').patch('/v1/me', '"x"', json), refused(422, 'invalid-body'))
  t.match(await as('lea').post('/v1/me/notification-readings', 'null', json), refused(422, 'invalid-body'), 'null is not an empty object')
  t.equal(await fingerprint(), before)
})

t.test('faults are said in sentences with codes of their own, one for each field', async (t) => {
  const faults = async (method: 'patch' | 'post', path: string, body: object) => (await as('lea')[method](path, body)).body.errors
  t.strictSame(
    await faults('patch', '/v1/me', { displayName: null, timeZone: 'Mars/Base', locale: 'no language', helpBudgetPerMonth: 1.5, bio: 7, version: 3 }),
    [
      { pointer: '/locale', code: 'invalid-language', detail: 'Must be a language tag (BCP 47), such as en or de-AT.' },
      { pointer: '/timeZone', code: 'invalid-time-zone', detail: 'Must be a time zone of the IANA database, such as Europe/Paris.' },
      { pointer: '/bio', code: 'invalid-type', detail: 'Must be text.' },
      { pointer: '/helpBudgetPerMonth', code: 'invalid-type', detail: 'Must be a whole number.' },
      { pointer: '/version', code: 'read-only', detail: 'It is read-only.' },
    ],
  )
  t.strictSame(await faults('patch', '/v1/me', { displayName: null }), [
    { pointer: '/displayName', code: 'null', detail: 'May not be null: it cannot be removed.' },
  ])
  t.strictSame(await faults('patch', '/v1/me', { displayName: '', helpBudgetPerMonth: 61, languages: Array(21).fill('en') }), [
    { pointer: '/displayName', code: 'too-short', detail: 'Must not be empty.' },
    { pointer: '/languages', code: 'too-many', detail: 'Must have at most 20 items.' },
    { pointer: '/helpBudgetPerMonth', code: 'too-big', detail: 'Must be at most 60.' },
  ])
  t.match(await faults('post', '/v1/clusters', { country: 'XX' }), [
    { pointer: '/name', code: 'required', detail: 'Is missing; it must be text.' },
    { pointer: '/country', code: 'invalid-country' },
  ])
  t.match((await as('lea').get('/v1/users/42')).body.errors, [{ parameter: 'userId', code: 'invalid-uuid', detail: /ext:/ }])
  const [state] = await faults('patch', `/v1/groups/${stuttgart.id}`, { state: 'closed' })
  t.match(state, { pointer: '/state', code: 'read-only', detail: /changed by .*closeGroup/ })
})

t.test('a refusal tells what to do: the media type, the place in the JSON, the methods, the reference', async (t) => {
  const detail = async (asked: Promise<{ body: { detail?: string } }>) => (await asked).body.detail
  const typed = (type: string) => ({ headers: { 'content-type': type } })
  t.match(await detail(as('lea').patch('/v1/me', '{"bio": oops}', typed('application/json'))), /not JSON/)
  t.match(await detail(as('lea').patch('/v1/me', 'x', typed('text/csv'))), 'application/merge-patch+json')
  t.match(await detail(as('lea').delete('/v1/me')), 'GET, PATCH')
  t.match(await detail(as('lea').get('/v1/nothing')), '/docs')
  t.match(await anonymous.get('/'), { status: 302, headers: { location: '/docs' } })
})

t.test('a country is one of ISO 3166-1', async (t) => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  t.equal(codes.filter(isCountry).length, 249)
  for (const none of ['XX', 'ZZ', 'EU', 'UK', 'fr', '']) t.notOk(isCountry(none), none)
})

t.test('NUL, half characters and bottomless nesting are refused by name', async (t) => {
  const before = await fingerprint()
  for (const bio of ['a\0b', 'a\ud800b']) {
    const answer = await as('lea').patch('/v1/me', JSON.stringify({ bio }))
    t.match(answer, { ...refused(422, 'invalid-body'), body: { errors: [{ pointer: '/bio', code: 'invalid-characters' }] } })
  }
  const deep = `{"bio":${'['.repeat(5000)}${']'.repeat(5000)}}`
  t.match(await as('lea').patch('/v1/me', deep), refused(422, 'invalid-body'))
  t.match(await as('ada').get('/v1/users?email=a%00b@example.org'), refused(400, 'invalid-parameter'))
  t.equal(await fingerprint(), before)
})

t.test('a client that wants something else than JSON is told so', async (t) => {
  t.match(await as('lea').get('/v1/me', { headers: { accept: 'text/csv' } }), refused(406, 'not-acceptable'))
  t.match(await as('lea').get('/v1/me', { headers: { accept: 'text/html, */*;q=0.1' } }), { status: 200 })
})

t.test('If-Match: a star fits any version, a weak tag none', async (t) => {
  t.match(await as('bruno').patch('/v1/me', { bio: 'a' }, { headers: { 'if-match': '*' } }), { status: 200 })
  t.match(await as('bruno').patch('/v1/me', { bio: 'b' }, { headers: { 'if-match': 'W/"2"' } }), refused(412, 'version-conflict'))
  t.match(await as('bruno').patch('/v1/me', { bio: 'b' }, { headers: { 'if-match': '"1", "2.abc"' } }), { status: 200 })
  t.match(await as('bruno').patch('/v1/me', { bio: 'c' }, { headers: { 'if-match': 'nonsense' } }), refused(412, 'version-conflict'))
})

t.test('HEAD answers what GET would, without the body', async (t) => {
  const { etag } = (await as('lea').get('/v1/me')).headers
  const head = await house.app.server.inject({ method: 'HEAD', url: '/v1/me', headers: { authorization: `Bearer ${house.tokenOf('lea')}` } })
  t.match(head, { statusCode: 200, headers: { etag }, payload: '' })
})

t.test('an id that is none is a bad parameter, one that does not exist is not found', async (t) => {
  t.match(await as('ada').get('/v1/users/42'), refused(400, 'invalid-parameter'))
  t.match(await as('ada').get('/v1/users/0145a2b0-0000-7000-8001-999999999999'), refused(404, 'not-found'))
})

t.test('the invisible and the missing answer alike, to the byte', async (t) => {
  const plain = async (id: string) => {
    const { instance: _, requestId: __, ...rest } = (await as('lea').get(`/v1/users/${id}`)).body
    return rest
  }
  t.same(await plain(people.nina.id), await plain('0145a2b0-0000-7000-8001-999999999999'))
})

t.test('an external id addresses the object, for whoever gave it and for nobody else', async (t) => {
  await as('giulia').patch('/v1/me', { externalId: 'me-1' })
  t.match(await as('giulia').get('/v1/users/ext:me-1'), { status: 200, body: { id: people.giulia.id, externalId: 'me-1' } })
  t.match(await as('ada').get('/v1/users/ext:me-1'), refused(404, 'not-found'))
  t.match(await as('ada').get(`/v1/users/${people.giulia.id}`), { body: { externalId: null } })
  t.match(await as('giulia').patch('/v1/me', { externalId: null }), { status: 200, body: { externalId: null } })
  t.match(await as('giulia').get('/v1/users/ext:me-1'), refused(404, 'not-found'))
})

t.test('an odd external id or an impossible date is refused, and is no failure of the server', async (t) => {
  t.match(await anonymous.get('/v1/groups/ext:%00'), refused(404, 'not-found'))
  t.match(await as('lea').get(`/v1/users/ext:${encodeURIComponent('ä')}`), refused(404, 'not-found'))
  t.match(await anonymous.get('/v1/meetings?from=0000-01-01T00:00:00.000Z'), { status: 400 })
})

t.test('a token of another kind, key, issuer or time is a 401 like any other', async (t) => {
  const [header, claims, signature] = house.tokenOf('lea').split('.') as [string, string, string]
  const edited = (part: string, change: object) =>
    Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(part, 'base64url').toString()), ...change })).toString('base64url')
  const bad = [
    `${edited(header, { alg: 'none' })}.${claims}.`,
    `${edited(header, { alg: 'HS256' })}.${claims}.${signature}`,
    `${edited(header, { typ: 'JWT' })}.${claims}.${signature}`,
    `${edited(header, { kid: 'other' })}.${claims}.${signature}`,
    `${header}.${edited(claims, { sub: people.ada.id })}.${signature}`,
    `${header}.${edited(claims, { iss: 'https://evil.example.org' })}.${signature}`,
    `${header}.${claims}`,
    'e30.e30.e30',
  ]
  for (const token of bad) t.match(await house.bearing(token).get('/v1/me'), refused(401, 'unauthenticated'))
  const inYears = house.clock.now
  house.clock.now = new Date('2031-01-01T00:00:00Z')
  t.match(await as('lea').get('/v1/me'), refused(401, 'unauthenticated'), 'expired')
  house.clock.now = inYears
})

t.test('a 401 says why to whoever holds a token that we signed, and nothing to anybody else', async (t) => {
  const why = async (token: string) => (await house.bearing(token).get('/v1/me')).body.detail
  const token = house.tokenOf('bruno')
  const [header, claims, signature] = token.split('.') as [string, string, string]
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString())
  const elsewhere = await buildApp({
    db: house.db,
    world: worldAt(house.clock.now),
    publicUrl: 'https://other.example.org',
    logLevel: 'silent',
  })
  const sign = await elsewhere.bearer.signer(house.db)
  const { iss: _, aud: __, ...mine } = read
  t.equal(await why(sign(mine)), 'The token was issued by https://other.example.org, not by this server, https://septet.example.org.')
  await elsewhere.server.close()

  const forged = Buffer.from(JSON.stringify({ ...read, iss: 'https://evil.example.org', exp: 1 })).toString('base64url')
  const plain = 'The token is malformed, or this server did not sign it.'
  t.equal(await why(`${header}.${forged}.${signature}`), plain)
  t.equal(await why('e30.e30.e30'), plain)
  t.equal((await anonymous.get('/v1/me')).body.detail, 'Send a token in the header `Authorization: Bearer {token}`.')

  const made = await as('bruno').post('/v1/me/personal-access-tokens', { name: 'Soon gone', scopes: ['profile:read'] })
  await as('bruno').delete(`/v1/me/personal-access-tokens/${made.body.id}`)
  t.equal(await why(made.body.token), 'The token was revoked, or its account is not active.')
  const now = house.clock.now
  house.clock.now = new Date('2031-01-01T00:00:00Z')
  t.equal(await why(token), 'The token has expired.')
  house.clock.now = now
})

t.test('a bucket empties, says when it is full again, and fills', async (t) => {
  const limit = limiter(3, 1)
  t.same(
    [1, 2, 3].map(() => limit.take('a', 0).remaining),
    [2, 1, 0],
  )
  t.same(limit.take('a', 0), { remaining: 0, wait: 1 })
  t.same(limit.take('b', 0).wait, 0, 'another client has its own')
  t.same(limit.take('a', 1000).wait, 0)
  t.equal(limit.policy, '"default";q=3;w=3')
})

t.test('whoever has a network of version 6 has one bucket at every door, not one for each of its addresses', async (t) => {
  const { db, world } = house
  const { server } = await buildApp({ db, world, publicUrl: 'https://septet.example.org', logLevel: 'silent', rate: { burst: 4, perSecond: 1 } })
  t.teardown(() => server.close())
  const doors = ['/v1/practices', '/v1/me', '/account/sign-in', '/oauth/authorize']
  const knock = async (url: string, remoteAddress: string) => (await server.inject({ url, remoteAddress })).statusCode
  for (const [at, door] of doors.entries()) t.not(await knock(door, `2001:db8:1:2::${at}`), 429, door)
  for (const [at, door] of doors.entries()) t.equal(await knock(door, `2001:db8:1:2:${at}:ffff::1`), 429, door)
  for (const door of doors) t.not(await knock(door, '2001:db8:1:3::1'), 429, 'the neighbours have their own')
  for (const door of doors) t.not(await knock(door, '::ffff:192.0.2.1'), 429)
  t.not(await knock(doors[0]!, '::ffff:192.0.2.2'), 429, 'of version 4 each address has')
})

t.test('health, keys and problem pages answer without a token', async (t) => {
  t.match(await anonymous.get('/livez'), { status: 200 })
  t.match(await anonymous.get('/readyz'), { status: 200 })
  const keys = await anonymous.get('/.well-known/jwks.json')
  t.match(keys.body, { keys: [{ kty: 'EC', crv: 'P-256', use: 'sig' }, { kty: 'EC' }] })
  t.notMatch(keys.text, '"d"', 'no private part')
  t.match(await anonymous.get('/problems/version-conflict'), { status: 200, text: 'If-Match' })
  t.match(await anonymous.get('/problems/nonsense'), { status: 404 })
})

t.test('behind a proxy the address is the one that the proxy added, whatever a client wrote before it', async (t) => {
  const limited = {
    db: house.db,
    world: house.world,
    publicUrl: 'https://septet.example.org',
    logLevel: 'silent',
    rate: { burst: 2, perSecond: 0.01 },
  }
  const asked = async (proxies: number) => {
    const { server } = await buildApp({ ...limited, proxies })
    t.teardown(() => server.close())
    return async (forwarded: string) => (await server.inject({ url: '/v1/clusters', headers: { 'x-forwarded-for': forwarded } })).statusCode
  }
  const behindOne = await asked(1)
  for (const status of [200, 200, 429]) t.equal(await behindOne(`10.0.0.${status}, 203.0.113.9`), status)
  t.equal(await behindOne('10.0.0.1, 203.0.113.10'), 200, 'another client has requests of its own')
  const behindTwo = await asked(2)
  for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) t.equal(await behindTwo(`10.0.0.1, ${address}, 192.0.2.1`), 200)
  const behindNone = await asked(0)
  for (const [n, status] of [200, 200, 429].entries()) t.equal(await behindNone(`203.0.113.${n}`), status, 'without one nobody tells who they are')
})
