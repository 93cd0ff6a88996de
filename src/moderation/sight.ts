import { type SQL, sql } from 'drizzle-orm'
import { isKeptOut } from '../cases/sight.ts'
import { namedTo, placedTo } from '../groups/attribution.ts'
import { joinViewer } from '../groups/sight.ts'
import type { Viewing } from '../platform/actor.ts'
import type { Placeholders } from '../platform/sql.ts'
import { byKind } from './subjects.ts'

type P = Placeholders<Viewing>
type Viewer = Pick<P, 'viewer'>

/** Flagging something tells nobody where it comes from. An experience may be nobody's; then its group is nobody's to know either. */
const belonging = {
  authorId: sql`null::uuid`,
  attribution: sql`case f.subject_kind when 'experience' then 'unattributed' else 'attributed' end`,
  underChathamHouse: sql`f.under_chatham_house`,
}

const raised = { authorId: sql`f.raised_by`, attribution: sql`'attributed'`, underChathamHouse: sql`f.under_chatham_house` }

/**
 * Flags `f` with the groups of their subjects `g`, the viewer's membership there `mine`, and `told`: whether the viewer, who decides or raised
 * it, may know who raised it (`named`) and which group it comes from (`placed`).
 */
export const flagsJoined = (p: P): SQL => sql`
  flags f left join groups g on g.id = f.group_id ${joinViewer(p)}
  cross join lateral (select ${namedTo(p, raised)} as named, ${placedTo(p, belonging)} as placed) told`

/** Whether the subject is still there for others to read. */
export const subjectStands: SQL = byKind(({ stands }) => stands)

/** Whether its author left it there: what they took away stays gone, whatever is decided. */
export const subjectRemains: SQL = byKind(({ remains }) => remains)

/** Whether there is something to decide. */
export const flagIsOpen: SQL = sql`(f.state = 'open' and ${subjectStands})`

export const isRaiser = (p: Viewer): SQL => sql`coalesce(f.raised_by = ${p.viewer}::uuid, false)`

const isAuthor = (p: Viewer): SQL => sql`(${p.viewer}::uuid = any(f.author_ids))`

/** An author reads what was decided over their words: of what only a group sees as long as they are in it. */
export const concernsAuthor = (p: Viewer): SQL => sql`(
  ${isAuthor(p)} and (f.group_id is null or f.beyond_group or mine.state is not distinct from 'active'))`

/**
 * Whether the viewer moderates the subject: a facilitator what only their group sees, an admin everything, so that it tells nobody whose words
 * they are when somebody stands aside. Nobody moderates their own.
 */
export const viewerModerates = (p: P): SQL => sql`(not ${isAuthor(p)} and (
  ${p.isAdmin}::boolean or not f.beyond_group and mine.state is not distinct from 'active' and mine.role = 'facilitator'))`

/** What hangs on a case is kept from whom the case is kept from (rule 13), whoever they are. */
export const isNoSecret = (p: Viewer): SQL => sql`(f.case_id is null or not exists (select from cases k where k.id = f.case_id and ${isKeptOut(p)}))`

/** Whether the viewer may know of the flag: who raised it and who decides, never who is flagged. */
export const flagReached = (p: P): SQL => sql`(${isNoSecret(p)} and (${isRaiser(p)} or ${viewerModerates(p)}))`

/** Whether the viewer may read it: what only a group sees waits for the agreement. */
export const flagSeen = (p: P): SQL => sql`(
  ${flagReached(p)} and (${isRaiser(p)} or mine.state is distinct from 'active' or mine.agreed))`

/**
 * Whether the flag waits for the viewer: open, theirs to decide, and on something that they never flagged themselves. Behind `flagsJoined`.
 */
export const flagAwaits = (p: P): SQL => sql`(
  ${flagIsOpen} and ${isNoSecret(p)} and ${viewerModerates(p)} and (mine.state is distinct from 'active' or mine.agreed) and not ${viewerFlagged(p)})`

/**
 * Whether the viewer ever flagged the same subject. Nobody decides in a cause of their own, nor reverses what was decided, whatever became of
 * their flag: else they took it back to decide over another's.
 */
export const viewerFlagged = (p: Viewer): SQL => sql`exists (
  select from flags own
  where own.subject_id = f.subject_id and own.subject_kind = f.subject_kind and own.raised_by = ${p.viewer}::uuid)`
