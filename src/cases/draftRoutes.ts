import type { Actor } from '../platform/actor.ts'
import { created, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, post, put, type Route } from '../platform/route.ts'
import { getPracticeFor } from '../practices/facts.ts'
import { PracticePath } from '../practices/views.ts'
import { answerConsent, draftPractice, dropPracticeDraft, finishPracticeDraft } from './drafting.ts'
import { consentPolicy, practiceDraftPolicy } from './draftPolicy.ts'
import * as query from './draftQueries.ts'
import * as view from './draftViews.ts'
import { casePolicy } from './policy.ts'
import { getCase, lockCase } from './queries.ts'
import { inGroup } from './refusals.ts'
import { CaseBrief, CasePath } from './views.ts'

const tag = 'Cases and practices'
const draftShown = { status: 200, view: view.PracticeDraftView, description: 'The draft' } as const

export const draftRoutes: Route[] = [
  post(
    {
      operationId: 'draftPracticeFromCase',
      path: '/cases/:caseId/practice-drafts',
      tag,
      summary: 'Begin to make a practice of a case',
      description:
        'By the case giver or a facilitator, once there is advice. Everybody whose words it would use is asked; where all of them are your own, the practice is drafted at once.',
      access: 'cases:write',
      params: CasePath,
      body: view.DraftPractice,
      success: { status: 201, view: view.PracticeDraftView, description: 'The draft: `asking`, or `drafted` where nobody has to be asked' },
      refusals: ['wrong-state', 'unknown-reference', 'already-asking', ...inGroup],
      emits: ['case_practice.asked', 'case_practice.drafted', 'practice.created'],
    },
    async ({ act, actor, params, body }) => {
      const kase = act.permit(casePolicy, 'draftPractice', await lockCase(act, actor, params.caseId))
      const id = await draftPractice(act, kase, body)
      const row = await query.getPracticeDraft(act, actor, id)
      return created(`/v1/practice-drafts/${id}`, row, practiceDraftPolicy.allowedActions(actor, row))
    },
  ),

  get(
    {
      operationId: 'listPracticeDrafts',
      path: '/cases/:caseId/practice-drafts',
      tag,
      summary: 'What was drafted from a case',
      description:
        'For the case giver, the facilitators, and who drafts; everybody else finds nothing. The practices themselves are named by the case.',
      access: 'cases:read',
      params: CasePath,
      query: view.PracticeDraftsQuery,
      success: { status: 200, view: pageOf(view.PracticeDraftView), description: 'A page of drafts, newest first' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params, query: asked, url }) => {
      const rows = await query.listPracticeDrafts(db, actor, params.caseId, asked)
      // Nothing found: is there none, or no such case for the caller? A second question, only then.
      if (rows.length === 0) casePolicy.permit(actor, 'read', await getCase(db, actor, params.caseId))
      return page(query.draftsOf(params.caseId), url, asked, rows)
    },
  ),

  get(
    {
      operationId: 'getPracticeDraft',
      path: '/practice-drafts/:practiceDraftId',
      tag,
      summary: 'What was asked for a practice, and what was answered',
      access: 'cases:read',
      params: view.PracticeDraftPath,
      success: draftShown,
    },
    async ({ db, actor, params }) => shown(actor, await query.getPracticeDraft(db, actor, params.practiceDraftId)),
  ),

  post(
    {
      operationId: 'finishPracticeDraft',
      path: '/practice-drafts/:practiceDraftId/completion',
      tag,
      summary: 'Draft the practice from the words of those who consented',
      description:
        'Whoever refused, or has not answered, is left out. The practice is a draft of yours, owned by the cluster of the case, and goes its own way from there.',
      access: 'cases:write',
      params: view.PracticeDraftPath,
      success: draftShown,
      refusals: ['wrong-state', ...inGroup],
      emits: ['case_practice.drafted', 'practice.created'],
    },
    async ({ act, actor, params }) => {
      const draft = act.permit(practiceDraftPolicy, 'finish', await query.lockPracticeDraft(act, actor, params.practiceDraftId))
      await finishPracticeDraft(act, draft)
      return shown(actor, await query.getPracticeDraft(act, actor, draft.id))
    },
  ),

  post(
    {
      operationId: 'dropPracticeDraft',
      path: '/practice-drafts/:practiceDraftId/cancellation',
      tag,
      summary: 'Make no practice of it after all',
      access: 'cases:write',
      params: view.PracticeDraftPath,
      success: draftShown,
      refusals: ['wrong-state'],
      emits: ['case_practice.dropped'],
    },
    async ({ act, actor, params }) => {
      const draft = act.permit(practiceDraftPolicy, 'drop', await query.lockPracticeDraft(act, actor, params.practiceDraftId))
      await dropPracticeDraft(act, draft)
      return shown(actor, await query.getPracticeDraft(act, actor, draft.id))
    },
  ),

  get(
    {
      operationId: 'listMyConsents',
      path: '/me/contribution-consents',
      tag,
      summary: 'What you were asked for practices',
      description: 'Whether your words may go into a practice. Nobody else sees that you were asked.',
      access: 'cases:read',
      query: view.ConsentsQuery,
      success: { status: 200, view: pageOf(view.ConsentView), description: 'A page of consents, newest first' },
    },
    async ({ db, actor, query: asked, url }) => page('my consents', url, asked, await query.listMyConsents(db, actor, asked)),
  ),

  put(
    {
      operationId: 'answerConsent',
      path: '/contribution-consents/:consentId/answer',
      tag,
      summary: 'Say whether your words may go into a practice',
      description: 'Until the practice is drafted you may change your mind. Without an answer they stay out.',
      access: 'cases:write',
      params: view.ConsentPath,
      body: view.AnswerConsent,
      success: { status: 200, view: view.ConsentView, description: 'Your answer' },
      refusals: ['wrong-state'],
      emits: ['case_practice.answered'],
    },
    async ({ act, actor, params, body }) => {
      const consent = act.permit(consentPolicy, 'answer', await query.lockConsent(act, actor, params.consentId))
      await answerConsent(act, consent, body)
      const row = await query.getConsent(act, actor, consent.id)
      return one(row, consentPolicy.allowedActions(actor, row))
    },
  ),

  get(
    {
      operationId: 'getPracticeSourceCase',
      path: '/practices/:practiceId/source-case',
      tag,
      summary: 'The case that a practice was made of',
      description: 'For those who may read the case; for everybody else there is none.',
      access: 'cases:read',
      params: PracticePath,
      success: { status: 200, view: CaseBrief, description: 'The case' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => {
      const { practiceCodeId } = await getPracticeFor(db, actor, params.practiceId)
      return { status: 200, body: await query.getSourceCase(db, actor, practiceCodeId) }
    },
  ),
]

const shown = (actor: Actor, row: query.PracticeDraftRow) => one(row, practiceDraftPolicy.allowedActions(actor, row))
