import { type SQL, sql } from 'drizzle-orm'
import { type InGroup, joinViewer, sightProblem, viewerColumns } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import { type Placeholders, type Runner, statement } from '../platform/sql.ts'
import { joinedStanding, joinOwner, practiceReached, practiceSeen } from './sight.ts'
import type { practiceStates, visibilities } from './tables.ts'

/** One version of a practice as rights depend on it, and where the viewer stands to it. Without a group: no role, and an active group's rights. */
export interface PracticeFacts extends InGroup {
  id: string
  version: number
  state: (typeof practiceStates)[number]
  versionNumber: number
  practiceCodeId: string
  code: string
  groupId: string | null
  visibility: (typeof visibilities)[number]
  /** It was written under the Chatham House rule, or its group has that rule now: the audit trail names nobody. */
  chathamHouse: boolean
  /** Who wrote this version. */
  authorId: string
  /** Who changed its words last; its author, if nobody else did. */
  lastWriterId: string
  /** Who wrote the first, and consents to how widely all are seen. */
  codeAuthorId: string
  ownerClusterId: string
  reviewerId: string | null
  /** Whether the viewer manages the cluster that owns the practice. */
  viewerManagesOwner: boolean
  /** Whether the viewer may read it: false only for who is inside its group and has not accepted the agreement. */
  viewerMayRead: boolean
}

/** Who wrote in the version `v` last. */
export const lastWriter: SQL = sql`coalesce(v.last_written_by, v.author_id)`

/** Whether the group of the code `c` has an active facilitator who neither wrote the version `v` nor changed it last. */
export const anotherFacilitator: SQL = sql`exists (
  select 1 from memberships r
  where r.group_id = c.group_id and r.user_id not in (v.author_id, ${lastWriter}) and r.state = 'active' and r.role = 'facilitator')`

/** Whether the reviewer of the version `v` is still somebody who reviews. */
export const reviewerStands: SQL = sql`exists (
  select 1 from memberships r where r.group_id = c.group_id and r.user_id = v.reviewer_id and r.state = 'active' and r.role = 'facilitator'
  union all select 1 from users r where r.id = v.reviewer_id and r.status = 'active' and r.platform_role = 'admin')`

/** The columns of `PracticeFacts`, behind `practicesJoined`. */
export const factColumns = (p: Placeholders<Viewing>): SQL => sql`
  v.id, v.version, v.state, v.version_number as "versionNumber", c.id as "practiceCodeId", c.code, c.group_id as "groupId", c.visibility,
  v.author_id as "authorId", ${lastWriter} as "lastWriterId", c.author_id as "codeAuthorId", c.owner_cluster_id as "ownerClusterId", v.reviewer_id as "reviewerId",
  v.under_chatham_house or coalesce(g.confidentiality = 'chatham_house', false) as "chathamHouse",
  owner.managed as "viewerManagesOwner", coalesce(${practiceSeen(p, joinedStanding)}, false) as "viewerMayRead", ${viewerColumns}`

/** Versions `v` of codes `c` with their groups `g`, `mine`, the viewer's membership there, and `owner`: what `joinedStanding` is read from. */
export const practicesJoined = (p: Placeholders<Viewing>): SQL => sql`
  practices v join practice_codes c on c.id = v.practice_code_id left join groups g on g.id = c.group_id ${joinViewer(p)} ${joinOwner(p)}`

/** The practice as another room needs it before it reads or writes. 404 when the viewer may not know of it, 403 `agreement-required`. */
export async function getPracticeFor(db: Runner, actor: Actor, practiceId: string): Promise<PracticeFacts> {
  const [row] = await db.run(factsById, { ...viewing(actor), id: practiceId })
  if (!row) throw problem('not-found')
  if (!row.viewerMayRead) throw sightProblem('agreement-required')
  return row
}

const factsById = statement<Viewing & { id: string }, PracticeFacts>(
  'practice_facts_by_id',
  (p) => sql`select ${factColumns(p)} from ${practicesJoined(p)} where v.id = ${p.id}::uuid and ${practiceReached(p, joinedStanding)}`,
)
