import { sql } from 'drizzle-orm'
import { send } from '../mail/letters.ts'
import { type Act, transact } from '../platform/act.ts'
import { anonymous } from '../platform/actor.ts'
import { statement } from '../platform/sql.ts'
import type { Account } from './queries.ts'
import { endSessions } from './sessions.ts'
import type { Entrance } from './signingIn.ts'

/** Stores a password that somebody chose. */
export async function keepPassword(act: Act, userId: string, hash: string): Promise<void> {
  await act.run(keep, { userId, hash, now: act.now.toISOString() })
}

/**
 * The user chose another password: their other browsers are signed out, links that were sent stop working, and they are told by mail, in case it
 * was not they. False where the password was changed since it was last looked at.
 */
export async function replacePassword(act: Act, account: Account, hash: string, sessionId: string | null): Promise<boolean> {
  const [done] = await act.run(replace, { userId: account.id, hash, before: account.passwordHash, now: act.now.toISOString() })
  if (!done) return false
  await endSessions(act, account.id, sessionId)
  await act.run(endResets, { userId: account.id, now: act.now.toISOString() })
  await send(act, { userId: account.id, address: account.email!, locale: account.locale, kind: 'password_changed', params: {} })
  act.audit({ action: 'user.password_changed', subjectKind: 'user', subjectId: account.id })
  return true
}

/** The same password at today's cost. */
export async function rehash({ db, world, passwords }: Entrance, account: Account, password: string): Promise<void> {
  const hash = await passwords.hash(password)
  const kept = { userId: account.id, hash, before: account.passwordHash, now: account.passwordSetAt!.toISOString() }
  await transact(db, { actor: anonymous, world }, (act) => act.run(replace, kept))
}

const keep = statement<{ userId: string; hash: string; now: string }, never>(
  'password_keep',
  (p) => sql`
  insert into passwords (user_id, hash, set_at) values (${p.userId}::uuid, ${p.hash}, ${p.now}::timestamptz)
  on conflict (user_id) do update set hash = excluded.hash, set_at = excluded.set_at`,
)

// One that was never chosen has no row: then it is made, unless somebody made it meanwhile.
const replace = statement<{ userId: string; hash: string; before: string | null; now: string }, object>(
  'password_replace',
  (p) => sql`
  insert into passwords as w (user_id, hash, set_at) values (${p.userId}::uuid, ${p.hash}, ${p.now}::timestamptz)
  on conflict (user_id) do update set hash = excluded.hash, set_at = excluded.set_at where w.hash = ${p.before}::text returning 1`,
)

const endResets = statement<{ userId: string; now: string }, never>(
  'password_resets_end',
  (p) => sql`
  update password_resets set used_at = ${p.now}::timestamptz, version = version + 1, updated_at = ${p.now}::timestamptz
  where user_id = ${p.userId}::uuid and used_at is null`,
)
