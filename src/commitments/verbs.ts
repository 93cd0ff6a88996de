import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { dayOf } from '../experiences/setting.ts'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { speakUpOn } from './due.ts'
import { commitmentEvent, scopeOf } from './events.ts'
import type { CommitmentRow } from './queries.ts'
import { placeAt } from './sources.ts'
import { commitments } from './tables.ts'
import type { CommitmentPlan, CreateCommitment } from './views.ts'

const dayMs = 86_400_000

/** 422 for a day that is over. With a day's grace, because somebody's day may end after UTC's. */
export function requireDayToCome(act: Act, dueOn: string): void {
  if (dueOn >= dayOf(new Date(act.now.getTime() - dayMs))) return
  throw problem('invalid-body', { errors: [{ pointer: '/dueOn', code: 'too-small', detail: 'That day is over.' }] })
}

const localeOf = (userId: string) => sql<string>`(select u.locale from users u where u.id = ${userId}::uuid)`

/** Commits the actor to a next step. Returns the commitment's id. */
export async function createCommitment(act: Act, { source, language, ...plan }: z.output<typeof CreateCommitment>): Promise<string> {
  requireDayToCome(act, plan.dueOn)
  const place = await placeAt(act, source)
  const userId = act.actor.userId!
  const commitment = { ...begun(act), version: 1, userId, ...place, ...plan }
  const writtenIn = language === undefined ? { language: localeOf(userId), languageSource: 'author_locale' as const } : { language }
  await act.tx.orm.insert(commitments).values({ ...commitment, ...writtenIn })
  speakUpOn(act, commitment.id, plan.dueOn)
  commitmentEvent(act, 'made', commitment, { scopeId: scopeOf(place), data: { source, dueOn: plan.dueOn } })
  return commitment.id
}

/** Changes the words or the day. Another day asks again. */
export async function updateCommitment(act: Act, commitment: Granted<'update', CommitmentRow>, plan: z.output<typeof CommitmentPlan>): Promise<void> {
  const { language, ...words } = plan
  const moved = plan.dueOn !== commitment.dueOn
  if (moved) requireDayToCome(act, plan.dueOn)
  await act.tx.orm
    .update(commitments)
    .set({ ...changed(commitments, act.now), ...words, ...(language && { language }), ...(moved && { experienceAskedAt: null }) })
    .where(eq(commitments.id, commitment.id))
  if (moved) speakUpOn(act, commitment.id, plan.dueOn)
  commitmentEvent(act, 'updated', oneOn(commitment), { scopeId: scopeOf(commitment), data: { dueOn: plan.dueOn } })
}
