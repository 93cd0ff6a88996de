import { eq, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { notify } from '../users/notifications.ts'
import { registrationEvent } from './events.ts'
import { later } from './later.ts'
import { firstWaiting, lockPlace, type Place, placesAt } from './registrationQueries.ts'
import { hasFree, isNear, offerEnd, type Seats, seatsOf } from './seats.ts'
import { meetings, registrations } from './tables.ts'

type Change = Partial<Omit<typeof registrations.$inferInsert, 'id' | 'version' | 'meetingId' | 'userId'>>
type Stored = Pick<Place, 'id' | 'version' | 'meetingId' | 'groupId' | 'state'>

/** Changes a registration and says so. Whoever calls holds the lock of its meeting. */
export async function changeRegistration(
  act: Act,
  stored: Stored,
  name: Parameters<typeof registrationEvent>[1],
  change: Change,
  data = {},
): Promise<void> {
  await act.tx.orm
    .update(registrations)
    .set({ ...changed(registrations, act.now), ...change })
    .where(eq(registrations.id, stored.id))
  const { meetingId, groupId: scopeId } = stored
  registrationEvent(act, name, oneOn(stored), { scopeId, data: { meetingId, state: change.state ?? stored.state, ...data } })
}

/** Seats that are free go to those who wait, first come, first served: near the start at once, else as an offer. Each is told. */
export async function promote(act: Act, meetingId: string): Promise<void> {
  const seats = await seatsOf(act, meetingId)
  if (seats.waiting === 0 || !hasFree(seats) || seats.state !== 'scheduled' || seats.startsAt <= act.now) return
  for (const place of await firstWaiting(act, meetingId, seats.free ?? seats.waiting)) {
    if (isNear(seats, act.now)) await giveSeat(act, seats, place)
    else await offerSeat(act, seats, place)
  }
}

async function giveSeat(act: Act, { startsAt }: Seats, place: Place): Promise<void> {
  const change = { state: 'registered', waitlistPosition: null, confirmedAt: act.now } as const
  await changeRegistration(act, place, 'registered', change, { promoted: true })
  await tell(act, place, 'registration.promoted', { startsAt })
}

async function offerSeat(act: Act, seats: Seats, place: Place): Promise<void> {
  const offerExpiresAt = offerEnd(seats, act.now)
  await changeRegistration(act, place, 'offered', { state: 'offered', waitlistPosition: null, offerExpiresAt }, { offerExpiresAt })
  later.lapseOffer(act, place.id, offerExpiresAt)
  await tell(act, place, 'registration.offered', { offerExpiresAt })
}

/** An offer that was not taken in time: its person waits again, behind everybody, and the seat goes on. For a job; too early or twice does nothing. */
export async function lapseOffer(act: Act, registrationId: string): Promise<void> {
  const place = await lockPlace(act, registrationId)
  if (place.state !== 'offered' || place.offerExpiresAt! > act.now) return
  await waitAgain(act, place)
  await promote(act, place.meetingId)
}

/** A meeting begins: what is still offered is offered no longer. */
export async function endOffers(act: Act, meetingId: string): Promise<void> {
  for (const place of await placesAt(act, meetingId, ['offered'])) await waitAgain(act, place)
}

/** A meeting has another start: offers end there at the latest. */
export async function shortenOffers(act: Act, meetingId: string, startsAt: Date): Promise<void> {
  for (const place of await placesAt(act, meetingId, ['offered'])) {
    if (place.offerExpiresAt! <= startsAt) continue
    await changeRegistration(act, place, 'offered', { offerExpiresAt: startsAt }, { offerExpiresAt: startsAt })
    later.lapseOffer(act, place.id, startsAt)
  }
}

async function waitAgain(act: Act, place: Place): Promise<void> {
  const change = { state: 'waitlisted' as const, waitlistPosition: await lastPlace(act, place.meetingId), offerExpiresAt: null }
  await changeRegistration(act, place, 'offer_lapsed', { ...change, lapsedCount: place.lapsedCount + 1 })
  await tell(act, place, 'registration.offer_lapsed')
}

/** A place behind everybody who waits, and whoever did. The meeting's version stays: nobody sees the number. */
export async function lastPlace(act: Act, meetingId: string): Promise<number> {
  const [row] = await act.tx.orm
    .update(meetings)
    .set({ waitlistTail: sql`${meetings.waitlistTail} + 1` })
    .where(eq(meetings.id, meetingId))
    .returning({ tail: meetings.waitlistTail })
  return row!.tail
}

function tell(act: Act, { id, userId, meetingId }: Place, kind: string, params: Record<string, unknown> = {}): Promise<void> {
  return notify(act, [userId], kind, { subjectKind: 'meeting', subjectId: meetingId, params: { registrationId: id, ...params } })
}
