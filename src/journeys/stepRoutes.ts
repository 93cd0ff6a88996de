import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, patch, post, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { journeyPolicy, journeyStepPolicy } from './policy.ts'
import { getJourney } from './queries.ts'
import { getStep, listSteps, lockStep, type StepRow } from './stepQueries.ts'
import { completeStep, reopenStep, skipStep, startStep, updateStep } from './stepVerbs.ts'
import * as view from './views.ts'

const tag = 'Journeys'
const refusals = ['wrong-state', 'journey-over']

export const journeyStepRoutes: Route[] = [
  get(
    {
      operationId: 'listJourneySteps',
      path: '/journeys/:journeyId/steps',
      tag,
      summary: 'What a cluster wrote down on its journey, step by step',
      description: "For the cluster's team alone. All steps, on one page.",
      access: 'journeys:read',
      params: view.JourneyPath,
      success: { status: 200, view: pageOf(view.StepView), description: 'The steps in their order' },
      refusals: ['forbidden'],
    },
    async ({ db, actor, params, url }) => {
      const journey = journeyPolicy.permit(actor, 'listSteps', await getJourney(db, actor, params.journeyId))
      const steps = await listSteps(db, actor, journey)
      return page(
        'journey steps',
        url,
        { limit: steps.length },
        steps.map((step) => ({ view: step.view, cursor: '' })),
      )
    },
  ),

  get(
    {
      operationId: 'getJourneyStep',
      path: '/journey-steps/:stepId',
      tag,
      summary: 'One step of a journey',
      access: 'journeys:read',
      params: view.StepPath,
      success: { status: 200, view: view.StepView, description: 'The step' },
    },
    async ({ db, actor, params }) => shown(actor, await getStep(db, actor, params.stepId)),
  ),

  patch(
    {
      operationId: 'updateJourneyStep',
      path: '/journey-steps/:stepId',
      tag,
      summary: 'Write down what a step found',
      description: 'The payload has to fit the form of the step in the framework; what the form requires may be missing until the step is done.',
      access: 'journeys:write',
      ifMatch: 'required',
      params: view.StepPath,
      body: view.StepPatch,
      success: { status: 200, view: view.StepView, description: 'The step, changed' },
      refusals: [...refusals, 'unknown-reference'],
      emits: ['journey_step.updated'],
    },
    async ({ act, actor, params, body }) => {
      const step = act.permit(journeyStepPolicy, 'update', await lockStep(act, actor, params.stepId))
      await updateStep(act, step, body)
      return changed(act, step)
    },
  ),

  post(
    {
      operationId: 'startJourneyStep',
      path: '/journey-steps/:stepId/start',
      tag,
      summary: 'Begin a step',
      description: 'Any step may be the first, and several may be under way at once. The first one begins the journey.',
      access: 'journeys:write',
      params: view.StepPath,
      success: { status: 200, view: view.StepView, description: 'The step, in progress' },
      refusals,
      emits: ['journey_step.started', 'journey.started'],
    },
    async ({ act, actor, params }) => {
      const step = act.permit(journeyStepPolicy, 'start', await lockStep(act, actor, params.stepId))
      await startStep(act, step)
      return changed(act, step)
    },
  ),

  post(
    {
      operationId: 'completeJourneyStep',
      path: '/journey-steps/:stepId/completion',
      tag,
      summary: 'Say that a step is done',
      access: 'journeys:write',
      params: view.StepPath,
      success: { status: 200, view: view.StepView, description: 'The step, done' },
      refusals: [...refusals, 'step-incomplete'],
      emits: ['journey_step.completed'],
    },
    async ({ act, actor, params }) => {
      const step = act.permit(journeyStepPolicy, 'complete', await lockStep(act, actor, params.stepId))
      await completeStep(act, step)
      return changed(act, step)
    },
  ),

  post(
    {
      operationId: 'skipJourneyStep',
      path: '/journey-steps/:stepId/skip',
      tag,
      summary: 'Pass a step over, with a reason',
      access: 'journeys:write',
      params: view.StepPath,
      body: Reason,
      success: { status: 200, view: view.StepView, description: 'The step, skipped' },
      refusals,
      emits: ['journey_step.skipped'],
    },
    async ({ act, actor, params, body }) => {
      const step = act.permit(journeyStepPolicy, 'skip', await lockStep(act, actor, params.stepId))
      await skipStep(act, step, body.reason)
      return changed(act, step)
    },
  ),

  post(
    {
      operationId: 'reopenJourneyStep',
      path: '/journey-steps/:stepId/reopening',
      tag,
      summary: 'Work again on a step that was done or skipped',
      access: 'journeys:write',
      params: view.StepPath,
      success: { status: 200, view: view.StepView, description: 'The step, in progress again' },
      refusals,
      emits: ['journey_step.reopened', 'journey.started'],
    },
    async ({ act, actor, params }) => {
      const step = act.permit(journeyStepPolicy, 'reopen', await lockStep(act, actor, params.stepId))
      await reopenStep(act, step)
      return changed(act, step)
    },
  ),
]

const shown = (actor: Actor, step: StepRow) => one(step, journeyStepPolicy.allowedActions(actor, step))

const changed = async (act: Act, { id }: { id: string }) => shown(act.actor, await getStep(act, act.actor, id))
