import { sql } from 'drizzle-orm'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'

/** What somebody erased had flagged stays to be decided, and is nobody's any more; the words of what they took back, which nobody decides over, are gone. */
export const forgetRaiser: OnDeparture = async (act, userId, reason) => {
  if (reason === 'erased') await act.run(anonymise, { userId, now: act.now.toISOString() })
}

const anonymise = statement<{ userId: string; now: string }, never>(
  'flags_anonymise',
  (p) => sql`
  update flags set raised_by = null, reason = case when state = 'withdrawn' then '' else reason end, version = version + 1,
    updated_at = ${p.now}::timestamptz
  where raised_by = ${p.userId}::uuid`,
)
