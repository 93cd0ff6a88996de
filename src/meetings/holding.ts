import { sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import { statement } from '../platform/sql.ts'
import { holdUser } from '../users/queries.ts'
import { lockMeeting, type MeetingRow } from './queries.ts'

// Where places are given, what they rest on is held before: the accounts, then the group, then the meeting. Departures take the same in the
// same order. So nobody on the way out gets a place that nobody would take back, and none of them waits for the other in a circle.

/** The meeting, for taking a place at it. 401 when one's account ends at this moment: tokens are checked before. */
export async function lockMeetingToRegister(act: Act, actor: Actor, meetingId: string): Promise<MeetingRow> {
  if ((await holdUser(act, actor.userId!)) !== 'active') throw problem('unauthenticated')
  await act.run(groupHeld, { meetingId })
  return lockMeeting(act, actor, meetingId)
}

/** The meeting, for inviting everybody who is active in its group. */
export async function lockMeetingToSchedule(act: Act, actor: Actor, meetingId: string): Promise<MeetingRow> {
  await act.run(accountsHeld, { meetingId })
  await act.run(groupHeld, { meetingId })
  return lockMeeting(act, actor, meetingId)
}

// Enough to keep members and state of the group as they are, and not in the way of others who register.
const groupHeld = statement<{ meetingId: string }, never>(
  'meeting_group_held',
  (p) => sql`select from groups where id = (select group_id from meetings where id = ${p.meetingId}::uuid) for share`,
)

const accountsHeld = statement<{ meetingId: string }, never>(
  'meeting_accounts_held',
  (p) => sql`
  select from users where id in (
    select b.user_id from memberships b join meetings m on m.group_id = b.group_id where m.id = ${p.meetingId}::uuid and b.state = 'active')
  order by id for key share`,
)
