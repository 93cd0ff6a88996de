import { sql } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { send } from '../mail/letters.ts'
import type { Act } from '../platform/act.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { secretHash } from '../users/verbs.ts'
import type { Account } from './queries.ts'

const stepMs = 30_000
/** How long a secret that was shown waits for its first code. */
const confirmWithinMs = 30 * 60 * 1000
const recoveryCodes = 10

/** What authenticators all understand (RFC 6238): SHA-1, six digits, thirty seconds. Some ignore anything else without a word. */
const authenticator = (secret: string, label = '') =>
  new TOTP({ issuer: 'Septet', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })

/** The address that a QR code carries. */
export const authenticatorUrl = (secret: string, email: string): string => authenticator(secret, email).toString()

/** Makes a secret that asks nobody before a first code confirms it. An authenticator that is confirmed stays as it is. */
export async function beginSecondFactor(act: Act, userId: string): Promise<string | null> {
  const secret = new Secret({ buffer: Uint8Array.from(act.newBytes(20)).buffer }).base32
  const [made] = await act.run(begin, { userId, secret, now: act.now.toISOString() })
  return made ? secret : null
}

/** The secret that waits for its first code. */
export async function waitingSecret(db: Runner, userId: string, now: Date): Promise<string | null> {
  const [row] = await db.run(waiting, { userId, since: new Date(now.getTime() - confirmWithinMs).toISOString() })
  return row?.secret ?? null
}

/** Confirms the authenticator by a code of it. Returns the recovery codes, shown once; null where the code is wrong. */
export async function confirmSecondFactor(act: Act, userId: string, code: string): Promise<string[] | null> {
  const secret = await waitingSecret(act, userId, act.now)
  const step = secret === null ? null : stepOf(secret, code, act.now)
  if (step === null) return null
  const codes = freshCodes(act)
  const [done] = await act.run(confirm, { userId, step, now: act.now.toISOString(), hashes: codes.map(hashOfCode) })
  if (!done) return null
  act.audit({ action: 'user.second_factor_set', subjectKind: 'user', subjectId: userId })
  return codes
}

/**
 * Uses a code up: of the authenticator, within a step of now, or a recovery code. Of two at once one finds it used. Whose recovery code it was is
 * told by mail, in case it was not they.
 */
export async function useCode(act: Act, account: Addressee, code: string): Promise<boolean> {
  const { id: userId } = account
  const [factor] = await act.run(confirmed, { userId })
  if (!factor) return false
  const step = stepOf(factor.secret, code, act.now)
  if (step !== null) return (await act.run(useStep, { userId, step })).length > 0
  const [left] = await act.run(useRecovery, { userId, hash: hashOfCode(code) })
  if (!left) return false
  act.audit({ action: 'user.recovery_code_used', subjectKind: 'user', subjectId: userId, after: { left: left.count } })
  await send(act, { ...toThem(account), kind: 'recovery_code_used', params: { left: left.count } })
  return true
}

/** The step of a six-digit code that is right now, or was, or will be within thirty seconds. */
function stepOf(secret: string, code: string, now: Date): number | null {
  const digits = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return null
  const delta = authenticator(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / stepMs) + delta
}

/** New recovery codes; those before stop working. */
export async function renewRecoveryCodes(act: Act, userId: string): Promise<string[]> {
  const codes = freshCodes(act)
  await act.run(renew, { userId, hashes: codes.map(hashOfCode) })
  act.audit({ action: 'user.recovery_codes_renewed', subjectKind: 'user', subjectId: userId })
  return codes
}

export async function removeSecondFactor(act: Act, userId: string): Promise<void> {
  await act.run(remove, { userId })
  act.audit({ action: 'user.second_factor_removed', subjectKind: 'user', subjectId: userId })
}

/**
 * Removes the authenticator of somebody who lost it, and its recovery codes with it; for the operator, who has found out that it is they. They are
 * told by mail, in case it was not. False where there is none.
 */
export async function resetSecondFactor(act: Act, account: Addressee, reason: string | null): Promise<boolean> {
  const { id: userId } = account
  const [gone] = await act.run(removeConfirmed, { userId })
  if (!gone) return false
  act.audit({ action: 'user.second_factor_reset', subjectKind: 'user', subjectId: userId, reason, before: { recoveryCodesLeft: gone.codesLeft } })
  await send(act, { ...toThem(account), kind: 'second_factor_reset', params: {} })
  return true
}

type Addressee = Pick<Account, 'id' | 'email' | 'locale'>

const toThem = ({ id, email, locale }: Addressee) => ({ userId: id, address: email!, locale })

/** When the authenticator was confirmed, and how many recovery codes are left; null where there is none. */
export async function secondFactorOf(db: Runner, userId: string): Promise<{ confirmedAt: Date; codesLeft: number } | null> {
  return (await db.run(shown, { userId }))[0] ?? null
}

/** Eighty random bits each, so that a plain hash keeps them. */
const freshCodes = (act: Act) =>
  Array.from({ length: recoveryCodes }, () =>
    new Secret({ buffer: Uint8Array.from(act.newBytes(10)).buffer }).base32.toLowerCase().replaceAll(/(.{4})(?=.)/g, '$1-'),
  )

const hashOfCode = (code: string) => secretHash(code.toLowerCase().replaceAll(/[^a-z2-7]/g, ''))

const begin = statement<{ userId: string; secret: string; now: string }, object>(
  'second_factor_begin',
  (p) => sql`
  insert into second_factors as f (user_id, secret, created_at) values (${p.userId}::uuid, ${p.secret}, ${p.now}::timestamptz)
  on conflict (user_id) do update set secret = excluded.secret, created_at = excluded.created_at where f.confirmed_at is null returning 1`,
)

const waiting = statement<{ userId: string; since: string }, { secret: string }>(
  'second_factor_waiting',
  (p) => sql`
  select secret from second_factors
  where user_id = ${p.userId}::uuid and confirmed_at is null and created_at > ${p.since}::timestamptz`,
)

const confirm = statement<{ userId: string; step: number; now: string; hashes: string[] }, object>(
  'second_factor_confirm',
  (p) => sql`
  update second_factors set confirmed_at = ${p.now}::timestamptz, last_step = ${p.step}::bigint, recovery_hashes = ${p.hashes}::text[]
  where user_id = ${p.userId}::uuid and confirmed_at is null returning 1`,
)

const confirmed = statement<{ userId: string }, { secret: string }>(
  'second_factor_confirmed',
  (p) => sql`select secret from second_factors where user_id = ${p.userId}::uuid and confirmed_at is not null`,
)

const useStep = statement<{ userId: string; step: number }, object>(
  'second_factor_use_step',
  (p) => sql`
  update second_factors set last_step = ${p.step}::bigint
  where user_id = ${p.userId}::uuid and (last_step is null or last_step < ${p.step}::bigint) returning 1`,
)

const useRecovery = statement<{ userId: string; hash: string }, { count: number }>(
  'second_factor_use_recovery',
  (p) => sql`
  update second_factors set recovery_hashes = array_remove(recovery_hashes, ${p.hash}::text)
  where user_id = ${p.userId}::uuid and ${p.hash}::text = any(recovery_hashes) returning cardinality(recovery_hashes) as count`,
)

const renew = statement<{ userId: string; hashes: string[] }, never>(
  'second_factor_renew',
  (p) => sql`update second_factors set recovery_hashes = ${p.hashes}::text[] where user_id = ${p.userId}::uuid and confirmed_at is not null`,
)

const remove = statement<{ userId: string }, never>('second_factor_remove', (p) => sql`delete from second_factors where user_id = ${p.userId}::uuid`)

const removeConfirmed = statement<{ userId: string }, { codesLeft: number }>(
  'second_factor_reset',
  (p) => sql`
  delete from second_factors where user_id = ${p.userId}::uuid and confirmed_at is not null
  returning cardinality(recovery_hashes) as "codesLeft"`,
)

const shown = statement<{ userId: string }, { confirmedAt: Date; codesLeft: number }>(
  'second_factor_shown',
  (p) => sql`
  select confirmed_at as "confirmedAt", cardinality(recovery_hashes) as "codesLeft" from second_factors
  where user_id = ${p.userId}::uuid and confirmed_at is not null`,
)
