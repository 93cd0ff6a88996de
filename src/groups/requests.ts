import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { begun } from '../platform/rows.ts'
import { clusterFor } from './clusterChoice.ts'
import type { Membership } from './membershipPolicy.ts'
import { decided, joining, move, requireRoom, tell, tellFacilitators, tellThem } from './membershipVerbs.ts'
import type { RequestMembership } from './membershipViews.ts'
import type { GroupFacts } from './queries.ts'
import { memberships } from './tables.ts'

/**
 * Asks to come in. Where the door is open the user is active at once, or 409 `group-full`; else the facilitators decide. Returns the
 * membership's id.
 */
export async function requestMembership(
  act: Act,
  group: Granted<'requestMembership', GroupFacts>,
  { message, clusterId }: z.output<typeof RequestMembership>,
): Promise<string> {
  const userId = act.actor.userId!
  const represented = await clusterFor(act, userId, 'member', clusterId)
  const opens = group.joinPolicy === 'open'
  if (opens) await requireRoom(act, group.id)
  const entry = opens ? await joining(act, group.id, userId) : { state: 'requested' as const }
  const membership = { ...begun(act), version: 1, groupId: group.id, userId, clusterId: represented, role: 'member' as const, ...entry }
  await act.tx.orm.insert(memberships).values({ ...membership, requestMessage: message ?? null })
  tell(act, opens ? 'joined' : 'requested', membership)
  await tellFacilitators(act, membership, opens ? 'membership.joined' : 'membership.requested')
  return membership.id
}

/** Lets somebody in who asked; 409 `group-full` when no place is left for them. */
export async function approveMembership(act: Act, membership: Granted<'approve', Membership>, reason?: string): Promise<void> {
  await requireRoom(act, membership.groupId)
  await move(act, membership, 'joined', { ...(await joining(act, membership.groupId, membership.userId)), ...decided(act, reason) })
  await tellThem(act, membership, 'membership.approved')
}

export async function rejectMembership(act: Act, membership: Granted<'reject', Membership>, reason: string): Promise<void> {
  await move(act, membership, 'rejected', { state: 'rejected', ...decided(act, reason) })
  await tellThem(act, membership, 'membership.rejected')
}

export async function withdrawMembershipRequest(act: Act, membership: Granted<'withdraw', Membership>, reason?: string): Promise<void> {
  await move(act, membership, 'withdrawn', { state: 'withdrawn', ...decided(act, reason) })
}
