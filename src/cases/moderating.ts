import { eq, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { indexDocuments } from '../search/indexing.ts'
import { namelessUnder } from './audience.ts'
import { caseEvent } from './events.ts'
import { endHelpRequests } from './helping.ts'
import type { Case } from './policy.ts'
import { caseIndex } from './searching.ts'
import { cases } from './tables.ts'

/*
 * What becomes of a case when a flag on it is upheld, or that decision is reversed. Who may decide is for the moderation to say; the case is
 * locked.
 */

/**
 * As long as the decision stands nobody outside of its group sees the case, also where its giver narrowed it before they could be told to; whoever
 * of the network was asked for help cannot give it any more.
 */
export async function closeToNetwork(act: Act, kase: Case, decision: { id: string; reason: string }): Promise<void> {
  const audience = kase.audience === 'selected' ? 'selected' : 'group'
  await showTo(act, kase, { audience, heldByDecisionId: decision.id }, decision.reason)
  await act.run(unselectOutside, { caseId: kase.id, groupId: kase.groupId })
  await endHelpRequests(act, kase, 'kept out')
}

const unselectOutside = statement<{ caseId: string; groupId: string }, never>(
  'case_unselect_outside',
  (p) => sql`
  delete from case_audience x where x.case_id = ${p.caseId}::uuid and not exists (
    select from memberships m where m.group_id = ${p.groupId}::uuid and m.user_id = x.user_id and m.state = 'active')`,
)

interface Reversed {
  id: string
  /** Whom the case was for when it was decided, and when that was. */
  before: Case['audience']
  decidedAt: string
  reason: string
}

/**
 * The decision holds it no more: the network sees it again, as its case giver wanted. What they narrowed themselves since then stays as it is,
 * and so does a case over which others have spoken since: they spoke to the group.
 */
export async function reopenToNetwork(act: Act, kase: Case, decision: Reversed): Promise<void> {
  if (kase.heldByDecisionId !== decision.id) return
  const [since] = await act.run(spokenSince, { caseId: kase.id, at: decision.decidedAt })
  if (decision.before === 'network' && kase.audience === 'group' && !since!.spoken) {
    await showTo(act, kase, { audience: 'network', heldByDecisionId: null }, decision.reason)
  } else {
    await act.tx.orm.update(cases).set({ heldByDecisionId: null }).where(eq(cases.id, kase.id))
  }
}

const spokenSince = statement<{ caseId: string; at: string }, { spoken: boolean }>(
  'case_spoken_since',
  (p) => sql`
  select exists (
    select from contributions u join cases k on k.id = u.case_id
    where u.case_id = ${p.caseId}::uuid and u.author_id <> k.author_id and u.state <> 'withdrawn'
      and coalesce(u.revised_at, u.created_at) > ${p.at}::timestamptz) as spoken`,
)

async function showTo(act: Act, kase: Case, to: Pick<Case, 'audience' | 'heldByDecisionId'>, reason: string): Promise<void> {
  await act.tx.orm
    .update(cases)
    .set({ ...changed(cases, act.now), ...to })
    .where(eq(cases.id, kase.id))
  await indexDocuments(act, caseIndex, [kase.id])
  const nameless = namelessUnder(kase.chathamHouse)
  const audiences = { before: { audience: kase.audience }, after: { audience: to.audience } }
  act.audit({ action: 'case.audience_changed', subjectKind: 'case', subjectId: kase.id, reason, ...audiences, ...nameless })
  caseEvent(act, 'updated', oneOn(kase), nameless)
}
