import { admin, either, policyOn, portalItself, who } from '../platform/policy.ts'
import type { userActions } from './views.ts'

/** A stored user, as far as rights depend on it. */
export interface User {
  id: string
  version: number
  state: 'invited' | 'active' | 'suspended' | 'erased'
  platformRole: 'admin' | 'none'
}

const themselves = who<User>('the user themselves', (actor, user) => actor.userId === user.id)

export const userPolicy = policyOn<User>()<(typeof userActions)[number]>({
  update: { who: themselves, in: ['active'] },
  suspend: { who: admin, in: ['active'] },
  reinstate: { who: admin, in: ['suspended'] },
  setPlatformRole: { who: admin, in: ['active'] },
  resendInvitation: { who: admin, in: ['invited'] },
  erase: { who: either(themselves, admin), in: ['invited', 'active', 'suspended'] },
})

const inviter = either(admin, portalItself)

/** An account that somebody knows by a name of their own: what it says is theirs until its person accepts. It is made with version 0 in hand. */
export const externalUserPolicy = policyOn<{ version: number; state?: string }>()({
  create: { who: inviter },
  update: { who: inviter },
})
