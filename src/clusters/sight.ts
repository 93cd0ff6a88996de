import { type SQL, sql } from 'drizzle-orm'
import { madeByViewer } from '../platform/clientObjects.ts'

/** Whether the viewer belongs to the cluster's team, as manager or staff. */
export const belongsToCluster = (p: { viewer: SQL }, clusterId: SQL): SQL => sql`exists (
  select 1 from affiliations a where a.cluster_id = ${clusterId} and a.user_id = ${p.viewer}::uuid and a.state = 'active')`

/** Whether the viewer sees the cluster `c`: everybody does once it is validated, until then its own team, the portal that made it, and admins. A deleted one nobody. */
export const clusterIsSeen = (p: { viewer: SQL; isAdmin: SQL }): SQL => sql`(
  c.deleted_at is null
  and (c.validation_status = 'validated' or ${p.isAdmin}::boolean or ${belongsToCluster(p, sql`c.id`)} or ${madeByViewer(p, 'cluster', sql`c.id`)}))`

/** Whether the viewer is the portal that made the cluster `c`, and nobody manages it yet: then it is still the portal's. */
export const portalKeepsCluster = (p: { viewer: SQL }): SQL => sql`(${madeByViewer(p, 'cluster', sql`c.id`)} and not exists (
  select from affiliations led where led.cluster_id = c.id and led.state = 'active' and led.role = 'manager'))`

/**
 * Whether what is said for this cluster counts: once admins have looked at it, also after that lapsed. Anybody may register a cluster, so the
 * word of one that nobody has looked at weighs nothing.
 */
export const clusterIsHeard = (clusterId: SQL): SQL => sql`exists (
  select from clusters heard
  where heard.id = ${clusterId} and heard.deleted_at is null and (
    heard.validation_status in ('validated', 'lapsed')
    or exists (select from cluster_validations w where w.cluster_id = heard.id and w.outcome = 'validated')))`

/** A cluster where something else refers to it, `{ id, name, country }` as json; null for none. */
export const clusterBriefOf = (clusterId: SQL): SQL =>
  sql`(select json_build_object('id', shown.id, 'name', shown.name, 'country', shown.country) from clusters shown where shown.id = ${clusterId})`

/**
 * Whether the viewer sees the affiliation `a`: their own always, those of their team, and an admin all. Requests, answered or not, are for
 * the managers.
 */
export const affiliationIsSeen = (p: { viewer: SQL; isAdmin: SQL }): SQL => sql`(
  a.user_id = ${p.viewer}::uuid or ${p.isAdmin}::boolean
  or exists (
    select from affiliations t
    where t.cluster_id = a.cluster_id and t.user_id = ${p.viewer}::uuid and t.state = 'active'
      and (t.role = 'manager' or a.state in ('active', 'ended'))))`
