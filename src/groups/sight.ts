import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../platform/actor.ts'
import { madeByViewer } from '../platform/clientObjects.ts'
import { all, who } from '../platform/policy.ts'
import { type Problem, problemsOf } from '../platform/problems.ts'
import type { groupStates } from './tables.ts'

/** Where a viewer stands in a group; every row of a group's content brings this along. */
export interface InGroup {
  /** Null unless the viewer is an active member. */
  viewerRole: 'facilitator' | 'member' | 'observer' | null
  /** The viewer's live membership: invited, requested, active or suspended; null without one. */
  viewerState: 'invited' | 'requested' | 'active' | 'suspended' | null
  /** Has accepted the agreement in force, or there is none. */
  viewerAgreed: boolean
  /** The state of the group itself: what belongs to an archived or abandoned one can only be read. */
  groupState: (typeof groupStates)[number]
}

/** `from groups g ${joinViewer(p)}`: the viewer's live membership as `mine` (role, state, agreed, id, cluster_id), or nulls. */
export const joinViewer = (p: { viewer: SQL }): SQL => sql`
  left join lateral (
    select m.id, m.role, m.state, m.cluster_id, (g.agreement_version is null or m.agreement_version is not distinct from g.agreement_version) as agreed
    from memberships m
    where m.group_id = g.id and m.user_id = ${p.viewer}::uuid and m.state in ('invited', 'requested', 'active', 'suspended')
  ) mine on true`

/** The columns of `InGroup`, behind `joinViewer`. What has no group gives no role, and an active group's rights. */
export const viewerColumns: SQL = sql`
  case when mine.state = 'active' then mine.role end as "viewerRole", mine.state as "viewerState", coalesce(mine.agreed, false) as "viewerAgreed",
  coalesce(g.state, 'active') as "groupState"`

/** Whether the viewer is a portal to which the group `g` was opened, or that made it. */
export const portalShows = (p: { viewer: SQL }): SQL => sql`(
  g.id in (select shown.group_id from portal_groups shown where shown.portal_id = ${p.viewer}::uuid) or ${madeByViewer(p, 'group', sql`g.id`)})`

/** Whether the viewer is the portal that made the group `g`, and nobody facilitates it yet: then it is still the portal's. */
export const portalKeeps = (p: { viewer: SQL }): SQL => sql`(${madeByViewer(p, 'group', sql`g.id`)} and not exists (
  select from memberships led where led.group_id = g.id and led.state = 'active' and led.role = 'facilitator'))`

/** Whether the viewer is a portal that acts for an active member of the group `g` who has accepted the agreement. */
export const portalServesHere = (p: { viewer: SQL }): SQL => sql`exists (
  select from memberships served join grants given on given.user_id = served.user_id and given.portal_id = ${p.viewer}::uuid
    and given.state = 'active' and 'groups:read' = any(given.scopes)
  where served.group_id = g.id and served.state = 'active'
    and (g.agreement_version is null or served.agreement_version is not distinct from g.agreement_version))`

/** Whether the viewer may know that the group exists: its name, purpose and size. Behind `joinViewer`. */
export const groupIsSeen = (p: { viewer: SQL; isAdmin: SQL }): SQL => sql`(
  g.visibility = 'public' or g.visibility = 'listed' and ${p.viewer}::uuid is not null or mine.state is not null or ${p.isAdmin}::boolean
  or ${portalShows(p)})`

/** Whether the viewer is inside: active, agreed or not. Content is theirs to see, and unread until they agree. */
export const viewerIsInside: SQL = sql`(mine.state = 'active')`

/** Whether the viewer may read what the group says to itself, behind `joinViewer`. */
export const viewerMayRead: SQL = sql`(mine.state = 'active' and mine.agreed)`

/** Whether the viewer leads the group and may read what it says to itself, behind `joinViewer`. */
export const viewerMayLead: SQL = sql`(${viewerMayRead} and mine.role = 'facilitator')`

/** The groups that the viewer facilitates, by index: where to look for what waits for a facilitator. */
export const groupsLedBy = (p: { viewer: SQL }): SQL => sql`
  select led.group_id from memberships led where led.user_id = ${p.viewer}::uuid and led.state = 'active' and led.role = 'facilitator'`

/** The same without a join, for rows that know their group only by its id. */
export const mayReadGroup = (p: { viewer: SQL }, groupId: SQL): SQL => sql`exists (
  select 1 from memberships m join groups mg on mg.id = m.group_id
  where m.group_id = ${groupId} and m.user_id = ${p.viewer}::uuid and m.state = 'active'
    and (mg.agreement_version is null or m.agreement_version is not distinct from mg.agreement_version))`

/** Whether the viewer facilitates the group, agreed or not. */
export const facilitatesGroup = (p: { viewer: SQL }, groupId: SQL): SQL => sql`exists (
  select 1 from memberships m where m.group_id = ${groupId} and m.user_id = ${p.viewer}::uuid and m.state = 'active' and m.role = 'facilitator')`

/** `groups g` where something else refers to it, as json, for rows that have it joined. */
export const groupBrief: SQL = sql`json_build_object('id', g.id, 'name', g.name)`

/** A group where something else refers to it, `{ id, name }` as json; null for none. */
export const groupBriefOf = (groupId: SQL): SQL =>
  sql`(select json_build_object('id', shown.id, 'name', shown.name) from groups shown where shown.id = ${groupId})`

export const facilitator = who<InGroup>('a facilitator', (_actor, { viewerRole }) => viewerRole === 'facilitator')
export const memberOrFacilitator = who<InGroup>('a member', (_actor, { viewerRole }) => viewerRole === 'member' || viewerRole === 'facilitator')
export const insider = who<InGroup>('a member or observer', (_actor, { viewerRole }) => viewerRole !== null)

/** Content waits for the agreement (rule 3 of the domain). An admin who is not inside is not asked. */
export const agreed = who<InGroup>(
  'who has accepted the agreement',
  (actor: Actor, { viewerRole, viewerAgreed }) => viewerAgreed || (actor.isAdmin && viewerRole === null),
  (_actor, inGroup): Problem => sightProblem('agreement-required', howToAgree(inGroup)),
)

/** Names the group where the row that is asked about does. */
function howToAgree(row: InGroup & { groupId?: string }): string {
  const agreement = `/v1/groups/${row.groupId ?? '{groupId}'}/agreement`
  return `Read it with GET ${agreement}, then accept the version that it shows with POST ${agreement}-acceptances.`
}

/** An archived or abandoned group is over in every room: nothing that belongs to it is written any more, but that people go. */
export const stillWritten = who<InGroup>(
  'while the group is neither archived nor abandoned',
  (_actor, { groupState }) => isWritable(groupState),
  (): Problem => sightProblem('group-read-only'),
)

/** For writes of content: who has accepted the agreement, in a group that is not over. */
export const agreedAndWritable = all(agreed, stillWritten)

/** What a decision over a flag narrowed or hid. */
export interface Held {
  /** The decision that keeps it so while it stands; null for none. */
  heldByDecisionId: string | null
}

/** Nobody undoes by another door what was decided: not its author, nor who decided. */
export const notHeld = who<Held>(
  'unless a decision over a flag keeps it so',
  (_actor, { heldByDecisionId }) => heldByDecisionId === null,
  (_actor, { heldByDecisionId }) => decisionStands(heldByDecisionId!),
)

export const decisionStands = (decisionId: string): Problem =>
  sightProblem(
    'decision-stands',
    `The decision ${decisionId} keeps it so. An admin may reverse that: POST /v1/flag-decisions/${decisionId}/reversal.`,
  )

/** Whether anything of a group in this state may still be written. */
export const isWritable = (state: InGroup['groupState']): boolean => state !== 'archived' && state !== 'abandoned'

/** The same of `g` in SQL; where there is no group, nothing is over. */
export const groupIsWritten: SQL = sql`coalesce(g.state not in ('archived', 'abandoned'), true)`

export const sightProblem = problemsOf({
  'agreement-required': {
    status: 403,
    title: "Accept the group's agreement first",
    when: "You are inside, and the agreement in force is one that you have not accepted. Name, purpose, size, your own membership, the agreement's text, leaving and cancelling stay free.",
    remedy: '`GET /v1/groups/{groupId}/agreement`, then `POST /v1/groups/{groupId}/agreement-acceptances` with its version.',
  },
  'group-read-only': {
    status: 409,
    title: 'The group is over',
    when: 'The group is archived or abandoned: what belongs to it stays readable, and nothing is written any more. Accepting the agreement, to read it, and leaving stay possible.',
    remedy: 'Read it. To go on together, make a new group.',
  },
  'decision-stands': {
    status: 409,
    title: 'A decision over a flag keeps it so',
    when: 'What an upheld flag narrowed would be shown beyond its group again, or what it hid to everybody, while that decision stands.',
    remedy:
      'Read `GET /v1/flag-decisions/{decisionId}`, which `detail` names, and tell an admin why it was wrong: they may reverse it with `POST /v1/flag-decisions/{decisionId}/reversal`.',
  },
})
