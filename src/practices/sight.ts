import { type SQL, sql } from 'drizzle-orm'
import type { Viewing } from '../platform/actor.ts'
import { type Placeholders, utc } from '../platform/sql.ts'

/*
 * Who sees a version `v` of the practice code `c`. What has come out goes by the code's visibility; what is being written is for its
 * authors, the facilitators of its group, the owner cluster's managers and admins. The groups and clusters of the viewer are asked for once
 * in a statement, not once a row: a list of thousands looks its rows up in a small hash table.
 */

type Viewer = Pick<Placeholders<Viewing>, 'viewer'>

const cameOut: SQL = sql`v.state in ('published', 'superseded', 'retired')`

/** Whether the viewer is an active member of the group, agreed or not. */
const isInside = (p: Viewer, groupId: SQL): SQL =>
  sql`${groupId} in (select m.group_id from memberships m where m.user_id = ${p.viewer}::uuid and m.state = 'active')`

const facilitates = (p: Viewer): SQL =>
  sql`c.group_id in (select m.group_id from memberships m where m.user_id = ${p.viewer}::uuid and m.state = 'active' and m.role = 'facilitator')`

/** Whether the viewer is inside the code's group and has not accepted the agreement in force: then nothing of the group's own is read. */
const owesAgreement = (p: Viewer): SQL => sql`c.group_id in (
  select m.group_id from memberships m join groups mg on mg.id = m.group_id
  where m.user_id = ${p.viewer}::uuid and m.state = 'active'
    and mg.agreement_version is not null and m.agreement_version is distinct from mg.agreement_version)`

/** Whether the viewer manages the cluster that owns the practice. */
export const managesOwner = (p: Viewer): SQL => sql`c.owner_cluster_id in (
  select a.cluster_id from affiliations a where a.user_id = ${p.viewer}::uuid and a.state = 'active' and a.role = 'manager')`

const openToViewer = (p: Viewer): SQL => sql`(${cameOut} and (c.visibility = 'public' or c.visibility = 'network' and ${p.viewer}::uuid is not null))`

const closeToViewer = (p: Placeholders<Viewing>): SQL => sql`(
  v.author_id = ${p.viewer}::uuid or c.author_id = ${p.viewer}::uuid or ${p.isAdmin}::boolean
  or ${cameOut} and ${isInside(p, sql`c.group_id`)} or ${facilitates(p)} or ${managesOwner(p)})`

const stands: SQL = sql`c.deleted_at is null and v.deleted_at is null`

/** The ids of all codes that are close to the viewer, by index: where to look for what only a group sees. Admins are close to all. */
export const codesCloseTo = (p: Viewer): SQL => sql`(
  select near.id from practice_codes near where near.group_id in (
    select m.group_id from memberships m where m.user_id = ${p.viewer}::uuid and m.state = 'active')
  union select near.id from practice_codes near where near.owner_cluster_id in (
    select a.cluster_id from affiliations a where a.user_id = ${p.viewer}::uuid and a.state = 'active' and a.role = 'manager')
  union select near.id from practice_codes near where near.author_id = ${p.viewer}::uuid
  union select near.practice_code_id from practices near where near.author_id = ${p.viewer}::uuid)`

/** Whether the viewer may read the version. Narrowing the visibility works at once, everywhere. */
export const practiceSeen = (p: Placeholders<Viewing>): SQL => sql`(
  ${stands} and (${openToViewer(p)} or ${closeToViewer(p)} and (c.group_id is null or not ${owesAgreement(p)})))`

/** Whether the viewer may know of the version: who is inside and has not accepted the agreement gets 403 for it, not 404. */
export const practiceReached = (p: Placeholders<Viewing>): SQL => sql`(${stands} and (${openToViewer(p)} or ${closeToViewer(p)}))`

/**
 * Whether the viewer may know who wrote the version `v`, behind `left join groups g`: signed-in readers do, but outside of a group under the
 * Chatham House rule nobody learns who of it spoke.
 */
export const authorIsSeen = (p: Viewer): SQL => sql`(${p.viewer}::uuid is not null and (
  g.confidentiality is distinct from 'chatham_house' or v.author_id = ${p.viewer}::uuid or ${isInside(p, sql`c.group_id`)}))`

/** As evidence in full rounds them. */
const toFourDigits = (share: SQL): SQL => sql`round(${share}::numeric, 4)::float8`

/** What is known of a practice that nobody has tried yet. */
const noEvidence = sql.raw(
  `'{"level":0,"certainty":null,"n":0,"mean":null,"low":null,"high":null,"contested":false,"warning":false,"pending":0,"harm":0,"asOf":null}'::json`,
)

/** The evidence on a practice code in short, as json. Under three clusters only what was counted. */
export const evidenceOf = (codeId: SQL): SQL => sql`coalesce((
  select json_build_object(
    'level', e.level, 'certainty', e.certainty, 'n', e.n,
    'mean', case when e.n >= 3 then ${toFourDigits(sql`e.mean`)} end, 'low', case when e.n >= 3 then ${toFourDigits(sql`e.low`)} end, 'high', case when e.n >= 3 then ${toFourDigits(sql`e.high`)} end,
    'contested', e.contested, 'warning', e.n >= 3 and e.warning, 'pending', e.pending, 'harm', e.harm, 'asOf', ${utc(sql`e.as_of`)})
  from practice_evidence e where e.practice_code_id = ${codeId}), ${noEvidence})`
