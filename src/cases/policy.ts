import type { GroupFacts } from '../groups/queries.ts'
import { agreed, agreedAndWritable, facilitator, type Held, type InGroup, memberOrFacilitator, sightProblem, stillWritten } from '../groups/sight.ts'
import { admin, all, either, policyOn, who } from '../platform/policy.ts'
import type { caseAudiences, caseStates } from './tables.ts'
import type { caseActions } from './views.ts'

/** A stored case, as far as rights depend on it. */
export interface Case extends InGroup, Held {
  id: string
  version: number
  state: (typeof caseStates)[number]
  audience: (typeof caseAudiences)[number]
  groupId: string
  authorId: string
  clusterId: string
  /** It was written under the Chatham House rule, or its group has that rule now: nothing that leaves names anybody. */
  chathamHouse: boolean
  /** Whether the viewer may read it: false for who owes the agreement, and for admins whom it is not for. */
  viewerReads: boolean
}

const everybody = who<unknown>('everybody who sees it', () => true)
export const giver = who<Case>(
  'the case giver (as long as they are in the group)',
  (actor, { authorId, viewerRole }) => actor.userId === authorId && viewerRole !== null,
)
/** An admin whom it is not for gets what a list of cases needs, and none of its words. */
const mayRead = who<Case>(
  agreed.says,
  (actor, { viewerReads, viewerRole }) => viewerReads || (actor.isAdmin && viewerRole === null),
  () => sightProblem('agreement-required'),
)
const reads = who<Case>(
  'who may read it',
  (_actor, { viewerReads }) => viewerReads,
  () => sightProblem('agreement-required'),
)
const unread = who<Case>('who may not read it otherwise', (_actor, { viewerReads }) => !viewerReads)

/** Who reads a case for the network from inside the group has still promised nothing to it. */
const agreedIfInside = who<Case>(
  'who has accepted the agreement',
  (_actor, { viewerRole, viewerAgreed }) => viewerRole === null || viewerAgreed,
  () => sightProblem('agreement-required'),
)
const reader = who<Case>('who may read it', (actor, { viewerReads, viewerRole }) => actor.kind === 'user' && (viewerReads || viewerRole !== null))

const inGoodOrder = all<Case>(reads, stillWritten)
const leads = either<Case>(giver, facilitator)

const answerable = ['open', 'in_consultation', 'advised', 'acting'] as const
const written = ['draft', 'open', 'in_consultation', 'advised', 'acting', 'parked'] as const

export const casePolicy = policyOn<Case>()<(typeof caseActions)[number]>({
  read: { who: everybody, provided: mayRead },
  update: { who: giver, provided: inGoodOrder, in: written },
  discard: { who: giver, in: ['draft'] },
  open: { who: giver, provided: inGoodOrder, in: ['draft'] },
  startConsultation: { who: leads, provided: inGoodOrder, in: ['open'] },
  takeAdvice: { who: leads, provided: inGoodOrder, in: ['in_consultation'] },
  startActing: { who: giver, provided: inGoodOrder, in: ['advised'] },
  resolve: { who: giver, provided: inGoodOrder, in: ['acting'] },
  closeUnresolved: { who: leads, provided: inGoodOrder, in: ['acting'] },
  park: { who: leads, provided: inGoodOrder, in: ['open'] },
  resume: { who: leads, provided: inGoodOrder, in: ['parked'] },
  // Taking back waits for no agreement: nobody has to promise anything before they may say no.
  withdraw: { who: giver, in: ['open'] },
  reopen: { who: giver, provided: inGoodOrder, in: ['resolved'] },
  contribute: { who: reader, provided: all<Case>(reads, agreedIfInside, stillWritten), in: answerable },
  askForHelp: { who: giver, provided: inGoodOrder, in: answerable },
  draftPractice: { who: leads, provided: inGoodOrder, in: ['advised', 'acting', 'resolved', 'not_resolved'] },
  disclose: { who: all<Case>(admin, unread) },
})

/** What a member does in a group before there is a case. */
export const casePlacePolicy = policyOn<GroupFacts>()({
  bringCase: { who: memberOrFacilitator, provided: agreedAndWritable },
})
