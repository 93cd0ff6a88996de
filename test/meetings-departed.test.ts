import { membershipId, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { hours, meetingsIn } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock } = house
const { refused, scheduled, register, cancel, started, held, attended, write, circulated, notices, act } = meetingsIn(house)
const secret = { venue: { name: 'MFG Akademie', address: 'Breitscheidstraße 4' }, joinUrl: 'https://meet.example.org/3' }
const leave = {
  suspended: () => act('petra', `/v1/memberships/${membershipId('lea')}/suspension`, { reason: 'x' }),
  removed: () => act('petra', `/v1/memberships/${membershipId('lea')}/removal`, { reason: 'x' }),
  left: () => act('lea', `/v1/memberships/${membershipId('lea')}/departure`, {}),
}
const inside = (person: PersonKey) =>
  rows(`update memberships set state = 'active', left_at = null where user_id = $1 and group_id = $2`, [people[person].id, stuttgart.id])
const visible = (visibility: 'hidden' | 'listed') => rows('update groups set visibility = $1 where id = $2', [visibility, stuttgart.id])

t.beforeEach(async () => {
  clock.now = firstDay
  await visible('listed')
  for (const person of ['lea', 'jordi'] as const) await inside(person)
})

for (const how of ['suspended', 'removed', 'left'] as const) {
  t.test(`whoever is ${how} reads nothing of what members read, whatever they were registered for`, async (t) => {
    const { meeting, registrations } = await held(['lea', 'jordi'], secret)
    await attended(meeting.id, registrations.values())
    const report = await write('petra', meeting.id)
    const decision = await act('lea', `/v1/meetings/${meeting.id}/decisions`, { statement: 'We go to Osaka.' })
    const path = `/v1/meetings/${meeting.id}`
    t.match((await as('lea').get(path)).body, secret)
    await leave[how]()
    const outside = await as('lea').get(path)
    t.match(outside.body, { title: meeting.title, allowedActions: ['read'], myRegistration: { state: 'attended' } })
    for (const field of ['joinUrl', 'seats', 'capacity', 'heldAt']) t.notOk(field in outside.body, field)
    t.notOk('address' in outside.body.venue)
    for (const part of ['registrations', 'agenda', 'attendance', 'decisions']) {
      t.match(await as('lea').get(`${path}/${part}`), { status: 403, body: { code: 'forbidden' } }, part)
    }
    for (const part of [`${path}/report`, `/v1/reports/${report.id}`, `/v1/reports/${report.id}/revisions`, `/v1/decisions/${decision.id}`]) {
      t.equal((await as('lea').get(part)).status, 404, part)
    }
    t.equal((await as('lea').get(`/v1/registrations/${registrations.get('jordi')}`)).status, 404)
    const mine = `/v1/registrations/${registrations.get('lea')}`
    t.match((await as('lea').get(mine)).body, { state: 'attended', meeting: { id: meeting.id } }, 'a listed group shows when it was')
    await visible('hidden')
    t.match((await as('lea').get(mine)).body, { state: 'attended', meeting: null, rank: null, awaitsReconfirmation: null })
    t.match((await as('lea').get('/v1/me/registrations?state=attended')).body.data, [{ meeting: null }])
    t.equal((await as('lea').get(path)).status, 404)
    t.notMatch((await as('lea').get('/v1/meetings?limit=100')).text, meeting.id)
  })
}

t.test('an own open registration is cancelled from outside, too; nothing else is done with it', async (t) => {
  await visible('hidden')
  const { id } = await scheduled({ ...secret, capacity: 1 })
  const jordis = await register('jordi', id)
  const leas = await register('lea', id)
  await cancel('jordi', jordis.id)
  const mine = `/v1/registrations/${leas.id}`
  t.match((await as('lea').get(mine)).body, { state: 'offered' })
  // As an earlier version left them: with what they had.
  await rows(`update memberships set state = 'suspended' where id = $1`, [membershipId('lea')])
  await refused(t, () => as('lea').post(`${mine}/offer-acceptance`), 403, 'forbidden')
  t.match(await act('lea', `${mine}/cancellation`), { state: 'cancelled', meeting: null, allowedActions: ['read'] })
})

t.test('whoever is not inside does not check in or confirm', async (t) => {
  const { id } = await scheduled()
  const leas = await register('lea', id)
  clock.forward(hours(1))
  await act('petra', `/v1/meetings/${id}/rescheduling`, { localStart: '2014-05-20T14:00', localEnd: '2014-05-20T17:00' })
  await rows(`update memberships set state = 'suspended' where id = $1`, [membershipId('lea')])
  await refused(t, () => as('lea').post(`/v1/registrations/${leas.id}/reconfirmation`), 403, 'forbidden')
  await started(id)
  await refused(t, () => as('lea').post(`/v1/registrations/${leas.id}/check-in`), 403, 'forbidden')
  t.match(await act('petra', `/v1/registrations/${leas.id}/check-in`), { state: 'attended' }, 'a facilitator sees who is there')
})

t.test('whoever declined and is no longer inside is not told of a new time', async (t) => {
  const { id } = await scheduled()
  const { myRegistration } = (await as('lea').get(`/v1/meetings/${id}`)).body
  await act('lea', `/v1/registrations/${myRegistration.id}/decline`)
  const times = { localStart: '2014-05-21T14:00', localEnd: '2014-05-21T17:00' }
  await act('petra', `/v1/meetings/${id}/rescheduling`, times)
  t.match((await notices('lea', id)).at(-1), { kind: 'meeting.rescheduled' })
  await leave.left()
  const told = (await notices('lea', id)).length
  await act('petra', `/v1/meetings/${id}/rescheduling`, { localStart: '2014-05-22T14:00', localEnd: '2014-05-22T17:00' })
  t.equal((await notices('lea', id)).length, told)
  t.match((await notices('otto', id)).at(-1), { kind: 'meeting.rescheduled' })
})

t.test('a report does not wait for attendees who are no longer inside, and they are not told of it', async (t) => {
  const { meeting, registrations } = await held(['lea', 'jordi'])
  await attended(meeting.id, registrations.values())
  const report = await write('petra', meeting.id)
  await leave.left()
  await act('petra', `/v1/reports/${report.id}/circulation`)
  t.notMatch((await notices('lea', meeting.id)).at(-1), { kind: 'report.circulated' })
  await refused(t, () => as('lea').post(`/v1/reports/${report.id}/approvals`), 404, 'not-found')
  t.match(await act('jordi', `/v1/reports/${report.id}/approvals`), { state: 'approved', attendance: { attended: 2 } })
})

t.test('with the last who owed an answer gone, a report that all others approved is approved', async (t) => {
  const { meetingId, path } = await circulated(['lea', 'jordi'])
  t.match(await act('jordi', `${path}/approvals`), { state: 'circulated' })
  await leave.suspended()
  t.match(await as('petra').get(path), { body: { state: 'approved' } })
  t.match((await notices('petra', meetingId)).at(-1), { kind: 'report.approved' })
})

t.test('whoever leaves close to the start leaves late; whoever is sent away does not', async (t) => {
  const { id, startsAt } = await scheduled()
  const [lea, jordi] = [await register('lea', id), await register('jordi', id)]
  clock.now = new Date(Date.parse(startsAt) - hours(2))
  await leave.left()
  t.match(await as('lea').get(`/v1/registrations/${lea.id}`), { body: { state: 'cancelled', lateCancellation: true } })
  await act('petra', `/v1/memberships/${membershipId('jordi')}/removal`, { reason: 'x' })
  t.match(await as('jordi').get(`/v1/registrations/${jordi.id}`), { body: { state: 'cancelled', lateCancellation: false } })
})

t.test('an own registration shows the meeting to those who may read it: inside after the agreement, or with a live place', async (t) => {
  await visible('hidden')
  const { id } = await scheduled()
  const lea = await register('lea', id)
  await rows('update memberships set agreement_version = null where id = $1', [membershipId('lea')])
  t.match(await as('lea').get(`/v1/registrations/${lea.id}`), { body: { meeting: { id } } }, 'a live place opens what is free')
  await cancel('lea', lea.id)
  t.match(await as('lea').get(`/v1/registrations/${lea.id}`), { body: { meeting: null, state: 'cancelled' } })
  await rows('update memberships set agreement_version = 1 where id = $1', [membershipId('lea')])
  t.match(await as('lea').get(`/v1/registrations/${lea.id}`), { body: { meeting: { id } } })
})
