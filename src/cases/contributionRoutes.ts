import type { Actor } from '../platform/actor.ts'
import { created, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { del, get, patch, post, put, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { contributionPolicy } from './contributionPolicy.ts'
import {
  type ContributionRow,
  contributionsOf,
  getContribution,
  listContributions,
  listRevisions,
  lockContribution,
  revisionsOf,
} from './contributionQueries.ts'
import {
  addContribution,
  hideContribution,
  markUseful,
  restoreContribution,
  reviseContribution,
  unmarkUseful,
  withdrawContribution,
} from './contributions.ts'
import * as view from './contributionViews.ts'
import { casePolicy } from './policy.ts'
import { getCase, lockCase } from './queries.ts'
import { inGroup } from './refusals.ts'
import { CasePath } from './views.ts'

const tag = 'Contributions'
const answers = { status: 200, view: view.ContributionView, description: 'The contribution' } as const

export const contributionRoutes: Route[] = [
  post(
    {
      operationId: 'addContribution',
      path: '/cases/:caseId/contributions',
      tag,
      summary: 'Give something to a case',
      description:
        'A question, knowledge, an experience, a feeling, a hypothesis, a suggestion or a reflection, by whoever reads the case, from its opening until it is over. Observers give reflections. `attribution` says who may know that it was you.',
      access: 'cases:write',
      params: CasePath,
      body: view.AddContribution,
      success: { status: 201, view: view.ContributionView, description: 'The contribution' },
      refusals: ['wrong-state', 'reflections-only', 'unknown-reference', ...inGroup],
      emits: ['contribution.added', 'help_request.answered'],
    },
    async ({ act, actor, params, body }) => {
      const kase = act.permit(casePolicy, 'contribute', await lockCase(act, actor, params.caseId))
      const id = await addContribution(act, kase, body)
      const row = await getContribution(act, actor, id)
      return created(`/v1/contributions/${id}`, row, contributionPolicy.allowedActions(actor, row))
    },
  ),

  get(
    {
      operationId: 'listContributions',
      path: '/cases/:caseId/contributions',
      tag,
      summary: 'What was given to a case',
      description: 'In the order of time. An admin whom the case is not for finds them without their words.',
      access: 'cases:read',
      params: CasePath,
      query: view.ContributionsQuery,
      success: { status: 200, view: pageOf(view.ContributionView), description: 'A page of contributions, oldest first' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params, query, url }) => {
      const rows = await listContributions(db, actor, params.caseId, query)
      // Nothing found: is there nothing yet, or no such case for the caller? A second question, only then.
      if (rows.length === 0) casePolicy.permit(actor, 'read', await getCase(db, actor, params.caseId))
      return page(contributionsOf(params.caseId), url, query, rows)
    },
  ),

  get(
    {
      operationId: 'getContribution',
      path: '/contributions/:contributionId',
      tag,
      summary: 'One contribution',
      access: 'cases:read',
      params: view.ContributionPath,
      success: answers,
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => shown(actor, contributionPolicy.permit(actor, 'read', await getContribution(db, actor, params.contributionId))),
  ),

  patch(
    {
      operationId: 'reviseContribution',
      path: '/contributions/:contributionId',
      tag,
      summary: 'Change the words of a contribution, or who may know whose it is',
      description: 'By its author. The words before are kept as a revision; who may know holds at once, also for those.',
      access: 'cases:write',
      params: view.ContributionPath,
      body: view.ContributionPatch,
      success: answers,
      refusals: ['wrong-state', 'unknown-reference', ...inGroup],
      emits: ['contribution.revised'],
    },
    async ({ act, actor, params, body }) => {
      const contribution = act.permit(contributionPolicy, 'revise', await lockContribution(act, actor, params.contributionId))
      await reviseContribution(act, contribution, body)
      return shown(actor, await getContribution(act, actor, contribution.id))
    },
  ),

  get(
    {
      operationId: 'listContributionRevisions',
      path: '/contributions/:contributionId/revisions',
      tag,
      summary: 'The words that a contribution had before',
      access: 'cases:read',
      params: view.ContributionPath,
      query: view.RevisionsQuery,
      success: { status: 200, view: pageOf(view.ContributionRevisionView), description: 'A page of revisions, the latest first' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, params, query, url }) => {
      const { id } = contributionPolicy.permit(actor, 'readRevisions', await getContribution(db, actor, params.contributionId))
      return page(revisionsOf(id), url, query, await listRevisions(db, id, query))
    },
  ),

  post(
    {
      operationId: 'withdrawContribution',
      path: '/contributions/:contributionId/withdrawal',
      tag,
      summary: 'Take a contribution back',
      description: 'By its author. Nobody else finds it from now on, and it counts no more. Waits for no agreement.',
      access: 'cases:write',
      params: view.ContributionPath,
      success: answers,
      refusals: ['wrong-state'],
      emits: ['contribution.withdrawn'],
    },
    async ({ act, actor, params }) => {
      const contribution = act.permit(contributionPolicy, 'withdraw', await lockContribution(act, actor, params.contributionId))
      await withdrawContribution(act, contribution)
      return shown(actor, await getContribution(act, actor, contribution.id))
    },
  ),

  post(
    {
      operationId: 'hideContribution',
      path: '/contributions/:contributionId/hiding',
      tag,
      summary: 'Hide a contribution, with a reason',
      description: 'By a facilitator or an admin. Its author is told, and the reason stays in the audit trail; who wrote it is not in there.',
      access: 'cases:write',
      params: view.ContributionPath,
      body: Reason,
      success: answers,
      refusals: ['wrong-state', ...inGroup],
      emits: ['contribution.hidden'],
    },
    async ({ act, actor, params, body }) => {
      const contribution = act.permit(contributionPolicy, 'hide', await lockContribution(act, actor, params.contributionId))
      await hideContribution(act, contribution, body.reason)
      return shown(actor, await getContribution(act, actor, contribution.id))
    },
  ),

  post(
    {
      operationId: 'restoreContribution',
      path: '/contributions/:contributionId/restoration',
      tag,
      summary: 'Show a contribution again that was hidden',
      description:
        'By the facilitator who hid it, or an admin; not by its author. What was hidden on a flag is shown again by reversing that decision.',
      access: 'cases:write',
      params: view.ContributionPath,
      body: Reason,
      success: answers,
      refusals: ['wrong-state', 'decision-stands', ...inGroup],
      emits: ['contribution.restored'],
    },
    async ({ act, actor, params, body }) => {
      const contribution = act.permit(contributionPolicy, 'restore', await lockContribution(act, actor, params.contributionId))
      await restoreContribution(act, contribution, body.reason)
      return shown(actor, await getContribution(act, actor, contribution.id))
    },
  ),

  put(
    {
      operationId: 'markContributionUseful',
      path: '/contributions/:contributionId/useful-mark',
      tag,
      summary: 'Call a contribution useful, and say why',
      description:
        'By the case giver, as many as were. The first mark sets `firstUsefulAt` of the case; another `because` changes the reason and not the time.',
      access: 'cases:write',
      params: view.ContributionPath,
      body: view.MarkUseful,
      success: answers,
      refusals: ['wrong-state', 'own-contribution', ...inGroup],
      emits: ['contribution.marked_useful'],
    },
    async ({ act, actor, params, body }) => {
      const contribution = act.permit(contributionPolicy, 'markUseful', await lockContribution(act, actor, params.contributionId))
      await markUseful(act, contribution, body)
      return shown(actor, await getContribution(act, actor, contribution.id))
    },
  ),

  del(
    {
      operationId: 'unmarkContributionUseful',
      path: '/contributions/:contributionId/useful-mark',
      tag,
      summary: 'Take back that a contribution was useful',
      description: 'By the case giver. What was useful first is found anew among the marks that are left.',
      access: 'cases:write',
      params: view.ContributionPath,
      success: answers,
      refusals: ['wrong-state', 'not-marked', ...inGroup],
      emits: ['contribution.unmarked_useful'],
    },
    async ({ act, actor, params }) => {
      const contribution = act.permit(contributionPolicy, 'unmarkUseful', await lockContribution(act, actor, params.contributionId))
      await unmarkUseful(act, contribution)
      return shown(actor, await getContribution(act, actor, contribution.id))
    },
  ),
]

const shown = (actor: Actor, row: ContributionRow) => one(row, contributionPolicy.allowedActions(actor, row))
