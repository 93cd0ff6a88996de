import type { Actor } from '../platform/actor.ts'
import { type Answer, created, one, withSecret } from '../platform/answer.ts'
import { userPolicy } from './policy.ts'
import type { UserRow } from './queries.ts'

/** A user as an answer, with what the caller may do to them now. */
export const shownUser = (actor: Actor, user: UserRow): Answer => one(user, userPolicy.allowedActions(actor, user))

/**
 * Somebody who was invited. The token opens their account, and the letter that brings it proves whose address it is: an answer that carried it, too,
 * would let whoever invited them take the account. So it does only where letters stay, and somebody has to pass it on.
 */
export function shownInvited(actor: Actor, user: UserRow, token: string, { lettersStay }: { lettersStay: boolean }): Answer {
  const made = created(`/v1/users/${user.id}`, user, userPolicy.allowedActions(actor, user))
  return lettersStay ? withSecret(made, 'invitationToken', token) : made
}
