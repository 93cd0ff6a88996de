/**
 * `npm run bench:matching -- --data DIR`: how well the search finds what people judged relevant, by its own analyzer and its own statement, beside
 * PostgreSQL's `ts_rank` over any of the words. On the embedded engine; nothing is kept.
 */
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { anonymous } from '../src/platform/actor.ts'
import { type Database, openDatabase } from '../src/platform/database.ts'
import { migrate } from '../src/platform/migrations.ts'
import { projectFile } from '../src/platform/root.ts'
import { statement } from '../src/platform/sql.ts'
import { countAsked } from '../src/search/analyzer/terms.ts'
import type { Indexed } from '../src/search/indexed.ts'
import { indexEverything } from '../src/search/jobs.ts'
import { searchIn } from '../src/search/queries.ts'
import { nthId } from './cases.ts'
import { type Collection, collectionsIn } from './collections.ts'
import { ndcgAt, recallAt } from './measures.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const depth = 10

/** A collection as a room would offer it. */
const library: Indexed = {
  kind: 'document',
  scope: 'practices:read',
  rows: sql`bench_documents b`,
  id: sql`b.id`,
  stands: sql`true`,
  language: sql`b.language`,
  title: sql`b.title`,
  summary: sql`null`,
  fields: { text: sql`b.text` },
  topics: sql`'{}'::text[]`,
  journeySteps: sql`'{}'::int[]`,
  countries: sql`'{}'::text[]`,
  lock: (ids) => sql`select 1 from bench_documents where id = any(${ids}) for share`,
  seenBy: () => sql`true`,
}

/** The names of PostgreSQL's own configurations; `simple` where it has no stemmer. */
const configurations: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  lt: 'lithuanian',
  nl: 'dutch',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

interface Row {
  id: string
  language: string
  title: string
  text: string
}

const fill = statement<{ rows: string; configuration: string }, never>(
  'bench_fill',
  (p) => sql`
  insert into bench_documents (id, language, title, text, vector)
  select d.id, d.language, d.title, d.text, to_tsvector(${p.configuration}::regconfig, d.title || ' ' || d.text)
  from jsonb_to_recordset(${p.rows}::jsonb) as d(id uuid, language text, title text, text text)`,
)

const byRank = statement<{ q: string; configuration: string; limit: number }, { id: string }>(
  'bench_ts_rank',
  (p) => sql`
  select b.id from bench_documents b,
    cast(replace(plainto_tsquery(${p.configuration}::regconfig, ${p.q})::text, '&', '|') as tsquery) q
  where b.vector @@ q order by ts_rank(b.vector, q) desc, b.id limit ${p.limit}::int`,
)

async function measure(db: Database, { language, documents, questions, judged }: Collection) {
  await db.pool.query('truncate bench_documents, search_documents, search_postings, search_shelves')
  const configuration = configurations[language] ?? 'simple'
  const idOf = new Map(documents.map(({ id }, at) => [nthId(1, at), id]))
  const rows: Row[] = documents.map(({ title, text }, at) => ({ id: nthId(1, at), language, title, text }))
  await db.run(fill, { rows: JSON.stringify(rows), configuration })
  await indexEverything((work) => db.transaction(work), [library])
  const ours: string[][] = []
  const theirs: string[][] = []
  const asked = questions.filter(({ id }) => [...(judged.get(id)?.values() ?? [])].some((grade) => grade > 0))
  for (const { text } of asked) {
    const { hits } = await searchIn(db, anonymous, [library], { q: text, limit: depth }, countAsked(text, [language]))
    ours.push(hits.map(({ cursor }) => idOf.get((JSON.parse(cursor) as [string, string])[1])!))
    theirs.push((await db.run(byRank, { q: text, configuration, limit: depth })).map(({ id }) => idOf.get(id)!))
  }
  const mean = (figure: typeof ndcgAt, lists: string[][]) =>
    lists.reduce((sum, found, at) => sum + figure(depth, found, judged.get(asked[at]!.id)!), 0) / asked.length
  return [mean(ndcgAt, ours), mean(recallAt, ours), mean(ndcgAt, theirs), mean(recallAt, theirs)]
}

async function run(folder: string) {
  const db = await openDatabase({})
  try {
    await migrate(db, projectFile('migrations'))
    await db.pool.query('create table bench_documents (id uuid primary key, language text, title text, text text, vector tsvector)')
    const line = (name: string, cells: string[]) => say(name.padEnd(16) + cells.map((cell) => cell.padStart(12)).join(''))
    line('', ['nDCG@10', 'recall@10', 'ts_rank', 'recall@10'])
    for (const collection of await collectionsIn(folder))
      line(
        collection.name,
        (await measure(db, collection)).map((figure) => figure.toFixed(3)),
      )
  } finally {
    await db.close()
  }
}

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values
if (data === undefined) {
  process.stderr.write('bench:matching needs collections: npm run bench:matching -- --data DIR\n')
  process.exitCode = 2
} else await run(data)
