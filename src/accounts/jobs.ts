import { sql } from 'drizzle-orm'
import { daily, type JobHandlers } from '../platform/jobs.ts'
import { statement } from '../platform/sql.ts'
import { deviceDays } from './devices.ts'
import { sendReset } from './resets.ts'

const dayMs = 24 * 60 * 60 * 1000

export const accountJobs: JobHandlers = {
  'accounts.reset': sendReset,
  // Nothing here is history: sessions and links that are over, counts that have faded, browsers that nobody uses.
  'accounts.daily': daily('accounts.daily', async (act) => {
    const before = (days: number) => ({ before: new Date(act.now.getTime() - days * dayMs).toISOString() })
    await act.run(sweepSessions, before(0))
    await act.run(sweepResets, before(1))
    await act.run(sweepFailures, before(1))
    await act.run(sweepDevices, before(deviceDays))
  }),
}

type Before = { before: string }

const sweepSessions = statement<Before, never>(
  'browser_sessions_sweep',
  (p) => sql`delete from browser_sessions where expires_at <= ${p.before}::timestamptz`,
)

const sweepResets = statement<Before, never>(
  'password_resets_sweep',
  (p) => sql`delete from password_resets where expires_at <= ${p.before}::timestamptz`,
)

const sweepFailures = statement<Before, never>(
  'sign_in_failures_sweep',
  (p) => sql`delete from sign_in_failures where "window" <= ${p.before}::timestamptz`,
)

const sweepDevices = statement<Before, never>(
  'known_devices_sweep',
  (p) => sql`delete from known_devices where last_used_at <= ${p.before}::timestamptz`,
)
