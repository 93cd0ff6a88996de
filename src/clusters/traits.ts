import { sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'
import type { affiliationRoles, clusterLabels } from './tables.ts'

/** What the cluster is like, for comparing it with others; unknown is null, or an empty list. */
export interface ClusterTraits {
  id: string
  name: string
  country: string
  sectors: string[]
  memberCount: number | null
  targetMarkets: string[]
  foundedYear: number | null
}

/** The traits of these clusters, in no order. Asks nobody's rights; unknown and deleted ids are passed over. */
export function traitsOfClusters(db: Runner, clusterIds: readonly string[]): Promise<ClusterTraits[]> {
  return db.run(traitsByIds, { ids: [...clusterIds] })
}

/** The traits of one cluster; undefined when there is none. */
export async function getClusterTraits(db: Runner, clusterId: string): Promise<ClusterTraits | undefined> {
  const [row] = await traitsOfClusters(db, [clusterId])
  return row
}

const traitsByIds = statement<{ ids: string[] }, ClusterTraits>(
  'cluster_traits',
  (p) => sql`
  select id, name, country, sectors, member_count as "memberCount", target_markets as "targetMarkets", founded_year as "foundedYear"
  from clusters where id = any(${p.ids}::uuid[]) and deleted_at is null`,
)

/** The cluster as it is now, to be kept with what it tries. */
export interface ClusterSnapshot {
  country: string
  region: string | null
  sectors: string[]
  foundedYear: number | null
  memberCount: number | null
  smeCount: number | null
  teamFte: number | null
  targetMarkets: string[]
  label: (typeof clusterLabels)[number]
}

/** What the cluster is like today; undefined when there is none. */
export async function snapshotOfCluster(db: Runner, clusterId: string): Promise<ClusterSnapshot | undefined> {
  const [row] = await db.run(snapshot, { id: clusterId })
  return row
}

const snapshot = statement<{ id: string }, ClusterSnapshot>(
  'cluster_snapshot',
  (p) => sql`
  select country, region, sectors, founded_year as "foundedYear", member_count as "memberCount", sme_count as "smeCount",
    team_fte::float8 as "teamFte", target_markets as "targetMarkets", label
  from clusters where id = ${p.id}::uuid and deleted_at is null`,
)

/** A cluster that a user works for. */
export interface OwnCluster {
  id: string
  name: string
  country: string
  role: (typeof affiliationRoles)[number]
}

/** The clusters whose teams the user belongs to now, the longest first. */
export function clustersOf(db: Runner, userId: string): Promise<OwnCluster[]> {
  return db.run(clustersOfUser, { userId })
}

const clustersOfUser = statement<{ userId: string }, OwnCluster>(
  'clusters_of_user',
  (p) => sql`
  select c.id, c.name, c.country, a.role
  from affiliations a join clusters c on c.id = a.cluster_id
  where a.user_id = ${p.userId}::uuid and a.state = 'active' and c.deleted_at is null
  order by a.created_at, a.id`,
)

/**
 * The user's role in the team of this cluster, or undefined: who may not represent it. Until this transaction ends the cluster
 * cannot be deleted and its team does not change, so that a membership that names it can be written.
 */
export async function roleInCluster(tx: Runner, userId: string, clusterId: string): Promise<OwnCluster['role'] | undefined> {
  await tx.run(holdCluster, { clusterId })
  const [row] = await tx.run(teamRole, { userId, clusterId })
  return row?.role
}

// A statement of its own, so that the next one sees what a transaction left that held the cluster until now.
const holdCluster = statement<{ clusterId: string }, never>(
  'cluster_hold',
  (p) => sql`select 1 from clusters where id = ${p.clusterId}::uuid for key share`,
)

const teamRole = statement<{ userId: string; clusterId: string }, { role: OwnCluster['role'] }>(
  'cluster_team_role',
  (p) => sql`
  select a.role from affiliations a join clusters c on c.id = a.cluster_id
  where a.user_id = ${p.userId}::uuid and a.cluster_id = ${p.clusterId}::uuid and a.state = 'active' and c.deleted_at is null`,
)
