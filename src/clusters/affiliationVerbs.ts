import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { notify } from '../users/notifications.ts'
import { adminIds, holdUser } from '../users/queries.ts'
import { actingManagers, standingAffiliations } from './affiliations.ts'
import type { RequestAffiliation } from './affiliationViews.ts'
import { affiliationEvent } from './events.ts'
import type { Affiliation, Cluster } from './policy.ts'
import { clusterProblem } from './problems.ts'
import { affiliations } from './tables.ts'

/** What the end of an affiliation means for the rooms above, such as the groups where it is represented; the app names those rooms. */
export type OnAffiliationEnded = (act: Act, ended: { userId: string; clusterId: string }) => Promise<void>

type Role = Affiliation['role']
/** What an affiliation's events and notices are made of. */
type Subject = Pick<Affiliation, 'id' | 'version' | 'userId' | 'clusterId'>

/** The first manager, who needs nobody's approval. */
export async function joinAsFounder(act: Act, clusterId: string): Promise<void> {
  const userId = await ownAccount(act)
  const row = { ...begun(act), version: 1, userId, clusterId, role: 'manager' as const, state: 'active' as const }
  await act.tx.orm.insert(affiliations).values(row)
  affiliationEvent(act, 'activated', row, { data: { clusterId, role: row.role } })
}

/** Asks to belong to a team. The managers are told, and the admins where no manager can act. */
export async function requestAffiliation(
  act: Act,
  cluster: Granted<'requestAffiliation', Cluster>,
  { role, message }: z.output<typeof RequestAffiliation>,
): Promise<string> {
  const userId = await ownAccount(act)
  const row = { ...begun(act), version: 1, userId, clusterId: cluster.id, role, state: 'requested' as const }
  await act.tx.orm.insert(affiliations).values({ ...row, requestMessage: message })
  affiliationEvent(act, 'requested', row, { data: { clusterId: cluster.id, role } })
  const managers = await actingManagers(act, cluster.id)
  await tell(act, managers.length > 0 ? managers : await adminIds(act), 'affiliation.requested', row)
  return row.id
}

/** Lets somebody into the team, in the role that they asked for or another one. 409 `account-inactive` while they are suspended. */
export async function approveAffiliation(act: Act, affiliation: Granted<'approve', Affiliation>, role: Role | undefined): Promise<void> {
  if ((await holdUser(act, affiliation.userId)) !== 'active') throw clusterProblem('account-inactive')
  await activate(act, affiliation, role ?? affiliation.role)
  await tell(act, [affiliation.userId], 'affiliation.approved', affiliation)
}

/** Turns a request down; the user is told and may ask again. */
export async function rejectAffiliation(act: Act, affiliation: Granted<'reject', Affiliation>, reason: string): Promise<void> {
  await reject(act, affiliation, reason)
}

/** Takes back one's own request. It counts as ended: nobody rejected it. */
export async function withdrawAffiliation(act: Act, affiliation: Granted<'withdraw', Affiliation>): Promise<void> {
  await set(act, affiliation, { state: 'ended', endedAt: act.now })
  affiliationEvent(act, 'withdrawn', oneOn(affiliation), { data: { clusterId: affiliation.clusterId } })
}

/** An admin puts somebody into a team at once; an open request of theirs is answered by it. 422 unless the account is active. */
export async function appoint(act: Act, cluster: Granted<'appoint', Cluster>, userId: string, role: Role): Promise<string> {
  if ((await holdUser(act, userId)) !== 'active') {
    throw problem('unknown-reference', {
      errors: [{ pointer: '/userId', code: 'unknown-reference', detail: 'There is no such user whose account is active.' }],
    })
  }
  const [standing] = await standingAffiliations(act, { clusterId: cluster.id, userId })
  if (standing?.state === 'active') throw clusterProblem('already-affiliated')
  if (standing) {
    await activate(act, standing, role)
    await tell(act, [userId], 'affiliation.approved', standing)
    return standing.id
  }
  const row = { ...begun(act), version: 1, userId, clusterId: cluster.id, role, state: 'active' as const }
  await act.tx.orm.insert(affiliations).values({ ...row, decidedBy: act.actor.userId, decidedAt: act.now })
  act.audit({ action: 'affiliation.activated', subjectKind: 'affiliation', subjectId: row.id, after: { userId, clusterId: cluster.id, role } })
  affiliationEvent(act, 'activated', row, { data: { clusterId: cluster.id, role } })
  await tell(act, [userId], 'affiliation.appointed', row)
  return row.id
}

/** Makes somebody a manager, or no longer. 409 `last-manager` unless an admin does it. */
export async function changeAffiliationRole(act: Act, affiliation: Granted<'changeRole', Affiliation>, role: Role): Promise<void> {
  if (role === affiliation.role) return
  if (affiliation.role === 'manager') await keepAManager(act, affiliation)
  await set(act, affiliation, { role })
  act.audit({
    action: 'affiliation.role_changed',
    subjectKind: 'affiliation',
    subjectId: affiliation.id,
    before: { role: affiliation.role },
    after: { role },
  })
  affiliationEvent(act, 'role_changed', oneOn(affiliation), { data: { clusterId: affiliation.clusterId, role } })
  if (affiliation.userId !== act.actor.userId) await tell(act, [affiliation.userId], 'affiliation.role_changed', affiliation)
}

/** Leaves a team, or makes somebody leave. 409 `last-manager` unless an admin does it. */
export async function endAffiliation(
  act: Act,
  affiliation: Granted<'end', Affiliation>,
  reason: string | null,
  endings: readonly OnAffiliationEnded[],
): Promise<void> {
  if (affiliation.role === 'manager') await keepAManager(act, affiliation)
  await set(act, affiliation, { state: 'ended', endedAt: act.now })
  act.audit({ action: 'affiliation.ended', subjectKind: 'affiliation', subjectId: affiliation.id, reason, before: { role: affiliation.role } })
  affiliationEvent(act, 'ended', oneOn(affiliation), { data: { clusterId: affiliation.clusterId } })
  if (affiliation.userId !== act.actor.userId) await tell(act, [affiliation.userId], 'affiliation.ended', affiliation)
  for (const ending of endings) await ending(act, affiliation)
}

/** Answers whoever still waits to be let into a cluster that is going. */
export async function closeRequests(act: Act, clusterId: string, reason: string): Promise<void> {
  for (const request of await standingAffiliations(act, { clusterId })) await reject(act, request, reason)
}

/** Ends what an erased user was in a team or wanted to be. What they wrote to the managers goes with them. */
export async function endForErasure(act: Act, affiliation: Subject & { state: 'requested' | 'active' }): Promise<void> {
  await set(act, affiliation, { state: 'ended', endedAt: act.now })
  affiliationEvent(act, affiliation.state === 'active' ? 'ended' : 'withdrawn', oneOn(affiliation), { data: { clusterId: affiliation.clusterId } })
}

/** Tells the admins when nobody is left who can manage the cluster, `leaving` aside. */
export async function reportOrphan(act: Act, clusterId: string, leaving: string): Promise<void> {
  if (await isLastManager(act, clusterId, leaving)) {
    await notify(act, await adminIds(act), 'cluster.without_manager', { subjectKind: 'cluster', subjectId: clusterId })
  }
}

/** The actor's own id. A token may outlive its user by the moment in which they are erased; nobody joins in that moment. */
async function ownAccount(act: Act): Promise<string> {
  const userId = act.actor.userId!
  if ((await holdUser(act, userId)) !== 'active') throw problem('unauthenticated')
  return userId
}

async function keepAManager(act: Act, { clusterId, userId }: Subject): Promise<void> {
  if (act.actor.isAdmin) return reportOrphan(act, clusterId, userId)
  if (await isLastManager(act, clusterId, userId)) throw clusterProblem('last-manager')
}

const isLastManager = async (act: Act, clusterId: string, leaving: string) =>
  (await actingManagers(act, clusterId)).every((manager) => manager === leaving)

async function activate(act: Act, affiliation: Subject, role: Role): Promise<void> {
  await set(act, affiliation, { state: 'active', role, decidedBy: act.actor.userId, decidedAt: act.now })
  const { id, userId, clusterId } = affiliation
  act.audit({ action: 'affiliation.activated', subjectKind: 'affiliation', subjectId: id, after: { userId, clusterId, role } })
  affiliationEvent(act, 'activated', oneOn(affiliation), { data: { clusterId, role } })
}

async function reject(act: Act, affiliation: Subject, reason: string): Promise<void> {
  await set(act, affiliation, { state: 'rejected', decidedBy: act.actor.userId, decidedAt: act.now, decisionReason: reason })
  act.audit({ action: 'affiliation.rejected', subjectKind: 'affiliation', subjectId: affiliation.id, reason })
  affiliationEvent(act, 'rejected', oneOn(affiliation), { data: { clusterId: affiliation.clusterId } })
  await tell(act, [affiliation.userId], 'affiliation.rejected', affiliation)
}

async function set(act: Act, { id }: Subject, values: Partial<typeof affiliations.$inferInsert>): Promise<void> {
  await act.tx.orm
    .update(affiliations)
    .set({ ...changed(affiliations, act.now), ...values })
    .where(eq(affiliations.id, id))
}

const tell = (act: Act, userIds: readonly string[], kind: string, { id, clusterId }: Pick<Subject, 'id' | 'clusterId'>) =>
  notify(act, userIds, kind, { subjectKind: 'affiliation', subjectId: id, params: { clusterId } })
