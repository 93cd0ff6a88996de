import { clusters, type PersonKey } from '../src/demo/cast.ts'
import { aMonthLater, pastCasesIn } from './support/insight.ts'
import { openStage } from './support/stage.ts'
import t from './support/tap.ts'

const { house, scene } = await openStage(t)
const past = pastCasesIn(house)
const bring = async (person: PersonKey, times: number, answered: number, more: object = {}) => {
  for (let number = 0; number < times; number++) await past(person, { answered }, { audience: 'network', ...more })
}
const splits = async (person: PersonKey = 'petra') => (await aMonthLater(house, person, '/v1/insight')).splits
const valuesOf = (split: { values: { value: string | null; cases: number }[] }) => split.values.map(({ value, cases }) => [value, cases])

t.test('figures are split by what cases are, the most first', (t) =>
  scene(async () => {
    await house.rows(`update clusters set created_at = '2012-01-01'`)
    await house.rows('update clusters set created_at = $2 where id = $1', [clusters.wisla.id, '2013-06-01'])
    await bring('lea', 7, 10, { language: 'fr' })
    await bring('bruno', 6, 20, { language: 'nl' })
    await bring('tomasz', 5, 30, { language: 'fr' })
    const { country, language, clusterSize, standing } = await splits()
    t.same([country, language, clusterSize, standing].map(valuesOf), [
      [
        ['FR', 7],
        ['BE', 6],
        ['PL', 5],
      ],
      [
        ['fr', 12],
        ['nl', 6],
      ],
      [
        ['large', 7],
        ['small', 6],
        ['medium', 5],
      ],
      [
        ['established', 13],
        ['newcomer', 5],
      ],
    ])
    t.ok([country, language, clusterSize, standing].every(({ complete }) => complete))
    t.match(country.values, [
      { firstAnswer: { reached: 7, notReached: 0, medianHours: 10, shareWithin48Hours: 1 }, resolution: { notReached: 7, medianHours: null } },
      { firstAnswer: { medianHours: 20 } },
      { firstAnswer: { medianHours: 30 } },
    ])
    t.match(language.values[0].firstAnswer, { lowerQuartileHours: 10, medianHours: 10, upperQuartileHours: 30 })
  }),
)

t.test('too few are left out, and so many with them that no difference tells of them', (t) =>
  scene(async () => {
    await bring('lea', 7, 10)
    await bring('bruno', 6, 20)
    await bring('tomasz', 4, 30)
    const first = await splits()
    t.same(valuesOf(first.country), [['FR', 7]], 'without BE, the four of PL are no subtraction away')
    t.equal(first.country.complete, false)
    t.same(valuesOf(first.language), [['en', 17]])
    t.equal(first.language.complete, true)
    await bring('jordi', 1, 30)
    t.same(
      valuesOf((await splits()).country),
      [
        ['FR', 7],
        ['BE', 6],
      ],
      'PL and ES are five together',
    )
    await house.rows(`update cases set cluster_id = $1 where cluster_id not in ($1, $2)`, [clusters.lilleMetropole.id, clusters.wisla.id])
    const last = await splits()
    t.same(last.country, { complete: false, values: [] }, 'of two, none is told of')
  }),
)

t.test('a split says nothing of a case that the case itself would not tell', (t) =>
  scene(async () => {
    await bring('lea', 6, 10, { language: undefined })
    await bring('bruno', 5, 20, { language: 'nl' })
    t.same(valuesOf((await splits('nina')).country), [
      ['FR', 6],
      ['BE', 5],
    ])
    await house.rows(`update groups set confidentiality = 'chatham_house'`)
    const outside = await splits('nina')
    for (const name of ['country', 'clusterSize', 'standing']) t.same(valuesOf(outside[name]), [[null, 11]], name)
    t.same(
      valuesOf(outside.language),
      [
        [null, 6],
        ['nl', 5],
      ],
      "the language of one's profile tells who one is",
    )
    t.same(
      valuesOf((await splits('petra')).country),
      [
        ['FR', 6],
        ['BE', 5],
      ],
      'inside the group they know',
    )
  }),
)

t.test('of what was withdrawn no split tells what it was, and a moment tells of no case', (t) =>
  scene(async () => {
    await bring('lea', 6, 10)
    for (let number = 0; number < 5; number++) await past('bruno', { withdrawn: 5 }, { audience: 'network' })
    const { country, language } = await splits()
    t.same(valuesOf(country), [
      ['FR', 6],
      [null, 5],
    ])
    t.equal(language.values[0].cases, 6)
    const cases = async (before: string) => (await house.as('petra').get(`/v1/insight?openedBefore=${before}`)).body.cases
    house.clock.forward(24 * 3_600_000)
    t.same([await cases('2014-04-28T23:59:59Z'), await cases('2014-04-29T00:00:00Z')], [null, 11])
  }),
)
