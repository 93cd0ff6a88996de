import { eq, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import type { JobHandler } from '../platform/jobs.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { notify } from '../users/notifications.ts'
import { commitmentEvent, scopeOf } from './events.ts'
import { commitments } from './tables.ts'

export const dueKind = 'commitment.due'
/** To try a practice was promised: told what happened, it becomes evidence. */
const askedKind = 'commitment.experience_asked'

/** Speaks up on the day, at 07:00 UTC. Another day moves it. */
export function speakUpOn(act: Act, commitmentId: string, dueOn: string): void {
  act.enqueue({ kind: dueKind, uniqueKey: `${dueKind}:${commitmentId}`, runAt: new Date(`${dueOn}T07:00:00.000Z`), payload: { commitmentId } })
}

/** The day has come: whose it is is reminded; of a practice they are asked for the experience. Closed, carried or said before: nothing. */
export const speakUp: JobHandler = async (act, { commitmentId }) => {
  const [due] = await act.run(stillDue, { id: String(commitmentId), today: act.now.toISOString().slice(0, 10) })
  if (!due) return
  const about = { subjectKind: 'commitment', subjectId: due.id }
  if (due.practiceId === null) return notify(act, [due.userId], dueKind, { ...about, params: { meetingId: due.meetingId, caseId: due.caseId } })
  await act.tx.orm
    .update(commitments)
    .set({ ...changed(commitments, act.now), experienceAskedAt: act.now })
    .where(eq(commitments.id, due.id))
  commitmentEvent(act, 'experience_asked', oneOn(due), { scopeId: scopeOf(due), data: { practiceId: due.practiceId } })
  await notify(act, [due.userId], askedKind, { ...about, params: { practiceId: due.practiceId } })
}

type Due = {
  id: string
  version: number
  userId: string
  groupId: string | null
  meetingId: string | null
  caseId: string | null
  practiceId: string | null
}

const stillDue = statement<{ id: string; today: string }, Due>(
  'commitment_still_due',
  (p) => sql`
  select id, version, user_id as "userId", group_id as "groupId", meeting_id as "meetingId", case_id as "caseId", practice_id as "practiceId"
  from commitments where id = ${p.id}::uuid and state = 'open' and due_on <= ${p.today}::date and experience_asked_at is null for update`,
)
