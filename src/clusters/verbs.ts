import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { keepAsMadeByClient } from '../platform/clientObjects.ts'
import { dropExternalIds, setExternalId } from '../platform/externalIds.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import type { Runner } from '../platform/sql.ts'
import { countTeam } from './affiliations.ts'
import { closeRequests, joinAsFounder } from './affiliationVerbs.ts'
import { clusterEvent } from './events.ts'
import type { Cluster } from './policy.ts'
import { clusterProblem } from './problems.ts'
import { type ClusterRow, readProfile, slugsLike } from './queries.ts'
import { freeSlug, slugFrom } from './slugs.ts'
import { clusters } from './tables.ts'
import { reviewProfile } from './validationVerbs.ts'
import type { ClusterProfile, CreateCluster } from './views.ts'

/** Says what in another room still needs a cluster, in words for its managers; null when nothing does. The app names those rooms. */
export type ClusterGuard = (tx: Runner, clusterId: string) => Promise<string | null>

/** Registers a cluster, not yet validated. Whoever does becomes its manager; a portal for itself keeps it until somebody does. */
export async function createCluster(act: Act, input: z.output<typeof CreateCluster>): Promise<string> {
  const { externalId, slug: wanted, ...profile } = input
  const row = { ...begun(act), version: 1 }
  const slug = wanted ?? (await slugFor(act, profile.name, row.id))
  await act.tx.orm.insert(clusters).values({ ...row, ...columnsOf(profile), slug })
  await setExternalId(act, 'cluster', row.id, externalId)
  clusterEvent(act, 'created', row)
  if (act.actor.userId !== null) await joinAsFounder(act, row.id)
  await keepAsMadeByClient(act, 'cluster', row.id)
  return row.id
}

/** Names in other scripts have no slug of their own; the end of the id serves. */
async function slugFor(act: Act, name: string, id: string): Promise<string> {
  const made = slugFrom(name)
  const slug = made.length >= 2 ? made : `cluster-${id.slice(-8)}`
  return freeSlug(slug, await slugsLike(act, slug))
}

/** Replaces what the cluster says of itself. A validation stands; the people concerned are told when it no longer rests on facts. */
export async function updateCluster(act: Act, cluster: Granted<'update', Cluster>, asked: z.output<typeof ClusterProfile>): Promise<void> {
  const before = await readProfile(act, cluster.id)
  const profile = withoutRepetitions(asked)
  if (!differs(before, profile)) return
  await act.tx.orm
    .update(clusters)
    .set({ ...changed(clusters, act.now), ...columnsOf(profile) })
    .where(eq(clusters.id, cluster.id))
  const newlyUnmet = await reviewProfile(act, cluster, before, profile)
  clusterEvent(act, 'updated', oneOn(cluster), newlyUnmet.length > 0 ? { data: { newlyUnmet } } : {})
}

/** Gives a cluster a quality label, or takes it away. */
export async function setClusterLabel(act: Act, cluster: Granted<'setLabel', ClusterRow>, label: ClusterRow['label']): Promise<void> {
  const { id, label: before } = cluster
  if (label === before) return
  await act.tx.orm
    .update(clusters)
    .set({ ...changed(clusters, act.now), label })
    .where(eq(clusters.id, id))
  act.audit({ action: 'cluster.label_changed', subjectKind: 'cluster', subjectId: id, before: { label: before }, after: { label } })
  clusterEvent(act, 'label_changed', oneOn(cluster), { data: { label } })
}

/** Deletes a cluster that nobody needs any more. The row stays for the sake of what points at it, and its slug stays taken. */
export async function deleteCluster(act: Act, cluster: Granted<'delete', Cluster>, guards: readonly ClusterGuard[]): Promise<void> {
  const team = await countTeam(act, cluster.id)
  if (team > 0) throw clusterProblem('cluster-in-use', `Its team has ${team === 1 ? 'one active member' : `${team} active members`}.`)
  for (const guard of guards) {
    const use = await guard(act, cluster.id)
    if (use !== null) throw clusterProblem('cluster-in-use', use)
  }
  await closeRequests(act, cluster.id, 'The cluster was deleted.')
  await dropExternalIds(act, 'cluster', cluster.id)
  await act.tx.orm
    .update(clusters)
    .set({ ...changed(clusters, act.now), deletedAt: act.now })
    .where(eq(clusters.id, cluster.id))
  act.audit({ action: 'cluster.deleted', subjectKind: 'cluster', subjectId: cluster.id })
  clusterEvent(act, 'deleted', oneOn(cluster))
}

function columnsOf({ location, ...profile }: z.output<typeof ClusterProfile>) {
  return { ...withoutRepetitions(profile), latitude: location?.latitude ?? null, longitude: location?.longitude ?? null }
}

type Lists = Pick<z.output<typeof ClusterProfile>, 'sectors' | 'languages' | 'targetMarkets' | 'needs' | 'offers'>

function withoutRepetitions<P extends Lists>(profile: P): P {
  return {
    ...profile,
    sectors: distinct(profile.sectors),
    languages: distinct(profile.languages),
    targetMarkets: distinct(profile.targetMarkets),
    needs: distinct(profile.needs),
    offers: distinct(profile.offers),
  }
}

const distinct = (words: readonly string[]) => [...new Set(words)]
