import { sql } from 'drizzle-orm'
import { send } from '../mail/letters.ts'
import { type Act, transact } from '../platform/act.ts'
import { anonymous } from '../platform/actor.ts'
import type { JobHandler } from '../platform/jobs.ts'
import { networkOf } from '../platform/networks.ts'
import { begun } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { secretHash } from '../users/verbs.ts'
import { rememberDevice } from './devices.ts'
import { replacePassword } from './keeping.ts'
import { type Account, accountOf, accountResetting, accountWithEmail, addressFrom } from './queries.ts'
import type { Browser, Entrance } from './signingIn.ts'
import { passwordResets } from './tables.ts'
import { attempt } from './throttle.ts'

const holdsMs = 60 * 60 * 1000
const most = { perAccount: 3, perAddress: 30 } as const

/**
 * Asks for a link that lets its reader choose a new password. For every address of mail the same happens here: a job is written down, and whether
 * there is such an account shows only in the mailbox.
 * @returns milliseconds to wait, where too many were asked for from one place; else 0. Too many for one mailbox are passed over in silence.
 */
export async function requestReset({ db, world, key }: Entrance, { address }: Browser, typed: string): Promise<number> {
  const { wait } = await attempt(db, world, key, [{ of: `resets from ${networkOf(address)}`, most: most.perAddress }])
  if (wait > 0) return wait
  const email = addressFrom(typed)
  const ofOne = await attempt(db, world, key, [{ of: `resets of ${email}`, most: most.perAccount }])
  const account = await accountWithEmail(db, email)
  const userId = ofOne.wait === 0 && account?.state === 'active' ? account.id : null
  await transact(db, { actor: anonymous, world }, async (act) => act.enqueue({ kind: 'accounts.reset', runAt: act.now, payload: { userId } }))
  return 0
}

/** Makes the link and writes the letter; of nobody, nothing. */
export const sendReset: JobHandler = async (act, payload) => {
  const { userId } = payload as { userId: string | null }
  const account = userId === null ? undefined : await accountOf(act, userId)
  if (account?.state !== 'active') return
  const token = act.newSecret('sep_rst_')
  const expiresAt = new Date(act.now.getTime() + holdsMs)
  await act.tx.orm.insert(passwordResets).values({ ...begun(act), userId: account.id, tokenHash: secretHash(token), expiresAt })
  const params = { link: `/account/reset?token=${token}` }
  await send(act, { userId: account.id, address: account.email!, locale: account.locale, kind: 'password_reset', params })
}

/** Uses the link up and replaces the password: every browser is signed out. Returns the device's secret; null where the link does not hold. */
export async function resetPassword({ db, world, passwords }: Entrance, browser: Browser, token: string, password: string): Promise<string | null> {
  const hash = await passwords.hash(password)
  return transact(db, { actor: anonymous, world }, async (act) => {
    const account = await lockResetting(act, token)
    if (!account || !(await replacePassword(act, account, hash, null))) return null
    // Whoever reads the mailbox is the user: strangers who guess do not slow this browser down.
    return rememberDevice(act, browser.carrier, account.id)
  })
}

/** The link locked first: of two who use it at once the second finds it used. */
async function lockResetting(act: Act, token: string): Promise<Account | undefined> {
  const tokenHash = secretHash(token)
  await act.run(lock, { tokenHash })
  return accountResetting(act, tokenHash, act.now)
}

const lock = statement<{ tokenHash: string }, never>(
  'password_reset_lock',
  (p) => sql`select 1 from password_resets where token_hash = ${p.tokenHash} for update`,
)
