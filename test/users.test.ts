import { people } from '../src/demo/cast.ts'
import { type Client, openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint, clock } = house

t.test('a user reads and changes their own profile', async (t) => {
  const before = await as('lea').get('/v1/me')
  t.match(before.body, { displayName: 'Léa Laurent', version: 1, allowedActions: ['update', 'erase'] })
  const after = await as('lea').patch('/v1/me', { bio: 'Fashion and film', externalId: 'crm-7' }, { headers: { 'if-match': before.headers.etag! } })
  t.match(after, { status: 200, body: { bio: 'Fashion and film', externalId: 'crm-7', version: 2 } })
  t.match(await rows('select type from events where subject_id = $1', [people.lea.id]), [{ type: 'user.updated' }])
  const gone = await as('lea').patch('/v1/me', { bio: null })
  t.match(gone.body, { bio: null, version: 3 })
})

t.test('a stale If-Match is refused, and nothing changes', async (t) => {
  const before = await fingerprint()
  t.match(await as('lea').patch('/v1/me', { bio: 'x' }, { headers: { 'if-match': '"1"' } }), { status: 412, body: { code: 'version-conflict' } })
  t.equal(await fingerprint(), before)
})

t.test('unknown fields and parameters are refused by name', async (t) => {
  t.match(await as('lea').patch('/v1/me', { bioo: 'x' }), {
    status: 422,
    body: { code: 'invalid-body', errors: [{ pointer: '/bioo', code: 'unknown' }] },
  })
  t.match(await as('lea').get('/v1/me?x=1'), { status: 400, body: { code: 'invalid-parameter', errors: [{ parameter: 'x' }] } })
})

t.test('an unchanged object is a 304', async (t) => {
  const first = await as('jordi').get('/v1/me')
  t.equal((await as('jordi').get('/v1/me', { headers: { 'if-none-match': first.headers.etag! } })).status, 304)
})

t.test('without a token, or with a bad one, it is a 401', async (t) => {
  t.match(await anonymous.get('/v1/me'), { status: 401, body: { code: 'unauthenticated' } })
  t.match(await house.bearing('x.y.z').get('/v1/me'), { status: 401, headers: { 'www-authenticate': /invalid_token/ } })
})

t.test('a token without the scope is refused with the scope named', async (t) => {
  t.match(await as('lea', ['groups:read']).get('/v1/me'), { status: 403, body: { code: 'missing-scope', scope: 'profile:read' } })
})

t.test('an admin invites somebody, who accepts once', async (t) => {
  const invited = await as('ada').post('/v1/users', { email: 'Sofia.Rossi@example.org', displayName: 'Sofia Rossi' })
  t.match(invited, { status: 201, body: { status: 'invited' } })
  const token: string = invited.body.invitationToken
  const accepted = await anonymous.post('/v1/user-invitation-acceptances', { token })
  t.equal(accepted.status, 201)
  t.match(await house.bearing(accepted.body.token).get('/v1/me'), { status: 200, body: { displayName: 'Sofia Rossi', status: 'active' } })
  t.match(await anonymous.post('/v1/user-invitation-acceptances', { token }), { status: 409, body: { code: 'invitation-invalid' } })
  t.match(await as('ada').post('/v1/users', { email: 'sofia.rossi@EXAMPLE.org', displayName: 'Again' }), {
    status: 409,
    body: { code: 'email-taken' },
  })
})

t.test('the same key and body replay the answer without the secret', async (t) => {
  const ask = { headers: { 'idempotency-key': 'k-1' } }
  const body = { name: 'script', scopes: ['profile:read'] }
  const first = await as('lea').post('/v1/me/personal-access-tokens', body, ask)
  const again = await as('lea').post('/v1/me/personal-access-tokens', body, ask)
  t.match(again, { status: 201, headers: { 'idempotency-replayed': 'true' }, body: { id: first.body.id, secretNotice: 'secret-already-shown' } })
  t.notOk(again.body.token)
  t.match(await as('lea').post('/v1/me/personal-access-tokens', { ...body, name: 'other' }, ask), {
    status: 422,
    body: { code: 'idempotency-key-reused' },
  })
  t.match(await as('lea').get('/v1/me/personal-access-tokens?limit=1'), { body: { data: [{ id: first.body.id }] } })
})

t.test('a revoked token stops at once', async (t) => {
  const made = await as('lea').post('/v1/me/personal-access-tokens', { name: 'short', scopes: ['profile:read'] })
  t.equal((await house.bearing(made.body.token).get('/v1/me')).status, 200)
  t.equal((await as('lea').delete(`/v1/me/personal-access-tokens/${made.body.id}`)).status, 204)
  t.match(await house.bearing(made.body.token).get('/v1/me'), { status: 401 })
})

t.test('what a token made outlives it in no way: neither in scopes, nor in time, nor when it is revoked', async (t) => {
  const make = async (by: Client, body: object) => by.post('/v1/me/personal-access-tokens', { name: 'line', scopes: ['profile:write'], ...body })
  const parent = await make(as('lea'), { scopes: ['profile:read', 'profile:write'], expiresInDays: 10 })
  const child = await make(house.bearing(parent.body.token), { expiresInDays: 365 })
  t.match(child, { status: 201, body: { expiresAt: parent.body.expiresAt } })
  const grandchild = await make(house.bearing(child.body.token), { expiresInDays: 5 })
  t.ok(grandchild.body.expiresAt < child.body.expiresAt)
  const sibling = await make(as('lea'), {})
  const stored = await fingerprint()
  t.match(await make(house.bearing(child.body.token), { scopes: ['profile:read'] }), { status: 422, body: { code: 'scope-not-held' } })
  t.equal(await fingerprint(), stored)
  t.equal((await as('lea').delete(`/v1/me/personal-access-tokens/${parent.body.id}`)).status, 204)
  for (const { body } of [parent, child, grandchild])
    t.match(await make(house.bearing(body.token), {}), { status: 401, body: { code: 'unauthenticated' } })
  t.equal((await make(house.bearing(sibling.body.token), {})).status, 201, 'others go on')
  t.same(
    (await rows<{ id: string }>(`select subject_id as id from events where type = 'personal_access_token.revoked' order by sequence desc limit 3`))
      .map(({ id }) => id)
      .sort(),
    [parent, child, grandchild].map(({ body }) => body.id).sort(),
  )
})

t.test('lists page by cursor, and a cursor is bound to its filter', async (t) => {
  const seen: string[] = []
  let next = '/v1/users?limit=5'
  let last
  for (;;) {
    last = await as('ada').get(next)
    seen.push(...last.body.data.map((user: { id: string }) => user.id))
    if (!last.body.nextCursor) break
    next = `/v1/users?limit=5&cursor=${last.body.nextCursor}`
    t.match(last.headers.link, 'rel="next"')
  }
  t.equal(new Set(seen).size, 13)
  const cursor: string = (await as('ada').get('/v1/users?limit=5')).body.nextCursor
  t.match(await as('ada').get(`/v1/users?limit=5&status=active&cursor=${cursor}`), { status: 400, body: { code: 'invalid-cursor' } })
})

t.test('the last admin cannot be suspended', async (t) => {
  const before = await fingerprint()
  t.match(await as('ada').post(`/v1/users/${people.ada.id}/suspension`, { reason: 'x' }), { status: 409, body: { code: 'last-admin' } })
  t.equal(await fingerprint(), before)
})

t.test('an unknown address and method are problems too', async (t) => {
  t.match(await anonymous.get('/v1/nowhere'), { status: 404, body: { code: 'not-found' } })
  t.match(await anonymous.delete('/v1/me'), { status: 405, headers: { allow: 'GET, PATCH' } })
  t.ok(clock)
})
