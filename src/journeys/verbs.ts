import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { dayOf } from '../experiences/setting.ts'
import { recordExperience } from '../experiences/verbs.ts'
import type { Act } from '../platform/act.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { journeyEvent, journeyStepEvent } from './events.ts'
import { findFramework, stepOf } from './frameworks/frameworks.ts'
import type { Journey } from './policy.ts'
import { journeyProblem } from './problems.ts'
import { isOnTeam, type JourneyRow, readPlan } from './queries.ts'
import { listSteps } from './stepQueries.ts'
import { journeyExperiences, journeySteps, journeys } from './tables.ts'
import type { JourneyPlan, RecordJourneyExperience, StartJourney } from './views.ts'

const unknownReference = (pointer: string, detail: string) =>
  problem('unknown-reference', { errors: [{ pointer, code: 'unknown-reference', detail }] })

/** Plans a journey, or begins it at whichever step. */
export async function startJourney(act: Act, input: z.output<typeof StartJourney>): Promise<string> {
  const { clusterId, framework: code, atStep, language, market, goal } = input
  const userId = act.actor.userId!
  if (!(await isOnTeam(act, userId, clusterId))) throw unknownReference('/clusterId', 'There is no cluster whose team you belong to.')
  const framework = findFramework(code)
  if (!framework) throw unknownReference('/framework', 'There is no such framework.')
  if (atStep !== undefined && !framework.steps.some(({ number }) => number === atStep)) throw unknownReference('/atStep', 'There is no such step.')
  const on = dayOf(act.now)
  const started = atStep === undefined ? {} : { state: 'running' as const, startedOn: on }
  const journey = {
    ...begun(act),
    version: 1,
    clusterId,
    ownerId: userId,
    framework: code,
    frameworkVersion: framework.version,
    market,
    goal,
    ...started,
  }
  const writtenIn = language === undefined ? { language: localeOf(userId), languageSource: 'author_locale' as const } : { language }
  await act.tx.orm.insert(journeys).values({ ...journey, ...writtenIn })
  const steps = framework.steps.map(({ number, topic }) => ({
    ...begun(act),
    version: 1,
    journeyId: journey.id,
    number,
    topic,
    ...(number === atStep ? { state: 'in_progress' as const, startedOn: on } : {}),
  }))
  await act.tx.orm.insert(journeySteps).values(steps)
  journeyEvent(act, atStep === undefined ? 'planned' : 'started', journey, { data: { clusterId, framework: code, market } })
  const first = steps.find(({ number }) => number === atStep)
  if (first) journeyStepEvent(act, 'started', first, { data: { journeyId: journey.id, number: first.number } })
  return journey.id
}

const localeOf = (userId: string) => sql<string>`(select u.locale from users u where u.id = ${userId}::uuid)`

/** Changes where it leads, what for, and who looks after it: somebody of the team. */
export async function updateJourney(act: Act, journey: Granted<'update', JourneyRow>, plan: z.output<typeof JourneyPlan>): Promise<void> {
  const before = await readPlan(act, journey.id)
  if (!differs(before, plan)) return
  if (plan.ownerId !== before.ownerId && !(await isOnTeam(act, plan.ownerId, journey.clusterId))) {
    throw unknownReference('/ownerId', "There is nobody like that on the cluster's team.")
  }
  await act.tx.orm
    .update(journeys)
    .set({ ...changed(journeys, act.now), ...plan })
    .where(eq(journeys.id, journey.id))
  journeyEvent(act, 'updated', oneOn(journey), { data: { market: plan.market } })
}

/** Reaches the end: each step is done or skipped, and not all are skipped. 409 `steps-open`. */
export async function completeJourney(act: Act, journey: Granted<'complete', JourneyRow>): Promise<void> {
  const steps = await listSteps(act, act.actor, journey)
  const open = steps.filter(({ state }) => state !== 'done' && state !== 'skipped').map(({ number }) => number)
  if (open.length > 0) throw journeyProblem('steps-open', `Neither done nor skipped: ${open.join(', ')}.`)
  if (!steps.some(({ state }) => state === 'done')) throw journeyProblem('steps-open', 'Every step was skipped; stop the journey instead.')
  await end(act, journey, { state: 'completed' })
  journeyEvent(act, 'completed', oneOn(journey))
}

/** Gives it up. What was written down stays, and the reason with it: that is worth knowing, too. */
export async function stopJourney(act: Act, journey: Granted<'stop', Journey>, reason: string): Promise<void> {
  await end(act, journey, { state: 'stopped', stopReason: reason })
  journeyEvent(act, 'stopped', oneOn(journey))
}

async function end(act: Act, { id }: Journey, how: { state: 'completed' } | { state: 'stopped'; stopReason: string }): Promise<void> {
  await act.tx.orm
    .update(journeys)
    .set({ ...changed(journeys, act.now), ...how, endedOn: dayOf(act.now) })
    .where(eq(journeys.id, id))
}

/**
 * Records what the journey taught, as the cluster's experience in its market; it is heard in the evidence like any other.
 * 409 `not-evaluating` before the self-evaluation has begun.
 * @returns the id of the experience.
 */
export async function recordJourneyExperience(
  act: Act,
  journey: Granted<'recordExperience', JourneyRow>,
  content: z.output<typeof RecordJourneyExperience>,
): Promise<string> {
  const { framework, frameworkVersion, clusterId, market } = journey
  const evaluating = (await listSteps(act, act.actor, journey)).some(
    ({ number, state }) => stepOf(framework, frameworkVersion, number).recordsExperiences && (state === 'in_progress' || state === 'done'),
  )
  if (!evaluating) throw journeyProblem('not-evaluating')
  const experienceId = await recordExperience(act, { ...content, clusterId, market, draft: false })
  await act.tx.orm.insert(journeyExperiences).values({ journeyId: journey.id, experienceId, recordedAt: act.now })
  await act.tx.orm.update(journeys).set(changed(journeys, act.now)).where(eq(journeys.id, journey.id))
  journeyEvent(act, 'experience_recorded', oneOn(journey), { data: { experienceId } })
  return experienceId
}
