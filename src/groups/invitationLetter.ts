import { sql } from 'drizzle-orm'
import { waitFor } from '../mail/inviting.ts'
import { send } from '../mail/letters.ts'
import type { Act } from '../platform/act.ts'
import { statement } from '../platform/sql.ts'
import { inviteAgain, type OnInvited } from '../users/verbs.ts'

/**
 * Writes to somebody that they are invited into a group, unless they want no mail, or none of this, or had their share today. Whoever has not
 * accepted their account yet is sent the way in to it once more.
 */
export async function writeOfInvitation(
  act: Act,
  { userId, groupId, expiresAt }: { userId: string; groupId: string; expiresAt: Date },
  tellings: readonly OnInvited[],
): Promise<void> {
  const [found] = await act.run(reachedByMail, { userId, groupId, inviterId: act.actor.userId })
  if (!found || (await waitFor(act, found.address)) > 0) return
  const { address, locale, groupName, inviterName } = found
  if (await inviteAgain(act, { userId, groupName }, tellings)) return
  const params = { groupName, inviterName, expiresOn: expiresAt.toISOString().slice(0, 10) }
  await send(act, { userId, address, locale, kind: 'group_invitation', params })
}

type Reached = { address: string; locale: string; groupName: string; inviterName: string | null }

const reachedByMail = statement<{ userId: string; groupId: string; inviterId: string | null }, Reached>(
  'membership_invitation_letter',
  (p) => sql`
  select u.email as address, u.locale, g.name as "groupName", i.display_name as "inviterName"
  from users u join groups g on g.id = ${p.groupId}::uuid left join users i on i.id = ${p.inviterId}::uuid
  where u.id = ${p.userId}::uuid and u.status in ('invited', 'active')
    and coalesce(u.notification_preferences ->> 'email', '') <> 'never'
    and not coalesce(u.notification_preferences -> 'muted', '[]') @> '["membership.invited"]'`,
)
