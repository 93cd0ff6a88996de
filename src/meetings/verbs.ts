import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { activeMembers, type GroupFacts } from '../groups/queries.ts'
import type { Act } from '../platform/act.ts'
import { setExternalId } from '../platform/externalIds.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { instantIsWithinReach } from '../platform/views.ts'
import { notify } from '../users/notifications.ts'
import { type AgendaOpening, openAgenda, reopenAgenda } from './agendaOpening.ts'
import { meetingEvent, registrationEvent } from './events.ts'
import { later } from './later.ts'
import type { Meeting } from './policy.ts'
import { meetingProblem } from './problems.ts'
import { endOffers, promote, shortenOffers } from './promotion.ts'
import type { MeetingRow } from './queries.ts'
import { peopleToInvite, placesAt } from './registrationQueries.ts'
import { seatsOf } from './seats.ts'
import { meetings, registrations } from './tables.ts'
import { instantsOf, type LocalTimes } from './times.ts'
import type { CreateMeeting, MeetingPlan } from './views.ts'

type Plan = z.output<typeof MeetingPlan>
type Change = Partial<typeof meetings.$inferInsert>

const instant = (text: string | null) => (text === null ? null : new Date(text))

const stored = ({ registrationOpensAt, registrationClosesAt, quorumCheckAt, ...plan }: Plan & { language: string }) => ({
  ...plan,
  registrationOpensAt: instant(registrationOpensAt),
  registrationClosesAt: instant(registrationClosesAt),
  quorumCheckAt: instant(quorumCheckAt),
})

/** Drafts a meeting. Returns its id. */
export async function createMeeting(
  act: Act,
  group: Granted<'createMeeting', GroupFacts>,
  input: z.output<typeof CreateMeeting>,
  openings: readonly AgendaOpening[],
): Promise<string> {
  const { externalId, language = group.language, ...plan } = input
  const instants = await instantsOf(act, plan)
  const meeting = { ...begun(act), version: 1, groupId: group.id, ...stored({ ...plan, language }), ...instants }
  await act.tx.orm.insert(meetings).values(meeting)
  await setExternalId(act, 'meeting', meeting.id, externalId)
  meetingEvent(act, 'created', meeting, { scopeId: group.id })
  await openAgenda(act, meeting, openings)
  return meeting.id
}

async function change(act: Act, meeting: Meeting, name: Parameters<typeof meetingEvent>[1], set: Change, data = {}): Promise<void> {
  await act.tx.orm
    .update(meetings)
    .set({ ...changed(meetings, act.now), ...set })
    .where(eq(meetings.id, meeting.id))
  meetingEvent(act, name, oneOn(meeting), { scopeId: meeting.groupId, data })
}

const timeFields = ['localStart', 'localEnd', 'timeZone'] as const
const whereFields = ['format', 'venue', 'joinUrl'] as const

/**
 * Replaces what facilitators say of the meeting; whoever comes is told where to. Seats that become free by it go to those who wait.
 * 409 `reschedule-instead`, `capacity-too-low`.
 */
export async function updateMeeting(act: Act, meeting: Granted<'update', MeetingRow>, before: Plan, wanted: Plan): Promise<void> {
  const plan = { ...wanted, language: wanted.language ?? meeting.language }
  const fields = (Object.keys(before) as (keyof Plan)[]).filter((field) => differs(before[field], plan[field]))
  const touches = (names: readonly (keyof Plan)[]) => names.some((name) => fields.includes(name))
  if (fields.length === 0) return
  if (touches(timeFields) && meeting.state !== 'draft') throw meetingProblem('reschedule-instead')
  if (touches(['capacity', 'reservedSeats'])) await refuseTooLow(act, meeting.id, plan)
  const instants = touches(timeFields) ? await instantsOf(act, plan) : {}
  const recheck = touches(['quorumCheckAt', 'minAttendance']) ? { quorumCheckedAt: null } : {}
  await change(act, meeting, 'updated', { ...stored(plan), ...instants, ...recheck }, { fields })
  if (meeting.state === 'draft') return
  if (touches(['quorumCheckAt', 'minAttendance'])) later.checkQuorum(act, meeting.id, instant(plan.quorumCheckAt))
  if (touches(whereFields)) await tell(act, meeting, ['registered', 'offered'], 'meeting.changed', { fields })
  await promote(act, meeting.id)
}

async function refuseTooLow(act: Act, meetingId: string, { capacity, reservedSeats }: Pick<Plan, 'capacity' | 'reservedSeats'>): Promise<void> {
  if (capacity === null) return
  const { taken, offered, reservedTaken } = await seatsOf(act, meetingId)
  const needed = taken + offered + Math.max(0, reservedSeats - reservedTaken)
  if (needed > capacity) throw meetingProblem('capacity-too-low', `${needed} seats are taken, offered or reserved.`)
}

/** Fixes the date: the active members are invited, but for those whose account is suspended. 409 `starts-in-the-past`. */
export async function scheduleMeeting(act: Act, meeting: Granted<'schedule', MeetingRow>, openings: readonly AgendaOpening[]): Promise<void> {
  if (meeting.startsAt <= act.now) throw meetingProblem('starts-in-the-past')
  await change(act, meeting, 'scheduled', { state: 'scheduled', scheduledAt: act.now })
  await reopenAgenda(act, meeting, openings)
  await invite(act, meeting)
  later.checkQuorum(act, meeting.id, meeting.quorumCheckAt)
  later.endForgotten(act, meeting.id, meeting.endsAt)
}

async function invite(act: Act, { id: meetingId, groupId, startsAt }: MeetingRow): Promise<void> {
  const userIds = await peopleToInvite(act, groupId)
  const invited = userIds.map((userId) => ({
    ...begun(act),
    version: 1,
    meetingId,
    userId,
    state: 'invited' as const,
    invitedBy: act.actor.userId,
  }))
  if (invited.length === 0) return
  await act.tx.orm.insert(registrations).values(invited)
  for (const registration of invited) registrationEvent(act, 'invited', registration, { scopeId: groupId, data: { meetingId, state: 'invited' } })
  await notify(act, userIds, 'meeting.scheduled', { subjectKind: 'meeting', subjectId: meetingId, params: { startsAt } })
}

/** What moves beyond the days that anything here can be about is there no longer. */
const withinReach = (at: Date) => (instantIsWithinReach(at.toISOString()) ? at : null)

/**
 * Moves a scheduled meeting. Seats are kept, and whoever has one is asked to confirm it. The registration window, as far as it is ahead, and
 * the check of the quorum move along. 409 `starts-in-the-past`.
 */
export async function rescheduleMeeting(act: Act, meeting: Granted<'reschedule', MeetingRow>, plan: Plan, times: LocalTimes): Promise<void> {
  const { startsAt, endsAt } = await instantsOf(act, times)
  if (startsAt <= act.now) throw meetingProblem('starts-in-the-past')
  const along = (at: string | null) => (at === null ? null : withinReach(new Date(Date.parse(at) + startsAt.getTime() - meeting.startsAt.getTime())))
  const ahead = (at: Date | null) => (at !== null && at > act.now ? at : null)
  const opensAt = ahead(instant(plan.registrationOpensAt)) ? along(plan.registrationOpensAt) : instant(plan.registrationOpensAt)
  const quorumCheckAt = along(plan.quorumCheckAt)
  await change(
    act,
    meeting,
    'rescheduled',
    {
      ...times,
      startsAt,
      endsAt,
      rescheduledAt: act.now,
      registrationOpensAt: opensAt,
      registrationClosesAt: ahead(along(plan.registrationClosesAt)),
      quorumCheckAt,
      quorumCheckedAt: null,
    },
    { startsAt, endsAt },
  )
  await shortenOffers(act, meeting.id, startsAt)
  later.checkQuorum(act, meeting.id, quorumCheckAt)
  later.endForgotten(act, meeting.id, endsAt)
  await tell(act, meeting, ['invited', 'registered', 'waitlisted', 'offered', 'declined'], 'meeting.rescheduled', {
    startsAt,
    from: meeting.startsAt,
  })
}

/** The zone of a meeting got other rules: its local time stands, and its instants follow. For a job. */
export async function rederiveInstants(act: Act, meeting: MeetingRow, instants: { startsAt: Date; endsAt: Date }): Promise<void> {
  await change(act, meeting, 'updated', instants, { fields: ['startsAt', 'endsAt'] })
  if (meeting.state !== 'scheduled') return
  await shortenOffers(act, meeting.id, instants.startsAt)
  later.endForgotten(act, meeting.id, instants.endsAt)
}

/** Gives reserved seats that nobody took to everybody. 409 `reserved-seats-in-use`. */
export async function releaseReservedSeats(act: Act, meeting: Granted<'releaseReservedSeats', MeetingRow>, seats: number | undefined): Promise<void> {
  const { reserved, reservedSeats } = await seatsOf(act, meeting.id)
  const released = seats ?? reserved
  if (released > reserved) throw meetingProblem('reserved-seats-in-use', `${reserved} reserved seats are unused.`)
  if (released === 0) return
  await change(act, meeting, 'seats_released', { reservedSeats: reservedSeats - released }, { seats: released })
  await promote(act, meeting.id)
}

/** The meeting begins. What is still offered is offered no longer. */
export async function startMeeting(act: Act, meeting: Granted<'start', MeetingRow>, openings: readonly AgendaOpening[] = []): Promise<void> {
  await change(act, meeting, 'started', { state: 'in_progress' })
  await reopenAgenda(act, meeting, openings)
  await endOffers(act, meeting.id)
}

/** The meeting is over. */
export function endMeeting(act: Act, meeting: Granted<'end', MeetingRow>): Promise<void> {
  return change(act, meeting, 'held', { state: 'held', heldAt: act.now })
}

/** Calls the meeting off. Every place at it is cancelled, and everybody who had one is told. */
export async function cancelMeeting(act: Act, meeting: Granted<'cancel', MeetingRow>, reason: string): Promise<void> {
  const { id: meetingId, groupId: scopeId } = meeting
  const states = ['invited', 'registered', 'waitlisted', 'offered'] as const
  await change(act, meeting, 'cancelled', { state: 'cancelled', cancelledAt: act.now, cancellationReason: reason })
  await tell(act, meeting, states, 'meeting.cancelled', { startsAt: meeting.startsAt })
  const gone = await act.tx.orm
    .update(registrations)
    .set({ ...changed(registrations, act.now), state: 'cancelled', cancelledAt: act.now, offerExpiresAt: null, waitlistPosition: null })
    .where(and(eq(registrations.meetingId, meetingId), inArray(registrations.state, [...states])))
    .returning({ id: registrations.id, version: registrations.version })
  for (const registration of gone)
    registrationEvent(act, 'cancelled', registration, { scopeId, data: { meetingId, state: 'cancelled', late: false } })
}

/** Those of them who are inside: whoever declined and then left is told nothing. */
async function tell(
  act: Act,
  { id: meetingId, groupId }: Pick<Meeting, 'id' | 'groupId'>,
  states: Parameters<typeof placesAt>[2],
  kind: string,
  params: Record<string, unknown>,
): Promise<void> {
  const inside = new Set((await activeMembers(act, groupId)).map(({ userId }) => userId))
  const userIds = (await placesAt(act, meetingId, states)).map(({ userId }) => userId).filter((userId) => inside.has(userId))
  await notify(act, userIds, kind, { subjectKind: 'meeting', subjectId: meetingId, params })
}
