import { affiliationId, clusters, membershipId, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { meetingsIn } from './support/meetings.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, fingerprint } = house
const { scheduled, started, register, act } = meetingsIn(house)

t.test('a patch that changes nothing leaves no trace: no version, no event', async (t) => {
  const meeting = await scheduled()
  const registration = await register('lea', meeting.id)
  await started(meeting.id)
  const decision = await act('petra', `/v1/meetings/${meeting.id}/decisions`, { statement: 'We go to Osaka.' })
  const group = `/v1/groups/${stuttgart.id}`
  const cluster = `/v1/clusters/${clusters.mfg.id}`
  for (const path of [
    '/v1/me',
    group,
    cluster,
    `/v1/meetings/${meeting.id}`,
    `/v1/decisions/${decision.id}`,
    `/v1/registrations/${registration.id}`,
  ]) {
    const person = path.includes('registrations') ? 'lea' : 'petra'
    const before = (await as(person).get(path)).body
    const stored = await fingerprint()
    t.match(await as(person).patch(path, {}), { status: 200, body: { version: before.version } }, `${path}, empty`)
    const same = Object.entries(before).find(([name]) => ['name', 'displayName', 'title', 'statement', 'listMe'].includes(name))!
    t.match(await as(person).patch(path, Object.fromEntries([same])), { status: 200, body: { version: before.version } }, `${path}, the same again`)
    t.equal(await fingerprint(), stored, path)
  }
})

t.test('an id means the same in capitals, wherever it stands', async (t) => {
  const loud = people.nina.id.toUpperCase()
  const invited = await as('petra').post(`/v1/groups/${stuttgart.id.toUpperCase()}/membership-invitations`, {
    invitations: [{ userId: loud }, { userId: people.nina.id }],
  })
  t.match(invited, { status: 422, body: { errors: [{ pointer: '/invitations/1/userId', code: 'duplicate' }] } })
  t.match(await as('petra').get(`/v1/memberships/${membershipId('petra').toUpperCase()}`), { status: 200, body: { id: membershipId('petra') } })
  t.match(await as('petra').get(`/v1/affiliations/${affiliationId('petra').toUpperCase()}`), { status: 200 })
})
