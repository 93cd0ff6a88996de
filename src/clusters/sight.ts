import { type SQL, sql } from 'drizzle-orm'

/** Whether the viewer is an active manager of the cluster. */
export const managesCluster = (p: { viewer: SQL }, clusterId: SQL): SQL => sql`exists (
  select 1 from affiliations a where a.cluster_id = ${clusterId} and a.user_id = ${p.viewer}::uuid and a.state = 'active' and a.role = 'manager')`

/** Whether the viewer belongs to the cluster's team, as manager or staff. */
export const belongsToCluster = (p: { viewer: SQL }, clusterId: SQL): SQL => sql`exists (
  select 1 from affiliations a where a.cluster_id = ${clusterId} and a.user_id = ${p.viewer}::uuid and a.state = 'active')`
