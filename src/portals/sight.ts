import { type SQL, sql } from 'drizzle-orm'

/**
 * Whether the portal `p` may act for this user: a sandbox only for its test users, a portal with allowed groups only for the active members of
 * one of them.
 */
export const portalServes = (userId: SQL): SQL => sql`(
  (p.kind <> 'sandbox' or exists (select from portal_test_users t where t.portal_id = p.id and t.user_id = ${userId}))
  and (not exists (select from portal_groups pg where pg.portal_id = p.id)
    or exists (
      select from portal_groups pg join memberships pm on pm.group_id = pg.group_id and pm.user_id = ${userId} and pm.state = 'active'
      where pg.portal_id = p.id)))`
