import { created, json, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { adminOnly } from '../platform/policy.ts'
import { get, post, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { type Criterion, publishCriteria, readCriteria } from './criteria.ts'
import { clusterPolicy, validationPolicy } from './policy.ts'
import { getCluster, lockCluster } from './queries.ts'
import { getValidation, listValidations, lockValidation } from './validations.ts'
import { decideValidation, lapseValidation, type OnValidation, submitForValidation } from './validationVerbs.ts'
import * as view from './validationViews.ts'
import { ClusterPath, ClusterView } from './views.ts'

export const validationRoutes = ({ validations }: { validations: readonly OnValidation[] }): Route[] => [
  get(
    {
      operationId: 'listValidationCriteria',
      path: '/validation-criteria',
      tag: 'Cluster validation',
      summary: 'What a cluster has to fulfil to be validated',
      description: 'The version in force, or an older one by which a cluster was validated.',
      access: 'clusters:read',
      anonymousToo: true,
      portals: 'themselves',
      query: view.CriteriaQuery,
      success: {
        status: 200,
        view: pageOf(view.CriterionView),
        description: 'The criteria in their order, on one page; none for a version that does not exist',
      },
    },
    async ({ db, query }) => criteriaPage(await readCriteria(db, query.version)),
  ),

  post(
    {
      operationId: 'publishValidationCriteria',
      path: '/validation-criteria',
      tag: 'Cluster validation',
      summary: 'Put another version of the criteria in force',
      description: 'All criteria at once. Submissions that wait, and validations that hold, go on under the version that they were made by.',
      access: 'admin',
      body: view.PublishCriteria,
      success: { status: 201, view: pageOf(view.CriterionView), description: 'The criteria in force from now on' },
      refusals: ['forbidden'],
      emits: ['validation_criteria.published'],
    },
    async ({ act, actor, body }) => {
      adminOnly(actor)
      const version = await publishCriteria(act, body)
      return { ...criteriaPage(await readCriteria(act, version)), status: 201, headers: { location: `/v1/validation-criteria?version=${version}` } }
    },
  ),

  post(
    {
      operationId: 'submitClusterForValidation',
      path: '/clusters/:clusterId/validations',
      tag: 'Cluster validation',
      summary: 'Submit a cluster for validation',
      description: 'Each criterion is checked at once. Unmet ones do not stand in the way: an admin may waive them.',
      access: 'clusters:write',
      params: ClusterPath,
      body: view.SubmitForValidation,
      success: { status: 201, view: view.ValidationView, description: 'The submission, with the result of each criterion' },
      refusals: ['wrong-state'],
      emits: ['cluster.submitted'],
    },
    async ({ act, actor, params, body }) => {
      const cluster = act.permit(clusterPolicy, 'submitForValidation', await lockCluster(act, actor, params.clusterId))
      const validation = await getValidation(act, actor, await submitForValidation(act, cluster, body))
      return created(`/v1/cluster-validations/${validation.id}`, validation, validationPolicy.allowedActions(actor, validation))
    },
  ),

  get(
    {
      operationId: 'listClusterValidations',
      path: '/clusters/:clusterId/validations',
      tag: 'Cluster validation',
      summary: "A cluster's submissions, newest first",
      description: 'For its team and admins.',
      access: 'clusters:read',
      params: ClusterPath,
      query: view.ValidationsQuery,
      success: { status: 200, view: pageOf(view.ValidationView), description: 'A page of submissions' },
      refusals: ['forbidden'],
    },
    async ({ db, actor, params, query, url }) => {
      const { id } = clusterPolicy.permit(actor, 'listValidations', await getCluster(db, actor, params.clusterId))
      return page(`validations of ${id}`, url, query, await listValidations(db, actor, id, query))
    },
  ),

  get(
    {
      operationId: 'getClusterValidation',
      path: '/cluster-validations/:validationId',
      tag: 'Cluster validation',
      summary: 'One submission',
      description: "For the cluster's team and admins.",
      access: 'clusters:read',
      params: view.ValidationPath,
      success: { status: 200, view: view.ValidationView, description: 'The submission, and what became of it' },
    },
    async ({ db, actor, params }) => {
      const validation = await getValidation(db, actor, params.validationId)
      return one(validation, validationPolicy.allowedActions(actor, validation))
    },
  ),

  post(
    {
      operationId: 'decideClusterValidation',
      path: '/cluster-validations/:validationId/decision',
      tag: 'Cluster validation',
      summary: 'Validate a cluster, or refuse',
      description:
        'Each unmet criterion needs a waiver with a reason. A validation holds for three years and makes the profile public. Send If-Match to decide on the results that you read.',
      access: 'admin',
      params: view.ValidationPath,
      body: view.DecideValidation,
      success: { status: 200, view: view.ValidationView, description: 'The submission, decided' },
      refusals: ['wrong-state', 'criteria-unmet'],
      emits: ['cluster.validated', 'cluster.refused'],
    },
    async ({ act, actor, params, body }) => {
      const validation = act.permit(validationPolicy, 'decide', await lockValidation(act, actor, params.validationId))
      await decideValidation(act, validation, await getCluster(act, actor, validation.clusterId), body, validations)
      const decided = await getValidation(act, actor, validation.id)
      return one(decided, validationPolicy.allowedActions(actor, decided))
    },
  ),

  post(
    {
      operationId: 'lapseClusterValidation',
      path: '/clusters/:clusterId/validation-lapse',
      tag: 'Cluster validation',
      summary: 'End a validation before its date',
      description: 'The profile is no longer public. The cluster may be submitted again.',
      access: 'admin',
      params: ClusterPath,
      body: Reason,
      success: { status: 200, view: ClusterView, description: 'The cluster, no longer validated' },
      refusals: ['wrong-state'],
      emits: ['cluster.lapsed'],
    },
    async ({ act, actor, params, body }) => {
      const cluster = act.permit(clusterPolicy, 'lapseValidation', await lockCluster(act, actor, params.clusterId))
      await lapseValidation(act, cluster, body.reason)
      const lapsed = await getCluster(act, actor, cluster.id)
      return one(lapsed, clusterPolicy.allowedActions(actor, lapsed))
    },
  ),
]

/** All criteria of a version: a list that is never long. */
const criteriaPage = (criteria: readonly Criterion[]) =>
  json({
    data: criteria.map(({ rule, ...criterion }) => ({ ...criterion, per: null, atLeast: null, ...bound(rule), attribute: rule.attribute })),
    nextCursor: null,
  })

const bound = (rule: Criterion['rule']) => ('atLeast' in rule ? rule : {})
