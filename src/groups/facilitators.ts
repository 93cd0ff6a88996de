import type { Act } from '../platform/act.ts'
import type { Runner } from '../platform/sql.ts'
import { type Notice, notify } from '../users/notifications.ts'
import { activeMembers } from './queries.ts'

/** Who leads the group, in the order of joining. Asks nobody's rights. */
export async function facilitatorsOf(db: Runner, groupId: string): Promise<string[]> {
  return (await activeMembers(db, groupId)).filter(({ role }) => role === 'facilitator').map(({ userId }) => userId)
}

/** Tells the facilitators of a group, but for whoever did it. */
export async function tellFacilitators(act: Act, groupId: string, kind: string, notice: Notice): Promise<void> {
  const others = (await facilitatorsOf(act, groupId)).filter((userId) => userId !== act.actor.userId)
  await notify(act, others, kind, notice)
}
