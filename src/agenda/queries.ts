import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Actor, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type Start, startOf } from '../platform/pages.ts'
import type { Route } from '../platform/route.ts'
import { type Placeholders, type Runner, statements, utc } from '../platform/sql.ts'
import { type agendaQuery, most, type urgencies } from './views.ts'
import type { Asked, Asking, Step, Waiting } from './waiting.ts'

type Query = z.output<ReturnType<typeof agendaQuery>>

export interface Agenda {
  rows: Listed[]
  /** JSON text. */
  counts: string
}

/**
 * Few, because a statement of so many kinds takes 10 MB of each connection: which kinds are asked for, and until when, are parameters.
 */
type Shape = { admin: boolean; continued: boolean }
type Params = Asking & Start & { kinds: string[]; until: string | null }
type Row = { [Name in keyof Listed]: Listed[Name] | null } & { counts: string }

/** Reads an agenda in one round trip, whatever the number of kinds. */
export function agendaOf(kinds: readonly Waiting[], operations: readonly Route[]) {
  const byId = new Map(operations.map((route) => [route.operationId, route]))
  for (const { kind, steps } of kinds)
    for (const { operation } of steps) if (!byId.has(operation)) throw new Error(`${kind} names ${operation}, which is no operation`)

  const pageFor = statements<Shape, Params, Row>('agenda', (p, { admin, continued }) => {
    const as = whoIs(p, admin)
    const branches = kinds.map((each) => branch(as, each, stepsAs(each, byId)))
    return pageOf(as, branches, titleOf(as, kinds), continued)
  })

  return async (db: Runner, actor: Actor, asked: readonly Waiting[], query: Query, now: Date): Promise<Agenda> => {
    const start = startOf('agenda', query, 'text')
    const { until = null } = query
    const shape = { admin: actor.isAdmin, continued: start.id !== null }
    const rows = await db.run(pageFor(shape), { ...viewing(actor), ...start, kinds: asked.map(({ kind }) => kind), until, now: now.toISOString() })
    return { rows: rows.filter((row): row is Row & Listed => row.view !== null), counts: rows[0]!.counts }
  }
}

type P = Placeholders<Params>

/** Whether an admin asks is known when the statement is made, so that nobody else's plan reckons with what only admins are asked. */
const whoIs = ({ viewer, issuer, now, kinds, until, limit, key, id }: P, admin: boolean): P => ({
  viewer,
  issuer,
  now,
  kinds,
  until,
  limit,
  key,
  id,
  isAdmin: admin ? sql`true` : sql`false`,
})

/** The rows of one kind, the most urgent. */
const branch = (p: P, waiting: Waiting, steps: SQL): SQL => {
  const { kind, subject, id, since, due = sql`null::timestamptz`, group = sql`null::json` } = waiting
  return sql`(
    select ${word(kind)} as kind, ${word(subject)} as subject, ${id} as id, ${waiting.title}::text as title, ${since} as since, ${due} as due_at,
      ${group} as "group", ${steps} as actions
    from ${waiting.rows(p)}
    where ${word(kind)} = any(${p.kinds}::text[]) and ${waiting.where(p)} and (${p.until}::timestamptz is null or ${due} <= ${p.until}::timestamptz)
    order by 6, 5, 3 limit ${sql.raw(String(most))})`
}

const word = (text: string): SQL => sql.raw(`'${text}'::text`)

/** The steps as the text of a JSON array; one that cannot be taken now is null, and left out. */
const stepsAs = ({ id, steps }: Waiting, byId: ReadonlyMap<string, Route>): SQL =>
  sql`'[' || concat_ws(',', ${sql.join(
    steps.map((step) => stepAs(step, byId.get(step.operation)!, id)),
    sql`, `,
  )}) || ']'`

function stepAs({ of, when, body }: Step, { operationId, method, path }: Route, id: SQL): SQL {
  const [before = '', after = ''] = path.split(/:\w+/)
  const begin = sql.raw(`'{"operationId":"${operationId}","method":"${method}","path":"/v1${before}'`)
  const end = body === undefined ? sql`'"}'` : sql`'","body":' || ${body}::text || '}'`
  const step = path.includes(':') ? sql`${begin} || ${of ?? id} || ${sql.raw(`'${after}'`)} || ${end}` : sql`${begin} || ${end}`
  return when === undefined ? step : sql`case when ${when} then ${step} end`
}

/** The title of the row `w` that is shown. */
function titleOf(p: Asked, kinds: readonly Waiting[]): SQL {
  const bySubject = new Map(kinds.flatMap(({ subject, titleOf }) => (titleOf ? [[subject, titleOf(p, sql`w.id`)] as const] : [])))
  if (bySubject.size === 0) return sql`w.title`
  const found = [...bySubject].map(([subject, title]) => sql`when ${word(subject)} then ${title}`)
  return sql`case w.subject ${sql.join(found, sql` `)} else w.title end`
}

const tomorrow = (p: Asked): SQL => sql`(date_trunc('day', ${p.now}::timestamptz, 'UTC') + interval '1 day')`

const urgencyAt = (p: Asked): SQL => {
  const told: Record<(typeof urgencies)[number], SQL> = {
    overdue: sql`w.due_at < ${p.now}::timestamptz`,
    today: sql`w.due_at < ${tomorrow(p)}`,
    this_week: sql`w.due_at < ${tomorrow(p)} + interval '6 days'`,
    later: sql`w.due_at is not null`,
    whenever: sql`true`,
  }
  return sql`case ${sql.join(
    Object.entries(told).map(([urgency, holds]) => sql`when ${holds} then ${word(urgency)}`),
    sql` `,
  )} end`
}

/** Sorted as text: when it is due (what never is, last), since when it waits, and its kind, because two may be about the same subject. */
const place = sql`(coalesce(${utc(sql`w.due_at`)}, '9999-12-31T23:59:59.999Z') || ' ' || ${utc(sql`w.since`)} || ' ' || w.kind) collate "C"`

function pageOf(p: P, branches: SQL[], title: SQL, continued: boolean): SQL {
  const order = keyset(sql`w.place`, sql`w.id`, 'text', 'asc', p, continued)
  return sql`
  with waiting as materialized (
    select w.*, ${urgencyAt(p)} as urgency, ${place} as place from (${sql.join(branches, sql` union all `)}) w
  ), shown as (${firstOf(p, sql`select w.*, ${order.cursor} as cursor from waiting w where ${order.after} ${order.order}`)})
  select c.counts::text as counts, hit.view, hit.cursor
  from (select json_build_object('total', count(*), 'overdue', ${counted('overdue')}, 'today', ${counted('today')},
    'thisWeek', ${counted('this_week')}, 'later', ${counted('later')}, 'whenever', ${counted('whenever')}) as counts from waiting w) c
  left join (
    select w.place, w.id, w.cursor, to_json(v)::text as view from shown w cross join lateral (
      select w.kind || ':' || w.id as id, w.kind, ${title} as title, ${utc(sql`w.due_at`)} as "dueAt", w.urgency, ${utc(sql`w.since`)} as since,
        json_build_object('kind', w.subject, 'id', w.id) as subject, w."group", w.actions::json as actions) v
  ) hit on true
  order by hit.place, hit.id`
}

const counted = (urgency: (typeof urgencies)[number]): SQL => sql`count(*) filter (where w.urgency = ${word(urgency)})`
