import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { created, nothing, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { del, get, patch, post, put, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { confirmExperience, disputeExperience, resolveDispute } from './judging.ts'
import { experiencePolicy } from './policy.ts'
import { type ExperienceRow, getExperience, listExperiences, lockExperience, readExperience } from './queries.ts'
import { setAttribution, setVisibility, wider } from './showing.ts'
import { discardExperience, recordExperience, submitExperience, updateExperience, withdrawExperience } from './verbs.ts'
import * as view from './views.ts'

const groupRefusals = ['agreement-required', 'group-read-only']
const settingRefusals = [...groupRefusals, 'forbidden', 'unknown-reference', 'practice-not-published', 'not-affiliated', 'cluster-required']
const heard = 'practice_evidence.changed'

export const experienceRoutes: Route[] = [
  post(
    {
      operationId: 'recordExperience',
      path: '/experiences',
      tag: 'Experiences',
      summary: 'Record what happened when you tried something',
      description:
        'Recorded at once, or kept as a draft that nobody else sees. Failures are worth as much as successes. The evidence on the practice is computed anew in the same transaction.',
      access: 'experiences:write',
      body: view.RecordExperience,
      success: { status: 201, view: view.ExperienceView, description: 'The experience' },
      refusals: settingRefusals,
      emits: ['experience.recorded', 'experience.drafted', heard],
    },
    async ({ act, actor, body }) => {
      const id = await recordExperience(act, body)
      const row = await readExperience(act, actor, id)
      return created(`/v1/experiences/${id}`, row, experiencePolicy.allowedActions(actor, row))
    },
  ),

  get(
    {
      operationId: 'listExperiences',
      path: '/experiences',
      tag: 'Experiences',
      summary: 'Experiences that you may read',
      description: 'Filters find nothing that the experiences themselves would not tell you: not whose one is, nor which group it comes from.',
      access: 'experiences:read',
      query: view.ExperiencesQuery,
      success: { status: 200, view: pageOf(view.ExperienceView), description: 'A page of experiences' },
    },
    async ({ db, actor, query, url }) => page('experiences', url, query, await listExperiences(db, actor, query)),
  ),

  get(
    {
      operationId: 'getExperience',
      path: '/experiences/:experienceId',
      tag: 'Experiences',
      summary: 'One experience',
      access: 'experiences:read',
      params: view.ExperiencePath,
      success: { status: 200, view: view.ExperienceView, description: 'The experience' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => {
      const row = await getExperience(db, actor, params.experienceId)
      return shown(actor, experiencePolicy.permit(actor, 'read', row))
    },
  ),

  patch(
    {
      operationId: 'updateExperience',
      path: '/experiences/:experienceId',
      tag: 'Experiences',
      summary: 'Change a draft, or correct the words of what you recorded',
      description: 'Of what is recorded only the words can be corrected, and of what is confirmed nothing: others have relied on it.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      body: view.ExperiencePatch,
      success: { status: 200, view: view.ExperienceView, description: 'The experience, changed' },
      refusals: [...settingRefusals, 'wrong-state', 'already-recorded'],
      emits: ['experience.updated'],
    },
    async ({ act, actor, params, body }) => {
      const experience = act.permit(experiencePolicy, 'update', await lockExperience(act, actor, params.experienceId))
      await updateExperience(act, experience, body)
      return changed(act, experience)
    },
  ),

  del(
    {
      operationId: 'discardExperience',
      path: '/experiences/:experienceId',
      tag: 'Experiences',
      summary: 'Throw a draft away',
      description: 'For good. What has been recorded is withdrawn instead.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      success: { status: 204, description: 'Gone' },
      refusals: ['wrong-state'],
      emits: ['experience.discarded'],
    },
    async ({ act, actor, params }) => {
      await discardExperience(act, act.permit(experiencePolicy, 'discard', await lockExperience(act, actor, params.experienceId)))
      return nothing
    },
  ),

  post(
    {
      operationId: 'submitExperience',
      path: '/experiences/:experienceId/submission',
      tag: 'Experiences',
      summary: 'Record a draft',
      description: 'From now on it is heard. The context is that of the cluster as it is today.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      success: { status: 200, view: view.ExperienceView, description: 'The recorded experience' },
      refusals: [...settingRefusals, 'wrong-state', 'experience-incomplete'],
      emits: ['experience.recorded', heard],
    },
    async ({ act, actor, params }) => {
      const experience = act.permit(experiencePolicy, 'submit', await lockExperience(act, actor, params.experienceId))
      await submitExperience(act, experience)
      return changed(act, experience)
    },
  ),

  post(
    {
      operationId: 'confirmExperience',
      path: '/experiences/:experienceId/confirmation',
      tag: 'Experiences',
      summary: 'Confirm that it was so',
      description: 'Somebody of another cluster who can read it and has seen what happened. It weighs more in the evidence from then on.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      body: view.ConfirmExperience,
      success: { status: 200, view: view.ExperienceView, description: 'The confirmed experience' },
      refusals: [...groupRefusals, 'wrong-state', 'own-cluster', 'not-affiliated', 'cluster-required'],
      emits: ['experience.confirmed', heard],
    },
    async ({ act, actor, params, body }) => {
      const experience = act.permit(experiencePolicy, 'confirm', await lockExperience(act, actor, params.experienceId))
      await confirmExperience(act, experience, body.clusterId)
      return changed(act, experience)
    },
  ),

  post(
    {
      operationId: 'disputeExperience',
      path: '/experiences/:experienceId/dispute',
      tag: 'Experiences',
      summary: 'Dispute an experience, with a reason',
      description:
        "Any reader who is on a cluster's team may, but for the author. Until the dispute is settled the experience does not count. A facilitator of its group is told, or where there is none the admins.",
      access: 'experiences:write',
      params: view.ExperiencePath,
      body: Reason,
      success: { status: 200, view: view.ExperienceView, description: 'The disputed experience' },
      refusals: [...groupRefusals, 'wrong-state', 'dispute-settled'],
      emits: ['experience.disputed', heard],
    },
    async ({ act, actor, params, body }) => {
      const experience = act.permit(experiencePolicy, 'dispute', await lockExperience(act, actor, params.experienceId))
      await disputeExperience(act, experience, body.reason)
      return changed(act, experience)
    },
  ),

  post(
    {
      operationId: 'resolveDispute',
      path: '/experiences/:experienceId/dispute-resolution',
      tag: 'Experiences',
      summary: 'Settle a dispute: the experience counts again',
      description:
        'A facilitator of its group or an admin, but not its author; or who made the dispute, to take it back. Where the doubt was right, the author withdraws the experience instead.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      body: Reason,
      success: { status: 200, view: view.ExperienceView, description: 'The experience, recorded again' },
      refusals: [...groupRefusals, 'wrong-state'],
      emits: ['experience.dispute_settled', heard],
    },
    async ({ act, actor, params, body }) => {
      const experience = act.permit(experiencePolicy, 'resolveDispute', await lockExperience(act, actor, params.experienceId))
      await resolveDispute(act, experience, body.reason)
      return changed(act, experience)
    },
  ),

  post(
    {
      operationId: 'withdrawExperience',
      path: '/experiences/:experienceId/withdrawal',
      tag: 'Experiences',
      summary: 'Take back what you recorded',
      description: 'Nobody else sees it from now on, and it no longer counts. Waits for no agreement.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      success: { status: 200, view: view.ExperienceView, description: 'The withdrawn experience, which only you see' },
      refusals: ['wrong-state'],
      emits: ['experience.withdrawn', heard],
    },
    async ({ act, actor, params }) => {
      const experience = act.permit(experiencePolicy, 'withdraw', await lockExperience(act, actor, params.experienceId))
      await withdrawExperience(act, experience)
      return changed(act, experience)
    },
  ),

  put(
    {
      operationId: 'changeExperienceVisibility',
      path: '/experiences/:experienceId/visibility',
      tag: 'Experiences',
      summary: 'Say who may read it',
      description:
        'Its author may show it more widely or less; a facilitator of its group or an admin only less, with a reason. Narrowing holds at once, everywhere. `public` lets portals show it to people who are not signed in; here everybody signs in to read experiences.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      body: view.SetExperienceVisibility,
      success: { status: 200, view: view.ExperienceView, description: 'The experience in its new visibility' },
      refusals: ['wrong-state', 'group-missing'],
      emits: ['experience.visibility_changed'],
    },
    async ({ act, actor, params, body: { visibility, reason } }) => {
      const row = await lockExperience(act, actor, params.experienceId)
      const experience = act.permit(experiencePolicy, wider(visibility, row.visibility) ? 'changeVisibility' : 'narrowVisibility', row)
      if (!experience.viewerIsAuthor && reason === undefined) {
        throw problem('invalid-body', { errors: [{ pointer: '/reason', code: 'required', detail: 'Its author will want to know why.' }] })
      }
      await setVisibility(act, experience, visibility, reason)
      return changed(act, experience)
    },
  ),

  put(
    {
      operationId: 'changeExperienceAttribution',
      path: '/experiences/:experienceId/attribution',
      tag: 'Experiences',
      summary: 'Say who may know whose it is',
      description:
        'You and your cluster are named to all readers, to the group alone, or to nobody. Under the Chatham House rule nobody outside learns it whatever this says.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      body: view.SetExperienceAttribution,
      success: { status: 200, view: view.ExperienceView, description: 'The experience in its new attribution' },
      refusals: ['wrong-state', 'group-missing'],
      emits: ['experience.attribution_changed'],
    },
    async ({ act, actor, params, body }) => {
      const experience = act.permit(experiencePolicy, 'changeAttribution', await lockExperience(act, actor, params.experienceId))
      await setAttribution(act, experience, body.attribution)
      return changed(act, experience)
    },
  ),
]

const shown = (actor: Actor, row: ExperienceRow) => one(row, row.viewerReaches ? experiencePolicy.allowedActions(actor, row) : [])

const changed = async (act: Act, { id }: { id: string }) => shown(act.actor, await readExperience(act, act.actor, id))
