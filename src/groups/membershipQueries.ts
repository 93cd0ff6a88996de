import { type SQL, sql } from 'drizzle-orm'
import { clusterBriefOf } from '../clusters/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc, withMembersOf } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { Membership } from './membershipPolicy.ts'
import { groupPolicy } from './policy.ts'
import { type GroupFacts, groupFactsSeenBy } from './queries.ts'
import { groupIsSeen, joinViewer, portalServesHere, viewerColumns } from './sight.ts'

export interface MembershipRow extends Membership {
  view: string
}

/**
 * One's own memberships; for those inside, who is active; for facilitators and admins, everything. Whether somebody inside may read others
 * is the policy's question, because the refusal tells them to accept the agreement. Who has an address, and what they are called, is not told
 * to whoever types it in: that waits until the person comes in. Whoever is out of a hidden group follows neither its name nor its agreement.
 */
const membershipsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select b.id, b.version, b.group_id as "groupId", b.user_id as "userId", b.cluster_id as "clusterId", b.role, b.state, b.created_at,
    b.user_id = ${p.viewer}::uuid as "isMine", b.invited_by as "invitedBy", b.invitation_expires_at as "invitationExpiresAt",
    ${portalServesHere(p)} as "viewerServesHere", ${viewerColumns},
    ${withMembersOf(sql`v`, sql`inner_view`, sql`(b.user_id = ${p.viewer}::uuid or ${viewerLeads} or ${p.isAdmin}::boolean)`)} as view
  from memberships b join groups g on g.id = b.group_id ${joinViewer(p)}
  cross join lateral (
    select b.invited_email is null or b.joined_at is not null or b.user_id = ${p.viewer}::uuid or ${p.isAdmin}::boolean as known,
      ${groupIsSeen(p)} as seen
  ) met
  cross join lateral (select
    b.id, b.version, ${utc(sql`b.created_at`)} as "createdAt", ${utc(sql`b.updated_at`)} as "updatedAt",
    json_build_object('id', g.id, 'name', case when met.seen then g.name end) as "group",
    case when met.known then ${personOf(sql`b.user_id`)} end as "user",
    ${clusterBriefOf(sql`b.cluster_id`)} as cluster,
    b.role, b.state,
    case when met.seen then g.agreement_version is null or b.agreement_version is not distinct from g.agreement_version end as "agreementAccepted",
    ${utc(sql`b.joined_at`)} as "joinedAt", ${utc(sql`b.left_at`)} as "leftAt"
  ) v
  cross join lateral (select
    case when b.invitation_sent_at is not null then json_build_object('by', ${personOf(sql`b.invited_by`)}, 'email', b.invited_email,
      'sentAt', ${utc(sql`b.invitation_sent_at`)}, 'expiresAt', ${utc(sql`b.invitation_expires_at`)},
      'resentCount', b.invitation_resent_count) end as invitation,
    b.request_message as "requestMessage",
    case when b.decided_at is not null then json_build_object(
      'by', case when met.known or b.decided_by <> b.user_id then ${personOf(sql`b.decided_by`)} end, 'at', ${utc(sql`b.decided_at`)},
      'reason', b.decision_reason) end as decision
  ) inner_view
  where (b.user_id = ${p.viewer}::uuid or ${viewerLeads} or ${p.isAdmin}::boolean or b.state = 'active' and (mine.state = 'active' or met.seen and ${portalServesHere(p)}))
    and ${where}`

const viewerLeads = sql`(mine.state = 'active' and mine.role = 'facilitator')`

/** One membership, or 404. */
export async function getMembership(db: Runner, actor: Actor, membershipId: string): Promise<MembershipRow> {
  const [row] = await db.run(membershipById, { ...viewing(actor), id: membershipId })
  if (!row) throw problem('not-found')
  return row
}

const membershipById = statement<Viewing & { id: string }, MembershipRow>('membership_by_id', (p) => membershipsSeenBy(p, sql`b.id = ${p.id}::uuid`))

/** The same for a write, behind the lock of its group: places, facilitators and states stay as they are until this transaction ends. */
export async function lockMembership(tx: Runner, actor: Actor, membershipId: string): Promise<MembershipRow> {
  const [found] = await tx.run(groupOfMembership, { id: membershipId })
  if (!found) throw problem('not-found')
  await lockRow(tx, 'groups', found.groupId)
  return getMembership(tx, actor, membershipId)
}

const groupOfMembership = statement<{ id: string }, { groupId: string }>(
  'membership_group',
  (p) => sql`select group_id as "groupId" from memberships where id = ${p.id}::uuid`,
)

/** The viewer's own live membership in a group; 404 without one. */
export async function getOwnMembership(db: Runner, actor: Actor, groupId: string): Promise<MembershipRow> {
  const [row] = await db.run(ownMembership, { ...viewing(actor), groupId })
  if (!row) throw problem('not-found')
  return row
}

const ownMembership = statement<Viewing & { groupId: string }, MembershipRow>('membership_own', (p) =>
  membershipsSeenBy(p, sql`b.id = mine.id and b.group_id = ${p.groupId}::uuid`),
)

/** A membership as writes without a viewer need it: jobs, tokens, departures. */
export type StoredMembership = Pick<Membership, 'id' | 'version' | 'groupId' | 'userId' | 'role'>

export const storedColumns = sql`b.id, b.version, b.group_id as "groupId", b.user_id as "userId", b.role`

/** Whose open invitation this token is; undefined when it was never given, was replaced, or is answered. */
export async function findInvitation(tx: Runner, tokenHash: string): Promise<StoredMembership | undefined> {
  const [found] = await tx.run(invitationByToken, { tokenHash })
  return found
}

const invitationByToken = statement<{ tokenHash: string }, StoredMembership>(
  'membership_invitation',
  (p) => sql`select ${storedColumns} from memberships b where b.invitation_token_hash = ${p.tokenHash} and b.state = 'invited'`,
)

export interface MembershipsFilter extends PageQuery {
  state?: string | undefined
  role?: string | undefined
}

/** The name that binds a cursor to this list of this group. */
export const membershipsOf = (groupId: string) => `memberships of ${groupId}`

type Page = Viewing & { groupId: string; limit: number; key: string | null; id: string | null; state: string | null; role: string | null }
type Shape = { state: boolean; role: boolean; continued: boolean }

/** A page of a group's memberships, newest first: 404 unless the group is seen, 403 unless its members may be read. One round trip. */
export async function listMemberships(db: Runner, actor: Actor, groupId: string, query: MembershipsFilter): Promise<Listed[]> {
  const start = startOf(membershipsOf(groupId), query)
  const { state = null, role = null } = query
  const shape = { state: state !== null, role: role !== null, continued: start.id !== null }
  const rows = await db.run(membershipsPage(shape), { ...viewing(actor), ...start, groupId, state, role })
  if (!rows[0]) throw problem('not-found')
  groupPolicy.permit(actor, 'readMembers', rows[0])
  return rows.filter((row): row is GroupFacts & Listed => row.view !== null)
}

const membershipsPage = statements<Shape, Page, GroupFacts & { view: string | null; cursor: string | null }>('memberships_page', (p, has) => {
  const order = keyset(sql`l.created_at`, sql`l."membershipId"`, 'timestamptz', 'desc', p, false)
  const { after, order: inner } = keyset(sql`b.created_at`, sql`b.id`, 'timestamptz', 'desc', p, has.continued)
  const where = sql`b.group_id = ${p.groupId}::uuid and ${has.state ? sql`b.state = ${p.state}` : sql`true`}
    and ${has.role ? sql`b.role = ${p.role}` : sql`true`} and ${after}`
  return sql`
    select g.*, l.view, ${order.cursor} as cursor from (${groupFactsSeenBy(p, sql`g.id = ${p.groupId}::uuid`)}) g
    left join (${firstOf(p, sql`select b.id as "membershipId", b.created_at, b.view from (${membershipsSeenBy(p, where)}) b ${inner}`)}) l on true
    ${order.order}`
})

/** A page of the user's own memberships, newest first, in whatever group and state. */
export function listMyMemberships(db: Runner, actor: Actor, query: MembershipsFilter): Promise<Listed[]> {
  const start = startOf('my-memberships', query)
  const shape = { state: query.state !== undefined, continued: start.id !== null }
  return db.run(myMembershipsPage(shape), { ...viewing(actor), ...start, state: query.state ?? null })
}

type MyPage = Omit<Page, 'groupId' | 'role'>

const myMembershipsPage = statements<{ state: boolean; continued: boolean }, MyPage, Listed>('my_memberships_page', (p, has) => {
  const order = keyset(sql`b.created_at`, sql`b.id`, 'timestamptz', 'desc', p, has.continued)
  const where = sql`b.user_id = ${p.viewer}::uuid and ${has.state ? sql`b.state = ${p.state}` : sql`true`} and ${order.after}`
  return firstOf(p, sql`select b.view, ${order.cursor} as cursor from (${membershipsSeenBy(p, where)}) b ${order.order}`)
})

/** Whether somebody is, or ever was, invited into a group or more than that (a `Reliance` of the users' room). */
export async function hasMembership(tx: Runner, userId: string): Promise<boolean> {
  return (await tx.run(anyOf, { userId })).length > 0
}

// Ended ones, too: in the group's history they stand for the address.
const anyOf = statement<{ userId: string }, object>('membership_any', (p) => sql`select 1 from memberships where user_id = ${p.userId}::uuid limit 1`)
