import { sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { secretHash } from '../users/verbs.ts'
import { type CookieCarrier, cookieIn } from './sessions.ts'

export const deviceCookie = 'septet_device'
/** How long a browser is remembered that nobody signs in with. */
export const deviceDays = 180

/** Whether this user has signed in with this browser before. */
export async function isKnownDevice(db: Runner, carrier: CookieCarrier, userId: string): Promise<boolean> {
  const secret = cookieIn(carrier, deviceCookie)
  const [row] = secret === null ? [] : await db.run(deviceOf, { tokenHash: secretHash(secret), userId })
  return row !== undefined
}

/** Remembers that this user signed in with this browser. Returns the secret for its cookie: the one that it has, or a new one. */
export async function rememberDevice(act: Act, carrier: CookieCarrier, userId: string): Promise<string> {
  const secret = cookieIn(carrier, deviceCookie) ?? act.newSecret('sep_dev_')
  await act.run(remember, { tokenHash: secretHash(secret), userId, now: act.now.toISOString() })
  return secret
}

const deviceOf = statement<{ tokenHash: string; userId: string }, object>(
  'known_device',
  (p) => sql`select 1 from known_devices where token_hash = ${p.tokenHash} and user_id = ${p.userId}::uuid`,
)

const remember = statement<{ tokenHash: string; userId: string; now: string }, never>(
  'known_device_remember',
  (p) => sql`
  insert into known_devices (token_hash, user_id, last_used_at) values (${p.tokenHash}, ${p.userId}::uuid, ${p.now}::timestamptz)
  on conflict (token_hash, user_id) do update set last_used_at = excluded.last_used_at`,
)
