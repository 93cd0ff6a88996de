import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { type Answer, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { get, post, put, type Route } from '../platform/route.ts'
import { reportPolicy } from './policy.ts'
import { getReport, listRevisions, lockReport, meetingOfReport, type ReportRow, revisionsOf } from './reportQueries.ts'
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
      return page(revisionsOf(params.reportId), url, query, await listRevisions(db, params.reportId, query))
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
    ({ act, actor, params }) => walk(act, actor, params.reportId, 'circulate', (report) => circulateReport(act, report)),
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
    ({ act, actor, params }) => walk(act, actor, params.reportId, 'approve', (report) => approveReport(act, report)),
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
    ({ act, actor, params, body }) => walk(act, actor, params.reportId, 'object', (report) => objectToReport(act, report, body.comment)),
  ),
]

/** Every act on a report is the same walk: lock, load, permit, do, show. */
async function walk<A extends (typeof view.reportActions)[number]>(
  act: Act,
  actor: Actor,
  reportId: string,
  action: A,
  work: (report: Granted<A, ReportRow>) => Promise<void>,
): Promise<Answer> {
  const report = act.permit(reportPolicy, action, await lockReport(act, actor, await meetingOfReport(act, reportId)))
  await work(report)
  return shown(actor, await getReport(act, actor, report.id))
}

/** A report that is not written yet is not found, but only by those who may know. */
function shown(actor: Actor, report: ReportRow): Answer {
  if (report.view === null) throw problem('not-found')
  return one({ view: report.view, version: report.version }, reportPolicy.allowedActions(actor, report))
}
