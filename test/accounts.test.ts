import { people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint, clock } = house
const user = (id: string, act = '') => `/v1/users/${id}${act}`
const reason = { reason: 'On leave' }

t.test('a suspended user is shut out at once, and let in again when reinstated', async (t) => {
  t.equal((await as('nina').get('/v1/me')).status, 200)
  t.match(await as('ada').post(user(people.nina.id, '/suspension'), reason), {
    status: 200,
    body: { status: 'suspended', allowedActions: ['reinstate', 'erase'] },
  })
  t.match(await as('nina').get('/v1/me'), { status: 401 })
  t.match(await as('ada').post(user(people.nina.id, '/suspension'), reason), {
    status: 409,
    body: { code: 'wrong-state', allowedActions: ['reinstate', 'erase'] },
  })
  t.match(await as('ada').post(user(people.nina.id, '/reinstatement')), { status: 200, body: { status: 'active' } })
  t.equal((await as('nina').get('/v1/me')).status, 200)
  t.match(await rows(`select type from events where subject_id = $1 order by sequence`, [people.nina.id]), [
    { type: 'user.suspended' },
    { type: 'user.reinstated' },
  ])
})

t.test('only an admin suspends, and only with the scope', async (t) => {
  const before = await fingerprint()
  t.match(await as('petra').post(user(people.lea.id, '/suspension'), reason), { status: 403, body: { code: 'missing-scope', scope: 'admin' } })
  t.match(await as('petra', ['admin']).post(user(people.lea.id, '/suspension'), reason), { status: 404 }, 'the scope alone makes nobody an admin')
  t.match(await as('ada', ['profile:read']).post(user(people.lea.id, '/suspension'), reason), { status: 403, body: { code: 'missing-scope' } })
  t.match(await as('ada').post(user(people.lea.id, '/suspension'), {}), { status: 422, body: { errors: [{ pointer: '/reason', code: 'required' }] } })
  t.equal(await fingerprint(), before)
})

t.test('an admin makes an admin, and one of two may step down', async (t) => {
  const role = (id: string, platformRole: string) => as('ada').put(user(id, '/platform-role'), { platformRole })
  t.match(await role(people.ada.id, 'none'), { status: 409, body: { code: 'last-admin' } })
  t.match(await role(people.marta.id, 'admin'), { status: 200, body: { platformRole: 'admin' } })
  t.match(await as('marta', ['profile:read']).get('/v1/users'), { status: 200 })
  t.match(await role(people.marta.id, 'none'), { status: 200, body: { platformRole: 'none' } })
  t.match(await rows(`select before, after from audit_entries where action = 'user.role_changed' and subject_id = $1`, [people.marta.id]), [
    { before: { platformRole: 'none' }, after: { platformRole: 'admin' } },
    { before: { platformRole: 'admin' }, after: { platformRole: 'none' } },
  ])
})

t.test('an invitation can be sent again, expires, and the older token stops working', async (t) => {
  const invited = await as('ada').post('/v1/users', { email: 'iris@example.org', displayName: 'Iris' })
  const again = await as('ada').post(user(invited.body.id, '/invitation'))
  t.equal(again.status, 201)
  const accept = (token: string) => anonymous.post('/v1/user-invitation-acceptances', { token })
  t.match(await accept(invited.body.invitationToken), { status: 409, body: { code: 'invitation-invalid' } })
  clock.forward(15 * 24 * 60 * 60 * 1000)
  const before = await fingerprint()
  t.match(await accept(again.body.invitationToken), { status: 409, body: { code: 'invitation-invalid' } }, 'expired')
  t.equal(await fingerprint(), before)
  const third = await as('ada').post(user(invited.body.id, '/invitation'))
  t.equal((await accept(third.body.invitationToken)).status, 201)
  t.match(await as('ada').post(user(invited.body.id, '/invitation')), { status: 409, body: { code: 'wrong-state' } })
  for (const { token_hash } of await rows<{ token_hash: string }>('select token_hash from user_invitations')) t.match(token_hash, /^[0-9a-f]{64}$/)
})

t.test('an erased user is gone from what says who they were', async (t) => {
  t.match(await as('giulia').post(user(people.giulia.id, '/erasure')), { status: 204 })
  t.match(await as('giulia').get('/v1/me'), { status: 401 })
  t.match((await as('ada').get(user(people.giulia.id))).body, { displayName: 'Former member', email: null, status: 'erased', allowedActions: [] })
  t.same(await rows(`select 1 from users where display_name ilike '%giulia%' or email ilike '%giulia%'`), [])
  t.match(
    await as('ada').post('/v1/users', { email: people.giulia.email, displayName: 'Giulia again' }),
    { status: 201 },
    'the address is free again',
  )
})

t.test('erasing leaves no name behind: external ids both ways, tokens long revoked, kept answers, texts of memberships', async (t) => {
  await as('ada').patch('/v1/me', { externalId: 'boss' })
  const asAdmin = await as('ada').post('/v1/users', { email: 'zora@erase.example.org', displayName: 'Zora', externalId: 'zora-in-the-crm' })
  const accepted = await anonymous.post('/v1/user-invitation-acceptances', { token: asAdmin.body.invitationToken })
  const zora = house.bearing(accepted.body.token)
  t.equal((await zora.patch('/v1/me', { externalId: 'zora-herself' })).status, 200)
  const token = await zora.post(
    '/v1/me/personal-access-tokens',
    { name: 'Zora at home', scopes: ['profile:read'] },
    { headers: { 'idempotency-key': 'k' } },
  )
  t.equal((await zora.delete(`/v1/me/personal-access-tokens/${token.body.id}`)).status, 204)
  const invited = await as('ada').post(`/v1/groups/${stuttgart.id}/membership-invitations`, {
    invitations: [{ email: 'zora@erase.example.org', displayName: 'Zora', role: 'observer' }],
  })
  const { id } = invited.body.data[0]
  t.equal((await zora.post(`/v1/memberships/${id}/invitation-decline`, { reason: 'Zora is moving house' })).status, 200)
  t.equal((await zora.post(user(asAdmin.body.id, '/erasure'))).status, 204)
  for (const { name } of await rows<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  ))
    t.same(await rows(`select x::text from "${name}" x where x::text ilike '%zora%'`), [], name)
  t.match(
    await rows('select state, decision_reason from memberships where id = $1', [id]),
    [{ state: 'declined', decision_reason: null }],
    'counts stay',
  )
  t.equal((await rows('select 1 from personal_access_tokens where user_id = $1 and revoked_at is not null', [asAdmin.body.id])).length, 2)
  t.match(await as('ada').get('/v1/users/ext:boss'), { status: 200 }, 'what others call others stays')
})

t.test('what others were answered about an erased person is not replayed, and a retry makes no second account', async (t) => {
  const body = { email: 'yara@erase.example.org', displayName: 'Yara' }
  const key = { headers: { 'idempotency-key': 'yara' } }
  const invited = await as('ada').post('/v1/users', body, key)
  t.match(await as('ada').post('/v1/users', body, key), { status: 201, headers: { 'idempotency-replayed': 'true' } })
  t.equal((await as('ada').post(user(invited.body.id, '/erasure'))).status, 204)
  t.same(await rows(`select 1 from idempotency_keys k where k::text ilike '%yara@%' or k::text ilike $1`, [`%${invited.body.id}%`]), [])
  const stored = await fingerprint()
  t.match(await as('ada').post('/v1/users', body, key), { status: 422, body: { code: 'idempotency-key-reused' } })
  t.equal(await fingerprint(), stored)
})

t.test('nobody erases somebody else, but an admin', async (t) => {
  const before = await fingerprint()
  t.match(await as('petra').post(user(people.lea.id, '/erasure')), { status: 404 })
  t.match(await as('ada').post(user(people.ada.id, '/erasure')), { status: 409, body: { code: 'last-admin' } })
  t.equal(await fingerprint(), before)
})

t.test('notifications are read once', async (t) => {
  await rows(
    `insert into notifications (id, user_id, kind, subject_kind, subject_id, params, created_at)
     select ('0145a2b0-0000-7000-8007-00000000000' || n)::uuid, $1, 'test.notice', 'user', $1, '{}', now() from generate_series(1, 3) n`,
    [people.bruno.id],
  )
  const unread = async () => (await as('bruno').get('/v1/me/notifications?unread=true')).body.data
  const [first] = await unread()
  t.match(await as('bruno').post('/v1/me/notification-readings', { ids: [first.id] }), { body: { read: 1 } })
  t.match(await as('lea').post('/v1/me/notification-readings', { ids: [(await unread())[0].id] }), { body: { read: 0 } }, 'not those of others')
  t.equal((await unread()).length, 2)
  t.match(await as('bruno').post('/v1/me/notification-readings', {}), { body: { read: 2 } })
  t.equal((await unread()).length, 0)
  t.equal((await as('bruno').get('/v1/me/notifications')).body.data.length, 3)
})
