import type { Actor } from '../platform/actor.ts'
import { created, nothing, one } from '../platform/answer.ts'
import { holdExternalId, setExternalId } from '../platform/externalIds.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { del, get, patch, post, put, type Route } from '../platform/route.ts'
import { clusterPolicy, externalClusterPolicy } from './policy.ts'
import { type ClusterRow, getCluster, listClusters, lockCluster, readProfile } from './queries.ts'
import { type ClusterGuard, createCluster, deleteCluster, setClusterLabel, updateCluster } from './verbs.ts'
import * as view from './views.ts'

export interface ClusterRoutesSettings {
  /** What in other rooms may still need a cluster that is to be deleted. */
  guards: readonly ClusterGuard[]
}

export const clusterRoutes = ({ guards }: ClusterRoutesSettings): Route[] => [
  get(
    {
      operationId: 'listClusters',
      path: '/clusters',
      tag: 'Clusters',
      summary: 'Clusters, by name',
      description: 'Validated clusters are public. One that is not is listed for its own team and admins only.',
      access: 'clusters:read',
      anonymousToo: true,
      portals: 'themselves',
      query: view.ClustersQuery,
      success: { status: 200, view: pageOf(view.ClusterView), description: 'A page of clusters' },
    },
    async ({ db, actor, query, url }) => page('clusters', url, query, await listClusters(db, actor, query)),
  ),

  post(
    {
      operationId: 'createCluster',
      path: '/clusters',
      tag: 'Clusters',
      summary: 'Register a cluster',
      description: 'You become its manager. Only your team and admins see it until it is validated. Without a slug one is made from the name.',
      access: 'clusters:write',
      body: view.CreateCluster,
      success: { status: 201, view: view.ClusterView, description: 'The new cluster' },
      refusals: ['slug-taken', 'external-id-taken'],
      emits: ['cluster.created', 'affiliation.activated'],
    },
    async ({ act, actor, body }) => {
      const cluster = await getCluster(act, actor, await createCluster(act, body))
      return created(`/v1/clusters/${cluster.id}`, cluster, clusterPolicy.allowedActions(actor, cluster))
    },
  ),

  get(
    {
      operationId: 'getCluster',
      path: '/clusters/:clusterId',
      tag: 'Clusters',
      summary: 'One cluster',
      access: 'clusters:read',
      anonymousToo: true,
      portals: 'themselves',
      params: view.ClusterPath,
      success: { status: 200, view: view.ClusterView, description: 'The cluster' },
    },
    async ({ db, actor, params }) => shown(actor, await getCluster(db, actor, params.clusterId)),
  ),

  patch(
    {
      operationId: 'updateCluster',
      path: '/clusters/:clusterId',
      tag: 'Clusters',
      summary: "Change a cluster's profile",
      description:
        'While a submission for validation waits, its results follow the profile. A validation stands, but managers and admins are told which criteria are no longer met.',
      access: 'clusters:write',
      params: view.ClusterPath,
      body: view.ClusterPatch,
      success: { status: 200, view: view.ClusterView, description: 'The cluster, changed' },
      refusals: ['external-id-taken'],
      emits: ['cluster.updated'],
    },
    async ({ act, actor, params, body: { externalId, ...changes } }) => {
      const cluster = act.permit(clusterPolicy, 'update', await lockCluster(act, actor, params.clusterId))
      await updateCluster(act, cluster, merged(view.ClusterProfile, await readProfile(act, cluster.id), changes))
      await setExternalId(act, 'cluster', cluster.id, externalId)
      return shown(actor, await getCluster(act, actor, cluster.id))
    },
  ),

  put(
    {
      operationId: 'upsertCluster',
      path: '/clusters/:clusterId',
      tag: 'Clusters',
      summary: 'Register a cluster under your own id, or bring it up to date',
      description:
        "The whole profile; sending the same again changes nothing. A user becomes the new cluster's manager. What a portal makes for itself stays its own to update until somebody manages the cluster.",
      access: 'clusters:write',
      portals: 'themselves',
      upserts: true,
      params: view.ExternalClusterPath,
      body: view.UpsertCluster,
      success: { status: 201, view: view.ClusterView, description: 'The new cluster' },
      refusals: ['slug-taken', 'external-id-taken'],
      emits: ['cluster.created', 'cluster.updated', 'affiliation.activated'],
    },
    async ({ act, actor, params, body: { slug, ...profile } }) => {
      const known = await holdExternalId(act, 'cluster', params.clusterId)
      if (known !== null) {
        const cluster = act.permit(clusterPolicy, 'update', await lockCluster(act, actor, known))
        await updateCluster(act, cluster, profile)
        return shown(actor, await getCluster(act, actor, known))
      }
      act.permit(externalClusterPolicy, 'create', { version: 0 })
      const made = await createCluster(act, { ...profile, ...(slug !== undefined && { slug }), externalId: params.clusterId })
      const cluster = await getCluster(act, actor, made)
      return created(`/v1/clusters/${made}`, cluster, clusterPolicy.allowedActions(actor, cluster))
    },
  ),

  del(
    {
      operationId: 'deleteCluster',
      path: '/clusters/:clusterId',
      tag: 'Clusters',
      summary: 'Delete a cluster that nobody needs any more',
      description: 'Open requests to join its team are rejected. What the cluster gave to others stays. Its slug is never given to another.',
      access: 'admin',
      params: view.ClusterPath,
      success: { status: 204, description: 'Deleted' },
      refusals: ['cluster-in-use'],
      emits: ['cluster.deleted', 'affiliation.rejected'],
    },
    async ({ act, actor, params }) => {
      await deleteCluster(act, act.permit(clusterPolicy, 'delete', await lockCluster(act, actor, params.clusterId)), guards)
      return nothing
    },
  ),

  put(
    {
      operationId: 'setClusterLabel',
      path: '/clusters/:clusterId/label',
      tag: 'Clusters',
      summary: 'Give a cluster a quality label, or take it away',
      access: 'admin',
      params: view.ClusterPath,
      body: view.ClusterLabel,
      success: { status: 200, view: view.ClusterView, description: 'The cluster with the label' },
      emits: ['cluster.label_changed'],
    },
    async ({ act, actor, params, body }) => {
      const cluster = await lockCluster(act, actor, params.clusterId)
      await setClusterLabel(act, act.permit(clusterPolicy, 'setLabel', cluster), body.label)
      return shown(actor, await getCluster(act, actor, cluster.id))
    },
  ),
]

const shown = (actor: Actor, cluster: ClusterRow) => one(cluster, clusterPolicy.allowedActions(actor, cluster))
