import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { groupBriefOf } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { Commitment } from './policy.ts'
import { awaitsReviewAt, commitmentReached, commitmentSeen, commitmentsJoined } from './sight.ts'
import { sourceOf } from './sources.ts'
import { afterActionQuestions, type CommitmentPlan, type CommitmentsQuery } from './views.ts'

/** A commitment as a viewer sees it, and what its verbs need to know. */
export interface CommitmentRow extends Commitment {
  userId: string
  meetingId: string | null
  caseId: string | null
  practiceId: string | null
  practiceCodeId: string | null
  dueOn: string
  view: string
}

/** The viewer, and the day that `overdue` is told by. */
type Asking = Viewing & { today: string }
type P = Placeholders<Asking>

const asking = (actor: Actor, now: Date): Asking => ({ ...viewing(actor), today: dayOf(now) })
const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

const questions = sql.raw(`'${JSON.stringify(afterActionQuestions)}'::json`)

const isOverdue = (p: P): SQL => sql`(c.state = 'open' and c.due_on < ${p.today}::date)`

const commitmentsSeenBy = (p: P, where: SQL, of = commitmentsJoined(p)) => sql`
  select c.id, c.version, c.state, c.due_on, c.due_on::text as "dueOn", c.user_id as "userId", c.group_id as "groupId", c.meeting_id as "meetingId",
    c.case_id as "caseId", c.practice_id as "practiceId", c.practice_code_id as "practiceCodeId",
    c.meeting_id is not null as "isReviewed", coalesce(c.user_id = ${p.viewer}::uuid, false) as "viewerOwns",
    case when mine.state = 'active' then mine.role end as "viewerRole", mine.state as "viewerState", coalesce(mine.agreed, false) as "viewerAgreed",
    coalesce(g.state, 'active') as "groupState", to_json(v)::text as view
  from ${of}
  cross join lateral (select
    c.id, c.version, ${utc(sql`c.created_at`)} as "createdAt", ${utc(sql`c.updated_at`)} as "updatedAt", ${personOf(sql`c.user_id`)} as "user",
    ${sourceOf(p)} as source, ${groupBriefOf(sql`c.group_id`)} as "group", c.text, c.first_step as "firstStep", c.language, c.due_on as "dueOn",
    c.state, ${isOverdue(p)} as overdue, c.carried_count as "carriedCount", c.carried_to_meeting_id as "carriedToMeetingId",
    ${utc(sql`c.closed_at`)} as "closedAt", c.closing_note as "closingNote", c.drop_reason as "dropReason",
    case when c.user_id = ${p.viewer}::uuid then c.experience_id end as "experienceId",
    case when c.state = 'open' and c.experience_asked_at is not null
      then json_build_object('at', ${utc(sql`c.experience_asked_at`)}, 'questions', ${questions}) end as "experienceAsked"
  ) v
  where ${where}`

/** One commitment, or 404. Whether the caller may read it is for the policy to say. */
export async function getCommitment(db: Runner, actor: Actor, commitmentId: string, now: Date): Promise<CommitmentRow> {
  const [row] = await db.run(commitmentById, { ...asking(actor, now), id: commitmentId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: nobody else changes the row until this transaction ends. */
export async function lockCommitment(tx: Runner, actor: Actor, commitmentId: string, now: Date): Promise<CommitmentRow> {
  await lockRow(tx, 'commitments', commitmentId)
  return getCommitment(tx, actor, commitmentId, now)
}

const commitmentById = statement<Asking & { id: string }, CommitmentRow>('commitment_by_id', (p) =>
  commitmentsSeenBy(p, sql`c.id = ${p.id}::uuid and ${commitmentReached(p)}`),
)

type Query = z.output<typeof CommitmentsQuery>
type Page = { limit: number; key: string | null; id: string | null }
const filterNames = ['groupId', 'meetingId', 'caseId', 'practiceId', 'state', 'dueBefore', 'mine', 'overdue'] as const
type Params = Asking & Page & Record<'groupId' | 'meetingId' | 'caseId' | 'practiceId' | 'state' | 'dueBefore', string | null>

const filters: Record<(typeof filterNames)[number], (p: Placeholders<Params>) => SQL> = {
  groupId: (p) => sql`c.group_id = ${p.groupId}::uuid`,
  meetingId: (p) => sql`c.meeting_id = ${p.meetingId}::uuid`,
  caseId: (p) => sql`c.case_id = ${p.caseId}::uuid`,
  practiceId: (p) => sql`c.practice_id = ${p.practiceId}::uuid`,
  state: (p) => sql`c.state = ${p.state}::text`,
  dueBefore: (p) => sql`c.due_on < ${p.dueBefore}::date`,
  mine: (p) => sql`c.user_id = ${p.viewer}::uuid`,
  overdue: isOverdue,
}

const byDay = (p: Placeholders<Page>, continued: boolean) => keyset(sql`c.due_on`, sql`c.id`, 'date', 'asc', p, continued)

/** A page of the commitments that the caller may read, what is due first first. */
export function listCommitments(db: Runner, actor: Actor, query: Query, now: Date): Promise<Listed[]> {
  const start = startOf('commitments', query, 'date')
  const { groupId = null, meetingId = null, caseId = null, practiceId = null, state = null, dueBefore = null } = query
  const shape = { given: filterNames.filter((name) => query[name] !== undefined).join(' '), continued: start.id !== null }
  return db.run(commitmentsPage(shape), { ...asking(actor, now), ...start, groupId, meetingId, caseId, practiceId, state, dueBefore })
}

const commitmentsPage = statements<{ given: string; continued: boolean }, Params, Listed>('commitments_page', (p, has) => {
  const order = byDay(p, has.continued)
  const given = has.given.split(' ')
  const conditions = filterNames.filter((name) => given.includes(name)).map((name) => filters[name](p))
  // Says it twice, so that what everybody else committed to is found by index to be none of the viewer's.
  if (!given.includes('mine')) conditions.push(sql`(c.user_id = ${p.viewer}::uuid or c.group_id = any(array(${groupsOfViewer(p)})))`)
  const where = sql.join([commitmentSeen(p), ...conditions, order.after], sql` and `)
  return firstOf(p, sql`select c.view, ${order.cursor} as cursor from (${commitmentsSeenBy(p, where)}) c ${order.order}`)
})

const groupsOfViewer = (p: { viewer: SQL }) => sql`select x.group_id from memberships x where x.user_id = ${p.viewer}::uuid and x.state = 'active'`

/** The name that binds a cursor to the list of this meeting. */
export const commitmentsToReviewAt = (meetingId: string) => `commitments to review at ${meetingId}`

/** A page of what a meeting has to ask about. Its reader has been permitted to read the agenda. */
export function listCommitmentsToReview(db: Runner, actor: Actor, meetingId: string, query: PageQuery, now: Date): Promise<Listed[]> {
  const start = startOf(commitmentsToReviewAt(meetingId), query, 'date')
  return db.run(reviewPage({ continued: start.id !== null }), { ...asking(actor, now), ...start, meetingId })
}

const reviewPage = statements<{ continued: boolean }, Asking & Page & { meetingId: string }, Listed>('commitments_to_review', (p, has) => {
  const order = byDay(p, has.continued)
  const of = sql`${commitmentsJoined(p)} join meetings m on m.group_id = c.group_id`
  const where = sql`m.id = ${p.meetingId}::uuid and ${awaitsReviewAt} and ${commitmentSeen(p)} and ${order.after}`
  return firstOf(p, sql`select c.view, ${order.cursor} as cursor from (${commitmentsSeenBy(p, where, of)}) c ${order.order}`)
})

/** How many commitments wait for a word at this meeting. */
export async function countToReview(tx: Runner, meetingId: string): Promise<number> {
  const [row] = await tx.run(toReview, { meetingId })
  return row!.count
}

const toReview = statement<{ meetingId: string }, { count: number }>(
  'commitments_to_review_count',
  (p) => sql`
  select count(*)::int as count from meetings m join commitments c on c.group_id = m.group_id where m.id = ${p.meetingId}::uuid and ${awaitsReviewAt}`,
)

/** The meeting that is asking for it now, the latest if there are several: begun and not closed. */
export async function meetingReviewing(tx: Runner, commitmentId: string): Promise<string | null> {
  const [row] = await tx.run(reviewing, { id: commitmentId })
  return row?.id ?? null
}

const reviewing = statement<{ id: string }, { id: string }>(
  'commitment_meeting_reviewing',
  (p) => sql`
  select m.id from commitments c join meetings m on m.group_id = c.group_id and m.state in ('in_progress', 'held')
  where c.id = ${p.id}::uuid and ${awaitsReviewAt} order by m.starts_at desc, m.id desc limit 1`,
)

/** A meeting of the group that is to come, and its day there; null where there is none like that. */
export async function meetingToCome(tx: Runner, groupId: string, meetingId: string): Promise<{ on: string } | null> {
  const [row] = await tx.run(toCome, { groupId, meetingId })
  return row ?? null
}

const toCome = statement<{ groupId: string; meetingId: string }, { on: string }>(
  'commitment_meeting_to_come',
  (p) => sql`
  select m.local_start::date::text as on from meetings m
  where m.id = ${p.meetingId}::uuid and m.group_id = ${p.groupId}::uuid and m.state in ('draft', 'scheduled')`,
)

/** What its person may change, as a merge patch finds it. */
export async function readPlan(tx: Runner, commitmentId: string): Promise<z.input<typeof CommitmentPlan>> {
  const [row] = await tx.run(planOf, { id: commitmentId })
  return row!
}

const planOf = statement<{ id: string }, z.input<typeof CommitmentPlan>>(
  'commitment_plan',
  (p) => sql`select text, first_step as "firstStep", language, due_on as "dueOn" from commitments where id = ${p.id}::uuid`,
)
