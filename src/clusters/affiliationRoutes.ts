import type { Actor } from '../platform/actor.ts'
import { created, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, post, put, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { type AffiliationRow, getAffiliation, listAffiliations, lockAffiliation } from './affiliations.ts'
import * as verb from './affiliationVerbs.ts'
import * as view from './affiliationViews.ts'
import { affiliationPolicy, clusterPolicy } from './policy.ts'
import { getCluster, lockCluster } from './queries.ts'
import { ClusterPath } from './views.ts'

const tag = 'Cluster teams'

export interface AffiliationRoutesSettings {
  /** What happens in other rooms when an affiliation ends. */
  endings: readonly verb.OnAffiliationEnded[]
}

export const affiliationRoutes = ({ endings }: AffiliationRoutesSettings): Route[] => [
  post(
    {
      operationId: 'requestAffiliation',
      path: '/clusters/:clusterId/affiliations',
      tag,
      summary: "Ask to belong to a cluster's team",
      description: 'Its managers are told, and decide.',
      access: 'clusters:write',
      params: ClusterPath,
      body: view.RequestAffiliation,
      success: { status: 201, view: view.AffiliationView, description: 'Your request' },
      refusals: ['already-affiliated'],
      emits: ['affiliation.requested'],
    },
    async ({ act, actor, params, body }) => {
      const cluster = act.permit(clusterPolicy, 'requestAffiliation', await lockCluster(act, actor, params.clusterId))
      return made(actor, await getAffiliation(act, actor, await verb.requestAffiliation(act, cluster, body)))
    },
  ),

  get(
    {
      operationId: 'listClusterAffiliations',
      path: '/clusters/:clusterId/affiliations',
      tag,
      summary: "A cluster's team, newest first",
      description: 'For the team and admins. Requests are shown to managers and admins.',
      access: 'clusters:read',
      params: ClusterPath,
      query: view.AffiliationsQuery,
      success: { status: 200, view: pageOf(view.AffiliationView), description: 'A page of affiliations' },
      refusals: ['forbidden'],
    },
    async ({ db, actor, params, query, url }) => {
      const { id } = clusterPolicy.permit(actor, 'listAffiliations', await getCluster(db, actor, params.clusterId))
      return page(`affiliations of cluster ${id}`, url, query, await listAffiliations(db, actor, { of: 'cluster', id }, query))
    },
  ),

  get(
    {
      operationId: 'listMyAffiliations',
      path: '/me/affiliations',
      tag: 'Me',
      summary: 'The teams that I belong to, wanted to or did, newest first',
      access: 'clusters:read',
      query: view.AffiliationsQuery,
      success: { status: 200, view: pageOf(view.AffiliationView), description: 'A page of your affiliations' },
    },
    async ({ db, actor, query, url }) => {
      const id = actor.userId!
      return page(`affiliations of user ${id}`, url, query, await listAffiliations(db, actor, { of: 'user', id }, query))
    },
  ),

  post(
    {
      operationId: 'appointToCluster',
      path: '/clusters/:clusterId/appointments',
      tag,
      summary: "Put a user into a cluster's team at once",
      description: 'For admins: it gives a cluster without a manager one again. It answers a request of this user that still waits.',
      access: 'admin',
      params: ClusterPath,
      body: view.Appointment,
      success: { status: 201, view: view.AffiliationView, description: 'The active affiliation' },
      refusals: ['already-affiliated', 'unknown-reference'],
      emits: ['affiliation.activated'],
    },
    async ({ act, actor, params, body }) => {
      const cluster = act.permit(clusterPolicy, 'appoint', await lockCluster(act, actor, params.clusterId))
      return made(actor, await getAffiliation(act, actor, await verb.appoint(act, cluster, body.userId, body.role)))
    },
  ),

  get(
    {
      operationId: 'getAffiliation',
      path: '/affiliations/:affiliationId',
      tag,
      summary: 'One affiliation',
      access: 'clusters:read',
      params: view.AffiliationPath,
      success: { status: 200, view: view.AffiliationView, description: 'The affiliation' },
    },
    async ({ db, actor, params }) => shown(actor, await getAffiliation(db, actor, params.affiliationId)),
  ),

  post(
    {
      operationId: 'approveAffiliation',
      path: '/affiliations/:affiliationId/approval',
      tag,
      summary: 'Let somebody into the team',
      access: 'clusters:write',
      params: view.AffiliationPath,
      body: view.ApproveAffiliation,
      success: { status: 200, view: view.AffiliationView, description: 'The active affiliation' },
      refusals: ['wrong-state', 'account-inactive'],
      emits: ['affiliation.activated'],
    },
    async ({ act, actor, params, body }) => {
      const affiliation = act.permit(affiliationPolicy, 'approve', await lockAffiliation(act, actor, params.affiliationId))
      await verb.approveAffiliation(act, affiliation, body.role)
      return shown(actor, await getAffiliation(act, actor, affiliation.id))
    },
  ),

  post(
    {
      operationId: 'rejectAffiliation',
      path: '/affiliations/:affiliationId/rejection',
      tag,
      summary: 'Turn a request down',
      description: 'The user is told the reason, and may ask again.',
      access: 'clusters:write',
      params: view.AffiliationPath,
      body: Reason,
      success: { status: 200, view: view.AffiliationView, description: 'The rejected request' },
      refusals: ['wrong-state'],
      emits: ['affiliation.rejected'],
    },
    async ({ act, actor, params, body }) => {
      const affiliation = act.permit(affiliationPolicy, 'reject', await lockAffiliation(act, actor, params.affiliationId))
      await verb.rejectAffiliation(act, affiliation, body.reason)
      return shown(actor, await getAffiliation(act, actor, affiliation.id))
    },
  ),

  post(
    {
      operationId: 'withdrawAffiliation',
      path: '/affiliations/:affiliationId/withdrawal',
      tag,
      summary: 'Take back my request',
      description: 'It counts as ended: nobody rejected it.',
      access: 'clusters:write',
      params: view.AffiliationPath,
      success: { status: 200, view: view.AffiliationView, description: 'The ended request' },
      refusals: ['wrong-state'],
      emits: ['affiliation.withdrawn'],
    },
    async ({ act, actor, params }) => {
      const affiliation = act.permit(affiliationPolicy, 'withdraw', await lockAffiliation(act, actor, params.affiliationId))
      await verb.withdrawAffiliation(act, affiliation)
      return shown(actor, await getAffiliation(act, actor, affiliation.id))
    },
  ),

  post(
    {
      operationId: 'endAffiliation',
      path: '/affiliations/:affiliationId/ending',
      tag,
      summary: 'Leave a team, or make somebody leave',
      description:
        'Oneself, a manager or an admin. Facilitators of groups where the person represents the cluster are told. The last manager who can act may not leave, unless an admin does it.',
      access: 'clusters:write',
      params: view.AffiliationPath,
      body: view.EndAffiliation,
      success: { status: 200, view: view.AffiliationView, description: 'The ended affiliation' },
      refusals: ['wrong-state', 'last-manager'],
      emits: ['affiliation.ended'],
    },
    async ({ act, actor, params, body }) => {
      const affiliation = act.permit(affiliationPolicy, 'end', await lockAffiliation(act, actor, params.affiliationId))
      await verb.endAffiliation(act, affiliation, body.reason, endings)
      return shown(actor, await getAffiliation(act, actor, affiliation.id))
    },
  ),

  put(
    {
      operationId: 'changeAffiliationRole',
      path: '/affiliations/:affiliationId/role',
      tag,
      summary: 'Make somebody a manager, or no longer',
      access: 'clusters:write',
      params: view.AffiliationPath,
      body: view.AffiliationRole,
      success: { status: 200, view: view.AffiliationView, description: 'The affiliation in the new role' },
      refusals: ['wrong-state', 'last-manager'],
      emits: ['affiliation.role_changed'],
    },
    async ({ act, actor, params, body }) => {
      const affiliation = act.permit(affiliationPolicy, 'changeRole', await lockAffiliation(act, actor, params.affiliationId))
      await verb.changeAffiliationRole(act, affiliation, body.role)
      return shown(actor, await getAffiliation(act, actor, affiliation.id))
    },
  ),
]

const made = (actor: Actor, affiliation: AffiliationRow) =>
  created(`/v1/affiliations/${affiliation.id}`, affiliation, affiliationPolicy.allowedActions(actor, affiliation))

const shown = (actor: Actor, affiliation: AffiliationRow) => one(affiliation, affiliationPolicy.allowedActions(actor, affiliation))
