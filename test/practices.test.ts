import { clusters, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse, type Reply } from './support/house.ts'
import { plantPractice, practicesIn, written } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house
const { draft, submitted, published } = practicesIn(house)
const refused = refusing(house)

const tag = (reply: Reply) => ({ headers: { 'if-match': reply.headers.etag! } })

t.test('a member begins a draft for the cluster they represent', async (t) => {
  const made = await as('lea').post('/v1/practices', { title: written.title, kind: 'failure', groupId: stuttgart.id })
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
    ...written,
    context: 'Kortrijk, 2013',
    steps: ['Ask', 'Rent'],
    journeySteps: [4, 6],
    topics: ['which-trade-fair'],
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
  const as_ = (person: PersonKey) => () => as(person).post('/v1/practices', written)
  await refused(t, as_('nina'), 403, 'forbidden')
  await refused(t, as_('milo'), 403, 'forbidden')
  await refused(t, as_('otto'), 403, 'forbidden')
  await refused(t, as_('ada'), 403, 'forbidden')
  await refused(t, as_('ines'), 403, 'agreement-required')
  await refused(t, () => as('lea').post('/v1/practices', { ...written, groupId: people.lea.id }), 422, 'unknown-reference', {
    errors: [{ pointer: '/groupId' }],
  })
  await refused(t, () => as('lea').post('/v1/practices', { ...written, originMeetingId: people.lea.id }), 422, 'unknown-reference')
  await refused(t, () => anonymous.post('/v1/practices', written), 401, 'unauthenticated')
  await refused(t, () => as('lea', ['practices:read']).post('/v1/practices', written), 403, 'missing-scope', { scope: 'practices:write' })
})

t.test('nothing is written in a group that is over', async (t) => {
  const { id } = await draft()
  await rows(`update groups set state = 'archived' where id = $1`, [stuttgart.id])
  await refused(t, () => as('lea').post('/v1/practices', written), 409, 'group-read-only')
  await refused(t, () => as('lea').post(`/v1/practices/${id}/submission`), 409, 'group-read-only')
  await rows(`update groups set state = 'active' where id = $1`, [stuttgart.id])
})

t.test("a practice is written for a cluster of one's own; a facilitator writes for any that is represented", async (t) => {
  const owned = (person: PersonKey, cluster: keyof typeof clusters) =>
    as(person).post('/v1/practices', { ...written, ownerClusterId: clusters[cluster].id })
  await refused(t, () => owned('lea', 'buda'), 422, 'owner-cluster-not-yours', { errors: [{ pointer: '/ownerClusterId' }] })
  await refused(t, () => owned('petra', 'northlight'), 422, 'owner-cluster-not-yours')
  t.match(await owned('petra', 'buda'), { status: 201, body: { ownerCluster: { name: 'BUDA Fabric' } } })
})

t.test('without a group only a manager of the owner cluster writes, which is the consent of both', async (t) => {
  const alone = { ...written, groupId: null }
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
  const made = await as('lea').post('/v1/practices', written)
  const path = `/v1/practices/${made.body.id}`
  await refused(t, () => as('lea').patch(path, { teaser: 'x' }), 428, 'precondition-required')
  await refused(t, () => as('lea').patch(path, { teaser: 'x' }, { headers: { 'if-match': '"7"' } }), 412, 'version-conflict')
  await refused(t, () => as('lea').patch(path, { title: null }, tag(made)), 422, 'invalid-body', {
    errors: [{ pointer: '/title', code: 'null' }],
  })
  await refused(t, () => as('lea').patch(path, { code: 'P-1' }, tag(made)), 422, 'invalid-body')
  await refused(t, () => as('lea').patch(path, { originMeetingId: people.lea.id }, tag(made)), 422, 'unknown-reference')
  const once = await as('lea').patch(path, { teaser: null, resources: { personDays: 3 }, topics: ['which-trade-fair'] }, tag(made))
  t.match(once, {
    status: 200,
    body: { version: 2, teaser: null, resources: { personDays: 3, costBand: null }, topics: ['which-trade-fair'], problem: written.problem },
  })
  const twice = await as('marta').patch(path, { resources: { costBand: 'none' } }, tag(once))
  t.match(twice.body, { version: 3, resources: { personDays: 3, costBand: 'none' } })
  t.match(await rows(`select count(*)::int as n from events where type = 'practice.updated' and subject_id = $1`, [made.body.id]), [{ n: 2 }])
})

t.test('only its author and the owner cluster change a draft', async (t) => {
  const made = await as('lea').post('/v1/practices', written)
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

t.test('an unchanged practice is a 304, and a changed consent is not', async (t) => {
  const { id } = await published()
  const first = await as('lea').get(`/v1/practices/${id}`)
  const again = { headers: { 'if-none-match': first.headers.etag! } }
  t.equal((await as('lea').get(`/v1/practices/${id}`, again)).status, 304)
  await as('lea').post(`/v1/practices/${id}/consents`, { as: 'author', to: 'network' })
  t.equal((await as('lea').get(`/v1/practices/${id}`, again)).status, 200)
})

t.test('whoever is erased stays as a former member, without what they had only begun', async (t) => {
  const { id: begun } = await draft('bruno')
  const { id: waiting } = await submitted('bruno')
  const { id: out } = await plantPractice(house, { authorId: people.bruno.id, ownerClusterId: clusters.buda.id })
  const { id: deleted } = await draft('bruno')
  await as('bruno').delete(`/v1/practices/${deleted}`)
  const { id: down } = await plantPractice(house, {
    authorId: people.bruno.id,
    ownerClusterId: clusters.buda.id,
    groupId: null,
    visibility: 'network',
  })
  await as('bruno').delete(`/v1/practices/${down}/consents/author`)
  t.equal((await as('ada').post(`/v1/users/${people.bruno.id}/erasure`)).status, 204)
  for (const gone of [begun, deleted, down]) {
    t.match(await rows('select title, teaser, problem, solution from practices where id = $1', [gone]), [
      { title: '', teaser: null, problem: null, solution: null },
    ])
  }
  t.match(await as('petra').get(`/v1/practices/${begun}`), { status: 404 })
  t.match(await as('petra').get(`/v1/practices/${waiting}`), { status: 200 })
  t.match(await as('jordi').get(`/v1/practices/${out}`), { body: { author: { displayName: 'Former member' } } })
})
