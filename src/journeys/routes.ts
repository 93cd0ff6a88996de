import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { created, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { get, patch, post, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { frameworkRoutes } from './frameworks/routes.ts'
import { journeyPolicy } from './policy.ts'
import { getJourney, type JourneyRow, listJourneys, lockJourney, readPlan } from './queries.ts'
import { journeyStepRoutes } from './stepRoutes.ts'
import { completeJourney, recordJourneyExperience, startJourney, stopJourney, updateJourney } from './verbs.ts'
import * as view from './views.ts'

const tag = 'Journeys'

export const journeyRoutes: Route[] = [
  ...frameworkRoutes,
  post(
    {
      operationId: 'startJourney',
      path: '/journeys',
      tag,
      summary: 'Plan a journey for your cluster, or begin it at any step',
      description: 'Several journeys may lead to one market. A journey keeps to the version of the framework that it began under.',
      access: 'journeys:write',
      body: view.StartJourney,
      success: { status: 201, view: view.JourneyView, description: 'The journey' },
      refusals: ['unknown-reference'],
      emits: ['journey.planned', 'journey.started', 'journey_step.started'],
    },
    async ({ act, actor, body }) => {
      const journey = await getJourney(act, actor, await startJourney(act, body))
      return created(`/v1/journeys/${journey.id}`, journey, journeyPolicy.allowedActions(actor, journey))
    },
  ),

  get(
    {
      operationId: 'listJourneys',
      path: '/journeys',
      tag,
      summary: 'The journeys of your clusters',
      description: 'The newest first. An admin sees that there are others and how far they are, but neither their goals nor what was written down.',
      access: 'journeys:read',
      query: view.JourneysQuery,
      success: { status: 200, view: pageOf(view.JourneyView), description: 'A page of journeys' },
    },
    async ({ db, actor, query, url }) => page('journeys', url, query, await listJourneys(db, actor, query)),
  ),

  get(
    {
      operationId: 'getJourney',
      path: '/journeys/:journeyId',
      tag,
      summary: 'One journey, and where it stands with each step',
      access: 'journeys:read',
      params: view.JourneyPath,
      success: { status: 200, view: view.JourneyView, description: 'The journey' },
    },
    async ({ db, actor, params }) => shown(actor, await getJourney(db, actor, params.journeyId)),
  ),

  patch(
    {
      operationId: 'updateJourney',
      path: '/journeys/:journeyId',
      tag,
      summary: 'Change where a journey leads, what for, or who looks after it',
      access: 'journeys:write',
      params: view.JourneyPath,
      body: view.JourneyPatch,
      success: { status: 200, view: view.JourneyView, description: 'The journey, changed' },
      refusals: ['wrong-state', 'unknown-reference'],
      emits: ['journey.updated'],
    },
    async ({ act, actor, params, body }) => {
      const journey = act.permit(journeyPolicy, 'update', await lockJourney(act, actor, params.journeyId))
      await updateJourney(act, journey, merged(view.JourneyPlan, await readPlan(act, journey.id), body))
      return changed(act, journey)
    },
  ),

  post(
    {
      operationId: 'completeJourney',
      path: '/journeys/:journeyId/completion',
      tag,
      summary: 'Say that the journey has reached its end',
      description: 'Each step is done or skipped by then. What shows later can still be recorded as an experience.',
      access: 'journeys:write',
      params: view.JourneyPath,
      success: { status: 200, view: view.JourneyView, description: 'The completed journey' },
      refusals: ['wrong-state', 'steps-open'],
      emits: ['journey.completed'],
    },
    async ({ act, actor, params }) => {
      const journey = act.permit(journeyPolicy, 'complete', await lockJourney(act, actor, params.journeyId))
      await completeJourney(act, journey)
      return changed(act, journey)
    },
  ),

  post(
    {
      operationId: 'stopJourney',
      path: '/journeys/:journeyId/stop',
      tag,
      summary: 'Give a journey up',
      description: 'Its owner or a manager of the cluster may, or an admin. What was written down stays.',
      access: 'journeys:write',
      params: view.JourneyPath,
      body: Reason,
      success: { status: 200, view: view.JourneyView, description: 'The stopped journey' },
      refusals: ['wrong-state'],
      emits: ['journey.stopped'],
    },
    async ({ act, actor, params, body }) => {
      const journey = act.permit(journeyPolicy, 'stop', await lockJourney(act, actor, params.journeyId))
      await stopJourney(act, journey, body.reason)
      return changed(act, journey)
    },
  ),

  post(
    {
      operationId: 'recordJourneyExperience',
      path: '/journeys/:journeyId/experiences',
      tag,
      summary: 'Record what the journey taught, as an experience',
      description:
        "The cluster and the market are the journey's. It is an experience like any other: it is heard in the evidence on the practice that it names, and read by whom its visibility says. Since it writes an experience, it needs the scope for that.",
      access: 'experiences:write',
      params: view.JourneyPath,
      body: view.RecordJourneyExperience,
      success: { status: 201, view: view.JourneyView, description: 'The journey, its new experience the first of `experienceIds`' },
      refusals: [
        'wrong-state',
        'not-evaluating',
        'unknown-reference',
        'practice-not-published',
        'not-affiliated',
        'agreement-required',
        'group-read-only',
      ],
      emits: ['journey.experience_recorded', 'experience.recorded', 'practice_evidence.changed'],
    },
    async ({ act, actor, params, body }) => {
      const journey = act.permit(journeyPolicy, 'recordExperience', await lockJourney(act, actor, params.journeyId))
      const experienceId = await recordJourneyExperience(act, journey, body)
      const after = await getJourney(act, actor, journey.id)
      return created(`/v1/experiences/${experienceId}`, after, journeyPolicy.allowedActions(actor, after))
    },
  ),

  ...journeyStepRoutes,
]

const shown = (actor: Actor, journey: JourneyRow) => one(journey, journeyPolicy.allowedActions(actor, journey))

const changed = async (act: Act, { id }: { id: string }) => shown(act.actor, await getJourney(act, act.actor, id))
