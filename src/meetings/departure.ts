import { sql } from 'drizzle-orm'
import type { OnClosing } from '../groups/lifecycle.ts'
import type { OnLeaving } from '../groups/membershipVerbs.ts'
import type { Act } from '../platform/act.ts'
import { system } from '../platform/actor.ts'
import { lockRow } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { meetingPolicy } from './policy.ts'
import { lockMeeting } from './queries.ts'
import { meetingsToLeave, placeOf } from './registrationQueries.ts'
import { giveUpPlace } from './registrations.ts'
import { getReport } from './reportQueries.ts'
import { approveWithoutThem } from './reports.ts'
import { cancelMeeting } from './verbs.ts'

/** Whoever is erased or suspended gives up their places at meetings that have not begun, and no report waits for them; those who wait are promoted. */
export const leaveMeetings: OnDeparture = (act, userId) => leave(act, userId, null)

/** The same in one group, for whoever leaves it, is removed or suspended. */
export const leaveMeetingsOfGroup: OnLeaving = (act, { userId, groupId }) => leave(act, userId, groupId)

/** A group that ends calls off what it has scheduled, while whoever ends it may still do so. Drafts were announced to nobody, and stay. */
export const cancelMeetingsOfGroup: OnClosing = async (act, { id: groupId }, reason) => {
  for (const { meetingId } of await act.run(scheduledAhead, { groupId, now: act.now.toISOString() })) {
    const meeting = await lockMeeting(act, act.actor, meetingId)
    if (meeting.state === 'scheduled') await cancelMeeting(act, act.permit(meetingPolicy, 'cancel', meeting), reason)
  }
}

const scheduledAhead = statement<{ groupId: string; now: string }, { meetingId: string }>(
  'meetings_scheduled_ahead',
  (p) => sql`
  select id as "meetingId" from meetings
  where group_id = ${p.groupId}::uuid and state = 'scheduled' and ends_at > ${p.now}::timestamptz order by id`,
)

/** In this group or (null) in all. The meetings are locked in one order, so that two departures never wait for each other. */
async function leave(act: Act, userId: string, groupId: string | null): Promise<void> {
  for (const meetingId of await meetingsToLeave(act, userId, groupId)) {
    await lockRow(act, 'meetings', meetingId)
    const place = await placeOf(act, meetingId, userId)
    if (place?.meetingState === 'scheduled') await giveUpPlace(act, place, userId === act.actor.userId)
    if (place?.state === 'attended') await approveWithoutThem(act, await getReport(act, system, meetingId))
  }
}
