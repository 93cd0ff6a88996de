import { eq } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed } from '../platform/rows.ts'
import { meetingEvent, registrationEvent } from './events.ts'
import { meetingProblem } from './problems.ts'
import { changeRegistration, lastPlace, promote } from './promotion.ts'
import type { MeetingRow } from './queries.ts'
import { type Place, placeOf, type RegistrationRow } from './registrationQueries.ts'
import { hasFree, isNear, type Seats, seatsOf } from './seats.ts'
import { meetings, registrations } from './tables.ts'

type Standing =
  | { state: 'registered'; reservedSeat: boolean; confirmedAt: Date; waitlistPosition: null }
  | { state: 'waitlisted'; waitlistPosition: number }

/** What one can have at a meeting and still register: an invitation; once it runs also a place in the waiting list, which leads to nothing more. */
const mayRegister = (place: Place | undefined, seats: Seats): boolean =>
  !place || place.state === 'invited' || (place.state === 'waitlisted' && seats.state === 'in_progress')

/**
 * Gives the actor a seat at the meeting, or a place in its waiting list. Facilitators are never made to wait. Returns the registration's id.
 * 409 `already-registered`, `registration-not-open`, `registration-closed`, `meeting-full`.
 */
export async function register(act: Act, meeting: Granted<'register', MeetingRow>, { listMe }: { listMe: boolean }): Promise<string> {
  const { id: meetingId, groupId: scopeId } = meeting
  const userId = act.actor.userId!
  const seats = await seatsOf(act, meetingId)
  const before = await placeOf(act, meetingId, userId)
  if (!mayRegister(before, seats)) throw meetingProblem('already-registered')
  const facilitates = meeting.viewerRole === 'facilitator'
  if (!facilitates && before?.state !== 'waitlisted') refuseOutsideOfWindow(seats, act.now)
  const standing = facilitates ? await facilitatorsSeat(act, seats) : await nextSeat(act, seats)
  if (before) {
    await changeRegistration(act, before, standing.state, { ...standing, listMe }, { promoted: false })
    return before.id
  }
  const registration = { ...begun(act), version: 1, meetingId, userId, listMe, ...standing }
  await act.tx.orm.insert(registrations).values(registration)
  registrationEvent(act, standing.state, registration, { scopeId, data: { meetingId, state: standing.state, promoted: false } })
  return registration.id
}

function refuseOutsideOfWindow({ registrationOpensAt, registrationClosesAt, endsAt }: Seats, now: Date): void {
  if (registrationOpensAt && now < registrationOpensAt) throw meetingProblem('registration-not-open')
  if (now >= (registrationClosesAt ?? endsAt)) throw meetingProblem('registration-closed')
}

/** Nobody passes those who wait; once the meeting runs there is nothing to wait for, and whoever is there first has the seat. */
async function nextSeat(act: Act, seats: Seats): Promise<Standing> {
  if (hasFree(seats) && (seats.waiting === 0 || seats.state === 'in_progress')) return seated(act, false)
  if (!seats.waitlist || seats.state !== 'scheduled') throw meetingProblem('meeting-full')
  return { state: 'waitlisted', waitlistPosition: await lastPlace(act, seats.meetingId) }
}

/** A reserved seat, else a free one, else one more (rule 4 of the domain). */
async function facilitatorsSeat(act: Act, seats: Seats): Promise<Standing> {
  const reservedSeat = seats.reserved > 0
  if (!reservedSeat && !hasFree(seats)) await raiseCapacity(act, seats)
  return seated(act, reservedSeat)
}

const seated = (act: Act, reservedSeat: boolean): Standing => ({ state: 'registered', reservedSeat, confirmedAt: act.now, waitlistPosition: null })

async function raiseCapacity(act: Act, { meetingId, groupId: scopeId, capacity, version }: Seats): Promise<void> {
  const raised = capacity! + 1
  await act.tx.orm
    .update(meetings)
    .set({ ...changed(meetings, act.now), capacity: raised })
    .where(eq(meetings.id, meetingId))
  act.audit({
    action: 'meeting.capacity_raised',
    subjectKind: 'meeting',
    subjectId: meetingId,
    reason: 'Facilitators are never made to wait.',
    before: { capacity },
    after: { capacity: raised },
  })
  meetingEvent(act, 'capacity_raised', { id: meetingId, version: version + 1 }, { scopeId, data: { capacity: raised } })
}

/** Takes the seat that is offered. 409 `offer-expired`, also before the job has noticed. */
export async function acceptOffer(act: Act, registration: Granted<'acceptOffer', RegistrationRow>): Promise<void> {
  if (registration.offerExpiresAt! <= act.now) throw meetingProblem('offer-expired')
  const change = { state: 'registered', offerExpiresAt: null, confirmedAt: act.now } as const
  await changeRegistration(act, registration, 'registered', change, { promoted: true })
}

/** Will not come. There was no seat yet, so there is none to give on. */
export function declineRegistration(act: Act, registration: Granted<'decline', RegistrationRow>): Promise<void> {
  return changeRegistration(act, registration, 'declined', {
    state: 'declined',
    cancelledAt: act.now,
    lateCancellation: isNear(registration, act.now),
  })
}

/** Gives up the seat, the offer or the place in the waiting list; a free seat goes to the first who waits. */
export const cancelRegistration = (act: Act, registration: Granted<'cancel', RegistrationRow>): Promise<void> => giveUpPlace(act, registration, true)

type Given = Parameters<typeof changeRegistration>[1] & Parameters<typeof isNear>[0]

/** The same for whoever goes altogether. Late is only who gives a seat up by themselves (rule 5 of the domain). */
export async function giveUpPlace(act: Act, place: Given, byThemselves: boolean): Promise<void> {
  const late = byThemselves && place.state === 'registered' && isNear(place, act.now)
  const change = { state: 'cancelled', cancelledAt: act.now, lateCancellation: late, offerExpiresAt: null, waitlistPosition: null } as const
  await changeRegistration(act, place, 'cancelled', change, { late })
  await promote(act, place.meetingId)
}

/** Keeps the seat at the new time. */
export function reconfirmRegistration(act: Act, registration: Granted<'reconfirm', RegistrationRow>): Promise<void> {
  return changeRegistration(act, registration, 'reconfirmed', { confirmedAt: act.now })
}

/** Changes the consent to be listed. */
export async function updateRegistration(act: Act, registration: Granted<'update', RegistrationRow>, listMe: boolean | undefined): Promise<void> {
  if (listMe !== undefined && listMe !== registration.listMe) await changeRegistration(act, registration, 'updated', { listMe })
}

/** Came: they said so themselves, or a facilitator did, while the meeting runs. Who waited takes a free seat by it; 409 `meeting-full`. */
export async function checkIn(act: Act, registration: Granted<'checkIn', RegistrationRow>): Promise<void> {
  const waited = registration.state === 'waitlisted'
  if (waited && !hasFree(await seatsOf(act, registration.meetingId))) throw meetingProblem('meeting-full')
  const seat = waited ? { waitlistPosition: null, confirmedAt: act.now } : {}
  await changeRegistration(act, registration, 'attendance_recorded', { ...seat, state: 'attended', checkedInAt: act.now })
}
