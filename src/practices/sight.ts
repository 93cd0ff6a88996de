import { type SQL, sql } from 'drizzle-orm'
import { namedTo, placedTo, type Said } from '../groups/attribution.ts'
import type { Viewing } from '../platform/actor.ts'
import { type Placeholders, utc } from '../platform/sql.ts'

/*
 * Who sees a version `v` of the practice code `c`. What has come out goes by the code's visibility; what is being written is for its
 * authors, the facilitators of its group, the owner cluster's managers and admins. What only a group sees is its authors' while they are in it.
 */

type Viewer = Pick<Placeholders<Viewing>, 'viewer'>

const cameOut: SQL = sql`v.state in ('published', 'superseded', 'retired')`

/** Where the viewer stands to the code `c`, as conditions that are never null where there is a group. */
interface Standing {
  /** An active member of its group, agreed or not. */
  inside: SQL
  facilitates: SQL
  /** Inside, without having accepted the agreement in force: then nothing of the group's own is read. */
  owesAgreement: SQL
  /** Manages the cluster that owns the practice. */
  managesOwner: SQL
}

/** Asked once in a statement, not once a row: a list of thousands looks its rows up in small hash tables. */
const standingOf = (p: Viewer): Standing => ({
  inside: sql`c.group_id in (select m.group_id from memberships m where m.user_id = ${p.viewer}::uuid and m.state = 'active')`,
  facilitates: sql`c.group_id in (
    select m.group_id from memberships m where m.user_id = ${p.viewer}::uuid and m.state = 'active' and m.role = 'facilitator')`,
  owesAgreement: sql`c.group_id in (
    select m.group_id from memberships m join groups mg on mg.id = m.group_id
    where m.user_id = ${p.viewer}::uuid and m.state = 'active'
      and mg.agreement_version is not null and m.agreement_version is distinct from mg.agreement_version)`,
  managesOwner: sql`c.owner_cluster_id in (
    select a.cluster_id from affiliations a where a.user_id = ${p.viewer}::uuid and a.state = 'active' and a.role = 'manager')`,
})

/** For a row or two, from what is joined to them already: behind `joinViewer` and `joinOwner`. */
export const joinedStanding: Standing = {
  inside: sql`(mine.state is not distinct from 'active')`,
  facilitates: sql`(mine.state is not distinct from 'active' and mine.role = 'facilitator')`,
  owesAgreement: sql`(mine.state is not distinct from 'active' and not mine.agreed)`,
  managesOwner: sql`owner.managed`,
}

/** `owner.managed`: whether the viewer manages the cluster that owns the practice. The offset keeps it from being asked wherever it is named. */
export const joinOwner = (p: Viewer): SQL => sql`
  cross join lateral (
    select exists (
      select from affiliations a
      where a.user_id = ${p.viewer}::uuid and a.cluster_id = c.owner_cluster_id and a.state = 'active' and a.role = 'manager') as managed
    offset 0) owner`

const openToViewer = (p: Viewer): SQL => sql`(${cameOut} and (c.visibility = 'public' or c.visibility = 'network' and ${p.viewer}::uuid is not null))`

const isAuthor = (p: Viewer): SQL => sql`(v.author_id = ${p.viewer}::uuid or c.author_id = ${p.viewer}::uuid)`

const closeToViewer = (p: Placeholders<Viewing>, { inside, facilitates, managesOwner }: Standing): SQL => sql`(
  ${inside} and (${cameOut} or ${isAuthor(p)}) or c.visibility <> 'group' and ${isAuthor(p)} or ${p.isAdmin}::boolean or ${facilitates} or ${managesOwner})`

const stands: SQL = sql`c.deleted_at is null and v.deleted_at is null`

/** The ids of all codes that are close to the viewer, by index: where to look for what only a group sees. Admins are close to all. */
export const codesCloseTo = (p: Viewer): SQL => sql`(
  select near.id from practice_codes near where near.group_id in (
    select m.group_id from memberships m where m.user_id = ${p.viewer}::uuid and m.state = 'active')
  union select near.id from practice_codes near where near.owner_cluster_id in (
    select a.cluster_id from affiliations a where a.user_id = ${p.viewer}::uuid and a.state = 'active' and a.role = 'manager'))`

/** Whether the viewer may read the version. Narrowing the visibility works at once, everywhere. */
export const practiceSeen = (p: Placeholders<Viewing>, standing = standingOf(p)): SQL => sql`(
  ${stands} and (${openToViewer(p)} or ${closeToViewer(p, standing)} and (c.group_id is null or not ${standing.owesAgreement})))`

/** Whether the viewer may know of the version: who is inside and has not accepted the agreement gets 403 for it, not 404. */
export const practiceReached = (p: Placeholders<Viewing>, standing = standingOf(p)): SQL => sql`(
  ${stands} and (${openToViewer(p)} or ${closeToViewer(p, standing)}))`

const saidBy = (authorId: SQL): Said => ({ authorId, attribution: sql`'attributed'`, underChathamHouse: sql`v.under_chatham_house` })

/** Whether the viewer may know which group the version `v` comes from, behind `groups g` and `joinViewer`. */
export const placeIsSeen = (p: Placeholders<Viewing>): SQL => placedTo(p, saidBy(sql`v.author_id`))

/**
 * Whether the viewer may know who it was that wrote or reviewed the version `v`, behind `groups g` and `joinViewer`: signed-in readers do, but
 * of what came about under the Chatham House rule nobody outside of the group learns who spoke.
 */
export const personIsSeen = (p: Viewer, authorId: SQL): SQL => sql`(
  ${p.viewer}::uuid is not null and ${namedTo(p, saidBy(authorId))})`

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
