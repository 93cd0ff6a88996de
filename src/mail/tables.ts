import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant, known, oneOf } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const mailStates = ['waiting', 'sent', 'failed', 'dropped'] as const

/**
 * A letter to one person, written down in the transaction that caused it and sent after. Its words are made from `kind` and `params` when it
 * is sent; what is secret in them is forgotten then.
 */
export const mails = pgTable(
  'mails',
  {
    /** Also the left side of its Message-ID: a letter that is handed over twice is the same letter. */
    id: uuid().primaryKey(),
    userId: uuid(),
    address: text().notNull(),
    locale: text().notNull(),
    kind: text().notNull(),
    params: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    state: text({ enum: mailStates }).notNull().default('waiting'),
    attempts: integer().notNull().default(0),
    sendAt: instant().notNull(),
    /** Somebody is handing it over until then; if they are killed, the next takes it. */
    takenUntil: instant(),
    lastError: text(),
    createdAt: instant().notNull(),
    sentAt: instant(),
  },
  (table) => [
    known('mails_user_unknown', table.userId, users.id),
    oneOf('mails_state_invalid', table.state, mailStates),
    check('mails_sent_without_time', sql`(${table.state} = 'sent') = (${table.sentAt} is not null)`),
    index('mails_due').on(table.sendAt, table.id).where(sql`${table.state} = 'waiting'`),
    index('mails_of_user').on(table.userId, table.createdAt),
    index('mails_by_creation').on(table.createdAt, table.id),
  ],
)
