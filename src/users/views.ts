import { z } from 'zod'
import { scopes } from '../platform/actor.ts'
import { ExternalAddress, ExternalId } from '../platform/externalIds.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, identified, Language, line, name, patchOf, prose, TimeZone } from '../platform/views.ts'
import { platformRoles, userStatuses } from './tables.ts'

export const UserPath = z.strictObject({ userId: Id })
export const Email = z.email().max(254).meta({ example: 'lea.laurent@example.org' })

const preferences = z.strictObject({
  email: z.enum(['at_once', 'daily', 'never']).optional(),
  muted: z.array(line(60)).max(50).optional(),
})

/** What people may change of themselves. */
export const Profile = z
  .strictObject({
    displayName: name(120).meta({ example: 'Léa Laurent' }),
    locale: Language.default('en'),
    timeZone: TimeZone.default('UTC'),
    languages: z.array(Language).max(20).default([]),
    bio: prose(2000).nullable().default(null),
    helpBudgetPerMonth: z.int().min(0).max(60).default(4).meta({ description: 'How many requests for help you want at most in a month.' }),
    notificationPreferences: preferences.default({}),
  })
  .meta({ id: 'Profile' })

export const ProfilePatch = patchOf(Profile.extend({ externalId: ExternalId })).meta({ id: 'ProfilePatch' })

export const userActions = ['update', 'suspend', 'reinstate', 'setPlatformRole', 'resendInvitation', 'erase'] as const

export const UserView = z
  .strictObject({
    ...identified,
    displayName: z.string().max(120),
    email: z.string().max(254).nullable().meta({ description: 'Null once the user is erased.' }),
    locale: Language,
    timeZone: z.string().max(64),
    languages: z.array(Language).max(20),
    bio: z.string().max(2000).nullable(),
    status: z.enum(userStatuses),
    platformRole: z.enum(platformRoles),
    helpBudgetPerMonth: z.int().min(0).max(60),
    notificationPreferences: preferences,
    allowedActions: allowedActions(userActions),
  })
  .meta({ id: 'User', description: 'A person with an account.' })

export const PersonView = z
  .strictObject({ id: Id, displayName: z.string().max(120) })
  .meta({ id: 'Person', description: 'A user as others see them. Whoever was erased is a "Former member".' })

export const UsersQuery = z.strictObject({
  ...paging,
  status: z.enum(userStatuses).optional().meta({ description: 'Only users in this status.' }),
  email: Email.optional().meta({ description: 'The one user with this address, in any case.' }),
})

export const InviteUser = z
  .strictObject({
    email: Email,
    displayName: name(120),
    locale: Language.default('en'),
    externalId: ExternalId.optional(),
  })
  .meta({ id: 'InviteUser' })

export const ExternalUserPath = z.strictObject({ userId: ExternalAddress })
export const UpsertUser = z.strictObject({ email: Email, displayName: name(120), locale: Language.default('en') }).meta({ id: 'UpsertUser' })

export const LinkedUserView = z
  .strictObject({ ...identified, status: z.enum(userStatuses) })
  .meta({ id: 'LinkedUser', description: 'An account under your own id. What it says of its person is not told.' })

export const AcceptUserInvitation = z
  .strictObject({
    token: z
      .string()
      .min(20)
      .max(100)
      .regex(/^sep_usr_[\w-]+$/, rule('invalid-token', 'Must be the token of an invitation to have an account: sep_usr_...'))
      .meta({ example: 'sep_usr_a-secret-that-is-shown-only-once' }),
    displayName: name(120).optional(),
    timeZone: TimeZone.optional(),
  })
  .meta({ id: 'AcceptUserInvitation' })

const Scopes = z.array(z.enum(scopes)).min(1).max(scopes.length)

export const TokenPath = z.strictObject({ tokenId: Id })

export const CreateToken = z
  .strictObject({
    name: line(80).meta({ example: 'My script' }),
    scopes: Scopes,
    expiresInDays: z.int().min(1).max(365).default(90).meta({ description: 'At most; a token never outlives the one that asked for it.' }),
  })
  .meta({ id: 'CreatePersonalAccessToken' })

const tokenShape = {
  id: Id,
  name: z.string().max(80),
  scopes: Scopes,
  createdAt: Instant,
  expiresAt: Instant,
  lastUsedAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
}

export const TokenView = z.strictObject(tokenShape).meta({ id: 'PersonalAccessToken' })
const onceOnly = {
  secretNotice: z.literal('secret-already-shown').optional().meta({ description: 'In a replayed answer, in place of the secret.' }),
}
export const NewTokenView = z
  .strictObject({
    ...tokenShape,
    ...onceOnly,
    token: z.string().max(4000).optional().meta({ description: 'The bearer token. It is shown once and kept nowhere.' }),
  })
  .meta({ id: 'NewPersonalAccessToken' })

export const InvitedUserView = UserView.extend({
  ...onceOnly,
  invitationToken: z
    .string()
    .max(100)
    .optional()
    .meta({ description: 'What the invited person accepts with. Only where no letter goes out to them; shown once and stored as a hash.' }),
}).meta({ id: 'InvitedUser' })

export const TokensQuery = z.strictObject({ ...paging })

export const NotificationsQuery = z.strictObject({
  ...paging,
  unread: z
    .literal('true')
    .transform(() => true)
    .optional()
    .meta({ description: 'Only those that you have not read: `true`.' }),
})

export const NotificationView = z
  .strictObject({
    id: Id,
    kind: z
      .string()
      .max(80)
      .regex(/^[a-z_.]+$/)
      .meta({ example: 'registration.promoted' }),
    subjectKind: z
      .string()
      .max(60)
      .regex(/^[a-z_]+$/),
    subjectId: Id,
    params: z.record(z.string().max(60), z.unknown()).meta({ description: 'Ids, states and instants; what they mean depends on the kind.' }),
    createdAt: Instant,
    readAt: Instant.nullable(),
  })
  .meta({ id: 'Notification' })

export const ReadNotifications = z
  .strictObject({
    ids: z.array(Id).min(1).max(100).optional().meta({ description: 'Which ones; without it all that are unread.' }),
  })
  .meta({ id: 'ReadNotifications' })

export const ReadCount = z
  .strictObject({ read: z.int().min(0).max(1_000_000).meta({ description: 'How many became read.' }) })
  .meta({ id: 'ReadCount' })
