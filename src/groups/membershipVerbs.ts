import { eq } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { changed } from '../platform/rows.ts'
import { notify } from '../users/notifications.ts'
import { acceptedVersion } from './agreements.ts'
import { clusterFor } from './clusterChoice.ts'
import { isLed, placesTaken, readRules, readSeats } from './composition.ts'
import { membershipEvent } from './events.ts'
import { tellFacilitators } from './facilitators.ts'
import type { Membership } from './membershipPolicy.ts'
import { getMembership, type StoredMembership } from './membershipQueries.ts'
import { isOpen } from './policy.ts'
import { groupProblem } from './problems.ts'
import type { GroupFacts } from './queries.ts'
import { memberships } from './tables.ts'

/** What somebody's going means for the rooms above, such as their seats at meetings to come; the app names those rooms. */
export type OnLeaving = (act: Act, left: { groupId: string; userId: string }) => Promise<void>

type Changes = PgUpdateSetSource<typeof memberships>

/** Who decided, when and why: on every transition that somebody answers for. */
export const decided = (act: Act, reason?: string) => ({ decidedBy: act.actor.userId, decidedAt: act.now, decisionReason: reason ?? null })

/** Changes a membership and tells it. An answered invitation's token stops working. */
export async function move(act: Act, { id }: Pick<StoredMembership, 'id'>, event: MembershipEvent, changes: Changes): Promise<void> {
  const answered = changes.state && changes.state !== 'invited' ? { invitationTokenHash: null } : {}
  const [after] = await act.tx.orm
    .update(memberships)
    .set({ ...changed(memberships, act.now), ...answered, ...changes })
    .where(eq(memberships.id, id))
    .returning(toldColumns)
  tell(act, event, after!)
}

type MembershipEvent = keyof typeof membershipEvent.catalogue
const { id, version, groupId, userId, role, state } = memberships
const toldColumns = { id, version, groupId, userId, role, state }

/** The event of a membership as it is now: who, in which group, as what, in which state. */
export function tell(act: Act, event: MembershipEvent, { id, version, ...data }: StoredMembership & { state: Membership['state'] }): void {
  const { groupId, userId, role, state } = data
  membershipEvent(act, event, { id, version }, { scopeId: groupId, data: { groupId, userId, role, state } })
}

export const aboutMembership = (membership: Pick<StoredMembership, 'id' | 'groupId'>) => ({
  subjectKind: 'membership',
  subjectId: membership.id,
  params: { groupId: membership.groupId },
})

/** Tells the person whom it concerns, unless they did it themselves. */
export async function tellThem(act: Act, membership: StoredMembership, kind: `membership.${string}`): Promise<void> {
  if (membership.userId !== act.actor.userId) await notify(act, [membership.userId], kind, aboutMembership(membership))
}

/** Tells the facilitators of its group, but for whoever did it. */
export const tellLeaders = (act: Act, membership: Pick<StoredMembership, 'id' | 'groupId'>, kind: `membership.${string}`): Promise<void> =>
  tellFacilitators(act, membership.groupId, kind, aboutMembership(membership))

/** 409 `group-full` unless so many more places are free. Only behind the group's lock does the answer hold. */
export async function requireRoom(act: Act, groupId: string, places = 1): Promise<void> {
  const [seats, { maxMembers }] = [await readSeats(act, groupId), await readRules(act, groupId)]
  const left = maxMembers - placesTaken(seats)
  if (places > left) throw groupProblem('group-full', `${Math.max(0, left)} of ${maxMembers} places are left; ${places} are needed.`)
}

/** 409 `last-facilitator` when this membership is all that leads a group that has to be led. */
async function keepAFacilitator(act: Act, membership: Membership): Promise<void> {
  if (membership.role !== 'facilitator' || membership.state !== 'active' || !isOpen({ state: membership.groupState })) return
  const seats = await readSeats(act, membership.groupId)
  if (isLed(seats) && !isLed(seats, membership.id)) throw groupProblem('last-facilitator')
}

/** What a membership becomes when its user comes in. Whoever accepted the agreement in force before is not asked again. */
export async function joining(act: Act, groupId: string, userId: string) {
  return { state: 'active' as const, joinedAt: act.now, agreementVersion: await acceptedVersion(act, groupId, userId) }
}

/** A suspended member is outside until reinstated, and keeps no seat at what is to come. */
export async function suspendMembership(
  act: Act,
  membership: Granted<'suspend', Membership>,
  reason: string,
  leavings: readonly OnLeaving[],
): Promise<void> {
  await keepAFacilitator(act, membership)
  await move(act, membership, 'suspended', { state: 'suspended', ...decided(act, reason) })
  act.audit({ action: 'membership.suspended', subjectKind: 'membership', subjectId: membership.id, reason })
  await tellThem(act, membership, 'membership.suspended')
  for (const leaving of leavings) await leaving(act, membership)
}

/** A suspended member gave the place up: 409 `group-full` when somebody else has taken it. They have to represent a cluster still. */
export async function reinstateMembership(act: Act, membership: Granted<'reinstate', Membership>, reason?: string): Promise<void> {
  if (membership.role !== 'observer') await requireRoom(act, membership.groupId)
  const clusterId = await clusterFor(act, membership.userId, membership.role, undefined, membership.clusterId)
  await move(act, membership, 'reinstated', { state: 'active', clusterId, ...decided(act, reason) })
  act.audit({ action: 'membership.reinstated', subjectKind: 'membership', subjectId: membership.id, reason: reason ?? null })
  await tellThem(act, membership, 'membership.reinstated')
}

/** Makes somebody facilitator, member or observer. An observer who becomes more takes a place and represents a cluster. */
export async function changeMembershipRole(
  act: Act,
  membership: Granted<'changeRole', Membership>,
  role: Membership['role'],
  clusterId: string | undefined,
): Promise<void> {
  if (role === membership.role) return
  await keepAFacilitator(act, membership)
  await turn(act, membership, role, clusterId)
}

async function turn(act: Act, membership: Membership, role: Membership['role'], clusterId?: string): Promise<void> {
  const { id, groupId, userId } = membership
  if (membership.role === 'observer') await requireRoom(act, groupId)
  // Whoever steps down keeps the cluster that they came for: an affiliation that ended must not hold them in office.
  const keeps = membership.role === 'facilitator' && clusterId === undefined
  const cluster = keeps ? membership.clusterId : await clusterFor(act, userId, role, clusterId, membership.clusterId)
  await move(act, membership, 'role_changed', { role, clusterId: cluster, ...decided(act) })
  act.audit({ action: 'membership.role_changed', subjectKind: 'membership', subjectId: id, before: { role: membership.role }, after: { role } })
  await tellThem(act, membership, 'membership.role_changed')
}

/** The acting facilitator becomes a member, and another active member takes over, in one step. */
export async function handOverFacilitation(
  act: Act,
  group: Granted<'handOverFacilitation', GroupFacts>,
  mine: Membership,
  membershipId: string,
): Promise<void> {
  const theirs = (await readSeats(act, group.id)).find((seat) => seat.membershipId === membershipId && seat.state === 'active')
  if (!theirs?.canAct || membershipId === mine.id) {
    throw problem('unknown-reference', {
      errors: [
        {
          pointer: '/membershipId',
          code: 'unknown-reference',
          detail: 'Name the membership of another active member of this group, whose account is active too.',
        },
      ],
    })
  }
  if (theirs.role !== 'facilitator') await turn(act, await getMembership(act, act.actor, membershipId), 'facilitator')
  await turn(act, mine, 'member')
}

/** Leaving always works, but for the last facilitator of a group that has to be led. */
export async function leaveGroup(
  act: Act,
  membership: Granted<'leave', Membership>,
  reason: string | undefined,
  leavings: readonly OnLeaving[],
): Promise<void> {
  await keepAFacilitator(act, membership)
  // A suspension stays the last decision: who put somebody outside and why is not undone by going (see `requestMembership`).
  const word = membership.state === 'suspended' ? {} : decided(act, reason)
  await move(act, membership, 'left', { state: 'left', leftAt: act.now, ...word })
  if (membership.state === 'suspended')
    act.audit({ action: 'membership.left', subjectKind: 'membership', subjectId: membership.id, reason: reason ?? null })
  await tellLeaders(act, membership, 'membership.left')
  for (const leaving of leavings) await leaving(act, membership)
}

export async function removeMember(
  act: Act,
  membership: Granted<'remove', Membership>,
  reason: string,
  leavings: readonly OnLeaving[],
): Promise<void> {
  await keepAFacilitator(act, membership)
  await move(act, membership, 'removed', { state: 'removed', leftAt: act.now, ...decided(act, reason) })
  act.audit({ action: 'membership.removed', subjectKind: 'membership', subjectId: membership.id, reason })
  await tellThem(act, membership, 'membership.removed')
  for (const leaving of leavings) await leaving(act, membership)
}
