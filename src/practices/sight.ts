import { type SQL, sql } from 'drizzle-orm'
import { managesCluster } from '../clusters/sight.ts'
import { facilitatesGroup, mayReadGroup } from '../groups/sight.ts'
import type { Viewing } from '../platform/actor.ts'
import type { Placeholders } from '../platform/sql.ts'

/**
 * Who sees a version `v` of the practice code `c`. What has been published goes by the code's visibility; what is being written is for its
 * author, the reviewers of its group, the owner cluster's managers and admins. Narrowing the visibility works at once, everywhere.
 */
export const practiceSeen = (p: Placeholders<Viewing>): SQL => sql`(
  c.deleted_at is null and v.deleted_at is null and (
    v.state in ('published', 'superseded', 'retired') and (
      c.visibility = 'public'
      or c.visibility = 'network' and ${p.viewer}::uuid is not null
      or c.group_id is not null and ${mayReadGroup(p, sql`c.group_id`)}
    )
    or v.author_id = ${p.viewer}::uuid or c.author_id = ${p.viewer}::uuid
    or c.group_id is not null and ${facilitatesGroup(p, sql`c.group_id`)}
    or ${managesCluster(p, sql`c.owner_cluster_id`)}
    or ${p.isAdmin}::boolean
  ))`
