import { clusters, type PersonKey } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as } = house
const { draft, walk, open, change } = casesIn(house)
const finds = async (person: PersonKey, q = 'weavers') => (await as(person).get(`/v1/search?q=${q}&lang=en&kind=case&facets=true`)).body

t.test('a case is found by those who read it, in its words of now', async (t) => {
  const { id } = await draft('lea', { situation: 'Weavers quarrel.' })
  t.same((await finds('lea')).data, [], 'a draft by nobody')
  await walk('lea', id, 'opening')
  t.match((await finds('jordi')).data, [{ kind: 'case', id, title: 'Which market first?' }])
  for (const person of ['nina', 'ines', 'ada'] as const) t.match(await finds(person), { data: [], facets: { hits: 0 } }, person)
  await change('lea', id, { situation: 'Potters quarrel.' })
  t.same((await finds('jordi')).data, [])
  t.equal((await finds('jordi', 'potters')).data.length, 1)
  await walk('lea', id, 'withdrawal')
  t.same((await finds('lea', 'potters')).data, [])
})

t.test('whom it is kept from does not find it, nor any number of it', async (t) => {
  await open('lea', { situation: 'Weavers again.', audience: 'network', excludedClusterIds: [clusters.buda.id] })
  t.equal((await finds('nina')).data.length, 1)
  t.match(await finds('bruno'), { data: [], facets: { hits: 0, kind: [] } })
})
