import { created, nothing } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { del, get, patch, post, type Route } from '../platform/route.ts'
import { changed, shown } from './answers.ts'
import type { Asker } from './asking.ts'
import { judgingRoutes } from './judgingRoutes.ts'
import { experiencePolicy } from './policy.ts'
import { getExperience, listExperiences, lockExperience, readExperience } from './queries.ts'
import { discardExperience, recordExperience, submitExperience, updateExperience, withdrawExperience } from './verbs.ts'
import * as view from './views.ts'

const groupRefusals = ['agreement-required', 'group-read-only']
const settingRefusals = [...groupRefusals, 'forbidden', 'unknown-reference', 'practice-not-published', 'not-affiliated', 'cluster-required']
const heard = 'practice_evidence.changed'

export interface ExperienceRoutesSettings {
  /** Who in other rooms may have asked for an experience. */
  askers: readonly Asker[]
}

export const experienceRoutes = ({ askers }: ExperienceRoutesSettings): Route[] => [
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
      refusals: [...settingRefusals, 'commitment-closed'],
      emits: ['experience.recorded', 'experience.drafted', heard, 'commitment.done'],
    },
    async ({ act, actor, body }) => {
      const id = await recordExperience(act, body, askers)
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
      portals: 'themselves',
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
      portals: 'themselves',
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
      emits: ['experience.recorded', heard, 'commitment.done'],
    },
    async ({ act, actor, params }) => {
      const experience = act.permit(experiencePolicy, 'submit', await lockExperience(act, actor, params.experienceId))
      await submitExperience(act, experience, askers)
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

  ...judgingRoutes,
]
