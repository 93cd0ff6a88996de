import { sql } from 'drizzle-orm'
import { statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'

/**
 * Nothing more goes out to somebody suspended or erased. Of who is erased no address stays, and no letter to another that still waits, or
 * could not be sent, names them as the one who invites.
 */
export const stopLetters: OnDeparture = async (act, userId, reason) => {
  await act.run(drop, { userId })
  if (reason === 'erased') {
    await act.run(anonymise, { userId })
    await act.run(forgetInviter, { userId })
  }
}

const drop = statement<{ userId: string }, never>(
  'mails_drop',
  (p) => sql`
  update mails set state = 'dropped', taken_until = null, params = '{}' where user_id = ${p.userId}::uuid and state = 'waiting'`,
)

const anonymise = statement<{ userId: string }, never>(
  'mails_anonymise',
  (p) => sql`
  update mails set address = '', locale = 'en', params = '{}', last_error = null where user_id = ${p.userId}::uuid`,
)

const forgetInviter = statement<{ userId: string }, never>(
  'mails_forget_inviter',
  (p) => sql`
  update mails set params = params || '{"inviterName": null}'
  where state in ('waiting', 'failed') and params ->> 'inviterName' = (select display_name from users where id = ${p.userId}::uuid)`,
)
