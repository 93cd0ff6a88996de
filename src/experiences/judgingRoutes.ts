import { problem } from '../platform/problems.ts'
import { post, put, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { wider } from '../practices/scope.ts'
import { changed } from './answers.ts'
import { confirmExperience, disputeExperience, resolveDispute } from './judging.ts'
import { experiencePolicy } from './policy.ts'
import { lockExperience } from './queries.ts'
import { setAttribution, setVisibility } from './showing.ts'
import * as view from './views.ts'

const groupRefusals = ['agreement-required', 'group-read-only']
const heard = 'practice_evidence.changed'

/** What others say of an experience, and what its author says of who may read it and know whose it is. */
export const judgingRoutes: Route[] = [
  post(
    {
      operationId: 'confirmExperience',
      path: '/experiences/:experienceId/confirmation',
      tag: 'Experiences',
      summary: 'Confirm that it was so',
      description:
        'Somebody of another cluster, one that was validated, who may know whose it is and has seen what happened. It weighs more in the evidence from then on.',
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
        'Any reader who is on the team of a cluster that was validated may, but for the author. Until the dispute is settled the experience does not count. A facilitator of its group is told, or where there is none the admins.',
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

  put(
    {
      operationId: 'changeExperienceVisibility',
      path: '/experiences/:experienceId/visibility',
      tag: 'Experiences',
      summary: 'Say who may read it',
      description:
        'Its author may show it more widely or less; a facilitator of its group or an admin only less, with a reason. What a decision over a flag narrowed stays so while that stands. Narrowing holds at once, everywhere. `public` lets portals show it to people who are not signed in; here everybody signs in to read experiences.',
      access: 'experiences:write',
      params: view.ExperiencePath,
      body: view.SetExperienceVisibility,
      success: { status: 200, view: view.ExperienceView, description: 'The experience in its new visibility' },
      refusals: ['wrong-state', 'not-narrower', 'group-missing', 'decision-stands'],
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
