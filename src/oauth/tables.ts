import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../platform/columns.ts'

/**
 * What the authorization server remembers between requests: codes, refresh tokens, sessions, interactions and their like, each under the name
 * of its model. Ids are stored hashed: whoever reads the table holds no token.
 */
export const oauthArtifacts = pgTable(
  'oauth_artifacts',
  {
    model: text().notNull(),
    idHash: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    grantId: uuid(),
    userId: uuid(),
    clientId: text(),
    uid: text(),
    userCode: text(),
    createdAt: instant().notNull(),
    consumedAt: instant(),
    expiresAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'oauth_artifacts_id_taken', columns: [table.model, table.idHash] }),
    index('oauth_artifacts_of_grant').on(table.grantId),
    index('oauth_artifacts_of_user').on(table.userId),
    index('oauth_artifacts_by_uid').on(table.model, table.uid).where(sql`${table.uid} is not null`),
    uniqueIndex('oauth_artifacts_user_code_taken').on(table.userCode).where(sql`${table.userCode} is not null`),
    index('oauth_artifacts_by_expiry').on(table.expiresAt),
  ],
)

/** Access tokens that were revoked before their time, by their `jti`, until they would have expired. */
export const revokedTokens = pgTable('revoked_tokens', { jti: text().primaryKey(), expiresAt: instant().notNull() }, (table) => [
  index('revoked_tokens_by_expiry').on(table.expiresAt),
])
