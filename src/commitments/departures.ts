import { sql } from 'drizzle-orm'
import type { OnLeaving } from '../groups/membershipVerbs.ts'
import type { Act } from '../platform/act.ts'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { commitmentEvent, scopeOf } from './events.ts'

/** Whoever leaves a group keeps no word that they gave there. A suspended member may come back to theirs. */
export const dropCommitmentsInGroup: OnLeaving = (act, { userId, groupId }) => drop(act, userId, groupId)

/** Of somebody erased nothing is waited for. What the group read stays, without a name; what nobody else read goes with them. */
export const dropCommitments: OnDeparture = async (act, userId, reason) => {
  if (reason !== 'erased') return
  await drop(act, userId, null)
  await act.run(blankPrivate, { userId })
}

/** In this group or (null) in all. */
async function drop(act: Act, userId: string, groupId: string | null): Promise<void> {
  const dropped = await act.run(dropOpen, { userId, groupId, now: act.now.toISOString() })
  for (const commitment of dropped) commitmentEvent(act, 'dropped', commitment, { scopeId: scopeOf(commitment) })
}

type Dropped = { id: string; version: number; groupId: string | null; caseId: string | null }

const dropOpen = statement<{ userId: string; groupId: string | null; now: string }, Dropped>(
  'commitments_drop_open',
  (p) => sql`
  update commitments c
  set state = 'dropped', drop_reason = 'left', closed_at = ${p.now}::timestamptz, updated_at = ${p.now}::timestamptz, version = version + 1
  where c.user_id = ${p.userId}::uuid and c.state = 'open' and (${p.groupId}::uuid is null or c.group_id = ${p.groupId}::uuid
    and not exists (select from memberships m where m.group_id = c.group_id and m.user_id = c.user_id and m.state = 'suspended'))
  returning c.id, c.version, c.group_id as "groupId", c.case_id as "caseId"`,
)

const blankPrivate = statement<{ userId: string }, never>(
  'commitments_blank_private',
  (p) => sql`
  update commitments set text = '', first_step = null, closing_note = null
  where user_id = ${p.userId}::uuid and group_id is null`,
)
