import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { plantPractice, practicesIn } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows } = house
const refused = refusing(house)

const remove = (person: 'lea' | 'jordi') =>
  rows(`update memberships set state = 'removed' where group_id = $1 and user_id = $2`, [stuttgart.id, people[person].id])

t.test('who is no longer in the group has no hand in what they wrote there', async (t) => {
  const draft = await plantPractice(house, { state: 'draft', publishedAt: null })
  const out = await plantPractice(house)
  const read = await as('lea').get(`/v1/practices/${draft.id}`)
  await remove('lea')
  for (const { id } of [draft, out]) t.match(await as('lea').get(`/v1/practices/${id}`), { status: 404 })
  const asked = { headers: { 'if-match': read.headers.etag! } }
  await refused(t, () => as('lea').patch(`/v1/practices/${draft.id}`, { title: 'Mine' }, asked), 404, 'not-found')
  await refused(t, () => as('lea').post(`/v1/practices/${draft.id}/submission`), 404, 'not-found')
  await refused(t, () => as('lea').delete(`/v1/practices/${draft.id}`), 404, 'not-found')
  await refused(t, () => as('lea').post(`/v1/practices/${out.id}/retirement`, { reason: 'Mine' }), 404, 'not-found')
  await refused(t, () => as('lea').post(`/v1/practices/${out.id}/versions`), 404, 'not-found')
  t.same((await as('lea').get('/v1/practices?mine=true')).body.data, [])
})

t.test('who still sees it for another reason has no hand in it as its author either', async (t) => {
  const { id } = await plantPractice(house, { authorId: people.marta.id })
  await refused(t, () => as('marta').post(`/v1/practices/${id}/retirement`, { reason: 'Mine' }), 403, 'forbidden')
})

t.test('what was shown to others stays its author’s, until they take it back', async (t) => {
  const mine = { authorId: people.jordi.id, ownerClusterId: clusters.barcelonaMedia.id, visibility: 'public' } as const
  const out = await plantPractice(house, mine)
  const waiting = await plantPractice(house, mine)
  // Somebody on the team, so that it is not the cluster's management that they see it by.
  await rows(`update affiliations set role = 'staff' where user_id = $1`, [people.jordi.id])
  await remove('jordi')
  t.match(await as('jordi').post(`/v1/practices/${out.id}/retirement`, { reason: 'Overtaken' }), { status: 200, body: { state: 'retired' } })
  t.match(await as('jordi').post(`/v1/practices/${waiting.id}/demotion`, { visibility: 'group' }), {
    status: 200,
    body: { visibility: 'group', allowedActions: [] },
  })
  t.match(await as('jordi').get(`/v1/practices/${waiting.id}`), { status: 404 })
})

const toldOf = async (id: string) =>
  (await rows<{ kind: string }>('select kind from notifications where subject_id = $1 order by created_at, id', [id])).map(({ kind }) => kind)
const consentTo = (id: string) => as('bruno').post(`/v1/practices/${id}/consents`, { as: 'author', to: 'public' })
const bruno = { authorId: people.bruno.id, ownerClusterId: clusters.buda.id } as const
const bring = (state: 'active' | 'removed') => rows('update memberships set state = $1 where user_id = $2', [state, people.bruno.id])

t.test('who leaves the group, or is erased, takes their consent along to what it alone sees', async (t) => {
  const { id } = await plantPractice(house, bruno)
  const shown = await plantPractice(house, { ...bruno, visibility: 'network' })
  t.equal((await consentTo(id)).status, 200)
  const mine = (await as('bruno').get(`/v1/groups/${stuttgart.id}/memberships?limit=100`)).body.data.find(
    ({ user }: { user: { id: string } }) => user.id === people.bruno.id,
  )
  t.equal((await as('bruno').post(`/v1/memberships/${mine.id}/departure`)).status, 200)
  t.match((await as('petra').get(`/v1/practices/${id}`)).body, { consents: { author: null } })
  t.match((await as('petra').get(`/v1/practices/${shown.id}`)).body, { consents: { author: { to: 'network' } } })
  t.match(await rows('select type, data, scope_id from events where subject_id = $1 order by sequence desc limit 1', [id]), [
    { type: 'practice.consent_withdrawn', data: { as: 'author' }, scope_id: stuttgart.id },
  ])
  await rows(`update practice_codes set owner_consent_to = 'public' where visibility = 'group'`)
  await refused(t, () => as('ada').post(`/v1/practices/${id}/promotion`, { visibility: 'network' }), 409, 'consent-missing')
  await rows(`update memberships set state = 'active', left_at = null where id = $1`, [mine.id])

  const tomasz = await plantPractice(house, { authorId: people.tomasz.id, ownerClusterId: clusters.wisla.id })
  await as('tomasz').post(`/v1/practices/${tomasz.id}/consents`, { as: 'author', to: 'public' })
  t.equal((await as('ada').post(`/v1/users/${people.tomasz.id}/erasure`)).status, 204)
  t.match((await as('petra').get(`/v1/practices/${tomasz.id}`)).body, { consents: { author: null } })
})

t.test('an author takes a consent back wherever they are', async (t) => {
  const { id } = await plantPractice(house, bruno)
  await consentTo(id)
  await bring('removed')
  await rows(`update affiliations set role = 'staff' where user_id = $1`, [people.bruno.id])
  await refused(t, () => as('bruno').delete(`/v1/practices/${id}/consents/owner-cluster`), 404, 'not-found')
  t.equal((await as('bruno').delete(`/v1/practices/${id}/consents/author`)).status, 204)
  await refused(t, () => as('bruno').delete(`/v1/practices/${id}/consents/author`), 404, 'not-found')
  await rows(`update affiliations set role = 'manager' where user_id = $1`, [people.bruno.id])
  await bring('active')
})

t.test('an author is told what became of their practice, and of none that they would not find', async (t) => {
  const shown = await plantPractice(house, { ...bruno, visibility: 'public', groupId: stuttgart.id })
  const hidden = await plantPractice(house, bruno)
  const inReview = await plantPractice(house, { ...bruno, state: 'in_review', publishedAt: null, reviewerId: people.petra.id })
  await rows(`insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at)
    values (gen_random_uuid(), '${people.petra.id}', '${clusters.buda.id}', 'manager', 'active', now(), now())`)
  t.equal((await as('petra').delete(`/v1/practices/${shown.id}/consents/owner-cluster`)).status, 204)
  t.same(await toldOf(shown.id), ['practice.consent_withdrawn'])
  await bring('removed')
  t.equal((await as('petra').post(`/v1/practices/${hidden.id}/retirement`, { reason: 'Overtaken' })).status, 200)
  t.equal((await as('petra').post(`/v1/practices/${inReview.id}/change-requests`, { comment: 'Which fair?' })).status, 200)
  t.same([...(await toldOf(hidden.id)), ...(await toldOf(inReview.id))], [])
  await bring('active')
  await rows('delete from affiliations where user_id = $1 and cluster_id = $2', [people.petra.id, clusters.buda.id])
})

t.test('who rewrote somebody’s draft does not review it, and who did not write in it does not hand it on', async (t) => {
  await rows(`update memberships set state = 'active' where user_id = $1`, [people.lea.id])
  await rows(`insert into affiliations (id, user_id, cluster_id, role, state, created_at, updated_at)
    values (gen_random_uuid(), '${people.petra.id}', '${clusters.lilleMetropole.id}', 'manager', 'active', now(), now())`)
  const { id } = await practicesIn(house).draft('lea')
  await refused(t, () => as('petra').post(`/v1/practices/${id}/submission`), 403, 'forbidden')
  const read = await as('petra').get(`/v1/practices/${id}`)
  t.notOk(read.body.allowedActions.includes('submit'))
  t.equal((await as('petra').patch(`/v1/practices/${id}`, { solution: 'Mine' }, { headers: { 'if-match': read.headers.etag! } })).status, 200)
  t.match(await as('petra').post(`/v1/practices/${id}/submission`), { status: 200, body: { author: { displayName: 'Léa Laurent' } } })
  t.same(
    await rows(`select user_id from notifications where subject_id = $1`, [id]),
    [{ user_id: people.ada.id }],
    'no other facilitator: the admins',
  )
  await refused(t, () => as('petra').post(`/v1/practices/${id}/review`), 403, 'forbidden')
  t.equal((await as('ada').post(`/v1/practices/${id}/review`)).status, 200)
  await refused(t, () => as('petra').post(`/v1/practices/${id}/publication`), 403, 'forbidden')
  t.equal((await as('ada').post(`/v1/practices/${id}/publication`)).status, 200)
  await rows('delete from affiliations where user_id = $1 and cluster_id = $2', [people.petra.id, clusters.lilleMetropole.id])
})
