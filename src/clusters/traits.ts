import { sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'
import type { affiliationRoles, clusterLabels } from './tables.ts'

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
