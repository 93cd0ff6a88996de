import { stuttgart } from '../src/demo/cast.ts'
import type { Scope } from '../src/platform/actor.ts'
import { scopes as allScopes } from '../src/platform/actor.ts'
import { casesIn } from './support/cases.ts'
import { recordAs } from './support/experiences.ts'
import { aGroup } from './support/groups.ts'
import { type Client, openHouse } from './support/house.ts'
import { meetingsIn } from './support/meetings.ts'
import { aGrant, aPortal, type PortalTraits, portalToken } from './support/portals.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as } = house
const refuses = refusing(house)
const scopes: readonly Scope[] = allScopes.filter((scope) => scope !== 'admin')

/** A portal that acts for itself. */
const itself = async (traits: PortalTraits = {}): Promise<{ portalId: string; portal: Client }> => {
  const portalId = await aPortal(house, { scopes: [...scopes, 'admin'], ...traits })
  return { portalId, portal: house.bearing(await portalToken(house, { portalId, scopes: [...scopes, 'admin'] })) }
}
const idsIn = ({ body }: { body: { data: { id: string }[] } }) => body.data.map(({ id }) => id)

t.test('a portal for itself sees public and listed groups, and hidden ones that were opened to it', async (t) => {
  const hidden = await aGroup(house, 'petra', { name: 'Hidden' })
  const { portal } = await itself()
  t.same(idsIn(await portal.get('/v1/groups')), [stuttgart.id])
  await refuses(t, () => portal.get(hidden.path), 404, 'not-found')
  const allowed = (await itself({ groups: [hidden.id] })).portal
  const group = await allowed.get(hidden.path)
  t.match(group, { status: 200, body: { name: 'Hidden', myMembership: null, allowedActions: [] } })
  t.notOk('objectives' in group.body, 'and not what is said inside')
  t.same(idsIn(await allowed.get('/v1/groups?sort=name')), [hidden.id, stuttgart.id])
  t.same(idsIn(await as('nina').get('/v1/groups')), [stuttgart.id], 'nobody else sees more for it')
})

t.test('it sees time and theme of their meetings, and never where to go', async (t) => {
  const { id } = await meetingsIn(house).scheduled({ theme: 'Japan', joinUrl: 'https://meet.example.org/japan', format: 'hybrid' })
  const draft = await meetingsIn(house).draft()
  await as('petra').patch(`/v1/groups/${stuttgart.id}`, { visibility: 'hidden' })
  const { portal } = await itself()
  await refuses(t, () => portal.get(`/v1/meetings/${id}`), 404, 'not-found')
  const allowed = (await itself({ groups: [stuttgart.id] })).portal
  const meeting = await allowed.get(`/v1/meetings/${id}`)
  t.match(meeting, { status: 200, body: { theme: 'Japan', allowedActions: [] } })
  t.notOk('joinUrl' in meeting.body)
  t.same(idsIn(await allowed.get('/v1/meetings')), [id])
  t.same(idsIn(await allowed.get(`/v1/groups/${stuttgart.id}/meetings`)), [id])
  await refuses(t, () => allowed.get(`/v1/meetings/${draft.id}`), 404, 'not-found')
  await as('petra').patch(`/v1/groups/${stuttgart.id}`, { visibility: 'listed' })
})

t.test('it sees the members of a group of somebody who granted it that, and who accepted the agreement', async (t) => {
  const { portal, portalId } = await itself()
  const path = `/v1/groups/${stuttgart.id}/memberships`
  await refuses(t, () => portal.get(path), 403, 'forbidden')
  await aGrant(house, portalId, 'ines', ['groups:read'])
  await refuses(t, () => portal.get(path), 403, 'forbidden')
  await aGrant(house, portalId, 'lea', ['profile:read'])
  await refuses(t, () => portal.get(path), 403, 'forbidden')
  const grantId = await aGrant(house, portalId, 'lea', ['groups:read'])
  const members = await portal.get(path)
  t.match(members, { status: 200 })
  t.equal(members.body.data.length, 8, 'those who are active')
  t.notMatch(members.text, /invitation|requestMessage/, 'and nothing of how they came in')
  t.equal((await portal.get(`/v1/memberships/${members.body.data[0].id}`)).status, 200)
  await house.rows(`update grants set state = 'revoked', revoked_at = created_at where id = $1`, [grantId])
  await refuses(t, () => portal.get(path), 403, 'forbidden')
  await refuses(t, () => portal.get(`/v1/memberships/${members.body.data[0].id}`), 404, 'not-found')
})

t.test('it sees practices with their evidence and experiences as whoever is signed in', async (t) => {
  const { portal } = await itself({ groups: [stuttgart.id] })
  const inGroup = await plantPractice(house)
  const inNetwork = await plantPractice(house, { visibility: 'network' })
  t.same(idsIn(await portal.get('/v1/practices')), [inNetwork.id])
  t.equal((await portal.get(`/v1/practices/${inNetwork.id}/evidence`)).status, 200)
  await refuses(t, () => portal.get(`/v1/practices/${inGroup.id}`), 404, 'not-found')
  await recordAs(house, 'jordi', { groupId: stuttgart.id, practiceId: inNetwork.id })
  const shown = await recordAs(house, 'lea', { groupId: stuttgart.id, practiceId: inNetwork.id, visibility: 'network' })
  t.same(idsIn(await portal.get('/v1/experiences')), [shown.id])
  t.same(idsIn(await portal.get(`/v1/practices/${inNetwork.id}/experiences`)), [shown.id])
  t.match(await portal.get(`/v1/experiences/${shown.id}`), { status: 200, body: { allowedActions: [] } })
})

t.test('it finds no cases: those are for people', async (t) => {
  const { id } = await casesIn(house).open('lea', { title: 'Zebrafish export', audience: 'network' })
  const { portal, portalId } = await itself()
  t.same(idsIn(await portal.get('/v1/search?q=zebrafish')), [])
  await refuses(t, () => portal.get('/v1/search?q=zebrafish&kind=case'), 403, 'user-required')
  await refuses(t, () => portal.get(`/v1/cases/${id}`), 403, 'user-required')
  const grantId = await aGrant(house, portalId, 'nina', ['cases:read'])
  const forNina = house.bearing(await portalToken(house, { portalId, person: 'nina', grantId, scopes: ['cases:read'] }))
  t.same(idsIn(await forNina.get('/v1/search?q=zebrafish')), [id], 'on behalf of somebody it finds what they find')
})

t.test('its own scopes give it no role', async (t) => {
  const { portal } = await itself()
  await refuses(t, () => portal.get('/v1/audit-entries'), 403, 'user-required')
  t.equal((await portal.get('/v1/tools')).status, 200)
  t.equal((await portal.get('/v1/frameworks')).status, 200)
  t.equal((await portal.get('/v1/topics')).status, 200)
  t.equal((await portal.get('/v1/clusters?validationStatus=validated')).status, 200)
})
