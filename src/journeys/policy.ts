import type { affiliationRoles } from '../clusters/tables.ts'
import { admin, either, policyOn, who } from '../platform/policy.ts'
import { journeyProblem } from './problems.ts'
import type { journeyStates, stepStates } from './tables.ts'
import type { journeyActions, stepActions } from './views.ts'

/** A stored journey, as far as rights depend on it. */
export interface Journey {
  id: string
  version: number
  state: (typeof journeyStates)[number]
  /** The viewer's place in the cluster's team; null outside of it. */
  viewerRole: (typeof affiliationRoles)[number] | null
  viewerOwns: boolean
}

const team = who<Journey>("the cluster's team", (_actor, { viewerRole }) => viewerRole !== null)
const owner = who<Journey>('its owner', (_actor, { viewerOwns, viewerRole }) => viewerOwns && viewerRole !== null)
const manager = who<Journey>('a manager of the cluster', (_actor, { viewerRole }) => viewerRole === 'manager')

export const journeyPolicy = policyOn<Journey>()<(typeof journeyActions)[number]>({
  listSteps: { who: team },
  update: { who: team, in: ['planned', 'running'] },
  complete: { who: team, in: ['running'] },
  // An admin for a cluster that nobody looks after any more.
  stop: { who: either<Journey>(owner, manager, admin), in: ['planned', 'running'] },
  // What a market teaches often shows when the journey is long over.
  recordExperience: { who: team, in: ['running', 'completed'] },
})

/** A stored step, as far as rights depend on it. Only the team sees one. */
export interface JourneyStep {
  id: string
  version: number
  state: (typeof stepStates)[number]
  number: number
  journeyState: Journey['state']
  viewerOnTeam: boolean
}

const onTeam = who<JourneyStep>("the cluster's team", (_actor, { viewerOnTeam }) => viewerOnTeam)
const underway = who<JourneyStep>(
  'while the journey is not over',
  (_actor, { journeyState }) => journeyState === 'planned' || journeyState === 'running',
  () => journeyProblem('journey-over'),
)

export const journeyStepPolicy = policyOn<JourneyStep>()<(typeof stepActions)[number]>({
  start: { who: onTeam, provided: underway, in: ['not_started'] },
  update: { who: onTeam, provided: underway, in: ['in_progress'] },
  complete: { who: onTeam, provided: underway, in: ['in_progress'] },
  skip: { who: onTeam, provided: underway, in: ['not_started', 'in_progress'] },
  reopen: { who: onTeam, provided: underway, in: ['done', 'skipped'] },
})
