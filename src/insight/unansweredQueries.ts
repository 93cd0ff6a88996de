import { sql } from 'drizzle-orm'
import { summariesOf } from '../cases/queries.ts'
import { caseIsUnanswered, caseListed, caseSeen, languageTold } from '../cases/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { type Runner, statements } from '../platform/sql.ts'
import { withinTopic } from '../topics/taxonomy.ts'

const filters = ['groupId', 'topic', 'helpWanted', 'country', 'language'] as const
type Filter = (typeof filters)[number]

export type UnansweredFilter = PageQuery & Partial<Record<Filter, string | undefined>>

type Shape = Record<Filter | 'continued' | 'admin', boolean>
type Params = Viewing & Start & Record<Exclude<Filter, 'topic'>, string | null> & { topics: string[] | null; now: string }

/** A page of the cases that wait for a first answer, as far as lists show them to the caller: who has waited the longest comes first. */
export function listUnanswered(db: Runner, actor: Actor, query: UnansweredFilter, now: Date): Promise<Listed[]> {
  const start = startOf('unanswered cases', query)
  const { groupId = null, topic = null, helpWanted = null, country = null, language = null } = query
  const has = Object.fromEntries(filters.map((name) => [name, query[name] !== undefined])) as Record<Filter, boolean>
  return db.run(unansweredPage({ ...has, continued: start.id !== null, admin: actor.isAdmin }), {
    ...viewing(actor),
    ...start,
    groupId,
    topics: topic === null ? null : withinTopic(topic),
    helpWanted,
    country,
    language,
    now: now.toISOString(),
  })
}

const unansweredPage = statements<Shape, Params, Listed>('unanswered_page', (p, has) => {
  const order = keyset(sql`k.opened_at`, sql`k.id`, 'timestamptz', 'asc', p, has.continued)
  const conditions = [
    caseIsUnanswered,
    caseListed(p, has.admin),
    // Nobody finds by a filter what the view would not tell them.
    has.groupId && sql`k.group_id = ${p.groupId}::uuid and told.placed`,
    has.country && sql`told.named and exists (select from clusters c where c.id = k.cluster_id and c.country = ${p.country})`,
    has.language && sql`${languageTold} = ${p.language}`,
    has.topic && sql`k.topics && ${p.topics}::text[]`,
    has.helpWanted && sql`k.help_wanted = ${p.helpWanted}`,
    order.after,
  ]
  const where = sql.join(
    conditions.filter((condition) => condition !== false),
    sql` and `,
  )
  const waited = sql`greatest(floor(extract(epoch from ${p.now}::timestamptz - k.opened_at) / 3600), 0)::int`
  return firstOf(
    p,
    sql`select left(k.view, -1) || ',"waitingHours":' || ${waited} || '}' as view, ${order.cursor} as cursor
      from (${summariesOf(p, has.admin ? caseSeen(p) : sql`true`, where)}) k ${order.order}`,
  )
})
