import type { GroupFacts } from '../groups/queries.ts'
import { agreedAndWritable, facilitator, type InGroup, memberOrFacilitator, sightProblem, stillWritten } from '../groups/sight.ts'
import { admin, all, anyUser, either, policyOn, who } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import type { PracticeFacts } from './facts.ts'
import type { PracticeUse } from './lineage.ts'
import { practiceProblem } from './problems.ts'
import { type Visibility, wider } from './scope.ts'
import type { consentReaches } from './tables.ts'
import type { practiceActions } from './views.ts'

/** A version of a practice, as far as rights depend on it. */
export interface Practice extends PracticeFacts {
  authorConsentTo: (typeof consentReaches)[number] | null
  ownerConsentTo: (typeof consentReaches)[number] | null
  /** Whether its group has an active facilitator who neither wrote this version nor changed it last. */
  anotherFacilitator: boolean
  /** Whether the reviewer is still somebody who reviews: a facilitator of the group, or an admin. */
  reviewerStands: boolean
}

/** How widely the author and the owner cluster both let it be seen. */
export const consentedTo = ({ authorConsentTo, ownerConsentTo }: Pick<Practice, 'authorConsentTo' | 'ownerConsentTo'>): Visibility => {
  const one: Visibility = authorConsentTo ?? 'group'
  const other: Visibility = ownerConsentTo ?? 'group'
  return wider(one, other) ? other : one
}

const everybody = who<unknown>('everybody who sees it', () => true)
const firstAuthor = who<Practice>('its author', (actor, { codeAuthorId }) => actor.userId === codeAuthorId)
/** What only a group sees is its author's while they are in it; what was shown to others stays theirs. */
const author = who<Practice>(
  'its author (as long as they are in the group that alone sees it)',
  (actor, { authorId, codeAuthorId, visibility, viewerRole }) =>
    (actor.userId === authorId || actor.userId === codeAuthorId) && (visibility !== 'group' || viewerRole !== null),
)
const ownersManager = who<Practice>('a manager of the owner cluster', (_actor, { viewerManagesOwner }) => viewerManagesOwner)
const writer = either<Practice>(author, ownersManager)

/** Who has left the group is not asked to agree to anything, and neither are managers and admins who never were inside. */
const agreedIfInside = who<InGroup>(
  'who has accepted the agreement',
  (_actor, { viewerRole, viewerAgreed }) => viewerRole === null || viewerAgreed,
  () => sightProblem('agreement-required'),
)
const mayRead = who<Practice>(
  'who has accepted the agreement',
  (_actor, { viewerMayRead }) => viewerMayRead,
  () => sightProblem('agreement-required'),
)
const inGoodOrder = all<InGroup>(agreedIfInside, stillWritten)

/** Who manages the owner cluster may write in a draft; whose name it bears hands it on, or who wrote in it last. */
const lastHand = who<Practice>(
  'who wrote it, or changed it last',
  (actor, { authorId, lastWriterId }) => actor.userId === authorId || actor.userId === lastWriterId,
)

/** Nobody reviews what they wrote. An admin steps in where the group has no other facilitator, and for what has no group. */
const mayReview = who<Practice>(
  'a facilitator other than its author and who changed it last (an admin where there is none)',
  (actor, { authorId, lastWriterId, viewerRole, anotherFacilitator }) =>
    actor.userId !== authorId && actor.userId !== lastWriterId && (viewerRole === 'facilitator' || (actor.isAdmin && !anotherFacilitator)),
)

/** A review does not get stuck with somebody who has left: then whoever could have taken it may finish it. */
const reviewer = who<Practice>('its reviewer', (actor, practice) => {
  const holds = actor.userId === practice.reviewerId && (practice.viewerRole === 'facilitator' || actor.isAdmin)
  return holds || (!practice.reviewerStands && mayReview(actor, practice))
})

const consentGoesFurther = who<Practice>(
  'as widely as author and owner cluster consented to',
  (_actor, practice) => wider(consentedTo(practice), practice.visibility),
  (_actor, { visibility }) => (visibility === 'public' ? practiceProblem('not-wider') : practiceProblem('consent-missing')),
)
const hasWidth = who<Practice>(
  'while it is seen beyond its group',
  (_actor, { visibility }) => visibility !== 'group',
  () => practiceProblem('not-narrower'),
)

const gone = () => problem('not-found')
const authorConsented = who<Practice>('once given', (_actor, { authorConsentTo }) => authorConsentTo !== null, gone)
const ownerConsented = who<Practice>('once given', (_actor, { ownerConsentTo }) => ownerConsentTo !== null, gone)

const written = ['draft', 'changes_requested'] as const
const cameOut = ['published', 'superseded', 'retired'] as const

export const practicePolicy = policyOn<Practice>()<(typeof practiceActions)[number]>({
  read: { who: everybody, provided: mayRead },
  update: { who: writer, provided: inGoodOrder, in: written },
  submit: { who: all(writer, lastHand), provided: inGoodOrder, in: written },
  deleteDraft: { who: either<Practice>(author, admin), provided: agreedIfInside, in: written },
  startReview: { who: mayReview, provided: inGoodOrder, in: ['submitted'] },
  requestChanges: { who: reviewer, provided: inGoodOrder, in: ['in_review'] },
  publish: { who: reviewer, provided: inGoodOrder, in: ['in_review'] },
  createVersion: { who: either<Practice>(writer, facilitator), provided: inGoodOrder, in: ['published'] },
  retire: { who: either<Practice>(author, facilitator, admin), provided: agreedIfInside, in: ['published'] },
  renew: { who: either<Practice>(facilitator, admin), provided: inGoodOrder, in: ['published'] },
  // Consent, its withdrawal and narrowing wait for no agreement: nobody has to promise anything before they may say no.
  consentAsAuthor: { who: firstAuthor, in: [...written, 'submitted', 'in_review', 'published'] },
  consentForOwnerCluster: { who: ownersManager, in: [...written, 'submitted', 'in_review', 'published'] },
  withdrawConsentAsAuthor: { who: firstAuthor, provided: authorConsented },
  withdrawConsentForOwnerCluster: { who: ownersManager, provided: ownerConsented },
  promote: { who: admin, provided: consentGoesFurther, in: ['published'] },
  demote: { who: either<Practice>(author, facilitator, admin), provided: hasWidth, in: cameOut },
  recordUse: { who: anyUser, provided: mayRead, in: ['published', 'superseded'] },
  derive: { who: anyUser, provided: mayRead, in: ['published'] },
})

/** What a member does in a group with practices, before there is one, or with one from elsewhere. */
export const practicePlacePolicy = policyOn<GroupFacts>()({
  createPractice: { who: memberOrFacilitator, provided: agreedAndWritable },
  recordPracticeUse: { who: memberOrFacilitator, provided: agreedAndWritable },
})

const recorder = who<PracticeUse & InGroup>('who recorded it', (actor, { recordedBy }) => actor.userId === recordedBy)

export const practiceUsePolicy = policyOn<PracticeUse & GroupFacts>()({
  remove: { who: either<PracticeUse & InGroup>(recorder, facilitator), provided: agreedAndWritable },
})
