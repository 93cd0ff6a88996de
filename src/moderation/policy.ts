import { type InGroup, sightProblem } from '../groups/sight.ts'
import { admin, all, policyOn, who } from '../platform/policy.ts'
import { flagProblem } from './problems.ts'
import type { decisionActions, flagActions } from './views.ts'

/** A stored flag, as far as rights depend on it, and what is decided with it. */
export interface Flag extends InGroup {
  id: string
  version: number
  /** `closed`: open, and its subject is gone. */
  state: string
  viewerRaised: boolean
  viewerModerates: boolean
  /** The viewer flagged the same subject, now or before. */
  viewerFlagged: boolean
}

const everybody = who<unknown>('everybody who sees it', () => true)
const raiser = who<Flag>('who raised it', (_actor, { viewerRaised }) => viewerRaised)
const moderator = who<Flag>('a facilitator of what only their group sees, or an admin', (_actor, { viewerModerates }) => viewerModerates)
const another = who<{ viewerFlagged: boolean }>('who never flagged it themselves', (_actor, { viewerFlagged }) => !viewerFlagged)

const ownOrAgreed = who<Flag>(
  'who has accepted the agreement',
  (_actor, { viewerRaised, viewerRole, viewerAgreed }) => viewerRaised || viewerRole === null || viewerAgreed,
  () => sightProblem('agreement-required'),
)

export const flagPolicy = policyOn<Flag>()<(typeof flagActions)[number]>({
  read: { who: everybody, provided: ownOrAgreed },
  withdraw: { who: raiser, in: ['open'] },
  decide: { who: all(moderator, another), provided: ownOrAgreed, in: ['open'] },
})

/** What somebody reads and wants to flag. */
export interface Flaggable {
  state: string
  viewerIsAuthor: boolean
}

const notTheirOwn = who<Flaggable>(
  'other than its author',
  (_actor, { viewerIsAuthor }) => !viewerIsAuthor,
  () => flagProblem('own-words'),
)

export const flaggablePolicy = policyOn<Flaggable>()({
  flag: { who: who<Flaggable>('who may read it', () => true), provided: notTheirOwn },
})

/** A decision, as far as rights depend on it. */
export interface FlagDecision extends InGroup {
  id: string
  version: number
  state: 'upheld' | 'dismissed' | 'reversed'
  viewerModerates: boolean
  /** The viewer raised one of the flags that it is over. */
  viewerRaised: boolean
  /** The viewer flagged the same subject, now or before. */
  viewerFlagged: boolean
}

const agreedIfInside = who<FlagDecision>(
  'who has accepted the agreement',
  (_actor, { viewerRaised, viewerRole, viewerAgreed }) => viewerRaised || viewerRole === null || viewerAgreed,
  () => sightProblem('agreement-required'),
)
const moderates = who<FlagDecision>('of what others wrote', (_actor, { viewerModerates }) => viewerModerates)

export const flagDecisionPolicy = policyOn<FlagDecision>()<(typeof decisionActions)[number]>({
  read: { who: everybody, provided: agreedIfInside },
  reverse: { who: all<FlagDecision>(admin, moderates, another), provided: agreedIfInside, in: ['upheld'] },
})
