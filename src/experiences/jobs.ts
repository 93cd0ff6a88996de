import { sql } from 'drizzle-orm'
import type { OnValidation } from '../clusters/validationVerbs.ts'
import { baseRate, formulaVersion } from '../evidence/evidence.ts'
import type { Act } from '../platform/act.ts'
import { daily, type JobHandler, type JobHandlers } from '../platform/jobs.ts'
import { statement, statements } from '../platform/sql.ts'
import { askAgain, askAgainKind } from './askAgain.ts'
import { computeBehindLock, lockCodesOf } from './recompute.ts'

/** How many practices one transaction computes. */
const batch = 200

/**
 * Once a day m0 moves to what is usual for a practice now, and all evidence is computed anew, because experiences age and pending ones fall due.
 * Batch by batch, each a job and a transaction of its own; a day's batches begin where the one before ended.
 */
const computeAll = async (act: Act) => {
  const m0 = baseRate(await act.run(practicesWithOutcomes, {}))
  await act.run(storePrior, { asOf: act.now.toISOString(), formulaVersion, m0 })
  nextBatch(act, null)
}

const computeBatch: JobHandler = async (act, payload) => {
  const { after, clusterId } = payload as { after: string | null; clusterId?: string }
  const codes = await act.run(codesAfter(clusterId === undefined ? 'all' : 'tried'), { after, clusterId: clusterId ?? null, limit: batch })
  const codeIds = codes.map(({ id }) => id)
  if (codeIds.length === batch) nextBatch(act, codeIds.at(-1)!, clusterId)
  if (codeIds.length === 0) return
  await lockCodesOf(act, codeIds)
  await computeBehindLock(act, codeIds, { onlyNews: true })
}

const nextBatch = (act: Act, after: string | null, clusterId?: string) => {
  const of = clusterId === undefined ? '' : `${clusterId}:`
  act.enqueue({ kind: 'evidence.batch', uniqueKey: `evidence.batch:${of}${after ?? 'first'}`, runAt: act.now, payload: { after, clusterId } })
}

/** From now on the cluster is heard: the evidence on all that it has tried is computed anew. */
export const hearCluster: OnValidation = async (act, clusterId) => nextBatch(act, null, clusterId)

export const experienceJobs: JobHandlers = {
  'evidence.daily': daily('evidence.daily', computeAll),
  'evidence.batch': computeBatch,
  [askAgainKind]: askAgain,
}

const practicesWithOutcomes = statement<object, { n: number; weight: number; success: number }>(
  'evidence_outcomes',
  () => sql`select n, sum_r as weight, sum_ry as success from practice_evidence where n >= 3`,
)

const storePrior = statement<{ asOf: string; formulaVersion: number; m0: number }, never>(
  'evidence_store_prior',
  (p) => sql`
  insert into evidence_priors (as_of, formula_version, m0) values (${p.asOf}::timestamptz, ${p.formulaVersion}::int, ${p.m0}::float8)
  on conflict (as_of) do update set formula_version = excluded.formula_version, m0 = excluded.m0`,
)

// Those that were ever computed, and those that should have been: imported experiences are heard from the next day on.
const codesAfter = statements<'all' | 'tried', { after: string | null; clusterId: string | null; limit: number }, { id: string }>(
  'evidence_codes_after',
  (p, which) => sql`
  select c.id from practice_codes c
  where (${p.after}::uuid is null or c.id > ${p.after}::uuid) and ${
    which === 'tried'
      ? sql`c.id in (select e.practice_code_id from experiences e where e.cluster_id = ${p.clusterId}::uuid and e.state in ('recorded', 'confirmed'))`
      : sql`(
    exists (select from practice_evidence k where k.practice_code_id = c.id)
    or exists (select from experiences e where e.practice_code_id = c.id and e.state in ('recorded', 'confirmed')))`
  }
  order by c.id limit ${p.limit}::int`,
)
