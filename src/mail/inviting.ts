import { sql } from 'drizzle-orm'
import { statement } from '../platform/sql.ts'
import type { OnInvited } from '../users/verbs.ts'
import { send } from './letters.ts'

/** Writes to whoever is invited to have an account: the link in the letter is their way in. */
export const inviteByMail: OnInvited = async (act, { userId, token, expiresAt, groupName }) => {
  const [found] = await act.run(invited, { userId, inviterId: act.actor.userId })
  const { address, locale, inviterName } = found!
  const link = `/account/invitation?token=${token}`
  const params = { link, inviterName, expiresOn: expiresAt.toISOString().slice(0, 10), ...(groupName !== undefined && { groupName }) }
  await send(act, { userId, address, locale, kind: 'invitation', params })
}

const invited = statement<{ userId: string; inviterId: string | null }, { address: string; locale: string; inviterName: string | null }>(
  'mail_invited',
  (p) => sql`
  select u.email as address, u.locale, i.display_name as "inviterName"
  from users u left join users i on i.id = ${p.inviterId}::uuid where u.id = ${p.userId}::uuid`,
)
