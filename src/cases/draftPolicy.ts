import { agreedAndWritable, facilitator, type InGroup } from '../groups/sight.ts'
import { either, policyOn, who } from '../platform/policy.ts'
import type { practiceDraftStates } from './contributionTables.ts'
import type { consentActions, practiceDraftActions } from './draftViews.ts'

/** A case on its way to become a practice, as far as rights depend on it. */
export interface PracticeDraft extends InGroup {
  id: string
  version: number
  state: (typeof practiceDraftStates)[number]
  caseId: string
  draftedBy: string
  chathamHouse: boolean
}

const everybody = who<unknown>('everybody who sees it', () => true)
const drafter = who<PracticeDraft>('who drafts it', (actor, { draftedBy, viewerRole }) => actor.userId === draftedBy && viewerRole !== null)

export const practiceDraftPolicy = policyOn<PracticeDraft>()<(typeof practiceDraftActions)[number]>({
  read: { who: everybody },
  finish: { who: drafter, provided: agreedAndWritable, in: ['asking'] },
  drop: { who: either<PracticeDraft>(drafter, facilitator), in: ['asking'] },
})

/** What somebody was asked, as far as rights depend on it; the state is that of what would come of it. */
export interface Consent {
  id: string
  version: number
  state: PracticeDraft['state']
  answer: 'asked' | 'given' | 'refused'
  draftId: string
  caseId: string
  draftedBy: string
}

/** Nobody else sees it; saying yes or no waits for nothing. */
export const consentPolicy = policyOn<Consent>()<(typeof consentActions)[number]>({
  read: { who: everybody },
  answer: { who: everybody, in: ['asking'] },
})
