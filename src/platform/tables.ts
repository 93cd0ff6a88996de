import { sql } from 'drizzle-orm'
import { bigint, check, customType, index, integer, jsonb, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns.ts'

/** A 64-bit transaction id: it never wraps, and travels as text because a JavaScript number may not hold it. */
const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' })

/**
 * One change, written in the transaction that made it. Transactions commit out of order, so readers go by
 * (xactId, sequence) and stop below `pg_snapshot_xmin(pg_current_snapshot())`; by sequence alone they would miss some.
 * Old events are found by id, which begins with the time.
 */
export const events = pgTable(
  'events',
  {
    id: uuid().primaryKey(),
    sequence: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    xactId: xid8().notNull().default(sql`pg_current_xact_id()`),
    type: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: uuid().notNull(),
    subjectVersion: integer().notNull(),
    /** Those inside this scope may read the event; null leaves it to the subject's own visibility. */
    scopeId: uuid(),
    actorId: uuid(),
    clientId: text(),
    occurredAt: instant().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    unique('events_sequence_taken').on(table.sequence),
    index('events_in_commit_order').on(table.xactId, table.sequence),
    index('events_of_subject').on(table.subjectId, table.sequence),
    index('events_in_scope').on(table.scopeId, table.xactId, table.sequence),
  ],
)

/** One act that somebody may have to answer for: who, through which client, on what, why, from what to what. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    id: uuid().primaryKey(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: uuid().notNull(),
    actorId: uuid(),
    clientId: text(),
    reason: text(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    occurredAt: instant().notNull(),
    requestId: text(),
  },
  (table) => [
    index('audit_entries_by_time').on(table.occurredAt, table.id),
    index('audit_entries_of_subject').on(table.subjectId, table.occurredAt, table.id),
    index('audit_entries_of_actor').on(table.actorId, table.occurredAt, table.id),
  ],
)

/** The answer one caller's key was given. It commits with the effect; a 5xx is never frozen. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actorKey: text().notNull(),
    key: text().notNull(),
    fingerprint: text().notNull(),
    status: integer().notNull(),
    headers: jsonb().$type<Record<string, string>>().notNull().default({}),
    body: text(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'idempotency_keys_key_taken', columns: [table.actorKey, table.key] }),
    check('idempotency_keys_failure_frozen', sql`${table.status} < 500`),
    index('idempotency_keys_by_expiry').on(table.expiresAt),
  ],
)

/**
 * Something to be done outside the transaction that asked for it. The unique key names the occasion, done or not, so
 * asking twice is harmless; asking again on purpose revives the row.
 */
export const jobs = pgTable(
  'jobs',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    uniqueKey: text(),
    payload: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    runAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    lastError: text(),
    doneAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [unique('jobs_already_queued').on(table.uniqueKey), index('jobs_due').on(table.runAt, table.id).where(sql`${table.doneAt} is null`)],
)

export const signingKeyStates = ['next', 'active', 'retired'] as const

/** A key that signs tokens. The next one is published before it signs, the retired one while its tokens live. */
export const signingKeys = pgTable(
  'signing_keys',
  {
    kid: text().primaryKey(),
    algorithm: text().notNull(),
    publicJwk: jsonb().$type<Record<string, unknown>>().notNull(),
    privateJwk: jsonb().$type<Record<string, unknown>>().notNull(),
    state: text({ enum: signingKeyStates }).notNull(),
    createdAt: instant().notNull(),
    retiredAt: instant(),
  },
  (table) => [
    oneOf('signing_keys_state_invalid', table.state, signingKeyStates),
    // Two processes that start at once agree on one key: the slower one fails here and reads the other's.
    uniqueIndex('signing_keys_already_made').on(table.algorithm, table.state).where(sql`${table.state} <> 'retired'`),
  ],
)

/** What an issuer (a client, or the user behind a personal token) calls one of our objects: one name each way. */
export const externalIds = pgTable(
  'external_ids',
  {
    issuer: text().notNull(),
    kind: text().notNull(),
    value: text().notNull(),
    objectId: uuid().notNull(),
  },
  (table) => [
    primaryKey({ name: 'external_ids_external_id_taken', columns: [table.issuer, table.kind, table.value] }),
    unique('external_ids_external_id_already_set').on(table.issuer, table.kind, table.objectId),
    index('external_ids_of_object').on(table.objectId),
  ],
)

/** A key that the processes of an installation share and that leaves none of them, such as the one behind the marks on forms. Made when it is first needed. */
export const installationKeys = pgTable('installation_keys', {
  name: text().primaryKey(),
  key: text().notNull(),
  createdAt: instant().notNull(),
})

/** What a client has made for itself and keeps up to date, until people take it over. */
export const clientObjects = pgTable(
  'client_objects',
  { clientId: uuid().notNull(), kind: text().notNull(), objectId: uuid().notNull(), createdAt: instant().notNull() },
  (table) => [primaryKey({ name: 'client_objects_already_made', columns: [table.clientId, table.kind, table.objectId] })],
)
