import { type SQL, sql } from 'drizzle-orm'
import { viewerColumns, viewerMayRead } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { MeetingState, Registration } from './policy.ts'
import { anyOf, joinMeeting, meetingIsReadable } from './sight.ts'
import { liveRegistrationStates, type registrationStates } from './tables.ts'

/** A registration as a viewer sees it, and what its verbs need to know. */
export interface RegistrationRow extends Registration {
  listMe: boolean
  offerExpiresAt: Date | null
  startsAt: Date
  offerHours: number
  view: string
}

/** The meeting was moved since this person said that they come. */
export const awaits = sql`(r.state = 'registered' and m.state = 'scheduled' and coalesce(m.rescheduled_at > r.confirmed_at, false))`

/**
 * The person themselves, facilitators and admins see all of it; others inside see who comes and said that they may be listed. A registration
 * stays its person's when they are no longer inside; the meeting shows itself to them as to anybody who looks for it.
 */
const isClose = (p: Placeholders<Viewing>) => sql`(
  r.user_id = ${p.viewer}::uuid or mine.state = 'active' and mine.role = 'facilitator' or ${p.isAdmin}::boolean)`

const rank = sql`case when r.state = 'waitlisted' then (
  select count(*)::int from registrations before
  where before.meeting_id = r.meeting_id and before.state = 'waitlisted' and before.waitlist_position <= r.waitlist_position) end`

const registrationsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select r.id, r.version, r.state, r.created_at, r.meeting_id as "meetingId", m.group_id as "groupId", r.user_id as "userId",
    m.state as "meetingState", ${awaits} as "awaitsReconfirmation", r.offer_expires_at as "offerExpiresAt", m.starts_at as "startsAt",
    m.offer_hours as "offerHours", r.list_me as "listMe", ${viewerColumns}, to_json(v)::text as view
  from registrations r join meetings m on m.id = r.meeting_id ${joinMeeting(p)}
  cross join lateral (select ${isClose(p)} as close, ${meetingIsReadable(p)} as readable) c
  cross join lateral (select
    r.id, r.version, ${utc(sql`r.created_at`)} as "createdAt", ${utc(sql`r.updated_at`)} as "updatedAt",
    case when c.readable then json_build_object('id', m.id, 'groupId', m.group_id, 'title', m.title, 'state', m.state, 'startsAt', ${utc(sql`m.starts_at`)},
      'endsAt', ${utc(sql`m.ends_at`)}, 'timeZone', m.time_zone) end as meeting,
    ${personOf(sql`r.user_id`)} as "user", r.state, r.list_me as "listMe",
    case when c.close and c.readable then ${rank} end as "rank", case when c.close then r.lapsed_count end as "lapsedCount",
    case when c.close then ${utc(sql`r.offer_expires_at`)} end as "offerExpiresAt", case when c.close then r.reserved_seat end as "reservedSeat",
    case when c.close then ${utc(sql`r.confirmed_at`)} end as "confirmedAt", case when c.close and c.readable then ${awaits} end as "awaitsReconfirmation",
    case when c.close then ${utc(sql`r.checked_in_at`)} end as "checkedInAt", case when c.close then ${utc(sql`r.cancelled_at`)} end as "cancelledAt",
    case when c.close then r.late_cancellation end as "lateCancellation"
  ) v
  where (c.close or mine.state = 'active' and r.list_me and r.state in ('registered', 'attended')) and ${where}`

/** One registration, or 404. Whether it may be read is for the policy. */
export async function getRegistration(db: Runner, actor: Actor, registrationId: string): Promise<RegistrationRow> {
  const [row] = await db.run(registrationById, { ...viewing(actor), id: registrationId })
  if (!row) throw problem('not-found')
  return row
}

/** The same for a write, behind the lock of the meeting: all seats of a meeting change one after the other. */
export async function lockRegistration(tx: Runner, actor: Actor, registrationId: string): Promise<RegistrationRow> {
  const [found] = await tx.run(meetingOfRegistration, { id: registrationId })
  if (!found) throw problem('not-found')
  await lockRow(tx, 'meetings', found.meetingId)
  return getRegistration(tx, actor, registrationId)
}

const registrationById = statement<Viewing & { id: string }, RegistrationRow>('registration_by_id', (p) =>
  registrationsSeenBy(p, sql`r.id = ${p.id}::uuid`),
)

const meetingOfRegistration = statement<{ id: string }, { meetingId: string }>(
  'registration_meeting',
  (p) => sql`select meeting_id as "meetingId" from registrations where id = ${p.id}::uuid`,
)

export interface RegistrationsFilter extends PageQuery {
  state?: string | undefined
}

/** The name that binds a cursor to the list of this meeting. */
export const registrationsOf = (meetingId: string) => `registrations of ${meetingId}`

/** A page of the registrations of a meeting that the viewer may see, the first to be invited or to register first. */
export function listRegistrations(db: Runner, actor: Actor, meetingId: string, query: RegistrationsFilter): Promise<Listed[]> {
  return pageOfRegistrations(db, actor, 'meeting', registrationsOf(meetingId), meetingId, query)
}

/** A page of the viewer's own registrations, the latest first. */
export function listMyRegistrations(db: Runner, actor: Actor, query: RegistrationsFilter): Promise<Listed[]> {
  return pageOfRegistrations(db, actor, 'own', 'my registrations', null, query)
}

function pageOfRegistrations(db: Runner, actor: Actor, of: 'meeting' | 'own', list: string, meetingId: string | null, query: RegistrationsFilter) {
  const start = startOf(list, query)
  const shape: RegistrationsShape = { own: of === 'own', state: query.state !== undefined, continued: start.id !== null }
  return db.run(registrationsPage(shape), { ...viewing(actor), ...start, meetingId, state: query.state ?? null })
}

type RegistrationsShape = Record<'own' | 'state' | 'continued', boolean>
type RegistrationsParams = Viewing & { limit: number; key: string | null; id: string | null; meetingId: string | null; state: string | null }

const registrationsPage = statements<RegistrationsShape, RegistrationsParams, Listed>('registrations_page', (p, has) => {
  const order = keyset(sql`r.created_at`, sql`r.id`, 'timestamptz', has.own ? 'desc' : 'asc', p, has.continued)
  const where = sql`
    ${has.own ? sql`r.user_id = ${p.viewer}::uuid` : sql`r.meeting_id = ${p.meetingId}::uuid and (${viewerMayRead} or ${p.isAdmin}::boolean)`}
    and ${has.state ? sql`r.state = ${p.state}` : sql`true`} and ${order.after}`
  return firstOf(p, sql`select r.view, ${order.cursor} as cursor from (${registrationsSeenBy(p, where)}) r ${order.order}`)
})

/** What a person can give up: a seat, an offer, a place in the waiting list, an invitation. */
export const givenUpStates = ['invited', 'registered', 'waitlisted', 'offered'] as const

/** A live registration, without asking who looks: for verbs behind the lock of the meeting. */
export interface Place {
  id: string
  version: number
  state: (typeof registrationStates)[number]
  userId: string
  meetingId: string
  groupId: string
  offerExpiresAt: Date | null
  lapsedCount: number
  meetingState: MeetingState
  startsAt: Date
  offerHours: number
}

const places = (where: SQL) => sql`
  select r.id, r.version, r.state, r.user_id as "userId", r.meeting_id as "meetingId", m.group_id as "groupId", r.offer_expires_at as "offerExpiresAt",
    r.lapsed_count as "lapsedCount", m.state as "meetingState", m.starts_at as "startsAt", m.offer_hours as "offerHours"
  from registrations r join meetings m on m.id = r.meeting_id where ${where}`

/** The user's live registration at the meeting. */
export async function placeOf(tx: Runner, meetingId: string, userId: string): Promise<Place | undefined> {
  return (await tx.run(placeOfUser, { meetingId, userId }))[0]
}

const placeOfUser = statement<{ meetingId: string; userId: string }, Place>('registration_of_user', (p) =>
  places(sql`r.meeting_id = ${p.meetingId}::uuid and r.user_id = ${p.userId}::uuid and r.state in ${anyOf(liveRegistrationStates)}`),
)

/** This registration behind the lock of its meeting, whatever state it is in. */
export async function lockPlace(tx: Runner, registrationId: string): Promise<Place> {
  const [found] = await tx.run(meetingOfRegistration, { id: registrationId })
  await lockRow(tx, 'meetings', found!.meetingId)
  const [place] = await tx.run(placeById, { id: registrationId })
  return place!
}

const placeById = statement<{ id: string }, Place>('registration_place', (p) => places(sql`r.id = ${p.id}::uuid`))

/** The first who wait, in the order in which they get seats. */
export function firstWaiting(tx: Runner, meetingId: string, limit: number): Promise<Place[]> {
  return tx.run(waiting, { meetingId, limit })
}

const waiting = statement<{ meetingId: string; limit: number }, Place>('registrations_waiting', (p) =>
  places(sql`r.meeting_id = ${p.meetingId}::uuid and r.state = 'waitlisted' order by r.waitlist_position limit ${p.limit}::int`),
)

/** Everybody at the meeting whose registration is in one of these states. */
export function placesAt(tx: Runner, meetingId: string, states: readonly Place['state'][]): Promise<Place[]> {
  return tx.run(placesInStates, { meetingId, states: [...states] })
}

const placesInStates = statement<{ meetingId: string; states: string[] }, Place>('registrations_in_states', (p) =>
  places(sql`r.meeting_id = ${p.meetingId}::uuid and r.state = any(${p.states}::text[]) order by r.created_at, r.id`),
)

/** The active members whose account is active, in the order of joining. */
export async function peopleToInvite(tx: Runner, groupId: string): Promise<string[]> {
  return (await tx.run(invitable, { groupId })).map(({ userId }) => userId)
}

const invitable = statement<{ groupId: string }, { userId: string }>(
  'registrations_invitable',
  (p) => sql`
  select b.user_id as "userId" from memberships b join users u on u.id = b.user_id and u.status = 'active'
  where b.group_id = ${p.groupId}::uuid and b.state = 'active' order by b.joined_at, b.id`,
)

/**
 * Where the going of a user changes something, in this group or (null) in all, in the order in which meetings are locked: they have a place at
 * a meeting that has not begun, or attended one whose report waits for approvals.
 */
export async function meetingsToLeave(tx: Runner, userId: string, groupId: string | null): Promise<string[]> {
  return (await tx.run(meetingsOfUser, { userId, groupId })).map(({ meetingId }) => meetingId)
}

const meetingsOfUser = statement<{ userId: string; groupId: string | null }, { meetingId: string }>(
  'registration_meetings_to_leave',
  (p) => sql`
  select r.meeting_id as "meetingId"
  from registrations r join meetings m on m.id = r.meeting_id left join meeting_reports rep on rep.meeting_id = m.id
  where r.user_id = ${p.userId}::uuid and (${p.groupId}::uuid is null or m.group_id = ${p.groupId}::uuid)
    and (m.state = 'scheduled' and r.state in ${anyOf(givenUpStates)} or r.state = 'attended' and rep.state = 'circulated')
  order by r.meeting_id`,
)
