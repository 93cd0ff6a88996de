import { admin, anyUser, either, policyOn, portalItself, who } from '../platform/policy.ts'
import type { affiliationActions } from './affiliationViews.ts'
import { clusterProblem } from './problems.ts'
import type { affiliationRoles, affiliationStates, validationStatuses } from './tables.ts'
import type { validationActions } from './validationViews.ts'
import type { clusterActions } from './views.ts'

/** A stored cluster, as far as rights depend on it. */
export interface Cluster {
  id: string
  version: number
  /** Where its validation stands. */
  state: (typeof validationStatuses)[number]
  /** The viewer's place in the team; null outside of it. */
  viewerRole: (typeof affiliationRoles)[number] | null
  /** The viewer has asked to belong to the team, and waits. */
  viewerAsked: boolean
  /** The viewer is the portal that made it, and nobody manages it yet. */
  viewerKeeps: boolean
}

const manager = who<Cluster>('a manager of the cluster', (_actor, { viewerRole }) => viewerRole === 'manager')
const keeper = who<Cluster>('the portal that made it, until somebody manages it', (_actor, { viewerKeeps }) => viewerKeeps)
const team = who<Cluster>("the cluster's team", (_actor, { viewerRole }) => viewerRole !== null)
const outsideTheTeam = who<Cluster>(
  'who is not in the team and has not asked',
  (_actor, { viewerRole, viewerAsked }) => viewerRole === null && !viewerAsked,
  () => clusterProblem('already-affiliated'),
)

export const clusterPolicy = policyOn<Cluster>()<(typeof clusterActions)[number]>({
  update: { who: either(manager, keeper, admin) },
  submitForValidation: { who: manager, in: ['unsubmitted', 'refused', 'lapsed'] },
  lapseValidation: { who: admin, in: ['validated'] },
  setLabel: { who: admin },
  delete: { who: admin },
  listValidations: { who: either(team, admin) },
  listAffiliations: { who: either(team, admin) },
  requestAffiliation: { who: anyUser, provided: outsideTheTeam },
  appoint: { who: admin },
})

/** A cluster that somebody knows by a name of their own; it is made with version 0 in hand. */
export const externalClusterPolicy = policyOn<{ version: number; state?: string }>()({
  create: { who: either(anyUser, portalItself) },
})

/** A stored affiliation, as far as rights depend on it. */
export interface Affiliation {
  id: string
  version: number
  state: (typeof affiliationStates)[number]
  role: (typeof affiliationRoles)[number]
  userId: string
  clusterId: string
  viewerManages: boolean
}

const themselves = who<Affiliation>('the user themselves', (actor, { userId }) => actor.userId === userId)
const teamManager = who<Affiliation>('a manager of the cluster', (_actor, { viewerManages }) => viewerManages)

export const affiliationPolicy = policyOn<Affiliation>()<(typeof affiliationActions)[number]>({
  approve: { who: either(teamManager, admin), in: ['requested'] },
  reject: { who: either(teamManager, admin), in: ['requested'] },
  withdraw: { who: themselves, in: ['requested'] },
  changeRole: { who: either(teamManager, admin), in: ['active'] },
  end: { who: either(themselves, teamManager, admin), in: ['active'] },
})

/** A stored submission for validation, as far as rights depend on it. */
export interface ClusterValidation {
  id: string
  version: number
  state: 'submitted' | 'validated' | 'refused' | 'lapsed'
  clusterId: string
}

export const validationPolicy = policyOn<ClusterValidation>()<(typeof validationActions)[number]>({
  decide: { who: admin, in: ['submitted'] },
})
