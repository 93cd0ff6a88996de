import { sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { type Runner, statement, statements, utc } from '../platform/sql.ts'

/** What a notification is about. Params are ids, states and instants: words are made when it is read. */
export interface Notice {
  subjectKind: string
  subjectId: string
  params?: Record<string, unknown>
}

/** Tells these users, in this transaction. Nobody is told twice in one call; an empty list is fine. */
export async function notify(act: Act, userIds: readonly string[], kind: string, notice: Notice): Promise<void> {
  const rows = [...new Set(userIds)].map((userId) => ({ id: act.newId(), userId }))
  if (rows.length === 0) return
  await act.run(insertNotices, {
    rows: JSON.stringify(rows),
    kind,
    subjectKind: notice.subjectKind,
    subjectId: notice.subjectId,
    params: JSON.stringify(notice.params ?? {}),
    at: act.now.toISOString(),
  })
}

type Notices = { rows: string; kind: string; subjectKind: string; subjectId: string; params: string; at: string }

// Only people who can still read it are told.
const insertNotices = statement<Notices, never>(
  'notifications_insert',
  (p) => sql`
  insert into notifications (id, user_id, kind, subject_kind, subject_id, params, created_at)
  select r.id, u.id, ${p.kind}, ${p.subjectKind}, ${p.subjectId}::uuid, ${p.params}::jsonb, ${p.at}::timestamptz
  from jsonb_to_recordset(${p.rows}::jsonb) as r(id uuid, "userId" uuid)
  join users u on u.id = r."userId" and u.status in ('invited', 'active')`,
)

export interface NotificationsFilter extends PageQuery {
  unread?: boolean | undefined
}

/** A page of the user's own notifications, newest first. */
export function listNotifications(db: Runner, userId: string, query: NotificationsFilter): Promise<Listed[]> {
  const start = startOf('notifications', query)
  return db.run(notificationsPage({ unread: query.unread === true, continued: start.id !== null }), { userId, ...start })
}

type PageParams = { userId: string; limit: number; key: string | null; id: string | null }

const notificationsPage = statements<{ unread: boolean; continued: boolean }, PageParams, Listed>('notifications_page', (p, has) => {
  const order = keyset(sql`n.created_at`, sql`n.id`, 'timestamptz', 'desc', p, has.continued)
  return firstOf(
    p,
    sql`
    select json_build_object('id', n.id, 'kind', n.kind, 'subjectKind', n.subject_kind, 'subjectId', n.subject_id, 'params', n.params,
      'createdAt', ${utc(sql`n.created_at`)}, 'readAt', ${utc(sql`n.read_at`)})::text as view, ${order.cursor} as cursor
    from notifications n
    where n.user_id = ${p.userId}::uuid and ${has.unread ? sql`n.read_at is null` : sql`true`} and ${order.after}
    ${order.order}`,
  )
})

/** Marks the user's own notifications as read: these, or without ids all that are unread. Ids of others are passed over. */
export async function markNotificationsRead(act: Act, userId: string, ids: readonly string[] | undefined): Promise<number> {
  const [done] = await act.run(markRead, { userId, ids: ids ? [...ids] : null, at: act.now.toISOString() })
  return done!.count
}

const markRead = statement<{ userId: string; ids: string[] | null; at: string }, { count: number }>(
  'notifications_read',
  (p) => sql`
  with done as (
    update notifications set read_at = ${p.at}::timestamptz
    where user_id = ${p.userId}::uuid and read_at is null and (${p.ids}::uuid[] is null or id = any(${p.ids}::uuid[]))
    returning 1
  ) select count(*)::int as count from done`,
)
