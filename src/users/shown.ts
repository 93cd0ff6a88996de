import type { Actor } from '../platform/actor.ts'
import { type Answer, one } from '../platform/answer.ts'
import { userPolicy } from './policy.ts'
import type { UserRow } from './queries.ts'

/** A user as an answer, with what the caller may do to them now. */
export const shownUser = (actor: Actor, user: UserRow): Answer => one(user, userPolicy.allowedActions(actor, user))
