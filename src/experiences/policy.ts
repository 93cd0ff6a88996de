import {
  agreed,
  agreedAndWritable,
  facilitator,
  type Held,
  type InGroup,
  isWritable,
  memberOrFacilitator,
  notHeld,
  sightProblem,
} from '../groups/sight.ts'
import { admin, all, either, policyOn, who } from '../platform/policy.ts'
import type { visibilities } from '../practices/tables.ts'
import { experienceProblem } from './problems.ts'
import type { experienceStates } from './tables.ts'
import type { experienceActions } from './views.ts'

/** A stored experience, as far as rights depend on it. One without a group has an active group's rights. */
export interface Experience extends InGroup, Held {
  id: string
  version: number
  state: (typeof experienceStates)[number]
  visibility: (typeof visibilities)[number]
  groupId: string | null
  practiceCodeId: string | null
  /** It was recorded under the Chatham House rule, or its group has that rule now: nothing that leaves names anybody. */
  chathamHouse: boolean
  viewerIsAuthor: boolean
  /** The viewer is on the team of the cluster whose experience it is. */
  viewerOfItsCluster: boolean
  /** The viewer may know whose it is. */
  viewerKnowsWhose: boolean
  /** The viewer is on the team of some cluster that is heard. */
  viewerHasCluster: boolean
  /** The viewer is who disputed it last. */
  viewerDisputed: boolean
  /** The viewer has disputed it, now or before. */
  viewerHasDisputed: boolean
}

const everybody = who<unknown>('everybody who sees it', () => true)
const author = who<Experience>('its author', (_actor, { viewerIsAuthor }) => viewerIsAuthor)
/** Others rely on what is seen in the group: who is no longer in it takes back what they said, and no longer rewrites it. */
const stillInside = who<Experience>(
  'as long as they are in the group that alone sees it',
  (_actor, { state, visibility, viewerRole }) => state === 'draft' || visibility !== 'group' || viewerRole !== null,
)
const anotherReader = who<Experience>('a reader other than the author', (actor, { viewerIsAuthor }) => actor.kind === 'user' && !viewerIsAuthor)
const disputer = who<Experience>('who disputes it', (_actor, { viewerDisputed }) => viewerDisputed)
const otherwise = who<Experience>('other than its author', (_actor, { viewerIsAuthor }) => !viewerIsAuthor)

const ofACluster = who<Experience>('who is on the team of a cluster that was validated', (_actor, { viewerHasCluster }) => viewerHasCluster)
/** Asked before whose it is, so that no refusal tells. */
const knowsWhose = who<Experience>('a reader who may know whose it is', (_actor, { viewerKnowsWhose }) => viewerKnowsWhose)
const ofAnotherCluster = who<Experience>(
  'somebody of another cluster',
  (_actor, { viewerIsAuthor, viewerOfItsCluster }) => !viewerIsAuthor && !viewerOfItsCluster,
  () => experienceProblem('own-cluster'),
)

/** What the group alone sees waits for the agreement; what was shown to others has left it. */
const mayRead = who<Experience>(
  agreed.says,
  (actor, experience) => experience.visibility !== 'group' || experience.viewerRole === null || agreed(actor, experience),
  () => sightProblem('agreement-required'),
)
const stillWritten = who<Experience>(
  'while the group is neither archived nor abandoned',
  (_actor, { visibility, groupState }) => visibility !== 'group' || isWritable(groupState),
  () => sightProblem('group-read-only'),
)
const inGoodOrder = all(mayRead, stillWritten)

const notSettledBefore = who<Experience>(
  'who has not disputed it before',
  (_actor, { viewerHasDisputed }) => !viewerHasDisputed,
  () => experienceProblem('dispute-settled'),
)

const recorded = ['recorded', 'confirmed', 'disputed'] as const

export const experiencePolicy = policyOn<Experience>()<(typeof experienceActions)[number]>({
  read: { who: everybody, provided: mayRead },
  update: { who: all(author, stillInside), provided: inGoodOrder, in: ['draft', 'recorded', 'disputed'] },
  submit: { who: author, provided: inGoodOrder, in: ['draft'] },
  discard: { who: author, in: ['draft'] },
  confirm: { who: all(mayRead, knowsWhose, ofAnotherCluster, ofACluster), provided: stillWritten, in: ['recorded'] },
  dispute: { who: all(anotherReader, ofACluster), provided: all(inGoodOrder, notSettledBefore), in: ['recorded'] },
  resolveDispute: { who: all(otherwise, either<Experience>(facilitator, admin, disputer)), provided: inGoodOrder, in: ['disputed'] },
  // Taking back and showing less wait for no agreement: nobody has to promise anything before they may say no.
  withdraw: { who: author, in: recorded },
  changeVisibility: { who: author, provided: notHeld, in: recorded },
  narrowVisibility: { who: either<Experience>(author, facilitator, admin), in: recorded },
  changeAttribution: { who: author, in: recorded },
})

/** What a member does in a group before there is an experience. */
export const experiencePlacePolicy = policyOn<InGroup & { state?: string }>()({
  recordExperience: { who: memberOrFacilitator, provided: agreedAndWritable },
})
