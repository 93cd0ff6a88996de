import { membershipId, type PersonKey, people } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { days, hours, meetingsIn, startsAt } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock, runJobs } = house
const { refused, scheduled, register, cancel, started, notices, eventsOf, act } = meetingsIn(house)
const registering = (person: PersonKey, meetingId: string, body: object = {}) => as(person).post(`/v1/meetings/${meetingId}/registrations`, body)
const seats = async (meetingId: string) => (await as('petra').get(`/v1/meetings/${meetingId}`)).body.seats
const registration = async (person: PersonKey, id: string) => (await as(person).get(`/v1/registrations/${id}`)).body

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('who finds the meeting full waits, in order; without a waiting list it is full', async (t) => {
  const { id } = await scheduled({ capacity: 1 })
  await register('lea', id)
  t.match(await register('jordi', id), { state: 'waitlisted', rank: 1, allowedActions: ['read', 'update', 'cancel'] })
  const giulia = await register('giulia', id)
  t.match(giulia, { state: 'waitlisted', rank: 2 })
  t.match(await seats(id), { taken: 1, free: 0, waiting: 2 })
  await refused(t, () => registering('jordi', id), 409, 'already-registered')
  await as('petra').patch(`/v1/meetings/${id}`, { waitlist: false })
  await refused(t, () => registering('bruno', id), 409, 'meeting-full')
  await as('petra').patch(`/v1/meetings/${id}`, { waitlist: true })
  await started(id)
  await refused(t, () => registering('bruno', id), 409, 'meeting-full')
})

t.test('a seat that becomes free is offered to the first who waits, and theirs when they take it', async (t) => {
  const { id } = await scheduled({ capacity: 1, offerHours: 48 })
  const lea = await register('lea', id)
  const jordi = await register('jordi', id)
  const giulia = await register('giulia', id)
  t.match(await cancel('lea', lea.id), { state: 'cancelled', lateCancellation: false, allowedActions: ['read'] })
  const offered = await registration('jordi', jordi.id)
  t.match(offered, {
    state: 'offered',
    rank: null,
    offerExpiresAt: '2014-04-30T08:00:00.000Z',
    allowedActions: ['read', 'update', 'cancel', 'acceptOffer'],
  })
  t.match((await notices('jordi', id)).at(-1), {
    kind: 'registration.offered',
    params: { registrationId: jordi.id, offerExpiresAt: offered.offerExpiresAt },
  })
  t.match(await registration('giulia', giulia.id), { state: 'waitlisted', rank: 1 })
  t.match(await seats(id), { taken: 0, offered: 1, free: 0, waiting: 1 })
  await refused(t, () => registering('jordi', id), 409, 'already-registered')
  await refused(t, () => as('giulia').post(`/v1/registrations/${giulia.id}/offer-acceptance`), 409, 'wrong-state')
  t.equal((await as('giulia').post(`/v1/registrations/${jordi.id}/offer-acceptance`)).status, 404)
  t.match(await act('jordi', `/v1/registrations/${jordi.id}/offer-acceptance`), { state: 'registered', offerExpiresAt: null })
  t.same(await eventsOf(jordi.id), ['registration.invited', 'registration.waitlisted', 'registration.offered', 'registration.registered'])
  clock.forward(hours(48))
  await runJobs()
  t.match(await registration('jordi', jordi.id), { state: 'registered' }, 'the job of a taken offer does nothing')
})

t.test('an offer that is not taken lapses: its person waits at the end, and the next is offered the seat', async (t) => {
  const { id } = await scheduled({ capacity: 1 })
  const lea = await register('lea', id)
  const jordi = await register('jordi', id)
  const giulia = await register('giulia', id)
  await cancel('lea', lea.id)
  clock.forward(hours(24))
  await refused(t, () => as('jordi').post(`/v1/registrations/${jordi.id}/offer-acceptance`), 409, 'offer-expired')
  await runJobs()
  t.match(await registration('jordi', jordi.id), { state: 'waitlisted', rank: 1, lapsedCount: 1, offerExpiresAt: null })
  t.match((await notices('jordi', id)).at(-1), { kind: 'registration.offer_lapsed' })
  t.match(await registration('giulia', giulia.id), { state: 'offered', lapsedCount: 0 })
  t.same((await eventsOf(jordi.id)).slice(-1), ['registration.offer_lapsed'])
  await rows(`update jobs set done_at = null, run_at = '2014-04-29' where kind = 'registration.offer'`)
  await runJobs()
  t.match(await registration('jordi', jordi.id), { state: 'waitlisted', lapsedCount: 1 }, 'running the jobs again, or too early, does nothing')
  t.match(await registration('giulia', giulia.id), { state: 'offered' })
  t.match(await cancel('giulia', giulia.id), { state: 'cancelled' }, 'an offer can be given up')
  t.match(await registration('jordi', jordi.id), { state: 'offered' })
})

t.test('close to the start a free seat is theirs at once; an offer never outlasts the start', async (t) => {
  const { id } = await scheduled({ capacity: 2 })
  const lea = await register('lea', id)
  const tomasz = await register('tomasz', id)
  const jordi = await register('jordi', id)
  const giulia = await register('giulia', id)
  clock.now = new Date(startsAt.getTime() - hours(25))
  await cancel('lea', lea.id)
  t.match(await registration('jordi', jordi.id), { state: 'offered', offerExpiresAt: new Date(startsAt.getTime() - hours(1)).toISOString() })
  clock.forward(hours(1))
  t.match(await cancel('tomasz', tomasz.id), { lateCancellation: true })
  t.match(await registration('giulia', giulia.id), { state: 'registered', confirmedAt: clock.now.toISOString() })
  t.match((await notices('giulia', id)).at(-1), { kind: 'registration.promoted' })
  t.match(await rows('select data from events where subject_id = $1 order by sequence desc limit 1', [giulia.id]), [{ data: { promoted: true } }])
  await started(id)
  t.match(await registration('jordi', jordi.id), { state: 'waitlisted', lapsedCount: 1 }, 'what is still offered at the start is offered no longer')
})

t.test('a meeting that is moved ends its offers with the new start', async (t) => {
  const { id } = await scheduled({ capacity: 1, offerHours: 100 })
  const lea = await register('lea', id)
  const jordi = await register('jordi', id)
  await cancel('lea', lea.id)
  await act('petra', `/v1/meetings/${id}/rescheduling`, { localStart: '2014-04-29T14:00', localEnd: '2014-04-29T15:00' })
  t.match(await registration('jordi', jordi.id), { state: 'offered', offerExpiresAt: '2014-04-29T12:00:00.000Z' })
  const later = await scheduled({ capacity: 1 })
  const again = await register('lea', later.id)
  const waits = await register('jordi', later.id)
  await cancel('lea', again.id)
  await act('petra', `/v1/meetings/${later.id}/rescheduling`, { localStart: '2014-05-25T14:00', localEnd: '2014-05-25T15:00' })
  t.match(await registration('jordi', waits.id), { offerExpiresAt: '2014-04-29T08:00:00.000Z' }, 'one that ends before stays as it is')
})

t.test('raising the capacity and releasing reserved seats promote as well', async (t) => {
  const { id } = await scheduled({ capacity: 2, reservedSeats: 1 })
  await register('lea', id)
  const waiting = [await register('jordi', id), await register('giulia', id), await register('bruno', id)]
  t.match(await seats(id), { taken: 1, reserved: 1, free: 0, waiting: 3 })
  await refused(t, () => as('petra').post(`/v1/meetings/${id}/reserved-seats-release`, { seats: 2 }), 409, 'reserved-seats-in-use')
  await refused(t, () => as('lea').post(`/v1/meetings/${id}/reserved-seats-release`, {}), 403, 'forbidden')
  t.match(await act('petra', `/v1/meetings/${id}/reserved-seats-release`, {}), { reservedSeats: 0, seats: { offered: 1, reserved: 0, waiting: 2 } })
  t.match(await registration('jordi', waiting[0].id), { state: 'offered' })
  const version: number = (await as('petra').get(`/v1/meetings/${id}`)).body.version
  t.equal((await act('petra', `/v1/meetings/${id}/reserved-seats-release`, {})).version, version, 'none are left to release')
  await as('petra').patch(`/v1/meetings/${id}`, { capacity: 3 })
  t.match(await registration('giulia', waiting[1].id), { state: 'offered' })
  await as('petra').patch(`/v1/meetings/${id}`, { capacity: null })
  t.match(await registration('bruno', waiting[2].id), { state: 'offered' }, 'without a limit nobody waits')
  t.same((await eventsOf(id)).slice(-3), ['meeting.seats_released', 'meeting.updated', 'meeting.updated'])
})

t.test('nobody who has a seat loses it to a smaller capacity', async (t) => {
  const { id } = await scheduled({ capacity: 4, reservedSeats: 1 })
  for (const person of ['lea', 'jordi'] as const) await register(person, id)
  const path = `/v1/meetings/${id}`
  await refused(t, () => as('petra').patch(path, { capacity: 2 }), 409, 'capacity-too-low')
  await refused(t, () => as('petra').patch(path, { reservedSeats: 3 }), 409, 'capacity-too-low')
  t.match(await as('petra').patch(path, { capacity: 3 }), { status: 200, body: { seats: { free: 0 } } })
  t.match(await as('petra').patch(path, { reservedSeats: 0, capacity: 2 }), { status: 200, body: { seats: { free: 0, reserved: 0 } } })
})

t.test('facilitators never wait: a reserved seat, a free one, or one more, which is audited', async (t) => {
  const reserved = await scheduled({ capacity: 2, reservedSeats: 1 })
  await register('lea', reserved.id)
  const petra = await register('petra', reserved.id)
  t.match(petra, { state: 'registered', reservedSeat: true })
  t.match(await seats(reserved.id), { taken: 2, reserved: 0, free: 0 })
  const jordi = await register('jordi', reserved.id)
  await cancel('petra', petra.id)
  t.match(await registration('jordi', jordi.id), { state: 'waitlisted' }, 'a reserved seat that is given up stays reserved')
  const free = await scheduled({ capacity: 1 })
  t.match(await register('petra', free.id), { reservedSeat: false })
  t.equal((await as('petra').get(`/v1/meetings/${free.id}`)).body.capacity, 1)
  const full = await scheduled({ capacity: 1 })
  await register('lea', full.id)
  t.match(await register('jordi', full.id), { state: 'waitlisted' })
  t.match(await register('petra', full.id), { state: 'registered', reservedSeat: false })
  t.match(await as('petra').get(`/v1/meetings/${full.id}`), { body: { capacity: 2, version: 3, seats: { taken: 2, waiting: 1, free: 0 } } })
  t.match(await rows('select action, reason, before, after from audit_entries where subject_id = $1', [full.id]), [
    { action: 'meeting.capacity_raised', before: { capacity: 1 }, after: { capacity: 2 } },
  ])
  t.same((await eventsOf(full.id)).slice(-1), ['meeting.capacity_raised'])
})

t.test('whoever leaves the group or is removed gives up what is ahead there', async (t) => {
  const { id } = await scheduled({ capacity: 1 })
  const otto = await register('otto', id)
  const [jordi, giulia] = [await register('jordi', id), await register('giulia', id)]
  await act('otto', `/v1/memberships/${membershipId('otto')}/departure`, {})
  t.match(await as('otto').get(`/v1/registrations/${otto.id}`), { body: { state: 'cancelled' } }, 'and still sees it')
  t.match(await registration('jordi', jordi.id), { state: 'offered' })
  await act('petra', `/v1/memberships/${membershipId('jordi')}/removal`, { reason: 'He changed his job' })
  t.match(await registration('giulia', giulia.id), { state: 'offered' })
  await rows(`update memberships set state = 'active', left_at = null where user_id = any($1::uuid[])`, [[people.otto.id, people.jordi.id]])
})

t.test('whoever is erased or suspended gives up what is ahead, and those who wait are promoted', async (t) => {
  const { id } = await scheduled({ capacity: 2 })
  const [tomasz, bruno] = [await register('tomasz', id), await register('bruno', id)]
  const [jordi, giulia] = [await register('jordi', id), await register('giulia', id)]
  const over = await scheduled()
  const attended = await register('tomasz', over.id)
  await started(over.id)
  clock.now = new Date(firstDay.getTime() + days(1))
  t.equal((await as('tomasz').post(`/v1/users/${people.tomasz.id}/erasure`)).status, 204)
  t.match(await registration('petra', tomasz.id), { state: 'cancelled', user: { displayName: 'Former member' } })
  t.match(await registration('petra', attended.id), { state: 'registered' }, 'a meeting that runs keeps whom it had')
  t.match(await registration('jordi', jordi.id), { state: 'offered' })
  t.match((await notices('jordi', id)).at(-1), { kind: 'registration.offered' })
  t.equal((await as('ada').post(`/v1/users/${people.bruno.id}/suspension`, { reason: 'x' })).status, 200)
  t.match(await registration('petra', bruno.id), { state: 'cancelled' })
  t.match(await registration('giulia', giulia.id), { state: 'offered' })
})
