import { sql } from 'drizzle-orm'
import { type Actor, anonymous, type Viewing, viewing } from '../src/platform/actor.ts'
import { openDatabase } from '../src/platform/database.ts'
import { statement } from '../src/platform/sql.ts'
import { practiceIndex } from '../src/practices/searching.ts'
import { practiceSeen } from '../src/practices/sight.ts'
import { countAsked } from '../src/search/analyzer/terms.ts'
import { searchIn } from '../src/search/queries.ts'
import { median } from './report.ts'

const top = 20

/** What PostgreSQL offers by itself: all of the words, ranked by `ts_rank`, as far as the viewer may see it. */
const byTsRank = statement<Viewing & { q: string }, { id: string; title: string }>(
  'bench_websearch',
  (p) => sql`
  select v.id, v.title from bench_vectors x join practices v on v.id = x.id join practice_codes c on c.id = v.practice_code_id
  cross join websearch_to_tsquery('english', ${p.q}) q
  where x.vector @@ q and v.state = 'published' and ${practiceSeen(p)}
  order by ts_rank(x.vector, q) desc, v.id limit ${sql.raw(String(top))}`,
)

const indexSize = statement<object, { megabytes: number }>(
  'bench_index_size',
  () => sql`select ((pg_total_relation_size('search_documents') + pg_total_relation_size('search_postings')) / 1048576)::int as megabytes`,
)

/**
 * Our search's statement and PostgreSQL's own, one after the other on one connection, question by question: how long each takes, and how many of
 * the wanted hits it has.
 */
export async function besideTsRank(
  url: string,
  userId: string,
  questions: readonly string[],
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  const db = await openDatabase({ url, poolSize: 1, statementTimeoutMs: 600_000 })
  try {
    const { rows, id, title, fields } = { ...practiceIndex, fields: sql.join(Object.values(practiceIndex.fields), sql`, `) }
    await db.run(
      statement(
        '',
        () =>
          sql`create table bench_vectors as select ${id} as id, to_tsvector('english', concat_ws(' ', ${title}, ${fields})) as vector from ${rows}`,
      ),
      {},
    )
    await db.pool.query('alter table bench_vectors add primary key (id)')
    await db.pool.query('create index on bench_vectors using gin (vector)')
    await db.pool.query('vacuum analyze bench_vectors')
    const actor: Actor = { ...anonymous, kind: 'user', userId }
    const contestants = [
      {
        name: 'search',
        ask: async (q: string) => (await searchIn(db, actor, [practiceIndex], { q, limit: top }, countAsked(q, ['en']))).hits.slice(0, top),
      },
      { name: 'websearch_to_tsquery, ts_rank', ask: (q: string) => db.run(byTsRank, { ...viewing(actor), q }) },
    ].map((each) => ({ ...each, times: [] as number[], hits: 0 }))
    for (let round = -1; round < rounds; round++) {
      for (const q of questions) {
        for (const contestant of contestants) {
          const began = performance.now()
          const { length } = await contestant.ask(q)
          if (round < 0) continue
          contestant.times.push(performance.now() - began)
          contestant.hits += length
        }
      }
    }
    const [index] = await db.run(indexSize, {})
    say(`\nsearch, top ${top}, on one connection`.padEnd(46) + ['p50 ms', 'p95 ms', 'hits'].map((cell) => cell.padStart(9)).join(''))
    for (const { name, times, hits } of contestants) {
      const late = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!
      say(name.padEnd(45) + [median(times).toFixed(1), late.toFixed(1), (hits / times.length).toFixed(1)].map((cell) => cell.padStart(9)).join(''))
    }
    say(`The index takes ${index!.megabytes} MB.`)
  } finally {
    await db.close()
  }
}
