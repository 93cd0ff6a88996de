import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { experienceIsSeen } from '../experiences/sight.ts'
import type { Act } from '../platform/act.ts'
import { type Viewing, viewing } from '../platform/actor.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { isUnderChathamHouse } from '../practices/queries.ts'
import { practiceSeen } from '../practices/sight.ts'
import { unknownReference } from '../practices/writing.ts'
import { notify } from '../users/notifications.ts'
import { namelessUnder } from './audience.ts'
import type { Contribution } from './contributionPolicy.ts'
import { contributionRevisions, contributions } from './contributionTables.ts'
import type { AddContribution, ContributionPatch, MarkUseful } from './contributionViews.ts'
import { contributionEvent } from './events.ts'
import { answerHelpRequest } from './helping.ts'
import type { Case } from './policy.ts'
import { caseProblem } from './problems.ts'

/*
 * Events of what an author does name nobody: who may know that is said by the contribution, and may change after the event was told.
 */
const nameless = { unnamed: true }

/** Gives something to a case. Observers reflect; everybody else who reads it may say whatever they have. Returns its id. */
export async function addContribution(act: Act, kase: Granted<'contribute', Case>, input: z.output<typeof AddContribution>): Promise<string> {
  if (kase.viewerRole === 'observer' && input.kind !== 'reflection') throw caseProblem('reflections-only')
  const { language, ...said } = input
  const { clusterId, authorLocale } = await settingFor(act, kase.groupId, said)
  const row = { ...begun(act), ...said, caseId: kase.id, authorId: act.actor.userId!, clusterId, version: 1 }
  await act.tx.orm.insert(contributions).values({
    ...row,
    language: language ?? authorLocale,
    languageSource: language === null ? 'author_locale' : 'declared',
    underChathamHouse: isUnderChathamHouse(kase.groupId),
  })
  contributionEvent(act, 'added', row, { data: { caseId: kase.id, kind: input.kind }, ...nameless })
  await takeTimes(act, kase.id)
  if (row.authorId !== kase.authorId) await tell(act, kase.authorId, 'contribution.added', row)
  await answerHelpRequest(act, kase, row)
  return row.id
}

/** Changes the words, keeping those before, or who may know whose they are. A patch that changes nothing leaves no trace. */
export async function reviseContribution(
  act: Act,
  contribution: Granted<'revise', Contribution>,
  patch: z.output<typeof ContributionPatch>,
): Promise<void> {
  const [before] = await act.tx.orm.select().from(contributions).where(eq(contributions.id, contribution.id))
  const {
    language,
    body = before!.body,
    attribution = before!.attribution,
    practiceId = before!.practiceId,
    experienceId = before!.experienceId,
  } = patch
  const text = { body, attribution, practiceId, experienceId, ...(language == null ? {} : { language, languageSource: 'declared' as const }) }
  if (Object.entries(text).every(([field, value]) => before![field as keyof typeof text] === value)) return
  const news = {
    practiceId: practiceId === before!.practiceId ? null : practiceId,
    experienceId: experienceId === before!.experienceId ? null : experienceId,
  }
  await settingFor(act, null, news)
  const reworded = body !== before!.body
  if (reworded) {
    const { revision } = before!
    await act.tx.orm.insert(contributionRevisions).values({ contributionId: contribution.id, revision, body: before!.body, replacedAt: act.now })
  }
  await act.tx.orm
    .update(contributions)
    .set({ ...changed(contributions, act.now), ...text, ...(reworded ? { revision: before!.revision + 1, revisedAt: act.now } : {}) })
    .where(eq(contributions.id, contribution.id))
  contributionEvent(act, 'revised', oneOn(contribution), { data: { caseId: contribution.caseId }, ...nameless })
}

/** Its author takes it back: nobody else finds it from now on, and it counts no more. */
export async function withdrawContribution(act: Act, contribution: Granted<'withdraw', Contribution>): Promise<void> {
  await set(act, contribution, { state: 'withdrawn', withdrawnAt: act.now })
  contributionEvent(act, 'withdrawn', oneOn(contribution), { data: { caseId: contribution.caseId }, ...nameless })
  await takeTimes(act, contribution.caseId)
}

/** A moderator hides it, for as long as the decision stands if there is one. Its author is told, and the reason stays; who wrote it is no part of that. */
export async function hideContribution(
  act: Act,
  contribution: Granted<'hide', Contribution>,
  reason: string,
  heldByDecisionId: string | null = null,
): Promise<void> {
  await set(act, contribution, { state: 'hidden', hiddenAt: act.now, hiddenBy: act.actor.userId, hiddenReason: reason, heldByDecisionId })
  audited(act, 'contribution.hidden', contribution, 'hidden', reason)
  const more = { data: { caseId: contribution.caseId }, ...namelessUnder(contribution.chathamHouse) }
  contributionEvent(act, 'hidden', oneOn(contribution), more)
  await takeTimes(act, contribution.caseId)
  await tellAuthor(act, 'contribution.hidden', contribution)
}

/** It should not have been hidden: whoever reads the case finds it again, and it counts. */
export async function restoreContribution(act: Act, contribution: Granted<'restore', Contribution>, reason: string): Promise<void> {
  await set(act, contribution, { state: 'visible', hiddenAt: null, hiddenBy: null, hiddenReason: null, heldByDecisionId: null })
  audited(act, 'contribution.restored', contribution, 'visible', reason)
  const more = { data: { caseId: contribution.caseId }, ...namelessUnder(contribution.chathamHouse) }
  contributionEvent(act, 'restored', oneOn(contribution), more)
  await takeTimes(act, contribution.caseId)
  await tellAuthor(act, 'contribution.restored', contribution)
}

/** The case giver calls it useful; the first mark stops the clock. Another `because` changes the reason and not the time. */
export async function markUseful(
  act: Act,
  contribution: Granted<'markUseful', Contribution>,
  { because }: z.output<typeof MarkUseful>,
): Promise<void> {
  const news = contribution.useful ? {} : { usefulAt: act.now }
  await set(act, contribution, { usefulBecause: because, ...news })
  const more = { data: { caseId: contribution.caseId, because }, ...namelessUnder(contribution.chathamHouse) }
  contributionEvent(act, 'marked_useful', oneOn(contribution), more)
  await takeTimes(act, contribution.caseId)
  if (!contribution.useful) await tellAuthor(act, 'contribution.marked_useful', contribution)
}

/** The case giver takes the mark back. What was useful first is found anew. */
export async function unmarkUseful(act: Act, contribution: Granted<'unmarkUseful', Contribution>): Promise<void> {
  await set(act, contribution, { usefulAt: null, usefulBecause: null })
  const more = { data: { caseId: contribution.caseId }, ...namelessUnder(contribution.chathamHouse) }
  contributionEvent(act, 'unmarked_useful', oneOn(contribution), more)
  await takeTimes(act, contribution.caseId)
}

function audited(act: Act, action: string, { id, state, chathamHouse }: Contribution, to: Contribution['state'], reason: string): void {
  const states = { before: { state }, after: { state: to } }
  act.audit({ action, subjectKind: 'contribution', subjectId: id, reason, ...states, ...namelessUnder(chathamHouse) })
}

const set = (act: Act, { id }: Contribution, values: Partial<typeof contributions.$inferInsert>) =>
  act.tx.orm
    .update(contributions)
    .set({ ...changed(contributions, act.now), ...values })
    .where(eq(contributions.id, id))

/**
 * When the case was first answered and first helped, from what stands now. Computed, so a mark or a contribution that is taken back leaves
 * nothing behind; not a change of the case, whose version its author may hold. Behind the case's lock.
 */
const takeTimes = (act: Act, caseId: string) => act.run(times, { caseId })

const times = statement<{ caseId: string }, never>(
  'case_times',
  (p) => sql`
  update cases k set first_response_at = found.responded, first_useful_at = found.useful
  from (
    select min(u.created_at) filter (
        where u.kind in ('knowledge', 'experience', 'suggestion') and u.cluster_id <> o.cluster_id and u.author_id <> o.author_id) as responded,
      min(u.useful_at) as useful
    from cases o left join contributions u on u.case_id = o.id and u.state = 'visible' where o.id = ${p.caseId}::uuid
  ) found
  where k.id = ${p.caseId}::uuid and (k.first_response_at, k.first_useful_at) is distinct from (found.responded, found.useful)`,
)

const tell = (act: Act, userId: string, kind: string, { id, caseId }: { id: string; caseId: string }) =>
  notify(act, [userId], kind, { subjectKind: 'contribution', subjectId: id, params: { caseId } })

async function tellAuthor(act: Act, kind: string, contribution: Contribution): Promise<void> {
  const [row] = await act.tx.orm.select({ authorId: contributions.authorId }).from(contributions).where(eq(contributions.id, contribution.id))
  await tell(act, row!.authorId, kind, contribution)
}

interface Pointed {
  practiceId: string | null
  experienceId: string | null
}

/** Whom the author speaks for, and what they point at: 422 `unknown-reference` for what they may not read themselves. */
async function settingFor(
  act: Act,
  groupId: string | null,
  { practiceId, experienceId }: Pointed,
): Promise<{ clusterId: string | null; authorLocale: string }> {
  const [found] = await readSetting(act, { ...viewing(act.actor), groupId, practiceId, experienceId })
  if (!found!.practice) throw unknownReference('/practiceId')
  if (!found!.experience) throw unknownReference('/experienceId')
  return found!
}

const readSetting = (tx: Runner, params: Viewing & Pointed & { groupId: string | null }) => tx.run(setting, params)

// The cluster that they represent in the case's group; else the one whose team they have been on the longest.
const setting = statement<
  Viewing & Pointed & { groupId: string | null },
  { clusterId: string | null; authorLocale: string; practice: boolean; experience: boolean }
>(
  'contribution_setting',
  (p) => sql`
  select me.locale as "authorLocale", coalesce(
      (select m.cluster_id from memberships m where m.group_id = ${p.groupId}::uuid and m.user_id = me.id and m.state = 'active'),
      (select a.cluster_id from affiliations a where a.user_id = me.id and a.state = 'active' order by a.created_at, a.id limit 1)) as "clusterId",
    ${p.practiceId}::uuid is null or exists (
      select from practices v join practice_codes c on c.id = v.practice_code_id where v.id = ${p.practiceId}::uuid and ${practiceSeen(p)}) as practice,
    ${p.experienceId}::uuid is null or ${experienceIsSeen(p, sql`${p.experienceId}::uuid`)} as experience
  from users me where me.id = ${p.viewer}::uuid`,
)
