import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { belongsToCluster } from '../clusters/sight.ts'
import { mayReadGroup } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import { type Placeholders, type Runner, statement } from '../platform/sql.ts'
import { anotherFacilitator, factColumns, practicesJoined, reviewerStands } from './facts.ts'
import { type Practice, practicePolicy } from './policy.ts'
import { bodyColumns, headColumns, joinConcerned } from './shapes.ts'
import { joinedStanding, practiceReached, practiceSeen } from './sight.ts'
import type { PracticeText } from './textViews.ts'

export interface PracticeRow extends Practice {
  view: string
  /** Whether the viewer may know of it: false only in the answer to an act that ended it. */
  viewerReaches: boolean
}

/** Who reviews is looked up only while it matters, so that reading what is published stays cheap. */
const practicesFor = (p: Placeholders<Viewing>, where: SQL, view = sql`to_json(w)`) => sql`
  select ${factColumns(p)}, c.author_consent_to as "authorConsentTo", c.owner_consent_to as "ownerConsentTo",
    case when v.state in ('submitted', 'in_review') then ${anotherFacilitator} else false end as "anotherFacilitator",
    case when v.state = 'in_review' then ${reviewerStands} else false end as "reviewerStands",
    coalesce(${practiceReached(p, joinedStanding)}, false) as "viewerReaches", ${view}::text as view
  from ${practicesJoined(p)} ${joinConcerned(p)}
  cross join lateral (select ${headColumns(p)}, ${bodyColumns(p)}) w
  where ${where}`

const practicesSeenBy = (p: Placeholders<Viewing>, where: SQL) => practicesFor(p, sql`${practiceReached(p, joinedStanding)} and ${where}`)

/** One version; 404, or 403 `agreement-required` for who is inside and has not agreed. */
export async function getPractice(db: Runner, actor: Actor, practiceId: string): Promise<PracticeRow> {
  const [row] = await db.run(practiceById, { ...viewing(actor), id: practiceId })
  return readable(actor, row)
}

/** The version that readers see of a code; 404 when there is none, or none for them. */
export async function getPracticeByCode(db: Runner, actor: Actor, code: string): Promise<PracticeRow> {
  const [row] = await db.run(publishedByCode, { ...viewing(actor), code })
  return readable(actor, row)
}

/** One version for a write. The lock is on its code: no version of it changes until this transaction ends. */
export async function lockPractice(tx: Runner, actor: Actor, practiceId: string): Promise<PracticeRow> {
  await tx.run(lockCode, { id: practiceId })
  const [row] = await tx.run(practiceById, { ...viewing(actor), id: practiceId })
  if (!row) throw problem('not-found')
  return row
}

/** The same for its first author, whom what they consented to stays with: they take it back wherever they are now. */
export async function lockForAuthor(tx: Runner, actor: Actor, practiceId: string): Promise<PracticeRow> {
  await tx.run(lockCode, { id: practiceId })
  const [row] = await tx.run(practiceForAuthor, { ...viewing(actor), id: practiceId })
  if (!row) throw problem('not-found')
  return row
}

/** For the answer to an act, also where it ended the caller's sight, or waits for no agreement: then without the words. */
export async function readPractice(tx: Runner, actor: Actor, practiceId: string): Promise<PracticeRow> {
  const [row] = await tx.run(practiceAfterAct, { ...viewing(actor), id: practiceId })
  return row!
}

function readable(actor: Actor, row: PracticeRow | undefined): PracticeRow {
  if (!row) throw problem('not-found')
  practicePolicy.permit(actor, 'read', row)
  return row
}

const practiceById = statement<Viewing & { id: string }, PracticeRow>('practice_by_id', (p) => practicesSeenBy(p, sql`v.id = ${p.id}::uuid`))

const practiceForAuthor = statement<Viewing & { id: string }, PracticeRow>('practice_for_author', (p) =>
  practicesFor(
    p,
    sql`v.id = ${p.id}::uuid and v.deleted_at is null and c.deleted_at is null
    and (c.author_id = ${p.viewer}::uuid or ${practiceReached(p, joinedStanding)})`,
  ),
)

/** What an act shows of a practice that the caller may not read: that it is done, and not a word of it. */
const withoutWords = `'{"title":"","teaser":null,"problem":null,"context":null,"solution":null,"steps":[],"timescale":null,"licence":null,
  "resources":{"costBand":null,"personDays":null,"funding":[]},"results":[],"enabling":[],"hindering":[],"strengths":[],"weaknesses":[],
  "retirementReason":null,"reviewComment":null,"derivedFrom":null,"originMeeting":null,"warnings":[]}'::jsonb`

const practiceAfterAct = statement<Viewing & { id: string }, PracticeRow>('practice_after_act', (p) =>
  practicesFor(
    p,
    sql`v.id = ${p.id}::uuid`,
    sql`case when ${practiceSeen(p, joinedStanding)} then to_jsonb(w) else to_jsonb(w) || ${sql.raw(withoutWords)} end`,
  ),
)

const publishedByCode = statement<Viewing & { code: string }, PracticeRow>('practice_by_code', (p) =>
  practicesSeenBy(p, sql`c.code = ${p.code} and v.state = 'published'`),
)

const lockCode = statement<{ id: string }, never>(
  'practice_lock',
  (p) => sql`select 1 from practice_codes where id = (select practice_code_id from practices where id = ${p.id}::uuid) for update`,
)

/** Whether what is written in the group now is written under the Chatham House rule. */
export const isUnderChathamHouse = (groupId: string | null): SQL<boolean> =>
  sql`exists (select 1 from groups g where g.id = ${groupId}::uuid and g.confidentiality = 'chatham_house')`

export type StoredText = z.output<typeof PracticeText>

/** What people may change of a version, as a merge patch finds it. */
export async function readText(tx: Runner, practiceId: string): Promise<StoredText> {
  const [row] = await tx.run(textById, { id: practiceId })
  return row!
}

const textById = statement<{ id: string }, StoredText>(
  'practice_text',
  (p) => sql`
  select title, teaser, problem, context, solution, steps, journey_steps as "journeySteps", topics, sectors, country, markets,
    json_build_object('costBand', cost_band, 'personDays', person_days::float8, 'funding', funding) as resources,
    timescale, results, enabling, hindering, strengths, weaknesses, sustains_without_support as "sustainsWithoutSupport", kind,
    origin_meeting_id as "originMeetingId", licence, language
  from practices where id = ${p.id}::uuid`,
)

/** Which clusters an author may write a practice for, and the one they represent in the group. */
export interface Ownership {
  represents: string | null
  mayOwn: boolean
  manages: boolean
}

/** In a group: a cluster of one's own team, or for a facilitator one that a member represents. Nobody represents a team that they have left. */
export async function readOwnership(tx: Runner, userId: string, groupId: string | null, clusterId: string | null): Promise<Ownership> {
  const [row] = await tx.run(ownership, { userId, groupId, clusterId })
  return row!
}

const ownership = statement<{ userId: string; groupId: string | null; clusterId: string | null }, Ownership>(
  'practice_ownership',
  (p) => sql`
  select case when ${belongsToCluster({ viewer: p.userId }, sql`mine.cluster_id`)} then mine.cluster_id end as represents,
    ${belongsToCluster({ viewer: p.userId }, sql`${p.clusterId}::uuid`)}
    or coalesce(mine.role = 'facilitator', false) and exists (
      select 1 from memberships m join affiliations t on t.user_id = m.user_id and t.cluster_id = m.cluster_id and t.state = 'active'
      where m.group_id = ${p.groupId}::uuid and m.cluster_id = ${p.clusterId}::uuid and m.state = 'active') as "mayOwn",
    exists (select 1 from affiliations a
      where a.user_id = ${p.userId}::uuid and a.cluster_id = ${p.clusterId}::uuid and a.state = 'active' and a.role = 'manager') as manages
  from (select) nothing
  left join memberships mine on mine.group_id = ${p.groupId}::uuid and mine.user_id = ${p.userId}::uuid and mine.state = 'active'`,
)

/** Whether the author may say that a practice comes from this meeting: one of a group whose content they may read. */
export async function mayComeFromMeeting(tx: Runner, userId: string, meetingId: string): Promise<boolean> {
  const [row] = await tx.run(originMeeting, { viewer: userId, meetingId })
  return row!.known
}

const originMeeting = statement<{ viewer: string; meetingId: string }, { known: boolean }>(
  'practice_origin_meeting',
  (p) => sql`select exists (
    select 1 from meetings met where met.id = ${p.meetingId}::uuid and ${mayReadGroup(p, sql`met.group_id`)}) as known`,
)

/** Who can review a version: the group's facilitators, else the admins, but for its author and who wrote in it last. */
export async function reviewersOf(tx: Runner, practice: Pick<Practice, 'groupId' | 'authorId' | 'lastWriterId'>): Promise<string[]> {
  const rows = await tx.run(reviewers, { groupId: practice.groupId, writers: [practice.authorId, practice.lastWriterId] })
  const facilitators = rows.filter(({ facilitates }) => facilitates)
  return (facilitators.length > 0 ? facilitators : rows).map(({ userId }) => userId)
}

const reviewers = statement<{ groupId: string | null; writers: string[] }, { userId: string; facilitates: boolean }>(
  'practice_reviewers',
  (p) => sql`
  select m.user_id as "userId", true as facilitates from memberships m
  where m.group_id = ${p.groupId}::uuid and m.state = 'active' and m.role = 'facilitator' and m.user_id <> all(${p.writers}::uuid[])
  union all
  select u.id, false from users u where u.platform_role = 'admin' and u.status = 'active' and u.id <> all(${p.writers}::uuid[])`,
)

/** What still needs a cluster here (a `ClusterGuard` of the clusters' room): the practices that it owns. */
export async function practicesOfCluster(tx: Runner, clusterId: string): Promise<string | null> {
  const [row] = await tx.run(ownedBy, { clusterId })
  return row!.owned === 0 ? null : `It owns ${row!.owned === 1 ? 'a practice' : `${row!.owned} practices`}.`
}

const ownedBy = statement<{ clusterId: string }, { owned: number }>(
  'practices_of_cluster',
  (p) => sql`select count(*)::int as owned from practice_codes where owner_cluster_id = ${p.clusterId}::uuid and deleted_at is null`,
)
