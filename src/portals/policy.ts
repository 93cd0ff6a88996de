import { admin, all, policyOn, who } from '../platform/policy.ts'
import { portalProblem } from './problems.ts'
import type { clientAuthentications, portalStates } from './tables.ts'
import type { portalActions } from './views.ts'

/** A stored portal, as far as rights depend on it. */
export interface Portal {
  id: string
  version: number
  state: (typeof portalStates)[number]
  authentication: (typeof clientAuthentications)[number]
  liveCredentials: number
}

/** A user's consent, as only the user sees it. */
export interface Grant {
  id: string
  version: number
  userId: string
}

const themselves = who<Grant>('the user themselves', (actor, { userId }) => actor.userId === userId)

export const grantPolicy = policyOn<Grant & { state?: string }>()({
  revoke: { who: themselves },
})

/** One takes over from the other. */
export const maxLiveCredentials = 2

const usesSecrets = who<Portal>(
  'if it uses secrets',
  (_actor, { authentication }) => authentication === 'client_secret',
  () => portalProblem('no-secret-used'),
)
const hasRoom = who<Portal>(
  'while fewer than two are live',
  (_actor, { liveCredentials }) => liveCredentials < maxLiveCredentials,
  () => portalProblem('credential-limit'),
)

export const portalPolicy = policyOn<Portal>()<(typeof portalActions)[number]>({
  update: { who: admin },
  suspend: { who: admin, in: ['active'] },
  reinstate: { who: admin, in: ['suspended'] },
  createCredential: { who: admin, provided: all<Portal>(usesSecrets, hasRoom) },
  revokeCredential: { who: admin },
  listActivity: { who: admin },
})
