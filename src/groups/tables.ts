import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { clusters } from '../clusters/tables.ts'
import { among, identity, instant, known, oneOf, words } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const groupKinds = ['coaching_group', 'action_learning_set', 'project_group', 'open_circle'] as const
export const groupVisibilities = ['hidden', 'listed', 'public'] as const
export const joinPolicies = ['invite', 'request', 'open'] as const
export const confidentialities = ['open', 'group_only', 'chatham_house'] as const
export const groupStates = ['forming', 'active', 'paused', 'closed', 'archived', 'abandoned'] as const
export const membershipRoles = ['facilitator', 'member', 'observer'] as const
export const membershipStates = [
  'invited',
  'requested',
  'active',
  'suspended',
  'declined',
  'expired',
  'revoked',
  'rejected',
  'withdrawn',
  'left',
  'removed',
] as const
/** In these a membership takes the user's one place in the group. */
export const liveMembershipStates = ['invited', 'requested', 'active', 'suspended'] as const satisfies (typeof membershipStates)[number][]

export const objectiveStates = ['open', 'reached', 'dropped'] as const
export type Objective = { text: string; reviewOn: string | null; state: (typeof objectiveStates)[number] }

/** Named with its type, because groups and their agreements point at each other. */
const agreement = (): [AnyPgColumn, AnyPgColumn] => [groupAgreements.groupId, groupAgreements.version]

/** A peer group. Its row is the lock under which places and the last facilitator are counted. */
export const groups = pgTable(
  'groups',
  {
    ...identity,
    name: text().notNull(),
    purpose: text().notNull(),
    language: text().notNull(),
    objectives: jsonb().$type<Objective[]>().notNull().default([]),
    topics: words(),
    kind: text({ enum: groupKinds }).notNull(),
    visibility: text({ enum: groupVisibilities }).notNull(),
    joinPolicy: text({ enum: joinPolicies }).notNull(),
    minMembers: integer().notNull().default(5),
    maxMembers: integer().notNull().default(9),
    maxPerCluster: integer(),
    minCountries: integer(),
    confidentiality: text({ enum: confidentialities }).notNull(),
    /** The agreement in force; null asks nobody to accept anything. */
    agreementVersion: integer(),
    languages: words(),
    cycleNumber: integer().notNull().default(1),
    cycleMeetingsPlanned: integer(),
    cycleStartsOn: date({ mode: 'string' }),
    cycleEndsOn: date({ mode: 'string' }),
    organisers: words(),
    state: text({ enum: groupStates }).notNull().default('forming'),
  },
  (table) => [
    foreignKey({ name: 'groups_agreement_unknown', columns: [table.id, table.agreementVersion], foreignColumns: agreement() }),
    check('groups_size_impossible', sql`${table.minMembers} between 2 and ${table.maxMembers}`),
    check('groups_composition_impossible', sql`least(${table.maxPerCluster}, ${table.minCountries}) >= 1`),
    check('groups_cycle_ends_before_it_starts', sql`${table.cycleStartsOn} <= ${table.cycleEndsOn}`),
    oneOf('groups_kind_invalid', table.kind, groupKinds),
    oneOf('groups_visibility_invalid', table.visibility, groupVisibilities),
    oneOf('groups_join_policy_invalid', table.joinPolicy, joinPolicies),
    oneOf('groups_confidentiality_invalid', table.confidentiality, confidentialities),
    oneOf('groups_state_invalid', table.state, groupStates),
    index('groups_by_creation').on(table.createdAt, table.id),
    index('groups_by_name').on(table.name, table.id),
    index('groups_by_name_prefix').on(sql`lower(${table.name}) text_pattern_ops`),
    index('groups_in_sight').on(table.visibility, table.state, table.createdAt, table.id),
    index('groups_by_topic').using('gin', table.topics),
  ],
)

/** One version of what the people of a group promise each other. Never edited; another text is another version. */
export const groupAgreements = pgTable(
  'group_agreements',
  {
    groupId: uuid().notNull(),
    version: integer().notNull(),
    text: text().notNull(),
    language: text().notNull(),
    createdAt: instant().notNull(),
    createdBy: uuid().notNull(),
  },
  (table) => [
    primaryKey({ name: 'group_agreements_version_taken', columns: [table.groupId, table.version] }),
    known('group_agreements_group_unknown', table.groupId, groups.id),
    known('group_agreements_writer_unknown', table.createdBy, users.id),
  ],
)

/** A user accepted one version of an agreement. It outlives the membership. */
export const agreementAcceptances = pgTable(
  'agreement_acceptances',
  {
    groupId: uuid().notNull(),
    version: integer().notNull(),
    userId: uuid().notNull(),
    acceptedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'agreement_acceptances_already_accepted', columns: [table.groupId, table.version, table.userId] }),
    foreignKey({
      name: 'agreement_acceptances_agreement_unknown',
      columns: [table.groupId, table.version],
      foreignColumns: agreement(),
    }),
    known('agreement_acceptances_user_unknown', table.userId, users.id),
    index('agreement_acceptances_of_user').on(table.userId),
  ],
)

/** A user in a group, on the way in, or once in it. Coming back is a new row; history is never deleted. */
export const memberships = pgTable(
  'memberships',
  {
    ...identity,
    groupId: uuid().notNull(),
    userId: uuid().notNull(),
    /** The cluster this user represents here; an invited one may not have said yet. */
    clusterId: uuid(),
    role: text({ enum: membershipRoles }).notNull(),
    state: text({ enum: membershipStates }).notNull(),
    invitedBy: uuid(),
    /** The address that the inviter gave, where they named the person by it. Until the person comes in, it is all that the group learns. */
    invitedEmail: text(),
    invitationTokenHash: text(),
    invitationExpiresAt: instant(),
    invitationSentAt: instant(),
    invitationResentCount: integer().notNull().default(0),
    requestMessage: text(),
    decidedBy: uuid(),
    decidedAt: instant(),
    decisionReason: text(),
    /** The newest version accepted in this membership: content is open when it equals the group's. */
    agreementVersion: integer(),
    joinedAt: instant(),
    leftAt: instant(),
  },
  (table) => [
    known('memberships_group_unknown', table.groupId, groups.id),
    known('memberships_user_unknown', table.userId, users.id),
    known('memberships_cluster_unknown', table.clusterId, clusters.id),
    known('memberships_inviter_unknown', table.invitedBy, users.id),
    known('memberships_decider_unknown', table.decidedBy, users.id),
    foreignKey({
      name: 'memberships_agreement_not_accepted',
      columns: [table.groupId, table.agreementVersion, table.userId],
      foreignColumns: [agreementAcceptances.groupId, agreementAcceptances.version, agreementAcceptances.userId],
    }),
    uniqueIndex('memberships_already_member').on(table.groupId, table.userId).where(among(table.state, liveMembershipStates)),
    unique('memberships_invitation_token_taken').on(table.invitationTokenHash),
    check('memberships_invitation_endless', sql`${table.state} <> 'invited' or ${table.invitationExpiresAt} is not null`),
    oneOf('memberships_role_invalid', table.role, membershipRoles),
    oneOf('memberships_state_invalid', table.state, membershipStates),
    index('memberships_of_group').on(table.groupId, table.createdAt, table.id),
    index('memberships_of_user').on(table.userId, table.createdAt, table.id),
    index('memberships_by_address').on(table.invitedBy, table.createdAt).where(sql`${table.invitedEmail} is not null`),
    index('memberships_of_cluster').on(table.clusterId),
    index('memberships_invitations_by_expiry').on(table.invitationExpiresAt).where(sql`${table.state} = 'invited'`),
  ],
)
