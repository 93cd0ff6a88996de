import { and, eq, sql } from 'drizzle-orm'
import type { Asker } from '../experiences/asking.ts'
import { changed } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { unknownReference } from '../practices/writing.ts'
import { commitmentEvent, scopeOf } from './events.ts'
import { commitmentProblem } from './problems.ts'
import { commitments } from './tables.ts'

/** An experience that names a commitment closes it: what somebody said they would try, they tried. */
export const commitmentsAnswered: Asker = {
  async hold(act, { commitmentId, practiceCodeId }) {
    const [held] = await act.run(heldById, { id: commitmentId, userId: act.actor.userId })
    const another = held?.practiceCodeId != null && practiceCodeId !== null && held.practiceCodeId !== practiceCodeId
    if (!held || another) throw unknownReference('/commitmentId')
    if (held.state !== 'open') throw commitmentProblem('commitment-closed')
  },

  async answered(act, { commitmentId, experienceId }) {
    const done = await act.tx.orm
      .update(commitments)
      .set({ ...changed(commitments, act.now), state: 'done', closedAt: act.now, experienceId })
      .where(and(eq(commitments.id, commitmentId), eq(commitments.userId, act.actor.userId!), eq(commitments.state, 'open')))
      .returning({ id: commitments.id, version: commitments.version, groupId: commitments.groupId, caseId: commitments.caseId })
    for (const commitment of done) commitmentEvent(act, 'done', commitment, { scopeId: scopeOf(commitment) })
  },
}

const heldById = statement<{ id: string; userId: string | null }, { state: string; practiceCodeId: string | null }>(
  'commitment_held',
  (p) => sql`
  select state, practice_code_id as "practiceCodeId" from commitments
  where id = ${p.id}::uuid and user_id = ${p.userId}::uuid for update`,
)
