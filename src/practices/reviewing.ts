import { and, eq } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { activeMembers } from '../groups/queries.ts'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { indexDocuments } from '../search/indexing.ts'
import { notify } from '../users/notifications.ts'
import { practiceEvent } from './events.ts'
import { reviewDueJob } from './jobs.ts'
import type { Practice } from './policy.ts'
import { practiceProblem } from './problems.ts'
import { readText, reviewersOf } from './queries.ts'
import { scopeOf } from './scope.ts'
import { practiceIndex } from './searching.ts'
import { practices } from './tables.ts'
import { liftAnsweredWarnings } from './warnings.ts'
import { writtenOn } from './writing.ts'

type Version = typeof practices.$inferInsert
type Change = PgUpdateSetSource<typeof practices>

const asked = ['teaser', 'problem', 'solution'] as const

/** Hands a draft to the reviewers. 409 `practice-incomplete` names what is missing. */
export async function submitPractice(act: Act, practice: Granted<'submit', Practice>): Promise<void> {
  const text = await readText(act, practice.id)
  const missing = asked.filter((field) => text[field] === null)
  if (missing.length > 0) {
    throw practiceProblem('practice-incomplete', {
      errors: missing.map((field) => ({ pointer: `/${field}`, code: 'required', detail: `Readers need a ${field}.` })),
    })
  }
  await handOn(act, practice, { state: 'submitted', submittedAt: act.now })
  practiceEvent(act, 'submitted', oneOn(practice), { scopeId: scopeOf(practice) })
  await notify(act, await reviewersOf(act, practice), 'practice.submitted', about(practice))
}

/** The actor takes the version for review. */
export async function startPracticeReview(act: Act, practice: Granted<'startReview', Practice>): Promise<void> {
  await handOn(act, practice, { state: 'in_review', reviewerId: act.actor.userId })
  practiceEvent(act, 'review_started', oneOn(practice), { scopeId: scopeOf(practice) })
}

/** Sends the version back to its author, with what to change. */
export async function requestPracticeChanges(act: Act, practice: Granted<'requestChanges', Practice>, comment: string): Promise<void> {
  await handOn(act, practice, { state: 'changes_requested', reviewComment: comment, reviewerId: act.actor.userId })
  practiceEvent(act, 'changes_requested', oneOn(practice), { scopeId: scopeOf(practice) })
  await tellAuthor(act, practice, 'practice.changes_requested', practice.authorId)
}

/** Makes the version the one that readers see, in the place of the older one, and answers what was outdated or wrong. Its next review is due a year on. */
export async function publishPractice(act: Act, practice: Granted<'publish', Practice>): Promise<void> {
  const older = await act.tx.orm
    .update(practices)
    .set({ ...changed(practices, act.now), state: 'superseded' })
    .where(and(eq(practices.practiceCodeId, practice.practiceCodeId), eq(practices.state, 'published')))
    .returning({ id: practices.id, version: practices.version })
  const reviewDueOn = aYearOn(act.now)
  await handOn(act, practice, { state: 'published', publishedAt: act.now, reviewDueOn, reviewerId: act.actor.userId })
  await liftAnsweredWarnings(act, practice.practiceCodeId)
  await indexDocuments(act, practiceIndex, [practice.id, ...older.map(({ id }) => id)])
  const scopeId = scopeOf(practice)
  for (const version of older) practiceEvent(act, 'superseded', version, { scopeId, data: { by: practice.id } })
  practiceEvent(act, 'published', oneOn(practice), { scopeId, data: { code: practice.code, versionNumber: practice.versionNumber, reviewDueOn } })
  audited(act, 'practice.published', practice, { after: { state: 'published', visibility: practice.visibility } })
  act.enqueue(reviewDueJob(practice.id, reviewDueOn))
  await tellAuthor(act, practice, 'practice.published', practice.authorId)
}

/** Takes the published version off the lists for a reason; who has its address still reads it. */
export async function retirePractice(act: Act, practice: Granted<'retire', Practice>, reason: string): Promise<void> {
  await move(act, practice, { state: 'retired', retiredAt: act.now, retirementReason: reason })
  await indexDocuments(act, practiceIndex, [practice.id])
  practiceEvent(act, 'retired', oneOn(practice), { scopeId: scopeOf(practice), unnamed: practice.chathamHouse })
  audited(act, 'practice.retired', practice, { reason, after: { state: 'retired' } })
  await tellAuthor(act, practice, 'practice.retired')
}

/** Somebody looked: the published version still holds, and the next review is due a year on. */
export async function renewPractice(act: Act, practice: Granted<'renew', Practice>): Promise<void> {
  const reviewDueOn = aYearOn(act.now)
  await move(act, practice, { reviewDueOn })
  practiceEvent(act, 'renewed', oneOn(practice), { scopeId: scopeOf(practice), data: { reviewDueOn } })
  act.enqueue(reviewDueJob(practice.id, reviewDueOn))
}

/** A step of a version that has not come out yet. */
const handOn = (act: Act, practice: Practice, to: Partial<Version>) => move(act, practice, { ...to, ...writtenOn(practice) })

const move = (act: Act, practice: Practice, to: Change) =>
  act.tx.orm
    .update(practices)
    .set({ ...changed(practices, act.now), ...to })
    .where(eq(practices.id, practice.id))

/** What a notification or an audit entry about a practice says of it. */
export const about = ({ id, code }: Pick<Practice, 'id' | 'code'>) => ({ subjectKind: 'practice', subjectId: id, params: { code } })

/** Tells the author (of the code, or the one named) what somebody else did. */
export async function tellAuthor(act: Act, practice: Practice, kind: string, authorId = practice.codeAuthorId): Promise<void> {
  if (await isToBeTold(act, practice, authorId)) await notify(act, [authorId], kind, about(practice))
}

/** Who saw it until now: what only a group sees is its author's while they are in it. */
async function isToBeTold(act: Act, { groupId, visibility }: Practice, authorId: string): Promise<boolean> {
  if (authorId === act.actor.userId) return false
  return visibility !== 'group' || (await activeMembers(act, groupId!)).some(({ userId }) => userId === authorId)
}

export const audited = (
  act: Act,
  action: string,
  { id, state, visibility, chathamHouse }: Practice,
  more: { reason?: string | null; after: Record<string, unknown> },
) => act.audit({ action, subjectKind: 'practice', subjectId: id, before: { state, visibility }, ...more, unnamed: chathamHouse })

function aYearOn(now: Date): string {
  const then = new Date(now)
  then.setUTCFullYear(then.getUTCFullYear() + 1)
  return then.toISOString().slice(0, 10)
}
