import type { Actor } from '../platform/actor.ts'
import { type Answer, created, nothing, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { problem } from '../platform/problems.ts'
import { del, get, patch, post, put, type Route } from '../platform/route.ts'
import {
  type DecisionRow,
  getDecision,
  listDecisions,
  lockDecision,
  readStatement,
  recordDecision,
  removeDecision,
  updateDecision,
} from './decisions.ts'
import { decisionPolicy, meetingPolicy, reportPolicy } from './policy.ts'
import { getMeeting, lockMeeting } from './queries.ts'
import { getReport, listRevisions, lockReport, meetingOfReport, type ReportRow } from './reportQueries.ts'
import { approveReport, circulateReport, objectToReport, writeReport } from './reports.ts'
import * as view from './reportViews.ts'
import { writing } from './routes.ts'
import { MeetingPath } from './views.ts'

const tag = 'Reports'

export const reportRoutes: Route[] = [
  get(
    {
      operationId: 'getReportOfMeeting',
      path: '/meetings/:meetingId/report',
      tag,
      summary: 'The report of a meeting',
      description:
        'Those inside read all of it. Once it is released the summary is for whoever sees the group; the minutes never leave it. An admin who is not inside sees how far it is.',
      access: 'meetings:read',
      anonymousToo: true,
      params: MeetingPath,
      success: { status: 200, view: view.ReportView, description: 'The report' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, params }) => shown(actor, reportPolicy.permit(actor, 'read', await getReport(db, actor, params.meetingId))),
  ),

  put(
    {
      operationId: 'writeReport',
      path: '/meetings/:meetingId/report',
      tag,
      summary: 'Write the report of a meeting, or replace its text',
      description:
        'From the start of the meeting until it is closed; `If-Match` is required once the report exists. The text before is kept as a revision. A changed text of a report that was circulated or approved is a draft again.',
      access: 'meetings:write',
      params: MeetingPath,
      body: view.WriteReport,
      ifMatch: 'required',
      success: { status: 200, view: view.ReportView, description: 'The report' },
      refusals: writing,
      emits: ['report.written'],
    },
    async ({ act, actor, params, body }) => {
      const report = act.permit(reportPolicy, 'write', await lockReport(act, actor, params.meetingId))
      await writeReport(act, report, body)
      return shown(actor, await getReport(act, actor, params.meetingId))
    },
  ),

  get(
    {
      operationId: 'getReport',
      path: '/reports/:reportId',
      tag,
      summary: 'One report',
      access: 'meetings:read',
      anonymousToo: true,
      params: view.ReportPath,
      success: { status: 200, view: view.ReportView, description: 'The report' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, params }) => {
      const report = await getReport(db, actor, await meetingOfReport(db, params.reportId))
      return shown(actor, reportPolicy.permit(actor, 'read', report))
    },
  ),

  get(
    {
      operationId: 'listReportRevisions',
      path: '/reports/:reportId/revisions',
      tag,
      summary: 'The texts that a report had before, the latest first',
      access: 'meetings:read',
      params: view.ReportPath,
      query: view.ReportRevisionsQuery,
      success: { status: 200, view: pageOf(view.ReportRevisionView), description: 'A page of revisions' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, params, query, url }) => {
      const report = await getReport(db, actor, await meetingOfReport(db, params.reportId))
      reportPolicy.permit(actor, 'listRevisions', report)
      return page('report revisions', url, query, await listRevisions(db, params.reportId, query))
    },
  ),

  post(
    {
      operationId: 'circulateReport',
      path: '/reports/:reportId/circulation',
      tag,
      summary: 'Ask those who attended to approve the report',
      description: 'It is approved when all of them did, or after seven days without objection.',
      access: 'meetings:write',
      params: view.ReportPath,
      success: { status: 200, view: view.ReportView, description: 'The report, circulated' },
      refusals: [...writing, 'meeting-not-held', 'attendance-missing'],
      emits: ['report.circulated', 'report.approved'],
    },
    async ({ act, actor, params }) => {
      const report = act.permit(reportPolicy, 'circulate', await lockReport(act, actor, await meetingOfReport(act, params.reportId)))
      await circulateReport(act, report)
      return shown(actor, await getReport(act, actor, report.id))
    },
  ),

  post(
    {
      operationId: 'approveReport',
      path: '/reports/:reportId/approvals',
      tag,
      summary: 'Approve the report of a meeting that I attended',
      access: 'meetings:write',
      params: view.ReportPath,
      success: { status: 200, view: view.ReportView, description: 'The report; approved, if you were the last' },
      refusals: [...writing, 'already-responded'],
      emits: ['report.endorsed', 'report.approved'],
    },
    async ({ act, actor, params }) => {
      const report = act.permit(reportPolicy, 'approve', await lockReport(act, actor, await meetingOfReport(act, params.reportId)))
      await approveReport(act, report)
      return shown(actor, await getReport(act, actor, report.id))
    },
  ),

  post(
    {
      operationId: 'objectToReport',
      path: '/reports/:reportId/objections',
      tag,
      summary: 'Object to the report of a meeting that I attended',
      description: 'The report is a draft again. Whoever objected to a text may approve it when it is circulated again.',
      access: 'meetings:write',
      params: view.ReportPath,
      body: view.ObjectToReport,
      success: { status: 200, view: view.ReportView, description: 'The report, a draft again' },
      refusals: writing,
      emits: ['report.objected'],
    },
    async ({ act, actor, params, body }) => {
      const report = act.permit(reportPolicy, 'object', await lockReport(act, actor, await meetingOfReport(act, params.reportId)))
      await objectToReport(act, report, body.comment)
      return shown(actor, await getReport(act, actor, report.id))
    },
  ),

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
      return page('decisions', url, query, await listDecisions(db, actor, meeting.id, query))
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
      await updateDecision(act, decision, merged(view.RecordDecision, await readStatement(act, decision.id), body))
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

/** A report that is not written yet is not found, but only by those who may know. */
function shown(actor: Actor, report: ReportRow): Answer {
  if (report.view === null) throw problem('not-found')
  return one({ view: report.view, version: report.version }, reportPolicy.allowedActions(actor, report))
}

const decided = (actor: Actor, decision: DecisionRow): Answer => one(decision, decisionPolicy.allowedActions(actor, decision))
