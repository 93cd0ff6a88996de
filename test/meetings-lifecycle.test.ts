import { people, stuttgart } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { days, hours, meetingsIn, startsAt } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock, runJobs } = house
const { refused, draft, scheduled, register, started, notices, eventsOf, act } = meetingsIn(house)

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('a facilitator changes a draft; what people rely on is rescheduled', async (t) => {
  const { id, version } = await draft({ theme: 'Open' })
  const moved = await as('petra').patch(`/v1/meetings/${id}`, { localStart: '2014-05-21T14:00', localEnd: '2014-05-21T17:00', theme: null })
  t.match(moved, { status: 200, body: { startsAt: '2014-05-21T12:00:00.000Z', theme: null, version: version + 1 } })
  t.match(await rows('select data from events where subject_id = $1 order by sequence desc limit 1', [id]), [
    { data: { fields: ['theme', 'localStart', 'localEnd'] } },
  ])
  const same = await as('petra').patch(`/v1/meetings/${id}`, { localStart: '2014-05-21T14:00', language: null })
  t.equal(same.body.version, version + 1, 'the same again changes nothing')
  await act('petra', `/v1/meetings/${id}/scheduling`)
  await refused(t, () => as('petra').patch(`/v1/meetings/${id}`, { localStart: '2014-05-22T14:00' }), 409, 'reschedule-instead')
  await refused(t, () => as('petra').patch(`/v1/meetings/${id}`, { localEnd: 'x' }), 422, 'invalid-body')
  await refused(t, () => as('lea').patch(`/v1/meetings/${id}`, { title: 'Mine' }), 403, 'forbidden')
  await register('lea', id)
  await as('petra').patch(`/v1/meetings/${id}`, { venue: { name: 'Another house' }, externalId: 'cal-4' })
  t.match((await notices('lea', id)).at(-1), { kind: 'meeting.changed', params: { fields: ['venue'] } })
  t.match(await as('petra').patch(`/v1/meetings/${id}`, { venue: { city: 'Bari' } }), { body: { venue: { name: 'Another house', city: 'Bari' } } })
  t.match(await as('petra').patch(`/v1/meetings/${id}`, { venue: null }), { body: { venue: null } })
  t.notMatch((await notices('otto', id)).at(-1), { kind: 'meeting.changed' })
})

t.test('rescheduling keeps the seats and asks people to confirm', async (t) => {
  const { id } = await scheduled({ minAttendance: 3, quorumCheckAt: '2014-05-18T12:00:00.000Z', registrationClosesAt: '2014-05-19T12:00:00.000Z' })
  const { id: registrationId } = await register('lea', id)
  const seat = async () => (await as('lea').get(`/v1/registrations/${registrationId}`)).body
  await refused(t, () => as('lea').post(`/v1/registrations/${registrationId}/reconfirmation`), 409, 'nothing-to-reconfirm')
  clock.forward(hours(1))
  const times = { localStart: '2014-05-22T14:00', localEnd: '2014-05-22T17:00' }
  const moved = await act('petra', `/v1/meetings/${id}/rescheduling`, times)
  t.match(moved, { state: 'scheduled', startsAt: '2014-05-22T12:00:00.000Z', timeZone: 'Europe/Berlin', rescheduledAt: clock.now.toISOString() })
  t.match(moved, { quorumCheckAt: '2014-05-20T12:00:00.000Z', registrationClosesAt: '2014-05-21T12:00:00.000Z' }, 'what depends on it moves along')
  t.match(await seat(), { state: 'registered', awaitsReconfirmation: true, allowedActions: ['read', 'update', 'cancel', 'reconfirm'] })
  t.match((await notices('lea', id)).at(-1), { kind: 'meeting.rescheduled', params: { from: startsAt.toISOString() } })
  clock.forward(hours(1))
  t.match(await act('lea', `/v1/registrations/${registrationId}/reconfirmation`), {
    awaitsReconfirmation: false,
    confirmedAt: clock.now.toISOString(),
  })
  t.same((await eventsOf(registrationId)).slice(-1), ['registration.reconfirmed'])
  t.match(await register('jordi', id), { awaitsReconfirmation: false }, 'whoever registers now knows the new time')
  const past = { localStart: '2014-04-22T14:00', localEnd: '2014-04-22T17:00' }
  await refused(t, () => as('petra').post(`/v1/meetings/${id}/rescheduling`, past), 409, 'starts-in-the-past')
  const backwards = { localStart: '2014-05-22T14:00', localEnd: '2014-05-22T13:00' }
  await refused(t, () => as('petra').post(`/v1/meetings/${id}/rescheduling`, backwards), 422, 'end-before-start')
  const endless = { localStart: '2014-05-22T14:00', localEnd: '2014-07-22T14:00' }
  await refused(t, () => as('petra').post(`/v1/meetings/${id}/rescheduling`, endless), 422, 'meeting-too-long')
  const soon = await act('petra', `/v1/meetings/${id}/rescheduling`, { localStart: '2014-04-28T13:00', localEnd: '2014-04-28T14:00' })
  t.match(soon, { registrationClosesAt: null }, 'a window that would be over falls back to the end of the meeting')
})

t.test('a window that has not opened moves along with the meeting', async (t) => {
  const { id } = await scheduled({ registrationOpensAt: '2014-05-10T12:00:00.000Z' })
  const moved = await act('petra', `/v1/meetings/${id}/rescheduling`, { localStart: '2014-05-21T14:00', localEnd: '2014-05-21T17:00' })
  t.match(moved, { registrationOpensAt: '2014-05-11T12:00:00.000Z' })
})

t.test('what moves along with a meeting beyond the days that there are is dropped', async (t) => {
  const { id } = await scheduled({ quorumCheckAt: '2200-12-31T12:00:00.000Z', minAttendance: 2 })
  const moved = await act('petra', `/v1/meetings/${id}/rescheduling`, { localStart: '2014-06-20T14:00', localEnd: '2014-06-20T17:00' })
  t.match(moved, { quorumCheckAt: null })
  t.match(await as('petra').patch(`/v1/meetings/${id}`, { title: 'Still open to changes' }), { status: 200 })
})

t.test('a meeting starts, ends, and goes no other way', async (t) => {
  const { id } = await scheduled()
  const path = `/v1/meetings/${id}`
  await refused(t, () => as('petra').post(`${path}/end`), 409, 'wrong-state')
  t.match((await as('petra').post(`${path}/closure`)).body, { code: 'wrong-state', allowedActions: ['read', 'update', 'reschedule'] })
  t.match(await started(id), { state: 'in_progress' })
  await refused(t, () => as('petra').post(`${path}/cancellation`, { reason: 'x' }), 409, 'wrong-state')
  await refused(
    t,
    () => as('petra').post(`${path}/rescheduling`, { localStart: '2014-06-01T10:00', localEnd: '2014-06-01T11:00' }),
    409,
    'wrong-state',
  )
  t.match(await act('petra', `${path}/end`), { state: 'held', heldAt: startsAt.toISOString() })
  await refused(t, () => as('petra').post(`${path}/start`), 409, 'wrong-state')
  t.same(await eventsOf(id), ['meeting.created', 'meeting.scheduled', 'meeting.started', 'meeting.held'])
})

t.test('calling a meeting off cancels every place and tells why there is none', async (t) => {
  const { id } = await scheduled()
  const seat = await register('lea', id)
  await refused(t, () => as('lea').post(`/v1/meetings/${id}/cancellation`, { reason: 'No' }), 403, 'forbidden')
  const cancelled = await act('petra', `/v1/meetings/${id}/cancellation`, { reason: 'The train drivers strike' })
  t.match(cancelled, { state: 'cancelled', cancellationReason: 'The train drivers strike', seats: { taken: 0, invited: 0 } })
  t.match(await as('lea').get(`/v1/registrations/${seat.id}`), {
    body: { state: 'cancelled', lateCancellation: false, cancelledAt: cancelled.cancelledAt },
  })
  t.match((await notices('bruno', id)).at(-1), { kind: 'meeting.cancelled' })
  t.same(await eventsOf(seat.id), ['registration.invited', 'registration.registered', 'registration.cancelled'])
  await refused(t, () => as('petra').patch(`/v1/meetings/${id}`, { title: 'Again' }), 409, 'wrong-state')
  t.match(await act('petra', `/v1/meetings/${(await draft()).id}/cancellation`, { reason: 'Not needed' }), { state: 'cancelled' })
})

t.test('what belongs to an archived group is read, and not written', async (t) => {
  const meeting = await scheduled()
  await rows(`update groups set state = 'archived' where id = $1`, [stuttgart.id])
  await refused(t, () => as('petra').patch(`/v1/meetings/${meeting.id}`, { title: 'x' }), 409, 'group-read-only')
  t.match(await as('lea').get(`/v1/meetings/${meeting.id}`), { status: 200, body: { seats: { invited: 8 } } })
  clock.now = new Date(startsAt.getTime() + days(2))
  t.match(await runJobs(), { failed: 0 })
  t.match(await as('lea').get(`/v1/meetings/${meeting.id}`), { body: { state: 'scheduled' } })
  await rows(`update groups set state = 'active' where id = $1`, [stuttgart.id])
})

t.test('a closed group completes what it did, and begins nothing', async (t) => {
  const [{ id: open }, { id: next }] = [await draft(), await draft()]
  await act('petra', `/v1/meetings/${next}/scheduling`)
  await rows(`update groups set state = 'closed' where id = $1`, [stuttgart.id])
  await refused(t, () => as('petra').post(`/v1/meetings/${open}/scheduling`), 409, 'group-not-open')
  const times = { localStart: '2014-05-22T14:00', localEnd: '2014-05-22T17:00' }
  await refused(t, () => as('petra').post(`/v1/meetings/${next}/rescheduling`, times), 409, 'group-not-open')
  t.match(await act('petra', `/v1/meetings/${open}/cancellation`, { reason: 'The cycle is over' }), { state: 'cancelled' })
  await rows(`update groups set state = 'active' where id = $1`, [stuttgart.id])
})

t.test('an account that is suspended is not invited', async (t) => {
  await rows(`update users set status = 'suspended' where id = $1`, [people.lea.id])
  const { id } = await scheduled()
  t.same(await rows('select 1 from registrations where meeting_id = $1 and user_id = $2', [id, people.lea.id]), [])
  await rows(`update users set status = 'active' where id = $1`, [people.lea.id])
})
