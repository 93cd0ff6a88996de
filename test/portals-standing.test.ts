import { buildApp } from '../src/buildApp.ts'
import { people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { aGrant, aPortal, portalToken } from './support/portals.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { rows, clock, bearing, db, world } = house
const scopes = ['profile:read', 'groups:read'] as const

const other = await buildApp({ db, world, publicUrl: 'https://septet.example.org', logLevel: 'silent' })
t.teardown(() => other.server.close())
/** What the process that the house is, and another one on the same database, say of a token. */
const everywhere = async (token: string): Promise<[number, number]> => {
  const elsewhere = await other.server.inject({ url: '/v1/groups', headers: { authorization: `Bearer ${token}` } })
  return [(await bearing(token).get('/v1/groups')).status, elsewhere.statusCode]
}
const member = async (traits: Parameters<typeof aPortal>[1] = {}) => {
  const portalId = await aPortal(house, { scopes, ...traits })
  const grantId = await aGrant(house, portalId, 'lea', scopes)
  return { portalId, grantId, token: await portalToken(house, { portalId, person: 'lea', grantId, scopes }) }
}

t.test('a portal acts for a member who consented', async (t) => {
  const { token } = await member()
  t.match(await bearing(token).get('/v1/me'), { status: 200, body: { id: people.lea.id } })
})

t.test('its scopes are those of the token, the registration and the grant, as they are now', async (t) => {
  const { token, portalId, grantId } = await member()
  const lacking = { status: 403, body: { code: 'missing-scope', scope: 'profile:read' } }
  for (const [table, id] of [
    ['portals', portalId],
    ['grants', grantId],
  ]) {
    clock.forward(1000)
    t.equal((await bearing(token).get('/v1/me')).status, 200)
    await rows(`update ${table} set scopes = '{groups:read}' where id = $1`, [id])
    clock.forward(1000)
    t.match(await bearing(token).get('/v1/me'), lacking, `by its ${table}`)
    await rows(`update ${table} set scopes = '{profile:read,groups:read}' where id = $1`, [id])
  }
  const less = await portalToken(house, { portalId, person: 'lea', grantId, scopes: ['groups:read'] })
  t.match(await bearing(less).get('/v1/me'), lacking, 'by its token')
})

const ends: Record<string, (of: { portalId: string; grantId: string; jti: string }) => [string, unknown[]]> = {
  'the portal is suspended': ({ portalId }) => [`update portals set state = 'suspended', suspension_reason = 'x' where id = $1`, [portalId]],
  'the grant is revoked': ({ grantId }) => [`update grants set state = 'revoked', revoked_at = now() where id = $1`, [grantId]],
  'the token is revoked': ({ jti }) => ['insert into revoked_tokens (jti, expires_at) values ($1, now())', [jti]],
}
for (const [what, end] of Object.entries(ends)) {
  t.test(`within a second of when ${what}, it stops in every process`, async (t) => {
    const portalId = await aPortal(house, { scopes })
    const grantId = await aGrant(house, portalId, 'lea', scopes)
    const jti = world.newId()
    const token = await portalToken(house, { portalId, person: 'lea', grantId, scopes, jti })
    t.same(await everywhere(token), [200, 200])
    await rows(...end({ portalId, grantId, jti }))
    clock.forward(1000)
    t.same(await everywhere(token), [401, 401])
  })
}

t.test('a token for somebody else than the grant names is refused', async (t) => {
  const { portalId, grantId } = await member()
  const another = await aPortal(house, { scopes })
  t.equal((await bearing(await portalToken(house, { portalId, person: 'jordi', grantId, scopes })).get('/v1/me')).status, 401)
  t.equal((await bearing(await portalToken(house, { portalId: another, person: 'lea', grantId, scopes })).get('/v1/me')).status, 401)
  t.equal((await bearing(await portalToken(house, { portalId, person: 'lea', scopes })).get('/v1/me')).status, 401, 'nor one without a grant')
})

t.test('a portal with allowed groups acts only for active members of one of them', async (t) => {
  const { token } = await member({ groups: [stuttgart.id] })
  t.equal((await bearing(token).get('/v1/me')).status, 200)
  await rows(`update memberships set state = 'suspended' where user_id = $1`, [people.lea.id])
  clock.forward(1000)
  t.equal((await bearing(token).get('/v1/me')).status, 401)
  await rows(`update memberships set state = 'active' where user_id = $1`, [people.lea.id])
  clock.forward(1000)
  t.equal((await bearing(token).get('/v1/me')).status, 200)
})

t.test('a portal in the sandbox acts only for its test users', async (t) => {
  const { token, portalId } = await member({ kind: 'sandbox', testUsers: ['lea'] })
  t.equal((await bearing(token).get('/v1/me')).status, 200)
  await rows('delete from portal_test_users where portal_id = $1', [portalId])
  clock.forward(1000)
  t.equal((await bearing(token).get('/v1/me')).status, 401)
  await t.rejects(aGrant(house, portalId, 'jordi', scopes), { code: 'forbidden' })
})

t.test('a portal for itself is signed in as nobody, and its use is noted to the minute', async (t) => {
  const portalId = await aPortal(house, { scopes })
  const token = await portalToken(house, { portalId, scopes })
  const lastUse = async () => (await rows<{ at: Date }>('select last_used_at as at from portals where id = $1', [portalId]))[0]!.at
  const groups = await bearing(token).get('/v1/groups')
  t.match(groups, { status: 200, body: { data: [{ id: stuttgart.id, myMembership: null }] } }, 'it sees what is listed')
  const first = await lastUse()
  t.same(first, clock.now)
  clock.forward(59_000)
  await bearing(token).get('/v1/groups')
  t.same(await lastUse(), first)
  clock.forward(2000)
  await bearing(token).get('/v1/groups')
  t.same(await lastUse(), clock.now)
})

t.test('consents of somebody who is suspended end with them, and do not come back', async (t) => {
  const { token, grantId } = await member()
  t.equal((await bearing(token).get('/v1/me')).status, 200)
  await house.as('ada').post(`/v1/users/${people.lea.id}/suspension`, { reason: 'Holiday' })
  t.equal((await bearing(token).get('/v1/me')).status, 401, 'at once here')
  await house.as('ada').post(`/v1/users/${people.lea.id}/reinstatement`)
  t.equal((await bearing(token).get('/v1/me')).status, 401)
  t.match(await rows('select state from grants where id = $1', [grantId]), [{ state: 'revoked' }])
  t.match(await rows(`select action from audit_entries where subject_id = $1 order by id`, [grantId]), [
    { action: 'grant.given' },
    { action: 'grant.revoked' },
  ])
})

t.test('consenting again widens what was granted; the same again is nothing', async (t) => {
  const portalId = await aPortal(house, { scopes: [...scopes, 'offline_access'] })
  const first = await aGrant(house, portalId, 'jordi', ['groups:read'])
  t.equal(await aGrant(house, portalId, 'jordi', ['profile:read', 'offline_access', 'cases:read']), first)
  const stored = await house.fingerprint()
  t.equal(await aGrant(house, portalId, 'jordi', ['profile:read']), first)
  t.equal(await house.fingerprint(), stored)
  t.match(await rows('select scopes, version from grants where id = $1', [first]), [
    { scopes: ['groups:read', 'profile:read', 'offline_access'], version: 2 },
  ])
  t.match(await rows(`select type from events where subject_id = $1 order by sequence`, [first]), [
    { type: 'grant.given' },
    { type: 'grant.changed' },
  ])
})
