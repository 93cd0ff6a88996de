import { type SQL, sql } from 'drizzle-orm'
import { namedTo, placedTo } from '../groups/attribution.ts'
import { joinViewer } from '../groups/sight.ts'
import type { Viewing } from '../platform/actor.ts'
import type { Placeholders } from '../platform/sql.ts'
import { practiceBrief } from '../practices/shapes.ts'
import { practiceSeen } from '../practices/sight.ts'
import { waitingCaseStates } from './tables.ts'

/*
 * Who knows of a case `k`, who reads it, and whom it is kept from. Every row that hangs on a case (contributions, help requests, what other
 * rooms link to it) is seen through these; nothing else decides.
 */

type P = Placeholders<Viewing>

/**
 * Whether somebody belongs to one of these clusters: is on its team, or represents it in a group. Whoever does finds no case that excludes
 * it (rule 13), not even as an admin.
 */
export const belongsToAnyOf = (userId: SQL, clusterIds: SQL): SQL => sql`(${clusterIds} <> '{}' and (
  exists (select from affiliations team where team.user_id = ${userId} and team.state = 'active' and team.cluster_id = any(${clusterIds}))
  or exists (
    select from memberships seat
    where seat.user_id = ${userId} and seat.state in ('active', 'suspended') and seat.cluster_id = any(${clusterIds}))))`

/** What is known of who brought the case: that is no secret to whoever reads it, unless it left a group under the Chatham House rule. */
const brought = { authorId: sql`k.author_id`, attribution: sql`'attributed'`, underChathamHouse: sql`k.under_chatham_house` }

/**
 * Cases `k` with their groups `g`, the viewer's membership there `mine`, and `told`: whether the viewer may know who brought the case
 * (`named`) and which group it comes from (`placed`).
 */
export const casesJoined = (p: P): SQL => sql`
  cases k join groups g on g.id = k.group_id ${joinViewer(p)}
  cross join lateral (select ${namedTo(p, brought)} as named, ${placedTo(p, brought)} as placed) told`

const cameOut: SQL = sql`k.state not in ('draft', 'withdrawn')`
const viewerIsInside: SQL = sql`(mine.state is not distinct from 'active')`

/** The case giver, as long as they are in the group that they brought the case to. */
export const viewerIsGiver = (p: { viewer: SQL }): SQL => sql`(k.author_id = ${p.viewer}::uuid and ${viewerIsInside})`

const isSelected = (p: { viewer: SQL }): SQL => sql`(
  k.audience = 'selected' and exists (select from case_audience x where x.case_id = k.id and x.user_id = ${p.viewer}::uuid))`

/** The people that the case is for: of the group all or its facilitators, whoever was selected, or everybody who is signed in. */
const isFor = (p: { viewer: SQL }): SQL => sql`(
  k.audience = 'network' and ${p.viewer}::uuid is not null
  or k.audience = 'group' and ${viewerIsInside}
  or k.audience = 'selected' and ${viewerIsInside} and mine.role = 'facilitator'
  or ${isSelected(p)})`

/** Whether the case `k` is kept from the viewer. */
export const isKeptOut = (p: { viewer: SQL }): SQL =>
  sql`(k.author_id is distinct from ${p.viewer}::uuid and ${belongsToAnyOf(sql`${p.viewer}::uuid`, sql`k.excluded_cluster_ids`)})`

/** Whether the viewer may know that there is such a case. Of admins that is all: what it says they read only by a disclosure. */
export const caseReached = (p: P): SQL => sql`(not ${isKeptOut(p)} and (
  ${viewerIsGiver(p)} or ${cameOut} and (${isFor(p)} or ${p.isAdmin}::boolean)))`

/** What waits for the agreement: whatever the network does not see, for whoever is inside. */
const agreementIsKept: SQL = sql`(k.audience = 'network' and ${cameOut} or not ${viewerIsInside} or mine.agreed)`

/** Whether the viewer may read the case and what was given to it. Lists, search, counts and whatever links to a case ask this. */
export const caseSeen = (p: P): SQL => sql`(
  not ${isKeptOut(p)} and (${viewerIsGiver(p)} or ${cameOut} and ${isFor(p)}) and ${agreementIsKept})`

/** Whether an admin who is not in the group learns of the case, and nothing of what it says. Behind `caseReached`. */
const onlyMetadata = (p: P): SQL => sql`(${p.isAdmin}::boolean and not ${viewerIsInside} and not ${isFor(p)})`

/** What lists show the viewer: the cases that they may read. Admins find the others too, without their words. */
export const caseListed = (p: P, admin: boolean): SQL => (admin ? sql`(${caseSeen(p)} or ${caseReached(p)} and ${onlyMetadata(p)})` : caseSeen(p))

/**
 * What figures count for the viewer: what lists show them, and what was withdrawn from those it was for, because a case that nobody could
 * answer must not make the figures better by going away. Whom a case is kept from it moves no number.
 */
export const caseCounted = (p: P): SQL => sql`(not ${isKeptOut(p)} and k.state <> 'draft' and ${agreementIsKept}
  and (${viewerIsGiver(p)} or ${isFor(p)} or ${p.isAdmin}::boolean and not ${viewerIsInside}))`

/** Whether it waits for its first answer: of another cluster, and something that may help. */
export const caseIsUnanswered: SQL = sql`(k.first_response_at is null and k.state in (${sql.raw(waitingCaseStates.map((state) => `'${state}'`).join(', '))}))`

/** The language of a case, where that does not tell whose it is. */
export const languageTold: SQL = sql`case when told.named or k.language_source <> 'author_locale' then k.language end`

/** The columns of a brief. */
export const caseBrief: SQL = sql`json_build_object('id', k.id, 'title', k.title, 'state', k.state)`

/** A case where something else refers to it, as json; null for none, and for one that the viewer may not read. */
export const caseBriefOf = (p: P, caseId: SQL): SQL => sql`(
  select seen.brief from (select ${caseId} as id) referred cross join lateral (
    select ${caseBrief} as brief from ${casesJoined(p)} where k.id = referred.id and ${caseSeen(p)}) seen)`

/** Whether the viewer reads the case with this id: for rows of other rooms that hang on one. */
export const caseIsSeen = (p: P, caseId: SQL): SQL => sql`exists (
  select from (select ${caseId} as id) referred cross join lateral (
    select from ${casesJoined(p)} where k.id = referred.id and ${caseSeen(p)}) seen)`

/** The newest version of a practice that the viewer may see, as a brief; null for none. */
export const practiceMadeOf = (p: P, practiceCodeId: SQL): SQL => sql`(
  select made.brief from (select ${practiceCodeId} as id) code cross join lateral (
    select ${practiceBrief} as brief from practices v join practice_codes c on c.id = v.practice_code_id
    where v.practice_code_id = code.id and ${practiceSeen(p)} order by v.version_number desc limit 1) made)`
