import { agreed, type InGroup, sightProblem, stillWritten } from '../groups/sight.ts'
import { all, policyOn, who } from '../platform/policy.ts'
import type { helpRequestStates } from './contributionTables.ts'
import type { helpRequestActions } from './helpViews.ts'

/** A stored help request, as far as rights depend on it. */
export interface HelpRequest extends InGroup {
  id: string
  version: number
  state: (typeof helpRequestStates)[number]
  caseId: string
  userId: string
  requestedBy: string
  /** Whether the viewer may read the case that it is about. */
  viewerReads: boolean
  chathamHouse: boolean
}

const everybody = who<unknown>('everybody who sees it', () => true)
const peer = who<HelpRequest>('who was asked', (actor, { userId }) => actor.userId === userId)
const mayRead = who<HelpRequest>(
  agreed.says,
  (_actor, { viewerReads }) => viewerReads,
  () => sightProblem('agreement-required'),
)

export const helpRequestPolicy = policyOn<HelpRequest>()<(typeof helpRequestActions)[number]>({
  read: { who: everybody, provided: mayRead },
  accept: { who: peer, provided: all<HelpRequest>(mayRead, stillWritten), in: ['sent'] },
  // Saying no waits for no agreement, and works after having said yes.
  decline: { who: peer, in: ['sent', 'accepted'] },
})
