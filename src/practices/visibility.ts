import { and, eq, inArray, or } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Subject } from '../platform/events.ts'
import type { Granted } from '../platform/policy.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { indexDocuments } from '../search/indexing.ts'
import { practiceEvent } from './events.ts'
import { mayBeShownTo } from './limits.ts'
import type { Practice } from './policy.ts'
import { practiceProblem } from './problems.ts'
import { audited, tellAuthor } from './reviewing.ts'
import { scopeOf, wider } from './scope.ts'
import { practiceIndex } from './searching.ts'
import { practiceCodes, practices, readablePracticeStates } from './tables.ts'
import type { ConsentPath, DemotePractice, GiveConsent } from './views.ts'

type Code = typeof practiceCodes.$inferInsert
type Side = z.output<typeof GiveConsent>['as']
type Reach = z.output<typeof GiveConsent>['to']

/** How a side of the consent is called in an address. */
export const sideOf = (consent: z.output<typeof ConsentPath>['consent']): Side => (consent === 'author' ? 'author' : 'owner_cluster')

/** The action that a side's consent, or taking it back, is. */
export const consentActions = {
  author: { give: 'consentAsAuthor', withdraw: 'withdrawConsentAsAuthor' },
  owner_cluster: { give: 'consentForOwnerCluster', withdraw: 'withdrawConsentForOwnerCluster' },
} as const

/** The author or the owner cluster lets it be seen so widely. Less than it is seen now narrows it at once. */
export async function giveConsent(
  act: Act,
  practice: Granted<'consentAsAuthor' | 'consentForOwnerCluster', Practice>,
  as: Side,
  to: Reach,
): Promise<void> {
  const visibility = wider(practice.visibility, to) ? to : practice.visibility
  const seen = await changeCode(act, practice, { ...consentColumns(act, as, to), visibility })
  practiceEvent(act, 'consented', oneOn(practice), { scopeId: scopeOf(practice), data: { as, to } })
  audited(act, 'practice.consented', practice, { after: { as, to, visibility } })
  if (visibility === practice.visibility) return
  narrowed(act, practice, visibility, seen)
  await tellAuthor(act, practice, 'practice.demoted')
}

/** Takes a consent back: its group alone sees it from now on. What has no group has nothing narrower, and is taken down for good. */
export async function withdrawConsent(
  act: Act,
  practice: Granted<'withdrawConsentAsAuthor' | 'withdrawConsentForOwnerCluster', Practice>,
  as: Side,
): Promise<void> {
  const takenDown = practice.groupId === null
  const seen = await changeCode(act, practice, {
    ...consentColumns(act, as, null),
    ...(takenDown ? { deletedAt: act.now } : { visibility: 'group' }),
  })
  practiceEvent(act, 'consent_withdrawn', oneOn(practice), { scopeId: scopeOf(practice), data: { as } })
  audited(act, 'practice.consent_withdrawn', practice, { after: { as, visibility: takenDown ? null : 'group' } })
  await tellAuthor(act, practice, 'practice.consent_withdrawn')
  if (takenDown) {
    for (const version of seen) practiceEvent(act, 'deleted', version, { data: { practiceCodeId: practice.practiceCodeId } })
    const ids = seen.map(({ id }) => id)
    await indexDocuments(act, practiceIndex, ids)
  } else if (practice.visibility !== 'group') narrowed(act, practice, 'group', seen)
}

/** Shows it more widely: an admin's yes on top of both consents. 409 `not-wider`, `consent-missing`, `shared-too-narrowly`. */
export async function promotePractice(act: Act, practice: Granted<'promote', Practice>, to: Reach): Promise<void> {
  if (!wider(to, practice.visibility)) throw practiceProblem('not-wider')
  const { authorConsentTo, ownerConsentTo } = practice
  const refusing = [
    ...(wider(to, authorConsentTo ?? 'group') ? ['its author'] : []),
    ...(wider(to, ownerConsentTo ?? 'group') ? ['its owner cluster'] : []),
  ]
  if (refusing.length > 0) throw practiceProblem('consent-missing', `Not consented to ${to}: ${refusing.join(' and ')}.`)
  await mayBeShownTo(act, practice, to)
  const seen = await changeCode(act, practice, { visibility: to })
  for (const version of seen) practiceEvent(act, 'promoted', version, { data: { from: practice.visibility, to } })
  audited(act, 'practice.promoted', practice, { after: { visibility: to } })
  await tellAuthor(act, practice, 'practice.promoted')
}

/** Shows it less widely, at once. When its author does it, their consent shrinks with it. 409 `not-narrower`, `group-missing`. */
export async function demotePractice(
  act: Act,
  practice: Granted<'demote', Practice>,
  { visibility, reason }: z.output<typeof DemotePractice>,
): Promise<void> {
  if (!wider(practice.visibility, visibility)) throw practiceProblem('not-narrower')
  if (visibility === 'group' && practice.groupId === null) throw practiceProblem('group-missing')
  const byAuthor = act.actor.userId === practice.codeAuthorId
  const consent = byAuthor ? consentColumns(act, 'author', visibility === 'group' ? null : visibility) : {}
  narrowed(act, practice, visibility, await changeCode(act, practice, { ...consent, visibility }))
  audited(act, 'practice.demoted', practice, { reason: reason ?? null, after: { visibility } })
  await tellAuthor(act, practice, 'practice.demoted')
}

/** The events go to everybody who saw it until now, so that they can forget it. */
function narrowed(act: Act, practice: Practice, to: Practice['visibility'], seen: readonly Subject[]): void {
  for (const version of seen) practiceEvent(act, 'demoted', version, { scopeId: scopeOf(practice), data: { from: practice.visibility, to } })
}

function consentColumns(act: Act, as: Side, to: Reach | null): Partial<Code> {
  const by = to === null ? null : act.actor.userId
  const at = to === null ? null : act.now
  return as === 'author'
    ? { authorConsentTo: to, authorConsentAt: at, authorConsentBy: by }
    : { ownerConsentTo: to, ownerConsentAt: at, ownerConsentBy: by }
}

/**
 * Visibility, consents and warnings belong to the code. Its versions show them, so the one addressed and all that came out count as changed; gives back
 * those that came out, which are what others saw.
 */
export async function changeCode(act: Act, practice: Practice, change: PgUpdateSetSource<typeof practiceCodes>): Promise<Subject[]> {
  const { id, practiceCodeId } = practice
  await act.tx.orm
    .update(practiceCodes)
    .set({ ...changed(practiceCodes, act.now), ...change })
    .where(eq(practiceCodes.id, practiceCodeId))
  const versions = await act.tx.orm
    .update(practices)
    .set(changed(practices, act.now))
    .where(and(eq(practices.practiceCodeId, practiceCodeId), or(eq(practices.id, id), inArray(practices.state, readablePracticeStates))))
    .returning({ id: practices.id, version: practices.version, state: practices.state })
  return versions.filter(({ state }) => readablePracticeStates.some((readable) => readable === state))
}
