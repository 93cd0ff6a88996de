import { sql } from 'drizzle-orm'
import { boolean, check, index, jsonb, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { groups } from '../groups/tables.ts'
import { identity, instant, known, oneOf, words } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const portalKinds = ['sandbox', 'live'] as const
export const portalStates = ['active', 'suspended'] as const
/** What runs it (RFC 8252, RFC 9700): only software on a server can keep a secret. */
export const applicationTypes = ['server', 'browser', 'native', 'device'] as const
export const clientAuthentications = ['none', 'client_secret', 'private_key_jwt'] as const

/** A partner's software, registered as an OAuth client; its id is its `client_id`. */
export const portals = pgTable(
  'portals',
  {
    ...identity,
    name: text().notNull(),
    description: text(),
    homepageUrl: text(),
    contactEmail: text().notNull(),
    /** In a sandbox only its test users can consent, and addresses of this machine are allowed. */
    kind: text({ enum: portalKinds }).notNull(),
    applicationType: text({ enum: applicationTypes }).notNull(),
    authentication: text({ enum: clientAuthentications }).notNull(),
    /** Its public keys (RFC 7517), for `private_key_jwt`. */
    jwks: jsonb().$type<{ keys: Record<string, unknown>[] }>(),
    redirectUris: words(),
    /** The most that it may ever be granted. */
    scopes: words(),
    /** It takes no token that is not bound to its key (RFC 9449). */
    requiresDpop: boolean().notNull().default(false),
    state: text({ enum: portalStates }).notNull().default('active'),
    suspensionReason: text(),
    registeredBy: uuid(),
    lastUsedAt: instant(),
  },
  (table) => [
    known('portals_registrar_unknown', table.registeredBy, users.id),
    unique('portals_name_taken').on(table.name),
    oneOf('portals_kind_invalid', table.kind, portalKinds),
    oneOf('portals_application_type_invalid', table.applicationType, applicationTypes),
    oneOf('portals_authentication_invalid', table.authentication, clientAuthentications),
    oneOf('portals_state_invalid', table.state, portalStates),
    check('portals_suspended_without_reason', sql`(${table.state} = 'suspended') = (${table.suspensionReason} is not null)`),
    check('portals_keys_missing', sql`(${table.authentication} = 'private_key_jwt') = (${table.jwks} is not null)`),
    index('portals_by_creation').on(table.createdAt, table.id),
  ],
)

/** A secret that a portal shows to get tokens. Two can live at a time, so that one takes over from the other. */
export const portalCredentials = pgTable(
  'portal_credentials',
  {
    id: uuid().primaryKey(),
    portalId: uuid().notNull(),
    secretHash: text().notNull(),
    /** The last four characters, to tell one from the other. */
    hint: text().notNull(),
    createdBy: uuid(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [
    known('portal_credentials_portal_unknown', table.portalId, portals.id),
    known('portal_credentials_creator_unknown', table.createdBy, users.id),
    unique('portal_credentials_secret_taken').on(table.secretHash),
    index('portal_credentials_of_portal').on(table.portalId, table.createdAt, table.id),
  ],
)

/** A group whose meetings a portal shows, and for whose members it acts. A portal without any acts for everybody who consents. */
export const portalGroups = pgTable('portal_groups', { portalId: uuid().notNull(), groupId: uuid().notNull() }, (table) => [
  primaryKey({ name: 'portal_groups_already_allowed', columns: [table.portalId, table.groupId] }),
  known('portal_groups_portal_unknown', table.portalId, portals.id),
  known('portal_groups_group_unknown', table.groupId, groups.id),
  index('portal_groups_of_group').on(table.groupId),
])

/** Who may consent to a portal in the sandbox. */
export const portalTestUsers = pgTable('portal_test_users', { portalId: uuid().notNull(), userId: uuid().notNull() }, (table) => [
  primaryKey({ name: 'portal_test_users_already_named', columns: [table.portalId, table.userId] }),
  known('portal_test_users_portal_unknown', table.portalId, portals.id),
  known('portal_test_users_user_unknown', table.userId, users.id),
  index('portal_test_users_of_user').on(table.userId),
])

export const grantStates = ['active', 'revoked'] as const

/** A user's consent that a portal acts for them within named scopes. */
export const grants = pgTable(
  'grants',
  {
    ...identity,
    userId: uuid().notNull(),
    portalId: uuid().notNull(),
    scopes: words(),
    state: text({ enum: grantStates }).notNull().default('active'),
    revokedAt: instant(),
    lastUsedAt: instant(),
  },
  (table) => [
    known('grants_user_unknown', table.userId, users.id),
    known('grants_portal_unknown', table.portalId, portals.id),
    oneOf('grants_state_invalid', table.state, grantStates),
    check('grants_revocation_missing', sql`(${table.state} = 'revoked') = (${table.revokedAt} is not null)`),
    uniqueIndex('grants_already_granted').on(table.userId, table.portalId).where(sql`${table.state} = 'active'`),
    index('grants_of_user').on(table.userId, table.createdAt, table.id),
    index('grants_of_portal').on(table.portalId, table.createdAt, table.id),
  ],
)

/** What a portal did, and for whom: every write, every refusal of a right, and each sign-in. Kept for 90 days. */
export const portalActivity = pgTable(
  'portal_activity',
  {
    id: uuid().primaryKey(),
    portalId: uuid().notNull(),
    userId: uuid(),
    /** The operationId, or `token.code`, `consent.given` and their like. */
    action: text().notNull(),
    status: text().notNull(),
    requestId: text(),
    occurredAt: instant().notNull(),
  },
  (table) => [
    known('portal_activity_portal_unknown', table.portalId, portals.id),
    index('portal_activity_of_portal').on(table.portalId, table.occurredAt, table.id),
    index('portal_activity_by_time').on(table.occurredAt),
  ],
)
