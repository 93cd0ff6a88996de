import { sql } from 'drizzle-orm'
import type { Bearer } from '../oauth/bearer.ts'
import type { Act } from '../platform/act.ts'
import { statement } from '../platform/sql.ts'
import { revokeGrant } from '../portals/granting.ts'
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
  const [own] = await act.run(ownGrant, { userId, grantId })
  if (own) await revokeGrant(act, bearer, grantId)
}

const ownGrant = statement<{ userId: string; grantId: string }, object>(
  'connection_own',
  (p) => sql`select 1 from grants where id = ${p.grantId}::uuid and user_id = ${p.userId}::uuid`,
)
