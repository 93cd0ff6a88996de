import { type SQL, sql } from 'drizzle-orm'
import { namedTo, placedTo } from '../groups/attribution.ts'
import { joinViewer } from '../groups/sight.ts'
import type { Viewing } from '../platform/actor.ts'
import type { Placeholders } from '../platform/sql.ts'

type P = Placeholders<Viewing>

const said = { authorId: sql`e.author_id`, attribution: sql`e.attribution`, underChathamHouse: sql`e.under_chatham_house` }

/**
 * Experiences `e` with their groups `g`, the viewer's membership there `mine`, and `told`: whether the viewer may know whose the experience is
 * (`named`) and which group it comes from (`placed`).
 */
export const experiencesJoined = (p: P): SQL => sql`
  experiences e left join groups g on g.id = e.group_id ${joinViewer(p)}
  cross join lateral (select ${namedTo(p, said)} as named, ${placedTo(p, said)} as placed) told`

/** Recorded and not taken back. */
const stands: SQL = sql`e.state in ('recorded', 'confirmed', 'disputed')`

/**
 * Whether the viewer may know of it. An author knows what they wrote, the group what was told to it, whoever is signed in what was shown to
 * the network or the public: without signing in, people see aggregates only. Admins see aggregates too, and what is disputed, because they
 * may have to settle it.
 */
export const experienceReached = (p: P): SQL => sql`(e.deleted_at is null and (
  e.author_id = ${p.viewer}::uuid
  or ${stands} and (
    e.visibility <> 'group' and ${p.viewer}::uuid is not null
    or mine.state = 'active'
    or e.state = 'disputed' and ${p.isAdmin}::boolean)))`

/** Whether the viewer may read it: what only the group sees waits until who is inside has accepted the agreement. */
export const experienceSeen = (p: P): SQL => sql`(
  ${experienceReached(p)} and (e.visibility <> 'group' or mine.state is distinct from 'active' or mine.agreed))`

/** Whether the viewer may know that it was disputed, and why: those whom it concerns. */
export const disputeConcerns = (p: P): SQL => sql`(e.disputed_at is not null and (
  e.author_id = ${p.viewer}::uuid or e.disputed_by = ${p.viewer}::uuid or mine.state = 'active' and mine.agreed or ${p.isAdmin}::boolean))`

/** Whether the viewer may know who disputes it: those who settle it, where the dispute did not leave a group. */
export const disputerIsSeen = (p: P): SQL => sql`(
  e.disputed_by = ${p.viewer}::uuid or mine.state = 'active' and mine.role = 'facilitator' or e.group_id is null and ${p.isAdmin}::boolean)`

/** Whether the viewer reads the experience with this id: for rows of other rooms that point at one. Never null. */
export const experienceIsSeen = (p: P, experienceId: SQL): SQL => sql`exists (
  select from (select ${experienceId} as id) referred cross join lateral (
    select from ${experiencesJoined(p)} where e.id = referred.id and ${experienceSeen(p)}) seen)`
