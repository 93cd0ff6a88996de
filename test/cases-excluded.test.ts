import { clusters, type PersonKey, people } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { openHouse, type Reply } from './support/house.ts'
import { refusing } from './support/refusing.ts'
import t, { type Test } from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)
const { open, give, change } = casesIn(house)
const missing = '0145a2b0-ffff-7fff-8fff-000000000000'
const comparable = ({ text }: Reply) => text.replace(/"instance":"[^"]*"/, '').replace(/"requestId":"[^"]*"/, '')

/** The case, and something of everything that can hang on it. */
const aWholeCase = async (more: object = {}) => {
  const { id } = await open('lea', { topics: ['x-secret'], ...more })
  const contribution = await give('jordi', id)
  await as('lea').put(`/v1/contributions/${contribution.id}/useful-mark`, { because: 'contact' })
  return { id, contributionId: contribution.id }
}

/** Everything under a case answers this person like what was never there, and no list or notice knows of it. */
async function findsNothing(t: Test, person: PersonKey, { id, contributionId }: { id: string; contributionId: string }) {
  const client = as(person)
  const calls = (caseId: string, contribution: string): (() => Promise<Reply>)[] => [
    () => client.get(`/v1/cases/${caseId}`),
    () => client.patch(`/v1/cases/${caseId}`, { title: 'x' }, { headers: { 'if-match': '*' } }),
    () => client.delete(`/v1/cases/${caseId}`),
    ...['opening', 'consultation', 'withdrawal', 'reopening'].map((noun) => () => client.post(`/v1/cases/${caseId}/${noun}`)),
    () => client.get(`/v1/cases/${caseId}/contributions`),
    () => client.post(`/v1/cases/${caseId}/contributions`, { kind: 'feeling', body: 'x' }),
    () => client.get(`/v1/cases/${caseId}/help-requests`),
    () => client.post(`/v1/cases/${caseId}/help-requests`, { userIds: [people.bruno.id], dueOn: '2014-05-01' }),
    () => client.get(`/v1/contributions/${contribution}`),
    () => client.get(`/v1/contributions/${contribution}/revisions`),
    () => client.patch(`/v1/contributions/${contribution}`, { body: 'x' }),
    () => client.post(`/v1/contributions/${contribution}/withdrawal`),
    () => client.put(`/v1/contributions/${contribution}/useful-mark`, { because: 'contact' }),
    ...(person === 'ada' ? [() => client.post(`/v1/cases/${caseId}/disclosures`, { reason: 'x' })] : []),
  ]
  const before = await house.fingerprint()
  const there = calls(id, contributionId)
  const nowhere = calls(missing, missing)
  for (const [at, call] of there.entries()) {
    const reply = await call()
    t.equal(reply.status, 404, call.toString())
    t.equal(comparable(reply), comparable(await nowhere[at]!()), 'to the byte')
  }
  for (const query of ['', '&topic=x-secret', '&state=open', '&audience=network', '&audience=group']) {
    t.notMatch((await client.get(`/v1/cases?limit=100${query}`)).text, id, query)
  }
  t.equal(await house.fingerprint(), before)
  t.same(await rows('select id from notifications where user_id = $1 and subject_id in ($2, $3)', [people[person].id, id, contributionId]), [])
}

t.test('whoever is on the team of an excluded cluster finds nothing, whomever the case is for', async (t) => {
  const excludedClusterIds = [clusters.puglia.id, clusters.northlight.id, clusters.mfg.id]
  for (const audience of ['group', 'network']) {
    const made = await aWholeCase({ audience, excludedClusterIds })
    for (const person of ['giulia', 'petra'] as const) await t.test(`${person}, ${audience}`, (t) => findsNothing(t, person, made))
    if (audience === 'network') await t.test('nina of the network', (t) => findsNothing(t, 'nina', made))
    t.equal((await as('bruno').get(`/v1/cases/${made.id}`)).status, 200)
  }
})

t.test('so does who only represents it in some group, and an admin who belongs to it', async (t) => {
  await rows('update memberships set cluster_id = $2 where user_id = $1', [people.tomasz.id, clusters.tejo.id])
  const made = await aWholeCase({ audience: 'network', excludedClusterIds: [clusters.tejo.id] })
  await findsNothing(t, 'tomasz', made)
  await rows(
    `insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at) values (gen_random_uuid(), $1, $2, 'staff', 'active', $3, $3)`,
    [people.ada.id, clusters.tejo.id, house.clock.now.toISOString()],
  )
  await findsNothing(t, 'ada', made)
  await rows('delete from affiliations where user_id = $1', [people.ada.id])
  await rows('update memberships set cluster_id = $2 where user_id = $1', [people.tomasz.id, clusters.wisla.id])
})

t.test('a cluster can be kept out later, and that holds at once for what it knew before', async (t) => {
  const made = await aWholeCase({ audience: 'network' })
  const mine = await give('bruno', made.id, { kind: 'knowledge' })
  const { body } = await as('lea').post(`/v1/cases/${made.id}/help-requests`, { userIds: [people.bruno.id], dueOn: '2014-05-01' })
  const asked = body.data[0].id
  t.equal((await change('lea', made.id, { excludedClusterIds: [clusters.buda.id] })).status, 200)
  for (const path of [`/v1/cases/${made.id}`, `/v1/contributions/${mine.id}`, `/v1/help-requests/${asked}`])
    t.equal((await as('bruno').get(path)).status, 404, path)
  t.same((await as('bruno').get('/v1/me/help-requests')).body.data, [])
  t.match(await rows('select state from help_requests where id = $1', [asked]), [{ state: 'expired' }])
  t.match((await as('jordi').get(`/v1/cases/${made.id}`)).body, { excludedClusters: null }, 'only the case giver knows who')
  t.match((await as('lea').get(`/v1/cases/${made.id}`)).body, { excludedClusters: [{ id: clusters.buda.id }] })
  const entries = await rows<{ text: string }>('select audit_entries::text as text from audit_entries where subject_id = $1', [made.id])
  t.notMatch(JSON.stringify(entries), clusters.buda.id, 'not even the trail says who')
})

t.test('nobody keeps out their own, nor what there is not, nor asks whom they keep out', async (t) => {
  const bring = (more: object) => () => as('lea').post('/v1/cases', { groupId: '0145a2b0-0000-7000-8003-000000000001', title: 'x', ...more })
  await refused(t, bring({ excludedClusterIds: [clusters.lilleMetropole.id] }), 422, 'own-cluster-excluded', {
    errors: [{ pointer: '/excludedClusterIds/0' }],
  })
  await refused(t, bring({ excludedClusterIds: [missing] }), 422, 'unknown-reference')
  await refused(
    t,
    bring({ audience: 'selected', audienceUserIds: [people.bruno.id], excludedClusterIds: [clusters.buda.id] }),
    422,
    'unknown-reference',
  )
  await refused(t, bring({ audience: 'selected', audienceUserIds: [missing] }), 422, 'unknown-reference')
  const { id } = await open('lea', { audience: 'network', excludedClusterIds: [clusters.buda.id] })
  const ask = (userId: string) => () => as('lea').post(`/v1/cases/${id}/help-requests`, { userIds: [userId], dueOn: '2014-05-01' })
  await refused(t, ask(people.bruno.id), 422, 'unknown-reference')
  t.equal(comparable(await ask(people.bruno.id)()), comparable(await ask(missing)()), 'which tells nothing of who is on which team')
})
