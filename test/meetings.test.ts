import { people, stuttgart } from '../src/demo/cast.ts'
import { firstDay, openHouse } from './support/house.ts'
import { meetingsIn, startsAt, thirdMeeting } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, clock } = house
const { refused, draft, scheduled, register, notices, eventsOf, act } = meetingsIn(house)
const ofGroup = `/v1/groups/${stuttgart.id}/meetings`

t.beforeEach(() => {
  clock.now = firstDay
})

t.test('a facilitator drafts a meeting: local time and zone are kept, the instants follow', async (t) => {
  const made = await as('petra').post(ofGroup, { ...thirdMeeting, externalId: 'cal-3' })
  t.match(made, {
    status: 201,
    headers: { location: /^\/v1\/meetings\// },
    body: {
      state: 'draft',
      localStart: '2014-05-20T14:00',
      timeZone: 'Europe/Berlin',
      startsAt: '2014-05-20T12:00:00.000Z',
      endsAt: '2014-05-20T15:00:00.000Z',
      language: 'en',
      externalId: 'cal-3',
      group: { id: stuttgart.id, name: stuttgart.name },
      seats: { taken: 0, free: null },
      version: 1,
    },
  })
  t.match(await as('petra').get('/v1/meetings/ext:cal-3'), { status: 200, body: { id: made.body.id } })
  t.same(await eventsOf(made.body.id), ['meeting.created'])
  t.match(await as('ada').post(ofGroup, { ...thirdMeeting, title: 'By an admin' }), { status: 201 })
})

t.test('only facilitators and admins draft, once they agreed, and in a group that goes on', async (t) => {
  await refused(t, () => as('lea').post(ofGroup, thirdMeeting), 403, 'forbidden')
  await refused(t, () => as('nina').post(ofGroup, thirdMeeting), 403, 'forbidden')
  await rows(`update memberships set agreement_version = null where user_id = $1`, [people.petra.id])
  await refused(t, () => as('petra').post(ofGroup, thirdMeeting), 403, 'agreement-required')
  await rows(`update memberships set agreement_version = 1 where user_id = $1`, [people.petra.id])
  for (const state of ['closed', 'archived', 'abandoned']) {
    await rows('update groups set state = $1 where id = $2', [state, stuttgart.id])
    await refused(t, () => as('petra').post(ofGroup, thirdMeeting), 409, 'wrong-state')
  }
  await rows(`update groups set state = 'active' where id = $1`, [stuttgart.id])
  t.match(await as('petra').post(`/v1/groups/${people.lea.id}/meetings`, thirdMeeting), { status: 404 })
})

t.test('a local time that is skipped is refused, one that comes twice is the earlier', async (t) => {
  const skipped = { ...thirdMeeting, localStart: '2014-03-30T02:30', localEnd: '2014-03-30T04:00' }
  await refused(t, () => as('petra').post(ofGroup, skipped), 422, 'local-time-skipped')
  t.match(await as('petra').post(ofGroup, { ...thirdMeeting, localStart: '2014-03-30T01:00', localEnd: '2014-03-30T02:30' }), {
    body: { errors: [{ pointer: '/localEnd' }] },
  })
  const twice = await draft({ localStart: '2014-10-26T02:30', localEnd: '2014-10-26T03:30' })
  t.match(twice, { startsAt: '2014-10-26T00:30:00.000Z', endsAt: '2014-10-26T02:30:00.000Z', localStart: '2014-10-26T02:30' })
  const halfHour = await draft({ localStart: '2014-04-06T01:45', localEnd: '2014-04-06T04:00', timeZone: 'Australia/Lord_Howe' })
  t.match(halfHour, { startsAt: '2014-04-05T14:45:00.000Z' })
  const usual = await draft({ localStart: '2014-10-26T10:00', localEnd: '2014-10-26T11:00' })
  t.match(usual, { startsAt: '2014-10-26T09:00:00.000Z' })
})

t.test('a meeting ends after it begins, within 31 days, on days of the calendar, in a zone of this world', async (t) => {
  await refused(t, () => as('petra').post(ofGroup, { ...thirdMeeting, localEnd: '2014-05-20T14:00' }), 422, 'end-before-start')
  await refused(t, () => as('petra').post(ofGroup, { ...thirdMeeting, localEnd: '2014-06-20T14:01' }), 422, 'meeting-too-long')
  const month = await draft({ localStart: '2014-10-10T14:00', localEnd: '2014-11-10T14:00' })
  t.match(month, { endsAt: '2014-11-10T13:00:00.000Z' }, '31 days by the clock on the wall')
  await refused(t, () => as('petra').patch(`/v1/meetings/${month.id}`, { localEnd: '2014-11-10T14:01' }), 422, 'meeting-too-long')
  const pointed = async (body: object) => (await as('petra').post(ofGroup, { ...thirdMeeting, ...body })).body.errors[0].pointer
  t.equal(await pointed({ localStart: '2014-02-30T10:00' }), '/localStart')
  t.equal(await pointed({ timeZone: 'Europe/Stuttgart' }), '/timeZone')
  t.equal(await pointed({ capacity: 5, reservedSeats: 6 }), '/reservedSeats')
  t.equal(await pointed({ quorumCheckAt: '2014-05-18T12:00:00.000Z' }), '/minAttendance')
  const at = '2014-05-01T00:00:00.000Z'
  t.equal(await pointed({ registrationOpensAt: at, registrationClosesAt: at }), '/registrationClosesAt')
})

t.test('an external id is one meeting of yours', async (t) => {
  await refused(t, () => as('petra').post(ofGroup, { ...thirdMeeting, externalId: 'cal-3' }), 409, 'external-id-taken')
})

t.test('scheduling invites every active member and tells them; a draft is for those inside', async (t) => {
  const { id } = await draft()
  t.match(await as('nina').get(`/v1/meetings/${id}`), { status: 404 })
  t.match(await as('lea').get(`/v1/meetings/${id}`), { status: 200, body: { state: 'draft' } })
  const meeting = await act('petra', `/v1/meetings/${id}/scheduling`)
  t.match(meeting, { state: 'scheduled', version: 2, seats: { invited: 8, taken: 0 }, scheduledAt: '2014-04-28T08:00:00.000Z' })
  t.match(meeting.allowedActions, ['read', 'update', 'reschedule', 'releaseReservedSeats', 'start', 'cancel', 'register'])
  t.match((await notices('otto', id)).at(-1), { kind: 'meeting.scheduled', params: { startsAt: startsAt.toISOString() } })
  t.match(await as('lea').get(`/v1/meetings/${id}`), { body: { myRegistration: { state: 'invited' } } })
  t.same(await eventsOf(id), ['meeting.created', 'meeting.scheduled'])
  await refused(t, () => as('petra').post(`/v1/meetings/${id}/scheduling`), 409, 'wrong-state')
  const past = await draft({ localStart: '2014-04-20T14:00', localEnd: '2014-04-20T15:00' })
  await refused(t, () => as('petra').post(`/v1/meetings/${past.id}/scheduling`), 409, 'starts-in-the-past')
  await refused(t, () => as('lea').post(`/v1/meetings/${past.id}/scheduling`), 403, 'forbidden')
})

t.test('outsiders read time and theme of a listed group, and nothing of what is inside', async (t) => {
  const venue = { name: 'MFG Akademie', city: 'Stuttgart', address: 'Breitscheidstraße 4' }
  const { id } = await scheduled({ theme: 'First partners', venue, joinUrl: 'https://meet.example.org/3', capacity: 8 })
  const outside = await as('nina').get(`/v1/meetings/${id}`)
  t.match(outside.body, {
    title: thirdMeeting.title,
    theme: 'First partners',
    venue: { name: 'MFG Akademie', city: 'Stuttgart' },
    allowedActions: ['read'],
  })
  for (const field of ['joinUrl', 'capacity', 'seats', 'cancellationReason', 'waitlist']) t.notOk(field in outside.body, field)
  t.notOk('address' in outside.body.venue)
  t.match(await as('milo').get(`/v1/meetings/${id}`), { status: 200 }, 'so do invited people')
  t.notOk('seats' in (await as('ines').get(`/v1/meetings/${id}`)).body, 'and those inside who have not agreed')
  t.equal((await anonymous.get(`/v1/meetings/${id}`)).status, 404)
  await rows(`update groups set visibility = 'public' where id = $1`, [stuttgart.id])
  t.match(await anonymous.get(`/v1/meetings/${id}`), { status: 200, body: { theme: 'First partners', myRegistration: null } })
  t.match(await anonymous.get('/v1/meetings'), { status: 200, body: { data: [{ state: 'scheduled' }] } })
  await rows(`update groups set visibility = 'hidden' where id = $1`, [stuttgart.id])
  for (const client of [anonymous, as('nina'), as('milo')]) t.equal((await client.get(`/v1/meetings/${id}`)).status, 404)
  t.equal((await as('nina').get(ofGroup)).status, 404)
  t.match(await as('ines').get(`/v1/meetings/${id}`), { status: 200 }, 'who is invited to a meeting may know when it is')
  const { id: later } = await draft()
  t.match(await as('ines').get(`/v1/meetings/${later}`), { status: 403, body: { code: 'agreement-required' } })
  t.notMatch((await as('ines').get(`${ofGroup}?limit=100`)).text, later)
  await rows(`update groups set visibility = 'listed' where id = $1`, [stuttgart.id])
})

t.test('the join link and the address are for people with a seat, and facilitators', async (t) => {
  const venue = { name: 'MFG Akademie', address: 'Breitscheidstraße 4' }
  const { id } = await scheduled({ venue, joinUrl: 'https://meet.example.org/3' })
  const seen = async (person: 'lea' | 'petra' | 'ada') => {
    const { body } = await as(person).get(`/v1/meetings/${id}`)
    return [body.joinUrl, body.venue.address]
  }
  t.same(await seen('lea'), [null, undefined], 'an invitation is no seat')
  t.same(await seen('ada'), [null, undefined], 'nor is being an admin')
  t.same(await seen('petra'), ['https://meet.example.org/3', 'Breitscheidstraße 4'])
  await register('lea', id)
  t.same(await seen('lea'), ['https://meet.example.org/3', 'Breitscheidstraße 4'])
})

t.test('lists go by start, filter, and page', async (t) => {
  const listed = async (query: string, person: 'lea' | 'nina' = 'lea') =>
    (await as(person).get(`/v1/meetings?limit=100&${query}`)).body.data.map((meeting: { startsAt: string }) => meeting.startsAt)
  const all: string[] = await listed(`groupId=${stuttgart.id}`)
  t.same(all, [...all].sort())
  t.same(await listed('sort=-startsAt'), [...all].sort().toReversed())
  t.ok(all.length > 5)
  t.same(await listed('state=scheduled&mine=true'), await listed('state=scheduled'))
  t.same(await listed('mine=true', 'nina'), [])
  t.same(new Set(await listed(`from=${startsAt.toISOString()}&to=2014-05-20T12:00:00.001Z`)), new Set([startsAt.toISOString()]))
  const first = await as('lea').get(`${ofGroup}?limit=2`)
  const next = await as('lea').get(`${ofGroup}?limit=2&cursor=${first.body.nextCursor}`)
  t.same([...first.body.data, ...next.body.data], (await as('lea').get(`${ofGroup}?limit=4`)).body.data)
  t.match(first.headers.link, 'rel="next"')
  t.match(await as('lea').get('/v1/meetings?mine=maybe'), { status: 400, body: { code: 'invalid-parameter' } })
})
