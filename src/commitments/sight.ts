import { type SQL, sql } from 'drizzle-orm'
import { caseIsSeen } from '../cases/sight.ts'
import { joinViewer, viewerIsInside, viewerMayRead } from '../groups/sight.ts'
import type { Viewing } from '../platform/actor.ts'
import type { Placeholders } from '../platform/sql.ts'

type P = Placeholders<Viewing>

/** Commitments `c` with their groups `g` and the viewer's membership there, `mine`. */
export const commitmentsJoined = (p: P): SQL => sql`commitments c left join groups g on g.id = c.group_id ${joinViewer(p)}`

const isOwn = (p: P): SQL => sql`(c.user_id = ${p.viewer}::uuid)`

/** What was said over a case is kept from whom the case is kept from (rule 13). */
const caseIsNoSecret = (p: P): SQL => sql`(c.case_id is null or ${caseIsSeen(p, sql`c.case_id`)})`

/** Whether the viewer may know of it: whose it is, and the group. */
export const commitmentReached = (p: P): SQL => sql`(${isOwn(p)} or ${viewerIsInside} and ${caseIsNoSecret(p)})`

/** Whether the viewer may read it: what others said waits until one has accepted the agreement. */
export const commitmentSeen = (p: P): SQL => sql`(${isOwn(p)} or ${viewerMayRead} and ${caseIsNoSecret(p)})`

/** One meeting comes after another. */
const isAfter = (a: 'm' | 'other', b: 'm' | 'other'): SQL => sql.raw(`(${a}.starts_at, ${a}.id) > (${b}.starts_at, ${b}.id)`)

/**
 * Whether the meeting `m` has to ask what became of the commitment `c`: it is open and of an earlier meeting of the group, was carried neither
 * at this one nor at a later one, nor to a later one that will take place.
 */
export const awaitsReviewAt: SQL = sql`(
  c.state = 'open' and c.group_id = m.group_id
  and exists (select from meetings other where other.id = c.meeting_id and ${isAfter('m', 'other')})
  and not exists (select from meetings other where other.id = c.carried_at_meeting_id and not ${isAfter('m', 'other')})
  and not exists (
    select from meetings other where other.id = c.carried_to_meeting_id and other.state <> 'cancelled' and ${isAfter('other', 'm')}))`
