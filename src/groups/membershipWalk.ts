import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { one } from '../platform/answer.ts'
import type { Granted } from '../platform/policy.ts'
import { type Membership, membershipPolicy } from './membershipPolicy.ts'
import { getMembership, lockMembership, type MembershipRow } from './membershipQueries.ts'
import { MembershipPath, MembershipView, type membershipActions } from './membershipViews.ts'

/** Every change of one membership is the same walk: lock, load, permit, do, show. */
export async function walk<A extends (typeof membershipActions)[number]>(
  act: Act,
  actor: Actor,
  membershipId: string,
  action: A,
  work: (membership: Granted<A, Membership>) => Promise<void>,
) {
  await work(act.permit(membershipPolicy, action, await lockMembership(act, actor, membershipId)))
  return shownMembership(actor, await getMembership(act, actor, membershipId))
}

/** A membership as its answer, with what the caller may do to it now. */
export const shownMembership = (actor: Actor, row: MembershipRow) => one(row, membershipPolicy.allowedActions(actor, row))

/** What all acts on one membership declare. */
export const actOnMembership = { tag: 'Memberships', access: 'groups:write', params: MembershipPath } as const

export const shows = (description: string) => ({ status: 200, view: MembershipView, description }) as const

/** What may refuse an act that is for facilitators and admins. */
export const refusedToLead = ['agreement-required', 'group-read-only', 'wrong-state'] as const
