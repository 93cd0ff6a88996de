import { sql } from 'drizzle-orm'
import { check, doublePrecision, index, integer, pgSequence, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { words } from '../platform/columns.ts'

/** Every time a text is taken apart it gets a new place: what was packed for the one before is found nowhere any more. */
export const searchPlaces = pgSequence('search_places', { maxValue: 2_147_483_647 })

/**
 * A text that can be found, and what a search may narrow it by; who may see it is asked of its own room. Its terms are here until they are
 * packed: writing a text locks no row but its own.
 */
export const searchDocuments = pgTable(
  'search_documents',
  {
    kind: text().notNull(),
    subjectId: uuid().notNull(),
    place: integer().notNull(),
    analyzer: smallint().notNull(),
    language: text().notNull(),
    topics: words(),
    journeySteps: integer().array().notNull().default([]),
    countries: words(),
    /** Of all its terms, as they weigh. */
    length: integer().notNull(),
    terms: text().array(),
    /** How often each of the terms is there. */
    counts: smallint().array(),
  },
  (table) => [
    primaryKey({ name: 'search_documents_already_indexed', columns: [table.kind, table.subjectId] }),
    unique('search_documents_place_taken').on(table.place),
    check('search_documents_counts_missing', sql`cardinality(${table.terms}) is not distinct from cardinality(${table.counts})`),
    index('search_documents_unpacked').on(table.place).where(sql`${table.terms} is not null`),
    index('search_documents_by_term').using('gin', table.terms).where(sql`${table.terms} is not null`),
  ],
)

/**
 * Where a term is found, for 4,096 places in a row: each entry holds the last 12 bits of the place, in 8 bits how often the term is there, and
 * in 11 bits the logarithm of the length of the text. Four bytes, where a row of its own takes sixty.
 */
export const searchPostings = pgTable(
  'search_postings',
  {
    term: text().notNull(),
    shelf: integer().notNull(),
    documents: integer().notNull(),
    entries: integer().array().notNull(),
  },
  (table) => [primaryKey({ name: 'search_postings_already_packed', columns: [table.term, table.shelf] })],
)

/** How many texts were packed for 4,096 places in a row, and how long they are together; those that have moved since are counted too. */
export const searchShelves = pgTable('search_shelves', {
  shelf: integer().primaryKey(),
  documents: integer().notNull(),
  length: doublePrecision().notNull(),
})
