import { eq } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { changed, oneOn } from '../platform/rows.ts'
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

/** From now on its group alone sees the case; whoever of the network was asked for help cannot give it any more. */
export async function closeToNetwork(act: Act, kase: Case, reason: string): Promise<void> {
  await showTo(act, kase, 'group', reason)
  await endHelpRequests(act, kase, 'kept out')
}

/** The network sees it again, as its case giver wanted. What they narrowed themselves since then stays as it is. */
export async function reopenToNetwork(act: Act, kase: Case, reason: string): Promise<void> {
  if (kase.audience === 'group') await showTo(act, kase, 'network', reason)
}

async function showTo(act: Act, kase: Case, audience: Case['audience'], reason: string): Promise<void> {
  await act.tx.orm
    .update(cases)
    .set({ ...changed(cases, act.now), audience })
    .where(eq(cases.id, kase.id))
  await indexDocuments(act, caseIndex, [kase.id])
  const audiences = { before: { audience: kase.audience }, after: { audience } }
  act.audit({ action: 'case.audience_changed', subjectKind: 'case', subjectId: kase.id, reason, ...audiences })
  caseEvent(act, 'updated', oneOn(kase), namelessUnder(kase.chathamHouse))
}
