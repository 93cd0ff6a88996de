import { eq, sql } from 'drizzle-orm'
import { clusterIsHeard } from '../clusters/sight.ts'
import { groupProblem } from '../groups/problems.ts'
import { activeMembers } from '../groups/queries.ts'
import type { Act } from '../platform/act.ts'
import type { Granted } from '../platform/policy.ts'
import { changed, oneOn } from '../platform/rows.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { notify } from '../users/notifications.ts'
import { adminIds } from '../users/queries.ts'
import { experienceEvent } from './events.ts'
import type { Experience } from './policy.ts'
import { recomputeEvidence } from './recompute.ts'
import { experiences } from './tables.ts'
import { scopeOf } from './verbs.ts'

const about = ({ id }: { id: string }) => ({ subjectKind: 'experience', subjectId: id })

/**
 * Somebody of another cluster says that it was so: it weighs more from now on. For the cluster named, else the one represented in the group,
 * else the only one whose team they are on; 422 `not-affiliated` or `cluster-required`.
 */
export async function confirmExperience(act: Act, experience: Granted<'confirm', Experience>, clusterId: string | undefined): Promise<void> {
  const confirmedByClusterId = await confirmingCluster(act, experience, clusterId)
  await act.tx.orm
    .update(experiences)
    .set({ ...changed(experiences, act.now), state: 'confirmed', confirmedBy: act.actor.userId, confirmedByClusterId, confirmedAt: act.now })
    .where(eq(experiences.id, experience.id))
  experienceEvent(act, 'confirmed', oneOn(experience), { scopeId: scopeOf(experience), data: { state: 'confirmed' } })
  await notify(act, [await authorOf(act, experience.id)], 'experience.confirmed', about(experience))
  await recomputeEvidence(act, experience.practiceCodeId)
}

async function confirmingCluster(act: Act, { groupId }: Experience, named: string | undefined): Promise<string> {
  const teams = await act.run(teamsOf, { userId: act.actor.userId!, groupId })
  const [only] = teams
  const chosen =
    named === undefined
      ? (teams.find(({ represented }) => represented) ?? (teams.length === 1 ? only : undefined))
      : teams.find(({ id }) => id === named)
  if (chosen) return chosen.id
  const code = named === undefined ? 'cluster-required' : 'not-affiliated'
  const detail = named === undefined ? 'You are on several teams.' : 'You are not on its team.'
  throw groupProblem(code, { errors: [{ pointer: '/clusterId', code, detail }] })
}

const teamsOf = statement<{ userId: string; groupId: string | null }, { id: string; represented: boolean }>(
  'experience_confirming_teams',
  (p) => sql`
  select a.cluster_id as id, m.id is not null as represented
  from affiliations a
  left join memberships m on m.group_id = ${p.groupId}::uuid and m.user_id = a.user_id and m.cluster_id = a.cluster_id and m.state = 'active'
  where a.user_id = ${p.userId}::uuid and a.state = 'active' and ${clusterIsHeard(sql`a.cluster_id`)} order by a.created_at, a.id`,
)

/** A reader doubts it: until that is settled the experience does not count, and its cluster's word before it speaks. */
export async function disputeExperience(act: Act, experience: Granted<'dispute', Experience>, reason: string): Promise<void> {
  await act.tx.orm
    .update(experiences)
    .set({
      ...changed(experiences, act.now),
      state: 'disputed',
      disputedBy: act.actor.userId,
      disputers: sql`array_append(${experiences.disputers}, ${act.actor.userId}::uuid)`,
      disputedAt: act.now,
      disputeReason: reason,
      disputeSettledBy: null,
      disputeSettledAt: null,
      disputeSettlement: null,
    })
    .where(eq(experiences.id, experience.id))
  act.audit({ action: 'experience.disputed', ...about(experience), reason, before: { state: experience.state }, after: { state: 'disputed' } })
  experienceEvent(act, 'disputed', oneOn(experience), { scopeId: scopeOf(experience), data: { state: 'disputed' } })
  const authorId = await authorOf(act, experience.id)
  await notify(act, [authorId, ...(await settlersOf(act, experience.groupId, authorId))], 'experience.disputed', about(experience))
  await recomputeEvidence(act, experience.practiceCodeId)
}

/** The dispute is settled, or taken back by who made it: the experience counts again. Where the doubt was right, its author withdraws it. */
export async function resolveDispute(act: Act, experience: Granted<'resolveDispute', Experience>, reason: string): Promise<void> {
  const [concerned] = await act.tx.orm
    .update(experiences)
    .set({
      ...changed(experiences, act.now),
      state: 'recorded',
      disputeSettledBy: act.actor.userId,
      disputeSettledAt: act.now,
      disputeSettlement: reason,
    })
    .where(eq(experiences.id, experience.id))
    .returning({ authorId: experiences.authorId, disputedBy: experiences.disputedBy })
  act.audit({ action: 'experience.dispute_settled', ...about(experience), reason, before: { state: 'disputed' }, after: { state: 'recorded' } })
  experienceEvent(act, 'dispute_settled', oneOn(experience), { scopeId: scopeOf(experience), data: { state: 'recorded' } })
  const told = [concerned!.authorId, concerned!.disputedBy!].filter((id) => id !== act.actor.userId)
  await notify(act, told, 'experience.dispute_settled', about(experience))
  await recomputeEvidence(act, experience.practiceCodeId)
}

/** Who may settle a dispute: the facilitators of the group but for the author, and where there is none, the admins. */
async function settlersOf(act: Act, groupId: string | null, authorId: string): Promise<string[]> {
  const members = groupId === null ? [] : await activeMembers(act, groupId)
  const facilitators = members.filter(({ role, userId }) => role === 'facilitator' && userId !== authorId).map(({ userId }) => userId)
  return facilitators.length > 0 ? facilitators : adminIds(act)
}

async function authorOf(tx: Runner, experienceId: string): Promise<string> {
  const [row] = await tx.run(author, { id: experienceId })
  return row!.authorId
}

const author = statement<{ id: string }, { authorId: string }>(
  'experience_author',
  (p) => sql`select author_id as "authorId" from experiences where id = ${p.id}::uuid`,
)
