import { sources } from '../src/app.ts'
import { people } from '../src/demo/cast.ts'
import { indexEverything } from '../src/search/jobs.ts'
import { casesIn } from './support/cases.ts'
import { openHouse } from './support/house.ts'
import { found, plantIndexed } from './support/search.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house
const { draft, open, walk, give, change } = casesIn(house)

const kinds = async (client: typeof anonymous, query: string) => (await found(client, query)).data.map(({ kind }) => kind).sort()
const hits = async (client: typeof anonymous, query: string) => (await found(client, `${query}&facets=true`)).facets.hits as number

await rows(`update users set languages = '{en}'`)
await plantIndexed(house, [{ title: 'Giraffes at the fair', visibility: 'public' }])

t.test('one question goes to every kind, as far as the token reaches', async (t) => {
  await as('ada').post('/v1/tools', { kind: 'guide', title: 'A guide to giraffes', summary: 'How to travel with them.', language: 'en' })
  await open('lea', { title: 'Our giraffe is ill' })
  t.same(await kinds(as('lea'), 'q=giraffe'), ['case', 'practice', 'tool'])
  t.same(await kinds(as('lea'), 'q=giraffe&kind=case'), ['case'])
  t.same(await kinds(as('lea', ['practices:read', 'journeys:read']), 'q=giraffe'), ['practice', 'tool'])
  t.equal((await as('lea', ['practices:read']).get('/v1/search?q=giraffe&kind=case')).body.scope, 'cases:read')
  t.same(await kinds(anonymous, 'q=giraffe'), ['practice', 'tool'])
})

t.test('a tool that is changed or taken off the list is found as it is', async (t) => {
  const { id } = (await as('ada').post('/v1/tools', { kind: 'guide', title: 'Pelicans', summary: 'Fishing.', language: 'en' })).body
  const { headers } = await as('ada').get(`/v1/tools/${id}`)
  await as('ada').patch(`/v1/tools/${id}`, { title: 'Herons' }, { headers: { 'if-match': headers.etag! } })
  t.same([await hits(anonymous, 'q=pelican'), await hits(anonymous, 'q=heron')], [0, 1])
  await as('ada').delete(`/v1/tools/${id}`)
  t.equal(await hits(anonymous, 'q=heron'), 0)
})

t.test('a case is found from its opening to its withdrawal, by its words of the day', async (t) => {
  const { id } = await draft('lea', { title: 'A walrus in the office' })
  t.equal(await hits(as('lea'), 'q=walrus'), 0, 'a draft is found by nobody')
  await walk('lea', id, 'opening')
  t.equal(await hits(as('otto'), 'q=walrus'), 1)
  t.equal(await hits(as('nina'), 'q=walrus'), 0)
  t.equal((await change('lea', id, { title: 'A seal in the office' })).status, 200)
  t.same([await hits(as('otto'), 'q=walrus'), await hits(as('otto'), 'q=seal')], [0, 1])
  await give('jordi', id, { body: 'Call the penguins.' })
  t.equal(await hits(as('lea'), 'q=penguin'), 0, 'what was given to it is not searched')
  await walk('lea', id, 'withdrawal')
  t.equal(await hits(as('lea'), 'q=seal'), 0)
})

t.test('whoever belongs to an excluded cluster, and the admin, find nothing and count nothing', async (t) => {
  const { id } = await open('lea', { title: 'An ocelot among competitors', audience: 'network' })
  t.equal(await hits(as('otto'), 'q=ocelot'), 1)
  await rows('update cases set excluded_cluster_ids = (select array_agg(cluster_id) from memberships where user_id = $1) where id = $2', [
    people.otto.id,
    id,
  ])
  t.same(await hits(as('otto'), 'q=ocelot'), 0)
  t.match((await found(as('otto'), 'q=ocelot&facets=true')).facets, { hits: 0, kind: [], topic: [], language: [] })
  t.equal(await hits(as('nina'), 'q=ocelot'), 1)
})

t.test('the acts leave the index as it would be made anew', async (t) => {
  const index = () => rows('select kind, subject_id, language, topics, journey_steps, countries, length from search_documents order by 1, 2')
  const before = await index()
  await rows('update search_documents set analyzer = 0')
  await indexEverything((work) => house.db.transaction(work), sources)
  t.same(await index(), before)
})
