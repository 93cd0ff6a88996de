import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { identity, instant, known, oneOf, words } from '../platform/columns.ts'

export const userStatuses = ['invited', 'active', 'suspended', 'erased'] as const
export const platformRoles = ['none', 'admin'] as const

export type NotificationPreferences = {
  email?: 'at_once' | 'daily' | 'never'
  /** Kinds of notification this user does not want at all. */
  muted?: string[]
}

/** A person with an account. An erased one stays as a former member, without email, so that counts stay. */
export const users = pgTable(
  'users',
  {
    ...identity,
    displayName: text().notNull(),
    email: text(),
    locale: text().notNull().default('en'),
    timeZone: text().notNull().default('UTC'),
    languages: words(),
    bio: text(),
    bioLanguage: text(),
    status: text({ enum: userStatuses }).notNull(),
    platformRole: text({ enum: platformRoles }).notNull().default('none'),
    helpBudgetPerMonth: integer().notNull().default(4),
    notificationPreferences: jsonb().$type<NotificationPreferences>().notNull().default({}),
    erasedAt: instant(),
  },
  (table) => [
    uniqueIndex('users_email_taken').on(sql`lower(${table.email})`),
    check('users_email_missing', sql`${table.email} is not null or ${table.status} = 'erased'`),
    check('users_help_budget_negative', sql`${table.helpBudgetPerMonth} >= 0`),
    oneOf('users_status_invalid', table.status, userStatuses),
    oneOf('users_platform_role_invalid', table.platformRole, platformRoles),
    index('users_by_creation').on(table.createdAt, table.id),
    index('users_by_name').on(table.displayName, table.id),
    index('users_admins').on(table.id).where(sql`${table.platformRole} = 'admin'`),
  ],
)

/** An invited user's way in. Sending it again replaces the token, because only its hash is kept. */
export const userInvitations = pgTable(
  'user_invitations',
  {
    ...identity,
    userId: uuid().notNull(),
    invitedBy: uuid(),
    tokenHash: text().notNull(),
    expiresAt: instant().notNull(),
    sentAt: instant(),
    resentCount: integer().notNull().default(0),
    acceptedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [
    known('user_invitations_user_unknown', table.userId, users.id),
    known('user_invitations_inviter_unknown', table.invitedBy, users.id),
    unique('user_invitations_token_taken').on(table.tokenHash),
    uniqueIndex('user_invitations_already_invited').on(table.userId).where(sql`${table.acceptedAt} is null and ${table.revokedAt} is null`),
    index('user_invitations_of_user').on(table.userId),
  ],
)

/** A long-lived bearer token a user made for themselves. The id is its `jti`; the token itself is kept nowhere. */
export const personalAccessTokens = pgTable(
  'personal_access_tokens',
  {
    id: uuid().primaryKey(),
    userId: uuid().notNull(),
    /** The token that asked for this one; it ends with it. Null for an operator's, and for the first of somebody new. */
    parentId: uuid(),
    name: text().notNull(),
    scopes: words(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [
    known('personal_access_tokens_user_unknown', table.userId, users.id),
    foreignKey({ name: 'personal_access_tokens_parent_unknown', columns: [table.parentId], foreignColumns: [table.id] }).onDelete('cascade'),
    index('personal_access_tokens_of_user').on(table.userId, table.createdAt, table.id),
    index('personal_access_tokens_of_parent').on(table.parentId),
  ],
)

/** Something a user is told. Words are made from kind and params when it is read, in the reader's language. */
export const notifications = pgTable(
  'notifications',
  {
    id: uuid().primaryKey(),
    userId: uuid().notNull(),
    kind: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: uuid().notNull(),
    params: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: instant().notNull(),
    readAt: instant(),
  },
  (table) => [
    known('notifications_user_unknown', table.userId, users.id),
    index('notifications_of_user').on(table.userId, table.createdAt, table.id),
    index('notifications_unread').on(table.userId, table.createdAt, table.id).where(sql`${table.readAt} is null`),
  ],
)
