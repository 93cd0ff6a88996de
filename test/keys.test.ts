import { buildApp } from '../src/buildApp.ts'
import { publishedForMs, rotateKeys } from '../src/oauth/keys.ts'
import { worldOf } from '../src/platform/clock.ts'
import { openHouse, seededBytes } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, clock, db } = house
const world = worldOf(() => clock.now, seededBytes(9))
const kids = async (): Promise<string[]> => (await anonymous.get('/.well-known/jwks.json')).body.keys.map(({ kid }: { kid: string }) => kid)
const makeToken = async () => (await as('lea').post('/v1/me/personal-access-tokens', { name: 'k', scopes: ['profile:read'] })).body.token as string
const kidOf = (token: string): string => JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()).kid

t.test('a key is published before it signs, and no token fails when keys rotate', async (t) => {
  const old = await makeToken()
  const [active, next] = await kids()
  t.equal(kidOf(old), active)
  await rotateKeys(db, world)
  clock.forward(1001)
  const fresh = await makeToken()
  t.equal(kidOf(fresh), next, 'a running server signs with the new key within a second, whoever rotated it and whatever it was asked')
  const [signing, , retired] = await kids()
  t.same([signing, retired], [next, active], 'the retired one stays published')
  for (const token of [old, fresh]) t.equal((await house.bearing(token).get('/v1/me')).status, 200)
})

t.test('another process learns of a new key from the first token that it signs', async (t) => {
  const other = await buildApp({ db, world, publicUrl: 'https://septet.example.org', logLevel: 'silent' })
  t.teardown(() => other.server.close())
  await rotateKeys(db, world)
  clock.forward(1001)
  await kids()
  const token = await makeToken()
  const answer = await other.server.inject({ url: '/v1/me', headers: { authorization: `Bearer ${token}` } })
  t.equal(answer.statusCode, 200)
})

t.test('keys that another process rotated twice fail none of the requests that come at once', async (t) => {
  const other = await buildApp({ db, world, publicUrl: 'https://septet.example.org', logLevel: 'silent' })
  t.teardown(() => other.server.close())
  await rotateKeys(db, world)
  await rotateKeys(db, world)
  clock.forward(1001)
  const token = await makeToken()
  const asked = [1, 2, 3, 4, 5, 6].map(() => other.server.inject({ url: '/v1/me', headers: { authorization: `Bearer ${token}` } }))
  t.same(
    (await Promise.all(asked)).map(({ statusCode }) => statusCode),
    asked.map(() => 200),
  )
})

t.test('a token that was revoked elsewhere stops within a second', async (t) => {
  const token = await makeToken()
  t.equal((await house.bearing(token).get('/v1/me')).status, 200)
  await house.rows('update personal_access_tokens set revoked_at = $1 where revoked_at is null and name = $2', [clock.now, 'k'])
  clock.forward(1000)
  t.equal((await house.bearing(token).get('/v1/me')).status, 401)
})

t.test('a retired key disappears when nothing it signed can be alive', async (t) => {
  clock.forward(publishedForMs + 1)
  t.equal((await kids()).length, 2)
})

t.test('two processes that start at once agree on one key', async (t) => {
  await house.rows('delete from signing_keys')
  const apps = await Promise.all(
    [1, 2, 3].map((seed) =>
      buildApp({ db, world: worldOf(() => clock.now, seededBytes(seed)), publicUrl: 'https://a.example.org', logLevel: 'silent' }),
    ),
  )
  for (const app of apps) t.teardown(() => app.server.close())
  t.equal((await house.rows(`select 1 from signing_keys where state = 'active'`)).length, 1)
})
