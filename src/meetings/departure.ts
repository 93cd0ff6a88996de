import { sql } from 'drizzle-orm'
import type { OnClosing } from '../groups/lifecycle.ts'
import type { OnLeaving } from '../groups/membershipVerbs.ts'
import type { Act } from '../platform/act.ts'
import { lockRow } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { meetingPolicy } from './policy.ts'
import { changeRegistration, promote } from './promotion.ts'
import { lockMeeting } from './queries.ts'
import { placesAhead } from './registrationQueries.ts'
import { cancelMeeting } from './verbs.ts'

/** Whoever is erased or suspended gives up their places at meetings that have not begun; those who wait are promoted. */
export const leaveMeetings: OnDeparture = (act, userId) => giveUpPlaces(act, userId, null)

/** Whoever leaves a group, is removed or suspended gives up their places at its meetings that have not begun. */
export const leaveMeetingsOfGroup: OnLeaving = (act, { userId, groupId }) => giveUpPlaces(act, userId, groupId)

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
async function giveUpPlaces(act: Act, userId: string, groupId: string | null): Promise<void> {
  for (const { meetingId } of await placesAhead(act, userId, groupId)) {
    await lockRow(act, 'meetings', meetingId)
    const place = (await placesAhead(act, userId, groupId)).find((still) => still.meetingId === meetingId)
    if (!place) continue
    const change = { state: 'cancelled', cancelledAt: act.now, offerExpiresAt: null, waitlistPosition: null } as const
    await changeRegistration(act, place, 'cancelled', change, { late: false })
    await promote(act, meetingId)
  }
}
