import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../platform/actor.ts'
import { who } from '../platform/policy.ts'
import { type Problem, problemsOf } from '../platform/problems.ts'

/** Where a viewer stands in a group; every row of a group's content brings this along. */
export interface InGroup {
  /** Null unless the viewer is an active member. */
  viewerRole: 'facilitator' | 'member' | 'observer' | null
  /** The viewer's live membership: invited, requested, active or suspended; null without one. */
  viewerState: 'invited' | 'requested' | 'active' | 'suspended' | null
  /** Has accepted the agreement in force, or there is none. */
  viewerAgreed: boolean
}

/** `from groups g ${joinViewer(p)}`: the viewer's live membership as `mine` (role, state, agreed, id, cluster_id), or nulls. */
export const joinViewer = (p: { viewer: SQL }): SQL => sql`
  left join lateral (
    select m.id, m.role, m.state, m.cluster_id, (g.agreement_version is null or m.agreement_version is not distinct from g.agreement_version) as agreed
    from memberships m
    where m.group_id = g.id and m.user_id = ${p.viewer}::uuid and m.state in ('invited', 'requested', 'active', 'suspended')
  ) mine on true`

/** The columns of `InGroup`, behind `joinViewer`. */
export const viewerColumns: SQL = sql`
  case when mine.state = 'active' then mine.role end as "viewerRole", mine.state as "viewerState", coalesce(mine.agreed, false) as "viewerAgreed"`

/** Whether the viewer is inside: active, agreed or not. Content is theirs to see, and unread until they agree. */
export const viewerIsInside: SQL = sql`(mine.state = 'active')`

/** Whether the viewer may read what the group says to itself, behind `joinViewer`. */
export const viewerMayRead: SQL = sql`(mine.state = 'active' and mine.agreed)`

/** The same without a join, for rows that know their group only by its id. */
export const mayReadGroup = (p: { viewer: SQL }, groupId: SQL): SQL => sql`exists (
  select 1 from memberships m join groups mg on mg.id = m.group_id
  where m.group_id = ${groupId} and m.user_id = ${p.viewer}::uuid and m.state = 'active'
    and (mg.agreement_version is null or m.agreement_version is not distinct from mg.agreement_version))`

/** Whether the viewer facilitates the group, agreed or not. */
export const facilitatesGroup = (p: { viewer: SQL }, groupId: SQL): SQL => sql`exists (
  select 1 from memberships m where m.group_id = ${groupId} and m.user_id = ${p.viewer}::uuid and m.state = 'active' and m.role = 'facilitator')`

export const facilitator = who<InGroup>('a facilitator', (_actor, { viewerRole }) => viewerRole === 'facilitator')
export const memberOrFacilitator = who<InGroup>('a member', (_actor, { viewerRole }) => viewerRole === 'member' || viewerRole === 'facilitator')
export const insider = who<InGroup>('a member or observer', (_actor, { viewerRole }) => viewerRole !== null)

/** Content waits for the agreement (rule 3 of the domain). An admin who is not inside is not asked. */
export const agreed = who<InGroup>(
  'who has accepted the agreement',
  (actor: Actor, { viewerRole, viewerAgreed }) => viewerAgreed || (actor.isAdmin && viewerRole === null),
  (): Problem => sightProblem('agreement-required'),
)

export const sightProblem = problemsOf({
  'agreement-required': {
    status: 403,
    title: "Accept the group's agreement first",
    when: "You are inside, and the agreement in force is one that you have not accepted. Name, purpose, size, your own membership, the agreement's text, leaving and cancelling stay free.",
    remedy: '`GET /v1/groups/{groupId}/agreement`, then `POST /v1/groups/{groupId}/agreement-acceptances` with its version.',
  },
})
