import { eq } from 'drizzle-orm'
import { tellFacilitators } from '../groups/facilitators.ts'
import { isWritable } from '../groups/sight.ts'
import type { Act } from '../platform/act.ts'
import { system } from '../platform/actor.ts'
import { daily, type JobHandlers } from '../platform/jobs.ts'
import { meetingEvent } from './events.ts'
import { forgottenAfterMs } from './later.ts'
import { meetingPolicy } from './policy.ts'
import { lapseOffer } from './promotion.ts'
import { lockMeeting } from './queries.ts'
import { lockReport } from './reportQueries.ts'
import { approveUncontested } from './reports.ts'
import { seatsOf } from './seats.ts'
import { meetings } from './tables.ts'
import { driftedMeetings } from './times.ts'
import { endMeeting, rederiveInstants, startMeeting } from './verbs.ts'

/** Fewer people than the meeting needs: facilitators are warned while they can still act, once for each time of the check. */
async function checkQuorum(act: Act, meetingId: string): Promise<void> {
  const meeting = await lockMeeting(act, system, meetingId)
  const { quorumCheckAt, minAttendance } = meeting
  if (
    !isWritable(meeting.groupState) ||
    meeting.state !== 'scheduled' ||
    meeting.quorumCheckedAt ||
    !quorumCheckAt ||
    quorumCheckAt > act.now ||
    minAttendance === null
  )
    return
  await act.tx.orm.update(meetings).set({ quorumCheckedAt: act.now }).where(eq(meetings.id, meetingId))
  const { taken } = await seatsOf(act, meetingId)
  if (taken >= minAttendance) return
  const data = { registered: taken, minAttendance }
  meetingEvent(act, 'quorum_missed', meeting, { scopeId: meeting.groupId, data })
  await tellFacilitators(act, meeting.groupId, 'meeting.quorum_missed', { subjectKind: 'meeting', subjectId: meeting.id, params: data })
}

/** Nobody ended the meeting: it is held, and facilitators are told that attendance and report wait. */
async function endForgotten(act: Act, meetingId: string): Promise<void> {
  const meeting = await lockMeeting(act, system, meetingId)
  const over = meeting.endsAt.getTime() + forgottenAfterMs <= act.now.getTime()
  if (!over || !['scheduled', 'in_progress'].includes(meeting.state) || !isWritable(meeting.groupState)) return
  if (meeting.state === 'scheduled') await startMeeting(act, act.permit(meetingPolicy, 'start', meeting))
  await endMeeting(act, act.permit(meetingPolicy, 'end', await lockMeeting(act, system, meetingId)))
  await tellFacilitators(act, meeting.groupId, 'meeting.forgotten', { subjectKind: 'meeting', subjectId: meeting.id })
}

/** The local time is the promise: where a zone's rules changed, the instants are derived again. */
async function followZones(act: Act): Promise<void> {
  for (const { id, ...instants } of await driftedMeetings(act, act.now)) {
    const meeting = await lockMeeting(act, system, id)
    if (meeting.state === 'draft' || meeting.state === 'scheduled') await rederiveInstants(act, meeting, instants)
  }
}

/** What this room does later. Each looks first whether there is still something to do. */
export const meetingJobs: JobHandlers = {
  'meetings.zones': daily('meetings.zones', followZones),
  'meeting.quorum': (act, { meetingId }) => checkQuorum(act, meetingId as string),
  'meeting.forgotten': (act, { meetingId }) => endForgotten(act, meetingId as string),
  'registration.offer': (act, { registrationId }) => lapseOffer(act, registrationId as string),
  'report.approval': async (act, { meetingId }) => approveUncontested(act, await lockReport(act, system, meetingId as string)),
}
