import { z } from 'zod'
import { accountWithEmail, addressFrom } from '../accounts/queries.ts'
import { resetSecondFactor } from '../accounts/secondFactor.ts'
import { invitationTellings } from '../between.ts'
import { transact } from '../platform/act.ts'
import { system } from '../platform/actor.ts'
import { realWorld } from '../platform/clock.ts'
import { publicUrlOf } from '../platform/config.ts'
import { page } from '../platform/pages.ts'
import { Language, line } from '../platform/views.ts'
import { userPolicy } from '../users/policy.ts'
import { listUsers, lockUser } from '../users/queries.ts'
import { acceptUserInvitation, inviteUser, setPlatformRole } from '../users/verbs.ts'
import { Email, InviteUser, type UserView } from '../users/views.ts'
import { CommandRefused, command, flag } from './command.ts'
import { withDatabase } from './desk.ts'

/** People with accounts. */
export const userCommands = [
  command({
    name: 'user create',
    summary: 'Make an account: invited, with a token to accept with; or active at once.',
    options: z
      .strictObject({
        email: Email.describe('Where they are reached'),
        name: InviteUser.shape.displayName.describe('How they are called'),
        locale: Language.default('en').describe('The language that they are spoken to in (en)'),
        active: flag('Without an invitation: the account works at once'),
        admin: flag('An admin of the platform; goes with --active'),
      })
      .refine(({ admin, active }) => active || !admin, { path: ['admin'], error: 'an admin is made with --active' }),
    async run({ email, name, locale, active, admin }, { config, say }) {
      const made = await withDatabase(config, (db) =>
        transact(db, { actor: system, world: realWorld }, async (act) => {
          const invited = await inviteUser(act, { email, displayName: name, locale }, active ? [] : invitationTellings)
          if (active) await acceptUserInvitation(act, { token: invited.token })
          if (admin) await setPlatformRole(act, act.permit(userPolicy, 'setPlatformRole', await lockUser(act, system, invited.userId)), 'admin')
          return invited
        }),
      )
      say(`${name} <${email}> ${made.userId} is ${active ? `active${admin ? ', and an admin' : ''}` : 'invited for 14 days'}`)
      const body = JSON.stringify({ token: made.token })
      const url = `${publicUrlOf(config)}/v1/user-invitation-acceptances`
      say(
        active
          ? `a token for them: septet token create --email ${email}`
          : `a letter to them is ${config.SMTP_URL === undefined ? 'in the outbox' : 'on its way'}; without it they accept with: curl -X POST ${url} -H 'Content-Type: application/json' -d '${body}'`,
      )
    },
  }),

  command({
    name: 'user list',
    summary: 'Everybody with an account, newest first: id, status, role, address, name.',
    options: z.strictObject({}),
    run: (_, { config, say }) =>
      withDatabase(config, async (db) => {
        let cursor: string | undefined
        do {
          const query = { limit: 100, cursor }
          const { data, nextCursor } = JSON.parse(page('users', '', query, await listUsers(db, system, query)).body!) as UsersPage
          for (const { id, status, platformRole, email, displayName } of data) say([id, status, platformRole, email, displayName].join('\t'))
          cursor = nextCursor ?? undefined
        } while (cursor)
      }),
  }),

  command({
    name: 'user reset-second-factor',
    summary: 'Remove the second factor of somebody who lost it and has no recovery code left. First find out that it is they.',
    options: z.strictObject({
      email: Email.describe('Whose'),
      reason: line(500).optional().describe('How you found out that it is they; for the audit trail'),
    }),
    run: ({ email, reason = null }, { config, say }) =>
      withDatabase(config, async (db) => {
        const name = await transact(db, { actor: system, world: realWorld }, async (act) => {
          const account = await accountWithEmail(act, addressFrom(email))
          if (!account) throw new CommandRefused(`there is no user ${email}`)
          if (!(await resetSecondFactor(act, account, reason))) throw new CommandRefused(`${email} has no second factor; nothing was changed`)
          return account.displayName
        })
        const letter = config.SMTP_URL === undefined ? 'in the outbox' : 'on its way'
        say(`${name} <${email}> signs in with the password alone, until they set up a second factor again; a letter to them is ${letter}`)
      }),
  }),
]

type UsersPage = { data: z.output<typeof UserView>[]; nextCursor: string | null }
