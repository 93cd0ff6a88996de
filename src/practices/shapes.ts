import { type SQL, sql } from 'drizzle-orm'
import { clusterBriefOf } from '../clusters/sight.ts'
import { mayReadGroup } from '../groups/sight.ts'
import { joinMeeting, meetingIsReadable } from '../meetings/sight.ts'
import type { Viewing } from '../platform/actor.ts'
import { type Placeholders, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import { evidenceOf, joinedStanding, personIsSeen, placeIsSeen, practiceSeen } from './sight.ts'

/** The columns that every view of a version has, behind `practicesJoined` or with `v`, `c`, `g` and `mine` at hand. */
export const headColumns = (p: Placeholders<Viewing>): SQL => sql`
  v.id, c.id as "practiceCodeId", c.code, v.version_number as "versionNumber", v.version, ${utc(sql`v.created_at`)} as "createdAt", ${utc(sql`v.updated_at`)} as "updatedAt",
  v.state, c.visibility, case when ${placeIsSeen(p)} then c.group_id end as "groupId", v.title, v.teaser, v.kind, v.language, v.country, v.journey_steps as "journeySteps", v.topics,
  v.sectors, v.markets, ${utc(sql`v.published_at`)} as "publishedAt", case when ${personIsSeen(p, sql`v.author_id`)} then ${personOf(sql`v.author_id`)} end as author,
  ${clusterBriefOf(sql`c.owner_cluster_id`)} as "ownerCluster", ${evidenceOf(sql`c.id`)} as evidence,
  c.warnings`

/** Those who write and review it see how the review goes, and the consents. */
const isConcerned = (p: Placeholders<Viewing>): SQL => sql`(
  v.author_id = ${p.viewer}::uuid or c.author_id = ${p.viewer}::uuid or ${p.isAdmin}::boolean or ${joinedStanding.facilitates}
  or ${joinedStanding.managesOwner})`

/** The columns of the whole text, behind `headColumns`. */
export const bodyColumns = (p: Placeholders<Viewing>): SQL => sql`
  v.problem, v.context, v.solution, v.steps,
  json_build_object('costBand', v.cost_band, 'personDays', v.person_days::float8, 'funding', v.funding) as resources,
  v.timescale, v.results, v.enabling, v.hindering, v.strengths, v.weaknesses, v.sustains_without_support as "sustainsWithoutSupport", v.licence,
  ${utc(sql`v.submitted_at`)} as "submittedAt", v.review_due_on as "reviewDueOn", ${utc(sql`v.retired_at`)} as "retiredAt",
  v.retirement_reason as "retirementReason",
  case when concerned and ${personIsSeen(p, sql`v.reviewer_id`)} then ${personOf(sql`v.reviewer_id`)} end as reviewer, case when concerned then v.review_comment end as "reviewComment",
  case when concerned then json_build_object(
    'author', case when c.author_consent_to is not null then json_build_object('to', c.author_consent_to, 'at', ${utc(sql`c.author_consent_at`)}) end,
    'ownerCluster', case when c.owner_consent_to is not null then json_build_object('to', c.owner_consent_to, 'at', ${utc(sql`c.owner_consent_at`)}) end
  ) end as consents,
  (select o.id from practices o where o.practice_code_id = c.id and o.state = 'published') as "publishedVersionId",
  (select json_build_object('id', o.id, 'versionNumber', o.version_number) from practices o
   where o.practice_code_id = c.id and o.version_number < v.version_number and o.published_at is not null
   order by o.version_number desc limit 1) as supersedes,
  ${practiceBriefOf(p, sql`c.derived_from_practice_id`)} as "derivedFrom",
  ${meetingBriefOf(p, sql`v.origin_meeting_id`)} as "originMeeting"`

/** `concerned`, behind `practicesJoined`. */
export const joinConcerned = (p: Placeholders<Viewing>): SQL => sql`cross join lateral (select ${isConcerned(p)} as concerned) eyes`

/** The columns of a brief, with `v` and `c` at hand. */
export const practiceBrief: SQL = sql`json_build_object('id', v.id, 'code', c.code, 'versionNumber', v.version_number, 'title', v.title, 'state', v.state)`

/** A practice where something else refers to it, as json; null for none, and for one that the viewer may not see. */
export const practiceBriefOf = (p: Placeholders<Viewing>, practiceId: SQL): SQL => sql`(
  select seen.brief from (select ${practiceId} as id) referred cross join lateral (
    select ${practiceBrief} as brief from practices v join practice_codes c on c.id = v.practice_code_id
    where v.id = referred.id and ${practiceSeen(p)}) seen)`

/** A meeting where a practice refers to it, as json; null for none, and for one whose time and theme the viewer may not read. */
export const meetingBriefOf = (p: Placeholders<Viewing>, meetingId: SQL): SQL => sql`(
  select json_build_object('id', m.id, 'title', m.title, 'startsAt', ${utc(sql`m.starts_at`)})
  from meetings m ${joinMeeting(p)} where m.id = ${meetingId} and ${meetingIsReadable(p)})`

/** Whether the viewer may see that something was used at the meeting `met`: what a meeting worked with stays in its group. */
export const useIsSeen = (p: Placeholders<Viewing>): SQL => sql`(${p.isAdmin}::boolean or ${mayReadGroup(p, sql`met.group_id`)})`

/** A use as json, with `u`, its version `v` and its meeting `met` at hand. */
export const useView: SQL = sql`json_build_object(
  'id', u.id, 'version', u.version, 'createdAt', ${utc(sql`u.created_at`)}, 'practiceId', v.id, 'versionNumber', v.version_number,
  'meeting', json_build_object('id', met.id, 'title', met.title, 'startsAt', ${utc(sql`met.starts_at`)}), 'groupId', met.group_id, 'agendaItemId', u.agenda_item_id, 'recordedBy', ${personOf(sql`u.recorded_by`)})`
