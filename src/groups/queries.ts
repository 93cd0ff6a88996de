import { type SQL, sql } from 'drizzle-orm'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { externalIdOf } from '../platform/externalIds.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc, withMembersOf } from '../platform/sql.ts'
import { withinTopic } from '../topics/taxonomy.ts'
import { groupIsSeen, type InGroup, joinViewer, portalKeeps, portalServesHere, viewerColumns, viewerMayRead } from './sight.ts'
import { type confidentialities, type groupVisibilities, type joinPolicies, liveMembershipStates } from './tables.ts'
import type { groupSorts } from './views.ts'

/** What rights and other rooms need to know of a group, and where the viewer stands in it. */
export interface GroupFacts extends InGroup {
  id: string
  version: number
  name: string
  state: InGroup['groupState']
  visibility: (typeof groupVisibilities)[number]
  joinPolicy: (typeof joinPolicies)[number]
  confidentiality: (typeof confidentialities)[number]
  language: string
  agreementVersion: number | null
  cycleNumber: number
  minMembers: number
  maxMembers: number
  /** The viewer is a portal that acts for a member. */
  viewerServesHere: boolean
  /** The viewer is the portal that made it, and nobody facilitates it yet. */
  viewerKeeps: boolean
}

export interface GroupRow extends GroupFacts {
  view: string
}

const factColumns = (p: { viewer: SQL }) => sql`
  g.id, g.version, g.name, g.state, g.visibility, g.join_policy as "joinPolicy", g.confidentiality, g.language,
  g.agreement_version as "agreementVersion", g.cycle_number as "cycleNumber", g.min_members as "minMembers", g.max_members as "maxMembers",
  ${portalServesHere(p)} as "viewerServesHere", ${portalKeeps(p)} as "viewerKeeps", ${viewerColumns}`

/** The groups that the viewer may know of, as facts. Other lists of a group join onto it, to refuse in the same round trip. */
export const groupFactsSeenBy = (p: Placeholders<Viewing>, where: SQL): SQL => sql`
  select ${factColumns(p)} from groups g ${joinViewer(p)} where ${groupIsSeen(p)} and ${where}`

const groupsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select ${factColumns(p)}, g.created_at,
    ${withMembersOf(sql`v`, sql`inner_view`, sql`(${viewerMayRead} or ${p.isAdmin}::boolean and mine.state is distinct from 'active')`)} as view
  from groups g ${joinViewer(p)}
  cross join lateral (
    select count(*) filter (where m.state = 'active' and m.role <> 'observer')::int as members,
      count(*) filter (where m.state = 'active' and m.role = 'observer')::int as observers,
      count(*) filter (where m.role <> 'observer')::int as taken
    from memberships m where m.group_id = g.id and m.state in ('active', 'invited')
  ) seats
  cross join lateral (select
    g.id, ${externalIdOf(p, 'group', sql`g.id`)} as "externalId", g.version,
    ${utc(sql`g.created_at`)} as "createdAt", ${utc(sql`g.updated_at`)} as "updatedAt",
    g.name, g.purpose, g.language, g.languages, g.topics, g.kind, g.state, g.visibility, g.join_policy as "joinPolicy", g.confidentiality,
    g.min_members as "minMembers", g.max_members as "maxMembers", g.max_per_cluster as "maxPerCluster", g.min_countries as "minCountries",
    json_build_object('number', g.cycle_number, 'meetingsPlanned', g.cycle_meetings_planned,
      'startsOn', g.cycle_starts_on, 'endsOn', g.cycle_ends_on) as cycle,
    g.organisers,
    json_build_object('members', seats.members, 'observers', seats.observers, 'placesLeft', greatest(g.max_members - seats.taken, 0)) as size,
    g.agreement_version as "agreementVersion",
    case when mine.id is not null then json_build_object('id', mine.id, 'role', mine.role, 'state', mine.state, 'agreementAccepted', mine.agreed)
    end as "myMembership"
  ) v
  cross join lateral (select g.objectives) inner_view
  where ${groupIsSeen(p)} and ${where}`

/** One group, or 404. */
export async function getGroup(db: Runner, actor: Actor, groupId: string): Promise<GroupRow> {
  const [row] = await db.run(groupById, { ...viewing(actor), id: groupId })
  if (!row) throw problem('not-found')
  return row
}

const groupById = statement<Viewing & { id: string }, GroupRow>('group_by_id', (p) => groupsSeenBy(p, sql`g.id = ${p.id}::uuid`))

/** The group as another room needs it before it reads or writes; 404 when the viewer may not know of it. */
export async function getGroupFor(db: Runner, actor: Actor, groupId: string): Promise<GroupFacts> {
  const [row] = await db.run(factsById, { ...viewing(actor), id: groupId })
  if (!row) throw problem('not-found')
  return row
}

/** The same behind the group's lock: nobody else counts its places, changes its state or its members until this transaction ends. */
export async function lockGroupFor(tx: Runner, actor: Actor, groupId: string): Promise<GroupFacts> {
  await lockRow(tx, 'groups', groupId)
  return getGroupFor(tx, actor, groupId)
}

const factsById = statement<Viewing & { id: string }, GroupFacts>('group_facts_by_id', (p) => groupFactsSeenBy(p, sql`g.id = ${p.id}::uuid`))

export interface GroupsFilter extends PageQuery {
  sort: (typeof groupSorts)[number]
  state?: string | undefined
  kind?: string | undefined
  visibility?: string | undefined
  topic?: string | undefined
  language?: string | undefined
  mine?: 'true' | 'false' | undefined
  q?: string | undefined
}

/** A page of the groups that the viewer may know of. */
export function listGroups(db: Runner, actor: Actor, query: GroupsFilter): Promise<Listed[]> {
  const { sort, state = null, kind = null, visibility = null, topic = null, language = null, q = null } = query
  const start = startOf('groups', query, sort === 'name' ? 'text' : 'timestamptz')
  const shape = {
    sort,
    state: state !== null,
    kind: kind !== null,
    visibility: visibility !== null,
    topic: topic !== null,
    language: language !== null,
    mine: query.mine === 'true',
    q: q !== null,
    continued: start.id !== null,
  }
  const prefix = q === null ? null : `${q.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  return db.run(groupsPage(shape), {
    ...viewing(actor),
    ...start,
    state,
    kind,
    visibility,
    topics: topic === null ? null : withinTopic(topic),
    language,
    prefix,
  })
}

type Filters = {
  state: string | null
  kind: string | null
  visibility: string | null
  topics: string[] | null
  language: string | null
  prefix: string | null
}
type Shape = Record<'state' | 'kind' | 'visibility' | 'topic' | 'language' | 'mine' | 'q' | 'continued', boolean> & {
  sort: (typeof groupSorts)[number]
}
type GroupsParams = Viewing & Filters & { limit: number; key: string | null; id: string | null }

const groupsPage = statements<Shape, GroupsParams, Listed>('groups_page', (p, has) => {
  const byName = has.sort === 'name'
  const order = keyset(
    byName ? sql`g.name` : sql`g.created_at`,
    sql`g.id`,
    byName ? 'text' : 'timestamptz',
    byName ? 'asc' : 'desc',
    p,
    has.continued,
  )
  const conditions = [
    has.state && sql`g.state = ${p.state}`,
    has.kind && sql`g.kind = ${p.kind}`,
    has.visibility && sql`g.visibility = ${p.visibility}`,
    has.topic && sql`g.topics && ${p.topics}::text[]`,
    has.language && sql`${p.language} = any(g.languages)`,
    has.mine && sql`g.id in (select x.group_id from memberships x where x.user_id = ${p.viewer}::uuid and x.state in ${live})`,
    has.q && sql`lower(g.name) like ${p.prefix}`,
    order.after,
  ]
  const where = sql.join(
    conditions.filter((condition) => condition !== false),
    sql` and `,
  )
  return firstOf(p, sql`select g.view, ${order.cursor} as cursor from (${groupsSeenBy(p, where)}) g ${order.order}`)
})

const live = sql.raw(`('${liveMembershipStates.join("', '")}')`)

/** An active member: who, for which cluster, as what, and whether they accepted the agreement in force. */
export interface ActiveMember {
  membershipId: string
  userId: string
  clusterId: string | null
  role: 'facilitator' | 'member' | 'observer'
  agreed: boolean
}

/** Everybody who is active in the group, facilitators and observers too, in the order of joining. Asks nobody's rights. */
export function activeMembers(db: Runner, groupId: string): Promise<ActiveMember[]> {
  return db.run(membersOfGroup, { groupId })
}

const membersOfGroup = statement<{ groupId: string }, ActiveMember>(
  'group_active_members',
  (p) => sql`
  select m.id as "membershipId", m.user_id as "userId", m.cluster_id as "clusterId", m.role,
    (g.agreement_version is null or m.agreement_version is not distinct from g.agreement_version) as agreed
  from memberships m join groups g on g.id = m.group_id
  where m.group_id = ${p.groupId}::uuid and m.state = 'active'
  order by m.joined_at, m.id`,
)
