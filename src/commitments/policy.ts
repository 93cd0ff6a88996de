import { agreed, agreedAndWritable, facilitator, type InGroup, insider, memberOrFacilitator, sightProblem, stillWritten } from '../groups/sight.ts'
import { anyUser, either, policyOn, who } from '../platform/policy.ts'
import type { commitmentStates } from './tables.ts'
import type { commitmentActions } from './views.ts'

/** A stored commitment, as far as rights depend on it. One without a group has an active group's rights. */
export interface Commitment extends InGroup {
  id: string
  version: number
  state: (typeof commitmentStates)[number]
  groupId: string | null
  /** Made at a meeting, whose group reviews it. */
  isReviewed: boolean
  viewerOwns: boolean
}

const everybody = who<unknown>('everybody who sees it', () => true)
const owner = who<Commitment>('whose it is', (_actor, { viewerOwns }) => viewerOwns)
const reviewer = who<Commitment>(
  'a facilitator, of what was said at a meeting',
  (actor, commitment) => commitment.isReviewed && facilitator(actor, commitment),
)

/** One's own stays one's own, whatever one has accepted; what others said waits for the agreement. */
const ownOrAgreed = who<Commitment>(
  agreed.says,
  (actor, commitment) => commitment.viewerOwns || agreed(actor, commitment),
  () => sightProblem('agreement-required'),
)
const ownOrInGoodOrder = who<Commitment>(
  agreedAndWritable.says,
  (actor, commitment) => commitment.viewerOwns || agreedAndWritable(actor, commitment),
  (actor, commitment) => agreedAndWritable.refusal!(actor, commitment),
)

export const commitmentPolicy = policyOn<Commitment>()<(typeof commitmentActions)[number]>({
  read: { who: everybody, provided: ownOrAgreed },
  update: { who: owner, provided: stillWritten, in: ['open'] },
  // Saying what became of one's own waits for nothing: neither an agreement nor a group that is still written.
  dispose: { who: either<Commitment>(owner, reviewer), provided: ownOrInGoodOrder, in: ['open'] },
})

/** The meeting at which somebody commits, as far as rights depend on it. */
export interface CommitmentPlace extends InGroup {
  id: string
  version: number
  state: string
}

export const commitmentPlacePolicy = policyOn<CommitmentPlace>()({
  commitAtMeeting: { who: memberOrFacilitator, provided: agreedAndWritable, in: ['in_progress', 'held'] },
})

/** A case that somebody commits over, as far as rights depend on it. Whom it is for may promise to help with it. */
export const commitmentOverCasePolicy = policyOn<InGroup & { state: string }>()({
  commitOverCase: { who: anyUser, provided: stillWritten, in: ['open', 'in_consultation', 'advised', 'acting'] },
})

/** What was shown to others than a group is tried by whoever reads it. */
export const commitmentToTryPolicy = policyOn<InGroup & { state?: string }>()({
  commitToPractice: { who: anyUser, provided: stillWritten },
})

/** Who asks at a meeting what became of the commitments: what people promised each other stays among them. */
export const reviewedMeetingPolicy = policyOn<InGroup & { state: string }>()({
  readReview: { who: insider, provided: agreed },
})
