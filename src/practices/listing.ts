import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { joinViewer } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { type Placeholders, type Runner, statements } from '../platform/sql.ts'
import { withinTopic } from '../topics/taxonomy.ts'
import { headColumns } from './shapes.ts'
import { codesCloseTo, placeIsSeen, practiceSeen } from './sight.ts'
import type { visibilities } from './tables.ts'
import type { PracticesQuery, practiceSorts } from './views.ts'

type Query = z.output<typeof PracticesQuery>
type Sort = (typeof practiceSorts)[number]

/** A page of practices: one published version for each code, or, with `state` or `mine`, the versions asked for that the caller may see. */
export function listPractices(db: Runner, actor: Actor, query: Query): Promise<Listed[]> {
  const sort = sortOf(query)
  const start = startOf('practices', query, keyTypes[sort])
  const has: Shape = {
    sort,
    continued: start.id !== null,
    state: query.state !== undefined,
    mine: query.mine === true,
    visibility: query.visibility ?? null,
    by: actor.kind === 'anonymous' ? 'anybody' : actor.isAdmin ? 'admin' : 'user',
  }
  for (const name of filterNames) if (query[name] !== undefined) has[name] = true
  const filters = Object.fromEntries(filterNames.map((name) => [name, query[name] ?? null])) as Filters
  if (query.topic !== undefined) filters.topic = withinTopic(query.topic)
  if (query.sector !== undefined) filters.sector = withinTopic(query.sector)
  return db.run(practicesPage(has), { ...viewing(actor), ...start, ...filters, state: query.state ?? null })
}

/** Only what is published has a date, a title and an evidence to go by; the rest is worked on, and the latest work comes first. */
function sortOf({ sort, state, mine }: Query): Sort {
  const publishedOnly = !mine && (state === undefined || state === 'published')
  if (publishedOnly) return sort ?? '-publishedAt'
  if (sort === undefined || sort === '-updatedAt') return '-updatedAt'
  throw problem('invalid-parameter', {
    errors: [{ parameter: 'sort', code: 'invalid-value', detail: 'With `mine`, or a `state` other than published, only -updatedAt is possible.' }],
  })
}

const keyTypes = { '-publishedAt': 'timestamptz', '-updatedAt': 'timestamptz', title: 'text', '-evidence': 'float8' } as const satisfies Record<
  Sort,
  string
>

const filterNames = ['groupId', 'topic', 'sector', 'country', 'market', 'journeyStep', 'kind', 'ownerClusterId', 'minLevel', 'code'] as const
type FilterName = (typeof filterNames)[number]

type Filters = Record<FilterName, string | number | string[] | null>
type Params = Viewing & Start & Filters & { state: string | null }
interface Shape extends Partial<Record<FilterName, boolean>> {
  sort: Sort
  continued: boolean
  state: boolean
  mine: boolean
  visibility: (typeof visibilities)[number] | null
  by: 'anybody' | 'user' | 'admin'
}

const conditions = (p: Placeholders<Params>): Record<FilterName, SQL> => ({
  // Nobody finds by a filter what the view would not tell them.
  groupId: sql`c.group_id = ${p.groupId}::uuid and exists (select from groups g ${joinViewer(p)} where g.id = c.group_id and ${placeIsSeen(p)})`,
  topic: sql`v.topics && ${p.topic}::text[]`,
  sector: sql`v.sectors && ${p.sector}::text[]`,
  country: sql`v.country = ${p.country}::text`,
  market: sql`v.markets @> array[${p.market}::text]`,
  // One of seven: walking the order finds a page sooner than the index finds all that have the step.
  journeyStep: sql`${p.journeyStep}::int = any(v.journey_steps)`,
  kind: sql`v.kind = ${p.kind}::text`,
  ownerClusterId: sql`c.owner_cluster_id = ${p.ownerClusterId}::uuid`,
  minLevel: sql`exists (select 1 from practice_evidence reached where reached.practice_code_id = c.id and reached.level >= ${p.minLevel}::int)`,
  code: sql`c.code = ${p.code}::text`,
})

const wordFilters = ['topic', 'sector', 'market'] as const satisfies FilterName[]

/** The filters by word of a list of what is published. */
const wordsIn = (has: Shape) => (has.state || has.mine ? [] : wordFilters.filter((name) => has[name]))

/** The same conditions read from the row, for a walk along an order. As a `case` they tell the planner nothing; else it takes every word for rare. */
const wordsRead = (p: Placeholders<Params>): Record<(typeof wordFilters)[number], SQL> => ({
  topic: sql`case when v.topics && ${p.topic}::text[] then true end`,
  sector: sql`case when v.sectors && ${p.sector}::text[] then true end`,
  market: sql`case when ${p.market}::text = any(v.markets) then true end`,
})

function filtersOf(p: Placeholders<Params>, has: Shape): SQL {
  const stage = has.state
    ? sql`v.state = ${p.state}::text`
    : has.mine
      ? sql`v.state in ('published', 'draft', 'submitted', 'in_review', 'changes_requested')`
      : sql`v.state = 'published'`
  const where = { ...conditions(p), ...(wordsIn(has).length > 0 ? wordsRead(p) : {}) }
  const chosen = filterNames.filter((name) => has[name]).map((name) => where[name])
  if (has.mine) chosen.push(sql`v.author_id = ${p.viewer}::uuid`)
  if (has.visibility) chosen.push(sql`c.visibility = ${sql.raw(`'${has.visibility}'`)}`)
  if (has.visibility !== null && has.visibility !== 'public' && has.by === 'anybody') chosen.push(sql`false`)
  if (has.visibility === 'group' && has.by === 'user') chosen.push(sql`c.id = any(array${codesCloseTo(p)})`)
  return sql.join([stage, ...chosen, practiceSeen(asSeenBy(p, has.by))], sql` and `)
}

/** Who asks is known when the statement is made, so the planner can leave out what cannot be. */
const asSeenBy = (p: Placeholders<Params>, by: Shape['by']): Placeholders<Viewing> => {
  if (by === 'anybody') return { ...viewingOf(p), viewer: sql`null`, isAdmin: sql`false` }
  return { ...viewingOf(p), isAdmin: by === 'admin' ? sql`true` : sql`false` }
}

const viewingOf = ({ viewer, issuer, isAdmin }: Placeholders<Viewing>): Placeholders<Viewing> => ({ viewer, issuer, isAdmin })

/** First the ids of a page, by index; then, for these few, what is shown. */
export const practicesPage = statements<Shape, Params, Listed>('practices_page', (p, has) => {
  const { sort, continued } = has
  const where = filtersOf(p, has)
  if (sort === '-evidence') return shown(p, byEvidence(p, where, has), 'desc')
  const direction = sort === 'title' ? 'asc' : 'desc'
  const column = sort === 'title' ? sql`v.title` : sort === '-updatedAt' ? sql`v.updated_at` : sql`v.published_at`
  const order = keyset(column, sql`v.id`, keyTypes[sort], direction, p, continued)
  const found = (way: SQL) => sql`
    select v.id, ${column} as key, v.id as tie, ${order.cursor} as cursor
    from practices v join practice_codes c on c.id = v.practice_code_id
    where ${way} and ${where} and ${order.after} ${order.order}`
  const { having, eachWay } = waysTo(p, has)
  return shown(p, having === null ? eachWay(found) : sql`with ${having} ${eachWay(found)}`, direction)
})

/** What at most so many have is looked for among these, and not along the order. */
const few = sql.raw('1000')

/**
 * A walk along the order finds a page soon where many practices have the words asked for, and late where few have: so these few are found
 * first, by the index of their words. Which way to go is found out in the statement; the other is not gone.
 */
function waysTo(p: Placeholders<Params>, has: Shape) {
  const where = conditions(p)
  const words = wordsIn(has).map((name) => where[name])
  const having = sql`having_words as materialized (
    select v.practice_code_id as id from practices v where v.state = 'published' and ${sql.join(words, sql` and `)} limit ${few} + 1)`
  const count = sql`(select count(*) from having_words)`
  const ways = words.length === 0 ? [sql`true`] : [sql`${count} > ${few}`, sql`${count} <= ${few} and c.id = any(array(select id from having_words))`]
  return {
    having: words.length === 0 ? null : having,
    eachWay: (found: (way: SQL) => SQL) =>
      sql.join(
        ways.map((way) => sql`(${firstOf(p, found(way))})`),
        sql` union all `,
      ),
  }
}

/**
 * By the lower end of the interval, best first, along its index; then those without evidence, which are looked for only when the page has room
 * for them (their key is -1, below every share).
 */
function byEvidence(p: Placeholders<Params>, where: SQL, has: Shape): SQL {
  const { having, eachWay } = waysTo(p, has)
  const ranked = keyset(sql`e.low`, sql`e.practice_code_id`, 'float8', 'desc', p, has.continued)
  const rest = keyset(sql`'-1'::float8`, sql`c.id`, 'float8', 'desc', p, has.continued)
  const best = (way: SQL) => sql`
    select v.id, e.low as key, e.practice_code_id as tie, ${ranked.cursor} as cursor
    from practice_evidence e join practice_codes c on c.id = e.practice_code_id join practices v on v.practice_code_id = c.id
    where ${way} and e.low is not null and ${where} and ${ranked.after} ${ranked.order}`
  const others = (way: SQL) => sql`
    select v.id, '-1'::float8 as key, c.id as tie, ${rest.cursor} as cursor
    from practice_codes c join practices v on v.practice_code_id = c.id
    where ${way} and (select count(*) from ranked) < ${p.limit}::int
      and not exists (select 1 from practice_evidence e where e.practice_code_id = c.id and e.low is not null)
      and ${where} and ${rest.after} order by c.id desc`
  const both = sql`
    with ${having === null ? sql`` : sql`${having},`} ranked as materialized (${eachWay(best)}), rest as materialized (${eachWay(others)})
    select * from ranked union all select * from rest order by key desc, tie desc`
  return firstOf(p, both)
}

function shown(p: Placeholders<Viewing>, found: SQL, direction: 'asc' | 'desc'): SQL {
  const way = sql.raw(direction)
  return sql`
    select to_json(w)::text as view, found.cursor
    from (${found}) found
    join practices v on v.id = found.id join practice_codes c on c.id = v.practice_code_id left join groups g on g.id = c.group_id ${joinViewer(p)}
    cross join lateral (select ${headColumns(p)}) w
    order by found.key ${way}, found.tie ${way}`
}

/** A page of all versions of the practice's code that the caller may see, newest first. */
export function listVersions(db: Runner, actor: Actor, practiceCodeId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf(`practice-versions ${practiceCodeId}`, query, 'integer')
  return db.run(versionsPage(start.id === null ? 'first' : 'next'), { ...viewing(actor), ...start, practiceCodeId })
}

const versionsPage = statements<'first' | 'next', Viewing & Start & { practiceCodeId: string }, Listed>('practice_versions', (p, shape) => {
  const order = keyset(sql`v.version_number`, sql`v.id`, 'integer', 'desc', p, shape === 'next')
  return firstOf(
    p,
    sql`select to_json(w)::text as view, ${order.cursor} as cursor
    from practices v join practice_codes c on c.id = v.practice_code_id left join groups g on g.id = c.group_id ${joinViewer(p)}
    cross join lateral (select ${headColumns(p)}) w
    where c.id = ${p.practiceCodeId}::uuid and ${practiceSeen(p)} and ${order.after} ${order.order}`,
  )
})
