import { people } from '../src/demo/cast.ts'
import { practiceIndex } from '../src/practices/searching.ts'
import { countTerms } from '../src/search/analyzer/terms.ts'
import { indexEverything } from '../src/search/jobs.ts'
import { pack, sweepShelves } from '../src/search/packing.ts'
import { openHouse } from './support/house.ts'
import { practicesIn } from './support/practices.ts'
import { found, plantIndexed } from './support/search.ts'
import t from './support/tap.ts'

const house = await openHouse(t)
const { as, rows, db } = house
const { published } = practicesIn(house)

const ids = async (query: string, person: 'lea' | 'ada' = 'lea') => (await found(as(person), query)).data.map(({ id }) => id)
const post = async (person: 'lea' | 'petra' | 'marta' | 'ada', path: string, body?: object) => {
  const reply = await as(person).post(path, body)
  if (reply.status > 299) throw new Error(reply.text)
  return reply.body
}

/** What the index would be if it were made now, and what it is: the same, but for where a text stands. */
const index = () =>
  rows(`select kind, subject_id, analyzer, language, topics, journey_steps, countries, length,
    case when terms is not null then (select json_agg(json_build_array(t, c) order by t collate "C") from unnest(terms, counts) x(t, c)) end as terms
    from search_documents order by subject_id`)
const rebuilt = async () => {
  await rows('update search_documents set analyzer = 0')
  await indexEverything((work) => db.transaction(work), [practiceIndex])
  return index()
}

t.test('an act changes the index with the text, in one transaction', async (t) => {
  const first = await published()
  t.same(await ids('q=cost'), [first.id])
  t.same(await index(), await rebuilt())

  const next = await post('lea', `/v1/practices/${first.id}/versions`)
  const { headers } = await as('lea').get(`/v1/practices/${next.id}`)
  await as('lea').patch(`/v1/practices/${next.id}`, { problem: 'Nobody speaks Portuguese.' }, { headers: { 'if-match': headers.etag! } })
  t.same(await ids('q=portuguese'), [], 'a draft is found by nobody')
  await post('lea', `/v1/practices/${next.id}/submission`)
  await post('petra', `/v1/practices/${next.id}/review`)
  await post('petra', `/v1/practices/${next.id}/publication`)
  t.same(await ids('q=portuguese'), [next.id])
  t.same(await ids('q=costs'), [next.id], 'the superseded version is found no longer')
  t.same(await index(), await rebuilt())

  await post('petra', `/v1/practices/${next.id}/retirement`, { reason: 'Overtaken' })
  t.same(await ids('q=portuguese', 'ada'), [])
  t.same(await index(), await rebuilt())
  t.same(await index(), [])
})

t.test('an act that fails changes nothing in the index', async (t) => {
  const practice = await published()
  const before = await house.fingerprint()
  t.equal((await as('nina').post(`/v1/practices/${practice.id}/retirement`, { reason: 'Mine' })).status, 404)
  t.equal(await house.fingerprint(), before)
  await post('petra', `/v1/practices/${practice.id}/retirement`, { reason: 'Overtaken' })
})

t.test('who sees it is asked at every search: narrowed, it is gone at once', async (t) => {
  const [practice] = await plantIndexed(house, [{ title: 'A zebra in every office', visibility: 'public' }])
  t.same((await found(house.anonymous, 'q=zebra')).data.length, 1)
  await post('ada', `/v1/practices/${practice!.id}/demotion`, { visibility: 'network' })
  t.same((await found(house.anonymous, 'q=zebra&facets=true')).facets.hits, 0)
  t.same((await found(as('nina'), 'q=zebra')).data.length, 1)
  await post('ada', `/v1/practices/${practice!.id}/demotion`, { visibility: 'group' })
  t.same((await found(as('nina'), 'q=zebra')).data.length, 0)
  t.same((await found(as('otto'), 'q=zebra')).data.length, 1)
})

const texts = [
  'apples and pears from the valley',
  'apples apples apples',
  'pears on every tree, and under every tree the fox',
  'a long story of a fox that went over the hills and through the valley to see the apples of the others',
  'cherries',
]

/** BM25 as it is written in every textbook. */
function bm25(q: string) {
  const weigh = (title: string, text: string) => countTerms(countTerms(new Map(), title, 'en', 2), text, 'en')
  const documents = texts.map((text, at) => weigh(`Garden ${at}`, text))
  const lengthOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const average = documents.reduce((sum, counts) => sum + lengthOf(counts), 0) / documents.length
  return documents
    .map((counts, at) => {
      let score = 0
      for (const [term, said] of countTerms(new Map(), q, 'en')) {
        const having = documents.filter((each) => each.has(term)).length
        const count = counts.get(term) ?? 0
        const rare = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5))
        score += (said * rare * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengthOf(counts)) / average))
      }
      return { at, score }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ at }) => at)
}

t.test('the order is that of BM25, before and after the texts are packed', async (t) => {
  await rows('delete from search_documents')
  await plantIndexed(
    house,
    texts.map((text, at) => ({ title: `Garden ${at}`, teaser: null, problem: text, solution: null })),
  )
  const order = async (q: string) => (await found(as('lea'), `lang=en&q=${encodeURIComponent(q)}`)).data.map(({ title }) => Number(title.slice(7)))
  const questions = ['apple', 'fox in the valley', 'pears pears apples', 'apples pears fox', 'garden cherries valley']
  for (const q of questions) t.same(await order(q), bm25(q), q)

  t.same(await db.transaction((tx) => pack(tx)), false)
  t.match(await rows('select count(*)::int as n from search_postings'), [{ n: 0 }], 'so few are left as they are')
  await plantIndexed(
    house,
    Array.from({ length: 256 }, () => ({ title: 'Filling', teaser: null, problem: null, solution: null, visibility: 'public' as const })),
  )
  const mixed = await Promise.all(questions.map(order))
  await db.transaction((tx) => pack(tx))
  t.match(await rows('select count(*)::int as n from search_documents where terms is not null'), [{ n: 0 }])
  t.same(await Promise.all(questions.map(order)), mixed)
  t.match(await rows('select documents from search_shelves'), [{ documents: 261 }])
  t.same((await found(as('lea'), 'q=filling&facets=true')).facets.hits, 256)
})

t.test('what was packed and changed since is found by its new words alone, and swept away in time', async (t) => {
  const [row] = await rows<{ id: string }>(`select id from practices where title = 'Garden 4'`)
  await rows(`update practices set problem = 'Plums' where id = $1`, [row!.id])
  await rows(`update search_documents set analyzer = 0 where subject_id = $1`, [row!.id])
  await house.runJobs()
  await house.app.scheduleRecurring()
  await house.runJobs()
  t.same(await ids('q=cherries'), [])
  t.same(await ids('q=plums'), [row!.id])
  const [before] = await rows<{ n: number }>('select count(*)::int as n from search_postings')
  await db.transaction((tx) => sweepShelves(tx))
  t.match(await rows('select count(*)::int as n from search_postings'), [before!], 'a shelf with texts stays')
  await rows('delete from search_documents')
  await db.transaction((tx) => sweepShelves(tx))
  t.match(await rows('select (select count(*) from search_postings) + (select count(*) from search_shelves) as n'), [{ n: 0 }])
})

t.test('the daily job makes good what the index lacks and drops what it should not hold', async (t) => {
  await rows(`insert into search_documents (kind, subject_id, place, analyzer, language, length, terms, counts)
    values ('practice', '019c2d3e-4f50-7a61-8b72-9c83ad94be05', nextval('search_places'), 1, 'en', 1, '{ghost}', '{1}')`)
  house.clock.forward(25 * 60 * 60 * 1000)
  await house.runJobs()
  t.match(await rows(`select count(*)::int as n from search_documents where terms @> '{ghost}'`), [{ n: 0 }])
  const [standing] = await rows<{ n: number }>(`select count(*)::int as n from practices v join practice_codes c on c.id = v.practice_code_id
    where v.state = 'published' and v.deleted_at is null and c.deleted_at is null`)
  t.match(await rows('select count(*)::int as n from search_documents'), [standing!])
})

t.test('what has no group and is taken down goes from the index', async (t) => {
  const [practice] = await plantIndexed(house, [{ title: 'Giraffes', groupId: null, visibility: 'public', authorId: people.lea.id }])
  t.same(await ids('q=giraffe'), [practice!.id])
  t.equal((await as('lea').delete(`/v1/practices/${practice!.id}/consents/author`)).status, 204)
  t.match(await rows('select count(*)::int as n from search_documents where subject_id = $1', [practice!.id]), [{ n: 0 }])
})
