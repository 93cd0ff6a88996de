import { z } from 'zod'
import { ClusterBrief } from '../clusters/views.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, Language, line, name, prose, Version } from '../platform/views.ts'
import { Email, PersonView } from '../users/views.ts'
import { membershipRoles, membershipStates } from './tables.ts'
import { GroupBrief } from './views.ts'

export const MembershipPath = z.strictObject({ membershipId: Id })

export const membershipActions = [
  'read',
  'accept',
  'decline',
  'resendInvitation',
  'revokeInvitation',
  'approve',
  'reject',
  'withdraw',
  'suspend',
  'reinstate',
  'changeRole',
  'leave',
  'remove',
] as const

const GroupOfMembership = z
  .strictObject({ id: Id, name: GroupBrief.shape.name.nullable().meta({ description: 'Null once the group is hidden from you.' }) })
  .meta({ id: 'GroupOfMembership', description: 'The group that a membership is in.' })

const shape = {
  id: Id,
  version: Version,
  createdAt: Instant,
  updatedAt: Instant,
  group: GroupOfMembership,
  user: PersonView.nullable().meta({
    description: 'Null to others than admins while the person was only invited, and by address: `invitation.email` says by which.',
  }),
  cluster: ClusterBrief.nullable().meta({ description: 'The cluster that the user represents here.' }),
  role: z.enum(membershipRoles),
  state: z.enum(membershipStates),
  agreementAccepted: z
    .boolean()
    .nullable()
    .meta({ description: 'Whether the agreement in force is accepted, or there is none. Null once the group is hidden from you.' }),
  joinedAt: Instant.nullable(),
  leftAt: Instant.nullable(),
  invitation: z
    .strictObject({
      by: PersonView.nullable(),
      email: z.string().max(254).nullable().meta({ description: 'The address that the inviter gave; null where they named a user.' }),
      sentAt: Instant,
      expiresAt: Instant,
      resentCount: z.int().min(0).max(10_000),
    })
    .nullable()
    .optional(),
  requestMessage: z.string().max(2000).nullable().optional(),
  decision: z
    .strictObject({ by: PersonView.nullable(), at: Instant, reason: z.string().max(500).nullable() })
    .nullable()
    .optional()
    .meta({ description: 'The last decision on it: who, when, and why.' }),
}

export const MembershipView = z.strictObject({ ...shape, allowedActions: allowedActions(membershipActions) }).meta({
  id: 'Membership',
  description:
    'A user in a group, on the way in, or once in it. `invitation`, `requestMessage` and `decision` are there for the user, facilitators and admins.',
})

const secretNotice = z.literal('secret-already-shown').optional().meta({ description: 'In a replayed answer, in place of the secrets.' })
const invitationToken = z
  .string()
  .max(100)
  .optional()
  .meta({ description: 'What the person accepts or declines with. Shown once and stored as a hash.' })

export const InvitedMembershipView = z
  .strictObject({ ...shape, secretNotice, invitationToken, allowedActions: allowedActions(membershipActions) })
  .meta({ id: 'InvitedMembership' })

const accountToken = z.string().max(100).optional().meta({
  description:
    'Only to admins, where the address was new and no letter goes out: what the person makes the account with (`acceptUserInvitation`). Shown once.',
})

export const InvitedMembershipsView = z
  .strictObject({ data: z.array(z.strictObject({ ...shape, invitationToken, accountToken })).max(20), secretNotice })
  .meta({ id: 'InvitedMemberships', description: 'One membership for each entry, in the same order.' })

/** Tells apart the two ways to name a person, with a fault that points to the field. */
const Invitation = z
  .strictObject({
    userId: Id.optional().meta({ description: 'Somebody who has an account.' }),
    email: Email.optional().meta({
      description: 'Somebody by their address. Where nobody has it, an account is made by it that waits for its person.',
    }),
    displayName: name(120).optional().meta({ description: 'Goes with `email`; used if the address is new.' }),
    locale: Language.optional().meta({ description: 'Goes with `email`; used if the address is new.' }),
    role: z.enum(membershipRoles).default('member'),
    clusterId: Id.optional().meta({ description: 'The cluster that they should represent. They may name another of theirs when they accept.' }),
  })
  .superRefine(({ userId, email, displayName, locale }, fault) => {
    const wrong = (path: string, code: string, says: string) => fault.addIssue({ code: 'custom', path: [path], message: rule(code, says) })
    if ((userId === undefined) === (email === undefined)) wrong('userId', 'one-of-two', 'Name the person by userId or by email, one of the two.')
    else if (email !== undefined && displayName === undefined) wrong('displayName', 'required', 'Goes with email.')
    else if (userId !== undefined && displayName !== undefined) wrong('displayName', 'email-only', 'Goes with email only.')
    else if (userId !== undefined && locale !== undefined) wrong('locale', 'email-only', 'Goes with email only.')
  })

export const InviteMembers = z.strictObject({ invitations: z.array(Invitation).min(1).max(20) }).meta({ id: 'InviteMembers' })

const answering = {
  clusterId: Id.optional().meta({
    description: 'The cluster that you represent; needed if you are affiliated to several and the invitation names none.',
  }),
  agreementVersion: z.int().min(1).max(100_000).optional().meta({ description: 'Accepts this version of the agreement in the same act.' }),
}
const Token = z
  .string()
  .min(20)
  .max(100)
  .regex(/^sep_inv_[\w-]+$/, rule('invalid-token', 'Must be the token of an invitation into a group: sep_inv_...'))
  .meta({ example: 'sep_inv_pLSaV6bfmN9sAYVhsG8dUWvYbMW1P6QHRfLxG5bTgIk' })

export const AcceptInvitation = z.strictObject(answering).meta({ id: 'AcceptMembershipInvitation' })
export const AcceptInvitationByToken = z.strictObject({ token: Token, ...answering }).meta({ id: 'AcceptMembershipInvitationByToken' })
export const DeclineInvitationByToken = z
  .strictObject({ token: Token, reason: line(500).optional() })
  .meta({ id: 'DeclineMembershipInvitationByToken' })

export const RequestMembership = z
  .strictObject({
    message: prose(2000).optional().meta({ description: 'For the facilitators: who you are, what you bring.' }),
    clusterId: Id.optional().meta({ description: 'The cluster that you represent; needed if you are affiliated to several.' }),
  })
  .meta({ id: 'RequestMembership' })

export const ChangeMembershipRole = z
  .strictObject({
    role: z.enum(membershipRoles),
    clusterId: Id.optional().meta({ description: 'For an observer who becomes more: the cluster that they represent from now on.' }),
  })
  .meta({ id: 'ChangeMembershipRole' })

export const MembershipsQuery = z.strictObject({
  ...paging,
  state: z.enum(membershipStates).optional().meta({ description: 'Only memberships in this state.' }),
  role: z.enum(membershipRoles).optional().meta({ description: 'Only memberships with this role.' }),
})

export const MyMembershipsQuery = z.strictObject({
  ...paging,
  state: z.enum(membershipStates).optional().meta({ description: 'Only memberships in this state.' }),
})
