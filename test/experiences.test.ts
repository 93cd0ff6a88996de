import { clusters, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { dayIn, recordAs, said } from './support/experiences.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)

const eventsOf = async (id: string) =>
  (await rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [id])).map((e) => e.type)
const evidenceOf = async (practiceId: string) => (await as('petra').get(`/v1/practices/${practiceId}/evidence`)).body

t.test('a member records what happened, and it is heard at once', async (t) => {
  const practice = await plantPractice(house, {})
  const made = await as('jordi').post('/v1/experiences', {
    ...said(house),
    practiceId: practice.id,
    journeyStep: 4,
    market: 'FR',
    periodStartOn: '2014-01-10',
    expected: 'Five leads each',
    happened: 'Nine leads each',
    why: 'The stand was by the entrance',
    nextTime: 'Book a year ahead',
    adaptations: 'Two stands',
    results: [{ metric: 'Leads', before: 2, after: 9, unit: 'companies', source: 'Our own count' }],
    costBand: 'under_20k',
    effortDays: 12.5,
    evidenceLinks: ['https://example.org/report'],
    value: 'realised',
  })
  t.equal(made.status, 201)
  t.equal(made.headers.location, `/v1/experiences/${made.body.id}`)
  t.match(made.body, {
    version: 1,
    state: 'recorded',
    recordedAt: '2014-04-28T08:00:00.000Z',
    group: { id: stuttgart.id, name: stuttgart.name },
    author: { displayName: 'Jordi Puig' },
    cluster: { id: clusters.barcelonaMedia.id, country: 'ES' },
    practice: { id: practice.id, versionNumber: 1, title: 'Share one stand at a trade fair' },
    attribution: 'group',
    visibility: 'group',
    language: 'es',
    effortDays: 12.5,
    results: [{ before: 2, after: 9 }],
    context: { country: 'ES', sectors: ['creative.audiovisual', 'creative.software'], memberCount: 130, foundedYear: 2001 },
    allowedActions: ['read', 'update', 'withdraw', 'changeVisibility', 'narrowVisibility', 'changeAttribution'],
  })
  t.same(await eventsOf(made.body.id), ['experience.recorded'])
  t.match(await rows('select scope_id, data from events where subject_id = $1', [made.body.id]), [
    { scope_id: stuttgart.id, data: { outcome: 'worked' } },
  ])
  t.same(await eventsOf(practice.practiceCodeId), ['practice_evidence.changed'])
  t.match(await evidenceOf(practice.id), { n: 1, level: 1, outcomes: { worked: 1 }, inputs: [{ experienceId: made.body.id, standing: 'heard' }] })
  t.match(await as('jordi').get(`/v1/experiences/${made.body.id}`), { status: 200, body: { happened: 'Nine leads each' } })
})

t.test('the context is the cluster as it was', async (t) => {
  const { id } = await recordAs(house, 'giulia')
  await rows('update clusters set member_count = 147 where id = $1', [clusters.puglia.id])
  t.match((await as('giulia').get(`/v1/experiences/${id}`)).body, { context: { memberCount: 140 } })
})

t.test('a draft is seen by its author alone, can say anything later, and counts when it is submitted', async (t) => {
  const practice = await plantPractice(house, { visibility: 'network' })
  const { id, version, allowedActions } = await recordAs(house, 'bruno', {
    draft: true,
    outcome: null,
    practiceId: practice.id,
    visibility: 'network',
  })
  t.match({ version, allowedActions }, { version: 1, allowedActions: ['read', 'update', 'submit', 'discard'] })
  for (const other of ['petra', 'lea', 'nina', 'ada'] as const) t.equal((await as(other).get(`/v1/experiences/${id}`)).status, 404)
  t.match(await evidenceOf(practice.id), { n: 0, inputs: [], hiddenCount: 0 })
  await refused(t, () => as('bruno').post(`/v1/experiences/${id}/submission`), 409, 'experience-incomplete', { errors: [{ pointer: '/outcome' }] })
  await refused(t, () => as('bruno').patch(`/v1/experiences/${id}`, { periodStartOn: '2015-01-01' }), 422, 'invalid-body')
  const patched = await as('bruno').patch(`/v1/experiences/${id}`, { outcome: 'no_effect', visibility: null, why: 'Nobody came', clusterId: null })
  t.match(patched, { status: 200, body: { version: 2, outcome: 'no_effect', visibility: 'group', state: 'draft' } })
  await rows('update clusters set member_count = 46 where id = $1', [clusters.buda.id])
  t.match(await as('bruno').post(`/v1/experiences/${id}/submission`), {
    status: 200,
    body: { version: 3, state: 'recorded', recordedAt: '2014-04-28T08:00:00.000Z', context: { memberCount: 46 } },
  })
  t.match(await evidenceOf(practice.id), { n: 1, outcomes: { no_effect: 1 } })
  t.same(await eventsOf(id), ['experience.drafted', 'experience.updated', 'experience.recorded'])
  await refused(t, () => as('bruno').post(`/v1/experiences/${id}/submission`), 409, 'wrong-state')
  await refused(t, () => as('bruno').delete(`/v1/experiences/${id}`), 409, 'wrong-state')
})

t.test('a draft can be thrown away, and nothing of it stays', async (t) => {
  const { id } = await recordAs(house, 'bruno', { draft: true })
  await refused(t, () => as('petra').delete(`/v1/experiences/${id}`), 404, 'not-found')
  t.equal((await as('bruno').delete(`/v1/experiences/${id}`)).status, 204)
  t.same(await rows('select id from experiences where id = $1', [id]), [])
  t.same(await eventsOf(id), ['experience.drafted', 'experience.discarded'])
})

t.test('who may not say it in the group is refused', async (t) => {
  const tell =
    (person: PersonKey, more = {}) =>
    () =>
      as(person).post('/v1/experiences', said(house, more))
  await refused(t, tell('nina'), 403, 'forbidden')
  await refused(t, tell('milo'), 403, 'forbidden')
  await refused(t, tell('otto'), 403, 'forbidden')
  await refused(t, tell('ines'), 403, 'agreement-required')
  await refused(t, tell('lea', { groupId: people.lea.id }), 422, 'unknown-reference', { errors: [{ pointer: '/groupId' }] })
  await rows(`update groups set visibility = 'hidden'`)
  await refused(t, tell('nina'), 422, 'unknown-reference')
  await rows(`update groups set visibility = 'listed', state = 'archived'`)
  await refused(t, tell('lea'), 409, 'group-read-only')
  await rows(`update groups set state = 'active'`)
})

t.test('a practice that one cannot see, or that is still being written, cannot have been tried', async (t) => {
  const hidden = await plantPractice(house, { authorId: people.marta.id, groupId: null, visibility: 'network', state: 'draft', publishedAt: null })
  const tell = (practiceId: string) => () => as('lea').post('/v1/experiences', said(house, { practiceId }))
  await refused(t, tell(hidden.id), 422, 'unknown-reference', { errors: [{ pointer: '/practiceId' }] })
  const draft = await plantPractice(house, { state: 'draft', publishedAt: null })
  await refused(t, tell(draft.id), 409, 'practice-not-published')
})

t.test('one speaks for the cluster that one represents, or for one whose team one is on', async (t) => {
  const tell =
    (person: PersonKey, more = {}) =>
    () =>
      as(person).post('/v1/experiences', said(house, more))
  await refused(t, tell('lea', { clusterId: clusters.mfg.id }), 422, 'not-affiliated', { errors: [{ pointer: '/clusterId' }] })
  await refused(t, tell('ada', { groupId: null }), 422, 'not-affiliated')
  const join = (person: PersonKey, clusterId: string) =>
    rows(
      `insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at) values (gen_random_uuid(), $1, $2, 'staff', 'active', $3, $3)`,
      [people[person].id, clusterId, house.clock.now.toISOString()],
    )
  await join('nina', clusters.tejo.id)
  await refused(t, tell('nina', { groupId: null }), 422, 'cluster-required')
  t.match(await tell('nina', { groupId: null, clusterId: clusters.tejo.id })(), { status: 201, body: { cluster: { id: clusters.tejo.id } } })
  await join('tomasz', clusters.tejo.id)
  t.match(await tell('tomasz')(), { status: 201, body: { cluster: { id: clusters.wisla.id } } }, 'in a group the one represented')
  t.match(await tell('tomasz', { clusterId: clusters.tejo.id })(), { status: 201, body: { cluster: { id: clusters.tejo.id } } })
  await rows('delete from affiliations where cluster_id = $1 and user_id <> $2', [clusters.tejo.id, people.ines.id])
})

t.test('without a group it is for the network, with names', async (t) => {
  const made = await as('nina').post('/v1/experiences', said(house, { groupId: null }))
  t.match(made, { status: 201, body: { group: null, visibility: 'network', attribution: 'attributed', cluster: { id: clusters.northlight.id } } })
  t.match(await as('marta').get(`/v1/experiences/${made.body.id}`), { status: 200, body: { author: { displayName: 'Nina Virtanen' } } })
  const tell = (more: object) => () => as('nina').post('/v1/experiences', said(house, { groupId: null, ...more }))
  await refused(t, tell({ visibility: 'group' }), 422, 'invalid-body', { errors: [{ pointer: '/visibility', code: 'group-missing' }] })
  await refused(t, tell({ attribution: 'group' }), 422, 'invalid-body', { errors: [{ pointer: '/attribution' }] })
})

t.test('what is recorded is complete, and its days make sense', async (t) => {
  const tell = (more: object) => () => as('lea').post('/v1/experiences', said(house, { ...more }))
  const fault = (pointer: string) => ({ errors: [{ pointer }] })
  await refused(t, tell({ outcome: null }), 422, 'invalid-body', fault('/outcome'))
  await refused(t, tell({ periodEndOn: null }), 422, 'invalid-body', fault('/periodEndOn'))
  await refused(t, tell({ periodEndOn: dayIn(house, 2) }), 422, 'invalid-body', fault('/periodEndOn'))
  await refused(t, tell({ periodStartOn: dayIn(house, 1) }), 422, 'invalid-body', fault('/periodEndOn'))
  await refused(t, tell({ outcome: 'too_early' }), 422, 'invalid-body', fault('/askAgainOn'))
  await refused(t, tell({ outcome: 'too_early', askAgainOn: dayIn(house, 0) }), 422, 'invalid-body', fault('/askAgainOn'))
  await refused(t, tell({ askAgainOn: dayIn(house, 9) }), 422, 'invalid-body', fault('/askAgainOn'))
  await refused(t, tell({ evidenceLinks: ['javascript:alert(1)'] }), 422, 'invalid-body', fault('/evidenceLinks/0'))
  t.equal((await tell({ periodEndOn: dayIn(house, 1) })()).status, 201, 'it may be tomorrow already where the author is')
})

t.test('of what is recorded only the words are corrected, of what is confirmed nothing', async (t) => {
  const { id } = await recordAs(house, 'lea', {
    results: [{ metric: 'Leads', before: 1, after: 2, unit: null, source: null }],
    effortDays: 0.5,
    happened: 'It wrked',
  })
  const correct = (body: object) => () => as('lea').patch(`/v1/experiences/${id}`, body)
  t.match(await correct({ happened: 'It worked', why: null, language: 'en' })(), {
    status: 200,
    body: { version: 2, happened: 'It worked', language: 'en' },
  })
  t.match(await correct({ happened: 'It worked' })(), { status: 200, body: { version: 2 } }, 'the same again changes nothing')
  await refused(t, correct({ outcome: 'no_effect' }), 409, 'already-recorded', { errors: [{ pointer: '/outcome' }] })
  await refused(t, correct({ evidenceLinks: ['https://example.org'] }), 409, 'already-recorded')
  await refused(t, correct({ visibility: 'public' }), 409, 'already-recorded')
  await refused(t, () => as('petra').patch(`/v1/experiences/${id}`, { why: 'x' }), 403, 'forbidden')
  await as('petra').post(`/v1/experiences/${id}/confirmation`)
  await refused(t, correct({ why: 'x' }), 409, 'wrong-state', {
    allowedActions: ['read', 'withdraw', 'changeVisibility', 'narrowVisibility', 'changeAttribution'],
  })
  t.same(await eventsOf(id), ['experience.recorded', 'experience.updated', 'experience.confirmed'])
})

t.test('who is asked for is who may read it', async (t) => {
  const inGroup = await recordAs(house, 'lea')
  const inNetwork = await recordAs(house, 'lea', { visibility: 'network' })
  const inPublic = await recordAs(house, 'lea', { visibility: 'public' })
  const statuses = async (id: string) => {
    const found: Record<string, number> = { nobody: (await house.anonymous.get(`/v1/experiences/${id}`)).status }
    for (const person of ['nina', 'milo', 'marta', 'ines', 'otto', 'jordi', 'petra', 'lea', 'ada'] as const) {
      found[person] = (await as(person).get(`/v1/experiences/${id}`)).status
    }
    return found
  }
  const group = { nobody: 401, nina: 404, milo: 404, marta: 404, ines: 403, otto: 200, jordi: 200, petra: 200, lea: 200, ada: 404 }
  const all = { nobody: 401, nina: 200, milo: 200, marta: 200, ines: 200, otto: 200, jordi: 200, petra: 200, lea: 200, ada: 200 }
  t.same(await statuses(inGroup.id), group)
  t.same(await statuses(inNetwork.id), all)
  t.same(await statuses(inPublic.id), all)
  t.match(await as('ines').get(`/v1/experiences/${inGroup.id}`), { body: { code: 'agreement-required' } })
  const listed = async (person: PersonKey) =>
    (await as(person).get('/v1/experiences?limit=100')).body.data.map((e: { id: string }) => e.id) as string[]
  for (const person of ['nina', 'ines', 'ada'] as const) t.notOk((await listed(person)).includes(inGroup.id))
  for (const person of ['otto', 'lea'] as const) t.ok((await listed(person)).includes(inGroup.id))
  t.ok((await listed('nina')).includes(inNetwork.id))
})
