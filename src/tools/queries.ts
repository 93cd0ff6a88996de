import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { firstOf, keyset, type Listed, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { withinTopic } from '../topics/taxonomy.ts'
import type { Tool } from './policy.ts'
import type { ToolContent, ToolsQuery } from './views.ts'

export interface ToolRow extends Tool {
  view: string
}

/** Columns of the content under their names on the wire, the same for reading and for merging a patch. */
const contentColumns = sql`
  t.kind, t.title, t.summary, t.language, t.url, t.provider, t.journey_steps as "journeySteps", t.topics, t.countries, t.valid_from as "validFrom",
  t.valid_until as "validUntil", t.apply_until as "applyUntil", t.funding`

/** Everybody sees the list; what was taken off it nobody. */
const toolsSeenBy = (where: SQL) => sql`
  select t.id, t.version, t.title, t.created_at, to_json(v)::text as view
  from tools t
  cross join lateral (select
    t.id, t.version, ${utc(sql`t.created_at`)} as "createdAt", ${utc(sql`t.updated_at`)} as "updatedAt", ${contentColumns}
  ) v
  where t.deleted_at is null and ${where}`

/** One tool, or 404. */
export async function getTool(db: Runner, toolId: string): Promise<ToolRow> {
  const [row] = await db.run(toolById, { id: toolId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: nobody else changes it until this transaction ends. */
export async function lockTool(tx: Runner, toolId: string): Promise<ToolRow> {
  await lockRow(tx, 'tools', toolId)
  return getTool(tx, toolId)
}

const toolById = statement<{ id: string }, ToolRow>('tool_by_id', (p) => toolsSeenBy(sql`t.id = ${p.id}::uuid`))

type Query = z.output<typeof ToolsQuery>
const filterNames = ['kind', 'journeyStep', 'topic', 'country', 'validOn'] as const
type FilterName = (typeof filterNames)[number]
type Params = Start & Record<Exclude<FilterName, 'topic'>, string | number | null> & { topic: string[] | null }

const filters: Record<FilterName, (p: Placeholders<Params>) => SQL> = {
  kind: (p) => sql`t.kind = ${p.kind}::text`,
  journeyStep: (p) => sql`${p.journeyStep}::int = any(t.journey_steps)`,
  topic: (p) => sql`t.topics && ${p.topic}::text[]`,
  country: (p) => sql`(t.countries = '{}' or ${p.country}::text = any(t.countries))`,
  validOn: (p) => sql`(coalesce(t.valid_from <= ${p.validOn}::date, true) and coalesce(t.valid_until >= ${p.validOn}::date, true))`,
}

/** A page of the list. */
export function listTools(db: Runner, query: Query): Promise<Listed[]> {
  const { kind = null, journeyStep = null, country = null, validOn = null } = query
  const start = startOf('tools', query, query.sort === 'title' ? 'text' : 'timestamptz')
  const given = filterNames.filter((name) => query[name] !== undefined).join(' ')
  const topic = query.topic === undefined ? null : withinTopic(query.topic)
  return db.run(toolsPage({ sort: query.sort, given, continued: start.id !== null }), { ...start, kind, journeyStep, country, validOn, topic })
}

const toolsPage = statements<{ sort: Query['sort']; given: string; continued: boolean }, Params, Listed>('tools_page', (p, has) => {
  const order =
    has.sort === 'title'
      ? keyset(sql`t.title`, sql`t.id`, 'text', 'asc', p, has.continued)
      : keyset(sql`t.created_at`, sql`t.id`, 'timestamptz', 'desc', p, has.continued)
  const given = filterNames.filter((name) => has.given.split(' ').includes(name)).map((name) => filters[name](p))
  const where = sql.join([...given, order.after], sql` and `)
  return firstOf(p, sql`select t.view, ${order.cursor} as cursor from (${toolsSeenBy(where)}) t ${order.order}`)
})

/** What the list says of a tool, as a merge patch finds it. */
export async function readContent(tx: Runner, toolId: string): Promise<z.input<typeof ToolContent>> {
  const [row] = await tx.run(contentOf, { id: toolId })
  return row!
}

const contentOf = statement<{ id: string }, z.input<typeof ToolContent>>(
  'tool_content',
  (p) => sql`select ${contentColumns} from tools t where t.id = ${p.id}::uuid`,
)

/** Which of these are on the list: for other rooms, before they point at one. */
export async function toolsListed(db: Runner, toolIds: readonly string[]): Promise<Set<string>> {
  return new Set((await db.run(listedOf, { ids: [...toolIds] })).map(({ id }) => id))
}

const listedOf = statement<{ ids: string[] }, { id: string }>(
  'tools_listed',
  (p) => sql`select id from tools where id = any(${p.ids}::uuid[]) and deleted_at is null`,
)
