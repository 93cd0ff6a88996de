import { z } from 'zod'
import { ExternalId } from '../platform/externalIds.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import {
  allowedActions,
  Country,
  GivenInstant,
  Id,
  Instant,
  identified,
  isWithinReach,
  Language,
  line,
  outOfReach,
  patchOf,
  prose,
  TimeZone,
} from '../platform/views.ts'
import { meetingFormats, meetingStates, registrationStates } from './tables.ts'

export const MeetingPath = z.strictObject({ meetingId: Id })
export const MeetingsOfGroupPath = z.strictObject({ groupId: Id })

const notLocal = rule('invalid-local-time', 'Must be a local time of the calendar without offset: YYYY-MM-DDTHH:MM.')
/** Minutes are as fine as clocks on walls are read. */
export const LocalDateTime = z
  .string()
  .length(16, notLocal)
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, notLocal)
  .refine(isOnTheCalendar, notLocal)
  .refine(isWithinReach, outOfReach)
  .meta({ description: "ISO 8601, local to the meeting's time zone, to the minute", example: '2014-05-20T14:00' })

const Venue = z
  .strictObject({
    name: line(200).meta({ example: 'MFG Akademie' }),
    city: line(120).optional().meta({ example: 'Stuttgart' }),
    country: Country.optional(),
    address: line(500).optional().meta({ description: 'For people with a seat and facilitators.' }),
    directions: prose(2000).optional().meta({ description: 'For people with a seat and facilitators.' }),
  })
  .meta({ id: 'Venue' })

const JoinUrl = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .meta({ example: 'https://meet.example.org/stuttgart-3' })

const times = {
  localStart: LocalDateTime,
  localEnd: LocalDateTime,
  timeZone: TimeZone.meta({
    description: 'IANA time zone. Local time and zone are the promise to people; `startsAt` and `endsAt` follow from them.',
  }),
}

const seats = {
  capacity: z.int().min(1).max(10_000).nullable().default(null).meta({ description: 'Null: there is always a seat.' }),
  reservedSeats: z.int().min(0).max(10_000).default(0).meta({ description: 'Kept for facilitators and case givers until they are released.' }),
  registrationOpensAt: GivenInstant.nullable().default(null).meta({ description: 'Null: with the scheduling.' }),
  registrationClosesAt: GivenInstant.nullable().default(null).meta({ description: 'Null: with the end of the meeting.' }),
  waitlist: z.boolean().default(true).meta({ description: 'Whether people may wait for a seat when the meeting is full.' }),
  offerHours: z.int().min(1).max(336).default(24).meta({
    description: 'How long a free seat is offered to somebody who waits. This close to the start it is theirs at once; who cancels now is late.',
  }),
  minAttendance: z.int().min(1).max(10_000).nullable().default(null),
  quorumCheckAt: GivenInstant.nullable()
    .default(null)
    .meta({ description: 'When facilitators are warned if fewer than `minAttendance` are registered.' }),
}

/** What facilitators say of a meeting. */
const shape = {
  title: line(200).meta({ example: 'Third meeting: partners in Japan' }),
  theme: prose(2000).nullable().default(null).meta({ description: 'May stay open: null.' }),
  language: Language.optional().meta({ description: "Of title and theme; the group's unless told." }),
  format: z.enum(meetingFormats),
  ...times,
  venue: Venue.nullable().default(null),
  joinUrl: JoinUrl.nullable().default(null),
  hostEvent: line(200).nullable().default(null).meta({ description: 'The larger event that it is part of.' }),
  ...seats,
}

type Planned = z.output<z.ZodObject<typeof seats>>

function coherent({ capacity, reservedSeats, ...planned }: Planned, context: z.RefinementCtx): void {
  const fault = (field: string, code: string, says: string) => context.addIssue({ code: 'custom', path: [field], message: rule(code, says) })
  if (capacity !== null && reservedSeats > capacity) fault('reservedSeats', 'more-than-capacity', 'More than the capacity.')
  if (planned.quorumCheckAt !== null && planned.minAttendance === null) fault('minAttendance', 'required', 'Needed for the check at `quorumCheckAt`.')
  const { registrationOpensAt: opens, registrationClosesAt: closes } = planned
  if (opens !== null && closes !== null && closes <= opens) fault('registrationClosesAt', 'end-before-start', 'Not after `registrationOpensAt`.')
}

export const MeetingPlan = z.strictObject(shape).superRefine(coherent)
export const CreateMeeting = z
  .strictObject({ ...shape, externalId: ExternalId.optional() })
  .superRefine(coherent)
  .meta({ id: 'CreateMeeting' })
const VenuePatch = patchOf(Venue).meta({ id: 'VenuePatch' })
export const MeetingPatch = patchOf(z.strictObject({ ...shape, externalId: ExternalId }))
  .extend({ venue: VenuePatch.nullable().optional() })
  .meta({ id: 'MeetingPatch' })

export const RescheduleMeeting = z
  .strictObject({ ...times, timeZone: TimeZone.optional().meta({ description: 'The one that it has unless told.' }) })
  .meta({ id: 'RescheduleMeeting' })

export const ReleaseReservedSeats = z
  .strictObject({ seats: z.int().min(1).max(10_000).optional().meta({ description: 'How many; all that are unused unless told.' }) })
  .meta({ id: 'ReleaseReservedSeats' })

export const meetingActions = [
  'read',
  'update',
  'schedule',
  'reschedule',
  'releaseReservedSeats',
  'start',
  'end',
  'close',
  'cancel',
  'register',
  'listRegistrations',
  'readAgenda',
  'replaceAgenda',
  'readAttendance',
  'recordAttendance',
  'listDecisions',
  'recordDecision',
] as const

const count = z.int().min(0).max(1_000_000)

/** Behind the door: absent from the answer for whoever is outside or has not accepted the agreement. */
const inside = {
  joinUrl: z.string().max(2000).nullable().optional().meta({ description: 'Null without a seat: it is for people with one, and for facilitators.' }),
  hostEvent: z.string().max(200).nullable().optional(),
  capacity: z.int().min(1).max(20_000).nullable().optional().meta({ description: 'Null: there is always a seat.' }),
  reservedSeats: count.optional(),
  registrationOpensAt: Instant.nullable().optional(),
  registrationClosesAt: Instant.nullable().optional(),
  waitlist: z.boolean().optional(),
  offerHours: z.int().min(1).max(336).optional(),
  minAttendance: count.nullable().optional(),
  quorumCheckAt: Instant.nullable().optional(),
  seats: z
    .strictObject({
      taken: count.meta({ description: 'Registrations that hold a seat.' }),
      offered: count.meta({ description: 'Seats offered to people who waited.' }),
      reserved: count.meta({ description: 'Reserved seats that nobody has taken.' }),
      free: count.nullable().meta({ description: 'What is left of the capacity; null where there is none.' }),
      waiting: count.meta({ description: 'People in the waiting list.' }),
      invited: count.meta({ description: 'Members who have not answered.' }),
    })
    .optional(),
  heldAt: Instant.nullable().optional(),
  closedAt: Instant.nullable().optional(),
  cancelledAt: Instant.nullable().optional(),
  cancellationReason: z.string().max(500).nullable().optional(),
}

export const MeetingView = z
  .strictObject({
    ...identified,
    group: z.strictObject({ id: Id, name: z.string().max(200) }),
    state: z.enum(meetingStates),
    title: z.string().max(200),
    theme: z.string().max(2000).nullable(),
    language: Language,
    format: z.enum(meetingFormats),
    localStart: LocalDateTime,
    localEnd: LocalDateTime,
    timeZone: z.string().max(64),
    startsAt: Instant,
    endsAt: Instant,
    venue: Venue.nullable(),
    scheduledAt: Instant.nullable(),
    rescheduledAt: Instant.nullable(),
    myRegistration: z
      .strictObject({ id: Id, state: z.enum(registrationStates) })
      .nullable()
      .meta({ description: 'Your own live registration.' }),
    ...inside,
    allowedActions: allowedActions(meetingActions),
  })
  .meta({
    id: 'Meeting',
    description:
      'One gathering of a group. Whoever is outside of the group, or has not accepted its agreement, gets time and theme only; the other fields are absent.',
  })

export const MeetingsQuery = z.strictObject({
  ...paging,
  state: z.enum(meetingStates).optional().meta({ description: 'Only meetings in this state.' }),
  from: GivenInstant.optional().meta({ description: 'Only meetings that begin at this instant or later.' }),
  to: GivenInstant.optional().meta({ description: 'Only meetings that begin before this instant.' }),
  mine: z
    .literal('true')
    .transform(() => true)
    .optional()
    .meta({ description: 'Only meetings of groups that you are in, or that you are registered for: `true`.' }),
  sort: z.enum(['startsAt', '-startsAt']).default('startsAt').meta({ description: 'The earliest or the latest first.' }),
})

export const AllMeetingsQuery = z.strictObject({
  ...MeetingsQuery.shape,
  groupId: Id.optional().meta({ description: 'Only meetings of this group.' }),
})

function isOnTheCalendar(text: string): boolean {
  const at = new Date(`${text}:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
