import { clusters, people, stuttgart } from '../src/demo/cast.ts'
import { openHouse } from './support/house.ts'
import { type Planting, plantPractices } from './support/practices.ts'
import t, { type Test } from './support/tap.ts'

const house = await openHouse(t)
const { as, anonymous, rows } = house

const day = (number: number) => new Date(Date.UTC(2014, 0, number))
const planting = (number: number, more: Planting = {}): Planting => ({
  title: `Practice ${number}`,
  publishedAt: day(number),
  updatedAt: day(number),
  ...more,
})

const planted = await plantPractices(house, [
  planting(1, {
    visibility: 'public',
    kind: 'failure',
    topics: ['lobbying'],
    country: 'FR',
    markets: ['CN', 'JP'],
    sectors: ['creative.design'],
    journeySteps: [1, 2],
  }),
  planting(2, { visibility: 'network', topics: ['freelancers-not-represented', 'choose-instruments'], journeySteps: [2], authorId: people.nina.id }),
  planting(3, { code: 'BARI-3', ownerClusterId: clusters.buda.id, authorId: people.bruno.id }),
  planting(4, { state: 'draft', publishedAt: null }),
  planting(5, { state: 'submitted', publishedAt: null, authorId: people.jordi.id, ownerClusterId: clusters.barcelonaMedia.id }),
  planting(6, { state: 'superseded', visibility: 'public' }),
  planting(7, { state: 'retired', retirementReason: 'Overtaken', visibility: 'public' }),
  planting(8, { groupId: null, visibility: 'public', ownerClusterId: clusters.northlight.id }),
])
await rows(
  `insert into practice_evidence (practice_code_id, as_of, formula_version, m0, n, sum_r, sum_ry, mean, low, high, level, certainty, contested, warning, pending, harm)
   values ($1, '2014-04-01', 1, .55, 2, 2, 2, .8, .5, .9, 1, 'low', false, true, 1, 0), ($2, '2014-04-01', 1, .55, 5, 5, 4, .7, .6, .8, 3, 'moderate', true, false, 0, 1)`,
  [planted[0]!.practiceCodeId, planted[1]!.practiceCodeId],
)

const titles = async (client: typeof anonymous, query = '') => {
  const reply = await client.get(`/v1/practices?${query}`)
  if (reply.status !== 200) throw new Error(reply.text)
  return reply.body.data.map((item: { title: string }) => Number(item.title.slice(9)))
}
const lists = async (t: Test, client: typeof anonymous, query: string, expected: number[]) => t.same(await titles(client, query), expected, query)

t.test('a list has the published version of what the caller may see, the newest first', async (t) => {
  await lists(t, anonymous, '', [8, 1])
  await lists(t, as('nina'), '', [8, 2, 1])
  await lists(t, as('milo'), '', [8, 2, 1])
  await lists(t, as('ines'), '', [8, 2, 1])
  await lists(t, as('otto'), '', [8, 3, 2, 1])
  await lists(t, as('lea'), '', [8, 3, 2, 1])
  await lists(t, as('ada'), '', [8, 3, 2, 1])
})

t.test('an item is enough to choose by, and no more', async (t) => {
  const { data } = (await as('lea').get('/v1/practices?code=BARI-3')).body
  t.match(data, [
    { code: 'BARI-3', versionNumber: 1, version: 1, author: { displayName: 'Bruno Claes' }, ownerCluster: { name: 'BUDA Fabric', country: 'BE' } },
  ])
  t.notOk('solution' in data[0] || 'allowedActions' in data[0])
})

t.test('every filter narrows, and together they narrow more', async (t) => {
  const lea = as('lea')
  await lists(t, lea, `groupId=${stuttgart.id}`, [3, 2, 1])
  await lists(t, lea, 'topic=lobbying', [2, 1])
  await lists(t, lea, 'topic=lobbying&journeyStep=1', [1])
  await lists(t, lea, 'journeyStep=2', [2, 1])
  await lists(t, lea, 'sector=creative.design', [1])
  await lists(t, lea, 'country=FR', [1])
  await lists(t, lea, 'market=JP', [1])
  await lists(t, lea, 'kind=failure', [1])
  await lists(t, lea, `ownerClusterId=${clusters.buda.id}`, [3])
  await lists(t, lea, 'visibility=public', [8, 1])
  await lists(t, lea, 'visibility=group', [3])
  await lists(t, as('nina'), 'visibility=group', [])
  await lists(t, as('ada'), 'visibility=group', [3])
  await lists(t, anonymous, 'visibility=network', [])
  await lists(t, lea, 'minLevel=1', [2, 1])
  await lists(t, lea, 'minLevel=2', [2])
  t.match(await lea.get('/v1/practices?topics=lobbying'), { status: 400, body: { errors: [{ parameter: 'topics', code: 'unknown' }] } })
})

t.test('with `state` or `mine` it shows what is being written, to those who may see it', async (t) => {
  await lists(t, as('petra'), 'state=submitted', [5])
  await lists(t, as('lea'), 'state=submitted', [])
  await lists(t, as('lea'), 'mine=true', [8, 4, 1])
  await lists(t, as('lea'), 'mine=true&state=draft', [4])
  await lists(t, as('marta'), 'state=draft', [4])
  await lists(t, as('jordi'), 'state=draft', [])
  await lists(t, anonymous, 'state=superseded', [6])
  await lists(t, anonymous, 'state=retired', [7])
  await lists(t, anonymous, 'state=draft', [])
  await lists(t, anonymous, 'mine=true', [])
})

t.test('it is sorted by date, title or evidence; what has no evidence comes last', async (t) => {
  await lists(t, as('lea'), 'sort=title', [1, 2, 3, 8])
  await lists(t, as('lea'), 'sort=-updatedAt', [8, 3, 2, 1])
  t.same((await titles(as('lea'), 'sort=-evidence')).slice(0, 2), [2, 1])
  t.match(await as('lea').get('/v1/practices?mine=true&sort=title'), {
    status: 400,
    body: { code: 'invalid-parameter', errors: [{ parameter: 'sort' }] },
  })
})

t.test('every order pages by cursor without losing or repeating anything', async (t) => {
  for (const order of ['-publishedAt', '-updatedAt', 'title', '-evidence']) {
    const whole = await titles(as('lea'), `sort=${order}`)
    const seen: number[] = []
    let cursor = ''
    for (;;) {
      const { body } = await as('lea').get(`/v1/practices?sort=${order}&limit=1${cursor}`)
      seen.push(...body.data.map((item: { title: string }) => Number(item.title.slice(9))))
      if (body.nextCursor === null) break
      cursor = `&cursor=${body.nextCursor}`
    }
    t.same(seen, whole, order)
  }
  const { nextCursor } = (await as('lea').get('/v1/practices?limit=1')).body
  t.match(await as('lea').get(`/v1/practices?limit=1&sort=title&cursor=${nextCursor}`), { status: 400, body: { code: 'invalid-cursor' } })
})

t.test('evidence is shown as counted under three clusters, and as estimated from three', async (t) => {
  const evidenceOf = async (number: number) => (await as('lea').get(`/v1/practices/${planted[number - 1]!.id}`)).body.evidence
  t.same(await evidenceOf(1), {
    level: 1,
    certainty: 'low',
    n: 2,
    mean: null,
    low: null,
    high: null,
    contested: false,
    warning: false,
    pending: 1,
    harm: 0,
    asOf: '2014-04-01T00:00:00.000Z',
  })
  t.same(await evidenceOf(2), {
    level: 3,
    certainty: 'moderate',
    n: 5,
    mean: 0.7,
    low: 0.6,
    high: 0.8,
    contested: true,
    warning: false,
    pending: 0,
    harm: 1,
    asOf: '2014-04-01T00:00:00.000Z',
  })
  t.match(await evidenceOf(3), { level: 0, n: 0, certainty: null, asOf: null })
})

t.test('what many have is found along the order, and is the same', async (t) => {
  const many = Array.from({ length: 1001 }, (_, i) => planting(10 - i, { title: `Practice ${2000 + i}`, visibility: 'public', topics: ['many'] }))
  await plantPractices(house, many)
  await rows(`update practices set topics = topics || 'many'::text where id = any($1)`, [planted.slice(0, 2).map(({ id }) => id)])
  for (const [order, expected] of [
    ['-publishedAt', [2000, 2001, 2002]],
    ['title', [1, 2, 2000]],
    ['-evidence', [2, 1]],
  ] as const) {
    const found = await titles(as('nina'), `topic=many&sort=${order}&limit=100`)
    t.same(found.slice(0, expected.length), expected, order)
    t.equal(found.length, 100)
  }
  await lists(t, as('nina'), 'topic=many&kind=failure&sort=-evidence', [1])
})
