import { sql } from 'drizzle-orm'
import { type Act, perform } from './act.ts'
import { system } from './actor.ts'
import type { World } from './clock.ts'
import type { Database } from './database.ts'
import { type Runner, statement } from './sql.ts'

/** Does one kind of job. It may run twice: it looks at what is there before it changes anything. */
export type JobHandler = (act: Act, payload: Record<string, unknown>) => Promise<void>
export type JobHandlers = Readonly<Record<string, JobHandler>>

const maxAttempts = 8

export interface RoundOptions {
  /** How many jobs at most. */
  limit?: number
  /** Ends the round after the job that is running. */
  signal?: AbortSignal
}

/**
 * Runs the jobs that are due at `world.now()`, each in a transaction of its own behind SKIP LOCKED, so that several processes share the
 * work. A job that throws is undone and tried again later, 2, 4, 8... minutes on, eight times in all.
 * @returns how many were done and how many failed.
 */
export async function runDueJobs(
  db: Database,
  world: World,
  handlers: JobHandlers,
  { limit = 1000, signal }: RoundOptions = {},
): Promise<{ done: number; failed: number }> {
  let done = 0
  let failed = 0
  while (done + failed < limit && !signal?.aborted) {
    const outcome = await runOne(db, world, handlers)
    if (outcome === 'none') break
    if (outcome === 'done') done += 1
    else failed += 1
  }
  return { done, failed }
}

async function runOne(db: Database, world: World, handlers: JobHandlers): Promise<'none' | 'done' | 'failed'> {
  let taken: Due | undefined
  let after: (() => void)[] = []
  try {
    const outcome = await db.transaction(async (tx): Promise<'none' | 'done'> => {
      after = []
      const [job] = await tx.run(takeDue, { now: world.now().toISOString(), maxAttempts })
      taken = job
      if (!job) return 'none'
      const handler = handlers[job.kind]
      if (!handler) throw new Error(`no handler for jobs of kind ${job.kind}`)
      // Done first: a handler that schedules the next run under the same unique key then revives the row.
      await tx.run(finish, { id: job.id, now: world.now().toISOString() })
      await perform(tx, { actor: system, world }, after, (act) => handler(act, job.payload))
      return 'done'
    })
    for (const then of after) then()
    return outcome
  } catch (error) {
    if (!taken) throw error
    const again = new Date(world.now().getTime() + 60_000 * 2 ** (taken.attempts + 1))
    await db.run(postpone, { id: taken.id, runAt: again.toISOString(), error: String(error instanceof Error ? error.message : error).slice(0, 500) })
    return 'failed'
  }
}

interface Due {
  id: string
  kind: string
  payload: Record<string, unknown>
  attempts: number
}

const takeDue = statement<{ now: string; maxAttempts: number }, Due>(
  'jobs_take',
  (p) => sql`
  select id, kind, payload, attempts from jobs
  where done_at is null and run_at <= ${p.now}::timestamptz and attempts < ${p.maxAttempts}::int
  order by run_at, id limit 1 for update skip locked`,
)

const finish = statement<{ id: string; now: string }, never>(
  'jobs_finish',
  (p) => sql`
  update jobs set done_at = ${p.now}::timestamptz where id = ${p.id}::uuid`,
)

const postpone = statement<{ id: string; runAt: string; error: string }, never>(
  'jobs_postpone',
  (p) => sql`
  update jobs set attempts = attempts + 1, run_at = ${p.runAt}::timestamptz, last_error = ${p.error}::text where id = ${p.id}::uuid`,
)

/** What is done again and again: at once where the work says that there is more of it, else after so many minutes. */
export const recurringly =
  (kind: string, minutes: number, work: (act: Act) => Promise<boolean>): JobHandler =>
  async (act) => {
    const more = await work(act)
    act.enqueue({ kind, uniqueKey: kind, runAt: more ? act.now : new Date(act.now.getTime() + minutes * 60_000) })
  }

/** The same, once a day: `daily('evidence.daily', handler)` is its handler, `scheduleRecurring` its beginning. */
export const daily = (kind: string, work: (act: Act) => Promise<void>): JobHandler =>
  recurringly(kind, 24 * 60, async (act) => {
    await work(act)
    return false
  })

/** Makes sure that these kinds have a next run; the first is now. Called at every start, by every process. */
export async function scheduleRecurring(db: Runner, world: World, kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) await db.run(beginRecurring, { id: world.newId(), kind, now: world.now().toISOString() })
}

// A row that is done and was not revived belongs to a run that failed for good; a start begins it anew.
const beginRecurring = statement<{ id: string; kind: string; now: string }, never>(
  'jobs_begin_recurring',
  (p) => sql`
  insert into jobs (id, kind, unique_key, payload, run_at, attempts, created_at)
  values (${p.id}, ${p.kind}, ${p.kind}, '{}', ${p.now}::timestamptz, 0, ${p.now}::timestamptz)
  on conflict (unique_key) do update set run_at = excluded.run_at, attempts = 0, done_at = null
  where jobs.done_at is not null or jobs.attempts >= ${maxAttempts}`,
)

/**
 * Looks for due jobs every so often until stopped. A round that is still running is not overtaken; stopping ends it after the job that is
 * running.
 */
export function startWorker(
  run: (signal: AbortSignal) => Promise<unknown>,
  everyMs: number,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let running: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = run(stopping.signal)
      .catch(onError)
      .finally(() => {
        busy = false
      })
  }, everyMs)
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}
