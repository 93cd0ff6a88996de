import t, { type Test } from 'tap'
import { clusters, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse, type Reply } from './support/house.ts'
import { plantPractice } from './support/practices.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint } = house

const text = {
  title: 'Share one stand at a trade fair',
  kind: 'success',
  teaser: 'Five companies, one stand, a fifth of the cost each.',
  problem: 'A stand of one’s own costs more than a small company earns at the fair.',
  solution: 'Rent one stand together and take turns.',
}
const body = { ...text, groupId: stuttgart.id, language: 'en' }

const tag = (reply: Reply) => ({ headers: { 'if-match': reply.headers.etag! } })
const draft = async (person: PersonKey = 'lea', more: object = {}) => (await as(person).post('/v1/practices', { ...body, ...more })).body
const submitted = async (person: PersonKey = 'lea', more: object = {}) => {
  const { id } = await draft(person, more)
  return (await as(person).post(`/v1/practices/${id}/submission`)).body
}
const inReview = async () => (await as('petra').post(`/v1/practices/${(await submitted()).id}/review`)).body
const published = async () => (await as('petra').post(`/v1/practices/${(await inReview()).id}/publication`)).body

/** The call is refused like this, and leaves nothing behind. */
async function refused(t: Test, call: () => Promise<Reply>, status: number, code: string, more: object = {}) {
  const before = await fingerprint()
  t.match(await call(), { status, body: { code, ...more } })
  t.equal(await fingerprint(), before, 'nothing changed')
}

t.test('a member begins a draft for the cluster they represent', async (t) => {
  const made = await as('lea').post('/v1/practices', { title: text.title, kind: 'failure', groupId: stuttgart.id })
  t.match(made, {
    status: 201,
    headers: { location: `/v1/practices/${made.body.id}` },
    body: {
      code: /^P-\d{4}$/,
      versionNumber: 1,
      version: 1,
      state: 'draft',
      visibility: 'group',
      groupId: stuttgart.id,
      language: 'fr',
      kind: 'failure',
      author: { displayName: 'Léa Laurent' },
      ownerCluster: { id: clusters.lilleMetropole.id, country: 'FR' },
      teaser: null,
      steps: [],
      resources: { costBand: null, personDays: null, funding: [] },
      evidence: {
        level: 0,
        certainty: null,
        n: 0,
        mean: null,
        low: null,
        high: null,
        contested: false,
        warning: false,
        pending: 0,
        harm: 0,
        asOf: null,
      },
      consents: { author: null, ownerCluster: null },
      publishedVersionId: null,
      supersedes: null,
      derivedFrom: null,
      allowedActions: ['read', 'update', 'submit', 'deleteDraft', 'consentAsAuthor'],
    },
  })
  t.match(await rows('select type, scope_id, data from events where subject_id = $1', [made.body.id]), [
    { type: 'practice.created', scope_id: stuttgart.id, data: { versionNumber: 1 } },
  ])
})

t.test('every field comes back as it was sent', async (t) => {
  const whole = {
    ...text,
    context: 'Kortrijk, 2013',
    steps: ['Ask', 'Rent'],
    journeySteps: [4, 6],
    topics: ['trade-fairs'],
    sectors: ['creative.design'],
    country: 'BE',
    markets: ['CN', 'JP'],
    resources: { costBand: 'under_5k', personDays: 12.5, funding: ['Region'] },
    timescale: 'Three months',
    results: [{ metric: 'Leads', before: 3, after: 11, unit: 'a day', source: 'Count at the stand' }],
    enabling: [{ dimension: 'people', text: 'One organiser' }],
    hindering: [{ dimension: 'money', text: 'Paid in advance' }],
    strengths: ['Cheap'],
    weaknesses: [{ text: 'Small stand', howToOvercome: null }],
    sustainsWithoutSupport: 'yes',
    licence: 'CC-BY-4.0',
    language: 'nl',
  }
  const made = await as('bruno').post('/v1/practices', { ...whole, groupId: stuttgart.id, ownerClusterId: clusters.buda.id })
  t.match(made.body, whole)
})

t.test('only members who have agreed begin one in a group', async (t) => {
  const as_ = (person: PersonKey) => () => as(person).post('/v1/practices', body)
  await refused(t, as_('nina'), 403, 'forbidden')
  await refused(t, as_('milo'), 403, 'forbidden')
  await refused(t, as_('otto'), 403, 'forbidden')
  await refused(t, as_('ada'), 403, 'forbidden')
  await refused(t, as_('ines'), 403, 'agreement-required')
  await refused(t, () => as('lea').post('/v1/practices', { ...body, groupId: people.lea.id }), 422, 'unknown-reference', {
    errors: [{ pointer: '/groupId' }],
  })
  await refused(t, () => as('lea').post('/v1/practices', { ...body, originMeetingId: people.lea.id }), 422, 'unknown-reference')
  await refused(t, () => anonymous.post('/v1/practices', body), 401, 'unauthenticated')
  await refused(t, () => as('lea', ['practices:read']).post('/v1/practices', body), 403, 'missing-scope', { scope: 'practices:write' })
})

t.test('nothing is written in a group that is over', async (t) => {
  const { id } = await draft()
  await rows(`update groups set state = 'archived' where id = $1`, [stuttgart.id])
  await refused(t, () => as('lea').post('/v1/practices', body), 409, 'group-read-only')
  await refused(t, () => as('lea').post(`/v1/practices/${id}/submission`), 409, 'group-read-only')
  await rows(`update groups set state = 'active' where id = $1`, [stuttgart.id])
})

t.test("a practice is written for a cluster of one's own; a facilitator writes for any that is represented", async (t) => {
  const owned = (person: PersonKey, cluster: keyof typeof clusters) =>
    as(person).post('/v1/practices', { ...body, ownerClusterId: clusters[cluster].id })
  await refused(t, () => owned('lea', 'buda'), 422, 'owner-cluster-not-yours', { errors: [{ pointer: '/ownerClusterId' }] })
  await refused(t, () => owned('petra', 'northlight'), 422, 'owner-cluster-not-yours')
  t.match(await owned('petra', 'buda'), { status: 201, body: { ownerCluster: { name: 'BUDA Fabric' } } })
})

t.test('without a group only a manager of the owner cluster writes, which is the consent of both', async (t) => {
  const alone = { ...body, groupId: null }
  await refused(t, () => as('marta').post('/v1/practices', alone), 422, 'owner-cluster-not-yours')
  await refused(t, () => as('lea').post('/v1/practices', { ...alone, ownerClusterId: clusters.lilleMetropole.id }), 422, 'owner-cluster-not-yours')
  await refused(t, () => as('ada').post('/v1/practices', { ...alone, ownerClusterId: clusters.lilleMetropole.id }), 422, 'owner-cluster-not-yours')
  const made = await as('marta').post('/v1/practices', { ...alone, ownerClusterId: clusters.lilleMetropole.id })
  t.match(made, {
    status: 201,
    body: { groupId: null, visibility: 'network', consents: { author: { to: 'network' }, ownerCluster: { to: 'network' } } },
  })
  t.match(await as('petra').get(`/v1/practices/${made.body.id}`), { status: 404 }, "a draft is still nobody else's")
  await as('marta').post(`/v1/practices/${made.body.id}/submission`)
  t.match(await as('ada').post(`/v1/practices/${made.body.id}/review`), { status: 200 })
  t.match(await as('ada').post(`/v1/practices/${made.body.id}/publication`), { status: 200, body: { state: 'published' } })
  t.match(await as('nina').get(`/v1/practices/${made.body.id}`), { status: 200 })
})

t.test('a draft is changed as a merge patch, with If-Match', async (t) => {
  const made = await as('lea').post('/v1/practices', body)
  const path = `/v1/practices/${made.body.id}`
  await refused(t, () => as('lea').patch(path, { teaser: 'x' }), 428, 'precondition-required')
  await refused(t, () => as('lea').patch(path, { teaser: 'x' }, { headers: { 'if-match': '"7"' } }), 412, 'version-conflict')
  await refused(t, () => as('lea').patch(path, { title: null }, tag(made)), 422, 'invalid-body', {
    errors: [{ pointer: '/title', code: 'required' }],
  })
  await refused(t, () => as('lea').patch(path, { code: 'P-1' }, tag(made)), 422, 'invalid-body')
  await refused(t, () => as('lea').patch(path, { originMeetingId: people.lea.id }, tag(made)), 422, 'unknown-reference')
  const once = await as('lea').patch(path, { teaser: null, resources: { personDays: 3 }, topics: ['trade-fairs'] }, tag(made))
  t.match(once, {
    status: 200,
    body: { version: 2, teaser: null, resources: { personDays: 3, costBand: null }, topics: ['trade-fairs'], problem: text.problem },
  })
  const twice = await as('marta').patch(path, { resources: { costBand: 'none' } }, tag(once))
  t.match(twice.body, { version: 3, resources: { personDays: 3, costBand: 'none' } })
  t.match(await rows(`select count(*)::int as n from events where type = 'practice.updated' and subject_id = $1`, [made.body.id]), [{ n: 2 }])
})

t.test('only its author and the owner cluster change a draft', async (t) => {
  const made = await as('lea').post('/v1/practices', body)
  const path = `/v1/practices/${made.body.id}`
  await refused(t, () => as('petra').patch(path, { teaser: 'x' }, tag(made)), 403, 'forbidden')
  await refused(t, () => as('ada').patch(path, { teaser: 'x' }, tag(made)), 403, 'forbidden')
  await refused(t, () => as('jordi').patch(path, { teaser: 'x' }, tag(made)), 404, 'not-found')
})

t.test('a draft is deleted by its author or an admin, and its number is not given again', async (t) => {
  const { id } = await draft()
  await refused(t, () => as('petra').delete(`/v1/practices/${id}`), 403, 'forbidden')
  t.match(await as('lea').delete(`/v1/practices/${id}`), { status: 204 })
  t.match(await as('lea').get(`/v1/practices/${id}`), { status: 404 })
  t.match(await as('ada').delete(`/v1/practices/${(await draft()).id}`), { status: 204 })
  const { id: waiting } = await submitted()
  await refused(t, () => as('lea').delete(`/v1/practices/${waiting}`), 409, 'wrong-state')
  t.match(await rows('select type from events where subject_id = $1 order by sequence', [id]), [
    { type: 'practice.created' },
    { type: 'practice.deleted' },
  ])
})

t.test('what is submitted has what readers need', async (t) => {
  const { id } = await draft('lea', { teaser: null, solution: null })
  await refused(t, () => as('lea').post(`/v1/practices/${id}/submission`), 409, 'practice-incomplete', {
    errors: [{ pointer: '/teaser' }, { pointer: '/solution' }],
  })
})

t.test("a submission tells the reviewers, and is then out of its author's hands", async (t) => {
  const practice = await submitted()
  t.match(practice, { state: 'submitted', submittedAt: /2014/, allowedActions: ['read', 'consentAsAuthor'] })
  t.match(await rows('select user_id, kind, params from notifications where subject_id = $1', [practice.id]), [
    { user_id: people.petra.id, kind: 'practice.submitted', params: { code: practice.code } },
  ])
  await refused(t, () => as('lea').post(`/v1/practices/${practice.id}/submission`), 409, 'wrong-state', {
    allowedActions: ['read', 'consentAsAuthor'],
  })
  const read = await as('lea').get(`/v1/practices/${practice.id}`)
  await refused(t, () => as('lea').patch(`/v1/practices/${practice.id}`, { teaser: 'x' }, tag(read)), 409, 'wrong-state')
})

t.test('a facilitator other than the author reviews', async (t) => {
  const { id } = await submitted()
  for (const person of ['lea', 'marta'] as const) await refused(t, () => as(person).post(`/v1/practices/${id}/review`), 403, 'forbidden')
  await refused(t, () => as('ada').post(`/v1/practices/${id}/review`), 403, 'forbidden')
  await refused(t, () => as('jordi').post(`/v1/practices/${id}/review`), 404, 'not-found')
  await refused(t, () => as('petra').post(`/v1/practices/${id}/publication`), 409, 'wrong-state', { allowedActions: ['read', 'startReview'] })
  t.match(await as('petra').post(`/v1/practices/${id}/review`), {
    status: 200,
    body: { state: 'in_review', reviewer: { displayName: 'Petra Weiss' } },
  })
  await refused(t, () => as('petra').post(`/v1/practices/${id}/review`), 409, 'wrong-state')
  await refused(t, () => as('ada').post(`/v1/practices/${id}/publication`), 403, 'forbidden')
})

t.test('where the author is the only facilitator an admin reviews', async (t) => {
  const { id } = await submitted('petra')
  t.match(await rows('select user_id from notifications where subject_id = $1', [id]), [{ user_id: people.ada.id }])
  await refused(t, () => as('petra').post(`/v1/practices/${id}/review`), 403, 'forbidden')
  t.match(await as('ada').post(`/v1/practices/${id}/review`), { status: 200 })
  t.match(await as('ada').post(`/v1/practices/${id}/publication`), { status: 200, body: { state: 'published' } })
})

t.test('changes are requested with a comment, made, and submitted again', async (t) => {
  const { id } = await inReview()
  await refused(t, () => as('petra').post(`/v1/practices/${id}/change-requests`, {}), 422, 'invalid-body')
  t.match(await as('petra').post(`/v1/practices/${id}/change-requests`, { comment: 'Which fair?' }), {
    status: 200,
    body: { state: 'changes_requested' },
  })
  const back = await as('lea').get(`/v1/practices/${id}`)
  t.match(back.body, { reviewComment: 'Which fair?', allowedActions: ['read', 'update', 'submit', 'deleteDraft', 'consentAsAuthor'] })
  t.match(await as('lea').patch(`/v1/practices/${id}`, { context: 'Medimex' }, tag(back)), { status: 200 })
  t.match(await as('lea').post(`/v1/practices/${id}/submission`), { status: 200, body: { state: 'submitted' } })
  await refused(t, () => as('petra').post(`/v1/practices/${id}/change-requests`, { comment: 'x' }), 409, 'wrong-state')
  t.match(await rows(`select user_id from notifications where subject_id = $1 and kind = 'practice.changes_requested'`, [id]), [
    { user_id: people.lea.id },
  ])
})

t.test('a review does not get stuck with a reviewer who has left', async (t) => {
  const { id } = await inReview()
  await rows(`update memberships set role = 'facilitator' where user_id = $1`, [people.jordi.id])
  await refused(t, () => as('jordi').post(`/v1/practices/${id}/publication`), 403, 'forbidden')
  await rows(`update memberships set role = 'member' where user_id = $1`, [people.petra.id])
  t.match(await as('jordi').post(`/v1/practices/${id}/publication`), { status: 200, body: { state: 'published' } })
  await rows(`update memberships set role = case when user_id = $1 then 'facilitator' else 'member' end where user_id in ($1, $2)`, [
    people.petra.id,
    people.jordi.id,
  ])
})

t.test('publishing shows it to the group, asks for a review in a year, and leaves a trace', async (t) => {
  const practice = await published()
  t.match(practice, { state: 'published', publishedAt: '2014-04-28T08:00:00.000Z', reviewDueOn: '2015-04-28', publishedVersionId: practice.id })
  const seen = await as('jordi').get(`/v1/practices/${practice.id}`)
  t.match(seen.body, {
    reviewer: null,
    reviewComment: null,
    consents: null,
    author: { displayName: 'Léa Laurent' },
    allowedActions: ['read', 'recordUse', 'derive'],
  })
  t.match(await as('jordi').get(`/v1/practice-codes/${practice.code}`), { status: 200, body: { id: practice.id } })
  t.match(await as('ines').get(`/v1/practices/${practice.id}`), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('ines').get(`/v1/practice-codes/${practice.code}`), { status: 403, body: { code: 'agreement-required' } })
  for (const outsider of [as('nina'), as('milo'), anonymous]) {
    t.match(await outsider.get(`/v1/practices/${practice.id}`), { status: 404 })
    t.match(await outsider.get(`/v1/practice-codes/${practice.code}`), { status: 404 })
  }
  t.match(await rows('select action, actor_id from audit_entries where subject_id = $1', [practice.id]), [
    { action: 'practice.published', actor_id: people.petra.id },
  ])
  t.match(await rows(`select run_at from jobs where unique_key = $1`, [`practice.review_due:${practice.id}`]), [
    { run_at: new Date('2015-04-28T00:00:00Z') },
  ])
})

t.test('an unchanged practice is a 304, and a changed consent is not', async (t) => {
  const { id } = await published()
  const first = await as('lea').get(`/v1/practices/${id}`)
  const again = { headers: { 'if-none-match': first.headers.etag! } }
  t.equal((await as('lea').get(`/v1/practices/${id}`, again)).status, 304)
  await as('lea').post(`/v1/practices/${id}/consents`, { as: 'author', to: 'network' })
  t.equal((await as('lea').get(`/v1/practices/${id}`, again)).status, 200)
})

t.test('what is published is not edited: a new version is, and replaces it when it is published', async (t) => {
  const first = await published()
  const read = await as('lea').get(`/v1/practices/${first.id}`)
  await refused(t, () => as('lea').patch(`/v1/practices/${first.id}`, { title: 'x' }, tag(read)), 409, 'wrong-state', {
    allowedActions: /createVersion/,
  })
  await refused(t, () => as('jordi').post(`/v1/practices/${first.id}/versions`), 403, 'forbidden')
  const next = await as('lea').post(`/v1/practices/${first.id}/versions`)
  t.match(next, {
    status: 201,
    body: { code: first.code, versionNumber: 2, state: 'draft', solution: text.solution, publishedVersionId: first.id, supersedes: { id: first.id } },
  })
  await refused(t, () => as('lea').post(`/v1/practices/${first.id}/versions`), 409, 'version-already-open')
  await as('lea').patch(`/v1/practices/${next.body.id}`, { title: 'Share one stand, better' }, tag(next))
  t.match(await as('jordi').get(`/v1/practice-codes/${first.code}`), { body: { id: first.id } }, 'readers still see the first')
  t.match((await as('jordi').get(`/v1/practices/${first.id}/versions`)).body.data, [{ versionNumber: 1 }])
  for (const [person, noun] of [
    ['lea', 'submission'],
    ['petra', 'review'],
    ['petra', 'publication'],
  ] as const) {
    t.equal((await as(person).post(`/v1/practices/${next.body.id}/${noun}`)).status, 200)
  }
  t.match(await as('jordi').get(`/v1/practice-codes/${first.code}`), {
    body: { id: next.body.id, title: 'Share one stand, better', versionNumber: 2 },
  })
  t.match(await as('jordi').get(`/v1/practices/${first.id}`), { body: { state: 'superseded', publishedVersionId: next.body.id } })
  t.match((await as('jordi').get(`/v1/practices/${first.id}/versions?limit=1`)).body, { data: [{ versionNumber: 2 }], nextCursor: /./ })
  t.match(await rows('select type from events where subject_id = $1 order by sequence desc limit 1', [first.id]), [{ type: 'practice.superseded' }])
})

t.test('a deleted version leaves its number behind', async (t) => {
  const { id } = await published()
  const next = await as('lea').post(`/v1/practices/${id}/versions`)
  await as('lea').delete(`/v1/practices/${next.body.id}`)
  t.match(await as('petra').post(`/v1/practices/${id}/versions`), { status: 201, body: { versionNumber: 3, author: { displayName: 'Petra Weiss' } } })
  t.match(await as('jordi').get(`/v1/practices/${id}`), { status: 200 })
})

t.test('a retired practice is listed no more, and still tells why', async (t) => {
  const { id, code } = await published()
  await refused(t, () => as('jordi').post(`/v1/practices/${id}/retirement`, { reason: 'x' }), 403, 'forbidden')
  await refused(t, () => as('petra').post(`/v1/practices/${id}/retirement`, {}), 422, 'invalid-body')
  t.match(await as('petra').post(`/v1/practices/${id}/retirement`, { reason: 'The fair is gone' }), { status: 200, body: { state: 'retired' } })
  await refused(t, () => as('petra').post(`/v1/practices/${id}/retirement`, { reason: 'x' }), 409, 'wrong-state')
  t.match(await as('jordi').get(`/v1/practice-codes/${code}`), { status: 404 })
  t.match(await as('jordi').get(`/v1/practices/${id}`), {
    body: { state: 'retired', retirementReason: 'The fair is gone', publishedVersionId: null },
  })
  t.match(await rows(`select reason from audit_entries where subject_id = $1 and action = 'practice.retired'`, [id]), [
    { reason: 'The fair is gone' },
  ])
})

t.test('whoever is erased stays as a former member, without what they had only begun', async (t) => {
  const { id: begun } = await draft('bruno')
  const { id: waiting } = await submitted('bruno')
  const { id: out } = await plantPractice(house, { authorId: people.bruno.id, ownerClusterId: clusters.buda.id })
  t.equal((await as('ada').post(`/v1/users/${people.bruno.id}/erasure`)).status, 204)
  t.match(await as('petra').get(`/v1/practices/${begun}`), { status: 404 })
  t.match(await as('petra').get(`/v1/practices/${waiting}`), { status: 200 })
  t.match(await as('jordi').get(`/v1/practices/${out}`), { body: { author: { displayName: 'Former member' } } })
})
