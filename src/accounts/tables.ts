import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { identity, instant, known, words } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

/** What a user signs in with, as argon2id keeps it (RFC 9106). */
export const passwords = pgTable('passwords', { userId: uuid().primaryKey(), hash: text().notNull(), setAt: instant().notNull() }, (table) => [
  known('passwords_user_unknown', table.userId, users.id),
])

/** A user's authenticator (TOTP, RFC 6238). Until it is confirmed by a first code it asks nobody. */
export const secondFactors = pgTable(
  'second_factors',
  {
    userId: uuid().primaryKey(),
    secret: text().notNull(),
    createdAt: instant().notNull(),
    confirmedAt: instant(),
    /** The last time step that was used: a code works once. */
    lastStep: bigint({ mode: 'number' }),
    /** Hashes of the codes, each for one use, that let in whoever lost the authenticator. */
    recoveryHashes: words(),
  },
  (table) => [known('second_factors_user_unknown', table.userId, users.id)],
)

/** A link by mail that lets its holder choose a new password, once. */
export const passwordResets = pgTable(
  'password_resets',
  {
    ...identity,
    userId: uuid().notNull(),
    tokenHash: text().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [
    known('password_resets_user_unknown', table.userId, users.id),
    unique('password_resets_token_taken').on(table.tokenHash),
    index('password_resets_of_user').on(table.userId, table.createdAt),
  ],
)

/** A signed-in browser. Its cookie is a secret that is stored hashed. */
export const browserSessions = pgTable(
  'browser_sessions',
  {
    id: uuid().primaryKey(),
    userId: uuid().notNull(),
    tokenHash: text().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** How it was signed in (RFC 8176): pwd, otp. */
    methods: words(),
    userAgent: text(),
  },
  (table) => [
    known('browser_sessions_user_unknown', table.userId, users.id),
    unique('browser_sessions_token_taken').on(table.tokenHash),
    index('browser_sessions_of_user').on(table.userId, table.createdAt, table.id),
    index('browser_sessions_by_expiry').on(table.expiresAt),
  ],
)

/** A browser in which a user signed in before. What strangers guess elsewhere does not slow it down. */
export const knownDevices = pgTable(
  'known_devices',
  {
    /** Of its cookie, which is the same for everybody who signs in there. */
    tokenHash: text().notNull(),
    userId: uuid().notNull(),
    lastUsedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'known_devices_already_known', columns: [table.tokenHash, table.userId] }),
    known('known_devices_user_unknown', table.userId, users.id),
    index('known_devices_of_user').on(table.userId),
    index('known_devices_by_use').on(table.lastUsedAt),
  ],
)

/** How often signing in failed lately, for an account and for an address, each by its hash, whether or not there is such an account. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    keyHash: text().notNull(),
    /** The quarter of an hour in which they were. */
    window: instant().notNull(),
    failures: integer().notNull().default(sql`1`),
  },
  (table) => [
    primaryKey({ name: 'sign_in_failures_window_taken', columns: [table.keyHash, table.window] }),
    index('sign_in_failures_by_window').on(table.window),
  ],
)
