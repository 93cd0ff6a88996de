import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, type Listed, type Start, startOf } from '../platform/pages.ts'
import { type Placeholders, type Runner, type Statement, statement } from '../platform/sql.ts'
import { withinTopic } from '../topics/taxonomy.ts'
import type { Indexed } from './indexed.ts'
import { type Asked, scored } from './ranking.ts'
import { reach, type searchQuery } from './views.ts'

export type Query = z.output<ReturnType<typeof searchQuery>>

/** A hit, and its texts for whoever marks in them what was found. */
export interface HitRow extends Listed {
  language: string
  texts: [field: string, text: string | null][]
}

export interface Results {
  hits: HitRow[]
  /** JSON text; null unless asked for. */
  facets: string | null
}

/** A page of what the actor may see, the best first. `counts`: how often the question says each of its terms. */
export async function searchIn(
  db: Runner,
  actor: Actor,
  sources: readonly Indexed[],
  query: Query,
  counts: ReadonlyMap<string, number>,
): Promise<Results> {
  const start = startOf('search', query, 'integer')
  const asked: Asked = { terms: [...counts.keys()], said: [...counts.values()] }
  const filters = filterNames.filter((name) => query[name] !== undefined)
  const shape: Shape = { sources, filters, facets: query.facets === true, continued: start.id !== null }
  const given = Object.fromEntries(filterNames.map((name) => [name, query[name] ?? null])) as Filters
  if (query.topic !== undefined) given.topic = withinTopic(query.topic)
  const rows = await db.run(statementFor(shape), { ...viewing(actor), ...asked, ...given, ...start })
  return { hits: rows.filter((row): row is Row & HitRow => row.view !== null), facets: rows[0]?.facets ?? null }
}

const filterNames = ['language', 'topic', 'journeyStep', 'country'] as const
type FilterName = (typeof filterNames)[number]
type Filters = Record<FilterName, string | number | string[] | null>
type Params = Viewing & Asked & Filters & Start

interface Shape {
  sources: readonly Indexed[]
  filters: readonly FilterName[]
  facets: boolean
  continued: boolean
}

/** At least one, so that facets come also without a hit. */
type Row = { [Name in keyof HitRow]: HitRow[Name] | null } & { facets: string | null }

const conditions = (p: Placeholders<Params>): Record<FilterName, SQL> => ({
  language: sql`(d.language = ${p.language}::text or d.language like ${p.language}::text || '-%')`,
  topic: sql`d.topics && ${p.topic}::text[]`,
  journeyStep: sql`${p.journeyStep}::int = any(d.journey_steps)`,
  country: sql`${p.country}::text = any(d.countries)`,
})

/** Few enough to prepare all: whose kinds, which filters, facets or not. */
const made = new Map<string, Statement<Params, Row>>()

function statementFor(shape: Shape): Statement<Params, Row> {
  const key = JSON.stringify({ ...shape, sources: shape.sources.map(({ kind }) => kind) })
  const known = made.get(key) ?? statement<Params, Row>('search', (p) => page(p, shape))
  made.set(key, known)
  return known
}

const number = (value: number): SQL => sql.raw(String(value))

/** A text that moves up or down by so many ranks while somebody turns a page does not end the list. */
const slack = 100

/**
 * All that match are scored; then they are looked at from the best on, each for whether it is there, wanted and the viewer's to see, until
 * there are enough: what is hidden takes nobody's place, and what is far down costs nothing.
 */
function page(p: Placeholders<Params>, { sources, filters, facets, continued }: Shape): SQL {
  const most = facets ? sql`${number(reach)}` : sql`(${p.limit}::int + ${continued ? sql`${p.key}::int + ${number(slack)}` : sql`0`})`
  const where = filters.map((name) => conditions(p)[name])
  // Where the hit before stood may have changed; it is found again by its id, which tells nobody anything.
  const after = continued ? sql`coalesce((select rank from hits where subject_id = ${p.id}::uuid), ${p.key}::int)` : sql`0`
  return sql`
  with ${scored(p)},
  hits as materialized (
    select (row_number() over ())::int as rank, best.* from (
      select d.* from (select place, score from scored order by score desc, place desc) s
      cross join lateral (
        select d.kind, d.subject_id, d.language, d.topics, d.journey_steps, d.countries, s.score, s.place from search_documents d
        where d.place = s.place and ${sql.join([...where, seenIn(p, sources)], sql` and `)} limit 1) d
      order by s.score desc, s.place desc limit ${number(reach)}) best limit ${most}
  ), shown as (${firstOf(p, sql`select * from hits where rank > ${after} order by rank`)})
  select ${facets ? facetsOf : sql`null`} as facets, hit.*
  from (select) always left join (
    select h.rank, h.language, json_build_array(h.rank::text, h.subject_id)::text as cursor, t.texts, to_json(v)::text as view
    from shown h cross join lateral (${textsIn(sources)}) t
    cross join lateral (
      select h.kind, h.subject_id as id, t.title, t.summary, h.language, h.topics, h.journey_steps as "journeySteps", h.countries, t.warnings) v
  ) hit on true
  order by hit.rank`
}

const seenIn = (p: Placeholders<Viewing>, sources: readonly Indexed[]): SQL =>
  sql`case d.kind ${sql.join(
    sources.map(
      ({ kind, rows, id, stands, seenBy }) =>
        sql`when ${sql.raw(`'${kind}'`)} then exists (select from ${rows} where ${id} = d.subject_id and ${stands} and ${seenBy(p)})`,
    ),
    sql` `,
  )} else false end`

const noWarnings = sql.raw(`'[]'::jsonb`)

const textsIn = (sources: readonly Indexed[]): SQL =>
  sql.join(
    sources.map(({ kind, rows, id, title, summary, fields, warnings = noWarnings }) => {
      const texts = [['title', title] as const, ...Object.entries(fields)]
      const pairs = texts.map(([name, text]) => sql`json_build_array(${sql.raw(`'${name}'`)}, ${text})`)
      return sql`select ${title} as title, ${summary} as summary, ${warnings} as warnings, json_build_array(${sql.join(pairs, sql`, `)}) as texts
        from ${rows} where h.kind = ${sql.raw(`'${kind}'`)} and ${id} = h.subject_id`
    }),
    sql` union all `,
  )

const countsOf = (value: SQL, from: SQL = sql`hits`): SQL => sql`(
  select coalesce(json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]') from (
    select ${value} as value, count(*) as count from ${from} where ${value} is not null group by 1 order by 2 desc, 1 limit 20) most)`

const facetsOf: SQL = sql`json_build_object(
  'hits', (select count(*) from hits), 'kind', ${countsOf(sql`kind`)}, 'language', ${countsOf(sql`language`)},
  'topic', ${countsOf(sql`topic`, sql`hits cross join lateral unnest(topics) topic`)},
  'journeyStep', ${countsOf(sql`step`, sql`hits cross join lateral unnest(journey_steps) step`)}, 'country', ${countsOf(sql`country`, sql`hits cross join lateral unnest(countries) country`)})::text`
