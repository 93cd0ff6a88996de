import { sql } from 'drizzle-orm'
import type { OnLeaving } from '../groups/membershipVerbs.ts'
import type { Act } from '../platform/act.ts'
import type { Subject } from '../platform/events.ts'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { practiceEvent } from './events.ts'
import { type Draft, discard } from './writing.ts'

/**
 * What somebody erased had begun and never handed to anybody goes with them, and the words of what was deleted or taken down before, which
 * nobody reads; all else stays, without their name (rule 15).
 */
export const forgetPrivateWords: OnDeparture = async (act, userId, reason) => {
  if (reason !== 'erased') return
  for (const draft of await act.run(privateDrafts, { userId })) await discard(act, draft)
  await act.run(blankGone, { userId })
  await endConsents(act, userId, null)
}

/**
 * Whoever leaves a group takes along their consent to show more widely what it alone sees: they would not learn of it any more, nor find it to
 * take it back.
 */
export const takeConsentsAlong: OnLeaving = (act, { userId, groupId }) => endConsents(act, userId, groupId)

/** In this group or (null) in all. */
async function endConsents(act: Act, userId: string, groupId: string | null): Promise<void> {
  for (const { scopeId, ...practice } of await act.run(consentsEnded, { userId, groupId, now: act.now.toISOString() })) {
    practiceEvent(act, 'consent_withdrawn', practice, { scopeId, data: { as: 'author' } })
    act.audit({ action: 'practice.consent_withdrawn', subjectKind: 'practice', subjectId: practice.id, after: { as: 'author', visibility: 'group' } })
  }
}

// The version that tells of it is the one that readers see, else the newest.
const consentsEnded = statement<{ userId: string; groupId: string | null; now: string }, Subject & { scopeId: string }>(
  'practice_consents_ended',
  (p) => sql`
  with held as (
    select id from practice_codes
    where author_id = ${p.userId}::uuid and visibility = 'group' and author_consent_to is not null and deleted_at is null
      and (${p.groupId}::uuid is null or group_id = ${p.groupId}::uuid)
    order by id for update
  ), ended as (
    update practice_codes c set version = c.version + 1, updated_at = ${p.now}::timestamptz,
      author_consent_to = null, author_consent_at = null, author_consent_by = null
    from held where c.id = held.id returning c.id, c.group_id
  )
  update practices v set version = v.version + 1, updated_at = ${p.now}::timestamptz
  from ended
  where v.id = (
    select o.id from practices o where o.practice_code_id = ended.id and o.deleted_at is null
    order by (o.state = 'published') desc, o.version_number desc limit 1)
  returning v.id, v.version, ended.group_id as "scopeId"`,
)

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
