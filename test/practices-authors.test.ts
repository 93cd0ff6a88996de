import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
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
