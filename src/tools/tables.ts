import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { identity, oneOf, removable, words } from '../platform/columns.ts'

export const toolKinds = ['tool', 'instrument', 'funding_scheme', 'guide', 'facts_and_figures'] as const

/** What a funding scheme gives, in whole euros, and which share of the costs it pays. */
export type FundingTerms = { minimumEur: number | null; maximumEur: number | null; sharePercent: number | null }

/** Something that helps with a step: an easy tool, an instrument, money, a guide, facts and figures. */
export const tools = pgTable(
  'tools',
  {
    ...identity,
    ...removable,
    kind: text({ enum: toolKinds }).notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    language: text().notNull(),
    url: text(),
    provider: text(),
    journeySteps: integer().array().notNull().default([]),
    topics: words(),
    /** Where it can be used; empty for everywhere. */
    countries: words(),
    validFrom: date({ mode: 'string' }),
    validUntil: date({ mode: 'string' }),
    applyUntil: date({ mode: 'string' }),
    funding: jsonb().$type<FundingTerms>(),
  },
  (table) => [
    oneOf('tools_kind_invalid', table.kind, toolKinds),
    check('tools_valid_backwards', sql`${table.validFrom} <= ${table.validUntil}`),
    check('tools_funding_misplaced', sql`${table.funding} is null or ${table.kind} = 'funding_scheme'`),
    index('tools_by_title').on(table.title, table.id).where(sql`${table.deletedAt} is null`),
    index('tools_by_creation').on(table.createdAt, table.id).where(sql`${table.deletedAt} is null`),
    index('tools_by_topic').using('gin', table.topics),
  ],
)
