import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { experienceIsSeen } from '../experiences/sight.ts'
import type { Act } from '../platform/act.ts'
import { type Viewing, viewing } from '../platform/actor.ts'
import type { Granted } from '../platform/policy.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { unknownReference } from '../practices/writing.ts'
import { indexDocuments } from '../search/indexing.ts'
import { notify } from '../users/notifications.ts'
import { namelessUnder } from './audience.ts'
import { caseEvent } from './events.ts'
import { endHelpRequests } from './helping.ts'
import type { Case } from './policy.ts'
import { caseProblem } from './problems.ts'
import { caseIndex } from './searching.ts'
import { belongsToAnyOf } from './sight.ts'
import { cases, stoppedCaseStates } from './tables.ts'
import type { CloseCase, ResolveCase } from './views.ts'

/** The acts that only move a case on, and where to. */
export const steps = {
  open: { state: 'open', event: 'opened' },
  startConsultation: { state: 'in_consultation', event: 'consultation_started' },
  takeAdvice: { state: 'advised', event: 'advised' },
  startActing: { state: 'acting', event: 'acting' },
  park: { state: 'parked', event: 'parked' },
  resume: { state: 'open', event: 'resumed' },
  withdraw: { state: 'withdrawn', event: 'withdrawn' },
  reopen: { state: 'open', event: 'reopened' },
} as const

/** Moves a case on. */
export async function moveOn<S extends keyof typeof steps>(act: Act, step: S, kase: Granted<S, Case>): Promise<void> {
  const { state, event } = steps[step]
  await move(act, kase, state, event, {
    ...(step === 'open' ? { openedAt: act.now } : {}),
    ...(step === 'reopen' ? { resolvedAt: null } : {}),
  })
  if (step === 'open') await tellReaders(act, kase)
  if (step === 'withdraw') await endHelpRequests(act, kase, 'everybody')
}

/** It is resolved, and says what came of it: a note, or an experience of the case giver's own. */
export async function resolveCase(act: Act, kase: Granted<'resolve', Case>, outcome: z.output<typeof ResolveCase>): Promise<void> {
  const { outcomeNote = null, outcomeExperienceId = null } = outcome
  if (outcomeNote === null && outcomeExperienceId === null)
    throw caseProblem('outcome-missing', 'Say it in `outcomeNote`, or name the experience in `outcomeExperienceId`.')
  if (outcomeExperienceId !== null) {
    const [found] = await act.run(ownExperience, { ...viewing(act.actor), id: outcomeExperienceId })
    if (!found!.own) throw unknownReference('/outcomeExperienceId')
  }
  await move(act, kase, 'resolved', 'resolved', { resolvedAt: act.now, outcomeNote, outcomeExperienceId })
  await endHelpRequests(act, kase, 'everybody')
}

/** It is over, and was not resolved: to know that helps the next one too. */
export async function closeUnresolved(act: Act, kase: Granted<'closeUnresolved', Case>, outcome: z.output<typeof CloseCase>): Promise<void> {
  await move(act, kase, 'not_resolved', 'not_resolved', { outcomeNote: outcome.outcomeNote ?? null })
  await endHelpRequests(act, kase, 'everybody')
}

async function move(
  act: Act,
  kase: Case,
  state: Case['state'],
  event: keyof typeof caseEvent.catalogue,
  more: Partial<Pick<typeof cases.$inferInsert, 'openedAt' | 'resolvedAt' | 'outcomeNote' | 'outcomeExperienceId'>>,
): Promise<void> {
  const stoppedAt = stoppedCaseStates.some((stopped) => stopped === state) ? act.now : null
  await act.tx.orm
    .update(cases)
    .set({ ...changed(cases, act.now), state, stoppedAt, ...more })
    .where(eq(cases.id, kase.id))
  await indexDocuments(act, caseIndex, [kase.id])
  caseEvent(act, event, oneOn(kase), { data: { state }, ...namelessUnder(kase.chathamHouse) })
}

/** Tells its group, or whoever was selected, that there is a case. Who is kept out hears nothing. */
async function tellReaders(act: Act, { id, authorId }: Case): Promise<void> {
  const readers = await act.run(readersOf, { id })
  const others = readers.map(({ userId }) => userId).filter((userId) => userId !== authorId)
  await notify(act, others, 'case.opened', { subjectKind: 'case', subjectId: id })
}

const readersOf = statement<{ id: string }, { userId: string }>(
  'case_readers',
  (p) => sql`
  select who.user_id as "userId" from cases k cross join lateral (
    select m.user_id from memberships m
    where m.group_id = k.group_id and m.state = 'active' and (k.audience <> 'selected' or m.role = 'facilitator')
    union select x.user_id from case_audience x where x.case_id = k.id and k.audience = 'selected'
  ) who
  where k.id = ${p.id}::uuid and not ${belongsToAnyOf(sql`who.user_id`, sql`k.excluded_cluster_ids`)}
  order by who.user_id`,
)

const ownExperience = statement<Viewing & { id: string }, { own: boolean }>(
  'case_own_experience',
  (p) => sql`
  select exists (select from experiences o where o.id = ${p.id}::uuid and o.author_id = ${p.viewer}::uuid and o.state <> 'withdrawn')
    and ${experienceIsSeen(p, sql`${p.id}::uuid`)} as own`,
)
