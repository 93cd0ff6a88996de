import { type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { hours, meetingsIn, startsAt } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock } = house
const { refused, scheduled, register, cancel, started, eventsOf, act } = meetingsIn(house)
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
  await refused(t, () => registering('lea', id), 409, 'already-registered')
  t.match(await register('otto', id), { state: 'registered' }, 'observers come, too')
})

t.test('only those inside who agreed register, while the meeting is ahead or runs', async (t) => {
  const { id } = await scheduled()
  await refused(t, () => registering('nina', id), 403, 'forbidden')
  await refused(t, () => registering('milo', id), 403, 'forbidden')
  await refused(t, () => registering('ada', id), 403, 'forbidden')
  await refused(t, () => registering('ines', id), 403, 'agreement-required')
  await started(id)
  t.match(await register('lea', id), { state: 'registered' })
  await act('petra', `/v1/meetings/${id}/end`)
  await refused(t, () => registering('jordi', id), 409, 'wrong-state')
})

t.test('registration has its window, for everybody but facilitators', async (t) => {
  const { id } = await scheduled({ registrationOpensAt: '2014-05-01T08:00:00.000Z', registrationClosesAt: '2014-05-10T08:00:00.000Z' })
  await refused(t, () => registering('lea', id), 409, 'registration-not-open')
  t.match(await register('petra', id), { state: 'registered' })
  clock.now = new Date('2014-05-01T08:00:00Z')
  t.match(await register('lea', id), { state: 'registered' })
  clock.now = new Date('2014-05-10T08:00:00Z')
  await refused(t, () => registering('jordi', id), 409, 'registration-closed')
  const open = await scheduled()
  clock.now = new Date(startsAt.getTime() + hours(3))
  await refused(t, () => registering('jordi', open.id), 409, 'registration-closed')
})

t.test('declining and cancelling ask for nothing, always work, and are marked when late', async (t) => {
  const { id } = await scheduled()
  const ines = (await as('ines').get('/v1/me/registrations')).body.data.find((one: { meeting: { id: string } }) => one.meeting.id === id)
  t.match(ines, { state: 'invited' })
  t.match(await registration('ines', ines.id), { allowedActions: ['read', 'decline'] })
  t.match(await act('ines', `/v1/registrations/${ines.id}/decline`), { state: 'declined', lateCancellation: false, allowedActions: ['read'] })
  await refused(t, () => as('ines').post(`/v1/registrations/${ines.id}/decline`), 409, 'wrong-state')
  const lea = await register('lea', id)
  await rows(`update memberships set agreement_version = null where user_id = $1`, [people.lea.id])
  await rows(`update groups set state = 'archived' where id = $1`, [stuttgart.id])
  clock.now = startsAt
  t.match(await cancel('lea', lea.id), { state: 'cancelled', lateCancellation: true })
  await refused(t, () => as('lea').post(`/v1/registrations/${lea.id}/cancellation`), 409, 'wrong-state')
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
    await refused(t, () => as('jordi').post(`/v1/registrations/${leas}/${act}`), 403, 'forbidden')
  }
  await refused(t, () => as('petra').post(`/v1/registrations/${leas}/cancellation`), 403, 'forbidden')
  await refused(t, () => as('jordi').patch(`/v1/registrations/${leas}`, { listMe: false }), 403, 'forbidden')
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
  t.same(made, [...made].sort().toReversed())
  const first = await as('lea').get('/v1/me/registrations?limit=1')
  t.equal((await as('lea').get(`/v1/me/registrations?limit=1&cursor=${first.body.nextCursor}`)).body.data.length, 1)
})
