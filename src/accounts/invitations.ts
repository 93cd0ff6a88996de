import { transact } from '../platform/act.ts'
import { anonymous } from '../platform/actor.ts'
import { acceptUserInvitation } from '../users/verbs.ts'
import { keepPassword } from './keeping.ts'
import { type Browser, type Entrance, type LetIn, letIn } from './signingIn.ts'

/**
 * The invited person chooses a password and is in.
 * @throws the problem `invitation-invalid`, for whatever reason it does not hold.
 */
export async function acceptWithPassword(
  entrance: Entrance,
  browser: Browser,
  { password, ...acceptance }: { token: string; displayName: string; password: string },
): Promise<LetIn> {
  const hash = await entrance.passwords.hash(password)
  const { db, world } = entrance
  const userId = await transact(db, { actor: anonymous, world }, async (act) => {
    const accepted = await acceptUserInvitation(act, acceptance)
    await keepPassword(act, accepted, hash)
    return accepted
  })
  const outcome = await letIn(entrance, browser, userId, ['pwd'])
  // Suspended within the last millisecond: the page of an error is as good as any.
  if (outcome.kind !== 'in') throw new Error('the account was closed as it was opened')
  return outcome
}
