import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house
const refused = refusing(house)

const consent = (person: 'lea' | 'marta', id: string, to: 'network' | 'public') =>
  as(person).post(`/v1/practices/${id}/consents`, { as: person === 'lea' ? 'author' : 'owner_cluster', to })
const promote = (id: string, visibility: string) => as('ada').post(`/v1/practices/${id}/promotion`, { visibility })
const demote = (id: string, visibility: string, person: 'lea' | 'petra' | 'ada' | 'jordi' = 'petra') =>
  as(person).post(`/v1/practices/${id}/demotion`, { visibility })
const seenBy = async (client: typeof anonymous, id: string) => (await client.get(`/v1/practices/${id}`)).status === 200
const listedFor = async (client: typeof anonymous, id: string) =>
  (await client.get('/v1/practices?limit=100')).body.data.some((practice: { id: string }) => practice.id === id)
const audited = (id: string) =>
  rows<{ action: string; after: object }>('select action, after, reason from audit_entries where subject_id = $1 order by id', [id])
const told = (id: string) =>
  rows<{ type: string }>('select type, data, subject_version, scope_id from events where subject_id = $1 order by sequence', [id])

t.test('a practice is shown to everybody once its author, its owner cluster and an admin have said yes', async (t) => {
  const { id } = await plantPractice(house)
  await refused(t, () => promote(id, 'public'), 409, 'consent-missing')
  t.match(await consent('lea', id, 'public'), {
    status: 200,
    body: { visibility: 'group', consents: { author: { to: 'public' }, ownerCluster: null } },
  })
  await refused(t, () => promote(id, 'network'), 409, 'consent-missing')
  t.match(await consent('marta', id, 'network'), { body: { consents: { ownerCluster: { to: 'network' } } } })
  await refused(t, () => promote(id, 'public'), 409, 'consent-missing', { detail: /its owner cluster/ })
  t.notOk(await seenBy(as('nina'), id), 'consent alone shows it to nobody')

  t.match(await promote(id, 'network'), { status: 200, body: { visibility: 'network' } })
  t.ok((await seenBy(as('nina'), id)) && (await listedFor(as('nina'), id)))
  t.notOk((await seenBy(anonymous, id)) || (await listedFor(anonymous, id)))
  await consent('marta', id, 'public')
  t.match(await promote(id, 'public'), { status: 200 })
  t.ok((await seenBy(anonymous, id)) && (await listedFor(anonymous, id)))
  await refused(t, () => promote(id, 'network'), 409, 'not-wider')

  t.match(await audited(id), [
    { action: 'practice.consented', after: { as: 'author', to: 'public' } },
    { action: 'practice.consented' },
    { action: 'practice.promoted', after: { visibility: 'network' } },
    { action: 'practice.consented' },
    { action: 'practice.promoted', after: { visibility: 'public' } },
  ])
  t.match(await rows(`select user_id from notifications where kind = 'practice.promoted' and subject_id = $1`, [id]), [
    { user_id: people.lea.id },
    { user_id: people.lea.id },
  ])
})

t.test('only the author and the owner cluster consent, each for themselves; only an admin promotes', async (t) => {
  const { id } = await plantPractice(house)
  const path = `/v1/practices/${id}/consents`
  await refused(t, () => as('petra').post(path, { as: 'author', to: 'public' }), 403, 'forbidden')
  await refused(t, () => as('lea').post(path, { as: 'owner_cluster', to: 'public' }), 403, 'forbidden')
  await refused(t, () => as('marta').post(path, { as: 'author', to: 'public' }), 403, 'forbidden')
  await refused(t, () => as('ada').post(path, { as: 'owner_cluster', to: 'public' }), 403, 'forbidden')
  await refused(t, () => as('nina').post(path, { as: 'owner_cluster', to: 'public' }), 404, 'not-found')
  await refused(t, () => as('petra').post(`/v1/practices/${id}/promotion`, { visibility: 'network' }), 403, 'forbidden')
  const retired = await plantPractice(house, { state: 'retired', retirementReason: 'Overtaken' })
  await refused(t, () => consent('lea', retired.id, 'network'), 409, 'wrong-state')
  const open = await plantPractice(house, { state: 'draft', publishedAt: null, visibility: 'network' })
  await refused(t, () => promote(open.id, 'public'), 409, 'consent-missing')
})

t.test('taking a consent back narrows at once, everywhere, and is told to those who saw it', async (t) => {
  for (const [person, side] of [
    ['lea', 'author'],
    ['marta', 'owner-cluster'],
  ] as const) {
    const { id } = await plantPractice(house, { visibility: 'public' })
    t.ok(await seenBy(anonymous, id))
    await refused(t, () => as('petra').delete(`/v1/practices/${id}/consents/${side}`), 403, 'forbidden')
    t.equal((await as(person).delete(`/v1/practices/${id}/consents/${side}`)).status, 204)
    t.notOk((await seenBy(anonymous, id)) || (await listedFor(anonymous, id)) || (await seenBy(as('nina'), id)))
    t.ok(await seenBy(as('jordi'), id), 'the group still sees it')
    await refused(t, () => promote(id, 'network'), 409, 'consent-missing')
    await refused(t, () => as(person).delete(`/v1/practices/${id}/consents/${side}`), 404, 'not-found')
    t.match(await told(id), [
      { type: 'practice.consent_withdrawn', scope_id: null },
      { type: 'practice.demoted', data: { from: 'public', to: 'group' }, subject_version: 2, scope_id: null },
    ])
    t.match(await audited(id), [{ action: 'practice.consent_withdrawn', after: { visibility: 'group' } }])
  }
})

t.test('consenting to less than it is seen narrows at once too', async (t) => {
  const { id } = await plantPractice(house, { visibility: 'public' })
  t.match(await consent('lea', id, 'network'), { status: 200, body: { visibility: 'network' } })
  t.notOk(await seenBy(anonymous, id))
  t.ok(await seenBy(as('nina'), id))
})

t.test('no agreement stands between an author and their no', async (t) => {
  const { id } = await plantPractice(house, { visibility: 'public', authorId: people.ines.id, ownerClusterId: clusters.tejo.id })
  t.equal((await as('ines').delete(`/v1/practices/${id}/consents/author`)).status, 204)
  t.notOk(await seenBy(anonymous, id))
})

t.test('what has no group is taken down for good with its consent', async (t) => {
  const { id, practiceCodeId } = await plantPractice(house, { visibility: 'public', groupId: null })
  await refused(t, () => demote(id, 'group', 'ada'), 409, 'group-missing')
  t.equal((await as('marta').delete(`/v1/practices/${id}/consents/owner-cluster`)).status, 204)
  for (const client of [anonymous, as('lea'), as('marta'), as('ada')]) t.notOk(await seenBy(client, id))
  t.match(await told(id), [{ type: 'practice.consent_withdrawn' }, { type: 'practice.deleted', data: { practiceCodeId } }])
})

t.test('author, facilitator and admin narrow at once; an author’s consent shrinks with it', async (t) => {
  const { id } = await plantPractice(house, { visibility: 'public' })
  await refused(t, () => demote(id, 'network', 'jordi'), 403, 'forbidden')
  t.match(await demote(id, 'network', 'ada'), { status: 200, body: { visibility: 'network', consents: { author: { to: 'public' } } } })
  await refused(t, () => demote(id, 'network'), 409, 'not-narrower')
  t.match(await demote(id, 'group', 'lea'), {
    status: 200,
    body: { visibility: 'group', consents: { author: null, ownerCluster: { to: 'public' } } },
  })
  await refused(t, () => demote(id, 'group'), 409, 'not-narrower')
  const other = await plantPractice(house, { visibility: 'public' })
  t.match(await as('petra').post(`/v1/practices/${other.id}/demotion`, { visibility: 'group', reason: 'A figure is wrong' }), { status: 200 })
  t.match(await audited(other.id), [{ action: 'practice.demoted', reason: 'A figure is wrong', after: { visibility: 'group' } }])
  t.match(await rows(`select user_id from notifications where kind = 'practice.demoted' and subject_id = $1`, [other.id]), [
    { user_id: people.lea.id },
  ])
})

t.test('all versions that came out are narrowed together, and each is told', async (t) => {
  const { id, practiceCodeId } = await plantPractice(house, { visibility: 'public', state: 'superseded' })
  const newer = '0145a2b0-0000-7000-8077-000000000001'
  await rows(
    `insert into practices select (jsonb_populate_record(v, jsonb_build_object('id', $2::text, 'version_number', 2, 'state', 'published'))).* from practices v where id = $1`,
    [id, newer],
  )
  t.ok((await seenBy(anonymous, id)) && (await seenBy(anonymous, newer)))
  t.match(await demote(newer, 'network', 'lea'), { status: 200, body: { practiceCodeId } })
  t.notOk((await seenBy(anonymous, id)) || (await seenBy(anonymous, newer)))
  for (const version of [id, newer]) t.match(await told(version), [{ type: 'practice.demoted', data: { to: 'network' } }])
})

t.test('who wrote it is known to signed-in readers, and to nobody else', async (t) => {
  const { id } = await plantPractice(house, { visibility: 'public' })
  t.match((await anonymous.get(`/v1/practices/${id}`)).body, { author: null, ownerCluster: { name: 'Lille Métropole' }, allowedActions: ['read'] })
  t.match((await as('nina').get(`/v1/practices/${id}`)).body, { author: { displayName: 'Léa Laurent' } })
})

t.test('under the Chatham House rule nobody outside of the group learns who wrote it', async (t) => {
  const { id } = await plantPractice(house, { visibility: 'network' })
  await rows(`update groups set confidentiality = 'chatham_house' where id = $1`, [stuttgart.id])
  const authorFor = async (person: 'nina' | 'ada' | 'marta' | 'jordi' | 'lea') => [
    (await as(person).get(`/v1/practices/${id}`)).body.author?.displayName ?? null,
    (await as(person).get('/v1/practices?limit=100')).body.data.find((item: { id: string }) => item.id === id).author?.displayName ?? null,
  ]
  for (const person of ['nina', 'ada', 'marta'] as const) t.same(await authorFor(person), [null, null])
  for (const person of ['jordi', 'lea'] as const) t.same(await authorFor(person), ['Léa Laurent', 'Léa Laurent'])
  await rows(`update groups set confidentiality = 'group_only' where id = $1`, [stuttgart.id])
})

t.test('what was written under the Chatham House rule stays under it when the group loosens its rule', async (t) => {
  const rule = (confidentiality: string) => rows('update groups set confidentiality = $1 where id = $2', [confidentiality, stuttgart.id])
  const planted = await plantPractice(house, { visibility: 'network' })
  await rule('chatham_house')
  const { id } = (await as('lea').post(`/v1/practices/${planted.id}/versions`)).body
  for (const [person, noun] of [
    ['lea', 'submission'],
    ['petra', 'review'],
    ['petra', 'publication'],
  ] as const) {
    t.equal((await as(person).post(`/v1/practices/${id}/${noun}`)).status, 200)
  }
  await rule('group_only')
  const namesFor = async (person: 'nina' | 'marta' | 'ada' | 'lea' | 'petra') => {
    const { author, reviewer } = (await as(person).get(`/v1/practices/${id}`)).body
    return [author?.displayName ?? null, reviewer?.displayName ?? null]
  }
  for (const person of ['nina', 'marta', 'ada'] as const) t.same(await namesFor(person), [null, null])
  for (const person of ['lea', 'petra'] as const) t.same(await namesFor(person), ['Léa Laurent', 'Petra Weiss'])
  t.match((await as('nina').get(`/v1/practices/${planted.id}`)).body, { author: { displayName: 'Léa Laurent' } }, 'what was said before it was not')
})

t.test('a draft that was begun or handed on under the rule is under it too', async (t) => {
  const rule = (confidentiality: string) => rows('update groups set confidentiality = $1 where id = $2', [confidentiality, stuttgart.id])
  const isUnder = async (id: string) => (await rows('select under_chatham_house as "under" from practices where id = $1', [id]))[0]
  const begin = async () =>
    as('lea').post('/v1/practices', { groupId: stuttgart.id, title: 'x', teaser: 'x', problem: 'x', solution: 'x', kind: 'mixed' })
  const [changed, submitted, open] = [await begin(), await begin(), await begin()]
  await rule('chatham_house')
  const begun = await begin()
  await as('lea').patch(`/v1/practices/${changed.body.id}`, { title: 'y' }, { headers: { 'if-match': changed.headers.etag! } })
  await as('lea').post(`/v1/practices/${submitted.body.id}/submission`)
  await rule('group_only')
  await as('lea').post(`/v1/practices/${begun.body.id}/submission`)
  for (const { body } of [begun, changed, submitted]) t.same(await isUnder(body.id), { under: true })
  t.same(await isUnder(open.body.id), { under: false })
})
