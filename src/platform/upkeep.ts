import { type SQL, sql } from 'drizzle-orm'
import type { Act } from './act.ts'
import { statement } from './sql.ts'

/** How long what has happened can be followed through the change feed. */
export const eventsKeptDays = 90
const doneJobsKeptDays = 30
const lettersKeptDays = 30
const batch = 5000

/** Throws away a batch of what has served its time; whether there is more. */
export type Sweep = (act: Act) => Promise<boolean>

/**
 * A sweep that deletes what is older than so many days. In batches, so that no run holds its locks for long.
 * @param old selects, of one table, the `id` (or else `key`) of what is older than a time.
 */
export function sweepOf(table: string, keptDays: number, old: (before: SQL) => SQL, key = 'id'): Sweep {
  const swept = statement<{ before: string }, { swept: number }>(
    `sweep_${table}`,
    (p) => sql`
    with gone as (
      delete from ${sql.identifier(table)} where ${sql.identifier(key)} = any(array(${old(sql`${p.before}::timestamptz`)} limit ${batch})) returning 1
    ) select count(*)::int as swept from gone`,
  )
  return async (act) => {
    const before = new Date(act.now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString()
    const [row] = await act.run(swept, { before })
    return row!.swept === batch
  }
}

/** Does them all, once. Where one leaves something, all are done again. */
export const sweepAll =
  (sweeps: readonly Sweep[]): Sweep =>
  async (act) => {
    let more = false
    for (const sweep of sweeps) more = (await sweep(act)) || more
    return more
  }

/** Of what lives for minutes or hours and is made by anybody. */
export const sweepKeys = sweepOf('idempotency_keys', 0, (before) => sql`select ctid from idempotency_keys where expires_at <= ${before}`, 'ctid')

/** Of what is kept for weeks. */
export const platformSweeps: readonly Sweep[] = [
  // Ids begin with the time (UUIDv7), so the primary key finds the old ones.
  sweepOf('events', eventsKeptDays, (before) => sql`select id from events where occurred_at < ${before} order by id`),
  sweepOf('jobs', doneJobsKeptDays, (before) => sql`select id from jobs where done_at < ${before}`),
  // In whatever state: what nobody carried for so long is of no use to anybody.
  sweepOf('mails', lettersKeptDays, (before) => sql`select id from mails where created_at < ${before} order by created_at, id`),
]
