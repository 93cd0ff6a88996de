import { people } from '../src/demo/cast.ts'
import { aGroup, anActiveGroup } from './support/groups.ts'
import { openHouse } from './support/house.ts'
import { days, meetingsIn, thirdMeeting } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, fingerprint } = house
const { notices } = meetingsIn(house)
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
