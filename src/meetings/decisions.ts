import { eq, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { viewerColumns } from '../groups/sight.ts'
import type { Act } from '../platform/act.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { begun, changed, lockRow, oneOn } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import { decisionEvent } from './events.ts'
import type { Decision } from './policy.ts'
import type { MeetingRow } from './queries.ts'
import { decisions } from './reportTables.ts'
import type { RecordDecision } from './reportViews.ts'
import { joinMeeting } from './sight.ts'

/** A decision as a viewer sees it. */
export interface DecisionRow extends Decision {
  view: string
}

const decisionsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select d.id, d.version, m.state, d.created_at, d.meeting_id as "meetingId", m.group_id as "groupId", d.recorded_by as "recordedBy", ${viewerColumns},
    to_json(v)::text as view
  from decisions d join meetings m on m.id = d.meeting_id ${joinMeeting(p)}
  cross join lateral (select
    d.id, d.version, ${utc(sql`d.created_at`)} as "createdAt", ${utc(sql`d.updated_at`)} as "updatedAt", d.meeting_id as "meetingId",
    d.statement, d.language, d.review_on as "reviewOn", ${personOf(sql`d.recorded_by`)} as "recordedBy"
  ) v
  where mine.state = 'active' and d.deleted_at is null and ${where}`

/** One decision, or 404: decisions are known inside only. */
export async function getDecision(db: Runner, actor: Actor, decisionId: string): Promise<DecisionRow> {
  const [row] = await db.run(decisionById, { ...viewing(actor), id: decisionId })
  if (!row) throw problem('not-found')
  return row
}

/** The same for a write. The meeting is locked, so that none changes while it closes. */
export async function lockDecision(tx: Runner, actor: Actor, decisionId: string): Promise<DecisionRow> {
  const { meetingId } = await getDecision(tx, actor, decisionId)
  await lockRow(tx, 'meetings', meetingId)
  return getDecision(tx, actor, decisionId)
}

const decisionById = statement<Viewing & { id: string }, DecisionRow>('decision_by_id', (p) => decisionsSeenBy(p, sql`d.id = ${p.id}::uuid`))

/** The name that binds a cursor to the list of this meeting. */
export const decisionsOf = (meetingId: string) => `decisions of ${meetingId}`

/** A page of what a meeting decided, in the order of recording. Its reader has been permitted to list them. */
export function listDecisions(db: Runner, actor: Actor, meetingId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf(decisionsOf(meetingId), query)
  return db.run(decisionsPage({ continued: start.id !== null }), { ...viewing(actor), ...start, meetingId })
}

type Page = { limit: number; key: string | null; id: string | null }

const decisionsPage = statements<{ continued: boolean }, Viewing & Page & { meetingId: string }, Listed>('decisions_page', (p, has) => {
  const order = keyset(sql`d.created_at`, sql`d.id`, 'timestamptz', 'asc', p, has.continued)
  const where = sql`d.meeting_id = ${p.meetingId}::uuid and ${order.after}`
  return firstOf(p, sql`select d.view, ${order.cursor} as cursor from (${decisionsSeenBy(p, where)}) d ${order.order}`)
})

/** What may be corrected of a decision, as a merge patch finds it. */
export async function readStatement(tx: Runner, decisionId: string): Promise<{ statement: string; language: string; reviewOn: string | null }> {
  const [row] = await tx.run(statementOf, { id: decisionId })
  return row!
}

const statementOf = statement<{ id: string }, { statement: string; language: string; reviewOn: string | null }>(
  'decision_statement',
  (p) => sql`select statement, language, review_on as "reviewOn" from decisions where id = ${p.id}::uuid`,
)

type Input = z.output<typeof RecordDecision>

/** Records what the meeting decided. Returns the decision's id. */
export async function recordDecision(act: Act, meeting: Granted<'recordDecision', MeetingRow>, input: Input): Promise<string> {
  const decision = {
    ...begun(act),
    version: 1,
    meetingId: meeting.id,
    ...input,
    language: input.language ?? meeting.language,
    recordedBy: act.actor.userId!,
  }
  await act.tx.orm.insert(decisions).values(decision)
  decisionEvent(act, 'recorded', decision, { scopeId: meeting.groupId, data: { meetingId: meeting.id, reviewOn: input.reviewOn } })
  return decision.id
}

/** Corrects the record. */
export async function updateDecision(act: Act, decision: Granted<'update', DecisionRow>, before: Input, input: Input): Promise<void> {
  if (!differs(before, input)) return
  const { language, ...said } = input
  await act.tx.orm
    .update(decisions)
    .set({ ...changed(decisions, act.now), ...said, ...(language ? { language } : {}) })
    .where(eq(decisions.id, decision.id))
  decisionEvent(act, 'updated', oneOn(decision), { scopeId: decision.groupId, data: { meetingId: decision.meetingId, reviewOn: input.reviewOn } })
}

/** Takes the record back. The row stays for the change feed. */
export async function removeDecision(act: Act, decision: Granted<'remove', DecisionRow>): Promise<void> {
  await act.tx.orm
    .update(decisions)
    .set({ ...changed(decisions, act.now), deletedAt: act.now })
    .where(eq(decisions.id, decision.id))
  decisionEvent(act, 'removed', oneOn(decision), { scopeId: decision.groupId, data: { meetingId: decision.meetingId } })
}
