import { type SQL, sql } from 'drizzle-orm'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { Affiliation } from './policy.ts'
import { affiliationIsSeen, clusterBriefOf } from './sight.ts'

export interface AffiliationRow extends Affiliation {
  view: string
}

/** What passed between a user and those who decide is for them and admins, not for the rest of the team. */
const affiliationsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select a.id, a.version, a.state, a.role, a.user_id as "userId", a.cluster_id as "clusterId", mine.manages as "viewerManages", a.created_at,
    to_json(v)::text as view
  from affiliations a
  cross join lateral (
    select exists (
      select from affiliations m
      where m.cluster_id = a.cluster_id and m.user_id = ${p.viewer}::uuid and m.state = 'active' and m.role = 'manager'
    ) as manages
  ) mine
  cross join lateral (
    select mine.manages or a.user_id = ${p.viewer}::uuid or ${p.isAdmin}::boolean as confided
  ) here
  cross join lateral (select
    a.id, a.version, ${utc(sql`a.created_at`)} as "createdAt", ${utc(sql`a.updated_at`)} as "updatedAt",
    ${personOf(sql`a.user_id`)} as "user", ${clusterBriefOf(sql`a.cluster_id`)} as cluster, a.role, a.state,
    case when here.confided then a.request_message end as message,
    case when here.confided and a.decided_at is not null then json_build_object(
      'by', ${personOf(sql`a.decided_by`)}, 'at', ${utc(sql`a.decided_at`)}, 'reason', a.decision_reason
    ) end as decision,
    ${utc(sql`a.ended_at`)} as "endedAt"
  ) v
  where ${affiliationIsSeen(p)} and ${where}`

/** One affiliation, or 404. */
export async function getAffiliation(db: Runner, actor: Actor, affiliationId: string): Promise<AffiliationRow> {
  const [row] = await db.run(affiliationById, { ...viewing(actor), id: affiliationId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: behind the lock of its cluster, under which teams change and managers are counted. */
export async function lockAffiliation(tx: Runner, actor: Actor, affiliationId: string): Promise<AffiliationRow> {
  await tx.run(lockClusterOf, { id: affiliationId })
  return getAffiliation(tx, actor, affiliationId)
}

const affiliationById = statement<Viewing & { id: string }, AffiliationRow>('affiliation_by_id', (p) =>
  affiliationsSeenBy(p, sql`a.id = ${p.id}::uuid`),
)

const lockClusterOf = statement<{ id: string }, never>(
  'affiliation_lock_cluster',
  (p) => sql`select 1 from clusters where id = (select cluster_id from affiliations where id = ${p.id}::uuid) for update`,
)

export interface AffiliationsFilter extends PageQuery {
  state?: string | undefined
  role?: string | undefined
}

type PageOf = { of: 'cluster' | 'user'; id: string }

/** A page of the affiliations of a cluster or of a user, newest first. */
export function listAffiliations(db: Runner, actor: Actor, { of, id: subject }: PageOf, query: AffiliationsFilter): Promise<Listed[]> {
  const start = startOf(`affiliations of ${of} ${subject}`, query)
  const shape = { of, state: query.state !== undefined, role: query.role !== undefined, continued: start.id !== null }
  return db.run(affiliationsPage(shape), { ...viewing(actor), ...start, subject, state: query.state ?? null, role: query.role ?? null })
}

type PageShape = { of: 'cluster' | 'user'; state: boolean; role: boolean; continued: boolean }
type PageParams = Viewing & { limit: number; key: string | null; id: string | null; subject: string; state: string | null; role: string | null }

const affiliationsPage = statements<PageShape, PageParams, Listed>('affiliations_page', (p, has) => {
  const order = keyset(sql`a.created_at`, sql`a.id`, 'timestamptz', 'desc', p, has.continued)
  const where = sql`${has.of === 'cluster' ? sql`a.cluster_id` : sql`a.user_id`} = ${p.subject}::uuid
    and ${has.state ? sql`a.state = ${p.state}` : sql`true`} and ${has.role ? sql`a.role = ${p.role}` : sql`true`} and ${order.after}`
  return firstOf(p, sql`select a.view, ${order.cursor} as cursor from (${affiliationsSeenBy(p, where)}) a ${order.order}`)
})

/** The managers of a cluster who can act: active, and with an active account. */
export async function actingManagers(tx: Runner, clusterId: string): Promise<string[]> {
  return (await tx.run(managersOfCluster, { clusterId })).map((row) => row.userId)
}

const managersOfCluster = statement<{ clusterId: string }, { userId: string }>(
  'cluster_acting_managers',
  (p) => sql`
  select a.user_id as "userId" from affiliations a join users u on u.id = a.user_id
  where a.cluster_id = ${p.clusterId}::uuid and a.state = 'active' and a.role = 'manager' and u.status = 'active'
  order by a.created_at, a.id`,
)

/** How many people are in a cluster's team. */
export async function countTeam(tx: Runner, clusterId: string): Promise<number> {
  const [row] = await tx.run(teamSize, { clusterId })
  return row!.count
}

const teamSize = statement<{ clusterId: string }, { count: number }>(
  'cluster_team_size',
  (p) => sql`select count(*)::int as count from affiliations where cluster_id = ${p.clusterId}::uuid and state = 'active'`,
)

/** An affiliation that still stands: requested or active. */
export interface StandingAffiliation {
  id: string
  version: number
  userId: string
  clusterId: string
  role: Affiliation['role']
  state: 'requested' | 'active'
}

/** Those that still stand, of a cluster, of a user, or of both; in the order in which their clusters are locked. */
export function standingAffiliations(tx: Runner, of: { clusterId?: string; userId?: string }): Promise<StandingAffiliation[]> {
  return tx.run(standing, { clusterId: of.clusterId ?? null, userId: of.userId ?? null })
}

const standing = statement<{ clusterId: string | null; userId: string | null }, StandingAffiliation>(
  'affiliations_standing',
  (p) => sql`
  select id, version, user_id as "userId", cluster_id as "clusterId", role, state from affiliations
  where state in ('requested', 'active')
    and (${p.clusterId}::uuid is null or cluster_id = ${p.clusterId}::uuid) and (${p.userId}::uuid is null or user_id = ${p.userId}::uuid)
  order by cluster_id, created_at, id`,
)
