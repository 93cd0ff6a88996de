import { clusters, people } from '../src/demo/cast.ts'
import { dayIn, recordAs } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)

const eventsOf = async (id: string) =>
  (await rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [id])).map((e) => e.type)
const auditOf = (id: string) => rows('select action, reason, actor_id, before, after from audit_entries where subject_id = $1 order by id', [id])
const toldOf = async (id: string) =>
  (
    await rows<{ kind: string; name: string }>(
      "select kind, split_part(display_name, ' ', 1) as name from notifications n join users u on u.id = user_id where subject_id = $1 order by 1, 2",
      [id],
    )
  ).map(({ kind, name }) => `${kind} ${name}`)
const evidenceOf = async (practiceId: string) => (await as('petra').get(`/v1/practices/${practiceId}/evidence`)).body
const url = (id: string, act = '') => `/v1/experiences/${id}${act}`

t.test('somebody of another cluster confirms, and it weighs more', async (t) => {
  const practice = await plantPractice(house)
  const { id } = await recordAs(house, 'jordi', { practiceId: practice.id })
  t.match(await evidenceOf(practice.id), { everyone: { weight: 0.8 } })
  await refused(t, () => as('jordi').post(url(id, '/confirmation')), 403, 'own-cluster')
  await refused(t, () => as('ines').post(url(id, '/confirmation')), 403, 'agreement-required')
  await refused(t, () => as('nina').post(url(id, '/confirmation')), 404, 'not-found')
  await refused(t, () => as('otto').post(url(id, '/confirmation'), { clusterId: clusters.mfg.id }), 422, 'not-affiliated')
  const confirmed = await as('otto').post(url(id, '/confirmation'))
  t.match(confirmed, { status: 200, body: { state: 'confirmed', version: 2, confirmation: { cluster: { id: clusters.bwcon.id } } } })
  t.match(await evidenceOf(practice.id), { everyone: { weight: 1 }, inputs: [{ confirmedOrLinked: true }] })
  t.same(await eventsOf(id), ['experience.recorded', 'experience.confirmed'])
  t.same(await toldOf(id), ['experience.confirmed Jordi'])
  await refused(t, () => as('petra').post(url(id, '/confirmation')), 409, 'wrong-state')
  await refused(t, () => as('petra').post(url(id, '/dispute'), { reason: 'x' }), 409, 'wrong-state')
})

t.test('a colleague, or somebody without a cluster, confirms nothing', async (t) => {
  const { id } = await recordAs(house, 'lea', { visibility: 'network', attribution: 'attributed' })
  await refused(t, () => as('marta').post(url(id, '/confirmation')), 403, 'own-cluster')
  await refused(t, () => as('ada').post(url(id, '/confirmation')), 403, 'forbidden')
  t.equal((await as('nina').post(url(id, '/confirmation'))).status, 200, 'a reader of the network may')
})

t.test('who may not know whose it is confirms nothing, and is told nothing of whose it is', async (t) => {
  const { id } = await recordAs(house, 'lea', { visibility: 'network', attribution: 'unattributed' })
  for (const person of ['marta', 'nina', 'petra'] as const) {
    t.notOk((await as(person).get(url(id))).body.allowedActions.includes('confirm'))
    await refused(t, () => as(person).post(url(id, '/confirmation')), 403, 'forbidden')
  }
})

t.test('who is on several teams confirms for the one represented here, or names one', async (t) => {
  const join = (userId: string) =>
    rows(
      `insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at) values (gen_random_uuid(), $1, $2, 'staff', 'active', $3, $3)`,
      [userId, clusters.alpen.id, '2010-01-01T00:00:00Z'],
    )
  await join(people.nina.id)
  await join(people.tomasz.id)
  const { id } = await recordAs(house, 'lea', { visibility: 'network', attribution: 'attributed' })
  await refused(t, () => as('nina').post(url(id, '/confirmation')), 422, 'cluster-required')
  t.match((await as('tomasz').post(url(id, '/confirmation'))).body, { confirmation: { cluster: { id: clusters.wisla.id } } })
  const other = await recordAs(house, 'lea', { visibility: 'network', attribution: 'attributed' })
  t.match((await as('nina').post(url(other.id, '/confirmation'), { clusterId: clusters.alpen.id })).body, {
    confirmation: { cluster: { id: clusters.alpen.id } },
  })
  await rows('delete from affiliations where cluster_id = $1 and user_id <> $2', [clusters.alpen.id, people.milo.id])
})

t.test('a disputed experience does not count until the dispute is settled', async (t) => {
  const practice = await plantPractice(house)
  const first = await recordAs(house, 'jordi', { practiceId: practice.id, outcome: 'no_effect', periodEndOn: dayIn(house, -400) })
  const { id } = await recordAs(house, 'jordi', { practiceId: practice.id })
  await refused(t, () => as('jordi').post(url(id, '/dispute'), { reason: 'I doubt myself' }), 403, 'forbidden')
  await refused(t, () => as('lea').post(url(id, '/dispute')), 422, 'invalid-body')
  const disputed = await as('lea').post(url(id, '/dispute'), { reason: 'The leads came from our stand' })
  t.match(disputed, {
    status: 200,
    body: { state: 'disputed', dispute: { reason: 'The leads came from our stand', by: { displayName: 'Léa Laurent' }, settledAt: null } },
  })
  t.match(await evidenceOf(practice.id), { n: 1, outcomes: { worked: 0, no_effect: 1 }, inputs: [{ experienceId: first.id, standing: 'heard' }] })
  t.match((await as('petra').get(url(id))).body, {
    dispute: { by: { displayName: 'Léa Laurent' } },
    allowedActions: ['read', 'resolveDispute', 'narrowVisibility'],
  })
  t.match((await as('jordi').get(url(id))).body, { dispute: { reason: /leads/, by: null } }, 'its author knows why, not who')
  t.same(await toldOf(id), ['experience.disputed Jordi', 'experience.disputed Petra'])
  await refused(t, () => as('bruno').post(url(id, '/dispute-resolution'), { reason: 'x' }), 403, 'forbidden')
  await refused(t, () => as('jordi').post(url(id, '/dispute-resolution'), { reason: 'x' }), 403, 'forbidden')
  const settled = await as('petra').post(url(id, '/dispute-resolution'), { reason: 'Both had leads of their own' })
  t.match(settled, {
    status: 200,
    body: { state: 'recorded', version: 3, dispute: { settlement: 'Both had leads of their own', settledAt: /^2014/ } },
  })
  t.match(await evidenceOf(practice.id), { n: 1, outcomes: { worked: 1, no_effect: 0 } })
  t.match(await auditOf(id), [
    { action: 'experience.disputed', reason: /our stand/, actor_id: people.lea.id, after: { state: 'disputed' } },
    {
      action: 'experience.dispute_settled',
      reason: /of their own/,
      actor_id: people.petra.id,
      before: { state: 'disputed' },
      after: { state: 'recorded' },
    },
  ])
  t.same(await eventsOf(id), ['experience.recorded', 'experience.disputed', 'experience.dispute_settled'])
  t.match(await toldOf(id), ['experience.dispute_settled Jordi', 'experience.dispute_settled Léa'])
  await refused(t, () => as('lea').post(url(id, '/dispute'), { reason: 'Still' }), 409, 'dispute-settled')
  await refused(t, () => as('petra').post(url(id, '/dispute-resolution'), { reason: 'x' }), 409, 'wrong-state')
  t.equal((await as('bruno').post(url(id, '/dispute'), { reason: 'Mine too' })).status, 200, 'somebody else may have another reason')
})

t.test('nobody disputes twice, whoever else did in between', async (t) => {
  const { id } = await recordAs(house, 'giulia')
  for (const person of ['lea', 'bruno'] as const) {
    t.equal((await as(person).post(url(id, '/dispute'), { reason: 'Hm' })).status, 200)
    t.equal((await as('petra').post(url(id, '/dispute-resolution'), { reason: 'Asked both' })).status, 200)
  }
  for (const person of ['lea', 'bruno'] as const) {
    await refused(t, () => as(person).post(url(id, '/dispute'), { reason: 'Hm' }), 409, 'dispute-settled')
    t.notOk((await as(person).get(url(id))).body.allowedActions.includes('dispute'))
  }
})

t.test('who disputes may take it back, an admin may settle it, and the author may withdraw', async (t) => {
  const { id } = await recordAs(house, 'petra')
  await as('lea').post(url(id, '/dispute'), { reason: 'Was it not last year?' })
  t.same(
    (await toldOf(id)).filter((told) => told.includes('Ada')),
    ['experience.disputed Ada'],
    'the only facilitator is its author',
  )
  await refused(t, () => as('petra').post(url(id, '/dispute-resolution'), { reason: 'I know' }), 403, 'forbidden')
  t.match(await as('ada').post(url(id, '/dispute-resolution'), { reason: 'Asked both' }), {
    status: 200,
    body: { state: 'recorded', allowedActions: [] },
  })
  t.equal((await as('ada').get(url(id))).status, 404, 'admins see what they have to settle, and no longer')
  await as('bruno').post(url(id, '/dispute'), { reason: 'Hm' })
  t.match(await as('bruno').post(url(id, '/dispute-resolution'), { reason: 'I was wrong' }), { status: 200, body: { state: 'recorded' } })
  await as('jordi').post(url(id, '/dispute'), { reason: 'Hm' })
  t.match(await as('petra').post(url(id, '/withdrawal')), { status: 200, body: { state: 'withdrawn' } })
})
