import { sql } from 'drizzle-orm'
import type { JobHandler } from './jobs.ts'
import { statement } from './sql.ts'

/** How long what has happened can be followed through the change feed. */
export const eventsKeptDays = 90
const doneJobsKeptDays = 30
const lettersKeptDays = 30
const batch = 5000

/**
 * Throws away what has served its time: expired idempotency keys, events after 90 days, finished jobs and letters after 30, and what rooms keep for a
 * time. In batches, so that no run holds its locks for long; what is left is for the next run.
 */
export const sweep =
  (rooms: readonly JobHandler[]): JobHandler =>
  async (act, payload) => {
    const before = (days: number) => new Date(act.now.getTime() - days * 24 * 60 * 60 * 1000).toISOString()
    await act.run(sweepKeys, { before: before(0) })
    await act.run(sweepEvents, { before: before(eventsKeptDays) })
    await act.run(sweepJobs, { before: before(doneJobsKeptDays) })
    await act.run(sweepLetters, { before: before(lettersKeptDays) })
    for (const sweepRoom of rooms) await sweepRoom(act, payload)
  }

const sweepKeys = statement<{ before: string }, never>(
  'sweep_idempotency_keys',
  (p) => sql`delete from idempotency_keys where ctid = any(array(
    select ctid from idempotency_keys where expires_at <= ${p.before}::timestamptz limit ${batch}))`,
)

// Ids begin with the time (UUIDv7), so the primary key finds the old ones.
const sweepEvents = statement<{ before: string }, never>(
  'sweep_events',
  (p) => sql`delete from events where id = any(array(
    select id from events where occurred_at < ${p.before}::timestamptz order by id limit ${batch}))`,
)

const sweepJobs = statement<{ before: string }, never>(
  'sweep_jobs',
  (p) => sql`delete from jobs where id = any(array(
    select id from jobs where done_at < ${p.before}::timestamptz limit ${batch}))`,
)

// In whatever state: what nobody carried for so long is of no use to anybody.
const sweepLetters = statement<{ before: string }, never>(
  'sweep_letters',
  (p) => sql`delete from mails where id = any(array(
    select id from mails where created_at < ${p.before}::timestamptz order by created_at, id limit ${batch}))`,
)
