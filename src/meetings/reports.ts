import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { facilitatorsOf } from '../groups/facilitators.ts'
import { activeMembers } from '../groups/queries.ts'
import { isWritable } from '../groups/sight.ts'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed } from '../platform/rows.ts'
import { notify } from '../users/notifications.ts'
import { readAttendance } from './attendanceQueries.ts'
import { reportEvent } from './events.ts'
import { approvesItselfAfterMs, later } from './later.ts'
import type { Report } from './policy.ts'
import { meetingProblem } from './problems.ts'
import { placesAt } from './registrationQueries.ts'
import { approvalsOf, type ReportRow } from './reportQueries.ts'
import { meetingReportRevisions, meetingReports, reportResponses } from './reportTables.ts'
import type { WriteReport } from './reportViews.ts'

type Change = Partial<typeof meetingReports.$inferInsert>

/** Changes a stored report and says so. Whoever calls holds the lock of its meeting. */
async function change(act: Act, report: Report, name: Parameters<typeof reportEvent>[1], set: Change): Promise<void> {
  await act.tx.orm
    .update(meetingReports)
    .set({ ...changed(meetingReports, act.now), ...set })
    .where(eq(meetingReports.id, report.reportId!))
  told(act, report, name, report.version + 1)
}

function told(act: Act, { id: meetingId, reportId, groupId: scopeId }: Report, name: Parameters<typeof reportEvent>[1], version: number): void {
  reportEvent(act, name, { id: reportId!, version }, { scopeId, data: { meetingId } })
}

/** Writes the report, or replaces its text: the one before stays as a revision, and what was circulated is a draft again. */
export async function writeReport(act: Act, report: Granted<'write', ReportRow>, input: z.output<typeof WriteReport>): Promise<void> {
  const { summary, minutes } = input
  const writtenBy = act.actor.userId!
  if (report.reportId === null) {
    const written = {
      ...begun(act),
      version: 1,
      meetingId: report.id,
      summary,
      minutes,
      language: input.language ?? report.meetingLanguage,
      writtenBy,
    }
    await act.tx.orm.insert(meetingReports).values(written)
    return told(act, { ...report, reportId: written.id }, 'written', 1)
  }
  const language = input.language ?? report.language
  if (summary === report.summary && minutes === report.minutes && language === report.language) return
  await revise(act, report, 'written', { summary, minutes, language, writtenBy })
}

/** Keeps the revision with what people said to it, and begins the next one as a draft. */
async function revise(act: Act, report: ReportRow, name: 'written' | 'recalled', set: Change): Promise<void> {
  const { revision, summary, minutes, language, writtenBy } = report
  const kept = { reportId: report.reportId!, revision, summary, minutes, language, writtenBy, replacedAt: act.now }
  await act.tx.orm.insert(meetingReportRevisions).values(kept)
  await change(act, report, name, { ...set, revision: revision + 1, state: 'draft', circulatedAt: null, approvedAt: null })
}

/**
 * Another attendance is known than the one that the report was circulated with: other people are to approve it, and other counts. So it is a
 * draft again, and no approval of before counts. Does nothing to a report that nobody was asked about.
 */
export async function recallReport(act: Act, report: ReportRow): Promise<void> {
  if (report.state !== 'circulated' && report.state !== 'approved') return
  await revise(act, report, 'recalled', {})
  await tell(act, report, 'report.recalled', [...(await facilitatorsOf(act, report.groupId)), ...(await attendees(act, report))])
}

/** Asks those who attended. 409 `attendance-missing`: before it is known who did, nobody knows whom to ask. */
export async function circulateReport(act: Act, report: Granted<'circulate', ReportRow>): Promise<void> {
  const { missing } = await readAttendance(act, report.id)
  if (missing > 0) throw meetingProblem('attendance-missing', `It is not known whether ${missing} registered people came.`)
  await change(act, report, 'circulated', { state: 'circulated', circulatedAt: act.now })
  later.approveReport(act, report.id, act.now)
  await tell(act, report, 'report.circulated', await attendees(act, report))
  await approveIfComplete(act, { ...report, version: report.version + 1 })
}

/** An attendee approves the text; with the last of them it is approved. 409 `already-responded`. */
export async function approveReport(act: Act, report: Granted<'approve', ReportRow>): Promise<void> {
  await respond(act, report, 'approval', null)
  told(act, report, 'endorsed', report.version)
  await approveIfComplete(act, report)
}

async function approveIfComplete(act: Act, report: ReportRow): Promise<void> {
  const { needed, given } = await approvalsOf(act, { id: report.id, reportId: report.reportId!, revision: report.revision })
  if (needed > 0 && given === needed) await approve(act, report)
}

/** Somebody who attended cannot answer any more: the report does not wait for them where everybody else has approved it. */
export async function approveWithoutThem(act: Act, report: ReportRow): Promise<void> {
  if (report.state === 'circulated' && isWritable(report.groupState)) await approveIfComplete(act, report)
}

async function approve(act: Act, report: ReportRow): Promise<void> {
  await change(act, report, 'approved', { state: 'approved', approvedAt: act.now })
  await tell(act, report, 'report.approved', await facilitatorsOf(act, report.groupId))
}

/** An attendee objects: the report is a draft again, with the comment for whoever rewrites it. */
export async function objectToReport(act: Act, report: Granted<'object', ReportRow>, comment: string): Promise<void> {
  await respond(act, report, 'objection', comment)
  await change(act, report, 'objected', { state: 'draft', circulatedAt: null })
  await tell(act, report, 'report.objected', await facilitatorsOf(act, report.groupId))
}

/** Nobody objected in time. For a job; too early, twice, after an objection or in a group that is over does nothing. */
export async function approveUncontested(act: Act, report: ReportRow): Promise<void> {
  if (!isWritable(report.groupState) || report.state !== 'circulated' || report.circulatedAt!.getTime() + approvesItselfAfterMs > act.now.getTime())
    return
  await approve(act, report)
}

/** The report goes out with the closing of its meeting: everybody inside is told. */
export async function releaseReport(act: Act, report: ReportRow): Promise<void> {
  await change(act, report, 'released', { state: 'released', releasedAt: act.now })
  const members = await activeMembers(act, report.groupId)
  await tell(
    act,
    report,
    'report.released',
    members.map(({ userId }) => userId),
  )
}

/** One answer to one text; whoever objected to it may approve it after all. */
async function respond(act: Act, report: ReportRow, kind: 'approval' | 'objection', comment: string | null): Promise<void> {
  const [stored] = await act.tx.orm
    .insert(reportResponses)
    .values({ reportId: report.reportId!, revision: report.revision, userId: act.actor.userId!, kind, comment, respondedAt: act.now })
    .onConflictDoUpdate({
      target: [reportResponses.reportId, reportResponses.revision, reportResponses.userId],
      set: { kind, comment, respondedAt: act.now },
      setWhere: and(sql`${kind} <> 'approval' or ${reportResponses.kind} <> 'approval'`),
    })
    .returning({ kind: reportResponses.kind })
  if (!stored) throw meetingProblem('already-responded')
}

/** Who attended, without those who left the group since: they could not read it. */
async function attendees(act: Act, report: ReportRow): Promise<string[]> {
  const inside = new Set((await activeMembers(act, report.groupId)).map(({ userId }) => userId))
  return (await placesAt(act, report.id, ['attended'])).map(({ userId }) => userId).filter((userId) => inside.has(userId))
}

function tell(act: Act, { id: meetingId, reportId }: ReportRow, kind: string, userIds: readonly string[]): Promise<void> {
  return notify(act, userIds, kind, { subjectKind: 'meeting', subjectId: meetingId, params: { reportId } })
}
