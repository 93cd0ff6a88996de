import { inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { changed } from '../platform/rows.ts'
import { registrationEvent } from './events.ts'
import { meetingProblem } from './problems.ts'
import type { MeetingRow } from './queries.ts'
import { placesAt } from './registrationQueries.ts'
import type { attendanceStates, RecordAttendance } from './registrationViews.ts'
import { getReport } from './reportQueries.ts'
import { recallReport } from './reports.ts'
import { seatsOf } from './seats.ts'
import { seatStates } from './sight.ts'
import { registrations } from './tables.ts'

type Known = (typeof attendanceStates)[number]

/**
 * Records whether people came; those who are not named stay as they are. A report that was circulated said otherwise, so it is a draft again.
 * 422 `attendance-without-seat`: all is recorded, or nothing.
 */
export async function recordAttendance(
  act: Act,
  meeting: Granted<'recordAttendance', MeetingRow>,
  { people }: z.output<typeof RecordAttendance>,
): Promise<void> {
  const seated = new Map((await placesAt(act, meeting.id, seatStates)).map((place) => [place.id, place.state]))
  for (const id of await seatsForWhoCame(act, meeting, people)) seated.set(id, 'waitlisted')
  const errors = people.flatMap(({ registrationId }, index) =>
    seated.has(registrationId)
      ? []
      : [{ pointer: `/people/${index}/registrationId`, code: 'attendance-without-seat', detail: 'No registration with a seat at this meeting.' }],
  )
  if (errors.length > 0) throw meetingProblem('attendance-without-seat', { errors: errors.slice(0, 50) })
  const changes = people.filter(({ registrationId, state }) => seated.get(registrationId) !== state)
  if (changes.length === 0) return
  for (const state of ['attended', 'no_show', 'excused'] as const) {
    const ids = changes.filter((person) => person.state === state).map(({ registrationId }) => registrationId)
    if (ids.length > 0) await setAttendance(act, meeting, ids, state)
  }
  await recallReport(act, await getReport(act, act.actor, meeting.id))
}

/** Who waited and came while the meeting runs, as far as seats are free: in the order in which they are named. */
async function seatsForWhoCame(act: Act, { id, state }: MeetingRow, people: z.output<typeof RecordAttendance>['people']): Promise<string[]> {
  if (state !== 'in_progress') return []
  const waiting = new Set((await placesAt(act, id, ['waitlisted'])).map((place) => place.id))
  const came = people.filter((person) => person.state === 'attended' && waiting.has(person.registrationId))
  if (came.length === 0) return []
  const { free } = await seatsOf(act, id)
  return came.slice(0, free === null ? came.length : Math.max(free, 0)).map(({ registrationId }) => registrationId)
}

async function setAttendance(act: Act, { id: meetingId, groupId: scopeId }: MeetingRow, ids: string[], state: Known): Promise<void> {
  const checkedIn = state === 'attended' ? { waitlistPosition: null } : { checkedInAt: null }
  const known = await act.tx.orm
    .update(registrations)
    .set({ ...changed(registrations, act.now), state, ...checkedIn })
    .where(inArray(registrations.id, ids))
    .returning({ id: registrations.id, version: registrations.version })
  for (const registration of known) registrationEvent(act, 'attendance_recorded', registration, { scopeId, data: { meetingId, state } })
}
