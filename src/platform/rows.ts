import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { type Runner, statements } from './sql.ts'

/**
 * Locks a row until the transaction ends. A statement of its own, before the read: PostgreSQL gives each statement a fresh view of the
 * database, so what is read behind the lock is what the transaction before left, in other tables too.
 */
export async function lockRow(tx: Runner, table: string, id: string): Promise<void> {
  await tx.run(lock(table), { id })
}

const lock = statements<string, { id: string }, never>(
  'lock_row',
  (p, table) => sql`select 1 from ${sql.identifier(table)} where id = ${p.id}::uuid for update`,
)

/** What every change of a row also sets: spread it into `.set({ ...changed(groups, act.now), name })`. */
export const changed = (table: { version: AnyPgColumn }, now: Date): { version: SQL; updatedAt: Date } => ({
  version: sql`${table.version} + 1`,
  updatedAt: now,
})

/** What every new row begins with. */
export const begun = (act: { newId(): string; now: Date }) => ({ id: act.newId(), createdAt: act.now, updatedAt: act.now })

/** The subject as an event tells it after a change: one version on. */
export const oneOn = ({ id, version }: { id: string; version: number }) => ({ id, version: version + 1 })
