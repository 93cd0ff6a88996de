import { sql } from 'drizzle-orm'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { type Draft, discard } from './writing.ts'

/**
 * What somebody erased had begun and never handed to anybody goes with them, and the words of what was deleted or taken down before, which
 * nobody reads; all else stays, without their name (rule 15).
 */
export const forgetPrivateWords: OnDeparture = async (act, userId, reason) => {
  if (reason !== 'erased') return
  for (const draft of await act.run(privateDrafts, { userId })) await discard(act, draft)
  await act.run(blankGone, { userId })
}

// Begun and never submitted, locked.
const privateDrafts = statement<{ userId: string }, Draft>(
  'practice_drafts_of',
  (p) => sql`
  select v.id, v.version, c.id as "practiceCodeId", c.visibility, c.group_id as "groupId"
  from practice_codes c join practices v on v.practice_code_id = c.id
  where v.author_id = ${p.userId}::uuid and v.state = 'draft' and v.submitted_at is null and v.deleted_at is null
  order by c.id for update of c`,
)

// What is told by the row itself stays, for the sake of what points at it.
const blankGone = statement<{ userId: string }, never>(
  'practice_blank_gone',
  (p) => sql`
  update practices v set title = '', teaser = null, problem = null, context = null, solution = null, steps = '{}', timescale = null, funding = '{}',
    results = '[]', enabling = '[]', hindering = '[]', strengths = '{}', weaknesses = '[]', licence = null, review_comment = null,
    retirement_reason = case when v.state = 'retired' then '' end
  from practice_codes c
  where c.id = v.practice_code_id and v.author_id = ${p.userId}::uuid and (v.deleted_at is not null or c.deleted_at is not null)`,
)
