import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { recordAs } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { plantPractice, written } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)

const evidenceOf = async (practiceId: string) => (await as('nina').get(`/v1/practices/${practiceId}/evidence`)).body
const storedLevel = async (practiceId: string) => (await as('nina').get(`/v1/practices/${practiceId}`)).body.evidence
const profile = { memberCount: 64, smeCount: 58, teamFte: 2.5, website: 'https://example.org' }
/** A cluster that Nina has registered, and nobody has looked at. */
const registered = async (name: string, country: string): Promise<string> =>
  (await as('nina').post('/v1/clusters', { ...profile, name, country })).body.id
const validate = async (clusterId: string) => {
  const { id } = (await as('nina').post(`/v1/clusters/${clusterId}/validations`, {})).body
  t.match(await as('ada').post(`/v1/cluster-validations/${id}/decision`, { outcome: 'validated' }), { status: 200 })
}
const endAffiliation = (user: string, cluster: string) =>
  rows(`update affiliations set state = 'ended', ended_at = now() where user_id = $1 and cluster_id = $2`, [user, cluster])

t.test('nobody makes evidence with clusters that nobody has looked at; once validated they are heard, lapsed or not', async (t) => {
  const practice = await plantPractice(house, { visibility: 'network' })
  const own = [await registered('Loire', 'FR'), await registered('Elbe', 'DE'), await registered('Ebro', 'ES')]
  const told = []
  for (const clusterId of own) {
    told.push(await recordAs(house, 'nina', { groupId: null, clusterId, practiceId: practice.id, evidenceLinks: ['https://example.org/it'] }))
  }
  t.match(await evidenceOf(practice.id), { n: 0, level: 0, inputs: [], hiddenCount: 0, everyone: { weight: 0 } })
  t.match(await storedLevel(practice.id), { n: 0, level: 0 })
  t.equal((await as('lea').get(`/v1/practices/${practice.id}/experiences`)).body.data.length, 3, 'it can be read, and does not count')
  for (const clusterId of own.slice(0, 2)) await validate(clusterId)
  await house.runJobs()
  t.match(await storedLevel(practice.id), { n: 2, level: 2 })
  t.match(await evidenceOf(practice.id), { n: 2, level: 2, hiddenCount: 0 })
  t.same(
    (await evidenceOf(practice.id)).inputs.map((input: { experienceId: string }) => input.experienceId).sort(),
    [told[0]!.id, told[1]!.id].sort(),
  )
  await as('ada').post(`/v1/clusters/${own[0]}/validation-lapse`, { reason: 'It has no office any more' })
  await as('nina').post(`/v1/clusters/${own[0]}/validations`, {})
  await recordAs(house, 'jordi', { practiceId: practice.id, outcome: 'no_effect' })
  t.match(await storedLevel(practice.id), { n: 3, level: 2 }, 'what it said while it was validated stays said')
})

t.test('who is on no team but of a cluster that nobody has looked at neither confirms nor disputes', async (t) => {
  const { id } = await recordAs(house, 'jordi', { visibility: 'network', attribution: 'attributed' })
  const clusterId = await registered('Ticino', 'CH')
  await refused(t, () => as('nina').post(`/v1/experiences/${id}/confirmation`, { clusterId }), 422, 'not-affiliated')
  await rows(`update affiliations set cluster_id = $1 where user_id = $2 and cluster_id = $3`, [clusterId, people.milo.id, clusters.alpen.id])
  await refused(t, () => as('milo').post(`/v1/experiences/${id}/confirmation`), 403, 'forbidden')
  await refused(t, () => as('milo').post(`/v1/experiences/${id}/dispute`, { reason: 'No' }), 403, 'forbidden')
  await rows(`update affiliations set cluster_id = $1 where user_id = $2`, [clusters.alpen.id, people.milo.id])
})

t.test('a cluster with experiences is not deleted', async (t) => {
  const clusterId = await registered('Douro', 'PT')
  const { id } = await recordAs(house, 'nina', { groupId: null, clusterId })
  await endAffiliation(people.nina.id, clusterId)
  await refused(t, () => as('ada').delete(`/v1/clusters/${clusterId}`), 409, 'cluster-in-use', { detail: /an experience/ })
  await as('nina').post(`/v1/experiences/${id}/withdrawal`)
  t.equal((await as('ada').delete(`/v1/clusters/${clusterId}`)).status, 204)
})

t.test('who has left a cluster speaks for it no longer, whom they represent in the group or not', async (t) => {
  const draft = await recordAs(house, 'jordi', { draft: true })
  await endAffiliation(people.jordi.id, clusters.barcelonaMedia.id)
  const asked = { groupId: stuttgart.id, outcome: 'worked', periodEndOn: '2014-04-28' }
  await refused(t, () => as('jordi').post('/v1/experiences', asked), 422, 'not-affiliated')
  await refused(t, () => as('jordi').post('/v1/experiences', { ...asked, clusterId: clusters.barcelonaMedia.id }), 422, 'not-affiliated')
  await refused(t, () => as('jordi').post(`/v1/experiences/${draft.id}/submission`), 422, 'not-affiliated')
  await refused(t, () => as('jordi').post('/v1/practices', written), 422, 'owner-cluster-not-yours')
  const named = { ...written, ownerClusterId: clusters.barcelonaMedia.id }
  for (const person of ['jordi', 'petra'] as const) await refused(t, () => as(person).post('/v1/practices', named), 422, 'owner-cluster-not-yours')
})
