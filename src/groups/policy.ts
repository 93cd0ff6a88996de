import { admin, all, anyUser, either, policyOn, portalItself, who } from '../platform/policy.ts'
import type { agreementActions } from './agreementViews.ts'
import { groupProblem } from './problems.ts'
import type { GroupFacts } from './queries.ts'
import { agreed, facilitator, type InGroup, insider } from './sight.ts'
import type { groupActions } from './views.ts'

const leads = either<InGroup>(facilitator, admin)
const reads = either<InGroup>(insider, admin)
/** Its member has accepted the agreement; that is part of serving them here. */
export const servingPortal = who<{ viewerServesHere: boolean }>(
  'a portal that acts for a member of it',
  (_actor, { viewerServesHere }) => viewerServesHere,
)
const keeper = who<GroupFacts>('the portal that made it, until somebody facilitates it', (_actor, { viewerKeeps }) => viewerKeeps)
const agreedOrKeeper = who<GroupFacts>(agreed.says, (actor, group) => group.viewerKeeps || agreed(actor, group), agreed.refusal)
const agreedOrServing = who<GroupFacts>(agreed.says, (actor, group) => group.viewerServesHere || agreed(actor, group), agreed.refusal)

/** Between the first idea and the end of a cycle: people come in and the group can be led. */
export const openStates = ['forming', 'active', 'paused'] as const
/** Whether a group in this state has to be led. */
export const isOpen = ({ state }: Pick<GroupFacts, 'state'>): boolean => openStates.some((open) => open === state)
const writable = [...openStates, 'closed'] as const

const outside = who<InGroup>(
  'who is not inside yet',
  (_actor, { viewerState }) => viewerState === null,
  () => groupProblem('already-member'),
)
const doorIsOpen = who<GroupFacts>(
  'where one may ask',
  (_actor, { joinPolicy }) => joinPolicy !== 'invite',
  () => groupProblem('invitation-only'),
)

export const groupPolicy = policyOn<GroupFacts>()<(typeof groupActions)[number]>({
  update: { who: either<GroupFacts>(leads, keeper), provided: agreedOrKeeper, in: writable },
  activate: { who: leads, provided: agreed, in: ['forming'] },
  pause: { who: leads, provided: agreed, in: ['active'] },
  resume: { who: leads, provided: agreed, in: ['paused'] },
  close: { who: leads, provided: agreed, in: ['active', 'paused'] },
  reopen: { who: leads, provided: agreed, in: ['closed'] },
  archive: { who: leads, provided: agreed, in: ['closed'] },
  abandon: { who: leads, provided: agreed, in: ['forming'] },
  readMembers: { who: either<GroupFacts>(reads, servingPortal), provided: agreedOrServing },
  readComposition: { who: reads, provided: agreed },
  invite: { who: leads, provided: agreed, in: openStates },
  requestMembership: { who: anyUser, provided: all<GroupFacts>(outside, doorIsOpen), in: openStates },
  handOverFacilitation: { who: facilitator, provided: agreed, in: writable },
})

/** A group that somebody knows by a name of their own; it is made with version 0 in hand. */
export const externalGroupPolicy = policyOn<{ version: number; state?: string }>()({
  create: { who: either(anyUser, portalItself) },
})

/** The agreement of a group: its version is the one in force, 0 before the first. The state is the group's. */
export interface Agreement extends InGroup {
  version: number
  state: GroupFacts['state']
  group: GroupFacts
}

const promises = who<InGroup>('an active or invited member', (_actor, { viewerState }) => viewerState === 'active' || viewerState === 'invited')

export const agreementPolicy = policyOn<Agreement>()<(typeof agreementActions)[number]>({
  read: { who: either<InGroup>(promises, admin) },
  set: { who: leads, provided: agreed, in: writable },
  accept: { who: promises },
  listAcceptances: { who: leads, provided: agreed },
})
