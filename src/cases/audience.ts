import type { Act } from '../platform/act.ts'
import { caseAudience } from './tables.ts'

/** Lets these people see a case that is for selected ones. */
export async function select(act: Act, caseId: string, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return
  await act.tx.orm
    .insert(caseAudience)
    .values(userIds.map((userId) => ({ caseId, userId, addedAt: act.now })))
    .onConflictDoNothing()
}

/** A case may be seen outside of its group; under the Chatham House rule its events then must not tell who acts in it. */
export const namelessUnder = (chathamHouse: boolean) => ({ unnamed: chathamHouse })
