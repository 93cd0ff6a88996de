import type { Actor } from '../platform/actor.ts'
import { one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, post, type Route } from '../platform/route.ts'
import { acceptHelpRequest, declineHelpRequest, sendHelpRequests } from './helping.ts'
import { helpRequestPolicy } from './helpPolicy.ts'
import { getHelpRequest, type HelpRequestRow, listHelpRequests, listMyHelpRequests, lockHelpRequest, readSent, requestsOf } from './helpQueries.ts'
import * as view from './helpViews.ts'
import { casePolicy } from './policy.ts'
import { getCase, lockCase } from './queries.ts'
import { inGroup } from './refusals.ts'
import { CasePath } from './views.ts'

const tag = 'Help requests'

export const helpRoutes: Route[] = [
  post(
    {
      operationId: 'sendHelpRequests',
      path: '/cases/:caseId/help-requests',
      tag,
      summary: 'Ask peers to help with a case',
      description:
        'By the case giver, up to 20 at once: all of them or none, and `errors` points to each who cannot be asked. A case for selected people is shown to them, one for the group asks its members. Nobody is asked more often in a month than they said they can help.',
      access: 'cases:write',
      params: CasePath,
      body: view.SendHelpRequests,
      success: { status: 201, view: view.SentHelpRequestsView, description: 'The requests' },
      refusals: ['wrong-state', 'unknown-reference', 'already-asked', 'help-budget-spent', 'decision-stands', ...inGroup],
      emits: ['help_request.sent'],
    },
    async ({ act, actor, params, body }) => {
      const kase = act.permit(casePolicy, 'askForHelp', await lockCase(act, actor, params.caseId))
      const rows = await readSent(act, actor, await sendHelpRequests(act, kase, body))
      const location = `/v1/cases/${kase.id}/help-requests`
      return { status: 201, body: `{"data":[${rows.map((row) => row.view).join(',')}]}`, headers: { location } }
    },
  ),

  get(
    {
      operationId: 'listHelpRequests',
      path: '/cases/:caseId/help-requests',
      tag,
      summary: 'Who was asked to help with a case',
      description: 'For the case giver all of them; for a peer their own. They are between these two.',
      access: 'cases:read',
      params: CasePath,
      query: view.HelpRequestsQuery,
      success: { status: 200, view: pageOf(view.HelpRequestView), description: 'A page of help requests, newest first' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params, query, url }) => {
      const rows = await listHelpRequests(db, actor, params.caseId, query)
      // Nothing found: was nobody asked, or does the caller see no such case? A second question, only then.
      if (rows.length === 0) casePolicy.permit(actor, 'read', await getCase(db, actor, params.caseId))
      return page(requestsOf(params.caseId), url, query, rows)
    },
  ),

  get(
    {
      operationId: 'listMyHelpRequests',
      path: '/me/help-requests',
      tag,
      summary: 'What you were asked to help with',
      description: 'Without those about cases that you no longer see.',
      access: 'cases:read',
      query: view.HelpRequestsQuery,
      success: { status: 200, view: pageOf(view.HelpRequestView), description: 'A page of help requests, newest first' },
    },
    async ({ db, actor, query, url }) => page('my help requests', url, query, await listMyHelpRequests(db, actor, query)),
  ),

  get(
    {
      operationId: 'getHelpRequest',
      path: '/help-requests/:helpRequestId',
      tag,
      summary: 'One help request',
      access: 'cases:read',
      params: view.HelpRequestPath,
      success: { status: 200, view: view.HelpRequestView, description: 'The help request' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => shown(actor, helpRequestPolicy.permit(actor, 'read', await getHelpRequest(db, actor, params.helpRequestId))),
  ),

  post(
    {
      operationId: 'acceptHelpRequest',
      path: '/help-requests/:helpRequestId/acceptance',
      tag,
      summary: 'Say that you will help',
      description: 'You answer by contributing to the case. What you say unattributed leaves the request as it is: nothing tells that it was you.',
      access: 'cases:write',
      params: view.HelpRequestPath,
      success: { status: 200, view: view.HelpRequestView, description: 'The help request' },
      refusals: ['wrong-state', ...inGroup],
      emits: ['help_request.accepted'],
    },
    async ({ act, actor, params }) => {
      const request = act.permit(helpRequestPolicy, 'accept', await lockHelpRequest(act, actor, params.helpRequestId))
      await acceptHelpRequest(act, request)
      return shown(actor, await getHelpRequest(act, actor, request.id))
    },
  ),

  post(
    {
      operationId: 'declineHelpRequest',
      path: '/help-requests/:helpRequestId/decline',
      tag,
      summary: 'Say that you cannot help',
      description: 'With a reason if you like. Always works, also after having accepted; it gives the month back to your budget.',
      access: 'cases:write',
      params: view.HelpRequestPath,
      body: view.DeclineHelpRequest,
      success: { status: 200, view: view.HelpRequestView, description: 'The help request' },
      refusals: ['wrong-state'],
      emits: ['help_request.declined'],
    },
    async ({ act, actor, params, body }) => {
      const request = act.permit(helpRequestPolicy, 'decline', await lockHelpRequest(act, actor, params.helpRequestId))
      await declineHelpRequest(act, request, body.reason)
      return shown(actor, await getHelpRequest(act, actor, request.id))
    },
  ),
]

const shown = (actor: Actor, row: HelpRequestRow) => one(row, helpRequestPolicy.allowedActions(actor, row))
