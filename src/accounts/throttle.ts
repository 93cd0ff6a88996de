import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { World } from '../platform/clock.ts'
import { type Runner, statement } from '../platform/sql.ts'

/** Something that is tried again and again: what is counted, and how often it may fail within a quarter of an hour. */
export interface Counter {
  of: string
  most: number
}

const windowMs = 15 * 60 * 1000

/** An attempt that was counted before anybody looked whether it is right, so that none slips through beside another. */
export interface Attempt {
  /** Milliseconds to wait before the next; 0: go on. */
  wait: number
  /** It was right: it does not count. */
  forgive(): Promise<void>
}

/**
 * Counts an attempt against each of these counters. What was counted in the window before fades out over this one, so that nobody gets
 * twice as many by trying at the turn of the hour. A refused attempt counts no more: waiting helps, whatever others do meanwhile.
 */
export async function attempt(db: Runner, world: World, key: Buffer, counters: readonly Counter[]): Promise<Attempt> {
  const now = world.now().getTime()
  const window = now - (now % windowMs)
  const faded = 1 - (now - window) / windowMs
  const at = { window: new Date(window).toISOString(), before: new Date(window - windowMs).toISOString() }
  const counted: string[] = []
  const forgive = async () => {
    for (const keyHash of counted.splice(0)) {
      const [left] = await db.run(takeBack, { keyHash, window: at.window })
      if (left?.failures === 0) await db.run(dropEmpty, { keyHash, window: at.window })
    }
  }
  for (const { of, most } of counters) {
    // Keyed: whoever reads the table cannot try addresses against it.
    const keyHash = createHmac('sha256', key).update(of).digest('base64url')
    const [row] = await db.run(count, { keyHash, ...at })
    counted.push(keyHash)
    if (row!.here + row!.before * faded <= most) continue
    await forgive()
    return { wait: waitFor(row!.here - 1, row!.before, most, now - window), forgive }
  }
  return { wait: 0, forgive }
}

/** Until the counts have faded below the most: within this window where the one before is what is too much, else somewhere in the next. */
function waitFor(here: number, before: number, most: number, since: number): number {
  const room = most - 1 - here
  if (room >= 0 && before > 0) return Math.max(1000, windowMs * (1 - room / before) - since)
  return windowMs - since + Math.max(0, windowMs * (1 - (most - 1) / Math.max(1, here)))
}

const count = statement<{ keyHash: string; window: string; before: string }, { here: number; before: number }>(
  'sign_in_failure_count',
  (p) => sql`
  insert into sign_in_failures as f (key_hash, "window", failures) values (${p.keyHash}, ${p.window}::timestamptz, 1)
  on conflict (key_hash, "window") do update set failures = f.failures + 1
  returning f.failures as here, coalesce((
    select e.failures from sign_in_failures e where e.key_hash = ${p.keyHash} and e."window" = ${p.before}::timestamptz), 0) as before`,
)

const takeBack = statement<{ keyHash: string; window: string }, { failures: number }>(
  'sign_in_failure_take_back',
  (p) => sql`
  update sign_in_failures set failures = failures - 1
  where key_hash = ${p.keyHash} and "window" = ${p.window}::timestamptz and failures > 0 returning failures`,
)

// Looks again: whoever was counted meanwhile stays counted.
const dropEmpty = statement<{ keyHash: string; window: string }, never>(
  'sign_in_failure_drop',
  (p) => sql`delete from sign_in_failures where key_hash = ${p.keyHash} and "window" = ${p.window}::timestamptz and failures = 0`,
)
