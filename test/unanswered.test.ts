import { clusters, type PersonKey, people, stuttgart } from '../src/demo/cast.ts'
import { casesIn } from './support/cases.ts'
import type { Reply } from './support/house.ts'
import { hour } from './support/insight.ts'
import { openStage } from './support/stage.ts'
import t from './support/tap.ts'

const { house, scene } = await openStage(t)
const { open, draft, give, walk } = casesIn(house)
/** Opens it, and lets an hour pass. */
const opened = async (...args: Parameters<typeof open>): Promise<string> => {
  const { id } = await open(...args)
  house.clock.forward(hour)
  return id
}
const unanswered = async (person: PersonKey = 'petra', query = ''): Promise<string[]> =>
  (await house.as(person).get(`/v1/unanswered-cases?${query}`)).body.data.map(({ id }: { id: string }) => id)

t.test('cases wait for a first answer until another cluster gives one, who waited the longest first', (t) =>
  scene(async () => {
    const [first, second, third] = [await opened('lea'), await opened('jordi'), await opened('lea')]
    await draft('lea')
    t.same(await unanswered(), [first, second, third])
    const { body } = await house.as('bruno').get('/v1/unanswered-cases')
    t.match(body.data[0], { title: 'Which market first?', state: 'open', helpWanted: 'advice', firstResponseAt: null, waitingHours: 3 })
    await give('bruno', first, { kind: 'question' })
    await give('lea', first, { kind: 'knowledge' })
    t.same(await unanswered(), [first, second, third], 'a question is no answer, nor is what the case giver adds')
    const given = await give('bruno', first)
    t.same(await unanswered(), [second, third])
    await house.as('bruno').post(`/v1/contributions/${given.id}/withdrawal`)
    t.same(await unanswered(), [first, second, third], 'taken back, it waits again')
    await walk('jordi', second, 'consultation')
    t.same(await unanswered(), [first, second, third])
    await walk('jordi', second, 'advice')
    await walk('lea', third, 'parking')
    t.same(await unanswered(), [first], 'advised at a meeting perhaps, and parked')
    await walk('lea', first, 'withdrawal')
    t.same(await unanswered('lea'), [])
  }),
)

t.test('nobody finds there what lists of cases do not show them', (t) =>
  scene(async () => {
    const network = await opened('lea', { audience: 'network' })
    const group = await opened('lea')
    const kept = await opened('lea', { audience: 'network', excludedClusterIds: [clusters.buda.id, clusters.northlight.id] })
    const selected = await opened('lea', { audience: 'selected', audienceUserIds: [people.nina.id] })
    t.same(await unanswered('petra'), [network, group, kept, selected])
    t.same(await unanswered('bruno'), [network, group])
    t.same(await unanswered('nina'), [network, selected])
    t.same(await unanswered('ines'), [network, kept], 'has not agreed')
    t.same(await unanswered('ada'), [network, group, kept, selected])
    const { body } = await house.as('ada').get('/v1/unanswered-cases')
    t.same(
      body.data.map(({ title }: { title: string | null }) => title),
      ['Which market first?', null, 'Which market first?', null],
      'no words for an admin whom it is not for',
    )
    t.equal((await house.anonymous.get('/v1/unanswered-cases')).status, 401)
  }),
)

t.test('filters find nothing that the cases would not tell', (t) =>
  scene(async () => {
    const more = { audience: 'network', topics: ['which-funding-scheme'], helpWanted: 'contacts' }
    const mine = await opened('lea', { ...more, language: undefined })
    const other = await opened('bruno', { audience: 'network', language: 'nl' })
    for (const [query, found] of [
      [`groupId=${stuttgart.id}`, [mine, other]],
      [`groupId=${people.lea.id}`, []],
      ['topic=which-funding-scheme', [mine]],
      ['helpWanted=contacts', [mine]],
      ['country=BE', [other]],
      ['country=FR', [mine]],
      ['language=fr', [mine]],
      ['language=nl&country=BE', [other]],
    ] as const)
      t.same(await unanswered('nina', query), found, query)
    await house.rows(`update groups set confidentiality = 'chatham_house'`)
    for (const query of [`groupId=${stuttgart.id}`, 'country=FR', 'country=BE', 'language=fr']) t.same(await unanswered('nina', query), [], query)
    t.same(await unanswered('nina', 'language=nl'), [other], 'which the author said')
    t.same(await unanswered('petra', 'country=FR'), [mine])
  }),
)

t.test('pages go on where they ended', (t) =>
  scene(async () => {
    const ids = []
    for (let number = 0; number < 5; number++) ids.push(await opened('lea'))
    const found: string[] = []
    let path: string | undefined = '/v1/unanswered-cases?limit=2'
    for (let pages = 1; path; pages++) {
      const { body, headers }: Reply = await house.as('petra').get(path)
      found.push(...body.data.map(({ id }: { id: string }) => id))
      path = /<([^>]+)>/.exec(headers.link ?? '')?.[1]
      t.equal(path === undefined, pages === 3)
    }
    t.same(found, ids)
    const { body } = await house.as('petra').get('/v1/unanswered-cases?limit=2')
    t.match(await house.as('petra').get(`/v1/unanswered-cases?country=FR&cursor=${body.nextCursor}`), {
      status: 400,
      body: { code: 'invalid-cursor' },
    })
  }),
)
