import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { getGroupFor } from '../groups/queries.ts'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { begun } from '../platform/rows.ts'
import { practiceUseEvent } from './events.ts'
import { type PracticeUse, readMeetingOfUse } from './lineage.ts'
import type { RecordUse } from './lineageViews.ts'
import { type Practice, practicePlacePolicy } from './policy.ts'
import { practiceProblem } from './problems.ts'
import { practiceUses } from './tables.ts'
import { orUnknown, unknownReference } from './writing.ts'

const begunStates = ['in_progress', 'held', 'closed']

/** The version was used at a meeting of one of the actor's groups. 409 `already-used`, `meeting-not-begun`. */
export async function recordPracticeUse(act: Act, practice: Granted<'recordUse', Practice>, input: z.output<typeof RecordUse>): Promise<string> {
  const { meetingId, agendaItemId } = input
  const meeting = await readMeetingOfUse(act, meetingId, agendaItemId)
  if (!meeting) throw unknownReference('/meetingId')
  const group = await getGroupFor(act, act.actor, meeting.groupId).catch(orUnknown('/meetingId'))
  act.permit(practicePlacePolicy, 'recordPracticeUse', group)
  if (!meeting.onAgenda) throw unknownReference('/agendaItemId')
  if (!begunStates.includes(meeting.state)) throw practiceProblem('meeting-not-begun')
  const use = { ...begun(act), practiceId: practice.id, kind: 'meeting' as const, meetingId, agendaItemId, recordedBy: act.actor.userId!, version: 1 }
  await act.tx.orm.insert(practiceUses).values(use)
  practiceUseEvent(act, 'recorded', use, { scopeId: meeting.groupId, data: { practiceId: practice.id, meetingId } })
  return use.id
}

/** Takes back what was recorded by mistake. */
export async function removePracticeUse(act: Act, use: Granted<'remove', PracticeUse>): Promise<void> {
  await act.tx.orm.delete(practiceUses).where(eq(practiceUses.id, use.id))
  practiceUseEvent(act, 'removed', { id: use.id, version: use.version + 1 }, { scopeId: use.groupId, data: { practiceId: use.practiceId } })
}
