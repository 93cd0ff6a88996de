import { sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'
import { analyzerVersion, countTerms } from './analyzer/terms.ts'
import { type Indexed, perSource } from './indexed.ts'

/** A term in the title counts for two. */
const titleWeight = 2
/** No entry of the postings counts further. */
export const mostCounted = 255

/**
 * Takes the texts apart that changed, and forgets those that no longer stand. In the transaction of the change, so that no search finds a word
 * that is gone or misses one that is there.
 */
export async function indexDocuments(tx: Runner, source: Indexed, ids: readonly string[]): Promise<void> {
  const texts = await tx.run(textsOf(source), { ids: [...ids] })
  const standing = new Set(texts.map(({ id }) => id))
  const gone = ids.filter((id) => !standing.has(id))
  if (gone.length > 0) await tx.run(forget, { kind: source.kind, ids: gone })
  if (texts.length > 0) await tx.run(store, { kind: source.kind, analyzer: analyzerVersion, rows: JSON.stringify(texts.map(takenApart)) })
}

/** The same for jobs, which change nothing themselves: behind a lock, so that no act comes between reading and storing. */
export async function indexAgain(tx: Runner, source: Indexed, ids: readonly string[]): Promise<void> {
  await tx.run(lockOf(source), { ids: [...ids] })
  await indexDocuments(tx, source, ids)
}

interface Ids {
  ids: string[]
}

interface Text {
  id: string
  language: string
  title: string
  fields: (string | null)[]
  topics: string[]
  journeySteps: number[]
  countries: string[]
}

function takenApart({ title, fields, ...text }: Text) {
  const { language } = text
  const counts = countTerms(new Map(), title, language, titleWeight)
  for (const field of fields) if (field !== null) countTerms(counts, field, language)
  let length = 0
  for (const count of counts.values()) length += count
  return { ...text, length, terms: [...counts.keys()], counts: Array.from(counts.values(), (count) => Math.min(count, mostCounted)) }
}

const textsOf = perSource<Ids, Text>(
  'search_texts',
  ({ rows, id, stands, language, title, fields, topics, journeySteps, countries }, p) => sql`
  select ${id} as id, ${language} as language, ${title} as title, json_build_array(${sql.join(Object.values(fields), sql`, `)}) as fields,
    ${topics} as topics, ${journeySteps} as "journeySteps", ${countries} as countries
  from ${rows} where ${id} = any(${p.ids}::uuid[]) and ${stands}`,
)

const lockOf = perSource<Ids, never>('search_lock', ({ lock }, p) => lock(sql`${p.ids}::uuid[]`))

const forget = statement<{ kind: string; ids: string[] }, never>(
  'search_forget',
  (p) => sql`delete from search_documents where kind = ${p.kind}::text and subject_id = any(${p.ids}::uuid[])`,
)

const store = statement<{ kind: string; analyzer: number; rows: string }, never>(
  'search_store',
  (p) => sql`
  insert into search_documents (kind, subject_id, place, analyzer, language, topics, journey_steps, countries, length, terms, counts)
  select ${p.kind}::text, d.id, nextval('search_places'), ${p.analyzer}::int2, d.language, d.topics, d."journeySteps", d.countries, d.length, d.terms, d.counts
  from jsonb_to_recordset(${p.rows}::jsonb)
    as d(id uuid, language text, topics text[], "journeySteps" int[], countries text[], length int, terms text[], counts int2[])
  on conflict (kind, subject_id) do update set place = excluded.place, analyzer = excluded.analyzer, language = excluded.language,
    topics = excluded.topics, journey_steps = excluded.journey_steps, countries = excluded.countries, length = excluded.length,
    terms = excluded.terms, counts = excluded.counts`,
)
