import { people } from '../src/demo/cast.ts'
import { openHouse, type Reply } from './support/house.ts'
import { practicesIn, written } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house
const { draft, submitted, inReview, published } = practicesIn(house)
const refused = refusing(house)

const tag = (reply: Reply) => ({ headers: { 'if-match': reply.headers.etag! } })

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
    body: {
      code: first.code,
      versionNumber: 2,
      state: 'draft',
      solution: written.solution,
      publishedVersionId: first.id,
      supersedes: { id: first.id },
    },
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
