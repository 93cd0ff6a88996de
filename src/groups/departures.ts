import { eq, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { lockRow } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { notify } from '../users/notifications.ts'
import { adminIds } from '../users/queries.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { isLed, readSeats } from './composition.ts'
import { step } from './lifecycle.ts'
import { type StoredMembership, storedColumns } from './membershipQueries.ts'
import { decided, move } from './membershipVerbs.ts'
import { isOpen } from './policy.ts'
import type { GroupFacts } from './queries.ts'
import { memberships } from './tables.ts'

/**
 * A user was suspended, or is being erased. Who is erased leaves every group, and the rows stay. The admins are told of an open group that
 * either way loses the last who leads it; if it was active it rests, and its members are told (rule 1).
 */
export const leaveGroups: OnDeparture = async (act, userId, reason) => {
  for (const { groupId } of await act.run(groupsOf, { userId })) {
    await lockRow(act, 'groups', groupId)
    const [mine] = await act.run(liveMembership, { userId, groupId })
    if (!mine) continue
    if (reason === 'erased') await end(act, mine)
    if (isOpen(mine.group) && mine.state === 'active' && mine.role === 'facilitator') await restUnlessLed(act, mine.group, userId)
  }
  if (reason === 'erased') await act.tx.orm.update(memberships).set(nothingPersonal).where(eq(memberships.userId, userId))
}

/** What was written by and about the person, and their address. Counts, states and dates stay. */
const nothingPersonal = { requestMessage: null, decisionReason: null, invitedEmail: null }

/** Every state has its own word for going. */
const ends = { invited: 'declined', requested: 'withdrawn', active: 'left', suspended: 'left' } as const

async function end(act: Act, membership: Live): Promise<void> {
  const state = ends[membership.state]
  await move(act, membership, state, { state, ...(state === 'left' ? { leftAt: act.now } : {}), ...decided(act) })
}

async function restUnlessLed(act: Act, group: Live['group'], without: string): Promise<void> {
  if (isLed(await readSeats(act, group.id), without)) return
  if (group.state === 'active') await step(act, group, { state: 'paused', event: 'paused', reason: 'The last facilitator is gone.' })
  await notify(act, await adminIds(act), 'group.without_facilitator', { subjectKind: 'group', subjectId: group.id })
}

interface Live extends StoredMembership {
  state: keyof typeof ends
  group: Pick<GroupFacts, 'id' | 'version' | 'state' | 'visibility'>
}

// In one order, so that two departures never wait for each other's groups.
const groupsOf = statement<{ userId: string }, { groupId: string }>(
  'departing_groups',
  (p) => sql`
  select group_id as "groupId" from memberships
  where user_id = ${p.userId}::uuid and state in ('invited', 'requested', 'active', 'suspended') order by group_id`,
)

const liveMembership = statement<{ userId: string; groupId: string }, Live>(
  'departing_membership',
  (p) => sql`
  select ${storedColumns}, b.state,
    json_build_object('id', g.id, 'version', g.version, 'state', g.state, 'visibility', g.visibility) as "group"
  from memberships b join groups g on g.id = b.group_id
  where b.user_id = ${p.userId}::uuid and b.group_id = ${p.groupId}::uuid and b.state in ('invited', 'requested', 'active', 'suspended')`,
)
