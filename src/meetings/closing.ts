import { eq } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { Problem } from '../platform/problems.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { readAttendance } from './attendanceQueries.ts'
import { meetingEvent } from './events.ts'
import { meetingProblem } from './problems.ts'
import type { MeetingRow } from './queries.ts'
import { getReport } from './reportQueries.ts'
import { releaseReport } from './reports.ts'
import { meetings } from './tables.ts'

/** What a meeting still lacks in another room before it closes, as the refusal would say; null when nothing. The app names those rooms. */
export type ClosingGuard = (act: Act, meeting: { id: string }) => Promise<Problem | null>

/**
 * Completes a held meeting and releases its report. It needs attendance for every registered person and an approved report: 409
 * `attendance-missing`, `report-missing` or `report-not-approved`, or what a guard says: the first of what is missing; `errors` names all of it.
 */
export async function closeMeeting(act: Act, meeting: Granted<'close', MeetingRow>, guards: readonly ClosingGuard[]): Promise<void> {
  const { missing } = await readAttendance(act, meeting.id)
  const report = await getReport(act, act.actor, meeting.id)
  const lacking: Problem[] = []
  if (missing > 0) lacking.push(meetingProblem('attendance-missing', `It is not known whether ${missing} registered people came.`))
  if (report.reportId === null) lacking.push(meetingProblem('report-missing', 'There is no report.'))
  else if (report.state !== 'approved') lacking.push(meetingProblem('report-not-approved', `The report is ${report.state}.`))
  for (const guard of guards) {
    const lack = await guard(act, meeting)
    if (lack) lacking.push(lack)
  }
  const [first] = lacking
  if (first) {
    const errors = lacking.map(({ code, message }) => ({ code, detail: message }))
    throw new Problem(first.code, first.entry, { ...first.extras, errors })
  }
  await act.tx.orm
    .update(meetings)
    .set({ ...changed(meetings, act.now), state: 'closed', closedAt: act.now })
    .where(eq(meetings.id, meeting.id))
  meetingEvent(act, 'closed', oneOn(meeting), { scopeId: meeting.groupId })
  await releaseReport(act, report)
}
