import { sql } from 'drizzle-orm'
import { decisionStands } from '../groups/sight.ts'
import type { Act } from '../platform/act.ts'
import { statement } from '../platform/sql.ts'
import type { Case } from './policy.ts'
import { caseAudience } from './tables.ts'

/** Lets these people see a case that is for selected ones. */
export async function select(act: Act, caseId: string, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return
  await act.tx.orm
    .insert(caseAudience)
    .values(userIds.map((userId) => ({ caseId, userId, addedAt: act.now })))
    .onConflictDoNothing()
}

/**
 * What a decision closed to the network stays with its group while that stands: neither for all nor one by one does anybody outside see it.
 * 409 `decision-stands`.
 */
export async function keepInGroup(act: Act, kase: Case, audience: Case['audience'], userIds: readonly string[]): Promise<void> {
  const { groupId, heldByDecisionId } = kase
  if (heldByDecisionId === null) return
  const outside = audience === 'selected' ? (await act.run(anyOutside, { groupId, ids: [...userIds] }))[0]!.outside : audience === 'network'
  if (outside) throw decisionStands(heldByDecisionId)
}

const anyOutside = statement<{ groupId: string; ids: string[] }, { outside: boolean }>(
  'case_any_outside',
  (p) => sql`
  select exists (
    select from unnest(${p.ids}::uuid[]) o(id) where not exists (
      select from memberships m where m.group_id = ${p.groupId}::uuid and m.user_id = o.id and m.state = 'active')) as outside`,
)

/** A case may be seen outside of its group; under the Chatham House rule its events and the audit trail then must not tell who acts in it. */
export const namelessUnder = (chathamHouse: boolean) => ({ unnamed: chathamHouse })
