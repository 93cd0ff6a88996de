import { type SQL, sql } from 'drizzle-orm'
import { viewerColumns, viewerMayRead } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import { approvesItselfAfterMs } from './later.ts'
import type { Report } from './policy.ts'
import { insideIsReadable, joinMeeting, summaryIsOpen } from './sight.ts'

/** The report of a meeting as a viewer sees it, and what its verbs need to know. */
export interface ReportRow extends Report {
  revision: number
  summary: string
  minutes: string
  language: string
  meetingLanguage: string
  writtenBy: string
  circulatedAt: Date | null
  /** Null until it is written. */
  view: string | null
}

/** What attendees said to one revision of the text, as json. */
const responsesTo = (reportId: SQL, revision: SQL, kind: 'approval' | 'objection'): SQL => sql`(
  select coalesce(json_agg(json_build_object('user', ${personOf(sql`a.user_id`)}, ${kind === 'objection' ? sql`'comment', a.comment, ` : sql``}
    'respondedAt', ${utc(sql`a.responded_at`)}) order by a.responded_at, a.user_id), '[]'::json)
  from report_responses a where a.report_id = ${reportId} and a.revision = ${revision} and a.kind = ${sql.raw(`'${kind}'`)})`

/** When the report `rep`, circulated, is approved because nobody objected. */
export const silenceApproves = sql`(rep.circulated_at + interval '${sql.raw(String(approvesItselfAfterMs))} milliseconds')`

const approvesItselfAt = sql`case when rep.state = 'circulated' then ${utc(silenceApproves)} end`

const attendance = sql`(
  select json_build_object('attended', count(*) filter (where r.state = 'attended'), 'noShow', count(*) filter (where r.state = 'no_show'),
    'excused', count(*) filter (where r.state = 'excused'))
  from registrations r where r.meeting_id = m.id)`

/** The summary goes as far as the group is seen once it is released; the minutes stay inside; an admin sees how far it is. */
const reportsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select m.id, rep.id as "reportId", coalesce(rep.version, 0) as version, m.group_id as "groupId", m.state as "meetingState",
    coalesce(rep.state, case when m.state in ('in_progress', 'held') then 'awaited' else 'not_due' end) as state,
    rep.revision, rep.summary, rep.minutes, rep.language, m.language as "meetingLanguage", rep.written_by as "writtenBy",
    rep.circulated_at as "circulatedAt", coalesce(place.state = 'attended', false) as "viewerAttended",
    coalesce(${summaryIsOpen(p)}, false) as "summaryIsOpen", ${viewerColumns}, case when rep.id is not null then to_json(v)::text end as view
  from meetings m ${joinMeeting(p)}
  left join meeting_reports rep on rep.meeting_id = m.id
  cross join lateral (select ${insideIsReadable(p)} as inside) c
  cross join lateral (select
    rep.id, m.id as "meetingId", rep.version, ${utc(sql`rep.created_at`)} as "createdAt", ${utc(sql`rep.updated_at`)} as "updatedAt",
    rep.state, rep.language,
    case when ${viewerMayRead} or ${summaryIsOpen(p)} then rep.summary end as summary, case when ${viewerMayRead} then rep.minutes end as minutes,
    ${utc(sql`rep.released_at`)} as "releasedAt", case when c.inside then rep.revision end as revision,
    case when c.inside then ${personOf(sql`rep.written_by`)} end as "writtenBy",
    case when c.inside then ${utc(sql`rep.circulated_at`)} end as "circulatedAt", case when c.inside then ${approvesItselfAt} end as "approvesItselfAt",
    case when c.inside then ${utc(sql`rep.approved_at`)} end as "approvedAt", case when c.inside then ${attendance} end as attendance,
    case when ${viewerMayRead} then ${responsesTo(sql`rep.id`, sql`rep.revision`, 'approval')} end as approvals,
    case when ${viewerMayRead} then ${responsesTo(sql`rep.id`, sql`rep.revision`, 'objection')} end as objections
  ) v
  where (mine.state = 'active' or ${p.isAdmin}::boolean or coalesce(${summaryIsOpen(p)}, false)) and ${where}`

/** The report of a meeting, or what stands in its place until it is written. 404 for whoever may not know of it. */
export async function getReport(db: Runner, actor: Actor, meetingId: string): Promise<ReportRow> {
  const [row] = await db.run(reportOfMeeting, { ...viewing(actor), meetingId })
  if (!row) throw problem('not-found')
  return row
}

/** The meeting whose report this is; 404 when there is none. */
export async function meetingOfReport(db: Runner, reportId: string): Promise<string> {
  const [found] = await db.run(reportsMeeting, { id: reportId })
  if (!found) throw problem('not-found')
  return found.meetingId
}

const reportsMeeting = statement<{ id: string }, { meetingId: string }>(
  'report_meeting',
  (p) => sql`select meeting_id as "meetingId" from meeting_reports where id = ${p.id}::uuid`,
)

/** The same for a write, behind the lock of the meeting. */
export async function lockReport(tx: Runner, actor: Actor, meetingId: string): Promise<ReportRow> {
  await lockRow(tx, 'meetings', meetingId)
  return getReport(tx, actor, meetingId)
}

const reportOfMeeting = statement<Viewing & { meetingId: string }, ReportRow>('report_of_meeting', (p) =>
  reportsSeenBy(p, sql`m.id = ${p.meetingId}::uuid`),
)

/** The name that binds a cursor to the list of this report. */
export const revisionsOf = (reportId: string) => `revisions of report ${reportId}`

/** A page of the texts that a report had before, the latest first. */
export function listRevisions(db: Runner, reportId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf(revisionsOf(reportId), query, 'integer')
  return db.run(revisionsPage({ continued: start.id !== null }), { ...start, reportId })
}

type PageParams = { limit: number; key: string | null; id: string | null }

const revisionsPage = statements<{ continued: boolean }, PageParams & { reportId: string }, Listed>('report_revisions_page', (p, has) => {
  const order = keyset(sql`o.revision`, sql`o.report_id`, 'integer', 'desc', p, has.continued)
  return firstOf(
    p,
    sql`
    select json_build_object('revision', o.revision, 'summary', o.summary, 'minutes', o.minutes, 'language', o.language,
      'writtenBy', ${personOf(sql`o.written_by`)}, 'replacedAt', ${utc(sql`o.replaced_at`)},
      'approvals', ${responsesTo(sql`o.report_id`, sql`o.revision`, 'approval')},
      'objections', ${responsesTo(sql`o.report_id`, sql`o.revision`, 'objection')})::text as view, ${order.cursor} as cursor
    from meeting_report_revisions o where o.report_id = ${p.reportId}::uuid and ${order.after} ${order.order}`,
  )
})

/** How many attended and can still answer, because their account is active and they are inside; and how many of them approved this revision. */
export async function approvalsOf(
  tx: Runner,
  report: { id: string; reportId: string; revision: number },
): Promise<{ needed: number; given: number }> {
  const [row] = await tx.run(approvals, { meetingId: report.id, reportId: report.reportId, revision: report.revision })
  return row!
}

const approvals = statement<{ meetingId: string; reportId: string; revision: number }, { needed: number; given: number }>(
  'report_approvals',
  (p) => sql`
  select count(*)::int as needed, count(a.user_id)::int as given
  from registrations r join meetings m on m.id = r.meeting_id join users u on u.id = r.user_id and u.status = 'active'
  join memberships b on b.group_id = m.group_id and b.user_id = r.user_id and b.state = 'active'
  left join report_responses a on a.report_id = ${p.reportId}::uuid and a.revision = ${p.revision}::int and a.user_id = r.user_id and a.kind = 'approval'
  where r.meeting_id = ${p.meetingId}::uuid and r.state = 'attended'`,
)
