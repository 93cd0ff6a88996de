import { sql } from 'drizzle-orm'
import { belongsToAnyOf, isKeptOut } from '../cases/sight.ts'
import type { Act } from '../platform/act.ts'
import { type Runner, statement } from '../platform/sql.ts'
import type { Subject } from './queries.ts'

type Of = Pick<Subject, 'groupId' | 'beyondGroup' | 'caseId' | 'authorIds'>

/**
 * Who is told of a new flag: the facilitators of what only a group sees, and the admins of all else. Where a group has fewer than three
 * facilitators (one may have written it, one flagged it) the admins are told too, whoever did, so that being told gives nobody away. Neither
 * authors nor the one who flags are told, nor whom the case is kept from.
 */
export async function moderatorsToTell(act: Act, { groupId, beyondGroup, caseId, authorIds }: Of): Promise<string[]> {
  const aside = [...authorIds, act.actor.userId!]
  return (await act.run(moderators, { groupId: beyondGroup ? null : groupId, caseId, aside })).map(({ userId }) => userId)
}

const moderators = statement<{ groupId: string | null; caseId: string | null; aside: string[] }, { userId: string }>(
  'flag_moderators',
  (p) => sql`
  with facilitators as (
    select m.user_id from memberships m where m.group_id = ${p.groupId}::uuid and m.state = 'active' and m.role = 'facilitator'
  ), moderating as (
    select user_id from facilitators
    union select u.id from users u where u.platform_role = 'admin' and u.status = 'active' and (select count(*) from facilitators) < 3
  )
  select o.user_id as "userId" from moderating o
  where o.user_id <> all(${p.aside}::uuid[]) and not exists (
    select from cases k where k.id = ${p.caseId}::uuid and ${belongsToAnyOf(sql`o.user_id`, sql`k.excluded_cluster_ids`)})
  order by 1`,
)

/** Of those whose words they are, who still sees what only a group sees. */
export async function authorsToTell(tx: Runner, { groupId, beyondGroup, authorIds }: Of): Promise<string[]> {
  if (beyondGroup || groupId === null) return [...authorIds]
  return (await tx.run(authorsInside, { groupId, ids: [...authorIds] })).map(({ userId }) => userId)
}

const authorsInside = statement<{ groupId: string; ids: string[] }, { userId: string }>(
  'flag_authors_inside',
  (p) => sql`
  select m.user_id as "userId" from memberships m
  where m.group_id = ${p.groupId}::uuid and m.state = 'active' and m.user_id = any(${p.ids}::uuid[])`,
)

/** Of these those whom the case that it hangs on is not kept from by now: the others hear of nothing there, not of their own words either. */
export async function unlessKeptOut(tx: Runner, { caseId }: Pick<Subject, 'caseId'>, userIds: readonly string[]): Promise<string[]> {
  if (caseId === null) return [...userIds]
  return (await tx.run(notKeptOut, { caseId, ids: [...userIds] })).map(({ userId }) => userId)
}

const notKeptOut = statement<{ caseId: string; ids: string[] }, { userId: string }>(
  'flag_not_kept_out',
  (p) => sql`
  select o.id as "userId" from unnest(${p.ids}::uuid[]) o(id) join cases k on k.id = ${p.caseId}::uuid
  where not ${isKeptOut({ viewer: sql`o.id` })}`,
)
