import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { begun } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { clusterFor } from './clusterChoice.ts'
import type { Membership } from './membershipPolicy.ts'
import { decided, joining, move, requireRoom, tell, tellLeaders, tellThem } from './membershipVerbs.ts'
import type { RequestMembership } from './membershipViews.ts'
import type { GroupFacts } from './queries.ts'
import { memberships } from './tables.ts'

/**
 * Asks to come in. Where the door is open the user is active at once, or 409 `group-full`; else the facilitators decide. They also decide
 * about whoever was put outside before: an open door is not a way round that. Returns the membership's id.
 */
export async function requestMembership(
  act: Act,
  group: Granted<'requestMembership', GroupFacts>,
  { message, clusterId }: z.output<typeof RequestMembership>,
): Promise<string> {
  const userId = act.actor.userId!
  const represented = await clusterFor(act, userId, 'member', clusterId)
  const opens = group.joinPolicy === 'open' && !(await wasPutOutside(act, group.id, userId))
  if (opens) await requireRoom(act, group.id)
  const entry = opens ? await joining(act, group.id, userId) : { state: 'requested' as const }
  const membership = { ...begun(act), version: 1, groupId: group.id, userId, clusterId: represented, role: 'member' as const, ...entry }
  await act.tx.orm.insert(memberships).values({ ...membership, requestMessage: message ?? null })
  tell(act, opens ? 'joined' : 'requested', membership)
  await tellLeaders(act, membership, opens ? 'membership.joined' : 'membership.requested')
  return membership.id
}

/** Lets somebody in who asked; 409 `group-full` when no place is left for them, 422 `not-affiliated` when they represent no cluster any more. */
export async function approveMembership(act: Act, membership: Granted<'approve', Membership>, reason?: string): Promise<void> {
  const { groupId, userId, role } = membership
  await requireRoom(act, groupId)
  const clusterId = await clusterFor(act, userId, role, undefined, membership.clusterId)
  await move(act, membership, 'joined', { ...(await joining(act, groupId, userId)), clusterId, ...decided(act, reason) })
  await tellThem(act, membership, 'membership.approved')
}

export async function rejectMembership(act: Act, membership: Granted<'reject', Membership>, reason: string): Promise<void> {
  await move(act, membership, 'rejected', { state: 'rejected', ...decided(act, reason) })
  await tellThem(act, membership, 'membership.rejected')
}

export async function withdrawMembershipRequest(act: Act, membership: Granted<'withdraw', Membership>, reason?: string): Promise<void> {
  await move(act, membership, 'withdrawn', { state: 'withdrawn', ...decided(act, reason) })
}

// Whoever leaves while suspended leaves the suspension behind as the last decision, and it is another's.
async function wasPutOutside(act: Act, groupId: string, userId: string): Promise<boolean> {
  const [last] = await act.run(lastGoing, { groupId, userId })
  return last?.putOutside ?? false
}

const lastGoing = statement<{ groupId: string; userId: string }, { putOutside: boolean }>(
  'membership_last_going',
  (p) => sql`
  select state = 'removed' or decided_by is distinct from user_id as "putOutside" from memberships
  where group_id = ${p.groupId}::uuid and user_id = ${p.userId}::uuid and state in ('left', 'removed')
  order by left_at desc, id desc limit 1`,
)
