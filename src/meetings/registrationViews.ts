import { z } from 'zod'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { meetingStates, registrationStates } from './tables.ts'

export const RegistrationPath = z.strictObject({ registrationId: Id })

export const registrationActions = ['read', 'update', 'decline', 'cancel', 'acceptOffer', 'reconfirm', 'checkIn'] as const

const own = 'For the person and facilitators; null for others.'
const listMe = z.boolean().meta({ description: 'Whether the other people of the group may see that you come.' })

export const RegistrationView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    meeting: z
      .strictObject({
        id: Id,
        groupId: Id,
        title: z.string().max(200),
        state: z.enum(meetingStates),
        startsAt: Instant,
        endsAt: Instant,
        timeZone: z.string().max(64),
      })
      .nullable()
      .meta({ description: 'Null once you are no longer inside, unless the group shows its meetings to you as to everybody.' }),
    user: PersonView,
    state: z.enum(registrationStates),
    listMe,
    rank: z
      .int()
      .min(1)
      .max(1_000_000)
      .nullable()
      .meta({ description: `Place in the waiting list, from 1; null unless waiting. ${own}` }),
    lapsedCount: z
      .int()
      .min(0)
      .max(10_000)
      .nullable()
      .meta({ description: `How many offers were not taken in time. ${own}` }),
    offerExpiresAt: Instant.nullable().meta({ description: `Until when the seat is offered. ${own}` }),
    reservedSeat: z
      .boolean()
      .nullable()
      .meta({ description: `Whether the seat is a reserved one. ${own}` }),
    confirmedAt: Instant.nullable().meta({ description: `When the person last said that they come. ${own}` }),
    awaitsReconfirmation: z
      .boolean()
      .nullable()
      .meta({ description: `Whether the meeting was moved since. ${own}` }),
    checkedInAt: Instant.nullable().meta({ description: own }),
    cancelledAt: Instant.nullable().meta({ description: own }),
    lateCancellation: z
      .boolean()
      .nullable()
      .meta({ description: `Whether it was cancelled or declined less than \`offerHours\` before the start. ${own}` }),
    allowedActions: allowedActions(registrationActions),
  })
  .meta({ id: 'Registration', description: "A person's seat, or place in the waiting list, at one meeting." })

export const Register = z.strictObject({ listMe: listMe.default(false) }).meta({ id: 'Register' })

export const RegistrationPatch = z.strictObject({ listMe: listMe.optional() }).meta({ id: 'RegistrationPatch' })

export const RegistrationsQuery = z.strictObject({
  ...paging,
  state: z.enum(registrationStates).optional().meta({ description: 'Only registrations in this state.' }),
})

export const attendanceStates = ['attended', 'no_show', 'excused'] as const

export const AttendanceView = z
  .strictObject({
    meetingId: Id,
    attended: z.int().min(0).max(20_000),
    noShow: z.int().min(0).max(20_000),
    excused: z.int().min(0).max(20_000),
    missing: z.int().min(0).max(20_000).meta({ description: 'Registered people of whom it is not known. A meeting closes at 0.' }),
    people: z
      .array(
        z.strictObject({
          registrationId: Id,
          user: PersonView,
          state: z.enum(['registered', ...attendanceStates]),
          checkedInAt: Instant.nullable(),
        }),
      )
      .max(20_000),
  })
  .meta({ id: 'Attendance', description: 'Everybody who had a seat, and whether they came. People who waited are not among them.' })

export const RecordAttendance = z
  .strictObject({
    people: z
      .array(z.strictObject({ registrationId: Id, state: z.enum(attendanceStates) }))
      .min(1)
      .max(20_000)
      .refine(
        (people) => new Set(people.map(({ registrationId }) => registrationId)).size === people.length,
        rule('duplicate', 'A registration is there twice.'),
      ),
  })
  .meta({ id: 'RecordAttendance', description: 'Sets those that it names; the others stay as they are.' })
