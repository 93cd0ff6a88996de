import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { notify } from '../users/notifications.ts'
import { isLed, readRules, readSeats, warningsOf } from './composition.ts'
import { groupEvent } from './events.ts'
import type { StoredMembership } from './membershipQueries.ts'
import { decided, move, tellThem } from './membershipVerbs.ts'
import { groupProblem } from './problems.ts'
import { activeMembers, type GroupFacts } from './queries.ts'
import { groups, memberships } from './tables.ts'
import type { ReopenGroup } from './views.ts'

/** What a group's end means for the rooms above, such as its meetings to come; the app names those rooms. */
export type OnClosing = (act: Act, group: { id: string }, reason: string) => Promise<void>

type Group = Pick<GroupFacts, 'id' | 'version' | 'state' | 'visibility'>
type Step = {
  state: GroupFacts['state']
  event: 'activated' | 'paused' | 'resumed' | 'closed' | 'reopened' | 'archived' | 'abandoned'
  reason?: string | undefined
}

/** What a hidden group does is told to those inside; of the others everybody who sees them may know. */
export const audienceOf = ({ id, visibility }: Pick<Group, 'id' | 'visibility'>) => ({ scopeId: visibility === 'hidden' ? id : null })

/** Changes the state of a group, tells those inside, and keeps who did it and why. */
export async function step(act: Act, group: Group, { state, event, reason }: Step, changes: Partial<typeof groups.$inferInsert> = {}): Promise<void> {
  await act.tx.orm
    .update(groups)
    .set({ ...changed(groups, act.now), ...changes, state })
    .where(eq(groups.id, group.id))
  groupEvent(act, event, oneOn(group), { ...audienceOf(group), data: { state } })
  act.audit({
    action: `group.${event}`,
    subjectKind: 'group',
    subjectId: group.id,
    reason: reason ?? null,
    before: { state: group.state },
    after: { state },
  })
  const inside = (await activeMembers(act, group.id)).map(({ userId }) => userId).filter((userId) => userId !== act.actor.userId)
  await notify(act, inside, `group.${event}`, { subjectKind: 'group', subjectId: group.id })
}

/**
 * A forming group begins to work. It needs a facilitator and `minMembers` active; unmet rules of composition are refused unless
 * somebody says why the group begins all the same.
 */
export async function activateGroup(act: Act, group: Granted<'activate', GroupFacts>, overrideReason: string | undefined): Promise<void> {
  const warnings = warningsOf(await readRules(act, group.id), await readSeats(act, group.id))
  for (const { code, detail } of warnings) if (code === 'too-few-members' || code === 'no-facilitator') throw groupProblem(code, detail)
  if (warnings.length > 0) {
    if (overrideReason === undefined) {
      const errors = warnings.map(({ code, detail }) => ({ code, detail }))
      throw groupProblem('composition-unmet', { detail: warnings.map(({ detail }) => detail).join(' '), errors })
    }
    act.audit({
      action: 'group.composition_overridden',
      subjectKind: 'group',
      subjectId: group.id,
      reason: overrideReason,
      after: { unmet: warnings },
    })
  }
  await step(act, group, { state: 'active', event: 'activated' })
}

export const pauseGroup = (act: Act, group: Granted<'pause', GroupFacts>, reason?: string): Promise<void> =>
  step(act, group, { state: 'paused', event: 'paused', reason })

export async function resumeGroup(act: Act, group: Granted<'resume', GroupFacts>): Promise<void> {
  await requireLeader(act, group)
  await step(act, group, { state: 'active', event: 'resumed' })
}

/** The cycle is over. Nobody is on the way in any more: open invitations are revoked, open requests rejected. */
export async function closeGroup(act: Act, group: Granted<'close', GroupFacts>, closings: readonly OnClosing[], reason?: string): Promise<void> {
  await shutDown(act, group.id, closings, 'The group was closed.')
  await step(act, group, { state: 'closed', event: 'closed', reason })
}

/** A closed group begins its next cycle, with the people who are still inside. */
export async function reopenGroup(act: Act, group: Granted<'reopen', GroupFacts>, { cycle }: z.output<typeof ReopenGroup>): Promise<void> {
  await requireLeader(act, group)
  await step(act, group, { state: 'active', event: 'reopened' }, { cycleNumber: group.cycleNumber + 1, ...cycleColumns(cycle) })
}

export async function archiveGroup(act: Act, group: Granted<'archive', GroupFacts>, closings: readonly OnClosing[], reason?: string): Promise<void> {
  await shutDown(act, group.id, closings, 'The group was archived.')
  await step(act, group, { state: 'archived', event: 'archived', reason })
}

export async function abandonGroup(act: Act, group: Granted<'abandon', GroupFacts>, closings: readonly OnClosing[], reason?: string): Promise<void> {
  await shutDown(act, group.id, closings, 'The group was abandoned.')
  await step(act, group, { state: 'abandoned', event: 'abandoned', reason })
}

export const cycleColumns = ({ meetingsPlanned, startsOn, endsOn }: z.output<typeof ReopenGroup>['cycle']) => ({
  cycleMeetingsPlanned: meetingsPlanned,
  cycleStartsOn: startsOn,
  cycleEndsOn: endsOn,
})

async function requireLeader(act: Act, group: GroupFacts): Promise<void> {
  if (!isLed(await readSeats(act, group.id))) throw groupProblem('no-facilitator')
}

/** Turns away who is on the way in, and lets the other rooms end what is to come, while the group can still be written. */
async function shutDown(act: Act, groupId: string, closings: readonly OnClosing[], reason: string): Promise<void> {
  const waiting = await act.tx.orm
    .select()
    .from(memberships)
    .where(and(eq(memberships.groupId, groupId), inArray(memberships.state, ['invited', 'requested'])))
    .orderBy(memberships.createdAt, memberships.id)
  for (const membership of waiting) await turnAway(act, membership, membership.state === 'invited' ? 'revoked' : 'rejected', reason)
  for (const closing of closings) await closing(act, { id: groupId }, reason)
}

async function turnAway(act: Act, membership: StoredMembership, state: 'revoked' | 'rejected', reason: string): Promise<void> {
  await move(act, membership, state, { state, ...decided(act, reason) })
  await tellThem(act, membership, `membership.${state}`)
}
