import { and, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { getGroupFor } from '../groups/queries.ts'
import type { Act } from '../platform/act.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { Problem, problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { readProfile } from '../users/queries.ts'
import { practiceEvent } from './events.ts'
import { mayBeAdaptedIn } from './limits.ts'
import { type Practice, practicePlacePolicy } from './policy.ts'
import { practiceProblem } from './problems.ts'
import { isUnderChathamHouse, mayComeFromMeeting, readOwnership, readText, type StoredText } from './queries.ts'
import { scopeOf } from './scope.ts'
import { practiceCodes, practices } from './tables.ts'
import type { CreatePractice, DerivePractice } from './textViews.ts'

type Place = Pick<z.output<typeof DerivePractice>, 'groupId' | 'ownerClusterId'>

/** Begins a practice: version 1, a draft. In a group by its members; without one only by a manager of the owner cluster. */
export async function createPractice(act: Act, input: z.output<typeof CreatePractice>): Promise<string> {
  const { groupId, ownerClusterId, language, ...text } = input
  const owner = await ownerFor(act, { groupId, ownerClusterId })
  await checkOrigin(act, text.originMeetingId)
  const written = language ?? (await readProfile(act, act.actor.userId!)).locale!
  return begin(act, { groupId, owner }, { ...text, language: written }, { languageSource: language === undefined ? 'author_locale' : 'declared' })
}

/** Begins an adaptation: the text of the original without what was measured there, as a draft of a new code. */
export async function derivePractice(act: Act, original: Granted<'derive', Practice>, input: z.output<typeof DerivePractice>): Promise<string> {
  const { groupId, ownerClusterId, title } = input
  const owner = await ownerFor(act, { groupId, ownerClusterId })
  await mayBeAdaptedIn(act, original, { authorId: act.actor.userId!, groupId })
  const text = await readText(act, original.id)
  const adapted: StoredText = {
    ...text,
    title: title ?? text.title,
    results: [],
    country: null,
    markets: [],
    originMeetingId: null,
    sustainsWithoutSupport: 'unknown',
  }
  return begin(act, { groupId, owner }, adapted, { derivedFromPracticeId: original.id })
}

interface Beginning {
  languageSource?: 'declared' | 'author_locale'
  derivedFromPracticeId?: string
}

async function begin(act: Act, place: { groupId: string | null; owner: string }, text: StoredText, beginning: Beginning): Promise<string> {
  const { derivedFromPracticeId = null, languageSource = 'declared' } = beginning
  const author = act.actor.userId!
  const code = { ...begun(act), groupId: place.groupId, ownerClusterId: place.owner, authorId: author, derivedFromPracticeId }
  // Without a group there is nothing narrower than the network, and whoever writes it manages the cluster: both consents are theirs to give.
  const consents = {
    visibility: 'network',
    authorConsentTo: 'network',
    authorConsentAt: act.now,
    authorConsentBy: author,
    ownerConsentTo: 'network',
    ownerConsentAt: act.now,
    ownerConsentBy: author,
  } as const
  await act.tx.orm.insert(practiceCodes).values({ ...code, ...(place.groupId === null ? consents : {}) })
  const version = { ...begun(act), ...columnsOf(text), practiceCodeId: code.id, versionNumber: 1, authorId: author, languageSource, version: 1 }
  await act.tx.orm.insert(practices).values({ ...version, underChathamHouse: isUnderChathamHouse(place.groupId) })
  practiceEvent(act, 'created', version, { scopeId: place.groupId, data: { practiceCodeId: code.id, versionNumber: 1, derivedFromPracticeId } })
  return version.id
}

/** Replaces the text of a draft. */
export async function updatePractice(act: Act, practice: Granted<'update', Practice>, before: StoredText, text: StoredText): Promise<void> {
  if (!differs(before, text)) return
  if (text.originMeetingId !== before.originMeetingId) await checkOrigin(act, text.originMeetingId)
  const source = text.language === before.language ? {} : { languageSource: 'declared' as const }
  await act.tx.orm
    .update(practices)
    .set({ ...changed(practices, act.now), ...columnsOf(text), ...source, ...writtenOn(practice), lastWrittenBy: act.actor.userId })
    .where(eq(practices.id, practice.id))
  practiceEvent(act, 'updated', oneOn(practice), { scopeId: scopeOf(practice) })
}

/** Begins the next version with the text of the published one, and its promises; its writer is its author. 409 `version-already-open`. */
export async function createPracticeVersion(act: Act, practice: Granted<'createVersion', Practice>): Promise<string> {
  const { practiceCodeId } = practice
  const [newest] = await act.tx.orm
    .select({ number: sql<number>`max(${practices.versionNumber})::int` })
    .from(practices)
    .where(eq(practices.practiceCodeId, practiceCodeId))
  const versionNumber = newest!.number + 1
  const text = columnsOf(await readText(act, practice.id))
  const version = { ...begun(act), ...text, practiceCodeId, versionNumber, authorId: act.actor.userId!, version: 1 }
  const underChathamHouse = sql`(select p.under_chatham_house from practices p where p.id = ${practice.id}) or ${isUnderChathamHouse(practice.groupId)}`
  await act.tx.orm.insert(practices).values({ ...version, underChathamHouse })
  practiceEvent(act, 'created', version, { scopeId: scopeOf(practice), data: { practiceCodeId, versionNumber } })
  return version.id
}

/** Deletes a draft; the code goes with its only version. Its number is given to no other. */
export const deletePracticeDraft = (act: Act, practice: Granted<'deleteDraft', Practice>): Promise<void> => discard(act, practice)

/** A version that only those who write it have seen. */
export type Draft = Pick<Practice, 'id' | 'version' | 'practiceCodeId' | 'visibility' | 'groupId'>

export async function discard(act: Act, draft: Draft): Promise<void> {
  const { id, practiceCodeId } = draft
  await act.tx.orm
    .update(practices)
    .set({ ...changed(practices, act.now), deletedAt: act.now })
    .where(eq(practices.id, id))
  const others = await act.tx.orm.$count(practices, and(eq(practices.practiceCodeId, practiceCodeId), isNull(practices.deletedAt)))
  if (others === 0) {
    await act.tx.orm
      .update(practiceCodes)
      .set({ ...changed(practiceCodes, act.now), deletedAt: act.now })
      .where(eq(practiceCodes.id, practiceCodeId))
  }
  practiceEvent(act, 'deleted', oneOn(draft), { scopeId: scopeOf(draft), data: { practiceCodeId } })
}

/** The cluster that a new practice belongs to, once its author has been allowed to write at that place. */
async function ownerFor(act: Act, { groupId, ownerClusterId }: Place): Promise<string> {
  const userId = act.actor.userId!
  if (groupId !== null) act.permit(practicePlacePolicy, 'createPractice', await getGroupFor(act, act.actor, groupId).catch(orUnknown('/groupId')))
  const { represents, mayOwn, manages } = await readOwnership(act, userId, groupId, ownerClusterId ?? null)
  if (ownerClusterId === undefined && represents !== null) return represents
  if (ownerClusterId === undefined) throw notYours('Say which cluster it belongs to.')
  if (groupId === null ? !manages : !mayOwn) throw notYours('You cannot write for this cluster here.')
  return ownerClusterId
}

const notYours = (detail: string) =>
  practiceProblem('owner-cluster-not-yours', { errors: [{ pointer: '/ownerClusterId', code: 'owner-cluster-not-yours', detail }] })

async function checkOrigin(act: Act, meetingId: string | null): Promise<void> {
  if (meetingId !== null && !(await mayComeFromMeeting(act, act.actor.userId!, meetingId))) throw unknownReference('/originMeetingId')
}

export const unknownReference = (pointer: string) =>
  problem('unknown-reference', { errors: [{ pointer, code: 'unknown-reference', detail: 'There is no such object, or you may not see it.' }] })

/** What is a 404 in an address is a 422 in a body. */
export const orUnknown = (pointer: string) => (error: unknown) => {
  throw error instanceof Problem && error.code === 'not-found' ? unknownReference(pointer) : error
}

/** Whatever rule its group had while it was written stays a promise. */
export const writtenOn = ({ groupId }: Pick<Practice, 'groupId'>) => ({
  underChathamHouse: sql<boolean>`${practices.underChathamHouse} or ${isUnderChathamHouse(groupId)}`,
})

/** Text on the wire as the columns hold it. */
function columnsOf({ resources, ...text }: StoredText) {
  return { ...text, ...resources }
}
