import { sql } from 'drizzle-orm'
import type { Bearer } from '../oauth/bearer.ts'
import type { Act } from '../platform/act.ts'
import { statement } from '../platform/sql.ts'
import type { Connection, ConnectionDesk } from './desks.ts'

/** The grants of a user that stand, the last used first. `end` is the verb that also tells of it. */
export const connectionDesk = (end: ConnectionDesk['revoke']): ConnectionDesk => ({
  list: (db, userId) => db.run(connectionsOf, { userId }),
  revoke: end,
})

const connectionsOf = statement<{ userId: string }, Connection>(
  'connections_of_user',
  (p) => sql`
  select g.id, o.name as "portalName", o.homepage_url as "homepageUrl", g.scopes, g.created_at as "createdAt", g.last_used_at as "lastUsedAt"
  from grants g join portals o on o.id = g.portal_id
  where g.user_id = ${p.userId}::uuid and g.state = 'active' order by g.last_used_at desc nulls last, g.created_at desc, g.id limit 200`,
)

/** Ends a grant of the user's own; the tokens behind it stop with its standing. */
export async function endGrant(act: Act, bearer: Pick<Bearer, 'forget'>, userId: string, grantId: string): Promise<void> {
  const [ended] = await act.run(revoke, { userId, grantId, at: act.now.toISOString() })
  if (!ended) return
  act.audit({ action: 'grant.revoked', subjectKind: 'grant', subjectId: grantId })
  act.afterCommit(() => bearer.forget(userId))
}

const revoke = statement<{ userId: string; grantId: string; at: string }, object>(
  'connection_revoke',
  (p) => sql`
  update grants set state = 'revoked', revoked_at = ${p.at}::timestamptz, updated_at = ${p.at}::timestamptz, version = version + 1
  where id = ${p.grantId}::uuid and user_id = ${p.userId}::uuid and state = 'active' returning 1`,
)
