import { type SQL, sql } from 'drizzle-orm'
import { joinViewer, portalShows, viewerIsInside, viewerMayRead } from '../groups/sight.ts'
import { liveRegistrationStates } from './tables.ts'

/** Words of a list in SQL, spelt out: `r.state in ${anyOf(...)}`. */
export const anyOf = (values: readonly string[]): SQL => sql.raw(`(${values.map((value) => `'${value}'`).join(', ')})`)

/** In these a registration holds a seat: also one whose attendance is known. */
export const seatStates = ['registered', 'attended', 'no_show', 'excused'] as const

/** `meetings m ${joinMeeting(p)}`: the group `g`, the viewer's membership `mine`, and `place`, the viewer's live registration (id, state). */
export const joinMeeting = (p: { viewer: SQL }): SQL => sql`
  join groups g on g.id = m.group_id ${joinViewer(p)}
  left join registrations place on place.meeting_id = m.id and place.user_id = ${p.viewer}::uuid and place.state in ${anyOf(liveRegistrationStates)}`

/** Whether people outside the group see time and theme: everybody of a public group's, who is signed in of a listed one's; no drafts. */
const meetingIsOpen = (p: { viewer: SQL }): SQL => sql`(
  m.scheduled_at is not null and (g.visibility = 'public' or g.visibility = 'listed' and ${p.viewer}::uuid is not null or ${portalShows(p)}))`

/** Whether the viewer may know of the meeting `m`, behind `joinViewer`. A registration alone shows nothing: it may outlive the membership. */
export const meetingIsSeen = (p: { viewer: SQL; isAdmin: SQL }): SQL => sql`(
  ${meetingIsOpen(p)} or ${viewerIsInside} or ${p.isAdmin}::boolean)`

/** Whether the viewer may read time and theme: as `meetingIsSeen`; of those inside, who accepted the agreement or has a place. Behind `joinMeeting`. */
export const meetingIsReadable = (p: { viewer: SQL; isAdmin: SQL }): SQL => sql`(
  ${meetingIsOpen(p)} or ${viewerMayRead} or ${viewerIsInside} and place.id is not null or ${p.isAdmin}::boolean)`

/** Whether the viewer may read what a meeting says inside the group: who is inside and agreed; an admin who is not inside. */
export const insideIsReadable = (p: { isAdmin: SQL }): SQL =>
  sql`(${viewerMayRead} or ${p.isAdmin}::boolean and mine.state is distinct from 'active')`

/** Whether the viewer may know where to go: who has a seat, and facilitators. */
export const placeIsReadable: SQL = sql`(${viewerMayRead} and (mine.role = 'facilitator' or place.state in ('registered', 'attended')))`

/** The report of the meeting `m` as `rep` is out, and its summary is read as widely as the group is seen. */
export const summaryIsOpen = (p: { viewer: SQL }): SQL => sql`(
  rep.state = 'released' and (g.visibility = 'public' or g.visibility = 'listed' and ${p.viewer}::uuid is not null))`
