import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { keepAsMadeByClient } from '../platform/clientObjects.ts'
import { setExternalId } from '../platform/externalIds.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { notify } from '../users/notifications.ts'
import { holdUser } from '../users/queries.ts'
import { accept, addAgreement } from './agreements.ts'
import { clusterFor } from './clusterChoice.ts'
import { placesTaken, readSeats } from './composition.ts'
import { groupEvent } from './events.ts'
import { audienceOf, cycleColumns } from './lifecycle.ts'
import { joining, tell } from './membershipVerbs.ts'
import { groupProblem } from './problems.ts'
import { activeMembers, type GroupFacts } from './queries.ts'
import { groups, memberships } from './tables.ts'
import type { CreateGroup, GroupSettings } from './views.ts'

/**
 * Makes a forming group. Its maker facilitates it, for one of their clusters; an admin may name somebody else, or nobody yet, and a
 * portal for itself names nobody. Returns its
 * id; 422 `not-affiliated` or `cluster-required` where no cluster can be represented.
 */
export async function createGroup(act: Act, input: z.output<typeof CreateGroup>): Promise<string> {
  const { clusterId, facilitatorId, agreement, externalId, cycle, ...settings } = input
  const facilitator = await firstFacilitator(act, facilitatorId, clusterId)
  const represented = facilitator === null ? null : await clusterFor(act, facilitator, 'facilitator', clusterId)
  const group = { ...begun(act), version: 1, ...settings, ...cycleColumns(cycle) }
  await act.tx.orm.insert(groups).values(group)
  await setExternalId(act, 'group', group.id, externalId)
  await keepAsMadeByClient(act, 'group', group.id)
  groupEvent(act, 'created', group, { ...audienceOf(group), data: { state: 'forming' } })
  if (agreement) {
    await act.tx.orm
      .update(groups)
      .set({ agreementVersion: await addAgreement(act, group.id, 1, agreement) })
      .where(eq(groups.id, group.id))
  }
  if (facilitator === null) return group.id
  if (agreement && facilitator === act.actor.userId) await accept(act, group.id, 1, facilitator)
  await appoint(act, group.id, facilitator, represented)
  return group.id
}

async function firstFacilitator(act: Act, named: string | undefined, clusterId: string | undefined): Promise<string | null> {
  const { actor } = act
  if (actor.kind === 'portal') return null
  if (named === undefined) return actor.isAdmin && clusterId === undefined ? null : actor.userId
  if (named !== actor.userId && !actor.isAdmin) throw problem('forbidden', 'Only an admin may name another facilitator.')
  if ((await holdUser(act, named)) === 'active') return named
  throw problem('unknown-reference', { errors: [{ pointer: '/facilitatorId', code: 'unknown-reference', detail: 'There is no such active user.' }] })
}

/** Being named is not being asked: an appointed facilitator is active at once, and told. */
async function appoint(act: Act, groupId: string, userId: string, clusterId: string | null): Promise<void> {
  const membership = { ...begun(act), version: 1, groupId, userId, clusterId, role: 'facilitator' as const, ...(await joining(act, groupId, userId)) }
  await act.tx.orm.insert(memberships).values(membership)
  tell(act, 'joined', membership)
  if (userId === act.actor.userId) return
  act.audit({ action: 'membership.appointed', subjectKind: 'membership', subjectId: membership.id, after: { userId, role: 'facilitator' } })
  await notify(act, [userId], 'membership.appointed', { subjectKind: 'membership', subjectId: membership.id, params: { groupId } })
}

type Settings = z.output<typeof GroupSettings>

/** Replaces what facilitators may change; 409 `max-members-too-low` when more places are taken than there would be. */
export async function updateGroup(act: Act, group: Granted<'update', GroupFacts>, before: Settings, input: Settings): Promise<void> {
  if (!differs(before, input)) return
  const { cycle, ...settings } = input
  if (input.maxMembers < group.maxMembers) {
    const taken = placesTaken(await readSeats(act, group.id))
    if (taken > input.maxMembers) throw groupProblem('max-members-too-low', `${taken} places are taken.`)
  }
  await act.tx.orm
    .update(groups)
    .set({ ...changed(groups, act.now), ...settings, ...cycleColumns(cycle) })
    .where(eq(groups.id, group.id))
  // Whoever saw the group before learns that there is something to look at again, even if it is hidden from them now.
  const visibility = group.visibility === 'hidden' ? input.visibility : group.visibility
  groupEvent(act, 'updated', oneOn(group), audienceOf({ id: group.id, visibility }))
  await keepAccess(act, group, input)
}

/** Who may know of the group, how one comes in and what may be told outside: those who answer for it can be asked why it changed. */
async function keepAccess(act: Act, group: GroupFacts, after: z.output<typeof GroupSettings>): Promise<void> {
  for (const field of ['visibility', 'joinPolicy', 'confidentiality'] as const) {
    if (group[field] === after[field]) continue
    const action = `group.${field === 'joinPolicy' ? 'join_policy' : field}_changed`
    act.audit({ action, subjectKind: 'group', subjectId: group.id, before: { [field]: group[field] }, after: { [field]: after[field] } })
    if (field === 'joinPolicy') continue
    const inside = (await activeMembers(act, group.id)).map(({ userId }) => userId).filter((userId) => userId !== act.actor.userId)
    await notify(act, inside, action, { subjectKind: 'group', subjectId: group.id, params: { [field]: after[field] } })
  }
}
