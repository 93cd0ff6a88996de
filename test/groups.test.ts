import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { aGroup } from './support/groups.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows, fingerprint } = house
const group = `/v1/groups/${stuttgart.id}`
const eventsOf = (id: string) => rows<{ type: string }>('select type from events where subject_id = $1 order by sequence', [id])
const auditOf = (id: string) =>
  rows<{ action: string; reason: string | null }>('select action, reason from audit_entries where subject_id = $1 order by id', [id])

t.test('whoever is affiliated makes a group and facilitates it for their cluster', async (t) => {
  const made = await as('nina').post('/v1/groups', { name: 'Games of the north', purpose: 'Ship abroad.', topics: ['internationalisation'] })
  t.match(made, {
    status: 201,
    headers: { location: `/v1/groups/${made.body.id}` },
    body: {
      state: 'forming',
      version: 1,
      visibility: 'hidden',
      joinPolicy: 'invite',
      minMembers: 5,
      maxMembers: 9,
      cycle: { number: 1, meetingsPlanned: null },
      size: { members: 1, observers: 0, placesLeft: 8 },
      myMembership: { role: 'facilitator', state: 'active', agreementAccepted: true },
      objectives: [],
    },
  })
  t.match(made.body.allowedActions, ['update', 'activate', 'abandon', 'readMembers', 'readComposition', 'invite', 'handOverFacilitation'])
  t.same(await eventsOf(made.body.id), [{ type: 'group.created' }])
  t.same(await eventsOf(made.body.myMembership.id), [{ type: 'membership.joined' }])
  const mine = await as('nina').get(`/v1/memberships/${made.body.myMembership.id}`)
  t.match(mine.body, { cluster: { id: clusters.northlight.id, country: 'FI' }, user: { displayName: people.nina.displayName } })
})

t.test('who writes the agreement of a new group accepts it by that', async (t) => {
  const made = await as('nina').post('/v1/groups', { name: 'Promised', purpose: 'p', agreement: { text: 'What is said here stays here.' } })
  t.match(made.body, { agreementVersion: 1, myMembership: { agreementAccepted: true } })
  t.match(await as('nina').get(`/v1/groups/${made.body.id}/agreement`), { status: 200, body: { version: 1, text: /stays here/, acceptedAt: /2014/ } })
})

t.test('an admin makes a group without joining, joins by naming a cluster of theirs, or appoints a facilitator', async (t) => {
  const alone = await as('ada').post('/v1/groups', { name: 'Nobody yet', purpose: 'p' })
  t.match(alone.body, { size: { members: 0 }, myMembership: null })
  const appointed = await as('ada').post('/v1/groups', { name: 'Appointed', purpose: 'p', facilitatorId: people.nina.id })
  t.match(appointed.body, { size: { members: 1 }, myMembership: null })
  t.match(await as('nina').get('/v1/me/memberships?limit=1'), {
    body: { data: [{ group: { name: 'Appointed' }, role: 'facilitator', state: 'active' }] },
  })
  t.match(await rows('select kind from notifications where user_id = $1', [people.nina.id]), [{ kind: 'membership.appointed' }])
  const before = await fingerprint()
  t.match(await as('ada').post('/v1/groups', { name: 'Not mine', purpose: 'p', clusterId: clusters.mfg.id }), {
    status: 422,
    body: { code: 'not-affiliated', errors: [{ pointer: '/clusterId' }] },
  })
  t.match(await as('ada').post('/v1/groups', { name: 'Ghost', purpose: 'p', facilitatorId: stuttgart.id }), {
    status: 422,
    body: { code: 'unknown-reference' },
  })
  t.match(await as('nina').post('/v1/groups', { name: 'Other', purpose: 'p', facilitatorId: people.lea.id }), {
    status: 403,
    body: { code: 'forbidden' },
  })
  t.match(await as('nina').post('/v1/groups', { name: 'Other', purpose: 'p', clusterId: clusters.mfg.id }), {
    status: 422,
    body: { code: 'not-affiliated' },
  })
  t.equal(await fingerprint(), before)
})

t.test('who belongs to several clusters says which one they represent', async (t) => {
  await rows(
    `insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at) values (gen_random_uuid(), $1, $2, 'staff', 'active', now(), now())`,
    [people.marta.id, clusters.buda.id],
  )
  t.match(await as('marta').post('/v1/groups', { name: 'Which?', purpose: 'p' }), {
    status: 422,
    body: { code: 'cluster-required', errors: [{ pointer: '/clusterId' }] },
  })
  const made = await as('marta').post('/v1/groups', { name: 'Which?', purpose: 'p', clusterId: clusters.buda.id })
  t.match(await as('marta').get(`/v1/memberships/${made.body.myMembership.id}`), { body: { cluster: { id: clusters.buda.id } } })
})

t.test('sizes and dates that contradict each other are refused with a pointer, also after a merge', async (t) => {
  const bad = { name: 'Odd', purpose: 'p' }
  t.match(await as('nina').post('/v1/groups', { ...bad, minMembers: 9, maxMembers: 5 }), {
    status: 422,
    body: { errors: [{ pointer: '/minMembers' }] },
  })
  t.match(await as('nina').post('/v1/groups', { ...bad, cycle: { startsOn: '2014-06-01', endsOn: '2014-05-01' } }), {
    status: 422,
    body: { errors: [{ pointer: '/cycle/endsOn' }] },
  })
  t.match(await as('petra').patch(group, { minMembers: 13 }), { status: 422, body: { errors: [{ pointer: '/minMembers' }] } })
})

t.test('a hidden group is seen by those inside, the invited and admins; for others it does not exist', async (t) => {
  const { id } = await aGroup(house, 'nina', { visibility: 'hidden' })
  const path = `/v1/groups/${id}`
  await as('nina').post(`${path}/membership-invitations`, { invitations: [{ userId: people.milo.id }] })
  t.equal((await as('nina').get(path)).status, 200)
  t.match(await as('milo').get(path), { status: 200, body: { myMembership: { state: 'invited' } } })
  t.equal((await as('ada').get(path)).status, 200)
  const unseen = await as('lea').get(path)
  const missing = await as('lea').get('/v1/groups/0145a2b0-0000-7000-8003-999999999999')
  t.match(unseen, { status: 404, body: { code: 'not-found' } })
  const alike = (body: Record<string, unknown>) => ({ ...body, instance: '', requestId: '' })
  t.same(alike(unseen.body), alike(missing.body))
  t.equal((await anonymous.get(path)).status, 404)
  t.match(await as('lea').patch(path, { name: 'Mine' }), { status: 404 })
})

t.test('a listed group is for the signed in, a public one for everybody', async (t) => {
  t.equal((await as('nina').get(group)).status, 200)
  t.equal((await anonymous.get(group)).status, 404)
  await as('petra').patch(group, { visibility: 'public' })
  t.match(await anonymous.get(group), {
    status: 200,
    body: { name: stuttgart.name, size: { members: 7, observers: 1, placesLeft: 4 }, myMembership: null, allowedActions: [] },
  })
  t.match(
    (await anonymous.get('/v1/groups')).body.data.map((one: { id: string }) => one.id),
    [stuttgart.id],
  )
  await as('petra').patch(group, { visibility: 'listed' })
  t.equal((await anonymous.get(group)).status, 404)
  t.match(await auditOf(stuttgart.id), [{ action: 'group.visibility_changed' }, { action: 'group.visibility_changed' }])
})

t.test('the objectives are for those inside who have accepted the agreement, and for admins', async (t) => {
  await as('petra').patch(group, { objectives: [{ text: 'Two new markets', reviewOn: '2014-12-01' }] })
  for (const person of ['petra', 'lea', 'otto', 'ada'] as const)
    t.match(await as(person).get(group), { body: { objectives: [{ text: 'Two new markets', state: 'open' }] } }, person)
  for (const person of ['ines', 'milo', 'nina', 'marta'] as const) t.notOk((await as(person).get(group)).body.objectives, person)
})

t.test('facilitators and admins change a group by merge patch; others may not', async (t) => {
  const before = await as('petra').get(group)
  const after = await as('petra').patch(
    group,
    { purpose: 'Shorter.', cycle: { startsOn: '2014-05-01' } },
    { headers: { 'if-match': before.headers.etag! } },
  )
  t.match(after.body, {
    purpose: 'Shorter.',
    name: stuttgart.name,
    version: before.body.version + 1,
    cycle: { startsOn: '2014-05-01', endsOn: null },
  })
  t.match((await as('petra').patch(group, { cycle: { endsOn: '2014-12-01' } })).body.cycle, { startsOn: '2014-05-01', endsOn: '2014-12-01' })
  t.match((await as('petra').patch(group, { cycle: { startsOn: null } })).body.cycle, { startsOn: null, endsOn: '2014-12-01' })
  t.equal((await as('ada').patch(group, { organisers: ['ECCL'] })).status, 200)
  const stored = await fingerprint()
  t.match(await as('petra').patch(group, { purpose: 'x' }, { headers: { 'if-match': before.headers.etag! } }), { status: 412 })
  t.match(await as('lea').patch(group, { name: 'Mine now' }), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('nina').patch(group, { name: 'Mine now' }), { status: 403, body: { code: 'forbidden' } })
  t.match(await as('petra').patch(group, { name: null }), { status: 422, body: { errors: [{ pointer: '/name', code: 'null' }] } })
  t.match(
    await as('petra').patch(group, { maxMembers: 7 }),
    { status: 409, body: { code: 'max-members-too-low' } },
    'seven are active and one is invited',
  )
  t.equal(await fingerprint(), stored)
  t.equal((await as('petra').patch(group, { maxMembers: 8 })).body.size.placesLeft, 0)
  await as('petra').patch(group, { maxMembers: 12 })
})

t.test('a change of confidentiality or of the door is audited, and the members are told of the first', async (t) => {
  await as('petra').patch(group, { confidentiality: 'chatham_house', joinPolicy: 'open' })
  t.match(
    (await auditOf(stuttgart.id))
      .slice(-2)
      .map(({ action }) => action)
      .sort(),
    ['group.confidentiality_changed', 'group.join_policy_changed'],
  )
  t.match(await rows(`select params from notifications where kind = 'group.confidentiality_changed' and user_id = $1`, [people.lea.id]), [
    { params: { confidentiality: 'chatham_house' } },
  ])
  await as('petra').patch(group, { confidentiality: 'group_only', joinPolicy: 'request' })
})

t.test('a portal addresses a group by its own id', async (t) => {
  await as('petra').patch(group, { externalId: 'crm-peers-1' })
  t.match(await as('petra').get('/v1/groups/ext:crm-peers-1'), { status: 200, body: { id: stuttgart.id, externalId: 'crm-peers-1' } })
  t.match(await as('lea').get('/v1/groups/ext:crm-peers-1'), { status: 404 })
  t.match(await as('petra').post('/v1/groups', { name: 'Another', purpose: 'p', externalId: 'crm-peers-1' }), {
    status: 409,
    body: { code: 'external-id-taken' },
  })
})

t.test('groups are listed by filter, order and cursor', async (t) => {
  const names = async (query: string, person: Parameters<typeof as>[0] = 'tomasz') =>
    (await as(person).get(`/v1/groups?${query}`)).body.data.map(({ name }: { name: string }) => name)
  for (const name of ['Żubr', 'Zebra', 'alpha_1', 'alphaX1', 'Alphabet']) {
    await aGroup(house, 'tomasz', { name, visibility: 'listed', kind: 'open_circle', languages: ['pl'], topics: ['x-logistics'] })
  }
  t.equal((await names('kind=open_circle&sort=name')).length, 5)
  t.same((await names('q=ALPHA')).sort(), ['Alphabet', 'alphaX1', 'alpha_1'].sort())
  t.same(await names('q=alpha_'), ['alpha_1'], 'a prefix is text, no pattern')
  t.same(await names('language=pl&topic=x-logistics&state=forming&visibility=listed&q=ze'), ['Zebra'])
  t.same(await names('topic=nothing'), [])
  t.same(await names('mine=true&state=active'), [stuttgart.name])
  t.same(await names('mine=true', 'marta'), ['Which?'])
  const seen: string[] = []
  let next = '/v1/groups?kind=open_circle&sort=name&limit=2'
  for (let last; next; next = last.body.nextCursor && `/v1/groups?kind=open_circle&sort=name&limit=2&cursor=${last.body.nextCursor}`) {
    last = await as('tomasz').get(next)
    seen.push(...last.body.data.map(({ name }: { name: string }) => name))
  }
  t.same(seen, await names('kind=open_circle&sort=name'))
  const { nextCursor } = (await as('tomasz').get('/v1/groups?limit=1')).body
  t.match(await as('tomasz').get(`/v1/groups?limit=1&sort=name&cursor=${nextCursor}`), { status: 400, body: { code: 'invalid-cursor' } })
  t.match(await as('tomasz').get('/v1/groups?colour=red'), { status: 400, body: { errors: [{ parameter: 'colour' }] } })
  t.notOk((await as('petra').get('/v1/groups?limit=1')).body.data[0].allowedActions)
})

t.test('the composition shows clusters, countries and what is missing, to those who may read', async (t) => {
  const seen = await as('lea').get(`${group}/composition`)
  t.match(seen.body, { members: 7, observers: 1, facilitators: 1, invited: 1, placesLeft: 4, warnings: [] })
  t.equal(seen.body.countries.length, 7)
  t.match(
    seen.body.clusters.find(({ cluster }: { cluster: { id: string } }) => cluster.id === clusters.alpen.id),
    { members: 0, invited: 1 },
  )
  t.equal((await as('ada').get(`${group}/composition`)).status, 200)
  t.match(await as('ines').get(`${group}/composition`), { status: 403, body: { code: 'agreement-required' } })
  t.match(await as('nina').get(`${group}/composition`), { status: 403, body: { code: 'forbidden' } })
  t.match(await anonymous.get(`${group}/composition`), { status: 401 })
})
