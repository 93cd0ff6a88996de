import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, foreignKey, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A point in time, cut to the millisecond so that a row and the `Date` it was written from stay equal. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })

/** A list of short strings; empty, never null, so that no query has to ask which. */
export const words = () => text().array().notNull().default([])

/**
 * What every entity has. Ids and instants have no default: the app makes UUIDv7s and reads its own clock, and a
 * second clock in the database would disagree with a stopped one in a test.
 */
export const identity = {
  id: uuid().primaryKey(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
  version: integer().notNull().default(1),
}

/** For entities whose states have no word for being gone. The row stays for the sake of what points at it. */
export const removable = { deletedAt: instant() }

export const languageSources = ['declared', 'author_locale', 'detected'] as const

/** The language (BCP 47) of a searchable text, and how far it can be trusted: a detected one may be detected again. */
export const writtenIn = {
  language: text().notNull(),
  languageSource: text({ enum: languageSources }).notNull().default('declared'),
}

/** The condition that the column holds one of these words, for checks and partial indexes: spelt out, no parameters. */
export const among = (column: AnyPgColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`

/** The column holds one of these words. Text and a check, because an enum type cannot lose a value again. */
export const oneOf = (constraint: string, column: AnyPgColumn, values: readonly string[]) => check(constraint, among(column, values))

/** A foreign key under a name of our own. Nothing cascades: history is never deleted by accident. */
export const known = (constraint: string, column: AnyPgColumn, target: AnyPgColumn) =>
  foreignKey({ name: constraint, columns: [column], foreignColumns: [target] })
