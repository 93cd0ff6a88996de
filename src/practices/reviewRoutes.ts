import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { type Answer, nothing, one } from '../platform/answer.ts'
import { del, post, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { practicePolicy } from './policy.ts'
import { lockForAuthor, lockPractice, readPractice } from './queries.ts'
import { publishPractice, renewPractice, requestPracticeChanges, retirePractice, startPracticeReview, submitPractice } from './reviewing.ts'
import * as view from './views.ts'
import { consentActions, demotePractice, giveConsent, promotePractice, sideOf, withdrawConsent } from './visibility.ts'

const inGroup = ['agreement-required', 'group-read-only']

/** What every act on a version shares: its address, its tag, and the changed version as the answer. */
const onVersion = <const Path extends string>(operationId: string, noun: Path, description: string) =>
  ({
    operationId,
    path: `/practices/:practiceId/${noun}`,
    tag: 'Practice review',
    access: 'practices:write',
    params: view.PracticePath,
    success: { status: 200, view: view.PracticeView, description },
  }) as const

export const reviewRoutes: Route[] = [
  post(
    {
      ...onVersion('submitPractice', 'submission', 'The submitted version'),
      summary: 'Submit a draft for review',
      description: 'By its author, or who changed it last. The facilitators other than these two are told; where there is none, the admins.',
      refusals: ['wrong-state', 'practice-incomplete', ...inGroup],
      emits: ['practice.submitted'],
    },
    async ({ act, actor, params }) => {
      await submitPractice(act, act.permit(practicePolicy, 'submit', await lockPractice(act, actor, params.practiceId)))
      return changed(act, actor, params)
    },
  ),

  post(
    {
      ...onVersion('startPracticeReview', 'review', 'The version, with you as its reviewer'),
      summary: 'Take a submitted version for review',
      description:
        'By a facilitator who neither wrote it nor changed it last. An admin steps in where the group has no other facilitator, or there is no group.',
      refusals: ['wrong-state', ...inGroup],
      emits: ['practice.review_started'],
    },
    async ({ act, actor, params }) => {
      await startPracticeReview(act, act.permit(practicePolicy, 'startReview', await lockPractice(act, actor, params.practiceId)))
      return changed(act, actor, params)
    },
  ),

  post(
    {
      ...onVersion('requestPracticeChanges', 'change-requests', 'The version, back with its author'),
      summary: 'Send a version back to its author',
      body: view.RequestChanges,
      refusals: ['wrong-state', ...inGroup],
      emits: ['practice.changes_requested'],
    },
    async ({ act, actor, params, body }) => {
      const practice = act.permit(practicePolicy, 'requestChanges', await lockPractice(act, actor, params.practiceId))
      await requestPracticeChanges(act, practice, body.comment)
      return changed(act, actor, params)
    },
  ),

  post(
    {
      ...onVersion('publishPractice', 'publication', 'The published version'),
      summary: 'Publish a version that you reviewed',
      description: 'It takes the place of the version before. Somebody is reminded to look at it again in a year.',
      refusals: ['wrong-state', ...inGroup],
      emits: ['practice.published', 'practice.superseded'],
    },
    async ({ act, actor, params }) => {
      await publishPractice(act, act.permit(practicePolicy, 'publish', await lockPractice(act, actor, params.practiceId)))
      return changed(act, actor, params)
    },
  ),

  post(
    {
      ...onVersion('retirePractice', 'retirement', 'The retired version'),
      summary: 'Retire the published version',
      description: 'It is listed no more, and stays readable with the reason, for those who cited it. By its author, a facilitator or an admin.',
      body: Reason,
      refusals: ['wrong-state', 'agreement-required'],
      emits: ['practice.retired'],
    },
    async ({ act, actor, params, body }) => {
      await retirePractice(act, act.permit(practicePolicy, 'retire', await lockPractice(act, actor, params.practiceId)), body.reason)
      return changed(act, actor, params)
    },
  ),

  post(
    {
      ...onVersion('renewPractice', 'renewal', 'The version, due for review a year on'),
      summary: 'Say that the published version still holds',
      description: 'By a facilitator or an admin who has looked at it again. What no longer holds is retired, or replaced by a new version.',
      refusals: ['wrong-state', ...inGroup],
      emits: ['practice.renewed'],
    },
    async ({ act, actor, params }) => {
      await renewPractice(act, act.permit(practicePolicy, 'renew', await lockPractice(act, actor, params.practiceId)))
      return changed(act, actor, params)
    },
  ),

  post(
    {
      ...onVersion('consentToPromotion', 'consents', 'The practice'),
      tag: 'Practice visibility',
      summary: 'Consent to how widely a practice may be seen',
      description:
        'As its author, or as a manager of its owner cluster. With both consents an admin can promote it. Consenting to less than it is seen now narrows it at once.',
      body: view.GiveConsent,
      refusals: ['wrong-state'],
      emits: ['practice.consented', 'practice.demoted'],
    },
    async ({ act, actor, params, body }) => {
      const practice = act.permit(practicePolicy, consentActions[body.as].give, await lockPractice(act, actor, params.practiceId))
      await giveConsent(act, practice, body.as, body.to)
      return changed(act, actor, params)
    },
  ),

  del(
    {
      operationId: 'withdrawConsent',
      path: '/practices/:practiceId/consents/:consent',
      tag: 'Practice visibility',
      summary: 'Take a consent back',
      description:
        'From now on only its group sees the practice. One that belongs to no group is taken down, for good. An author may also when they are no longer in the group; who leaves it takes along their consent to what it alone sees.',
      access: 'practices:write',
      params: view.ConsentPath,
      success: { status: 204, description: 'Taken back, and in force' },
      emits: ['practice.consent_withdrawn', 'practice.demoted', 'practice.deleted'],
    },
    async ({ act, actor, params }) => {
      const as = sideOf(params.consent)
      const practice = await (as === 'author' ? lockForAuthor : lockPractice)(act, actor, params.practiceId)
      await withdrawConsent(act, act.permit(practicePolicy, consentActions[as].withdraw, practice), as)
      return nothing
    },
  ),

  post(
    {
      ...onVersion('promotePractice', 'promotion', 'The practice, seen more widely'),
      tag: 'Practice visibility',
      summary: 'Show a practice to the network or to everybody',
      description:
        'By an admin, on top of the consents of its author and of its owner cluster. An adaptation goes no further than what others wrote before it.',
      body: view.PromotePractice,
      refusals: ['wrong-state', 'not-wider', 'consent-missing', 'shared-too-narrowly'],
      emits: ['practice.promoted'],
    },
    async ({ act, actor, params, body }) => {
      const practice = act.permit(practicePolicy, 'promote', await lockPractice(act, actor, params.practiceId))
      await promotePractice(act, practice, body.visibility)
      return changed(act, actor, params)
    },
  ),

  post(
    {
      ...onVersion('demotePractice', 'demotion', 'The practice, seen less widely'),
      tag: 'Practice visibility',
      summary: 'Show a practice to fewer people, at once',
      description: "By its author, a facilitator or an admin. An author's consent shrinks with it; otherwise the consents stay.",
      body: view.DemotePractice,
      refusals: ['wrong-state', 'not-narrower', 'group-missing'],
      emits: ['practice.demoted'],
    },
    async ({ act, actor, params, body }) => {
      const practice = act.permit(practicePolicy, 'demote', await lockPractice(act, actor, params.practiceId))
      await demotePractice(act, practice, body)
      return changed(act, actor, params)
    },
  ),
]

/** The version after the act, with what the caller may do next. */
async function changed(act: Act, actor: Actor, { practiceId }: z.output<typeof view.PracticePath>): Promise<Answer> {
  const row = await readPractice(act, actor, practiceId)
  return one(row, row.viewerReaches ? practicePolicy.allowedActions(actor, row) : [])
}
