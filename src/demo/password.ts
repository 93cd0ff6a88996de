import { sql } from 'drizzle-orm'
import type { Passwords } from '../accounts/passwords.ts'
import { transact } from '../platform/act.ts'
import { system } from '../platform/actor.ts'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { statement } from '../platform/sql.ts'
import { people } from './cast.ts'

/** Set then, a password is a demo's: by this the next start finds those of this one. */
const setAt = '2014-04-28T00:00:00.000Z'
const castIds = Object.values(people).map(({ id }) => id)

/**
 * Ends the demo password of the start before, with everybody it signed in, and makes another where it is wanted: one for the whole cast, for
 * whoever of it has none of their own. Null where there is no demo data.
 */
export async function demoPassword(db: Database, world: World, passwords: Passwords, { wanted }: { wanted: boolean }): Promise<string | null> {
  const fresh = `demo-${world
    .newBytes(8)
    .toString('hex')
    .replaceAll(/(.{4})(?=.)/g, '$1-')}`
  const hash = wanted ? await passwords.hash(fresh) : ''
  return transact(db, { actor: system, world }, async (act) => {
    await act.run(endSessions, { ids: castIds, setAt })
    await act.run(endOld, { ids: castIds, setAt })
    if (!wanted) return null
    return (await act.run(giveNew, { ids: castIds, setAt, hash })).length > 0 ? fresh : null
  })
}

type Given = { ids: string[]; setAt: string }

const endSessions = statement<Given, never>(
  'demo_sessions_end',
  (p) => sql`
  delete from browser_sessions where user_id in (
    select user_id from passwords where user_id = any(${p.ids}::uuid[]) and set_at = ${p.setAt}::timestamptz)`,
)

const endOld = statement<Given, never>(
  'demo_passwords_end',
  (p) => sql`delete from passwords where user_id = any(${p.ids}::uuid[]) and set_at = ${p.setAt}::timestamptz`,
)

const giveNew = statement<Given & { hash: string }, object>(
  'demo_passwords_give',
  (p) => sql`
  insert into passwords (user_id, hash, set_at)
  select u.id, ${p.hash}, ${p.setAt}::timestamptz from users u where u.id = any(${p.ids}::uuid[]) and u.status = 'active'
  on conflict (user_id) do nothing returning 1`,
)
