import type { Actor } from '../platform/actor.ts'
import { type Answer, created, nothing, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { del, get, patch, post, type Route } from '../platform/route.ts'
import {
  type DecisionRow,
  decisionsOf,
  getDecision,
  listDecisions,
  lockDecision,
  readStatement,
  recordDecision,
  removeDecision,
  updateDecision,
} from './decisions.ts'
import { decisionPolicy, meetingPolicy } from './policy.ts'
import { getMeeting, lockMeeting } from './queries.ts'
import * as view from './reportViews.ts'
import { writing } from './routes.ts'
import { MeetingPath } from './views.ts'

const tag = 'Reports'

export const decisionRoutes: Route[] = [
  get(
    {
      operationId: 'listDecisions',
      path: '/meetings/:meetingId/decisions',
      tag,
      summary: 'What a meeting decided, in the order of recording',
      access: 'meetings:read',
      params: MeetingPath,
      query: view.DecisionsQuery,
      success: { status: 200, view: pageOf(view.DecisionView), description: 'A page of decisions' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, params, query, url }) => {
      const meeting = meetingPolicy.permit(actor, 'listDecisions', await getMeeting(db, actor, params.meetingId))
      return page(decisionsOf(meeting.id), url, query, await listDecisions(db, actor, meeting.id, query))
    },
  ),

  post(
    {
      operationId: 'recordDecision',
      path: '/meetings/:meetingId/decisions',
      tag,
      summary: 'Record what the meeting decided',
      description: 'From the start of the meeting until it is closed.',
      access: 'meetings:write',
      params: MeetingPath,
      body: view.RecordDecision,
      success: { status: 201, view: view.DecisionView, description: 'The decision' },
      refusals: writing,
      emits: ['decision.recorded'],
    },
    async ({ act, actor, params, body }) => {
      const meeting = act.permit(meetingPolicy, 'recordDecision', await lockMeeting(act, actor, params.meetingId))
      const decision = await getDecision(act, actor, await recordDecision(act, meeting, body))
      return created(`/v1/decisions/${decision.id}`, decision, decisionPolicy.allowedActions(actor, decision))
    },
  ),

  get(
    {
      operationId: 'getDecision',
      path: '/decisions/:decisionId',
      tag,
      summary: 'One decision',
      access: 'meetings:read',
      params: view.DecisionPath,
      success: { status: 200, view: view.DecisionView, description: 'The decision' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => decided(actor, decisionPolicy.permit(actor, 'read', await getDecision(db, actor, params.decisionId))),
  ),

  patch(
    {
      operationId: 'updateDecision',
      path: '/decisions/:decisionId',
      tag,
      summary: 'Correct the record of a decision',
      description: 'Whoever recorded it, or a facilitator, until the meeting is closed.',
      access: 'meetings:write',
      params: view.DecisionPath,
      body: view.DecisionPatch,
      success: { status: 200, view: view.DecisionView, description: 'The decision, corrected' },
      refusals: writing,
      emits: ['decision.updated'],
    },
    async ({ act, actor, params, body }) => {
      const decision = act.permit(decisionPolicy, 'update', await lockDecision(act, actor, params.decisionId))
      const before = await readStatement(act, decision.id)
      await updateDecision(act, decision, before, merged(view.RecordDecision, before, body))
      return decided(actor, await getDecision(act, actor, decision.id))
    },
  ),

  del(
    {
      operationId: 'removeDecision',
      path: '/decisions/:decisionId',
      tag,
      summary: 'Take the record of a decision back',
      access: 'meetings:write',
      params: view.DecisionPath,
      success: { status: 204, description: 'Taken back' },
      refusals: writing,
      emits: ['decision.removed'],
    },
    async ({ act, actor, params }) => {
      await removeDecision(act, act.permit(decisionPolicy, 'remove', await lockDecision(act, actor, params.decisionId)))
      return nothing
    },
  ),
]

const decided = (actor: Actor, decision: DecisionRow): Answer => one(decision, decisionPolicy.allowedActions(actor, decision))
