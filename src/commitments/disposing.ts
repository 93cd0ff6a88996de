import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { speakUpOn } from './due.ts'
import { commitmentEvent, scopeOf } from './events.ts'
import { type CommitmentRow, meetingReviewing, meetingToCome } from './queries.ts'
import { commitments } from './tables.ts'
import { requireDayToCome } from './verbs.ts'
import type { DisposeCommitment } from './views.ts'

type Disposition = z.output<typeof DisposeCommitment>
type Disposable = Granted<'dispose', CommitmentRow>
type Change = Partial<typeof commitments.$inferInsert>

/** Says what became of it. A meeting that was asking for it has its answer. */
export function disposeCommitment(act: Act, commitment: Disposable, disposition: Disposition): Promise<void> {
  switch (disposition.disposition) {
    case 'done':
      return keep(act, commitment, disposition)
    case 'dropped':
      return change(act, commitment, 'dropped', { state: 'dropped', closedAt: act.now, dropReason: disposition.reason })
    case 'carried':
      return carry(act, commitment, disposition)
  }
}

async function change(act: Act, commitment: CommitmentRow, event: 'done' | 'dropped' | 'carried', set: Change, data = {}): Promise<void> {
  await act.tx.orm
    .update(commitments)
    .set({ ...changed(commitments, act.now), ...set })
    .where(eq(commitments.id, commitment.id))
  commitmentEvent(act, event, oneOn(commitment), { scopeId: scopeOf(commitment), data })
}

type Of<D extends Disposition['disposition']> = Extract<Disposition, { disposition: D }>

async function keep(act: Act, commitment: Disposable, { closingNote, experienceId }: Of<'done'>): Promise<void> {
  if (experienceId !== null) await requireTheirs(act, experienceId, commitment.userId)
  await change(act, commitment, 'done', { state: 'done', closedAt: act.now, closingNote, experienceId })
}

async function requireTheirs(act: Act, experienceId: string, userId: string): Promise<void> {
  const [found] = await act.run(recordedBy, { experienceId, userId })
  if (found) return
  throw unknown('experienceId', 'No experience that its person recorded.')
}

const unknown = (field: string, detail: string) =>
  problem('unknown-reference', { errors: [{ pointer: `/${field}`, code: 'unknown-reference', detail }] })

const recordedBy = statement<{ experienceId: string; userId: string }, { id: string }>(
  'commitment_experience_recorded',
  (p) => sql`
  select id from experiences
  where id = ${p.experienceId}::uuid and author_id = ${p.userId}::uuid and state in ('recorded', 'confirmed', 'disputed') and deleted_at is null`,
)

/** Still open: due on another day and, of what was said at a meeting, asked for by the next one or the one that is named. */
async function carry(act: Act, commitment: Disposable, { dueOn, toMeetingId }: Of<'carried'>): Promise<void> {
  const next = toMeetingId === undefined ? null : await requireNext(act, commitment, toMeetingId)
  const on = dueOn ?? next!.on
  requireDayToCome(act, on)
  const carriedAt = await meetingReviewing(act, commitment.id)
  const count = sql<number>`${commitments.carriedCount} + 1`
  await act.tx.orm
    .update(commitments)
    .set({
      ...changed(commitments, act.now),
      carriedCount: count,
      dueOn: on,
      experienceAskedAt: null,
      carriedToMeetingId: toMeetingId ?? null,
      ...(carriedAt !== null && { carriedAtMeetingId: carriedAt }),
    })
    .where(eq(commitments.id, commitment.id))
  speakUpOn(act, commitment.id, on)
  commitmentEvent(act, 'carried', oneOn(commitment), { scopeId: scopeOf(commitment), data: { dueOn: on, toMeetingId: toMeetingId ?? null } })
}

async function requireNext(act: Act, { groupId, isReviewed }: CommitmentRow, meetingId: string): Promise<{ on: string }> {
  const next = isReviewed && groupId !== null ? await meetingToCome(act, groupId, meetingId) : null
  if (!next) throw unknown('toMeetingId', 'No meeting to come of the group that reviews it.')
  return next
}
