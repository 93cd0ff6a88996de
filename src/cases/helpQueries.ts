import { type SQL, sql } from 'drizzle-orm'
import { viewerColumns } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { HelpRequest } from './helpPolicy.ts'
import { caseReached, caseSeen, casesJoined, viewerIsGiver } from './sight.ts'

export interface HelpRequestRow extends HelpRequest {
  view: string
}

type P = Placeholders<Viewing>

/** Between the case giver and the peer, as long as each of them knows of the case. */
const helpRequestsSeenBy = (p: P, where: SQL): SQL => sql`
  select r.id, r.version, r.state, r.created_at, r.case_id as "caseId", r.user_id as "userId", r.requested_by as "requestedBy",
    eyes.words as "viewerReads", (k.under_chatham_house or g.confidentiality = 'chatham_house') as "chathamHouse", ${viewerColumns},
    to_json(v)::text as view
  from help_requests r cross join ${casesJoined(p)}
  cross join lateral (select coalesce(${caseSeen(p)}, false) as words) eyes
  cross join lateral (select
    r.id, r.version, ${utc(sql`r.created_at`)} as "createdAt", ${utc(sql`r.updated_at`)} as "updatedAt",
    case when eyes.words then json_build_object('id', k.id, 'title', k.title, 'state', k.state) end as "case",
    ${personOf(sql`r.user_id`)} as "user", case when told.named or r.requested_by = ${p.viewer}::uuid then ${personOf(sql`r.requested_by`)} end as "requestedBy",
    case when eyes.words then r.message end as message, r.due_on as "dueOn", r.state, ${utc(sql`r.accepted_at`)} as "acceptedAt",
    ${utc(sql`r.answered_at`)} as "answeredAt", ${utc(sql`r.declined_at`)} as "declinedAt", r.decline_reason as "declineReason",
    ${utc(sql`r.expired_at`)} as "expiredAt"
  ) v
  where k.id = r.case_id and (r.user_id = ${p.viewer}::uuid or ${viewerIsGiver(p)}) and ${caseReached(p)} and ${where}`

/** One help request, or 404. */
export async function getHelpRequest(db: Runner, actor: Actor, helpRequestId: string): Promise<HelpRequestRow> {
  const [row] = await db.run(helpRequestById, { ...viewing(actor), id: helpRequestId })
  if (!row) throw problem('not-found')
  return row
}

/** The same behind the lock of its case: of two answers at once the second finds what the first left. */
export async function lockHelpRequest(tx: Runner, actor: Actor, helpRequestId: string): Promise<HelpRequestRow> {
  const [found] = await tx.run(caseOfRequest, { id: helpRequestId })
  if (!found) throw problem('not-found')
  await lockRow(tx, 'cases', found.caseId)
  return getHelpRequest(tx, actor, helpRequestId)
}

const helpRequestById = statement<Viewing & { id: string }, HelpRequestRow>('help_request_by_id', (p) =>
  helpRequestsSeenBy(p, sql`r.id = ${p.id}::uuid`),
)

const caseOfRequest = statement<{ id: string }, { caseId: string }>(
  'help_request_case',
  (p) => sql`select case_id as "caseId" from help_requests where id = ${p.id}::uuid`,
)

/** These, in the order in which they are named. */
export async function readSent(tx: Runner, actor: Actor, ids: readonly string[]): Promise<HelpRequestRow[]> {
  return tx.run(sentRequests, { ...viewing(actor), ids: [...ids] })
}

const sentRequests = statement<Viewing & { ids: string[] }, HelpRequestRow>(
  'help_requests_sent',
  (p) => sql`select * from (${helpRequestsSeenBy(p, sql`r.id = any(${p.ids}::uuid[])`)}) r order by array_position(${p.ids}::uuid[], r.id)`,
)

export interface HelpRequestsFilter extends PageQuery {
  state?: string | undefined
}

export const requestsOf = (caseId: string) => `help requests of ${caseId}`

/** A page of who was asked to help with a case, newest first: for the case giver all, for a peer their own. */
export function listHelpRequests(db: Runner, actor: Actor, caseId: string, query: HelpRequestsFilter): Promise<Listed[]> {
  const start = startOf(requestsOf(caseId), query)
  const shape = { continued: start.id !== null, state: query.state !== undefined, of: 'case' } as const
  return db.run(requestsPage(shape), { ...viewing(actor), ...start, caseId, state: query.state ?? null })
}

/** A page of what the caller was asked, newest first. */
export function listMyHelpRequests(db: Runner, actor: Actor, query: HelpRequestsFilter): Promise<Listed[]> {
  const start = startOf('my help requests', query)
  const shape = { continued: start.id !== null, state: query.state !== undefined, of: 'me' } as const
  return db.run(requestsPage(shape), { ...viewing(actor), ...start, caseId: null, state: query.state ?? null })
}

type Shape = { continued: boolean; state: boolean; of: 'case' | 'me' }

const requestsPage = statements<Shape, Viewing & Start & { caseId: string | null; state: string | null }, Listed>('help_requests_page', (p, has) => {
  const order = keyset(sql`r.created_at`, sql`r.id`, 'timestamptz', 'desc', p, has.continued)
  const of = has.of === 'me' ? sql`r.user_id = ${p.viewer}::uuid` : sql`r.case_id = ${p.caseId}::uuid and ${caseSeen(p)}`
  const where = sql`${of} and ${has.state ? sql`r.state = ${p.state}` : sql`true`} and ${order.after}`
  return firstOf(p, sql`select r.view, ${order.cursor} as cursor from (${helpRequestsSeenBy(p, where)}) r ${order.order}`)
})
