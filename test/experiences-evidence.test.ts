import { clusters, type PersonKey, people } from '../src/demo/cast.ts'
import { dayIn, recordAs } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { plantPractice, plantPractices } from './support/practices.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, clock } = house

const evidenceFor = async (person: PersonKey | null, practiceId: string, query = '') => {
  const client = person === null ? house.anonymous : as(person)
  return (await client.get(`/v1/practices/${practiceId}/evidence${query}`)).body
}
const link = { evidenceLinks: ['https://example.org/report'] }
const day = 86_400_000

t.test('the numbers are those one computes by hand', async (t) => {
  // Owned by Lille. r: a link 1, without .8, all of today. N = 1 + .8 + 1 + 1 = 3.8; sum of r y = 1 + .8 x .8 + 1 + 0 = 2.64.
  const practice = await plantPractice(house, { visibility: 'network' })
  const tell = (person: PersonKey, outcome: string, more = {}) =>
    recordAs(house, person, { practiceId: practice.id, visibility: 'network', outcome, ...more })
  await tell('jordi', 'worked', link)
  await tell('giulia', 'worked_with_changes')
  await tell('tomasz', 'worked', link)
  const two = await evidenceFor('marta', practice.id)
  t.match(two, { n: 3, level: 3, contested: false })
  await tell('bruno', 'no_effect', link)
  const evidence = await evidenceFor('marta', practice.id)
  // m = (4 x .55 + 2.64) / 7.8 = .6205; Beta(4.84, 2.96) has its 10 % and 90 % quantiles at .3963 and .8291.
  t.match(evidence.everyone, { weight: 3.8, mean: 0.6205, interval: { low: 0.3963, high: 0.8291 } })
  // Worked in three other clusters from three countries. One of four failed; n is 4, but the failures hold 1 / 3.8 = 26 % of the weight.
  t.match(evidence, { n: 4, level: 3, contested: false, warning: false, harm: 0, pending: 0, m0: 0.55, formulaVersion: 1, lastOn: '2014-04-28' })
  t.match(evidence.outcomes, { worked: 2, worked_with_changes: 1, no_effect: 1, made_worse: 0 })
  // For Lille (audiovisual, fashion; FR; 2008; 210 members) 65 % is known of each. Barcelona: 1.5 of 2 sectors, size .827, country 0, age .65:
  // (30 x .75 + 15 x .827 + 0 + 10 x .65) / 65 x (.7 + .3 x .65) = .5701. In the same way Puglia .4930, Wisla .3404, BUDA .3878.
  const alike = (clusterId: string) =>
    evidence.inputs.find((input: { experienceId: string }) => byCluster.get(clusterId) === input.experienceId)?.similarity
  const own = await rows<{ id: string; cluster_id: string }>('select id, cluster_id from experiences where practice_id = $1', [practice.id])
  const byCluster = new Map(own.map((row) => [row.cluster_id, row.id]))
  t.equal(alike(clusters.barcelonaMedia.id), null, 'told to the group: outside it is not known whose it is')
  const inside = await evidenceFor('lea', practice.id)
  const shown = inside.inputs.map((input: { cluster: { id: string }; similarity: { value: number } }) => [input.cluster.id, input.similarity.value])
  t.same(
    new Map(shown),
    new Map([
      [clusters.barcelonaMedia.id, 0.5701],
      [clusters.puglia.id, 0.493],
      [clusters.wisla.id, 0.3404],
      [clusters.buda.id, 0.3878],
    ]),
  )
  t.match(inside.inputs.find((input: { cluster: { id: string } }) => input.cluster.id === clusters.barcelonaMedia.id).similarity, {
    known: 0.65,
    parts: { sectors: 0.75, journeyStep: null, size: 0.827, market: null, country: 0, age: 0.65 },
  })
  // W = .5701^2 + .8 x .4930^2 + .3404^2 + .3878^2 = .7858; mYou = (8 x .6205 + .5964) / 8.7858 = .6329; Beta of it with 4 + W.
  t.match(evidence.forYou, { cluster: { id: clusters.lilleMetropole.id }, weight: 0.7858, mean: 0.6329, interval: { low: 0.3493, high: 0.8857 } })
  t.match(evidence.certainty, { grade: 'very_low', reasons: [{ code: 'indirect', change: -1 }] }, 'W is 21 % of N')
  t.match((await evidenceFor('ada', practice.id)).forYou, null, 'who is on no team reads it for everyone')
  t.match((await evidenceFor('ada', practice.id)).certainty, { grade: 'low', reasons: [] })
  const [stored] = await rows('select n, level, mean, low, high, sum_r, sum_ry from practice_evidence where practice_code_id = $1', [
    practice.practiceCodeId,
  ])
  t.match(stored, { n: 4, level: 3, sum_r: 3.8, sum_ry: 2.64 })
})

t.test("the owner's own cluster weighs half and never raises the level", async (t) => {
  const practice = await plantPractice(house)
  await recordAs(house, 'lea', { practiceId: practice.id, ...link })
  t.match(await evidenceFor('lea', practice.id), {
    n: 1,
    level: 0,
    everyone: { weight: 0.5, mean: null, interval: null },
    inputs: [{ ownCluster: true, reliability: 0.5 }],
  })
  await recordAs(house, 'jordi', { practiceId: practice.id })
  t.match(await evidenceFor('lea', practice.id), { n: 2, level: 1 })
})

t.test('one voice a cluster, over all versions: its latest by the end of the period, then by id', async (t) => {
  const practice = await plantPractice(house, { state: 'superseded' })
  await rows(
    `insert into practices (id, practice_code_id, version_number, author_id, language, title, kind, state, published_at, created_at, updated_at)
    select gen_random_uuid(), practice_code_id, 2, author_id, language, title, kind, 'published', published_at, created_at, updated_at from practices where id = $1`,
    [practice.id],
  )
  const [newer] = await rows<{ id: string }>('select id from practices where practice_code_id = $1 and version_number = 2', [practice.practiceCodeId])
  const late = await recordAs(house, 'jordi', { practiceId: practice.id, outcome: 'made_worse' })
  const early = await recordAs(house, 'jordi', { practiceId: newer!.id, periodEndOn: dayIn(house, -30) })
  t.match(await evidenceFor('lea', newer!.id), {
    n: 1,
    harm: 1,
    contested: false,
    inputs: [
      { experienceId: late.id, standing: 'heard' },
      { experienceId: early.id, standing: 'superseded' },
    ],
  })
  const last = await recordAs(house, 'jordi', { practiceId: newer!.id })
  t.match(await evidenceFor('lea', practice.id), { n: 1, harm: 0, level: 1, inputs: [{ experienceId: last.id, standing: 'heard' }, {}, {}] })
})

t.test('too early is pending, asks again on its day, and is heard when more is told', async (t) => {
  const practice = await plantPractice(house)
  const { id } = await recordAs(house, 'giulia', { practiceId: practice.id, outcome: 'too_early', askAgainOn: dayIn(house, 10) })
  t.match(await evidenceFor('lea', practice.id), { n: 0, pending: 1, pendingPastDue: 0, certainty: null, inputs: [{ standing: 'pending' }] })
  clock.forward(9 * day)
  await house.runJobs()
  const asked = () => rows('select user_id, params from notifications where kind = $1 and subject_id = $2', ['experience.ask_again', id])
  t.same(await asked(), [])
  clock.forward(day)
  await house.runJobs()
  t.match(await asked(), [{ user_id: people.giulia.id, params: { practiceId: practice.id } }])
  await rows(`update jobs set done_at = null where kind = 'experience.ask_again'`)
  await house.runJobs()
  t.equal((await asked()).length, 1, 'running twice asks once')
  await recordAs(house, 'giulia', { practiceId: practice.id, outcome: 'worked' })
  t.match(await evidenceFor('lea', practice.id), { n: 1, pending: 0, level: 1 })
  const told = await recordAs(house, 'bruno', { practiceId: practice.id, outcome: 'too_early', askAgainOn: dayIn(house, 5) })
  await recordAs(house, 'bruno', { practiceId: practice.id, outcome: 'no_effect' })
  clock.forward(6 * day)
  await house.runJobs()
  t.same(await rows('select 1 from notifications where subject_id = $1', [told.id]), [], 'who has told more is not asked')
})

t.test('all count, whoever may read them; the reader learns how many more there are', async (t) => {
  const practice = await plantPractice(house, { visibility: 'public' })
  await recordAs(house, 'jordi', { practiceId: practice.id })
  await recordAs(house, 'giulia', { practiceId: practice.id, visibility: 'network', attribution: 'attributed' })
  await recordAs(house, 'nina', { practiceId: practice.id, groupId: null, visibility: 'public' })
  t.match(await evidenceFor('lea', practice.id), { n: 3, hiddenCount: 0, inputs: [{}, {}, {}] })
  const outside = await evidenceFor('marta', practice.id)
  t.match(outside, { n: 3, hiddenCount: 1, everyone: { mean: /^0/ } })
  t.same(outside.inputs.map((input: { cluster: { name: string } }) => input.cluster.name).sort(), ['Northlight (fictional)', 'Puglia Creativa'])
  t.match(await evidenceFor(null, practice.id), { n: 3, hiddenCount: 3, inputs: [], forYou: null }, 'without signing in: aggregates')
  t.match(await as('nina').get(`/v1/practices/${people.lea.id}/evidence`), { status: 404 })
  const inGroup = await plantPractice(house)
  t.match(await as('nina').get(`/v1/practices/${inGroup.id}/evidence`), { status: 404 })
  t.match(await as('ines').get(`/v1/practices/${inGroup.id}/evidence`), { status: 403, body: { code: 'agreement-required' } })
})

t.test('it is read for the cluster one belongs to, named where there are several', async (t) => {
  const practice = await plantPractice(house, { visibility: 'network' })
  await recordAs(house, 'jordi', { practiceId: practice.id, journeyStep: 4, visibility: 'network', attribution: 'attributed' })
  await rows(
    `insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at) values (gen_random_uuid(), $1, $2, 'staff', 'active', $3, $3)`,
    [people.milo.id, clusters.mfg.id, clock.now.toISOString()],
  )
  t.match((await evidenceFor('milo', practice.id)).forYou, { cluster: { id: clusters.alpen.id } })
  t.match((await evidenceFor('milo', practice.id, `?clusterId=${clusters.mfg.id}`)).forYou, { cluster: { id: clusters.mfg.id } })
  t.match(await as('milo').get(`/v1/practices/${practice.id}/evidence?clusterId=${clusters.buda.id}`), {
    status: 400,
    body: { code: 'invalid-parameter', errors: [{ parameter: 'clusterId' }] },
  })
  t.match((await evidenceFor('milo', practice.id, '?journeyStep=5')).inputs, [{ similarity: { known: 0.85, parts: { journeyStep: 0.8333 } } }])
  const none = await plantPractice(house, { visibility: 'network' })
  t.match(await evidenceFor('milo', none.id), { n: 0, forYou: { weight: 0, mean: null, interval: null }, certainty: null, lastOn: null })
})

t.test('its tag changes when the evidence does, and only then', async (t) => {
  const practice = await plantPractice(house)
  const address = `/v1/practices/${practice.id}/evidence`
  await recordAs(house, 'jordi', { practiceId: practice.id })
  const { etag } = (await as('lea').get(address)).headers
  clock.forward(1000)
  t.equal((await as('lea').get(address, { headers: { 'if-none-match': etag! } })).status, 304)
  const { id } = await recordAs(house, 'bruno', { practiceId: practice.id })
  const next = await as('lea').get(address, { headers: { 'if-none-match': etag! } })
  t.equal(next.status, 200)
  await as('lea').post(`/v1/experiences/${id}/confirmation`)
  t.equal((await as('lea').get(address, { headers: { 'if-none-match': next.headers.etag! } })).status, 200)
})

t.test('once a day m0 moves and everything is computed anew, in batches, telling only news', async (t) => {
  const practice = await plantPractice(house)
  const pending = await recordAs(house, 'jordi', { practiceId: practice.id, outcome: 'too_early', askAgainOn: dayIn(house, 2) })
  const many = await plantPractices(
    house,
    Array.from({ length: 230 }, () => ({})),
  )
  await rows(
    `insert into experiences (id, author_id, cluster_id, group_id, practice_id, practice_code_id, language, outcome, period_end_on, context_snapshot, state, created_at, updated_at)
    select gen_random_uuid(), $1, c.id, $2, v.id, v.practice_code_id, 'en', case when c.country in ('FR', 'DE', 'ES') then 'worked' else 'no_effect' end, '2014-01-01',
      jsonb_build_object('country', c.country, 'sectors', c.sectors, 'targetMarkets', '[]'::jsonb), 'recorded', $3, $3
    from practices v cross join clusters c where v.id = any($4) and c.country in ('FR', 'ES', 'IT', 'BE', 'PL')`,
    [people.lea.id, '0145a2b0-0000-7000-8003-000000000001', clock.now.toISOString(), many.slice(0, 31).map(({ id }) => id)],
  )
  const begin = `insert into jobs (id, kind, unique_key, payload, run_at, attempts, created_at) values (gen_random_uuid(), 'evidence.daily', 'evidence.daily', '{}', $1, 0, $1)`
  await rows(begin, [clock.now.toISOString()])
  await house.runJobs()
  t.match(await evidenceFor('lea', many[0]!.id), { n: 5, m0: 0.55 }, 'what was imported is heard from the next run on')
  clock.forward(day)
  const before = await rows<{ count: number }>(`select count(*)::int from events where type = 'practice_evidence.changed'`)
  t.match(await house.runJobs(), { failed: 0 })
  const [prior] = await rows<{ m0: number }>('select m0 from evidence_priors order by as_of desc limit 1')
  // In 31 practices 2 of 5 worked, and Lille's own (FR) weighs half: 1.5 / 4.5. Above, two more have 3 outcomes: 2.64 / 3.8, and all of 3.
  t.equal(prior!.m0.toFixed(4), '0.3645', '(31 / 3 + .6947 + 1) / 33')
  t.match(await evidenceFor('lea', many[0]!.id), { n: 5, m0: 0.3645, asOf: clock.now.toISOString() })
  t.match(await evidenceFor('lea', practice.id), { asOf: clock.now.toISOString(), pending: 1, pendingPastDue: 0 })
  t.same(await rows(`select count(*)::int from events where type = 'practice_evidence.changed'`), before, 'time passing is no news')
  t.equal((await rows(`select 1 from jobs where kind = 'evidence.daily' and done_at is null`)).length, 1, 'there is a next time')
  clock.forward(3 * day)
  await house.runJobs()
  t.match(await evidenceFor('lea', practice.id), { pendingPastDue: 1, inputs: [{ experienceId: pending.id }] })
})
