import { sql } from 'drizzle-orm'
import type { OnLeaving } from '../groups/membershipVerbs.ts'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { endHelpRequestsTo } from './helping.ts'

/** Whoever leaves a group, is removed or suspended no longer sees its cases, and can help with none. */
export const leaveCasesOfGroup: OnLeaving = (act, { userId, groupId }) => endHelpRequestsTo(act, userId, groupId)

/**
 * Somebody erased helps nobody any more. Their drafts go with them, and the words that nobody else reads; what they brought and gave to others
 * stays, without their name. What was not answered yet was not consented to.
 */
export const leaveCases: OnDeparture = async (act, userId, reason) => {
  if (reason !== 'erased') return
  await endHelpRequestsTo(act, userId, null)
  for (const forget of [
    deleteAudience,
    deleteDrafts,
    blankWithdrawnCases,
    blankWithdrawn,
    blankRevisions,
    blankReasons,
    refuseConsents,
    leaveAudience,
  ]) {
    await act.run(forget, { userId, now: act.now.toISOString() })
  }
}

type Of = { userId: string; now: string }

const deleteAudience = statement<Of, never>(
  'case_drafts_unselect',
  (p) => sql`delete from case_audience x using cases k where k.id = x.case_id and k.author_id = ${p.userId}::uuid and k.state = 'draft'`,
)

const deleteDrafts = statement<Of, never>('case_delete_drafts', (p) => sql`delete from cases where author_id = ${p.userId}::uuid and state = 'draft'`)

const blankWithdrawnCases = statement<Of, never>(
  'case_blank_withdrawn',
  (p) => sql`
  update cases set title = '', situation = null, tried_so_far = '{}', constraints = null, key_question = null, decision_owner = null, outcome_note = null
  where author_id = ${p.userId}::uuid and state = 'withdrawn'`,
)

const blankWithdrawn = statement<Of, never>(
  'contribution_blank_withdrawn',
  (p) => sql`update contributions set body = '' where author_id = ${p.userId}::uuid and state = 'withdrawn'`,
)

// The words that they took back by writing others.
const blankRevisions = statement<Of, never>(
  'contribution_blank_revisions',
  (p) => sql`delete from contribution_revisions o using contributions u where u.id = o.contribution_id and u.author_id = ${p.userId}::uuid`,
)

const blankReasons = statement<Of, never>(
  'help_blank_reasons',
  (p) => sql`update help_requests set decline_reason = null where user_id = ${p.userId}::uuid and decline_reason is not null`,
)

const refuseConsents = statement<Of, never>(
  'consent_refuse_open',
  (p) => sql`
  update contribution_consents set answer = 'refused', answered_at = ${p.now}::timestamptz, version = version + 1, updated_at = ${p.now}::timestamptz
  where user_id = ${p.userId}::uuid and answer = 'asked'`,
)

const leaveAudience = statement<Of, never>('case_leave_audience', (p) => sql`delete from case_audience where user_id = ${p.userId}::uuid`)
