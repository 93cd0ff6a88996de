import { type SQL, sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'

/** A user as somebody who signs in. */
export interface Account {
  id: string
  displayName: string
  /** Only an erased one has none. */
  email: string | null
  locale: string
  timeZone: string
  state: 'invited' | 'active' | 'suspended' | 'erased'
  isAdmin: boolean
  /** As argon2id keeps it; null where no password was chosen yet. */
  passwordHash: string | null
  passwordSetAt: Date | null
  /** Whether an authenticator was set up and confirmed. */
  hasSecondFactor: boolean
}

const accountWhere = (condition: SQL) => sql`
  select u.id, u.display_name as "displayName", u.email, u.locale, u.time_zone as "timeZone", u.status as state,
    u.platform_role = 'admin' as "isAdmin", p.hash as "passwordHash", p.set_at as "passwordSetAt",
    exists (select from second_factors f where f.user_id = u.id and f.confirmed_at is not null) as "hasSecondFactor"
  from users u left join passwords p on p.user_id = u.id where ${condition}`

/**
 * An address as people type it, in the one spelling in which it is looked up and counted. The look-up does not fold it once more: PostgreSQL
 * makes an i of "İ", JavaScript does not, and each such spelling would have counts of its own against the same account.
 */
export const addressFrom = (typed: string): string => typed.trim().toLowerCase()

/** Whoever has this address, spelt by `addressFrom`. */
export async function accountWithEmail(db: Runner, address: string): Promise<Account | undefined> {
  return (await db.run(byEmail, { address }))[0]
}

const byEmail = statement<{ address: string }, Account>('account_by_email', (p) => accountWhere(sql`lower(u.email) = ${p.address}::text`))

export async function accountOf(db: Runner, userId: string): Promise<Account | undefined> {
  return (await db.run(byId, { userId }))[0]
}

const byId = statement<{ userId: string }, Account>('account_by_id', (p) => accountWhere(sql`u.id = ${p.userId}::uuid`))

/** Whoever an invitation that still holds is for. */
export async function accountInvited(db: Runner, tokenHash: string, now: Date): Promise<Account | undefined> {
  return (await db.run(byInvitation, { tokenHash, now: now.toISOString() }))[0]
}

const byInvitation = statement<{ tokenHash: string; now: string }, Account>('account_by_invitation', (p) =>
  accountWhere(sql`u.status = 'invited' and u.id = (
    select i.user_id from user_invitations i
    where i.token_hash = ${p.tokenHash} and i.accepted_at is null and i.revoked_at is null and i.expires_at > ${p.now}::timestamptz)`),
)

/** Whose password a link that still holds resets. */
export async function accountResetting(db: Runner, tokenHash: string, now: Date): Promise<Account | undefined> {
  return (await db.run(byReset, { tokenHash, now: now.toISOString() }))[0]
}

const byReset = statement<{ tokenHash: string; now: string }, Account>('account_by_reset', (p) =>
  accountWhere(sql`u.status = 'active' and u.id = (
    select r.user_id from password_resets r
    where r.token_hash = ${p.tokenHash} and r.used_at is null and r.expires_at > ${p.now}::timestamptz)`),
)
