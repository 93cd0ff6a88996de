import { rename, writeFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { Bearer } from '../oauth/bearer.ts'
import { type Act, transact } from '../platform/act.ts'
import { scopes, system } from '../platform/actor.ts'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { statement } from '../platform/sql.ts'
import { StartRefused } from '../platform/startRefused.ts'
import { tokenEvent } from '../users/events.ts'
import { mintToken } from '../users/tokens.ts'
import { type PersonKey, people } from './cast.ts'

/** A person of the cast and a token with which anybody can act as them. */
export interface DemoToken {
  key: PersonKey
  isAdmin: boolean
  token: string
}

/** By this name the next start finds the tokens of this one. */
const tokenName = 'Demo token of one start'
const validDays = 30
const castIds = Object.values(people).map(({ id }) => id)

/**
 * Ends the demo tokens of the start before, whoever may know them, and makes new ones where they are wanted: one for each person of the
 * cast who may still sign in. Empty where there is no demo data.
 */
export function demoTokens(db: Database, world: World, bearer: Bearer, { wanted }: { wanted: boolean }): Promise<DemoToken[]> {
  return transact(db, { actor: system, world }, async (act) => {
    await endOld(act)
    if (!wanted) return []
    const present = new Map((await act.run(presentCast, { ids: castIds })).map((user) => [user.id, user]))
    const made: DemoToken[] = []
    for (const key of Object.keys(people) as PersonKey[]) {
      const user = present.get(people[key].id)
      if (!user) continue
      const given = scopes.filter((scope) => scope !== 'admin' || user.isAdmin)
      const { token } = await mintToken(act, bearer, user.id, { name: tokenName, scopes: given, expiresInDays: validDays })
      made.push({ key, isAdmin: user.isAdmin, token })
    }
    return made
  })
}

/** Their rows go too: nobody made them on purpose, and they would pile up in everybody's list. */
async function endOld(act: Act): Promise<void> {
  for (const ended of await act.run(deleteOld, { name: tokenName, ids: castIds })) tokenEvent(act, 'revoked', { id: ended.id, version: 2 })
}

const deleteOld = statement<{ name: string; ids: string[] }, { id: string }>(
  'demo_tokens_end',
  (p) => sql`delete from personal_access_tokens where name = ${p.name} and user_id = any(${p.ids}::uuid[]) returning id`,
)

const presentCast = statement<{ ids: string[] }, { id: string; isAdmin: boolean }>(
  'demo_cast_present',
  (p) => sql`select id, platform_role = 'admin' as "isAdmin" from users where id = any(${p.ids}::uuid[]) and status = 'active'`,
)

/**
 * Writes them for scripts: `{ "url", "tokens": { "ada": "..." } }`, for the user of this process alone.
 * @throws StartRefused when the file cannot be written.
 */
export async function writeDemoTokens(file: string, url: string, made: readonly DemoToken[]): Promise<void> {
  const content = { url, tokens: Object.fromEntries(made.map(({ key, token }) => [key, token])) }
  const draft = `${file}.${process.pid}`
  try {
    // Made anew and renamed: a file that is already there would keep its mode.
    await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
    await rename(draft, file)
  } catch (cause) {
    throw new StartRefused(`DEMO_TOKENS_FILE cannot be written (${cause instanceof Error ? cause.message : String(cause)})`, { cause })
  }
}
