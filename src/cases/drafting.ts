import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { type Fault, problem } from '../platform/problems.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { CreatePractice } from '../practices/textViews.ts'
import { createPractice } from '../practices/writing.ts'
import { notify } from '../users/notifications.ts'
import { namelessUnder } from './audience.ts'
import { casePractices, contributionConsents } from './contributionTables.ts'
import type { Consent, PracticeDraft } from './draftPolicy.ts'
import type { AnswerConsent, DraftPractice } from './draftViews.ts'
import { casePracticeEvent } from './events.ts'
import type { Case } from './policy.ts'

/**
 * Begins to make a practice of a case: everybody whose words it would use is asked, the case giver too where a facilitator drafts it. Where
 * all words are the drafter's own, nobody has to be asked and the practice is drafted at once. Returns the draft's id.
 */
export async function draftPractice(act: Act, kase: Granted<'draftPractice', Case>, input: z.output<typeof DraftPractice>): Promise<string> {
  const { contributionIds, title, kind } = input
  const authors = new Map((await act.run(authorsOf, { caseId: kase.id, ids: contributionIds })).map(({ id, authorId }) => [id, authorId]))
  const errors: Fault[] = contributionIds.flatMap((id, index) =>
    authors.has(id) ? [] : [{ pointer: `/contributionIds/${index}`, code: 'unknown-reference', detail: 'No contribution to this case that stands.' }],
  )
  if (errors.length > 0) throw problem('unknown-reference', { errors })
  const draftedBy = act.actor.userId!
  const draft = { ...begun(act), caseId: kase.id, draftedBy, title, kind, state: 'asking' as const, version: 1 }
  await act.tx.orm.insert(casePractices).values(draft)
  const words = [{ contributionId: null, userId: kase.authorId }, ...contributionIds.map((id) => ({ contributionId: id, userId: authors.get(id)! }))]
  const rows = words.map((of) => {
    const own = of.userId === draftedBy
    return { ...begun(act), ...of, casePracticeId: draft.id, answer: own ? ('given' as const) : ('asked' as const), answeredAt: own ? act.now : null }
  })
  await act.tx.orm.insert(contributionConsents).values(rows)
  const asked = rows.filter(({ answer }) => answer === 'asked')
  // Nobody is told who was asked: of what is unattributed, that would tell whose it is.
  casePracticeEvent(act, 'asked', draft, { data: { caseId: kase.id, asked: asked.length }, ...namelessUnder(kase.chathamHouse) })
  for (const { id, userId } of asked) await notify(act, [userId], 'contribution_consent.asked', aboutConsent(id, draft))
  if (asked.length === 0) await finish(act, { ...draft, chathamHouse: kase.chathamHouse })
  return draft.id
}

/** Drafts the practice from the words of those who consented. Whoever refused, or has not answered, is left out. */
export const finishPracticeDraft = (act: Act, draft: Granted<'finish', PracticeDraft>): Promise<void> => finish(act, draft)

async function finish(act: Act, draft: Pick<PracticeDraft, 'id' | 'version' | 'caseId' | 'chathamHouse'>): Promise<void> {
  const [words] = await act.run(consentedWords, { id: draft.id })
  const { groupId, ownerClusterId, title, kind, language, topics, journeySteps, markets, teaser, situation, constraints, said } = words!
  const practiceId = await createPractice(
    act,
    CreatePractice.parse({
      groupId,
      ownerClusterId,
      title,
      kind,
      language,
      topics,
      journeySteps,
      markets,
      teaser,
      problem: situation,
      context: constraints,
      solution: said.join('\n\n').slice(0, longestSolution).trim() || null,
    }),
  )
  await act.run(setPractice, { id: draft.id, practiceId, now: act.now.toISOString() })
  casePracticeEvent(act, 'drafted', oneOn(draft), { data: { caseId: draft.caseId, practiceId }, ...namelessUnder(draft.chathamHouse) })
}

/** What a practice's solution holds; the draft is a beginning, and its author goes on from there. */
const longestSolution = 10_000

/** No practice is made of it after all. */
export async function dropPracticeDraft(act: Act, draft: Granted<'drop', PracticeDraft>): Promise<void> {
  await act.tx.orm
    .update(casePractices)
    .set({ ...changed(casePractices, act.now), state: 'dropped' })
    .where(eq(casePractices.id, draft.id))
  casePracticeEvent(act, 'dropped', oneOn(draft), { data: { caseId: draft.caseId }, ...namelessUnder(draft.chathamHouse) })
}

/** Says yes or no, for one's own words; until the practice is drafted one may change one's mind. The same again leaves no trace. */
export async function answerConsent(act: Act, consent: Granted<'answer', Consent>, { answer }: z.output<typeof AnswerConsent>): Promise<void> {
  if (answer === consent.answer) return
  await act.tx.orm
    .update(contributionConsents)
    .set({ ...changed(contributionConsents, act.now), answer, answeredAt: act.now })
    .where(eq(contributionConsents.id, consent.id))
  const [left] = await act.run(unanswered, { id: consent.draftId })
  casePracticeEvent(
    act,
    'answered',
    { id: consent.draftId, version: left!.version },
    { data: { caseId: consent.caseId, left: left!.asked }, unnamed: true },
  )
  if (left!.asked === 0) {
    const about = { subjectKind: 'practice_draft', subjectId: consent.draftId, params: { caseId: consent.caseId } }
    await notify(act, [consent.draftedBy], 'practice_draft.answered', about)
  }
}

const aboutConsent = (id: string, draft: { id: string; caseId: string }) => ({
  subjectKind: 'contribution_consent',
  subjectId: id,
  params: { caseId: draft.caseId, practiceDraftId: draft.id },
})

const authorsOf = statement<{ caseId: string; ids: string[] }, { id: string; authorId: string }>(
  'practice_draft_authors',
  (p) => sql`
  select id, author_id as "authorId" from contributions
  where case_id = ${p.caseId}::uuid and id = any(${p.ids}::uuid[]) and state = 'visible'`,
)

interface Words {
  groupId: string
  ownerClusterId: string
  title: string
  kind: string
  language: string
  topics: string[]
  journeySteps: number[]
  markets: string[]
  teaser: string | null
  situation: string | null
  constraints: string | null
  said: string[]
}

const given = sql`select from contribution_consents o where o.case_practice_id = d.id and o.answer = 'given'`

const consentedWords = statement<{ id: string }, Words>(
  'practice_draft_words',
  (p) => sql`
  select k.group_id as "groupId", k.cluster_id as "ownerClusterId", d.title, d.kind, k.language, k.topics,
    array_remove(array[k.journey_step], null) as "journeySteps", array_remove(array[k.market], null) as markets,
    case when own.words then k.key_question end as teaser, case when own.words then k.situation end as situation,
    case when own.words then k.constraints end as constraints,
    (select coalesce(json_agg(u.body order by u.created_at, u.id), '[]') from contributions u
      where u.state = 'visible' and exists (${given} and o.contribution_id = u.id)) as said
  from case_practices d join cases k on k.id = d.case_id
  cross join lateral (select exists (${given} and o.contribution_id is null) as words) own
  where d.id = ${p.id}::uuid`,
)

const setPractice = statement<{ id: string; practiceId: string; now: string }, never>(
  'practice_draft_set_practice',
  (p) => sql`
  update case_practices d set state = 'drafted', drafted_at = ${p.now}::timestamptz, updated_at = ${p.now}::timestamptz, version = d.version + 1,
    practice_code_id = v.practice_code_id
  from practices v where d.id = ${p.id}::uuid and v.id = ${p.practiceId}::uuid`,
)

const unanswered = statement<{ id: string }, { asked: number; version: number }>(
  'practice_draft_unanswered',
  (p) => sql`
  select d.version, (select count(*)::int from contribution_consents o where o.case_practice_id = d.id and o.answer = 'asked') as asked
  from case_practices d where d.id = ${p.id}::uuid`,
)
