import { type SQL, sql } from 'drizzle-orm'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement } from '../platform/sql.ts'
import { groupIsSeen, type InGroup, joinViewer, viewerColumns } from './sight.ts'
import type { confidentialities, groupVisibilities, membershipRoles } from './tables.ts'

/** What other rooms need to know of a group, and where the viewer stands in it. */
export interface GroupFacts extends InGroup {
  id: string
  version: number
  name: string
  state: InGroup['groupState']
  visibility: (typeof groupVisibilities)[number]
  confidentiality: (typeof confidentialities)[number]
  language: string
  minMembers: number
  maxMembers: number
}

const factsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select g.id, g.version, g.name, g.state, g.visibility, g.confidentiality, g.language, g.min_members as "minMembers", g.max_members as "maxMembers",
    ${viewerColumns}
  from groups g ${joinViewer(p)}
  where ${groupIsSeen(p)} and ${where}`

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

const factsById = statement<Viewing & { id: string }, GroupFacts>('group_facts_by_id', (p) => factsSeenBy(p, sql`g.id = ${p.id}::uuid`))

/** An active member: who, for which cluster, as what, and whether they accepted the agreement in force. */
export interface ActiveMember {
  membershipId: string
  userId: string
  clusterId: string | null
  role: (typeof membershipRoles)[number]
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
