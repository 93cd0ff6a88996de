import t, { type Test } from 'tap'
import { membershipId, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { days, hours, meetingsIn, startsAt } from './support/meetings.ts'

const house = await openHouse(t)
const { as, rows, fingerprint, clock, runJobs } = house
const { scheduled, register, cancel, started, notices, eventsOf, act } = meetingsIn(house)
const refusedUnchanged = async (t: Test, ask: () => Promise<{ status: number; body: unknown }>, status: number, code: string) => {
  const before = await fingerprint()
  t.match(await ask(), { status, body: { code } })
  t.equal(await fingerprint(), before, 'nothing changed')
}
const registering = (person: PersonKey, meetingId: string, body: object = {}) => as(person).post(`/v1/meetings/${meetingId}/registrations`, body)
const seats = async (meetingId: string) => (await as('petra').get(`/v1/meetings/${meetingId}`)).body.seats
const registration = async (person: PersonKey, id: string) => (await as(person).get(`/v1/registrations/${id}`)).body

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('a member takes a seat: the invitation becomes the registration', async (t) => {
  const { id } = await scheduled({ capacity: 8 })
  const made = await registering('lea', id, { listMe: true })
  t.match(made, {
    status: 201,
    headers: { location: `/v1/registrations/${made.body.id}` },
    body: { state: 'registered', listMe: true, version: 2, rank: null, user: { displayName: 'Léa Laurent' }, meeting: { id, groupId: stuttgart.id } },
  })
  t.same(made.body.allowedActions, ['read', 'update', 'cancel'])
  t.same(await eventsOf(made.body.id), ['registration.invited', 'registration.registered'])
  t.match(await seats(id), { taken: 1, free: 7, invited: 7 })
  t.match(await registration('lea', made.body.id), { state: 'registered', confirmedAt: firstDay.toISOString() })
  await refusedUnchanged(t, () => registering('lea', id), 409, 'already-registered')
  t.match(await register('otto', id), { state: 'registered' }, 'observers come, too')
})

t.test('only those inside who agreed register, while the meeting is ahead or runs', async (t) => {
  const { id } = await scheduled()
  await refusedUnchanged(t, () => registering('nina', id), 403, 'forbidden')
  await refusedUnchanged(t, () => registering('milo', id), 403, 'forbidden')
  await refusedUnchanged(t, () => registering('ada', id), 403, 'forbidden')
  await refusedUnchanged(t, () => registering('ines', id), 403, 'agreement-required')
  await started(id)
  t.match(await register('lea', id), { state: 'registered' })
  await act('petra', `/v1/meetings/${id}/end`)
  await refusedUnchanged(t, () => registering('jordi', id), 409, 'wrong-state')
})

t.test('registration has its window, for everybody but facilitators', async (t) => {
  const { id } = await scheduled({ registrationOpensAt: '2014-05-01T08:00:00.000Z', registrationClosesAt: '2014-05-10T08:00:00.000Z' })
  await refusedUnchanged(t, () => registering('lea', id), 409, 'registration-not-open')
  t.match(await register('petra', id), { state: 'registered' })
  clock.now = new Date('2014-05-01T08:00:00Z')
  t.match(await register('lea', id), { state: 'registered' })
  clock.now = new Date('2014-05-10T08:00:00Z')
  await refusedUnchanged(t, () => registering('jordi', id), 409, 'registration-closed')
  const open = await scheduled()
  clock.now = new Date(startsAt.getTime() + hours(3))
  await refusedUnchanged(t, () => registering('jordi', open.id), 409, 'registration-closed')
})

t.test('who finds the meeting full waits, in order; without a waiting list it is full', async (t) => {
  const { id } = await scheduled({ capacity: 1 })
  await register('lea', id)
  t.match(await register('jordi', id), { state: 'waitlisted', rank: 1, allowedActions: ['read', 'update', 'cancel'] })
  const giulia = await register('giulia', id)
  t.match(giulia, { state: 'waitlisted', rank: 2 })
  t.match(await seats(id), { taken: 1, free: 0, waiting: 2 })
  await refusedUnchanged(t, () => registering('jordi', id), 409, 'already-registered')
  await as('petra').patch(`/v1/meetings/${id}`, { waitlist: false })
  await refusedUnchanged(t, () => registering('bruno', id), 409, 'meeting-full')
  await as('petra').patch(`/v1/meetings/${id}`, { waitlist: true })
  await started(id)
  await refusedUnchanged(t, () => registering('bruno', id), 409, 'meeting-full')
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
  await refusedUnchanged(t, () => registering('jordi', id), 409, 'already-registered')
  await refusedUnchanged(t, () => as('giulia').post(`/v1/registrations/${giulia.id}/offer-acceptance`), 409, 'wrong-state')
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
  await refusedUnchanged(t, () => as('jordi').post(`/v1/registrations/${jordi.id}/offer-acceptance`), 409, 'offer-expired')
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
  await refusedUnchanged(t, () => as('petra').post(`/v1/meetings/${id}/reserved-seats-release`, { seats: 2 }), 409, 'reserved-seats-in-use')
  await refusedUnchanged(t, () => as('lea').post(`/v1/meetings/${id}/reserved-seats-release`, {}), 403, 'forbidden')
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
  await refusedUnchanged(t, () => as('petra').patch(path, { capacity: 2 }), 409, 'capacity-too-low')
  await refusedUnchanged(t, () => as('petra').patch(path, { reservedSeats: 3 }), 409, 'capacity-too-low')
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

t.test('declining and cancelling ask for nothing, always work, and are marked when late', async (t) => {
  const { id } = await scheduled()
  const ines = (await as('ines').get('/v1/me/registrations')).body.data.find((one: { meeting: { id: string } }) => one.meeting.id === id)
  t.match(ines, { state: 'invited' })
  t.match(await registration('ines', ines.id), { allowedActions: ['read', 'decline'] })
  t.match(await act('ines', `/v1/registrations/${ines.id}/decline`), { state: 'declined', lateCancellation: false, allowedActions: ['read'] })
  await refusedUnchanged(t, () => as('ines').post(`/v1/registrations/${ines.id}/decline`), 409, 'wrong-state')
  const lea = await register('lea', id)
  await rows(`update memberships set agreement_version = null where user_id = $1`, [people.lea.id])
  await rows(`update groups set state = 'archived' where id = $1`, [stuttgart.id])
  clock.now = startsAt
  t.match(await cancel('lea', lea.id), { state: 'cancelled', lateCancellation: true })
  await refusedUnchanged(t, () => as('lea').post(`/v1/registrations/${lea.id}/cancellation`), 409, 'wrong-state')
  await rows(`update memberships set agreement_version = 1 where user_id = $1`, [people.lea.id])
  await rows(`update groups set state = 'active' where id = $1`, [stuttgart.id])
  clock.now = firstDay
  const again = await register('lea', id)
  t.not(again.id, lea.id, 'registering again is another row; the cancelled one stays')
  t.match(await registration('lea', lea.id), { state: 'cancelled' })
})

t.test('nobody acts on a registration that is not theirs', async (t) => {
  const { id } = await scheduled()
  const { id: leas } = await register('lea', id, { listMe: true })
  for (const act of ['decline', 'cancellation', 'offer-acceptance', 'reconfirmation', 'check-in']) {
    await refusedUnchanged(t, () => as('jordi').post(`/v1/registrations/${leas}/${act}`), 403, 'forbidden')
  }
  await refusedUnchanged(t, () => as('petra').post(`/v1/registrations/${leas}/cancellation`), 403, 'forbidden')
  await refusedUnchanged(t, () => as('jordi').patch(`/v1/registrations/${leas}`, { listMe: false }), 403, 'forbidden')
  t.equal((await as('nina').get(`/v1/registrations/${leas}`)).status, 404)
  t.equal((await as('jordi').get(`/v1/registrations/${people.lea.id}`)).status, 404)
  t.equal((await as('jordi').post(`/v1/registrations/${people.lea.id}/cancellation`)).status, 404)
})

t.test('who comes is seen by facilitators, and by others where people agreed to be listed', async (t) => {
  const { id } = await scheduled({ capacity: 2 })
  const { id: leas } = await register('lea', id)
  await register('jordi', id, { listMe: true })
  await register('giulia', id, { listMe: true })
  const seen = async (person: PersonKey) => {
    const { body } = await as(person).get(`/v1/meetings/${id}/registrations?limit=100`)
    return body.data.map((one: { user: { displayName: string }; state: string }) => `${one.user.displayName} ${one.state}`).sort()
  }
  t.same(await seen('bruno'), ['Bruno Claes invited', 'Jordi Puig registered'])
  t.equal((await seen('petra')).length, 8)
  t.equal((await seen('ada')).length, 8)
  const close = await as('petra').get(`/v1/meetings/${id}/registrations?state=waitlisted`)
  t.match(close.body.data, [{ rank: 1, reservedSeat: false }])
  const jordis = (await as('bruno').get(`/v1/meetings/${id}/registrations?state=registered`)).body.data[0]
  t.match(jordis, { listMe: true, rank: null, confirmedAt: null, reservedSeat: null, lateCancellation: null, lapsedCount: null })
  const listed = await as('lea').patch(`/v1/registrations/${leas}`, { listMe: true })
  t.match(listed, { status: 200, body: { listMe: true, version: 3 } })
  t.same(await seen('bruno'), ['Bruno Claes invited', 'Jordi Puig registered', 'Léa Laurent registered'])
  t.match(await as('ines').get(`/v1/registrations/${leas}`), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('ines').get(`/v1/meetings/${id}/registrations`), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('nina').get(`/v1/meetings/${id}/registrations`), { status: 403, body: { code: 'forbidden' } })
})

t.test('my registrations are listed, the latest first', async (t) => {
  const { body } = await as('lea').get('/v1/me/registrations?state=registered&limit=100')
  t.ok(body.data.length > 5)
  const made = body.data.map((one: { createdAt: string }) => one.createdAt)
  t.same(made, [...made].sort().reverse())
  const first = await as('lea').get('/v1/me/registrations?limit=1')
  t.equal((await as('lea').get(`/v1/me/registrations?limit=1&cursor=${first.body.nextCursor}`)).body.data.length, 1)
})

t.test('people check in while the meeting runs, or a facilitator does it for them', async (t) => {
  const { id } = await scheduled({ capacity: 3 })
  const [lea, jordi, giulia] = [await register('lea', id), await register('jordi', id), await register('giulia', id)]
  const bruno = await register('bruno', id)
  await refusedUnchanged(t, () => as('lea').post(`/v1/registrations/${lea.id}/check-in`), 409, 'meeting-not-running')
  await started(id)
  t.match(await act('lea', `/v1/registrations/${lea.id}/check-in`), { state: 'attended', checkedInAt: startsAt.toISOString() })
  t.match(await act('petra', `/v1/registrations/${jordi.id}/check-in`), { state: 'attended' })
  await refusedUnchanged(t, () => as('lea').post(`/v1/registrations/${lea.id}/check-in`), 409, 'wrong-state')
  await refusedUnchanged(t, () => as('bruno').post(`/v1/registrations/${bruno.id}/check-in`), 409, 'wrong-state')
  await refusedUnchanged(t, () => as('lea').post(`/v1/registrations/${lea.id}/cancellation`), 409, 'wrong-state')
  const attendance = await as('petra').get(`/v1/meetings/${id}/attendance`)
  t.match(attendance.body, { attended: 2, missing: 1, people: [{}, {}, {}] })
  t.same(
    attendance.body.people.map((one: { registrationId: string }) => one.registrationId).sort(),
    [lea.id, jordi.id, giulia.id].sort(),
    'who waited is not among them',
  )
})

t.test('attendance is recorded for whoever had a seat, all or nothing', async (t) => {
  const { id } = await scheduled({ capacity: 2 })
  const [lea, jordi] = [await register('lea', id), await register('jordi', id)]
  const bruno = await register('bruno', id)
  const path = `/v1/meetings/${id}/attendance`
  const record = (people: object[], person: PersonKey = 'petra') => as(person).put(path, { people })
  const leaCame = { registrationId: lea.id, state: 'attended' }
  await refusedUnchanged(t, () => record([leaCame]), 409, 'wrong-state')
  await started(id)
  await refusedUnchanged(t, () => record([leaCame], 'lea'), 403, 'forbidden')
  t.equal((await as('lea').get(path)).body.code, 'forbidden')
  await refusedUnchanged(t, () => record([leaCame, { registrationId: bruno.id, state: 'attended' }]), 422, 'attendance-without-seat')
  t.match(await record([leaCame, leaCame]), { status: 422, body: { code: 'invalid-body' } })
  t.match(await record([leaCame, { registrationId: jordi.id, state: 'no_show' }]), {
    status: 200,
    body: { attended: 1, noShow: 1, excused: 0, missing: 0 },
  })
  t.match((await record([{ registrationId: jordi.id, state: 'excused' }])).body, { attended: 1, noShow: 0, excused: 1 })
  t.same((await eventsOf(jordi.id)).slice(-2), ['registration.attendance_recorded', 'registration.attendance_recorded'])
  const { version } = await registration('lea', lea.id)
  await record([leaCame])
  t.equal((await registration('lea', lea.id)).version, version, 'the same again changes nothing')
  t.match(await seats(id), { taken: 2, waiting: 1 })
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
