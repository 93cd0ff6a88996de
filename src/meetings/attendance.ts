import { inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { changed } from '../platform/rows.ts'
import { type Runner, statement, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import { registrationEvent } from './events.ts'
import { meetingProblem } from './problems.ts'
import type { MeetingRow } from './queries.ts'
import { placesAt } from './registrationQueries.ts'
import type { attendanceStates, RecordAttendance } from './registrationViews.ts'
import { anyOf, seatStates } from './sight.ts'
import { registrations } from './tables.ts'

/** Who had a seat and whether they came, as the wire shows it; and how many of them are not known of yet. */
export async function readAttendance(db: Runner, meetingId: string): Promise<{ view: string; missing: number }> {
  const [row] = await db.run(attendanceOf, { id: meetingId })
  return row!
}

const attendanceOf = statement<{ id: string }, { view: string; missing: number }>(
  'meeting_attendance',
  (p) => sql`
  select (count(*) filter (where r.state = 'registered'))::int as missing, json_build_object(
    'meetingId', ${p.id}::uuid,
    'attended', count(*) filter (where r.state = 'attended'), 'noShow', count(*) filter (where r.state = 'no_show'),
    'excused', count(*) filter (where r.state = 'excused'), 'missing', count(*) filter (where r.state = 'registered'),
    'people', coalesce(json_agg(json_build_object('registrationId', r.id, 'user', ${personOf(sql`r.user_id`)}, 'state', r.state,
      'checkedInAt', ${utc(sql`r.checked_in_at`)}) order by r.created_at, r.id), '[]'::json))::text as view
  from registrations r where r.meeting_id = ${p.id}::uuid and r.state in ${anyOf(seatStates)}`,
)

type Known = (typeof attendanceStates)[number]

/** Records whether people came; those who are not named stay as they are. 422 `attendance-without-seat`: all is recorded, or nothing. */
export async function recordAttendance(
  act: Act,
  meeting: Granted<'recordAttendance', MeetingRow>,
  { people }: z.output<typeof RecordAttendance>,
): Promise<void> {
  const seated = new Map((await placesAt(act, meeting.id, seatStates)).map((place) => [place.id, place.state]))
  const errors = people.flatMap(({ registrationId }, index) =>
    seated.has(registrationId)
      ? []
      : [{ pointer: `/people/${index}/registrationId`, code: 'attendance-without-seat', detail: 'No registration with a seat at this meeting.' }],
  )
  if (errors.length > 0) throw meetingProblem('attendance-without-seat', { errors: errors.slice(0, 50) })
  for (const state of ['attended', 'no_show', 'excused'] as const) {
    const ids = people
      .filter((person) => person.state === state && seated.get(person.registrationId) !== state)
      .map((person) => person.registrationId)
    if (ids.length > 0) await setAttendance(act, meeting, ids, state)
  }
}

async function setAttendance(act: Act, { id: meetingId, groupId: scopeId }: MeetingRow, ids: string[], state: Known): Promise<void> {
  const checkedIn = state === 'attended' ? {} : { checkedInAt: null }
  const known = await act.tx.orm
    .update(registrations)
    .set({ ...changed(registrations, act.now), state, ...checkedIn })
    .where(inArray(registrations.id, ids))
    .returning({ id: registrations.id, version: registrations.version })
  for (const registration of known) registrationEvent(act, 'attendance_recorded', registration, { scopeId, data: { meetingId, state } })
}
