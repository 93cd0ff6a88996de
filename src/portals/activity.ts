import { type SQL, sql } from 'drizzle-orm'
import type { World } from '../platform/clock.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { sweepOf } from '../platform/upkeep.ts'
import type { Witness } from '../platform/witness.ts'

export interface Activity {
  portalId: string
  /** For whom; null for the portal itself. */
  userId: string | null
  /** The operationId, or what happened at the authorization server: `token.code`, `consent.given` and their like. */
  action: string
  /** `done`, or the code of the refusal: ours, or OAuth's. */
  status: string
  requestId: string | null
}

/** Notes what a portal did or was refused: within the transaction of what was done, so that neither is without the other. */
export async function noteActivity(db: Runner, world: Pick<World, 'now' | 'newId'>, activity: Activity): Promise<void> {
  await db.run(note, { ...activity, id: world.newId(), at: world.now().toISOString() })
}

/** Notes something, unless the same was noted in this minute by this process. False where there was nothing to note it of. */
type OnceAMinute = (what: string, note: () => Promise<boolean>) => Promise<void>

/** Whoever does the same again and again shall neither fill a log nor keep the database busy. */
export function onceAMinute({ now }: Pick<World, 'now'>): OnceAMinute {
  let minute = 0
  let noted = new Set<string>()
  return async (what, note) => {
    const current = Math.floor(now().getTime() / 60_000)
    if (current !== minute) noted = new Set()
    minute = current
    if (noted.has(what)) return
    const here = noted.add(what)
    if (!(await note())) here.delete(what)
  }
}

/** Notes what the authorization server refused to whoever named this portal, which anybody can, and only where there is such a portal. */
export function refusalNotes(db: Runner, world: World): (refusal: Activity) => Promise<void> {
  const once = onceAMinute(world)
  return (refusal) => {
    const { portalId, userId, action, status } = refusal
    const note = async () => (await db.run(noteOfKnown, { ...refusal, id: world.newId(), at: world.now().toISOString() })).length > 0
    return once([portalId, userId, action, status].join(' '), note)
  }
}

/** Notes of portals' requests to the API those that wrote something or were refused a right. */
export const portalWitness = (db: Runner, world: World): Witness => ({
  saw: (tx, { clientId, userId }, { operationId, requestId }) =>
    noteActivity(tx, world, { portalId: clientId!, userId, action: operationId, status: 'done', requestId }),
  sawRefused: ({ clientId, userId }, { operationId, requestId, code }) =>
    noteActivity(db, world, { portalId: clientId!, userId, action: operationId, status: code, requestId }),
})

const keptDays = 90

export const sweepActivity = sweepOf(
  'portal_activity',
  keptDays,
  (before) => sql`select id from portal_activity where occurred_at < ${before} order by occurred_at`,
)

const note = statement<Activity & { id: string; at: string }, never>(
  'portal_activity_note',
  (p) => sql`
  insert into portal_activity (id, portal_id, user_id, action, status, request_id, occurred_at)
  values (${p.id}, ${p.portalId}, ${p.userId}, ${p.action}, ${p.status}, ${p.requestId}, ${p.at})`,
)

const noteOfKnown = statement<Activity & { id: string; at: string }, { id: string }>(
  'portal_activity_note_of_known',
  (p) => sql`
  insert into portal_activity (id, portal_id, user_id, action, status, request_id, occurred_at)
  select ${p.id}::uuid, id, ${p.userId}::uuid, ${p.action}::text, ${p.status}::text, ${p.requestId}::text, ${p.at}::timestamptz
  from portals where id = ${p.portalId}::uuid returning id`,
)

export interface ActivityFilter extends PageQuery {
  action?: string | undefined
  status?: string | undefined
  userId?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

const filterNames = ['action', 'status', 'userId', 'from', 'to'] as const
type Filter = (typeof filterNames)[number]
type Params = Start & Record<Filter, string | null> & { portalId: string }

const filters: Record<Filter, (p: Placeholders<Params>) => SQL> = {
  action: (p) => sql`a.action = ${p.action}::text`,
  status: (p) => sql`a.status = ${p.status}::text`,
  userId: (p) => sql`a.user_id = ${p.userId}::uuid`,
  from: (p) => sql`a.occurred_at >= ${p.from}::timestamptz`,
  to: (p) => sql`a.occurred_at < ${p.to}::timestamptz`,
}

/** A page of what a portal did, newest first. The caller sees to it that the portal is seen. */
export function listActivity(db: Runner, portalId: string, query: ActivityFilter): Promise<Listed[]> {
  const start = startOf(`activity of ${portalId}`, query)
  const values = Object.fromEntries(filterNames.map((name) => [name, query[name] ?? null])) as Record<Filter, string | null>
  const given = filterNames.filter((name) => values[name] !== null).join(' ')
  return db.run(activityPage({ given, continued: start.id !== null }), { portalId, ...start, ...values })
}

const activityPage = statements<{ given: string; continued: boolean }, Params, Listed>('portal_activity_page', (p, { given, continued }) => {
  const order = keyset(sql`a.occurred_at`, sql`a.id`, 'timestamptz', 'desc', p, continued)
  const asked = filterNames.filter((name) => given.split(' ').includes(name)).map((name) => filters[name](p))
  const where = sql.join([sql`a.portal_id = ${p.portalId}::uuid`, ...asked, order.after], sql` and `)
  return firstOf(
    p,
    sql`select json_build_object('id', a.id, 'action', a.action, 'status', a.status, 'userId', a.user_id, 'requestId', a.request_id,
      'occurredAt', ${utc(sql`a.occurred_at`)})::text as view, ${order.cursor} as cursor
    from portal_activity a where ${where} ${order.order}`,
  )
})
