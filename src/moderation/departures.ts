import { sql } from 'drizzle-orm'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'

/**
 * What somebody erased had flagged stays to be decided, and is nobody's any more; the words of what they took back, which nobody decides over, are
 * gone. Neither version nor time of a flag tells of it: whoever knows when somebody was erased would know what they had flagged.
 */
export const forgetRaiser: OnDeparture = async (act, userId, reason) => {
  if (reason === 'erased') await act.run(anonymise, { userId })
}

const anonymise = statement<{ userId: string }, never>(
  'flags_anonymise',
  (p) => sql`
  update flags set raised_by = null, reason = case when state = 'withdrawn' then '' else reason end
  where raised_by = ${p.userId}::uuid`,
)
