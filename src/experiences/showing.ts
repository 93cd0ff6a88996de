import { eq, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { practiceProblem } from '../practices/problems.ts'
import { wider } from '../practices/scope.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { experienceEvent } from './events.ts'
import type { Experience } from './policy.ts'
import { experiences } from './tables.ts'
import { scopeOf } from './verbs.ts'

type Visibility = Experience['visibility']
type Attribution = (typeof experiences.$inferSelect)['attribution']

/**
 * Shows the experience more widely, which only its author may grant, or less widely, at once and everywhere. Evidence hears it either way.
 * Throws 409 `not-narrower` when that is how it is seen, `group-missing` when it has no group that it could be narrowed to.
 */
export async function setVisibility(
  act: Act,
  experience: Granted<'changeVisibility' | 'narrowVisibility', Experience>,
  visibility: Visibility,
  reason: string | undefined,
): Promise<void> {
  if (visibility === experience.visibility) throw practiceProblem('not-narrower')
  if (visibility === 'group' && experience.groupId === null) throw practiceProblem('group-missing')
  await show(act, experience, { visibility, heldByDecisionId: null }, reason)
}

/** As long as the decision stands its group alone sees it, also where its author narrowed it before they could be told to. */
export async function keepToGroup(
  act: Act,
  experience: Granted<'narrowVisibility', Experience>,
  decision: { id: string; reason: string },
): Promise<void> {
  await show(act, experience, { visibility: 'group', heldByDecisionId: decision.id }, decision.reason)
}

/** The decision that narrowed it holds it no more: it is seen again as its author wanted. */
export async function showAgain(act: Act, experience: Experience, decision: { id: string; before: Visibility; reason: string }): Promise<void> {
  if (experience.heldByDecisionId !== decision.id) return
  await show(act, experience, { visibility: decision.before, heldByDecisionId: null }, decision.reason)
}

async function show(
  act: Act,
  experience: Experience,
  to: Pick<Experience, 'visibility' | 'heldByDecisionId'>,
  reason: string | undefined,
): Promise<void> {
  const { visibility } = to
  await act.tx.orm
    .update(experiences)
    .set({ ...changed(experiences, act.now), ...to })
    .where(eq(experiences.id, experience.id))
  act.audit({
    action: 'experience.visibility_changed',
    subjectKind: 'experience',
    subjectId: experience.id,
    reason: reason ?? null,
    before: { visibility: experience.visibility },
    after: { visibility },
    ...namelessBy(experience),
  })
  // Told as widely as it was seen: whoever held it has to hear that it is gone.
  const scopeId = scopeOf({ ...experience, visibility: wider(visibility, experience.visibility) ? visibility : experience.visibility })
  experienceEvent(act, 'visibility_changed', oneOn(experience), { scopeId, data: { visibility }, ...namelessBy(experience) })
}

/** What an author does to their own would tell whose it is, and who may know that changes; under the Chatham House rule nobody is named at all. */
const namelessBy = ({ viewerIsAuthor, chathamHouse }: Experience) => ({ unnamed: viewerIsAuthor || chathamHouse })

/** Who may know whose it is. Only the author says; it holds at once, for what was read before as for what will be. */
export async function setAttribution(act: Act, experience: Granted<'changeAttribution', Experience>, attribution: Attribution): Promise<void> {
  if (attribution === 'group' && experience.groupId === null) throw practiceProblem('group-missing')
  const [before] = await act.tx.orm.select({ attribution: experiences.attribution }).from(experiences).where(eq(experiences.id, experience.id))
  if (before!.attribution === attribution) return
  await act.tx.orm
    .update(experiences)
    .set({ ...changed(experiences, act.now), attribution })
    .where(eq(experiences.id, experience.id))
  const nameless = namelessBy(experience)
  const subject = { subjectKind: 'experience', subjectId: experience.id }
  act.audit({ action: 'experience.attribution_changed', ...subject, before, after: { attribution }, ...nameless })
  experienceEvent(act, 'attribution_changed', oneOn(experience), { scopeId: scopeOf(experience), ...nameless })
}

/**
 * An erased author becomes a former member: drafts, and the words of what they withdrew, which nobody else sees, are gone; what they recorded
 * stays their cluster's and counts, without them. A suspension changes nothing.
 */
export const authorLeaves: OnDeparture = async (act, userId, reason) => {
  if (reason !== 'erased') return
  await act.run(deleteDrafts, { userId })
  await act.run(blankWithdrawn, { userId })
  const theirs = await act.run(unattribute, { userId, now: act.now.toISOString() })
  for (const experience of theirs) experienceEvent(act, 'attribution_changed', experience, { scopeId: scopeOf(experience), unnamed: true })
}

const deleteDrafts = statement<{ userId: string }, never>(
  'experience_delete_drafts',
  (p) => sql`delete from experiences where author_id = ${p.userId}::uuid and state = 'draft'`,
)

const blankWithdrawn = statement<{ userId: string }, never>(
  'experience_blank_withdrawn',
  (p) => sql`
  update experiences set expected = null, happened = null, why = null, next_time = null, adaptations = null, results = '[]', evidence_links = '{}',
    dispute_reason = null, dispute_settlement = null
  where author_id = ${p.userId}::uuid and state = 'withdrawn'`,
)

// The row keeps its author for the sake of its history; the name is gone from the account, and the view says so. Of what was nobody's already
// nothing changes: its version would tell whose it was.
const unattribute = statement<
  { userId: string; now: string },
  { id: string; version: number; state: string; groupId: string | null; visibility: string }
>(
  'experience_author_erased',
  (p) => sql`
  update experiences set version = version + 1, updated_at = ${p.now}::timestamptz
  where author_id = ${p.userId}::uuid and state <> 'withdrawn' and attribution <> 'unattributed'
  returning id, version, state, group_id as "groupId", visibility`,
)
