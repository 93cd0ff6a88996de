import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { groups } from '../groups/tables.ts'
import { among, identity, instant, known, oneOf, removable } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const meetingFormats = ['online', 'onsite', 'hybrid'] as const
export const meetingStates = ['draft', 'scheduled', 'in_progress', 'held', 'closed', 'cancelled'] as const
export const agendaItemKinds = ['check_in', 'commitment_review', 'case', 'practice', 'input', 'break', 'reflection', 'other'] as const
export const agendaItemStates = ['planned', 'running', 'done', 'skipped'] as const
export const registrationStates = [
  'invited',
  'registered',
  'waitlisted',
  'offered',
  'attended',
  'no_show',
  'excused',
  'declined',
  'cancelled',
] as const
/** In these a registration is the user's one registration at the meeting. */
export const liveRegistrationStates = [
  'invited',
  'registered',
  'waitlisted',
  'offered',
  'attended',
  'no_show',
  'excused',
] as const satisfies (typeof registrationStates)[number][]

/** Name and city are for everyone who sees the meeting, the rest for registered people. */
export type Venue = { name: string; city?: string; country?: string; address?: string; directions?: string }

const localTime = () => timestamp({ withTimezone: false, precision: 0, mode: 'string' })

/** One gathering of a group. Its row is the lock under which seats are counted and waiting places given. */
export const meetings = pgTable(
  'meetings',
  {
    ...identity,
    groupId: uuid().notNull(),
    title: text().notNull(),
    theme: text(),
    language: text().notNull(),
    format: text({ enum: meetingFormats }).notNull(),
    /** The promise to people is the local time; the instants follow, and are derived again if the zone's rules change. */
    localStart: localTime().notNull(),
    localEnd: localTime().notNull(),
    timeZone: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    venue: jsonb().$type<Venue>(),
    joinUrl: text(),
    hostEvent: text(),
    /** Null: there is always a seat. */
    capacity: integer(),
    reservedSeats: integer().notNull().default(0),
    registrationOpensAt: instant(),
    registrationClosesAt: instant(),
    waitlist: boolean().notNull().default(true),
    /** The last waiting place given. It only grows, so a lapsed offer goes behind everybody. */
    waitlistTail: integer().notNull().default(0),
    offerHours: integer().notNull().default(24),
    minAttendance: integer(),
    quorumCheckAt: instant(),
    /** The check was made: running it again says nothing twice. */
    quorumCheckedAt: instant(),
    /** The agenda is edited as one text; this is the version its ETag carries. */
    agendaVersion: integer().notNull().default(1),
    state: text({ enum: meetingStates }).notNull().default('draft'),
    scheduledAt: instant(),
    /** A seat not confirmed since is asked to be. */
    rescheduledAt: instant(),
    heldAt: instant(),
    closedAt: instant(),
    cancelledAt: instant(),
    cancellationReason: text(),
  },
  (table) => [
    known('meetings_group_unknown', table.groupId, groups.id),
    check('meetings_end_before_start', sql`${table.endsAt} > ${table.startsAt}`),
    check('meetings_registration_closes_before_it_opens', sql`${table.registrationClosesAt} > ${table.registrationOpensAt}`),
    check('meetings_capacity_impossible', sql`${table.capacity} >= 1 and ${table.reservedSeats} <= ${table.capacity}`),
    check('meetings_count_negative', sql`least(${table.reservedSeats}, ${table.offerHours}, ${table.minAttendance}) >= 0`),
    oneOf('meetings_format_invalid', table.format, meetingFormats),
    oneOf('meetings_state_invalid', table.state, meetingStates),
    index('meetings_by_start').on(table.startsAt, table.id),
    index('meetings_of_group').on(table.groupId, table.startsAt, table.id),
    index('meetings_unfinished_by_end')
      .on(table.endsAt)
      .where(among(table.state, ['scheduled', 'in_progress'])),
  ],
)

/** A timed part of a meeting, in the order of position, then id. */
export const agendaItems = pgTable(
  'agenda_items',
  {
    ...identity,
    ...removable,
    meetingId: uuid().notNull(),
    position: integer().notNull(),
    minutes: integer().notNull(),
    kind: text({ enum: agendaItemKinds }).notNull(),
    title: text().notNull(),
    notes: text(),
    ownerId: uuid(),
    /** No foreign key: practices know meetings, and tables have no circles. */
    practiceCodeId: uuid(),
    state: text({ enum: agendaItemStates }).notNull().default('planned'),
  },
  (table) => [
    known('agenda_items_meeting_unknown', table.meetingId, meetings.id),
    known('agenda_items_owner_unknown', table.ownerId, users.id),
    check('agenda_items_minutes_invalid', sql`${table.minutes} > 0`),
    oneOf('agenda_items_kind_invalid', table.kind, agendaItemKinds),
    oneOf('agenda_items_state_invalid', table.state, agendaItemStates),
    index('agenda_items_of_meeting').on(table.meetingId, table.position, table.id),
    index('agenda_items_of_owner').on(table.ownerId),
    index('agenda_items_of_practice').on(table.practiceCodeId),
  ],
)

/** A user's seat, or place in the waiting list, at one meeting. Cancelled rows stay; registering again is a new row. */
export const registrations = pgTable(
  'registrations',
  {
    ...identity,
    meetingId: uuid().notNull(),
    userId: uuid().notNull(),
    state: text({ enum: registrationStates }).notNull(),
    invitedBy: uuid(),
    /** Compares within a meeting; not the rank a reader sees. */
    waitlistPosition: integer(),
    lapsedCount: integer().notNull().default(0),
    offerExpiresAt: instant(),
    reservedSeat: boolean().notNull().default(false),
    listMe: boolean().notNull().default(false),
    /** When this person last said that they come: by registering, accepting, or confirming a new time. */
    confirmedAt: instant(),
    checkedInAt: instant(),
    cancelledAt: instant(),
    lateCancellation: boolean().notNull().default(false),
  },
  (table) => [
    known('registrations_meeting_unknown', table.meetingId, meetings.id),
    known('registrations_user_unknown', table.userId, users.id),
    known('registrations_inviter_unknown', table.invitedBy, users.id),
    uniqueIndex('registrations_already_registered').on(table.meetingId, table.userId).where(among(table.state, liveRegistrationStates)),
    uniqueIndex('registrations_waitlist_position_taken').on(table.meetingId, table.waitlistPosition).where(sql`${table.state} = 'waitlisted'`),
    check('registrations_waiting_without_place', sql`${table.state} <> 'waitlisted' or ${table.waitlistPosition} is not null`),
    check('registrations_offer_endless', sql`${table.state} <> 'offered' or ${table.offerExpiresAt} is not null`),
    oneOf('registrations_state_invalid', table.state, registrationStates),
    index('registrations_of_meeting').on(table.meetingId, table.createdAt, table.id),
    index('registrations_seats_of_meeting').on(table.meetingId, table.state),
    index('registrations_of_user').on(table.userId, table.createdAt, table.id),
    index('registrations_offers_by_expiry').on(table.offerExpiresAt).where(sql`${table.state} = 'offered'`),
  ],
)
