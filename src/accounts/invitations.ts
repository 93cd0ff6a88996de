import { sql } from 'drizzle-orm'
import { send } from '../mail/letters.ts'
import { transact } from '../platform/act.ts'
import { anonymous } from '../platform/actor.ts'
import { statement, utc } from '../platform/sql.ts'
import { acceptUserInvitation, type OnInvited } from '../users/verbs.ts'
import { keepPassword } from './keeping.ts'
import { type Browser, type Entrance, type LetIn, letIn } from './signingIn.ts'

/** Where an invited person comes in. */
export const invitationLink = (publicUrl: string, token: string): string => `${publicUrl}/account/invitation?token=${token}`

/** Writes to whoever was invited, or invited again. */
export const mailInvitation =
  (publicUrl: string): OnInvited =>
  async (act, userId, token) => {
    const [invited] = await act.run(addressee, { userId, inviterId: act.actor.userId })
    const { email, locale, inviterName, expiresOn } = invited!
    const params = { link: invitationLink(publicUrl, token), inviterName, expiresOn }
    await send(act, { userId, address: email, locale, kind: 'invitation', params })
  }

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

const addressee = statement<
  { userId: string; inviterId: string | null },
  { email: string; locale: string; inviterName: string | null; expiresOn: string }
>(
  'invitation_addressee',
  (p) => sql`
  select u.email, u.locale, (select i.display_name from users i where i.id = ${p.inviterId}::uuid) as "inviterName",
    left(${utc(sql`(
      select max(v.expires_at) from user_invitations v where v.user_id = u.id and v.accepted_at is null and v.revoked_at is null)`)}, 10) as "expiresOn"
  from users u where u.id = ${p.userId}::uuid`,
)
