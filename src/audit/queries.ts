import { sql } from 'drizzle-orm'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { type Runner, statements, utc } from '../platform/sql.ts'

export interface AuditFilter extends PageQuery {
  subjectId?: string | undefined
  actorId?: string | undefined
}

type Params = { limit: number; key: string | null; id: string | null; subjectId: string | null; actorId: string | null }

/** A page of the audit trail, newest first. Only for admins: the caller sees to that. */
export function listAuditEntries(db: Runner, query: AuditFilter): Promise<Listed[]> {
  const start = startOf('audit', query)
  const shape = { subject: query.subjectId !== undefined, actor: query.actorId !== undefined, continued: start.id !== null }
  return db.run(auditPage(shape), { ...start, subjectId: query.subjectId ?? null, actorId: query.actorId ?? null })
}

const auditPage = statements<{ subject: boolean; actor: boolean; continued: boolean }, Params, Listed>('audit_page', (p, has) => {
  const order = keyset(sql`e.occurred_at`, sql`e.id`, 'timestamptz', 'desc', p, has.continued)
  return firstOf(
    p,
    sql`
    select json_build_object('id', e.id, 'action', e.action, 'subjectKind', e.subject_kind, 'subjectId', e.subject_id, 'actorId', e.actor_id,
      'clientId', e.client_id, 'reason', e.reason, 'before', e.before, 'after', e.after, 'occurredAt', ${utc(sql`e.occurred_at`)},
      'requestId', e.request_id)::text as view, ${order.cursor} as cursor
    from audit_entries e
    where ${has.subject ? sql`e.subject_id = ${p.subjectId}::uuid` : sql`true`}
      and ${has.actor ? sql`e.actor_id = ${p.actorId}::uuid` : sql`true`} and ${order.after}
    ${order.order}`,
  )
})
