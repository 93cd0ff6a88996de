import { people } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock } = house
const dayMs = 24 * 60 * 60 * 1000

t.test('what an admin did to rights can be looked up, with the reason', async (t) => {
  await as('ada').post(`/v1/users/${people.nina.id}/suspension`, { reason: 'On leave' })
  await as('ada').post(`/v1/users/${people.nina.id}/reinstatement`)
  const all = await as('ada').get('/v1/audit-entries')
  t.match(all.body.data, [
    { action: 'user.active' },
    { action: 'user.suspended', actorId: people.ada.id, reason: 'On leave', before: { status: 'active' } },
  ])
  t.equal((await as('ada').get(`/v1/audit-entries?subjectId=${people.lea.id}`)).body.data.length, 0)
  t.equal((await as('ada').get(`/v1/audit-entries?actorId=${people.ada.id}&limit=1`)).body.data.length, 1)
})

t.test('nobody else may read it', async (t) => {
  t.match(await as('petra').get('/v1/audit-entries'), { status: 403, body: { code: 'missing-scope', scope: 'admin' } })
  t.match(await as('petra', ['admin']).get('/v1/audit-entries'), { status: 403, body: { code: 'forbidden' } })
})

t.test('all that has expired is swept away within minutes, however much there is', async (t) => {
  await house.app.scheduleRecurring()
  await rows(
    `insert into revoked_tokens (jti, expires_at) select 'token-' || n, $1::timestamptz + n % 2 * interval '1 hour' from generate_series(1, 20002) n`,
    [clock.now],
  )
  clock.forward(10 * 60 * 1000)
  await house.runJobs()
  const left = await rows('select count(*)::int as n from revoked_tokens')
  t.same(left, [{ n: 10_001 }], 'what lives on is left')
  await rows('delete from revoked_tokens')
})

t.test('what has served its time is swept away every day, and nothing else', async (t) => {
  await house.app.scheduleRecurring()
  await as('lea').post('/v1/me/notification-readings', {}, { headers: { 'idempotency-key': 'old' } })
  await as('lea').patch('/v1/me', { bio: 'old' })
  const count = async () =>
    (
      await rows<{ keys: number; events: number }>(
        'select (select count(*)::int from idempotency_keys) as keys, (select count(*)::int from events) as events',
      )
    )[0]!
  const before = await count()
  t.match(await house.runJobs(), { failed: 0 })
  t.same(await count(), before)
  clock.forward(2 * dayMs)
  await house.runJobs()
  t.match(await count(), { keys: 0, events: before.events })
  clock.forward(91 * dayMs)
  await house.runJobs()
  t.match(await count(), { events: 0 })
})
