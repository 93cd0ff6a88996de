import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act, JobRequest } from '../platform/act.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { notify } from '../users/notifications.ts'
import { adminIds } from '../users/queries.ts'
import { actingManagers } from './affiliations.ts'
import { type Measured, readCriteria, resultsFor, unmetBy } from './criteria.ts'
import { clusterEvent } from './events.ts'
import type { Cluster } from './policy.ts'
import { clusterProblem } from './problems.ts'
import { readProfile } from './queries.ts'
import { clusters, clusterValidations, type ValidationResult } from './tables.ts'
import { currentValidation, type ValidationRow } from './validations.ts'
import type { DecideValidation, SubmitForValidation } from './validationViews.ts'

/** What it means for the rooms above that a cluster was validated; the app names those rooms. */
export type OnValidation = (act: Act, clusterId: string) => Promise<void>

/** How long a validation holds. */
export const validForYears = 3

/** The day, in UTC, on which a validation of today ends. */
export function lapseDate(today: Date): string {
  const day = new Date(today)
  day.setUTCFullYear(day.getUTCFullYear() + validForYears)
  return day.toISOString().slice(0, 10)
}

/** The kind of the job that lets a validation lapse at its date. */
export const lapseJob = 'cluster.lapse'

/** The job that lets a cluster's validation lapse on this day; asked for again, it moves. */
export const lapseOf = (clusterId: string, lapsesOn: string): JobRequest => ({
  kind: lapseJob,
  runAt: new Date(lapsesOn),
  payload: { clusterId },
  uniqueKey: `${lapseJob}:${clusterId}`,
})

/** Submits a cluster with the figures that it has. Unmet criteria do not stand in the way: they can be waived. */
export async function submitForValidation(
  act: Act,
  cluster: Granted<'submitForValidation', Cluster>,
  { note }: z.output<typeof SubmitForValidation>,
): Promise<string> {
  const criteria = await readCriteria(act)
  const row = {
    ...begun(act),
    clusterId: cluster.id,
    criteriaVersion: criteria[0]!.version,
    results: resultsFor(criteria, await readProfile(act, cluster.id)),
    note,
    submittedAt: act.now,
    submittedBy: act.actor.userId!,
  }
  await act.tx.orm.insert(clusterValidations).values(row)
  await setStatus(act, cluster, 'submitted', null)
  clusterEvent(act, 'submitted', oneOn(cluster), { data: { validationId: row.id, unmet: unmet(row.results) } })
  await notify(act, await adminIds(act), 'cluster.submitted', about(cluster.id, { validationId: row.id }))
  return row.id
}

/**
 * Validates or refuses. 409 `criteria-unmet` unless each unmet criterion is waived with a reason; a waiver for anything else is a 422, because
 * somebody has misread the results.
 */
export async function decideValidation(
  act: Act,
  validation: Granted<'decide', ValidationRow>,
  cluster: Cluster,
  decision: z.output<typeof DecideValidation>,
  validations: readonly OnValidation[],
): Promise<void> {
  const validated = decision.outcome === 'validated'
  const results = validated ? waive(validation.results, decision.waivers) : validation.results
  const reason = validated ? null : decision.reason
  await act.tx.orm
    .update(clusterValidations)
    .set({
      ...changed(clusterValidations, act.now),
      results,
      outcome: decision.outcome,
      decidedAt: act.now,
      decidedBy: act.actor.userId,
      reason,
    })
    .where(eq(clusterValidations.id, validation.id))
  const lapsesOn = validated ? lapseDate(act.now) : null
  await setStatus(act, cluster, decision.outcome, lapsesOn)
  if (lapsesOn !== null) act.enqueue(lapseOf(cluster.id, lapsesOn))
  const waived = validated ? decision.waivers : []
  act.audit({
    action: `cluster.${decision.outcome}`,
    subjectKind: 'cluster',
    subjectId: cluster.id,
    reason,
    before: { validationStatus: cluster.state },
    after: { validationStatus: decision.outcome, criteriaVersion: validation.criteriaVersion, waived },
  })
  const data = { validationId: validation.id, waived: waived.map(({ criterion }) => criterion), lapsesOn }
  clusterEvent(act, decision.outcome, oneOn(cluster), { data: validated ? data : { validationId: validation.id } })
  await notify(act, await actingManagers(act, cluster.id), `cluster.${decision.outcome}`, about(cluster.id, { validationId: validation.id }))
  if (validated) for (const heard of validations) await heard(act, cluster.id)
}

/** Ends a validation before or at its date. The profile is no longer public; the managers are told and may submit again. */
export async function lapseValidation(act: Act, cluster: Granted<'lapseValidation', Cluster>, reason: string | null): Promise<void> {
  const current = await currentValidation(act, cluster.id)
  if (current) {
    await act.tx.orm
      .update(clusterValidations)
      .set({ ...changed(clusterValidations, act.now), lapsedAt: act.now })
      .where(eq(clusterValidations.id, current.id))
  }
  await setStatus(act, cluster, 'lapsed', null)
  act.audit({
    action: 'cluster.lapsed',
    subjectKind: 'cluster',
    subjectId: cluster.id,
    reason,
    before: { validationStatus: cluster.state },
    after: { validationStatus: 'lapsed' },
  })
  clusterEvent(act, 'lapsed', oneOn(cluster), { data: { validationId: current?.id ?? null } })
  await notify(act, await actingManagers(act, cluster.id), 'cluster.lapsed', about(cluster.id))
}

/**
 * Looks at a changed profile through the criteria. While a submission waits, its results follow the profile, so that the decision is about
 * what is true. A validation stands whatever changes, because an admin made it and cutting it off by a figure would teach people to leave
 * figures stale; but managers and admins are told which criteria are no longer met, and an admin may let it lapse.
 * @returns the codes of the criteria that a validated cluster met before, and does not now.
 */
export async function reviewProfile(act: Act, cluster: Cluster, before: Measured, after: Measured): Promise<string[]> {
  if (cluster.state !== 'submitted' && cluster.state !== 'validated') return []
  const current = await currentValidation(act, cluster.id)
  const criteria = await readCriteria(act, current?.criteriaVersion)
  if (cluster.state === 'submitted') {
    const results = resultsFor(criteria, after)
    if (!differs(results, current!.results)) return []
    await act.tx.orm
      .update(clusterValidations)
      .set({ ...changed(clusterValidations, act.now), results })
      .where(eq(clusterValidations.id, current!.id))
    return []
  }
  const passed = new Set([...unmetBy(criteria, before), ...(current?.results ?? []).filter(({ waived }) => waived).map(({ code }) => code)])
  const newlyUnmet = unmetBy(criteria, after).filter((code) => !passed.has(code))
  if (newlyUnmet.length > 0) {
    const people = [...(await actingManagers(act, cluster.id)), ...(await adminIds(act))]
    await notify(act, people, 'cluster.criteria_unmet', about(cluster.id, { criteria: newlyUnmet }))
  }
  return newlyUnmet
}

type Waivers = Extract<z.output<typeof DecideValidation>, { outcome: 'validated' }>['waivers']

function waive(results: readonly ValidationResult[], waivers: Waivers): ValidationResult[] {
  const open = unmet(results)
  const pointless = waivers.flatMap(({ criterion }, index) =>
    open.includes(criterion)
      ? []
      : [{ pointer: `/waivers/${index}/criterion`, code: 'nothing-to-waive', detail: `${criterion} is met, or is no criterion here.` }],
  )
  if (pointless.length > 0) throw problem('invalid-body', { errors: pointless })
  const reasons = new Map(waivers.map(({ criterion, reason }) => [criterion, reason]))
  const missing = open.filter((code) => !reasons.has(code))
  if (missing.length > 0) {
    throw clusterProblem('criteria-unmet', {
      detail: `Neither met nor waived: ${missing.join(', ')}.`,
      errors: missing.map((code) => ({ pointer: '/waivers', code, detail: `${code} is unmet and has no waiver.` })),
    })
  }
  return results.map((result) => ({ ...result, waived: reasons.has(result.code), waiverReason: reasons.get(result.code) ?? null }))
}

const unmet = (results: readonly ValidationResult[]) => results.filter(({ met }) => !met).map(({ code }) => code)

async function setStatus(act: Act, { id }: Cluster, validationStatus: Cluster['state'], validationLapsesOn: string | null): Promise<void> {
  await act.tx.orm
    .update(clusters)
    .set({ ...changed(clusters, act.now), validationStatus, validationLapsesOn })
    .where(eq(clusters.id, id))
}

const about = (clusterId: string, params: Record<string, unknown> = {}) => ({ subjectKind: 'cluster', subjectId: clusterId, params })
