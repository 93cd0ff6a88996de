import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { recordAs } from './support/experiences.ts'
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
const evidenceOf = async (practiceId: string) => (await as('petra').get(`/v1/practices/${practiceId}/evidence`)).body
const url = (id: string, act = '') => `/v1/experiences/${id}${act}`

t.test('what is withdrawn is seen by its author alone, and counts no more', async (t) => {
  const practice = await plantPractice(house, { visibility: 'network' })
  const { id } = await recordAs(house, 'jordi', { practiceId: practice.id, visibility: 'public' })
  await refused(t, () => as('petra').post(url(id, '/withdrawal')), 403, 'forbidden')
  t.match(await as('jordi').post(url(id, '/withdrawal')), {
    status: 200,
    body: { state: 'withdrawn', withdrawnAt: /^2014/, allowedActions: ['read'] },
  })
  for (const other of ['petra', 'nina', 'ada'] as const) t.equal((await as(other).get(url(id))).status, 404)
  t.match(await evidenceOf(practice.id), { n: 0, level: 0, inputs: [], hiddenCount: 0, everyone: { weight: 0 } })
  t.same((await as('nina').get(`/v1/practices/${practice.id}/experiences`)).body.data, [])
  t.notOk((await as('jordi').get('/v1/experiences')).text.includes(id))
  t.match((await as('jordi').get('/v1/experiences?state=withdrawn')).body, { data: [{ id }] })
  await refused(t, () => as('jordi').post(url(id, '/withdrawal')), 409, 'wrong-state')
  t.same(await eventsOf(id), ['experience.recorded', 'experience.withdrawn'])
})

t.test('only its author shows it more widely; narrowing holds at once', async (t) => {
  const { id } = await recordAs(house, 'jordi')
  const show = (person: 'jordi' | 'petra' | 'ada' | 'bruno' | 'nina', visibility: string, reason?: string) => () =>
    as(person).put(url(id, '/visibility'), { visibility, reason })
  await refused(t, show('petra', 'network', 'Good one'), 403, 'forbidden')
  await refused(t, show('nina', 'network'), 404, 'not-found')
  t.match(await show('jordi', 'public')(), { status: 200, body: { visibility: 'public', version: 2 } })
  await refused(t, show('jordi', 'public'), 409, 'not-narrower')
  t.equal((await as('nina').get(url(id))).status, 200)
  await refused(t, show('bruno', 'group', 'No'), 403, 'forbidden')
  await refused(t, show('petra', 'network'), 422, 'invalid-body', { errors: [{ pointer: '/reason' }] })
  t.match(await show('petra', 'network', 'Not for everybody')(), { status: 200, body: { visibility: 'network' } })
  t.match(
    await show('ada', 'group', 'A name is in it')(),
    { status: 200, body: { visibility: 'group', allowedActions: [] } },
    'the act that ends one’s sight is still answered',
  )
  for (const other of ['nina', 'ada'] as const) t.equal((await as(other).get(url(id))).status, 404)
  t.notOk((await as('nina').get('/v1/experiences')).text.includes(id))
  t.match(await auditOf(id), [
    { action: 'experience.visibility_changed', before: { visibility: 'group' }, after: { visibility: 'public' } },
    { reason: 'Not for everybody', actor_id: people.petra.id },
    { reason: 'A name is in it', actor_id: people.ada.id },
  ])
  t.match(
    await rows('select scope_id from events where subject_id = $1 order by sequence desc limit 1', [id]),
    [{ scope_id: null }],
    'told as widely as it was seen',
  )
})

t.test('who is no longer in the group takes back what it alone sees, and does not rewrite it', async (t) => {
  const [mine, shown, draft] = [
    await recordAs(house, 'bruno'),
    await recordAs(house, 'bruno', { visibility: 'network' }),
    await recordAs(house, 'bruno', { draft: true }),
  ]
  await rows(`update memberships set state = 'removed' where user_id = $1`, [people.bruno.id])
  await refused(t, () => as('bruno').patch(url(mine.id), { happened: 'Nothing that they say' }), 403, 'forbidden')
  t.notOk((await as('bruno').get(url(mine.id))).body.allowedActions.includes('update'))
  t.match(await as('bruno').patch(url(shown.id), { happened: 'Nine leads' }), { status: 200 }, 'what others were shown stays theirs')
  t.match(await as('bruno').patch(url(draft.id), { groupId: null, attribution: null, visibility: null }), { status: 200, body: { group: null } })
  t.match(await as('bruno').post(url(mine.id, '/withdrawal')), { status: 200, body: { state: 'withdrawn' } })
  await rows(`update memberships set state = 'active' where user_id = $1`, [people.bruno.id])
})

t.test('without a group there is none to narrow it to', async (t) => {
  const { id } = await recordAs(house, 'nina', { groupId: null })
  await refused(t, () => as('nina').put(url(id, '/visibility'), { visibility: 'group' }), 409, 'group-missing')
  await refused(t, () => as('nina').put(url(id, '/attribution'), { attribution: 'group' }), 409, 'group-missing')
})

t.test('saying no waits for no agreement, and shows not a word before it', async (t) => {
  const words = { happened: 'Nine leads', results: [{ metric: 'Leads', before: 1, after: 9 }], evidenceLinks: ['https://example.org/report'] }
  const { id } = await recordAs(house, 'tomasz', { ...words, visibility: 'network' })
  const other = await recordAs(house, 'tomasz', words)
  await rows(`update memberships set agreement_version = null where user_id = $1`, [people.tomasz.id])
  await refused(t, () => as('tomasz').patch(url(other.id), { why: 'x' }), 403, 'agreement-required')
  await refused(t, () => as('tomasz').get(url(other.id)), 403, 'agreement-required')
  await refused(t, () => as('tomasz').put(url(other.id, '/visibility'), { visibility: 'group' }), 409, 'not-narrower')
  const wordless = { status: 200, body: { happened: null, results: [], evidenceLinks: [] } }
  t.match(await as('tomasz').put(url(id, '/visibility'), { visibility: 'group' }), wordless)
  t.match(await as('tomasz').post(url(other.id, '/withdrawal')), { ...wordless, body: { ...wordless.body, state: 'withdrawn' } })
  await rows(`update memberships set agreement_version = 1 where user_id = $1`, [people.tomasz.id])
})

t.test('what an archived group alone sees can only be read and taken back', async (t) => {
  const { id } = await recordAs(house, 'tomasz')
  await rows(`update groups set state = 'archived'`)
  await refused(t, () => as('lea').post(url(id, '/confirmation')), 409, 'group-read-only')
  await refused(t, () => as('tomasz').patch(url(id), { why: 'x' }), 409, 'group-read-only')
  t.equal((await as('tomasz').post(url(id, '/withdrawal'))).status, 200)
  await rows(`update groups set state = 'active'`)
})

t.test('lists are filtered and sorted, and say nothing that their items would not', async (t) => {
  const practice = await plantPractice(house, { visibility: 'network', code: 'P-0700' })
  const hidden = await plantPractice(house)
  const old = await recordAs(house, 'lea', {
    practiceId: practice.id,
    visibility: 'network',
    attribution: 'attributed',
    outcome: 'no_effect',
    periodEndOn: '2012-03-01',
  })
  house.clock.forward(1000)
  const recent = await recordAs(house, 'jordi', { practiceId: practice.id, visibility: 'network', periodEndOn: '2011-03-01' })
  const secret = await recordAs(house, 'bruno', { practiceId: hidden.id, visibility: 'network', attribution: 'unattributed' })
  const ids = async (person: 'nina' | 'lea' | 'otto', query: string) => {
    const found = await as(person).get(`/v1/experiences?limit=100&${query}`)
    return found.body.data.map((e: { id: string }) => e.id) as string[]
  }
  t.same(await ids('nina', 'practiceCode=P-0700'), [recent.id, old.id])
  t.same(await ids('nina', 'practiceCode=P-0700&sort=-periodEndOn'), [old.id, recent.id])
  t.same(await ids('nina', `practiceId=${practice.id}&outcome=no_effect`), [old.id])
  t.same(await ids('nina', `clusterId=${clusters.lilleMetropole.id}&practiceCode=P-0700`), [old.id])
  t.same(await ids('nina', `clusterId=${clusters.barcelonaMedia.id}&practiceCode=P-0700`), [], 'whose it is, is the group’s')
  t.same(await ids('otto', `clusterId=${clusters.barcelonaMedia.id}&practiceCode=P-0700`), [recent.id])
  t.same(await ids('nina', `practiceId=${hidden.id}`), [], 'a practice one does not see')
  t.same(await ids('otto', `practiceId=${hidden.id}`), [secret.id])
  t.match((await as('nina').get(url(secret.id))).body, { practice: null, group: null, author: null, cluster: null, context: null, language: null })
  t.notOk((await ids('nina', `groupId=${stuttgart.id}`)).includes(secret.id))
  t.ok((await ids('nina', `groupId=${stuttgart.id}`)).includes(recent.id), 'a listed group may be known')
  t.notOk((await ids('lea', 'mine=true')).includes(recent.id))
  t.ok((await ids('lea', 'mine=true&state=recorded')).includes(old.id))
  const pages = await as('nina').get('/v1/experiences?practiceCode=P-0700&sort=-periodEndOn&limit=1')
  const second = await as('nina').get(`/v1/experiences?practiceCode=P-0700&sort=-periodEndOn&limit=1&cursor=${pages.body.nextCursor}`)
  t.same(
    [...pages.body.data, ...second.body.data].map((e: { id: string }) => e.id),
    [old.id, recent.id],
  )
  t.equal(second.body.nextCursor, null)
  t.match(await as('nina').get(`/v1/experiences?practiceCode=P-0700&cursor=${pages.body.nextCursor}`), {
    status: 400,
    body: { code: 'invalid-cursor' },
  })
  const byPractice = `/v1/practices/${practice.id}/experiences`
  t.same(
    (await as('nina').get(byPractice)).body.data.map((e: { id: string }) => e.id),
    [recent.id, old.id],
  )
  t.same(
    (await as('nina').get(`${byPractice}?outcome=no_effect`)).body.data.map((e: { id: string }) => e.id),
    [old.id],
  )
  t.match(await as('nina').get(`/v1/practices/${hidden.id}/experiences`), { status: 404 })
  t.match(await as('ines').get(`/v1/practices/${hidden.id}/experiences`), { status: 403, body: { code: 'agreement-required' } })
  t.notOk('allowedActions' in (await as('nina').get(byPractice)).body.data[0])
})

t.test('an erased author is a former member; what the cluster did stays and counts', async (t) => {
  const practice = await plantPractice(house, { visibility: 'network', authorId: people.bruno.id })
  const kept = await recordAs(house, 'tomasz', { practiceId: practice.id, attribution: 'attributed', visibility: 'network' })
  const silent = await recordAs(house, 'tomasz', { attribution: 'unattributed', visibility: 'network' })
  const gone = await recordAs(house, 'tomasz', { happened: 'A secret' })
  const draft = await recordAs(house, 'tomasz', { draft: true })
  await as('lea').post(url(gone.id, '/dispute'), { reason: 'Tomasz made it up' })
  await as('tomasz').post(url(gone.id, '/withdrawal'))
  const before = await evidenceOf(practice.id)
  const erased = await as('ada').post(`/v1/users/${people.tomasz.id}/erasure`)
  t.equal(erased.status, 204, erased.text)
  const after = await as('nina').get(url(kept.id))
  t.match(after.body, { attribution: 'unattributed', author: { displayName: 'Former member' }, cluster: { id: clusters.wisla.id } })
  t.match(after.body.version, kept.version + 1)
  t.match((await as('nina').get(url(silent.id))).body, { author: null, cluster: null }, 'who was not named is not named now either')
  t.equal((await as('nina').get(url(silent.id))).body.version, silent.version, 'nor told by the moment')
  t.same(await evidenceOf(practice.id).then(({ n, everyone }) => ({ n, everyone })), { n: before.n, everyone: before.everyone })
  t.same(await rows('select id from experiences where id = $1', [draft.id]), [])
  t.match(await rows('select happened, dispute_reason, state from experiences where id = $1', [gone.id]), [
    { happened: null, dispute_reason: null, state: 'withdrawn' },
  ])
  t.same(await eventsOf(kept.id), ['experience.recorded', 'experience.attribution_changed'])
  t.notMatch(after.text, /Tomasz|Zieli/)
})
