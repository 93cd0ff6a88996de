import { sql } from 'drizzle-orm'
import type { World } from './clock.ts'
import { type Runner, statement } from './sql.ts'

/** The key of this name, the same in every process of the installation; made when it is first asked for. */
export async function installationKey(db: Runner, world: World, name: string): Promise<Buffer> {
  let [found] = await db.run(keyOf, { name })
  if (!found) {
    // Of two processes that make it at once one wins, and both read that one.
    await db.run(makeKey, { name, key: world.newBytes(32).toString('base64url'), now: world.now().toISOString() })
    ;[found] = await db.run(keyOf, { name })
  }
  return Buffer.from(found!.key, 'base64url')
}

const keyOf = statement<{ name: string }, { key: string }>('installation_key', (p) => sql`select key from installation_keys where name = ${p.name}`)

const makeKey = statement<{ name: string; key: string; now: string }, never>(
  'installation_key_make',
  (p) => sql`
  insert into installation_keys (name, key, created_at) values (${p.name}, ${p.key}, ${p.now}::timestamptz) on conflict (name) do nothing`,
)
