import { type SQL, sql } from 'drizzle-orm'
import { viewerColumns } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { Consent, PracticeDraft } from './draftPolicy.ts'
import { caseBrief, caseSeen, casesJoined, practiceMadeOf, viewerIsGiver } from './sight.ts'

export interface PracticeDraftRow extends PracticeDraft {
  view: string
}
export interface ConsentRow extends Consent {
  view: string
}

type P = Placeholders<Viewing>

/** For those who can make a practice of the case, and who drafts one. */
const draftsSeenBy = (p: P, where: SQL): SQL => sql`
  select d.id, d.version, d.state, d.created_at, d.case_id as "caseId", d.drafted_by as "draftedBy", ${viewerColumns},
    (k.under_chatham_house or g.confidentiality = 'chatham_house') as "chathamHouse", to_json(v)::text as view
  from case_practices d cross join ${casesJoined(p)}
  cross join lateral (select
    d.id, d.version, ${utc(sql`d.created_at`)} as "createdAt", ${utc(sql`d.updated_at`)} as "updatedAt", ${caseBrief} as "case",
    ${personOf(sql`d.drafted_by`)} as "draftedBy", d.title, d.kind, d.state,
    (select coalesce(json_agg(json_build_object('contributionId', o.contribution_id, 'answer', o.answer) order by o.id), '[]')
      from contribution_consents o where o.case_practice_id = d.id) as consents,
    ${practiceMadeOf(p, sql`d.practice_code_id`)} as practice, ${utc(sql`d.drafted_at`)} as "draftedAt"
  ) v
  where k.id = d.case_id and ${caseSeen(p)}
    and (${viewerIsGiver(p)} or d.drafted_by = ${p.viewer}::uuid or mine.state is not distinct from 'active' and mine.role = 'facilitator') and ${where}`

/** One of them, or 404. */
export async function getPracticeDraft(db: Runner, actor: Actor, id: string): Promise<PracticeDraftRow> {
  const [row] = await db.run(draftById, { ...viewing(actor), id })
  if (!row) throw problem('not-found')
  return row
}

/** The same behind the lock of its case: of an answer and the drafting at once the second finds what the first left. */
export async function lockPracticeDraft(tx: Runner, actor: Actor, id: string): Promise<PracticeDraftRow> {
  await lockCaseOf(tx, await tx.run(caseOfDraft, { id }))
  return getPracticeDraft(tx, actor, id)
}

async function lockCaseOf(tx: Runner, [found]: { caseId: string }[]): Promise<void> {
  if (!found) throw problem('not-found')
  await lockRow(tx, 'cases', found.caseId)
}

const draftById = statement<Viewing & { id: string }, PracticeDraftRow>('practice_draft_by_id', (p) => draftsSeenBy(p, sql`d.id = ${p.id}::uuid`))

const caseOfDraft = statement<{ id: string }, { caseId: string }>(
  'practice_draft_case',
  (p) => sql`select case_id as "caseId" from case_practices where id = ${p.id}::uuid`,
)

export const draftsOf = (caseId: string) => `practice drafts of ${caseId}`

/** A page of what was drafted from a case, newest first. */
export function listPracticeDrafts(db: Runner, actor: Actor, caseId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf(draftsOf(caseId), query)
  return db.run(draftsPage({ continued: start.id !== null }), { ...viewing(actor), ...start, caseId })
}

const draftsPage = statements<{ continued: boolean }, Viewing & Start & { caseId: string }, Listed>('practice_drafts_page', (p, has) => {
  const order = keyset(sql`d.created_at`, sql`d.id`, 'timestamptz', 'desc', p, has.continued)
  const where = sql`d.case_id = ${p.caseId}::uuid and ${order.after}`
  return firstOf(p, sql`select d.view, ${order.cursor} as cursor from (${draftsSeenBy(p, where)}) d ${order.order}`)
})

/** Between the practice and whose words it would use: nobody else sees it. */
const consentsSeenBy = (p: P, where: SQL): SQL => sql`
  select o.id, o.version, d.state, o.created_at, o.answer, d.id as "draftId", d.case_id as "caseId", d.drafted_by as "draftedBy", to_json(v)::text as view
  from contribution_consents o join case_practices d on d.id = o.case_practice_id cross join ${casesJoined(p)}
  cross join lateral (select
    o.id, o.version, ${utc(sql`o.created_at`)} as "createdAt", ${utc(sql`o.updated_at`)} as "updatedAt", ${caseBrief} as "case",
    o.contribution_id as "contributionId", d.id as "practiceDraftId", d.title, o.answer, ${utc(sql`o.answered_at`)} as "answeredAt", d.state
  ) v
  where k.id = d.case_id and o.user_id = ${p.viewer}::uuid and ${caseSeen(p)} and ${where}`

/** One's own consent, or 404. */
export async function getConsent(db: Runner, actor: Actor, id: string): Promise<ConsentRow> {
  const [row] = await db.run(consentById, { ...viewing(actor), id })
  if (!row) throw problem('not-found')
  return row
}

export async function lockConsent(tx: Runner, actor: Actor, id: string): Promise<ConsentRow> {
  await lockCaseOf(tx, await tx.run(caseOfConsent, { id }))
  return getConsent(tx, actor, id)
}

const consentById = statement<Viewing & { id: string }, ConsentRow>('consent_by_id', (p) => consentsSeenBy(p, sql`o.id = ${p.id}::uuid`))

const caseOfConsent = statement<{ id: string }, { caseId: string }>(
  'consent_case',
  (p) => sql`
  select d.case_id as "caseId" from contribution_consents o join case_practices d on d.id = o.case_practice_id where o.id = ${p.id}::uuid`,
)

export interface ConsentsFilter extends PageQuery {
  answer?: string | undefined
}

/** A page of what the caller was asked, newest first. */
export function listMyConsents(db: Runner, actor: Actor, query: ConsentsFilter): Promise<Listed[]> {
  const start = startOf('my consents', query)
  return db.run(consentsPage({ continued: start.id !== null, answer: query.answer !== undefined }), {
    ...viewing(actor),
    ...start,
    answer: query.answer ?? null,
  })
}

const consentsPage = statements<{ continued: boolean; answer: boolean }, Viewing & Start & { answer: string | null }, Listed>(
  'consents_page',
  (p, has) => {
    const order = keyset(sql`o.created_at`, sql`o.id`, 'timestamptz', 'desc', p, has.continued)
    const where = sql`${has.answer ? sql`o.answer = ${p.answer}` : sql`true`} and ${order.after}`
    return firstOf(p, sql`select o.view, ${order.cursor} as cursor from (${consentsSeenBy(p, where)}) o ${order.order}`)
  },
)

/** The case that a practice was made of, as a brief; 404 where there is none that the caller reads. */
export async function getSourceCase(db: Runner, actor: Actor, practiceCodeId: string): Promise<string> {
  const [row] = await db.run(sourceCase, { ...viewing(actor), practiceCodeId })
  if (!row) throw problem('not-found')
  return row.view
}

const sourceCase = statement<Viewing & { practiceCodeId: string }, { view: string }>(
  'practice_source_case',
  (p) => sql`
  select ${caseBrief}::text as view from case_practices d cross join ${casesJoined(p)}
  where d.practice_code_id = ${p.practiceCodeId}::uuid and k.id = d.case_id and ${caseSeen(p)}`,
)
