import { agreed, facilitator, type Held, type InGroup, notHeld, sightProblem, stillWritten } from '../groups/sight.ts'
import { admin, all, either, policyOn, who } from '../platform/policy.ts'
import type { contributionStates } from './contributionTables.ts'
import type { contributionActions } from './contributionViews.ts'
import type { Case } from './policy.ts'
import { caseProblem } from './problems.ts'

/** A stored contribution, as far as rights depend on it. */
export interface Contribution extends InGroup, Held {
  id: string
  version: number
  state: (typeof contributionStates)[number]
  caseId: string
  caseState: Case['state']
  revision: number
  useful: boolean
  viewerIsAuthor: boolean
  viewerIsGiver: boolean
  /** The case giver wrote it: what one says in one's own case helps nobody to find out what was useful. */
  byGiver: boolean
  viewerReads: boolean
  chathamHouse: boolean
  /** The viewer is who hid it. */
  viewerHid: boolean
}

const everybody = who<unknown>('everybody who sees it', () => true)
const author = who<Contribution>('its author', (_actor, { viewerIsAuthor }) => viewerIsAuthor)
const giver = who<Contribution>('the case giver', (_actor, { viewerIsGiver }) => viewerIsGiver)

/** Who hid it may think again; what somebody else hid is looked at by an admin. Nobody puts back what is their own. */
const mayRestore = all<Contribution>(
  either<Contribution>(
    who<Contribution>('the facilitator who hid it', (actor, contribution) => contribution.viewerHid && facilitator(actor, contribution)),
    admin,
  ),
  who<Contribution>('other than its author', (_actor, { viewerIsAuthor }) => !viewerIsAuthor),
)

const mayRead = who<Contribution>(
  agreed.says,
  (actor, { viewerReads, viewerRole }) => viewerReads || (actor.isAdmin && viewerRole === null),
  () => sightProblem('agreement-required'),
)
/** Earlier words are nothing but words: there is nothing of them for an admin whom the case is not for. */
const reads = who<Contribution>('who reads the case', (_actor, { viewerReads }) => viewerReads)
const fromAnother = who<Contribution>(
  'unless the case giver wrote it',
  (_actor, { byGiver }) => !byGiver,
  () => caseProblem('own-contribution'),
)
const marked = who<Contribution>(
  'once marked',
  (_actor, { useful }) => useful,
  () => caseProblem('not-marked'),
)

export const contributionPolicy = policyOn<Contribution>()<(typeof contributionActions)[number]>({
  read: { who: everybody, provided: mayRead },
  readRevisions: { who: everybody, provided: reads },
  revise: { who: author, provided: all<Contribution>(mayRead, stillWritten), in: ['visible'] },
  // Taking back waits for no agreement.
  withdraw: { who: author, in: ['visible'] },
  hide: { who: either<Contribution>(facilitator, admin), provided: all<Contribution>(mayRead, stillWritten), in: ['visible'] },
  restore: { who: mayRestore, provided: all<Contribution>(mayRead, stillWritten, notHeld), in: ['hidden'] },
  markUseful: { who: giver, provided: all<Contribution>(mayRead, stillWritten, fromAnother), in: ['visible'] },
  unmarkUseful: { who: giver, provided: all<Contribution>(mayRead, stillWritten, marked), in: ['visible'] },
})
