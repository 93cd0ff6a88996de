import { affiliationId, clusters, people } from '../src/demo/cast.ts'
import { aGroup, anActiveGroup } from './support/groups.ts'
import { openHouse } from './support/house.ts'
import { days, meetingsIn, thirdMeeting } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, fingerprint } = house
const { notices, refused } = meetingsIn(house)
type Person = Parameters<typeof as>[0]

const planned = async (path: string, by: Person, body: object = {}) => {
  const { id } = (await as(by).post(`${path}/meetings`, { ...thirdMeeting, ...body })).body
  return id as string
}
const scheduled = async (path: string, by: Person, body: object = {}) => {
  const id = await planned(path, by, body)
  t.equal((await as(by).post(`/v1/meetings/${id}/scheduling`)).status, 200)
  return id
}
const register = async (person: Person, meetingId: string) => (await as(person).post(`/v1/meetings/${meetingId}/registrations`, {})).body

t.test('a suspended member is outside at once, and their seats go to those who wait', async (t) => {
  const { path, memberships } = await anActiveGroup(house, 'petra', ['lea', 'jordi'])
  const meeting = await scheduled(path, 'petra', { capacity: 1 })
  const seat = await register('lea', meeting)
  const waiting = await register('jordi', meeting)
  t.equal((await as('petra').post(`/v1/memberships/${memberships.lea}/suspension`, { reason: 'On leave' })).status, 200)
  t.match(await rows('select state from registrations where id = $1', [seat.id]), [{ state: 'cancelled' }])
  t.match(await rows('select state from registrations where id = $1', [waiting.id]), [{ state: 'offered' }])
  t.match(await as('lea').get(`${path}/memberships`), { status: 403 })
  t.match(await as('lea').get(`/v1/memberships/${memberships.jordi}`), { status: 404 })
  t.match((await as('lea').get(`/v1/memberships/${memberships.lea}`)).body, { state: 'suspended', allowedActions: ['read', 'leave'] })
  t.equal((await as('petra').post(`/v1/memberships/${memberships.lea}/removal`, { reason: 'Gone for good' })).status, 200)
  t.match(await as('lea').get(`/v1/memberships/${memberships.jordi}`), { status: 404 })
  t.match(await as('lea').get(path), { status: 404 }, 'nor the hidden group itself')
})

t.test('nobody hands the facilitation to whoever cannot act', async (t) => {
  const { path, memberships } = await anActiveGroup(house, 'petra', ['nina', 'jordi'])
  t.equal((await as('ada').post(`/v1/users/${people.nina.id}/suspension`, { reason: 'On leave' })).status, 200)
  t.equal((await as('petra').post(`/v1/memberships/${memberships.jordi}/suspension`, { reason: 'On leave' })).status, 200)
  const stored = await fingerprint()
  for (const membershipId of [memberships.nina, memberships.jordi])
    t.match(await as('petra').post(`${path}/facilitation-handover`, { membershipId }), {
      status: 422,
      body: { code: 'unknown-reference', errors: [{ pointer: '/membershipId' }] },
    })
  t.equal(await fingerprint(), stored)
})

t.test('a facilitator whose affiliation ended hands over for the cluster that they came for, and leaves', async (t) => {
  const { path, memberships } = await anActiveGroup(house, 'bruno', ['lea'])
  const { id } = (await as('bruno').get(path)).body.myMembership
  const { cluster } = (await as('bruno').get(`/v1/memberships/${id}`)).body
  const ended = await rows(`update affiliations set state = 'ended', ended_at = now() where user_id = $1 and state = 'active' returning id`, [
    people.bruno.id,
  ])
  t.equal(ended.length, 1)
  t.match(await as('bruno').post(`${path}/facilitation-handover`, { membershipId: memberships.lea }), { status: 200 })
  t.match(await as('bruno').get(`/v1/memberships/${id}`), { body: { role: 'member', cluster } })
  t.match(await as('bruno').post(`/v1/memberships/${id}/departure`), { status: 200, body: { state: 'left' } })
})

t.test('a group that ends calls its meetings off, and tells whoever was coming', async (t) => {
  const { id, path } = await anActiveGroup(house, 'petra', ['lea'])
  const meeting = await scheduled(path, 'petra')
  const seat = await register('lea', meeting)
  const [draft, elsewhere] = [await planned(path, 'petra'), await scheduled((await aGroup(house, 'petra')).path, 'petra')]
  t.equal((await as('petra').post(`${path}/closure`, { reason: 'We have done what we came for' })).status, 200)
  t.match(await as('lea').get(`/v1/meetings/${meeting}`), { body: { state: 'cancelled', cancellationReason: 'The group was closed.' } })
  t.match(await rows('select state from registrations where id = $1', [seat.id]), [{ state: 'cancelled' }])
  t.same(
    (await notices('lea', meeting)).map(({ kind }) => kind),
    ['meeting.scheduled', 'meeting.cancelled'],
  )
  t.match(await rows(`select type from events where subject_id = $1 order by sequence desc limit 1`, [meeting]), [{ type: 'meeting.cancelled' }])
  t.match(await rows('select state from meetings where id = any($1::uuid[]) order by state', [[draft, elsewhere]]), [
    { state: 'draft' },
    { state: 'scheduled' },
  ])
  t.match(await rows(`select state from groups where id = $1`, [id]), [{ state: 'closed' }])

  const forming = await aGroup(house, 'petra')
  const first = await scheduled(forming.path, 'petra', { localStart: '2014-06-20T14:00', localEnd: '2014-06-20T17:00' })
  t.equal((await as('petra').post(`${forming.path}/abandonment`)).status, 200)
  t.match(await as('petra').get(`/v1/meetings/${first}`), { body: { state: 'cancelled' } })
  house.clock.forward(days(90))
  await house.runJobs()
  t.match(await rows('select state from meetings where id = $1', [meeting]), [{ state: 'cancelled' }], 'and no job wakes them again')
})

const leave = (person: Person, membershipId: string) => as(person).post(`/v1/memberships/${membershipId}/departure`)
const suspend = (membershipId: string) => as('petra').post(`/v1/memberships/${membershipId}/suspension`, { reason: 'He shouts' })
const asks = async (person: Person, path: string) => (await as(person).post(`${path}/membership-requests`)).body

t.test('an open door is no way round a suspension or a removal', async (t) => {
  const { path, memberships } = await anActiveGroup(house, 'petra', ['lea', 'jordi', 'giulia'], { visibility: 'listed', joinPolicy: 'open' })
  await leave('lea', memberships.lea!)
  t.match(await asks('lea', path), { state: 'active' }, 'whoever just left comes back as they came')
  await suspend(memberships.jordi!)
  t.match(await leave('jordi', memberships.jordi!), { body: { state: 'left', decision: { by: { id: people.petra.id }, reason: 'He shouts' } } })
  t.match(await rows('select action from audit_entries where subject_id = $1 order by id', [memberships.jordi]), [
    { action: 'membership.suspended' },
    { action: 'membership.left' },
  ])
  const jordi = await asks('jordi', path)
  t.match(jordi, { state: 'requested' })
  await as('petra').post(`/v1/memberships/${memberships.giulia}/removal`, { reason: 'Never came' })
  const giulia = await asks('giulia', path)
  t.match(giulia, { state: 'requested' })
  t.equal((await as('giulia').post(`/v1/memberships/${giulia.id}/request-withdrawal`)).status, 200)
  t.match(await asks('giulia', path), { state: 'requested' }, 'nor is taking a request back')
  t.equal((await as('petra').post(`/v1/memberships/${jordi.id}/approval`)).status, 200)
  await leave('jordi', jordi.id)
  t.match(await asks('jordi', path), { state: 'active' }, 'whoever was let in again stands as anybody')
})

t.test('whoever is out of a hidden group follows neither its name nor its agreement', async (t) => {
  const { path, memberships } = await anActiveGroup(house, 'petra', ['lea'], { visibility: 'listed' })
  t.match((await leave('lea', memberships.lea!)).body, { group: { name: 'A group' }, agreementAccepted: true })
  t.equal((await as('petra').patch(path, { visibility: 'hidden', name: 'Another name' })).status, 200)
  t.match((await as('lea').get(`/v1/memberships/${memberships.lea}`)).body, { group: { name: null }, agreementAccepted: null })
  t.notMatch((await as('lea').get('/v1/me/memberships')).text, /Another name/)
  t.match((await as('ada').get(`/v1/memberships/${memberships.lea}`)).body, { group: { name: 'Another name' } })
})

t.test('an affiliation that ends is told to who leads, and is looked at again before anybody comes in or back', async (t) => {
  const { id, path, memberships } = await anActiveGroup(house, 'petra', ['tomasz'], { visibility: 'listed', joinPolicy: 'request' })
  const milo = await asks('milo', path)
  await suspend(memberships.tomasz!)
  for (const person of ['tomasz', 'milo'] as const)
    t.equal((await as('ada').post(`/v1/affiliations/${affiliationId(person)}/ending`, { reason: 'x' })).status, 200)
  const told = 'select kind, params from notifications where user_id = $1 and subject_id = $2 order by id desc limit 1'
  t.match(await rows(told, [people.petra.id, memberships.tomasz]), [
    { kind: 'membership.affiliation_ended', params: { groupId: id, clusterId: clusters.wisla.id } },
  ])
  await refused(t, () => as('petra').post(`/v1/memberships/${milo.id}/approval`), 422, 'not-affiliated')
  await refused(t, () => as('petra').post(`/v1/memberships/${memberships.tomasz}/reinstatement`), 422, 'not-affiliated')
  const appointed = await as('ada').post(`/v1/clusters/${clusters.alpen.id}/appointments`, { userId: people.tomasz.id, role: 'staff' })
  t.equal(appointed.status, 201, appointed.text)
  t.match(await as('petra').post(`/v1/memberships/${memberships.tomasz}/reinstatement`), {
    status: 200,
    body: { state: 'active', cluster: { id: clusters.alpen.id } },
  })
})
