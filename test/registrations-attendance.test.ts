import { type PersonKey } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { meetingsIn, startsAt } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, clock } = house
const { refused, scheduled, register, started, eventsOf, act } = meetingsIn(house)
const seats = async (meetingId: string) => (await as('petra').get(`/v1/meetings/${meetingId}`)).body.seats
const registration = async (person: PersonKey, id: string) => (await as(person).get(`/v1/registrations/${id}`)).body

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('people check in while the meeting runs, or a facilitator does it for them', async (t) => {
  const { id } = await scheduled({ capacity: 3 })
  const [lea, jordi, giulia] = [await register('lea', id), await register('jordi', id), await register('giulia', id)]
  const bruno = await register('bruno', id)
  await refused(t, () => as('lea').post(`/v1/registrations/${lea.id}/check-in`), 409, 'meeting-not-running')
  await started(id)
  t.match(await act('lea', `/v1/registrations/${lea.id}/check-in`), { state: 'attended', checkedInAt: startsAt.toISOString() })
  t.match(await act('petra', `/v1/registrations/${jordi.id}/check-in`), { state: 'attended' })
  await refused(t, () => as('lea').post(`/v1/registrations/${lea.id}/check-in`), 409, 'wrong-state')
  await refused(t, () => as('bruno').post(`/v1/registrations/${bruno.id}/check-in`), 409, 'meeting-full')
  await refused(t, () => as('lea').post(`/v1/registrations/${lea.id}/cancellation`), 409, 'wrong-state')
  const attendance = await as('petra').get(`/v1/meetings/${id}/attendance`)
  t.match(attendance.body, { attended: 2, missing: 1, people: [{}, {}, {}] })
  t.same(
    attendance.body.people.map((one: { registrationId: string }) => one.registrationId).sort(),
    [lea.id, jordi.id, giulia.id].sort(),
    'who waited is not among them',
  )
})

t.test('nobody cancels a seat to hide that they did not come; other places are given up whenever', async (t) => {
  const { id } = await scheduled({ capacity: 2 })
  const [lea, jordi] = [await register('lea', id), await register('jordi', id)]
  const giulia = await register('giulia', id)
  await started(id)
  t.match(await act('jordi', `/v1/registrations/${jordi.id}/cancellation`), { state: 'cancelled', lateCancellation: true })
  await act('petra', `/v1/meetings/${id}/end`)
  t.match((await registration('lea', lea.id)).allowedActions, ['read', 'update'])
  await refused(t, () => as('lea').post(`/v1/registrations/${lea.id}/cancellation`), 409, 'meeting-over')
  t.match(await act('giulia', `/v1/registrations/${giulia.id}/cancellation`), { state: 'cancelled' })
})

t.test('attendance is recorded for whoever had a seat, all or nothing', async (t) => {
  const { id } = await scheduled({ capacity: 2 })
  const [lea, jordi] = [await register('lea', id), await register('jordi', id)]
  const bruno = await register('bruno', id)
  const path = `/v1/meetings/${id}/attendance`
  const record = (people: object[], person: PersonKey = 'petra') => as(person).put(path, { people })
  const leaCame = { registrationId: lea.id, state: 'attended' }
  await refused(t, () => record([leaCame]), 409, 'wrong-state')
  await started(id)
  await refused(t, () => record([leaCame], 'lea'), 403, 'forbidden')
  t.equal((await as('lea').get(path)).body.code, 'forbidden')
  await refused(t, () => record([leaCame, { registrationId: bruno.id, state: 'attended' }]), 422, 'attendance-without-seat')
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

t.test('once a meeting runs a free seat is for whoever comes first, whether they waited or not', async (t) => {
  const { id } = await scheduled({ capacity: 4, registrationClosesAt: '2014-05-19T12:00:00.000Z' })
  const seated = [await register('lea', id), await register('jordi', id), await register('giulia', id), await register('bruno', id)]
  const [tomasz, otto] = [await register('tomasz', id), await register('otto', id)]
  await started(id)
  const came = (registrationId: string) => ({ registrationId, state: 'attended' })
  const attendance = (...people: object[]) => as('petra').put(`/v1/meetings/${id}/attendance`, { people })
  await refused(t, () => as('tomasz').post(`/v1/meetings/${id}/registrations`, {}), 409, 'meeting-full')
  await act('lea', `/v1/registrations/${seated[0].id}/cancellation`)
  t.match(await seats(id), { taken: 3, free: 1, waiting: 2 }, 'nobody is promoted any more')
  await refused(t, () => attendance(came(tomasz.id), came(otto.id)), 422, 'attendance-without-seat', {
    errors: [{ pointer: '/people/1/registrationId' }],
  })
  await refused(t, () => attendance({ registrationId: otto.id, state: 'no_show' }), 422, 'attendance-without-seat')
  t.match(await attendance(came(otto.id)), { status: 200, body: { attended: 1 } })
  t.match(await registration('otto', otto.id), { state: 'attended', rank: null })
  await refused(t, () => as('petra').post(`/v1/registrations/${tomasz.id}/check-in`), 409, 'meeting-full')
  await act('jordi', `/v1/registrations/${seated[1].id}/cancellation`)
  t.match(await register('tomasz', id), { id: tomasz.id, state: 'registered', rank: null })
  await act('giulia', `/v1/registrations/${seated[2].id}/cancellation`)
  await refused(t, () => as('lea').post(`/v1/meetings/${id}/registrations`, {}), 409, 'registration-closed')
  t.match(await seats(id), { taken: 3, free: 1, waiting: 0 })
})

t.test('whoever was offered a seat when the meeting began takes it at the door', async (t) => {
  const { id } = await scheduled({ capacity: 1 })
  const [lea, jordi] = [await register('lea', id), await register('jordi', id)]
  await act('lea', `/v1/registrations/${lea.id}/cancellation`)
  t.match(await registration('jordi', jordi.id), { state: 'offered' })
  await started(id)
  t.match(await act('petra', `/v1/registrations/${jordi.id}/check-in`), { state: 'attended' })
})
