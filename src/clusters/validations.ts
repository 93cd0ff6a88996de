import { type SQL, sql } from 'drizzle-orm'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { ClusterValidation } from './policy.ts'
import { belongsToCluster, clusterBriefOf } from './sight.ts'
import type { ValidationResult } from './tables.ts'

export interface ValidationRow extends ClusterValidation {
  criteriaVersion: number
  results: ValidationResult[]
  view: string
}

/** Submissions are seen by the cluster's team and by admins; others see what came of them. */
const validationsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select w.id, w.version, stands.state, w.cluster_id as "clusterId", w.criteria_version as "criteriaVersion", w.results, w.submitted_at,
    to_json(v)::text as view
  from cluster_validations w
  join clusters c on c.id = w.cluster_id and c.deleted_at is null
  cross join lateral (select case when w.lapsed_at is not null then 'lapsed' else coalesce(w.outcome, 'submitted') end as state) stands
  cross join lateral (select
    w.id, w.version, ${utc(sql`w.created_at`)} as "createdAt", ${utc(sql`w.updated_at`)} as "updatedAt",
    ${clusterBriefOf(sql`w.cluster_id`)} as cluster, stands.state, w.criteria_version as "criteriaVersion", w.results, w.note,
    ${utc(sql`w.submitted_at`)} as "submittedAt", ${personOf(sql`w.submitted_by`)} as "submittedBy",
    ${utc(sql`w.decided_at`)} as "decidedAt", ${personOf(sql`w.decided_by`)} as "decidedBy", w.reason, ${utc(sql`w.lapsed_at`)} as "lapsedAt"
  ) v
  where (${p.isAdmin}::boolean or ${belongsToCluster(p, sql`w.cluster_id`)}) and ${where}`

/** One submission, or 404. */
export async function getValidation(db: Runner, actor: Actor, validationId: string): Promise<ValidationRow> {
  const [row] = await db.run(validationById, { ...viewing(actor), id: validationId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: behind the lock of its cluster. */
export async function lockValidation(tx: Runner, actor: Actor, validationId: string): Promise<ValidationRow> {
  await tx.run(lockClusterOf, { id: validationId })
  return getValidation(tx, actor, validationId)
}

const validationById = statement<Viewing & { id: string }, ValidationRow>('cluster_validation_by_id', (p) =>
  validationsSeenBy(p, sql`w.id = ${p.id}::uuid`),
)

const lockClusterOf = statement<{ id: string }, never>(
  'cluster_validation_lock_cluster',
  (p) => sql`select 1 from clusters where id = (select cluster_id from cluster_validations where id = ${p.id}::uuid) for update`,
)

/** A page of a cluster's submissions, newest first. */
export function listValidations(db: Runner, actor: Actor, clusterId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf(`validations of ${clusterId}`, query)
  return db.run(validationsPage(start.id === null ? 'first' : 'next'), { ...viewing(actor), ...start, clusterId })
}

type PageParams = Viewing & { limit: number; key: string | null; id: string | null; clusterId: string }

const validationsPage = statements<'first' | 'next', PageParams, Listed>('cluster_validations_page', (p, shape) => {
  const order = keyset(sql`w.submitted_at`, sql`w.id`, 'timestamptz', 'desc', p, shape === 'next')
  const where = sql`w.cluster_id = ${p.clusterId}::uuid and ${order.after}`
  return firstOf(p, sql`select w.view, ${order.cursor} as cursor from (${validationsSeenBy(p, where)}) w ${order.order}`)
})

/** The submission that a cluster's status rests on: the newest. */
export interface CurrentValidation {
  id: string
  version: number
  criteriaVersion: number
  results: ValidationResult[]
}

/** The newest submission of a cluster; undefined when it never had one. */
export async function currentValidation(tx: Runner, clusterId: string): Promise<CurrentValidation | undefined> {
  const [row] = await tx.run(newestOfCluster, { clusterId })
  return row
}

const newestOfCluster = statement<{ clusterId: string }, CurrentValidation>(
  'cluster_validation_current',
  (p) => sql`
  select id, version, criteria_version as "criteriaVersion", results from cluster_validations
  where cluster_id = ${p.clusterId}::uuid order by submitted_at desc, id desc limit 1`,
)

/** Whether a cluster's validation has reached its end by this day. */
export async function isDueToLapse(tx: Runner, clusterId: string, today: string): Promise<boolean> {
  return (await tx.run(dueToLapse, { clusterId, today })).length > 0
}

const dueToLapse = statement<{ clusterId: string; today: string }, object>(
  'cluster_due_to_lapse',
  (p) => sql`
  select 1 from clusters where id = ${p.clusterId}::uuid and deleted_at is null
    and validation_status = 'validated' and validation_lapses_on <= ${p.today}::date`,
)
