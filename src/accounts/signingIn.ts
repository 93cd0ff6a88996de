import { transact } from '../platform/act.ts'
import { type Actor, anonymous, scopes } from '../platform/actor.ts'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { networkOf } from '../platform/networks.ts'
import { holdUser } from '../users/queries.ts'
import { secretHash } from '../users/verbs.ts'
import { deviceCookie, isKnownDevice, rememberDevice } from './devices.ts'
import { rehash } from './keeping.ts'
import type { Passwords } from './passwords.ts'
import { type Account, accountOf, accountWithEmail, addressFrom } from './queries.ts'
import { sealed, unsealed } from './seals.ts'
import { useCode } from './secondFactor.ts'
import { beginSession, type CookieCarrier, cookieIn, endSession, sessionOf } from './sessions.ts'
import { attempt, type Counter } from './throttle.ts'

/** What signing in needs. */
export interface Entrance {
  db: Database
  world: World
  passwords: Passwords
  /** Of this installation; see `installationKey`. */
  key: Buffer
}

/** The browser in front of the door. */
export interface Browser {
  carrier: CookieCarrier
  /** Where its requests come from, as far as can be told. */
  address: string
  userAgent: string | undefined
}

/** The secrets for the cookies of a browser that was let in. */
export interface LetIn {
  kind: 'in'
  session: string
  device: string
}

export type Outcome =
  | LetIn
  /** Wrong, whatever of it: nobody learns which accounts there are. */
  | { kind: 'refused' }
  /** Tried too often; milliseconds. */
  | { kind: 'wait'; wait: number }
  /** The password was right; `proof` is for the page that asks for the code. */
  | { kind: 'second-factor'; proof: string }

/**
 * How often one may be wrong within a quarter of an hour. An address may be that of a whole office, and an account may be under attack from
 * everywhere: those two are so wide that only machines meet them.
 */
export const most = { pair: 10, address: 100, account: 200, device: 10, code: 10 } as const

/** Tries an address of mail and a password. An unknown one, a wrong one, an invited and a suspended user: same answer, same work. */
export async function signIn(entrance: Entrance, browser: Browser, typed: string, password: string): Promise<Outcome> {
  const { db, world, passwords, key } = entrance
  const email = addressFrom(typed)
  const account = await accountWithEmail(db, email)
  const { wait, forgive } = await attempt(db, world, key, await countersFor(entrance, browser, account?.id ?? nobody, email))
  if (wait > 0) return { kind: 'wait', wait }
  const right = await passwords.matches(account?.state === 'active' ? account.passwordHash : null, password)
  if (!right || !account) return { kind: 'refused' }
  await forgive()
  if (passwords.isOutdated(account.passwordHash!)) await rehash(entrance, account, password)
  if (!account.hasSecondFactor) return letIn(entrance, browser, account.id, ['pwd'])
  return { kind: 'second-factor', proof: sealed(key, proofOfPassword, `${account.id} ${world.now().toISOString()}`) }
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** A browser that this user signed in with before has a count of its own: whatever strangers do, it is let in with the right password. */
async function countersFor({ db }: Entrance, { carrier, address }: Browser, userId: string, email: string): Promise<Counter[]> {
  if (await isKnownDevice(db, carrier, userId)) return [{ of: `device ${userId} ${secretHash(cookieIn(carrier, deviceCookie)!)}`, most: most.device }]
  const network = networkOf(address)
  return [
    // First: one that is refused leaves no row behind for every name that it tries.
    { of: `address ${network}`, most: most.address },
    { of: `pair ${network} ${email}`, most: most.pair },
    { of: `account ${email}`, most: most.account },
  ]
}

const proofOfPassword = 'second factor'
const proofHoldsMs = 10 * 60 * 1000

/** Who has shown the right password a moment ago and still owes a code; null when it was too long ago, or the password changed since. */
export async function owesCode({ db, world, key }: Entrance, proof: string): Promise<Account | null> {
  const [userId = '', at = ''] = unsealed(key, proofOfPassword, proof)?.split(' ') ?? []
  const shownAt = Date.parse(at)
  if (!(world.now().getTime() - shownAt < proofHoldsMs)) return null
  const account = await accountOf(db, userId)
  if (account?.state !== 'active' || !account.hasSecondFactor) return null
  return account.passwordSetAt !== null && account.passwordSetAt.getTime() <= shownAt ? account : null
}

/** Tries a code of the authenticator, or a recovery code, after the password. */
export async function signInWithCode(entrance: Entrance, browser: Browser, account: Account, code: string): Promise<Outcome> {
  const { db, world, key } = entrance
  const known = await isKnownDevice(db, browser.carrier, account.id)
  const counter = { of: `code ${account.id} ${known ? secretHash(cookieIn(browser.carrier, deviceCookie)!) : ''}`, most: most.code }
  const { wait, forgive } = await attempt(db, world, key, [counter])
  if (wait > 0) return { kind: 'wait', wait }
  const right = await transact(db, { actor: anonymous, world }, (act) => useCode(act, account, code))
  if (!right) return { kind: 'refused' }
  await forgive()
  return letIn(entrance, browser, account.id, ['pwd', 'otp'])
}

/** Signs the browser in: a new session, whatever it had before. */
export async function letIn({ db, world }: Entrance, { carrier, userAgent }: Browser, userId: string, methods: readonly string[]): Promise<Outcome> {
  const before = await sessionOf(db, world, carrier)
  return transact(db, { actor: anonymous, world }, async (act) => {
    // Held: a suspension that comes at the same time waits, and then finds the session.
    if ((await holdUser(act, userId)) !== 'active') return { kind: 'refused' }
    if (before) await endSession(act, before.userId, before.sessionId)
    return {
      kind: 'in',
      session: await beginSession(act, userId, methods, userAgent),
      device: await rememberDevice(act, carrier, userId),
    }
  })
}

/** A user who acts from a signed-in browser: with all their rights, and behind no token. */
export const actingFrom = ({ id, isAdmin }: Pick<Account, 'id' | 'isAdmin'>): Actor => ({
  ...anonymous,
  kind: 'user',
  userId: id,
  isAdmin,
  scopes: new Set(scopes.filter((scope) => scope !== 'admin' || isAdmin)),
})

/** Asks a signed-in user for their password again, before something that a stranger at their desk must not do. */
export async function isPasswordOf(
  { db, world, passwords, key }: Entrance,
  account: Account,
  password: string,
): Promise<'yes' | 'no' | { wait: number }> {
  const { wait, forgive } = await attempt(db, world, key, [{ of: `again ${account.id}`, most: most.device }])
  if (wait > 0) return { wait }
  if (!(await passwords.matches(account.passwordHash, password))) return 'no'
  await forgive()
  return 'yes'
}
