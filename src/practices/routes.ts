import type { Actor } from '../platform/actor.ts'
import { created, nothing, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { del, get, patch, post, type Route } from '../platform/route.ts'
import { getPracticeFor } from './facts.ts'
import { listPractices, listVersions } from './listing.ts'
import { practicePolicy } from './policy.ts'
import { getPractice, getPracticeByCode, lockPractice, type PracticeRow, readText } from './queries.ts'
import { reviewRoutes } from './reviewRoutes.ts'
import * as text from './textViews.ts'
import { useRoutes } from './useRoutes.ts'
import * as view from './views.ts'
import { createPractice, createPracticeVersion, deletePracticeDraft, derivePractice, updatePractice } from './writing.ts'

const tag = 'Practices'
const inGroup = ['agreement-required', 'group-read-only']

export const practiceRoutes: Route[] = [
  get(
    {
      operationId: 'listPractices',
      path: '/practices',
      tag,
      summary: 'Good and bad practices, one published version each',
      description:
        'A list is for choosing: it carries titles, teasers and the evidence, not the long texts. With `state` or `mine` it shows versions that are being written or were replaced, as far as you may see them; `state=submitted` is what waits for a reviewer.',
      access: 'practices:read',
      anonymousToo: true,
      portals: 'themselves',
      query: view.PracticesQuery,
      success: { status: 200, view: pageOf(view.PracticeSummary), description: 'A page of practices' },
    },
    async ({ db, actor, query, url }) => page('practices', url, query, await listPractices(db, actor, query)),
  ),

  post(
    {
      operationId: 'createPractice',
      path: '/practices',
      tag,
      summary: 'Begin to write a practice',
      description:
        "A draft, which its author, the facilitators, the owner cluster's managers and admins see. In a group by its members. Without a group only by a manager of the owner cluster: that is the consent of both, and once published everybody who is signed in sees it.",
      access: 'practices:write',
      body: text.CreatePractice,
      success: { status: 201, view: view.PracticeView, description: 'The draft' },
      refusals: ['forbidden', 'unknown-reference', 'owner-cluster-not-yours', ...inGroup],
      emits: ['practice.created'],
    },
    async ({ act, actor, body }) => made(actor, await getPractice(act, actor, await createPractice(act, body))),
  ),

  get(
    {
      operationId: 'getPractice',
      path: '/practices/:practiceId',
      tag,
      summary: 'One version of a practice, whole',
      access: 'practices:read',
      anonymousToo: true,
      portals: 'themselves',
      params: view.PracticePath,
      success: { status: 200, view: view.PracticeView, description: 'The practice' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => shown(actor, await getPractice(db, actor, params.practiceId)),
  ),

  get(
    {
      operationId: 'getPracticeByCode',
      path: '/practice-codes/:code',
      tag,
      summary: 'The published version of a code',
      description: 'For what people write down and cite: the code stays, the version behind it is the one of today.',
      access: 'practices:read',
      anonymousToo: true,
      portals: 'themselves',
      params: view.CodePath,
      success: { status: 200, view: view.PracticeView, description: 'The practice' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => shown(actor, await getPracticeByCode(db, actor, params.code)),
  ),

  patch(
    {
      operationId: 'updatePractice',
      path: '/practices/:practiceId',
      tag,
      summary: 'Change a draft',
      description:
        'A merge patch, by its author or a manager of the owner cluster, while it is a draft or was sent back. What is published stays as it is: `POST /v1/practices/{practiceId}/versions` begins the next version.',
      access: 'practices:write',
      params: view.PracticePath,
      body: text.PracticePatch,
      ifMatch: 'required',
      success: { status: 200, view: view.PracticeView, description: 'The draft, changed' },
      refusals: ['wrong-state', 'unknown-reference', ...inGroup],
      emits: ['practice.updated'],
    },
    async ({ act, actor, params, body }) => {
      const practice = act.permit(practicePolicy, 'update', await lockPractice(act, actor, params.practiceId))
      const before = await readText(act, practice.id)
      await updatePractice(act, practice, before, merged(text.PracticeText, before, body))
      return shown(actor, await getPractice(act, actor, practice.id))
    },
  ),

  del(
    {
      operationId: 'deletePracticeDraft',
      path: '/practices/:practiceId',
      tag,
      summary: 'Delete a draft',
      access: 'practices:write',
      params: view.PracticePath,
      success: { status: 204, description: 'Deleted' },
      refusals: ['wrong-state', 'agreement-required'],
      emits: ['practice.deleted'],
    },
    async ({ act, actor, params }) => {
      await deletePracticeDraft(act, act.permit(practicePolicy, 'deleteDraft', await lockPractice(act, actor, params.practiceId)))
      return nothing
    },
  ),

  get(
    {
      operationId: 'listPracticeVersions',
      path: '/practices/:practiceId/versions',
      tag,
      summary: 'All versions of a practice, newest first',
      access: 'practices:read',
      anonymousToo: true,
      portals: 'themselves',
      params: view.PracticePath,
      query: view.VersionsQuery,
      success: { status: 200, view: pageOf(view.PracticeSummary), description: 'A page of versions' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params, query, url }) => {
      const { practiceCodeId } = await getPracticeFor(db, actor, params.practiceId)
      return page(`practice-versions ${practiceCodeId}`, url, query, await listVersions(db, actor, practiceCodeId, query))
    },
  ),

  post(
    {
      operationId: 'createPracticeVersion',
      path: '/practices/:practiceId/versions',
      tag,
      summary: 'Begin the next version of a published practice',
      description:
        'A draft with the text of the published version. There is one open version at a time; readers see the published one until it is replaced.',
      access: 'practices:write',
      params: view.PracticePath,
      success: { status: 201, view: view.PracticeView, description: 'The draft of the next version' },
      refusals: ['wrong-state', 'version-already-open', ...inGroup],
      emits: ['practice.created'],
    },
    async ({ act, actor, params }) => {
      const practice = act.permit(practicePolicy, 'createVersion', await lockPractice(act, actor, params.practiceId))
      return made(actor, await getPractice(act, actor, await createPracticeVersion(act, practice)))
    },
  ),

  post(
    {
      operationId: 'derivePractice',
      path: '/practices/:practiceId/adaptations',
      tag,
      summary: 'Adapt a practice: begin one of your own from it',
      description:
        'A draft with a code of its own and the text of the original, without what was measured there; it says where it comes from. What only its group sees can be adapted only there, unless you wrote it, and so can what was adapted from it.',
      access: 'practices:write',
      params: view.PracticePath,
      body: text.DerivePractice,
      success: { status: 201, view: view.PracticeView, description: 'The draft of the adaptation' },
      refusals: ['wrong-state', 'unknown-reference', 'owner-cluster-not-yours', 'shared-too-narrowly', ...inGroup],
      emits: ['practice.created'],
    },
    async ({ act, actor, params, body }) => {
      const original = act.permit(practicePolicy, 'derive', await lockPractice(act, actor, params.practiceId))
      return made(actor, await getPractice(act, actor, await derivePractice(act, original, body)))
    },
  ),

  ...reviewRoutes,
  ...useRoutes,
]

const shown = (actor: Actor, row: PracticeRow) => one(row, practicePolicy.allowedActions(actor, row))
const made = (actor: Actor, row: PracticeRow) => created(`/v1/practices/${row.id}`, row, practicePolicy.allowedActions(actor, row))
