import { sql } from 'drizzle-orm'
import { type Runner, statement, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import { anyOf, seatStates } from './sight.ts'

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
