import { sql } from 'drizzle-orm'
import type { Standing } from '../oauth/bearer.ts'
import type { Claims } from '../oauth/signatures.ts'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { statement } from '../platform/sql.ts'
import { portalServes } from './sight.ts'

/**
 * Whether a portal's token still stands: the portal active, its token not revoked; for a member their grant and account active too, and the
 * portal still one that may act for them. Gives the scopes that are left now, and notes the use (to the minute, so that reading stays cheap).
 */
export const standingOfPortalTokens =
  (db: Database, world: World) =>
  async ({ client_id: portalId, sub, gid, jti }: Claims): Promise<Standing> => {
    const userId = sub === portalId ? null : sub
    const grantId = gid ?? null
    const [row] = await db.run(standing, { portalId, userId, grantId, jti })
    if (!row) return null
    const now = world.now()
    if (row.lastUsedAt === null || row.lastUsedAt.getTime() < now.getTime() - 60_000)
      await db.run(touch, { portalId, grantId, now: now.toISOString() })
    return { isAdmin: row.isAdmin, scopes: row.scopes, requiresDpop: row.requiresDpop }
  }

interface Row {
  isAdmin: boolean
  scopes: string[]
  requiresDpop: boolean
  /** The older of the portal's and the grant's. */
  lastUsedAt: Date | null
}

const standing = statement<{ portalId: string; userId: string | null; grantId: string | null; jti: string }, Row>(
  'portal_token_standing',
  (param) => sql`
  select coalesce(u.platform_role = 'admin', false) as "isAdmin", p.requires_dpop as "requiresDpop",
    case when g.id is null then p.scopes else array(select unnest(p.scopes) intersect select unnest(g.scopes)) end as scopes,
    case when g.id is null or p.last_used_at is null then p.last_used_at when g.last_used_at is not null then least(p.last_used_at, g.last_used_at)
    end as "lastUsedAt"
  from portals p
  left join grants g on g.id = ${param.grantId}::uuid and g.portal_id = p.id and g.user_id = ${param.userId}::uuid and g.state = 'active'
  left join users u on u.id = g.user_id and u.status = 'active'
  where p.id = ${param.portalId}::uuid and p.state = 'active'
    and not exists (select from revoked_tokens r where r.jti = ${param.jti})
    and (${param.userId}::uuid is null or u.id is not null and ${portalServes(sql`u.id`)})`,
)

const touch = statement<{ portalId: string; grantId: string | null; now: string }, never>(
  'portal_touch',
  (param) => sql`
  with used as (update grants set last_used_at = ${param.now}::timestamptz where id = ${param.grantId}::uuid)
  update portals set last_used_at = ${param.now}::timestamptz where id = ${param.portalId}::uuid`,
)
