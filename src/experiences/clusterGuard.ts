import { sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'

/** What still needs a cluster here (a `ClusterGuard` of the clusters' room): the experiences that were recorded for it. */
export async function experiencesOfCluster(tx: Runner, clusterId: string): Promise<string | null> {
  const [row] = await tx.run(recordedFor, { clusterId })
  return row!.count === 0 ? null : `It has ${row!.count === 1 ? 'an experience' : `${row!.count} experiences`}.`
}

const recordedFor = statement<{ clusterId: string }, { count: number }>(
  'experiences_of_cluster',
  (p) => sql`
  select count(*)::int as count from experiences
  where cluster_id = ${p.clusterId}::uuid and state in ('recorded', 'confirmed', 'disputed') and deleted_at is null`,
)
