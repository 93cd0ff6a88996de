import { sql } from 'drizzle-orm'
import { groupProblem } from '../groups/problems.ts'
import type { Act } from '../platform/act.ts'
import { type Fault, problem } from '../platform/problems.ts'
import { statement } from '../platform/sql.ts'
import { caseProblem } from './problems.ts'
import { belongsToAnyOf } from './sight.ts'

/** What a case refers to: whom it is for, and whom it is kept from. */
interface Named {
  groupId: string
  excludedClusterIds: readonly string[]
  /** Only those who are new: somebody who has left since does no harm. */
  audienceUserIds: readonly string[]
}

/** What was found of it, and allowed: ready to be written. */
export interface Setting {
  clusterId: string
  authorLocale: string
}

/**
 * Looks up in one round trip what the case giver refers to, and refuses what they may not refer to: `cluster-required` for who represents
 * none, `own-cluster-excluded`, and `unknown-reference` for clusters and people that there are not, or who are kept out.
 */
export async function settingFor(act: Act, named: Named): Promise<Setting> {
  const { groupId, excludedClusterIds, audienceUserIds } = named
  const [found] = await act.run(setting, { author: act.actor.userId!, groupId, excluded: [...excludedClusterIds], people: [...audienceUserIds] })
  const { clusterId, authorLocale, ownClusters, knownClusters, knownPeople } = found!
  if (clusterId === null) throw groupProblem('cluster-required', 'You represent no cluster in this group.')
  const own = faults(excludedClusterIds, (id) => !ownClusters.includes(id), 'excludedClusterIds', 'own-cluster-excluded', 'This is your own.')
  if (own.length > 0) throw caseProblem('own-cluster-excluded', { errors: own })
  const unknown = [
    ...faults(excludedClusterIds, (id) => knownClusters.includes(id), 'excludedClusterIds', 'unknown-reference', 'There is no such cluster.'),
    ...faults(
      audienceUserIds,
      (id) => knownPeople.includes(id),
      'audienceUserIds',
      'unknown-reference',
      'There is nobody like that whom you can select.',
    ),
  ]
  if (unknown.length > 0) throw problem('unknown-reference', { errors: unknown.slice(0, 50) })
  return { clusterId, authorLocale }
}

const faults = (ids: readonly string[], fits: (id: string) => boolean, field: string, code: string, detail: string): Fault[] =>
  ids.flatMap((id, index) => (fits(id) ? [] : [{ pointer: `/${field}/${index}`, code, detail }]))

interface Found {
  clusterId: string | null
  authorLocale: string
  ownClusters: string[]
  knownClusters: string[]
  knownPeople: string[]
}

type Params = { author: string; groupId: string; excluded: string[]; people: string[] }

// Whoever is kept out is answered like whoever there is not: nothing tells who belongs to which team.
const setting = statement<Params, Found>(
  'case_setting',
  (p) => sql`
  select mine.cluster_id as "clusterId", me.locale as "authorLocale",
    (select coalesce(json_agg(x.id), '[]') from (
      select mine.cluster_id as id where mine.cluster_id is not null
      union select a.cluster_id from affiliations a where a.user_id = me.id and a.state = 'active') x) as "ownClusters",
    (select coalesce(json_agg(x.id), '[]') from clusters x where x.id = any(${p.excluded}::uuid[]) and x.deleted_at is null) as "knownClusters",
    (select coalesce(json_agg(x.id), '[]') from users x
      where x.id = any(${p.people}::uuid[]) and x.status = 'active' and x.id <> me.id and not ${belongsToAnyOf(sql`x.id`, sql`${p.excluded}::uuid[]`)}
    ) as "knownPeople"
  from users me left join memberships mine on mine.user_id = me.id and mine.group_id = ${p.groupId}::uuid and mine.state = 'active'
  where me.id = ${p.author}::uuid`,
)
