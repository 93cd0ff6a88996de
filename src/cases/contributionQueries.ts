import { type SQL, sql } from 'drizzle-orm'
import { clusterBriefOf } from '../clusters/sight.ts'
import { experienceIsSeen } from '../experiences/sight.ts'
import { namedTo } from '../groups/attribution.ts'
import { viewerColumns } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { practiceBriefOf } from '../practices/shapes.ts'
import { personOf } from '../users/sight.ts'
import type { Contribution } from './contributionPolicy.ts'
import { caseListed, caseReached, caseSeen, casesJoined, viewerIsGiver } from './sight.ts'

export interface ContributionRow extends Contribution {
  view: string
}

type P = Placeholders<Viewing>

const said = {
  authorId: sql`u.author_id`,
  attribution: sql`u.attribution`,
  underChathamHouse: sql`u.under_chatham_house`,
  caseGiverId: sql`k.author_id`,
}

/** What is withdrawn is its author's alone; what is hidden also theirs who moderate. */
const isThere = (p: P): SQL => sql`(
  u.state = 'visible' or u.author_id = ${p.viewer}::uuid
  or u.state = 'hidden' and (mine.state is not distinct from 'active' and mine.role = 'facilitator' or ${p.isAdmin}::boolean))`

/** Once the author is erased nobody is named any more. */
const attributionShown = sql`(select case when a.status = 'erased' then 'unattributed' else u.attribution end from users a where a.id = u.author_id)`

/** An experience of the author's own would tell who they are. */
const experienceShown = (p: P): SQL => sql`
  case when u.experience_id is not null and ${experienceIsSeen(p, sql`u.experience_id`)} and (
    eyes.named or (select o.author_id from experiences o where o.id = u.experience_id) <> u.author_id) then u.experience_id end`

/** Contributions `u` with their cases, and `eyes`: whether the viewer may know whose one is (`named`), reads the words, and wrote them. */
const contributionsSeenBy = (p: P, where: SQL): SQL => sql`
  select u.id, u.version, u.state, u.created_at, u.case_id as "caseId", k.state as "caseState", u.revision, u.useful_at is not null as useful,
    eyes.own as "viewerIsAuthor", ${viewerIsGiver(p)} as "viewerIsGiver", u.author_id = k.author_id as "byGiver", eyes.words as "viewerReads",
    (k.under_chatham_house or u.under_chatham_house or g.confidentiality = 'chatham_house') as "chathamHouse",
    u.held_by_decision_id as "heldByDecisionId",
    coalesce(u.hidden_by = ${p.viewer}::uuid, false) as "viewerHid", ${viewerColumns}, to_json(v)::text as view
  from contributions u cross join ${casesJoined(p)}
  cross join lateral (
    select ${namedTo(p, said)} as named, coalesce(${caseSeen(p)}, false) as words, coalesce(u.author_id = ${p.viewer}::uuid, false) as own
  ) eyes
  cross join lateral (select
    u.id, u.version, ${utc(sql`u.created_at`)} as "createdAt", ${utc(sql`u.updated_at`)} as "updatedAt", u.case_id as "caseId", u.kind,
    case when eyes.words then u.body end as body,
    case when eyes.named or u.language_source <> 'author_locale' then u.language end as language, ${attributionShown} as attribution,
    case when eyes.named then ${personOf(sql`u.author_id`)} end as author, case when eyes.named then ${clusterBriefOf(sql`u.cluster_id`)} end as cluster,
    eyes.own as mine, case when eyes.words then ${practiceBriefOf(p, sql`u.practice_id`)} end as practice,
    case when eyes.words then ${experienceShown(p)} end as "experienceId", u.revision, ${utc(sql`u.revised_at`)} as "revisedAt",
    case when u.useful_at is not null then json_build_object('at', ${utc(sql`u.useful_at`)}, 'because', u.useful_because) end as useful,
    u.state, case when u.state = 'hidden' then json_build_object('at', ${utc(sql`u.hidden_at`)}, 'reason', u.hidden_reason) end as hidden
  ) v
  where k.id = u.case_id and ${isThere(p)} and ${where}`

/** One contribution, or 404. Whether the caller may read it is for the policy to say. */
export async function getContribution(db: Runner, actor: Actor, contributionId: string): Promise<ContributionRow> {
  const [row] = await db.run(contributionById, { ...viewing(actor), id: contributionId })
  if (!row) throw problem('not-found')
  return row
}

/** The same behind the lock of its case: what the case counts is computed by one at a time. */
export async function lockContribution(tx: Runner, actor: Actor, contributionId: string): Promise<ContributionRow> {
  const [found] = await tx.run(caseOfContribution, { id: contributionId })
  if (!found) throw problem('not-found')
  await lockRow(tx, 'cases', found.caseId)
  return getContribution(tx, actor, contributionId)
}

const contributionById = statement<Viewing & { id: string }, ContributionRow>('contribution_by_id', (p) =>
  contributionsSeenBy(p, sql`u.id = ${p.id}::uuid and ${caseReached(p)}`),
)

const caseOfContribution = statement<{ id: string }, { caseId: string }>(
  'contribution_case',
  (p) => sql`select case_id as "caseId" from contributions where id = ${p.id}::uuid`,
)

export interface ContributionsFilter extends PageQuery {
  kind?: string | undefined
  useful?: boolean | undefined
}

export const contributionsOf = (caseId: string) => `contributions of ${caseId}`

/** A page of what was given to a case, in the order of time; nothing where the caller does not see the case. */
export function listContributions(db: Runner, actor: Actor, caseId: string, query: ContributionsFilter): Promise<Listed[]> {
  const start = startOf(contributionsOf(caseId), query)
  const shape = { continued: start.id !== null, kind: query.kind !== undefined, useful: query.useful === true, admin: actor.isAdmin }
  return db.run(contributionsPage(shape), { ...viewing(actor), ...start, caseId, kind: query.kind ?? null })
}

type Shape = { continued: boolean; kind: boolean; useful: boolean; admin: boolean }

const contributionsPage = statements<Shape, Viewing & Start & { caseId: string; kind: string | null }, Listed>('contributions_page', (p, has) => {
  const order = keyset(sql`u.created_at`, sql`u.id`, 'timestamptz', 'asc', p, has.continued)
  const where = sql`u.case_id = ${p.caseId}::uuid and ${caseListed(p, has.admin)}
    and ${has.kind ? sql`u.kind = ${p.kind}` : sql`true`} and ${has.useful ? sql`u.useful_at is not null` : sql`true`} and ${order.after}`
  return firstOf(p, sql`select u.view, ${order.cursor} as cursor from (${contributionsSeenBy(p, where)}) u ${order.order}`)
})

export const revisionsOf = (contributionId: string) => `revisions of contribution ${contributionId}`

/** A page of the words that a contribution had before, the latest first. Whether the caller may read it, the caller asks. */
export function listRevisions(db: Runner, contributionId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf(revisionsOf(contributionId), query, 'integer')
  return db.run(revisionsPage({ continued: start.id !== null }), { ...start, contributionId })
}

const revisionsPage = statements<{ continued: boolean }, Start & { contributionId: string }, Listed>('contribution_revisions_page', (p, has) => {
  const order = keyset(sql`o.revision`, sql`o.contribution_id`, 'integer', 'desc', p, has.continued)
  return firstOf(
    p,
    sql`
    select json_build_object('revision', o.revision, 'body', o.body, 'replacedAt', ${utc(sql`o.replaced_at`)})::text as view, ${order.cursor} as cursor
    from contribution_revisions o where o.contribution_id = ${p.contributionId}::uuid and ${order.after} ${order.order}`,
  )
})
