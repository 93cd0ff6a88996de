import { sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { problem } from '../platform/problems.ts'
import { statement } from '../platform/sql.ts'
import type { OnInvited } from '../users/verbs.ts'
import { send } from './letters.ts'

/** So many letters of invitation go to one mailbox within a day, whoever invites and into whatever. */
const mostADay = 5
const dayMs = 24 * 60 * 60 * 1000

/**
 * Writes to whoever is invited to have an account: the link in the letter is their way in. A letter with a link before it goes out no more.
 * 429 for a mailbox that had its share today; passed over in silence where a group is the reason, because there everybody would be told that
 * whoever has the address has an account, or has none.
 */
export const inviteByMail: OnInvited = async (act, { userId, token, expiresAt, groupName }) => {
  const [found] = await act.run(invited, { userId, inviterId: act.actor.userId })
  const { address, locale, inviterName } = found!
  const wait = await waitFor(act, address)
  if (wait > 0 && groupName === undefined) throw tooMany(wait)
  await act.run(dropWaiting, { userId })
  if (wait > 0) return
  const link = `/account/invitation?token=${token}`
  const params = { link, inviterName, expiresOn: expiresAt.toISOString().slice(0, 10), ...(groupName !== undefined && { groupName }) }
  await send(act, { userId, address, locale, kind: 'invitation', params })
}

/** Milliseconds until this mailbox may be sent another letter of invitation; 0: now. */
export async function waitFor(act: Act, address: string): Promise<number> {
  const since = new Date(act.now.getTime() - dayMs).toISOString()
  const [last] = await act.run(oneTooMany, { address, since, skipped: mostADay - 1 })
  return last ? last.createdAt.getTime() + dayMs - act.now.getTime() : 0
}

const tooMany = (wait: number) =>
  problem('too-many-requests', {
    detail: `This address was sent ${mostADay} invitations within a day. Wait until the first of them is a day old.`,
    headers: { 'retry-after': String(Math.ceil(wait / 1000)) },
  })

const invited = statement<{ userId: string; inviterId: string | null }, { address: string; locale: string; inviterName: string | null }>(
  'mail_invited',
  (p) => sql`
  select u.email as address, u.locale, i.display_name as "inviterName"
  from users u left join users i on i.id = ${p.inviterId}::uuid where u.id = ${p.userId}::uuid`,
)

// No index by address: the letters of a day are few, and found by their time.
const oneTooMany = statement<{ address: string; since: string; skipped: number }, { createdAt: Date }>(
  'mails_inviting_lately',
  (p) => sql`
  select created_at as "createdAt" from mails
  where created_at > ${p.since}::timestamptz and lower(address) = lower(${p.address}::text) and kind in ('invitation', 'group_invitation')
  order by created_at desc offset ${p.skipped}::int limit 1`,
)

const dropWaiting = statement<{ userId: string }, never>(
  'mails_drop_invitations',
  (p) => sql`
  update mails set state = 'dropped', taken_until = null, params = '{}'
  where user_id = ${p.userId}::uuid and kind = 'invitation' and state = 'waiting'`,
)
