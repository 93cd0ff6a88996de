import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { aGrant, portalToken } from './support/portals.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, bearing, clock, runJobs } = house
const refuses = refusing(house)
const admin = as('ada')

let count = 0
const portal = (more: object = {}) => ({
  name: `Portal ${++count}`,
  contactEmail: 'portal@example.org',
  kind: 'live',
  applicationType: 'server',
  authentication: 'client_secret',
  redirectUris: ['https://portal.example.org/callback'],
  scopes: ['groups:read', 'offline_access'],
  ...more,
})
const registered = async (more: object = {}) => (await admin.post('/v1/portals', portal(more))).body
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const jwkOf = (pair: { publicKey: KeyObject }) => pair.publicKey.export({ format: 'jwk' })
const publicJwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }

t.test('an admin registers a portal, and finds it', async (t) => {
  const made = await admin.post(
    '/v1/portals',
    portal({ allowedGroupIds: [stuttgart.id], testUserIds: [people.lea.id, people.bruno.id, people.lea.id] }),
  )
  t.match(made, {
    status: 201,
    body: {
      state: 'active',
      registeredBy: { displayName: 'Ada Lindqvist' },
      allowedGroupIds: [stuttgart.id],
      testUserIds: [people.lea.id, people.bruno.id],
      lastUsedAt: null,
      allowedActions: ['update', 'suspend', 'createCredential', 'revokeCredential', 'listActivity'],
    },
  })
  t.match(await admin.get(made.headers.location!), { status: 200, body: { id: made.body.id } })
  await registered({ kind: 'sandbox' })
  t.match(
    (await admin.get('/v1/portals?kind=live&state=active')).body.data.map(({ id }: { id: string }) => id),
    [made.body.id],
  )
  t.match(await rows(`select type, data from events where subject_kind = 'portal' order by sequence limit 1`), [{ type: 'portal.registered' }])
  t.match(await rows(`select actor_id, after from audit_entries where subject_id = $1`, [made.body.id]), [
    { actor_id: people.ada.id, after: { allowedGroupIds: [stuttgart.id] } },
  ])
})

t.test('portals are for admins', async (t) => {
  const { id } = await registered()
  await refuses(t, () => as('petra').get('/v1/portals'), 403, 'missing-scope')
  await refuses(t, () => as('petra', ['admin']).get('/v1/portals'), 403, 'forbidden')
  await refuses(t, () => as('petra', ['admin']).post('/v1/portals', portal()), 403, 'forbidden')
  await refuses(t, () => as('petra', ['admin']).get(`/v1/portals/${id}`), 404, 'not-found')
})

t.test('a name is of one portal', async (t) => {
  const { name } = await registered()
  await refuses(t, () => admin.post('/v1/portals', portal({ name })), 409, 'name-taken')
})

t.test('groups and test users that there are not are named', async (t) => {
  const nobody = '0145a2b0-ffff-7fff-8fff-000000000001'
  const register = () => admin.post('/v1/portals', portal({ allowedGroupIds: [stuttgart.id, nobody], testUserIds: [nobody] }))
  await refuses(t, register, 422, 'unknown-reference', { errors: [{ pointer: '/allowedGroupIds/1' }, { pointer: '/testUserIds/0' }] })
})

const native = { applicationType: 'native', authentication: 'none' }
const browser = { applicationType: 'browser', authentication: 'none' }
const redirects: [string, object, boolean][] = [
  ['https://portal.example.org/callback?tenant=1', {}, true],
  ['http://portal.example.org/callback', {}, false],
  ['http://127.0.0.1:4000/callback', {}, false],
  ['http://127.0.0.1:4000/callback', native, true],
  ['http://[::1]/callback', native, true],
  ['http://localhost/callback', native, false],
  ['http://localhost:5173/callback', { kind: 'sandbox', ...browser }, true],
  ['http://127.0.0.1:5173/callback', { kind: 'sandbox' }, true],
  ['http://evil.example.org/callback', { kind: 'sandbox' }, false],
  ['org.example.app:/callback', native, true],
  ['app:/callback', native, false],
  ['org.example.app:/callback', {}, false],
  ['javascript:alert(1)//', native, false],
  ['https://portal.example.org/callback#there', {}, false],
  ['https://*.example.org/callback', {}, false],
  ['https://user@portal.example.org/', {}, false],
  ['/callback', {}, false],
]
for (const [uri, more, good] of redirects) {
  t.test(`${good ? 'takes' : 'refuses'} the redirect ${uri} of ${JSON.stringify(more)}`, async (t) => {
    const register = () => admin.post('/v1/portals', portal({ ...more, redirectUris: [uri] }))
    if (good) return t.match(await register(), { status: 201, body: { redirectUris: [uri] } })
    return refuses(t, register, 422, 'invalid-body', { errors: [{ pointer: '/redirectUris/0' }] })
  })
}

t.test('only software on a server proves itself, with a secret or with public keys', async (t) => {
  const wrong: [object, string][] = [
    [{ applicationType: 'browser' }, '/authentication'],
    [{ applicationType: 'device', authentication: 'private_key_jwt', jwks: { keys: [publicJwk] } }, '/authentication'],
    [{ authentication: 'none' }, '/authentication'],
    [{ authentication: 'private_key_jwt' }, '/jwks'],
    [{ jwks: { keys: [publicJwk] } }, '/jwks'],
    [{ authentication: 'private_key_jwt', jwks: { keys: [privateKey.export({ format: 'jwk' })] } }, '/jwks/keys/0/d'],
    [{ authentication: 'private_key_jwt', jwks: { keys: [{ kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }] } }, '/jwks/keys/0'],
    [{ authentication: 'private_key_jwt', jwks: { keys: [jwkOf(generateKeyPairSync('rsa', { modulusLength: 1024 }))] } }, '/jwks/keys/0'],
    [{ authentication: 'private_key_jwt', jwks: { keys: [jwkOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }))] } }, '/jwks/keys/0/crv'],
    [{ authentication: 'private_key_jwt', jwks: { keys: [{ ...publicJwk, alg: 'ES384' }] } }, '/jwks/keys/0/alg'],
    [{ ...browser, redirectUris: [] }, '/redirectUris'],
    [{ scopes: ['everything'] }, '/scopes/0'],
  ]
  for (const [more, pointer] of wrong) {
    await refuses(t, () => admin.post('/v1/portals', portal(more)), 422, 'invalid-body', { errors: [{ pointer }] })
  }
  const keys = [publicJwk, jwkOf(generateKeyPairSync('rsa', { modulusLength: 2048 })), jwkOf(generateKeyPairSync('ed25519'))]
  t.match(await registered({ authentication: 'private_key_jwt', jwks: { keys } }), { jwks: { keys } })
})

t.test('a portal is changed by whoever read it, and what changed is audited', async (t) => {
  const { id } = await registered()
  await refuses(t, () => admin.patch(`/v1/portals/${id}`, { scopes: [] }), 428, 'precondition-required')
  const ifMatch = { headers: { 'if-match': '"1.x"' } }
  await refuses(t, () => admin.patch(`/v1/portals/${id}`, { authentication: 'none' }, ifMatch), 422, 'invalid-body')
  const after = await admin.patch(`/v1/portals/${id}`, { scopes: ['meetings:read', 'meetings:read'], allowedGroupIds: [stuttgart.id] }, ifMatch)
  t.match(after, { status: 200, body: { version: 2, scopes: ['meetings:read'], allowedGroupIds: [stuttgart.id] } })
  t.match(await rows(`select before, after from audit_entries where action = 'portal.updated' and subject_id = $1`, [id]), [
    {
      before: { scopes: ['groups:read', 'offline_access'], allowedGroupIds: [] },
      after: { scopes: ['meetings:read'], allowedGroupIds: [stuttgart.id] },
    },
  ])
  const same = await admin.patch(`/v1/portals/${id}`, { scopes: ['meetings:read'] }, { headers: { 'if-match': after.headers.etag! } })
  t.match(same, { status: 200, body: { version: 2 } }, 'what changes nothing makes no version')
})

t.test('suspended with a reason it stops at once, and goes on when that is lifted', async (t) => {
  const { id } = await registered()
  const token = await portalToken(house, { portalId: id, scopes: ['groups:read'] })
  t.equal((await bearing(token).get('/v1/groups')).status, 200)
  await refuses(t, () => admin.post(`/v1/portals/${id}/suspension`, {}), 422, 'invalid-body')
  t.match(await admin.post(`/v1/portals/${id}/suspension`, { reason: 'Taken over' }), {
    status: 200,
    body: { state: 'suspended', suspensionReason: 'Taken over' },
  })
  t.equal((await bearing(token).get('/v1/groups')).status, 401)
  await refuses(t, () => admin.post(`/v1/portals/${id}/suspension`, { reason: 'Again' }), 409, 'wrong-state')
  t.match(await admin.post(`/v1/portals/${id}/reinstatement`), { status: 200, body: { state: 'active', suspensionReason: null } })
  t.equal((await bearing(token).get('/v1/groups')).status, 200)
})

t.test('at most two secrets are live, each shown once', async (t) => {
  const { id } = await registered()
  const make = () => admin.post(`/v1/portals/${id}/credentials`)
  const first = await make()
  t.match(first, { status: 201, body: { secret: /^sep_sec_[\w-]{43}$/, hint: first.body.secret.slice(-4) } })
  const second = await make()
  t.equal(second.status, 201)
  await refuses(t, make, 409, 'credential-limit')
  const revoke = () => admin.delete(`/v1/portals/${id}/credentials/${first.body.id}`)
  t.equal((await revoke()).status, 204)
  const stored = await house.fingerprint()
  t.equal((await revoke()).status, 204, 'twice is the same as once')
  t.equal(await house.fingerprint(), stored)
  t.equal((await make()).status, 201)
  const { body } = await admin.get(`/v1/portals/${id}/credentials`)
  t.match(
    body.data.map(({ revokedAt }: { revokedAt: string | null }) => revokedAt !== null),
    [false, false, true],
  )
  t.notMatch(JSON.stringify(body), /sep_sec_/)
  await refuses(t, () => admin.delete(`/v1/portals/${id}/credentials/${people.ada.id}`), 404, 'not-found')
})

t.test('only a portal that uses a secret gets one', async (t) => {
  const { id } = await registered({ authentication: 'private_key_jwt', jwks: { keys: [publicJwk] } })
  await refuses(t, () => admin.post(`/v1/portals/${id}/credentials`), 409, 'no-secret-used')
})

t.test('no portal administers portals, whoever it acts for', async (t) => {
  const { id } = await registered({ scopes: ['admin', 'profile:write'] })
  const scopes = ['admin', 'profile:write'] as const
  const grantId = await aGrant(house, id, 'ada', scopes)
  const acting = bearing(await portalToken(house, { portalId: id, person: 'ada', grantId, scopes }))
  await refuses(t, () => acting.patch(`/v1/portals/${id}`, { scopes: [] }, { headers: { 'if-match': '*' } }), 403, 'own-token-required')
  await refuses(t, () => acting.post('/v1/me/personal-access-tokens', { name: 'x', scopes: ['profile:write'] }), 403, 'own-token-required')
  await refuses(t, async () => bearing(await portalToken(house, { portalId: id, scopes })).get('/v1/audit-entries'), 403, 'user-required')
  t.equal((await acting.get('/v1/audit-entries')).status, 200, "an admin's other rights are theirs to lend")
})

t.test('what a portal wrote and was refused is noted, and reading is not', async (t) => {
  const { id } = await registered({ scopes: ['profile:read', 'profile:write'] })
  const scopes = ['profile:read', 'profile:write'] as const
  const grantId = await aGrant(house, id, 'jordi', scopes)
  const acting = bearing(await portalToken(house, { portalId: id, person: 'jordi', grantId, scopes }))
  const itself = bearing(await portalToken(house, { portalId: id, scopes }))
  const ask = { headers: { 'x-request-id': 'request-0001' } }
  t.equal((await acting.get('/v1/me')).status, 200)
  t.equal((await acting.patch('/v1/me', { bio: 'By a portal' }, ask)).status, 200)
  t.equal((await acting.patch('/v1/me', { bioo: 'x' })).status, 422)
  t.equal((await acting.get('/v1/groups')).status, 403)
  t.equal((await itself.get('/v1/me')).status, 403)
  const of = async (query = '') => (await admin.get(`/v1/portals/${id}/activity${query}`)).body.data
  t.match(await of(), [
    { action: 'getMe', status: 'user-required', userId: null },
    { action: 'listGroups', status: 'missing-scope', userId: people.jordi.id },
    { action: 'updateMe', status: 'done', userId: people.jordi.id, requestId: 'request-0001' },
    { action: 'consent.given', status: 'done', userId: people.jordi.id },
  ])
  t.equal((await of('?status=done')).length, 2)
  t.equal((await of(`?userId=${people.jordi.id}&action=listGroups`)).length, 1)
  t.equal((await of(`?from=${new Date(clock.now.getTime() + 1).toISOString()}`)).length, 0)
  t.match(await rows(`select client_id from events where type = 'user.updated' and actor_id = $1`, [people.jordi.id]), [{ client_id: id }])
  await house.app.scheduleRecurring()
  clock.forward(90 * 86_400_000 + 1)
  await runJobs()
  t.same(await of(), [], 'for 90 days')
})

t.test('a user sees which portals act for them, and takes a consent back', async (t) => {
  const { id, name } = await registered({ scopes: ['profile:read', 'profile:write', 'groups:read'] })
  const scopes = ['profile:read', 'groups:read'] as const
  const grantId = await aGrant(house, id, 'lea', scopes)
  const token = await portalToken(house, { portalId: id, person: 'lea', grantId, scopes })
  t.equal((await bearing(token).get('/v1/me')).status, 200)
  t.match(await as('lea').get('/v1/me/connections'), {
    body: { data: [{ id: grantId, portal: { name }, scopes, lastUsedAt: clock.now.toISOString() }] },
  })
  await refuses(t, () => bearing(token).get('/v1/me/connections'), 403, 'own-token-required')
  await refuses(t, () => as('jordi').delete(`/v1/me/connections/${grantId}`), 404, 'not-found')
  const { headers } = await as('lea').get(`/v1/me/connections/${grantId}`)
  await refuses(t, () => as('lea').delete(`/v1/me/connections/${grantId}`, { headers: { 'if-match': '"7"' } }), 412, 'version-conflict')
  t.equal((await as('lea').delete(`/v1/me/connections/${grantId}`, { headers: { 'if-match': headers.etag! } })).status, 204)
  t.equal((await bearing(token).get('/v1/me')).status, 401)
  t.match(await as('lea').get('/v1/me/connections'), { body: { data: [] } })
  t.match(await rows(`select type from events where subject_id = $1 order by sequence`, [grantId]), [
    { type: 'grant.given' },
    { type: 'grant.revoked' },
  ])
  t.not(await aGrant(house, id, 'lea', scopes), grantId, 'consenting anew is another consent')
})
