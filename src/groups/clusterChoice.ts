import { sql } from 'drizzle-orm'
import type { OnAffiliationEnded } from '../clusters/affiliationVerbs.ts'
import { clustersOf } from '../clusters/traits.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { tellFacilitators } from './facilitators.ts'
import { groupProblem } from './problems.ts'

/**
 * The cluster that a user represents: the one named, else the one the invitation named, else the only one they are actively affiliated to.
 * 422 `not-affiliated`, or `cluster-required` where they have several. An observer may represent none.
 */
export async function clusterFor(
  tx: Runner,
  userId: string,
  role: 'facilitator' | 'member' | 'observer',
  named: string | undefined,
  suggested: string | null = null,
): Promise<string | null> {
  const mine = (await clustersOf(tx, userId)).map(({ id }) => id)
  if (named !== undefined) {
    if (mine.includes(named)) return named
    throw groupProblem('not-affiliated', {
      detail: wayIn,
      errors: [{ ...at, code: 'not-affiliated', detail: 'The user has no active affiliation to this cluster.' }],
    })
  }
  if (suggested !== null && mine.includes(suggested)) return suggested
  if (role === 'observer') return mine.length === 1 ? mine[0]! : null
  if (mine.length === 0) throw groupProblem('not-affiliated', `The user has no active affiliation to any cluster. ${wayIn}`)
  if (mine.length > 1) {
    throw groupProblem('cluster-required', { errors: [{ ...at, code: 'cluster-required', detail: 'The user is affiliated to several clusters.' }] })
  }
  return mine[0]!
}

const wayIn = 'To be on the team of one, ask to join it (`POST /v1/clusters/{clusterId}/affiliations`) or register it (`POST /v1/clusters`).'

const at = { pointer: '/clusterId' }

/** Why a cluster cannot be deleted yet (a `ClusterGuard` of the clusters' room): somebody represents it in a group. */
export async function clusterIsRepresented(tx: Runner, clusterId: string): Promise<string | null> {
  const [{ count }] = (await tx.run(representing, { clusterId })) as [{ count: number }]
  return count === 0 ? null : `It is represented by ${count} ${count === 1 ? 'membership' : 'memberships'} of groups.`
}

const representing = statement<{ clusterId: string }, { count: number }>(
  'cluster_representing',
  (p) => sql`
  select count(*)::int as count from memberships m
  where m.cluster_id = ${p.clusterId}::uuid and m.state in ('invited', 'requested', 'active', 'suspended')`,
)

/** Somebody's affiliation has ended: whoever leads a group in which they represent the cluster is told, and decides what follows from it. */
export const tellWhereRepresented: OnAffiliationEnded = async (act, ended) => {
  const { userId, clusterId } = ended
  for (const { id, groupId } of await act.run(representedIn, { userId, clusterId })) {
    await tellFacilitators(act, groupId, 'membership.affiliation_ended', { subjectKind: 'membership', subjectId: id, params: { groupId, clusterId } })
  }
}

const representedIn = statement<{ userId: string; clusterId: string }, { id: string; groupId: string }>(
  'membership_representing',
  (p) => sql`
  select m.id, m.group_id as "groupId" from memberships m
  where m.user_id = ${p.userId}::uuid and m.cluster_id = ${p.clusterId}::uuid and m.state in ('active', 'suspended') order by m.group_id`,
)
