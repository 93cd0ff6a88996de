import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { viewerColumns } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { externalIdOf } from '../platform/externalIds.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import type { Meeting } from './policy.ts'
import { seatCounts } from './seats.ts'
import { insideIsReadable, joinMeeting, meetingIsReadable, meetingIsSeen, placeIsReadable } from './sight.ts'
import type { MeetingPlan } from './views.ts'

/** A meeting as a viewer sees it, and what its verbs need to know. */
export interface MeetingRow extends Meeting {
  startsAt: Date
  endsAt: Date
  language: string
  agendaVersion: number
  offerHours: number
  minAttendance: number | null
  quorumCheckAt: Date | null
  quorumCheckedAt: Date | null
  view: string
}

/** A local time as the wire has it. */
const local = (column: SQL): SQL => sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI')`

const outside = (p: Placeholders<Viewing>) => sql`
  m.id, ${externalIdOf(p, 'meeting', sql`m.id`)} as "externalId",
  m.version, ${utc(sql`m.created_at`)} as "createdAt", ${utc(sql`m.updated_at`)} as "updatedAt",
  json_build_object('id', g.id, 'name', g.name) as "group", m.state, m.title, m.theme, m.language, m.format,
  ${local(sql`m.local_start`)} as "localStart", ${local(sql`m.local_end`)} as "localEnd", m.time_zone as "timeZone",
  ${utc(sql`m.starts_at`)} as "startsAt", ${utc(sql`m.ends_at`)} as "endsAt",
  case when ${placeIsReadable} then m.venue else m.venue - array['address', 'directions'] end as venue,
  ${utc(sql`m.scheduled_at`)} as "scheduledAt", ${utc(sql`m.rescheduled_at`)} as "rescheduledAt",
  case when place.id is not null then json_build_object('id', place.id, 'state', place.state) end as "myRegistration"`

const inside = sql`
  case when ${placeIsReadable} then m.join_url end as "joinUrl", m.host_event as "hostEvent",
  m.capacity, m.reserved_seats as "reservedSeats",
  ${utc(sql`m.registration_opens_at`)} as "registrationOpensAt", ${utc(sql`m.registration_closes_at`)} as "registrationClosesAt",
  m.waitlist, m.offer_hours as "offerHours", m.min_attendance as "minAttendance", ${utc(sql`m.quorum_check_at`)} as "quorumCheckAt",
  (select json_build_object('taken', c.taken, 'offered', c.offered, 'reserved', c.reserved, 'free', case when c.free < 0 then 0 else c.free end,
    'waiting', c.waiting, 'invited', c.invited) from ${seatCounts(sql`m`)} c) as seats,
  ${utc(sql`m.held_at`)} as "heldAt", ${utc(sql`m.closed_at`)} as "closedAt", ${utc(sql`m.cancelled_at`)} as "cancelledAt",
  m.cancellation_reason as "cancellationReason"`

/** What is inside is joined only for those who may read it, and so is not computed for the others. */
const meetingsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select m.id, m.version, m.state, m.group_id as "groupId", m.starts_at, m.starts_at as "startsAt", m.ends_at as "endsAt", m.language,
    m.agenda_version as "agendaVersion", m.offer_hours as "offerHours",
    m.min_attendance as "minAttendance", m.quorum_check_at as "quorumCheckAt", m.quorum_checked_at as "quorumCheckedAt",
    ${meetingIsReadable(p)} as "viewerMayRead", ${viewerColumns},
    coalesce(left(to_json(v)::text, -1) || ',' || substr(to_json(w)::text, 2), to_json(v)::text) as view
  from meetings m ${joinMeeting(p)}
  cross join lateral (select ${outside(p)}) v
  left join lateral (select ${inside}) w on ${insideIsReadable(p)}
  where ${meetingIsSeen(p)} and ${where}`

/** One meeting, or 404. Whether it may be read is for the policy. */
export async function getMeeting(db: Runner, actor: Actor, meetingId: string): Promise<MeetingRow> {
  const [row] = await db.run(meetingById, { ...viewing(actor), id: meetingId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: nobody else changes the meeting, its seats or its report until this transaction ends. */
export async function lockMeeting(tx: Runner, actor: Actor, meetingId: string): Promise<MeetingRow> {
  await lockRow(tx, 'meetings', meetingId)
  return getMeeting(tx, actor, meetingId)
}

const meetingById = statement<Viewing & { id: string }, MeetingRow>('meeting_by_id', (p) => meetingsSeenBy(p, sql`m.id = ${p.id}::uuid`))

export interface MeetingsFilter extends PageQuery {
  groupId?: string | undefined
  state?: string | undefined
  from?: string | undefined
  to?: string | undefined
  mine?: boolean | undefined
  sort: 'startsAt' | '-startsAt'
}

/** A page of meetings in the order of their start. Those inside a group who have not agreed find there only what outsiders see, too. */
export function listMeetings(db: Runner, actor: Actor, query: MeetingsFilter): Promise<Listed[]> {
  const start = startOf('meetings', query)
  const { groupId = null, state = null, from = null, to = null, mine = false } = query
  const has = { groupId: groupId !== null, state: state !== null, from: from !== null, to: to !== null, mine }
  const shape: MeetingsShape = { ...has, descending: query.sort === '-startsAt', continued: start.id !== null }
  return db.run(meetingsPage(shape), { ...viewing(actor), ...start, groupId, state, from, to })
}

type MeetingsShape = Record<'groupId' | 'state' | 'from' | 'to' | 'mine' | 'descending' | 'continued', boolean>
type MeetingsParams = Viewing & { limit: number; key: string | null; id: string | null } & Record<'groupId' | 'state' | 'from' | 'to', string | null>

const meetingsPage = statements<MeetingsShape, MeetingsParams, Listed>('meetings_page', (p, has) => {
  const order = keyset(sql`m.starts_at`, sql`m.id`, 'timestamptz', has.descending ? 'desc' : 'asc', p, has.continued)
  const where = sql`${meetingIsReadable(p)}
    and ${has.groupId ? sql`m.group_id = ${p.groupId}::uuid` : sql`true`}
    and ${has.state ? sql`m.state = ${p.state}` : sql`true`}
    and ${has.from ? sql`m.starts_at >= ${p.from}::timestamptz` : sql`true`}
    and ${has.to ? sql`m.starts_at < ${p.to}::timestamptz` : sql`true`}
    and ${has.mine ? sql`(mine.state = 'active' or place.id is not null)` : sql`true`} and ${order.after}`
  return firstOf(p, sql`select m.view, ${order.cursor} as cursor from (${meetingsSeenBy(p, where)}) m ${order.order}`)
})

/** What facilitators may change of a meeting, as a merge patch finds it. */
export async function readPlan(tx: Runner, meetingId: string): Promise<z.input<typeof MeetingPlan>> {
  const [row] = await tx.run(planOf, { id: meetingId })
  return row!
}

const planOf = statement<{ id: string }, z.input<typeof MeetingPlan>>(
  'meeting_plan',
  (p) => sql`
  select m.title, m.theme, m.language, m.format, ${local(sql`m.local_start`)} as "localStart", ${local(sql`m.local_end`)} as "localEnd",
    m.time_zone as "timeZone", m.venue, m.join_url as "joinUrl", m.host_event as "hostEvent", m.capacity, m.reserved_seats as "reservedSeats",
    ${utc(sql`m.registration_opens_at`)} as "registrationOpensAt", ${utc(sql`m.registration_closes_at`)} as "registrationClosesAt",
    m.waitlist, m.offer_hours as "offerHours", m.min_attendance as "minAttendance", ${utc(sql`m.quorum_check_at`)} as "quorumCheckAt"
  from meetings m where m.id = ${p.id}::uuid`,
)
