import { z } from 'zod'
import { lastLetters, letterById } from '../mail/queries.ts'
import { mailStates } from '../mail/tables.ts'
import { written } from '../mail/writing.ts'
import { publicUrlOf } from '../platform/config.ts'
import { Id } from '../platform/views.ts'
import { CommandRefused, command } from './command.ts'
import { withDatabase } from './desk.ts'

/** The outbox: what was written to whom, and what came of it. */
export const mailCommands = [
  command({
    name: 'mail list',
    summary: 'The letters of the last 30 days, newest first, 100 at most: id, state, when written, address, kind, what went wrong.',
    options: z.strictObject({
      state: z
        .enum(mailStates)
        .optional()
        .describe(`Only those that are ${mailStates.join(', ')}`),
    }),
    run: ({ state }, { config, say }) =>
      withDatabase(config, async (db) => {
        for (const letter of await lastLetters(db, { state: state ?? null, limit: 100 })) {
          const { id, address, kind, createdAt, lastError } = letter
          say([id, letter.state, createdAt.toISOString(), address, kind, ...(lastError === null ? [] : [lastError])].join('\t'))
        }
      }),
  }),

  command({
    name: 'mail show',
    summary: 'One letter as it is sent, with its link. What a letter says is forgotten once it is sent.',
    options: z.strictObject({ id: Id.describe('Which one, from septet mail list') }),
    bare: 'id',
    run: ({ id }, { config, say }) =>
      withDatabase(config, async (db) => {
        const letter = await letterById(db, id)
        if (!letter) throw new CommandRefused(`there is no letter ${id}`)
        if (letter.state === 'sent' || letter.state === 'dropped')
          throw new CommandRefused(`the letter is ${letter.state}, and what it said is forgotten`)
        const { to, date, language, subject, text } = written(letter, publicUrlOf(config))
        say(`To: ${to}\nDate: ${date.toUTCString()}\nContent-Language: ${language}\nSubject: ${subject}\n\n${text.trimEnd()}`)
      }),
  }),
]
