import type { OnLeaving } from '../groups/membershipVerbs.ts'
import type { Act } from '../platform/act.ts'
import { lockRow } from '../platform/rows.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { changeRegistration, promote } from './promotion.ts'
import { placesAhead } from './registrationQueries.ts'

/** Whoever is erased or suspended gives up their places at meetings that have not begun; those who wait are promoted. */
export const leaveMeetings: OnDeparture = (act, userId) => giveUpPlaces(act, userId, null)

/** Whoever leaves a group or is removed gives up their places at its meetings that have not begun. */
export const leaveMeetingsOfGroup: OnLeaving = (act, { userId, groupId }) => giveUpPlaces(act, userId, groupId)

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
