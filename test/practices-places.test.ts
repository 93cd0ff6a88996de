import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { plantPractice } from './support/practices.ts'
import { refusing } from './support/refusing.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house
const refused = refusing(house)

const group = (set: string) => rows(`update groups set ${set} where id = $1`, [stuttgart.id])

t.test('the group of a practice is named to those alone who may know of it, in views and by filters', async (t) => {
  const { id, practiceCodeId } = await plantPractice(house, { visibility: 'public' })
  const placeFor = async (client: typeof anonymous) => {
    const list = async (query: string) =>
      (await client.get(`/v1/practices?limit=100${query}`)).body.data.find((item: { id: string }) => item.id === id)
    const { groupId } = (await client.get(`/v1/practices/${id}`)).body
    t.equal((await list('')).groupId, groupId)
    t.equal((await client.get(`/v1/practices/${id}/versions`)).body.data[0].groupId, groupId)
    t.equal((await list(`&groupId=${stuttgart.id}`)) !== undefined, groupId !== null, 'a filter finds what the view tells')
    return groupId !== null
  }
  t.same([await placeFor(anonymous), await placeFor(as('nina')), await placeFor(as('jordi'))], [false, true, true], 'it is listed')
  await group(`visibility = 'hidden'`)
  t.same([await placeFor(as('nina')), await placeFor(as('marta')), await placeFor(as('ada'))], [false, false, true], 'it is hidden')
  for (const person of ['jordi', 'lea', 'petra', 'otto'] as const) t.ok(await placeFor(as(person)))
  await group(`visibility = 'public', confidentiality = 'chatham_house'`)
  t.same([await placeFor(anonymous), await placeFor(as('nina')), await placeFor(as('jordi'))], [false, false, true], 'under the Chatham House rule')
  await group(`visibility = 'listed', confidentiality = 'group_only'`)
  await rows('update practices set under_chatham_house = true where practice_code_id = $1', [practiceCodeId])
  t.notOk(await placeFor(as('nina')), 'what was written under it stays under it')
})

t.test('the next version keeps what was promised for the one before', async (t) => {
  const { id } = await plantPractice(house, { visibility: 'network', underChathamHouse: true })
  const next = await as('lea').post(`/v1/practices/${id}/versions`)
  t.equal(next.status, 201)
  t.match(await rows('select under_chatham_house as under from practices where id = $1', [next.body.id]), [{ under: true }])
})

t.test('acts that wait for no agreement show no word to whoever has not accepted it', async (t) => {
  const owned = { ownerClusterId: clusters.tejo.id } as const
  const wordless = { title: '', teaser: null, problem: null, solution: null, steps: [] }
  const { id } = await plantPractice(house, owned)
  t.match(await as('ines').get(`/v1/practices/${id}`), { status: 403, body: { code: 'agreement-required' } })
  const consents = { as: 'owner_cluster', to: 'network' }
  t.match(await as('ines').post(`/v1/practices/${id}/consents`, consents), {
    status: 200,
    body: { ...wordless, consents: { ownerCluster: { to: 'network' } } },
  })
  t.match((await as('marta').get(`/v1/practices/${id}`)).status, 404)

  const open = await plantPractice(house, { ...owned, authorId: people.ines.id, visibility: 'public', state: 'draft', publishedAt: null })
  await refused(t, () => as('ines').get(`/v1/practices/${open.id}`), 403, 'agreement-required')
  await refused(t, () => as('ines').post(`/v1/practices/${open.id}/demotion`, { visibility: 'network' }), 409, 'wrong-state')
  const out = await plantPractice(house, { ...owned, authorId: people.ines.id, visibility: 'public' })
  t.match(await as('ines').post(`/v1/practices/${out.id}/demotion`, { visibility: 'group' }), {
    status: 200,
    body: { visibility: 'group', ...wordless },
  })
})
