import { clusters, people } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import type { Planting } from './support/practices.ts'
import { found, numbersFound, plantIndexed } from './support/search.ts'
import t, { type Test } from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous } = house

const planting = (number: number, more: Planting = {}): Planting => ({ title: `Fair number ${number}`, ...more })

const planted = await plantIndexed(house, [
  planting(1, { visibility: 'public', topics: ['lobbying'], country: 'FR', journeySteps: [1, 2] }),
  planting(2, { visibility: 'network', topics: ['lobbying', 'funding'], journeySteps: [2], authorId: people.nina.id, language: 'en-GB' }),
  planting(3, { ownerClusterId: clusters.buda.id, authorId: people.bruno.id }),
  planting(4, { state: 'draft', publishedAt: null, visibility: 'public' }),
  planting(5, { state: 'submitted', publishedAt: null, authorId: people.jordi.id, ownerClusterId: clusters.barcelonaMedia.id }),
  planting(6, { state: 'superseded', visibility: 'public' }),
  planting(7, { state: 'retired', retirementReason: 'Overtaken', visibility: 'public' }),
  planting(8, { groupId: null, visibility: 'public', ownerClusterId: clusters.northlight.id, language: 'de' }),
  planting(9, { visibility: 'public', deletedAt: house.clock.now }),
])

const finds = async (t: Test, client: typeof anonymous, query: string, expected: number[]) =>
  t.same(await numbersFound(client, query), expected, query)

t.test('everybody finds what they may see, and it alone', async (t) => {
  await finds(t, anonymous, 'q=fair', [1, 8])
  await finds(t, as('nina'), 'q=fair', [1, 2, 8])
  await finds(t, as('milo'), 'q=fair', [1, 2, 8])
  await finds(t, as('ines'), 'q=fair', [1, 2, 8])
  await finds(t, as('otto'), 'q=fair', [1, 2, 3, 8])
  await finds(t, as('lea'), 'q=fair', [1, 2, 3, 8])
  await finds(t, as('ada'), 'q=fair', [1, 2, 3, 8])
})

t.test('what is hidden is in no number, and takes nobody’s place', async (t) => {
  const facets = async (client: typeof anonymous) => (await found(client, 'q=fair&facets=true&limit=1')).facets
  t.match(await facets(anonymous), {
    hits: 2,
    kind: [{ value: 'practice', count: 2 }],
    language: [
      { value: 'de', count: 1 },
      { value: 'en', count: 1 },
    ],
    country: [{ value: 'FR', count: 1 }],
  })
  const seen = await facets(as('lea'))
  t.equal(seen.hits, 4)
  t.match(seen.topic, [
    { value: 'internationalisation', count: 2 },
    { value: 'lobbying', count: 2 },
    { value: 'funding', count: 1 },
  ])
  t.match(seen.journeyStep, [
    { value: 2, count: 2 },
    { value: 4, count: 2 },
    { value: 1, count: 1 },
  ])
  t.equal((await found(anonymous, 'q=fair')).facets, undefined)
  t.match((await found(anonymous, 'q=nowhere&facets=true')).facets, { hits: 0, kind: [], topic: [] })
})

t.test('every filter narrows, and together they narrow more', async (t) => {
  const lea = as('lea')
  await finds(t, lea, 'q=fair&topic=lobbying', [1, 2])
  await finds(t, lea, 'q=fair&topic=lobbying&journeyStep=1', [1])
  await finds(t, lea, 'q=fair&country=FR', [1])
  await finds(t, lea, 'q=fair&language=en', [1, 2, 3])
  await finds(t, lea, 'q=fair&language=de', [8])
  await finds(t, lea, 'q=fair&kind=practice', [1, 2, 3, 8])
  t.match((await found(lea, 'q=fair&topic=lobbying&facets=true')).facets, { hits: 2 })
})

t.test('a search that cannot be is refused, by name', async (t) => {
  const refused = async (query: string, parameter: string) =>
    t.match(await anonymous.get(`/v1/search?${query}`), { status: 400, body: { code: 'invalid-parameter', errors: [{ parameter }] } })
  await refused('', 'q')
  await refused('q=%20', 'q')
  await refused('q=fair&kind=user', 'kind')
  await refused('q=fair&topics=lobbying', 'topics')
  await refused('q=fair&journeyStep=8', 'journeyStep')
  await refused('q=fair&facets=maybe', 'facets')
  await refused(`q=${'a'.repeat(1001)}`, 'q')
  t.match(await as('lea', ['groups:read']).get('/v1/search?q=fair'), { status: 403, body: { code: 'missing-scope', scope: 'practices:read' } })
  await finds(t, as('lea', ['practices:read']), 'q=fair', [1, 2, 3, 8])
})

t.test('words without meaning find nothing, and cost nothing', async (t) => {
  await finds(t, as('lea'), 'q=the%20of%20and&lang=en', [])
  await finds(t, as('lea'), 'q=%2B%2B%2B', [])
})

t.test('it pages without losing or repeating anything, also where a hit has gone meanwhile', async (t) => {
  const lea = as('lea')
  const whole = (await found(lea, 'q=fair')).data.map(({ id }) => id)
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const { data, nextCursor } = await found(lea, `q=fair&limit=1${cursor}`)
    seen.push(...data.map(({ id }) => id))
    if (nextCursor === null) break
    cursor = `&cursor=${nextCursor}`
  }
  t.same(seen, whole)
  const first = await found(lea, 'q=fair&limit=2')
  const gone = planted.find(({ id }) => id === first.data[1]!.id)!
  await house.rows('update practice_codes set deleted_at = now() where id = $1', [gone.practiceCodeId])
  const second = await found(lea, `q=fair&limit=2&cursor=${first.nextCursor}`)
  t.same(second.data.length, 1, 'its place was not the last')
  await house.rows('update practice_codes set deleted_at = null where id = $1', [gone.practiceCodeId])
})

t.test('a cursor belongs to one question with its filters', async (t) => {
  const { nextCursor } = await found(as('lea'), 'q=fair&limit=1')
  for (const query of ['q=stand', 'q=fair&country=FR', 'q=fair&lang=de']) {
    t.match(await as('lea').get(`/v1/search?${query}&limit=1&cursor=${nextCursor}`), { status: 400, body: { code: 'invalid-cursor' } })
  }
})

t.test('a question may be in each language of whoever asks, or in English; `lang` says which', async (t) => {
  await plantIndexed(house, [
    planting(20, { visibility: 'public', language: 'de', problem: 'Wir suchen Fördermittel für Übersetzungen.' }),
    planting(21, { visibility: 'public', language: 'en', problem: 'We look for translations.' }),
  ])
  await finds(t, as('lea'), 'q=Übersetzung&lang=de', [20])
  await finds(t, as('lea'), 'q=ubersetzungen&lang=de', [20])
  await finds(t, as('lea'), 'q=Übersetzung&lang=en', [])
  await house.rows(`update users set locale = 'de-AT', languages = '{pl}' where id = $1`, [people.milo.id])
  await finds(t, as('milo'), 'q=Übersetzung', [20])
  await finds(t, as('milo'), 'q=translation', [21])
  await finds(t, anonymous, 'q=translation', [21])
})
