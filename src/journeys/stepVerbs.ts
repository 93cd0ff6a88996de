import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { dayOf } from '../experiences/setting.ts'
import type { Act } from '../platform/act.ts'
import { differs, merged } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { type Fault, problem } from '../platform/problems.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { bodyFaults, validBody } from '../platform/validation.ts'
import { readableVersions } from '../practices/readable.ts'
import { toolsListed } from '../tools/queries.ts'
import { journeyEvent, journeyStepEvent } from './events.ts'
import { stepOf } from './frameworks/frameworks.ts'
import { payloadBody, toolsNamedIn } from './frameworks/payload.ts'
import { journeyProblem } from './problems.ts'
import { readStepContent, type StepRow } from './stepQueries.ts'
import { journeySteps, journeys } from './tables.ts'
import { StepContent } from './views.ts'

type Content = z.output<typeof StepContent>

const formOf = ({ framework, frameworkVersion, number }: StepRow) => stepOf(framework, frameworkVersion, number).form

const factsOf = ({ journeyId, number }: StepRow) => ({ data: { journeyId, number } })

/** Begins a step, and with the first one the journey. Any step may be the first. */
export async function startStep(act: Act, step: Granted<'start', StepRow>): Promise<void> {
  await setOut(act, step)
  await set(act, step, { state: 'in_progress', startedOn: dayOf(act.now) })
  journeyStepEvent(act, 'started', oneOn(step), factsOf(step))
}

/** A journey that was only planned begins with the first step that is worked on. */
async function setOut(act: Act, { journeyId, journeyVersion, journeyState }: StepRow): Promise<void> {
  if (journeyState !== 'planned') return
  await act.tx.orm
    .update(journeys)
    .set({ ...changed(journeys, act.now), state: 'running', startedOn: dayOf(act.now) })
    .where(eq(journeys.id, journeyId))
  journeyEvent(act, 'started', oneOn({ id: journeyId, version: journeyVersion }))
}

/** Changes what the team wrote down. The payload has to fit the form; what the form requires may still be missing. */
export async function updateStep(act: Act, step: Granted<'update', StepRow>, patch: unknown): Promise<void> {
  const before = await readStepContent(act, step.id)
  const content = merged(StepContent, before, patch)
  const form = formOf(step)
  const { payload } = validBody(payloadBody(form, false), { payload: content.payload })
  await refuseUnknown(act, { ...content, payload }, before, form)
  if (!differs(before, { ...content, payload })) return
  await set(act, step, { ...content, payload })
  journeyStepEvent(act, 'updated', oneOn(step), factsOf(step))
}

/** 409 `step-incomplete` while the form lacks what it requires. */
export async function completeStep(act: Act, step: Granted<'complete', StepRow>): Promise<void> {
  const { payload } = await readStepContent(act, step.id)
  const errors = bodyFaults(payloadBody(formOf(step), true), { payload })
  if (errors.length > 0) throw journeyProblem('step-incomplete', { errors })
  await set(act, step, { state: 'done', finishedOn: dayOf(act.now) })
  journeyStepEvent(act, 'completed', oneOn(step), factsOf(step))
}

/** Passes a step over: a seasoned team has no need of it, or no use. The reason stays. */
export async function skipStep(act: Act, step: Granted<'skip', StepRow>, reason: string): Promise<void> {
  await set(act, step, { state: 'skipped', skipReason: reason, finishedOn: dayOf(act.now) })
  journeyStepEvent(act, 'skipped', oneOn(step), factsOf(step))
}

/** Works on it again; it keeps the day on which it was first begun. */
export async function reopenStep(act: Act, step: Granted<'reopen', StepRow>): Promise<void> {
  await setOut(act, step)
  const startedOn = sql<string>`coalesce(${journeySteps.startedOn}, ${dayOf(act.now)}::date)`
  await act.tx.orm
    .update(journeySteps)
    .set({ ...changed(journeySteps, act.now), state: 'in_progress', startedOn, finishedOn: null, skipReason: null })
    .where(eq(journeySteps.id, step.id))
  journeyStepEvent(act, 'reopened', oneOn(step), factsOf(step))
}

async function set(act: Act, { id }: StepRow, values: Partial<typeof journeySteps.$inferInsert>): Promise<void> {
  await act.tx.orm
    .update(journeySteps)
    .set({ ...changed(journeySteps, act.now), ...values })
    .where(eq(journeySteps.id, id))
}

/** What is named anew has to be there for the actor; what was named before stays, also when it has left the list since. */
async function refuseUnknown(act: Act, content: Content, before: Content, form: ReturnType<typeof formOf>): Promise<void> {
  const known = new Set([...before.toolIds, ...before.practiceIds, ...toolsNamedIn(form, before.payload).map(({ id }) => id)])
  const named = (ids: readonly string[], field: string) => ids.map((id, index) => ({ id, pointer: `/${field}/${index}` }))
  const fresh = (all: { id: string; pointer: string }[]) => all.filter(({ id }) => !known.has(id))
  const tools = fresh([...named(content.toolIds, 'toolIds'), ...toolsNamedIn(form, content.payload, '/payload')])
  const practices = fresh(named(content.practiceIds, 'practiceIds'))
  const listed = tools.length > 0 ? await toolsListed(act, ids(tools)) : new Set()
  const readable = practices.length > 0 ? await readableVersions(act, act.actor, ids(practices)) : new Set()
  const errors = [...tools.filter(({ id }) => !listed.has(id)), ...practices.filter(({ id }) => !readable.has(id))].map(
    ({ pointer }): Fault => ({ pointer, code: 'unknown-reference', detail: 'There is no such object, or you may not see it.' }),
  )
  if (errors.length > 0) throw problem('unknown-reference', { errors })
}

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
