import { admin, either, policyOn, who } from '../platform/policy.ts'
import type { membershipActions } from './membershipViews.ts'
import { servingPortal } from './policy.ts'
import { agreed, agreedAndWritable, facilitator, type InGroup, insider, stillWritten } from './sight.ts'
import type { membershipRoles, membershipStates } from './tables.ts'

/** A stored membership, as far as rights depend on it, and where the viewer stands in its group. */
export interface Membership extends InGroup {
  id: string
  version: number
  groupId: string
  userId: string
  clusterId: string | null
  role: (typeof membershipRoles)[number]
  state: (typeof membershipStates)[number]
  isMine: boolean
  /** The viewer is a portal that acts for a member of the group. */
  viewerServesHere: boolean
  invitedBy: string | null
  invitationExpiresAt: Date | null
}

const themselves = who<Membership>('the person themselves', (_actor, { isMine }) => isMine)
const leads = either<Membership>(facilitator, admin)
/** One's own membership is free without the agreement. */
const agreedOrOwn = who<Membership>(
  'who has accepted the agreement, unless it is their own',
  (actor, row) => row.isMine || row.viewerServesHere || agreed(actor, row),
  agreed.refusal,
)

export const membershipPolicy = policyOn<Membership>()<(typeof membershipActions)[number]>({
  read: { who: either<Membership>(themselves, insider, servingPortal, admin), provided: agreedOrOwn },
  accept: { who: themselves, provided: stillWritten, in: ['invited'] },
  decline: { who: themselves, provided: stillWritten, in: ['invited'] },
  resendInvitation: { who: leads, provided: agreedAndWritable, in: ['invited'] },
  revokeInvitation: { who: leads, provided: agreedAndWritable, in: ['invited'] },
  approve: { who: leads, provided: agreedAndWritable, in: ['requested'] },
  reject: { who: leads, provided: agreedAndWritable, in: ['requested'] },
  withdraw: { who: themselves, provided: stillWritten, in: ['requested'] },
  suspend: { who: leads, provided: agreedAndWritable, in: ['active'] },
  reinstate: { who: leads, provided: agreedAndWritable, in: ['suspended'] },
  changeRole: { who: leads, provided: agreedAndWritable, in: ['active'] },
  leave: { who: themselves, in: ['active', 'suspended'] },
  remove: { who: leads, provided: agreedAndWritable, in: ['active', 'suspended'] },
})
