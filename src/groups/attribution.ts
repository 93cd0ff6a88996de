import { type SQL, sql } from 'drizzle-orm'
import { groupIsSeen, viewerMayRead } from './sight.ts'

/*
 * Rule 12 of the domain, in one place: who may know who said something. Everything that people say in a group carries an attribution;
 * whoever shows such a row, in whatever form, asks here. Behind `groups g` and `joinViewer`, also where the row has no group.
 */

/** The columns of what was said. */
export interface Said {
  authorId: SQL
  /** `attributed`, `group`, `unattributed` or `case_giver_only`. */
  attribution: SQL
  /** To whom `case_giver_only` names the author; absent where nothing is said so. */
  caseGiverId?: SQL
  /** Whether it was said under the Chatham House rule. */
  underChathamHouse: SQL
}

const mayLeaveTheGroup = ({ underChathamHouse }: Said): SQL => sql`(not ${underChathamHouse} and g.confidentiality is distinct from 'chatham_house')`

/**
 * Whether the viewer may know whose it is, the person and the cluster alike, because a cluster's team is a handful of people. Authors know.
 * Readers inside the group do if it is `attributed` or for the `group`; all others only if it is `attributed` and was not said under the Chatham
 * House rule, neither then nor now. What is for the case giver only names its author to them alone, and what is unattributed to nobody, admins
 * included. Never null.
 */
export const namedTo = (p: { viewer: SQL }, said: Said): SQL => sql`coalesce(
  ${said.authorId} = ${p.viewer}::uuid
  or ${said.attribution} in ('attributed', 'group') and ${viewerMayRead}
  or ${said.attribution} = 'case_giver_only' and ${said.caseGiverId ?? sql`null::uuid`} = ${p.viewer}::uuid
  or ${said.attribution} = 'attributed' and ${mayLeaveTheGroup(said)}, false)`

/** Whether the viewer may know which group it comes from: insiders and the author do, others if they may know of the group. Never null. */
export const placedTo = (p: { viewer: SQL; isAdmin: SQL }, said: Said): SQL => sql`coalesce(
  g.id is not null and (
    ${said.authorId} = ${p.viewer}::uuid or mine.state = 'active'
    or ${said.attribution} <> 'unattributed' and ${mayLeaveTheGroup(said)} and ${groupIsSeen(p)}), false)`
