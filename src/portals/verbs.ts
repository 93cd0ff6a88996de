import { and, eq, notInArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { Bearer } from '../oauth/bearer.ts'
import type { Act } from '../platform/act.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { type Fault, problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { portalEvent } from './events.ts'
import type { Portal } from './policy.ts'
import { knownTo } from './queries.ts'
import { portalGroups, portals, portalTestUsers } from './tables.ts'
import type { PortalSettings } from './views.ts'

type Settings = z.output<typeof PortalSettings>

/** What a process must forget at once when a portal changes. */
type Forgetting = Pick<Bearer, 'forget'>

/** Registers a partner's software. Only admins get here. 422 for groups and users that there are not. */
export async function registerPortal(act: Act, settings: Settings): Promise<string> {
  const { allowedGroupIds, testUserIds, ...columns } = distinct(settings)
  await refuseUnknown(act, settings)
  const portal = { ...begun(act), version: 1, ...columns }
  await act.tx.orm.insert(portals).values({ ...portal, registeredBy: act.actor.userId })
  await setGroups(act, portal.id, allowedGroupIds)
  await setTestUsers(act, portal.id, testUserIds)
  act.audit({ action: 'portal.registered', subjectKind: 'portal', subjectId: portal.id, after: distinct(settings) })
  portalEvent(act, 'registered', portal, { data: { kind: portal.kind } })
  return portal.id
}

/** Replaces what it is and may do. What it may no longer do, its tokens can no longer from the next request on. */
export async function updatePortal(
  act: Act,
  bearer: Forgetting,
  portal: Granted<'update', Portal>,
  before: Settings,
  asked: Settings,
): Promise<void> {
  const settings = distinct(asked)
  const fields = (Object.keys(settings) as (keyof Settings)[]).filter((field) => differs(before[field], settings[field]))
  if (fields.length === 0) return
  await refuseUnknown(act, settings)
  const { allowedGroupIds, testUserIds, ...columns } = settings
  await act.tx.orm
    .update(portals)
    .set({ ...changed(portals, act.now), ...columns })
    .where(eq(portals.id, portal.id))
  await setGroups(act, portal.id, allowedGroupIds)
  await setTestUsers(act, portal.id, testUserIds)
  const only = (all: Settings) => Object.fromEntries(fields.map((field) => [field, all[field]]))
  act.audit({ action: 'portal.updated', subjectKind: 'portal', subjectId: portal.id, before: only(before), after: only(settings) })
  portalEvent(act, 'updated', oneOn(portal), { data: { fields } })
  act.afterCommit(() => bearer.forget(portal.id))
}

/** Stops it: no token of it works, here at once and elsewhere within a second. */
export async function suspendPortal(act: Act, bearer: Forgetting, portal: Granted<'suspend', Portal>, reason: string): Promise<void> {
  await act.tx.orm
    .update(portals)
    .set({ ...changed(portals, act.now), state: 'suspended', suspensionReason: reason })
    .where(eq(portals.id, portal.id))
  act.audit({
    action: 'portal.suspended',
    subjectKind: 'portal',
    subjectId: portal.id,
    reason,
    before: { state: 'active' },
    after: { state: 'suspended' },
  })
  portalEvent(act, 'suspended', oneOn(portal))
  act.afterCommit(() => bearer.forget(portal.id))
}

/** Lets it go on; what its members granted still stands. */
export async function reinstatePortal(act: Act, portal: Granted<'reinstate', Portal>): Promise<void> {
  await act.tx.orm
    .update(portals)
    .set({ ...changed(portals, act.now), state: 'active', suspensionReason: null })
    .where(eq(portals.id, portal.id))
  act.audit({ action: 'portal.reinstated', subjectKind: 'portal', subjectId: portal.id, before: { state: 'suspended' }, after: { state: 'active' } })
  portalEvent(act, 'reinstated', oneOn(portal))
}

async function setGroups(act: Act, portalId: string, groupIds: string[]): Promise<void> {
  await act.tx.orm.delete(portalGroups).where(and(eq(portalGroups.portalId, portalId), notInArray(portalGroups.groupId, groupIds)))
  if (groupIds.length === 0) return
  await act.tx.orm
    .insert(portalGroups)
    .values(groupIds.map((groupId) => ({ portalId, groupId })))
    .onConflictDoNothing()
}

async function setTestUsers(act: Act, portalId: string, userIds: string[]): Promise<void> {
  await act.tx.orm.delete(portalTestUsers).where(and(eq(portalTestUsers.portalId, portalId), notInArray(portalTestUsers.userId, userIds)))
  if (userIds.length === 0) return
  await act.tx.orm
    .insert(portalTestUsers)
    .values(userIds.map((userId) => ({ portalId, userId })))
    .onConflictDoNothing()
}

async function refuseUnknown(act: Act, { allowedGroupIds, testUserIds }: Settings): Promise<void> {
  const known = await knownTo(act, { groupIds: allowedGroupIds, userIds: testUserIds })
  const faults = (ids: string[], there: Set<string>, field: string, detail: string): Fault[] =>
    ids.flatMap((id, index) => (there.has(id) ? [] : [{ pointer: `/${field}/${index}`, code: 'unknown-reference', detail }]))
  const errors = [
    ...faults(allowedGroupIds, known.groups, 'allowedGroupIds', 'There is no such group.'),
    ...faults(testUserIds, known.users, 'testUserIds', 'There is no such user with an account that stands.'),
  ]
  if (errors.length > 0) throw problem('unknown-reference', { errors: errors.slice(0, 50) })
}

/** Sets are stored, and compared, as sets. Redirects keep their order: it is the registrar's. */
const distinct = (settings: Settings): Settings => ({
  ...settings,
  redirectUris: [...new Set(settings.redirectUris)],
  scopes: [...new Set(settings.scopes)],
  allowedGroupIds: [...new Set(settings.allowedGroupIds)].sort(),
  testUserIds: [...new Set(settings.testUserIds)].sort(),
})
