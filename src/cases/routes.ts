import type { Actor } from '../platform/actor.ts'
import { created, nothing, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { del, get, patch, post, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { contributionRoutes } from './contributionRoutes.ts'
import { draftRoutes } from './draftRoutes.ts'
import { helpRoutes } from './helpRoutes.ts'
import { casePolicy } from './policy.ts'
import { type CaseRow, getCase, listCases, lockCase, readDisclosed } from './queries.ts'
import { inGroup } from './refusals.ts'
import { createCase, discardCase, discloseCase, updateCase } from './verbs.ts'
import * as view from './views.ts'
import { caseWalkRoutes } from './walkRoutes.ts'

const tag = 'Cases'

export const caseRoutes: Route[] = [
  post(
    {
      operationId: 'createCase',
      path: '/cases',
      tag,
      summary: 'Begin to write a case',
      description:
        'A draft that nobody else sees, by an active member of the group who represents a cluster there. `hints` say what is missing for a good answer; nothing waits for it.',
      access: 'cases:write',
      body: view.CreateCase,
      success: { status: 201, view: view.CaseView, description: 'The draft' },
      refusals: ['forbidden', 'unknown-reference', 'cluster-required', 'own-cluster-excluded', ...inGroup],
      emits: ['case.created'],
    },
    async ({ act, actor, body }) => {
      const id = await createCase(act, body)
      const row = await getCase(act, actor, id)
      return created(`/v1/cases/${id}`, row, casePolicy.allowedActions(actor, row))
    },
  ),

  get(
    {
      operationId: 'listCases',
      path: '/cases',
      tag,
      summary: 'Cases that you may read',
      description:
        'Of your groups, those that you were selected for, and those for the network. Admins find all that came out, without their words. Filters find nothing that the cases themselves would not tell you.',
      access: 'cases:read',
      query: view.CasesQuery,
      success: { status: 200, view: pageOf(view.CaseSummary), description: 'A page of cases, newest first' },
    },
    async ({ db, actor, query, url }) => page('cases', url, query, await listCases(db, actor, query)),
  ),

  get(
    {
      operationId: 'getCase',
      path: '/cases/:caseId',
      tag,
      summary: 'One case',
      description: 'An admin whom it is not for sees that it is there, and none of its words: `POST /v1/cases/{caseId}/disclosures` shows them once.',
      access: 'cases:read',
      params: view.CasePath,
      success: { status: 200, view: view.CaseView, description: 'The case' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => shown(actor, casePolicy.permit(actor, 'read', await getCase(db, actor, params.caseId))),
  ),

  patch(
    {
      operationId: 'updateCase',
      path: '/cases/:caseId',
      tag,
      summary: 'Change what a case says, or whom it is for',
      description:
        'A merge patch by the case giver. Whom it is kept from finds it no more, at once and everywhere; it is shown more widely only while nobody else has contributed, and no decision over a flag keeps it in its group.',
      access: 'cases:write',
      params: view.CasePath,
      body: view.CasePatch,
      ifMatch: 'required',
      success: { status: 200, view: view.CaseView, description: 'The case, changed' },
      refusals: ['wrong-state', 'unknown-reference', 'cluster-required', 'own-cluster-excluded', 'audience-answered', 'decision-stands', ...inGroup],
      emits: ['case.updated', 'help_request.expired'],
    },
    async ({ act, actor, params, body }) => {
      const kase = act.permit(casePolicy, 'update', await lockCase(act, actor, params.caseId))
      await updateCase(act, kase, body)
      return shown(actor, await getCase(act, actor, kase.id))
    },
  ),

  del(
    {
      operationId: 'discardCase',
      path: '/cases/:caseId',
      tag,
      summary: 'Throw a draft away',
      description: 'For good. What has been opened is withdrawn instead.',
      access: 'cases:write',
      params: view.CasePath,
      success: { status: 204, description: 'Gone' },
      refusals: ['wrong-state'],
      emits: ['case.discarded'],
    },
    async ({ act, actor, params }) => {
      await discardCase(act, act.permit(casePolicy, 'discard', await lockCase(act, actor, params.caseId)))
      return nothing
    },
  ),

  post(
    {
      operationId: 'discloseCase',
      path: '/cases/:caseId/disclosures',
      tag,
      summary: 'Read a case that is not for you, with a reason',
      description:
        'For admins, when something has to be settled. The answer shows the case once, the reason stays in the audit trail, and the case giver is told.',
      access: 'admin',
      params: view.CasePath,
      body: Reason,
      success: { status: 201, view: view.CaseView, description: 'The case, with its words' },
      emits: ['case.disclosed'],
    },
    async ({ act, actor, params, body }) => {
      const kase = act.permit(casePolicy, 'disclose', await lockCase(act, actor, params.caseId))
      await discloseCase(act, kase, body.reason)
      const row = await readDisclosed(act, actor, kase.id)
      return created(`/v1/cases/${kase.id}`, row, casePolicy.allowedActions(actor, kase))
    },
  ),

  ...caseWalkRoutes,
  ...contributionRoutes,
  ...helpRoutes,
  ...draftRoutes,
]

const shown = (actor: Actor, row: CaseRow) => one(row, casePolicy.allowedActions(actor, row))
