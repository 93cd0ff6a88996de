import { z } from 'zod'
import { rotateKeys } from '../oauth/keys.ts'
import { transact } from '../platform/act.ts'
import { scopes as allScopes, type Scope, system } from '../platform/actor.ts'
import { realWorld } from '../platform/clock.ts'
import { publicUrlOf } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'
import { line } from '../platform/views.ts'
import { listUsers } from '../users/queries.ts'
import { mintToken } from '../users/tokens.ts'
import { Email, type UserView } from '../users/views.ts'
import { CommandRefused, command } from './command.ts'
import { withApp, withDatabase } from './desk.ts'

const Scopes = z.string().transform((text, context): Scope[] => {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const unknown = words.find((word) => !allScopes.includes(word as Scope))
  if (words.length > 0 && unknown === undefined) return words as Scope[]
  context.addIssue({ code: 'custom', message: unknown === undefined ? 'name at least one' : `there is no scope ${unknown}` })
  return z.NEVER
})

/** What lets people in: their tokens, and the keys that sign them. */
export const tokenCommands = [
  command({
    name: 'token create',
    summary: 'Make a personal access token for somebody. It alone is printed on stdout, once.',
    options: z.strictObject({
      email: Email.describe('Whose token'),
      scopes: Scopes.optional().describe(`Of ${allScopes.join(' ')}, with commas between; without it all that the user may have`),
      days: z.coerce.number().int().min(1).max(365).default(90).describe('How long it holds (90)'),
      name: line(80).default('Made on the command line').describe('What it is for'),
    }),
    run: ({ email, scopes, days, name }, { config, say, hint }) =>
      withApp(config, async ({ bearer }, db) => {
        const user = await activeUser(db, email)
        const isAdmin = user.platformRole === 'admin'
        if (scopes?.includes('admin') && !isAdmin) throw new CommandRefused(`${email} is not an admin, and cannot have the scope admin`)
        const given = scopes ?? allScopes.filter((scope) => scope !== 'admin' || isAdmin)
        const made = await transact(db, { actor: system, world: realWorld }, (act) =>
          mintToken(act, bearer, user.id, { name, scopes: given, expiresInDays: days }),
        )
        hint(`token ${made.tokenId} of ${user.displayName}, for ${days} ${days === 1 ? 'day' : 'days'}, issued by ${publicUrlOf(config)}`)
        hint('A server with another PUBLIC_URL, or without one on another HOST or PORT, refuses it.')
        say(made.token)
      }),
  }),

  command({
    name: 'keys rotate',
    summary: 'Sign with the next key from now on. Tokens that exist stay good.',
    options: z.strictObject({}),
    run: (_, { config, say }) =>
      withDatabase(config, async (db) => {
        await rotateKeys(db, realWorld)
        say('the keys are rotated; the one before stays published for as long as its tokens may live')
      }),
  }),
]

async function activeUser(db: Database, email: string): Promise<z.output<typeof UserView>> {
  const [found] = await listUsers(db, system, { limit: 1, email })
  const user = found && (JSON.parse(found.view) as z.output<typeof UserView>)
  if (!user) throw new CommandRefused(`there is no user ${email}`)
  if (user.status !== 'active') throw new CommandRefused(`${email} is ${user.status}; a token would not work`)
  return user
}
