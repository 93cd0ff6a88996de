import { eq } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import type { Fault } from '../platform/problems.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { readAttendance } from './attendanceQueries.ts'
import { meetingEvent } from './events.ts'
import { meetingProblem } from './problems.ts'
import type { MeetingRow } from './queries.ts'
import { getReport } from './reportQueries.ts'
import { releaseReport } from './reports.ts'
import { meetings } from './tables.ts'

/**
 * Completes a held meeting and releases its report. It needs attendance for every registered person and an approved report: 409
 * `attendance-missing`, `report-missing` or `report-not-approved`, the first of what is missing; `errors` names all of it.
 */
export async function closeMeeting(act: Act, meeting: Granted<'close', MeetingRow>): Promise<void> {
  const { missing } = await readAttendance(act, meeting.id)
  const report = await getReport(act, act.actor, meeting.id)
  const lacking: (Fault & { code: 'attendance-missing' | 'report-missing' | 'report-not-approved' })[] = []
  if (missing > 0) lacking.push({ code: 'attendance-missing', detail: `It is not known whether ${missing} registered people came.` })
  if (report.reportId === null) lacking.push({ code: 'report-missing', detail: 'There is no report.' })
  else if (report.state !== 'approved') lacking.push({ code: 'report-not-approved', detail: `The report is ${report.state}.` })
  const [first] = lacking
  if (first) throw meetingProblem(first.code, { detail: first.detail, errors: lacking })
  await act.tx.orm
    .update(meetings)
    .set({ ...changed(meetings, act.now), state: 'closed', closedAt: act.now })
    .where(eq(meetings.id, meeting.id))
  meetingEvent(act, 'closed', oneOn(meeting), { scopeId: meeting.groupId })
  await releaseReport(act, report)
}
