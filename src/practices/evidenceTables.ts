import { sql } from 'drizzle-orm'
import { boolean, check, date, doublePrecision, index, integer, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant, known, oneOf } from '../platform/columns.ts'
import { practiceCodes } from './tables.ts'

export const certainties = ['very_low', 'low', 'moderate', 'high'] as const

/** The prior that a day's evidence starts from. The daily command adds a row; in between m0 does not move. */
export const evidencePriors = pgTable('evidence_priors', {
  asOf: instant().primaryKey(),
  formulaVersion: integer().notNull(),
  m0: doublePrecision().notNull(),
})

/** The evidence for everyone on one practice code, as computed at asOf. Its inputs are read from the experiences. */
export const practiceEvidence = pgTable(
  'practice_evidence',
  {
    practiceCodeId: uuid().primaryKey(),
    /** Grows with every computation. */
    version: integer().notNull().default(1),
    asOf: instant().notNull(),
    formulaVersion: integer().notNull(),
    m0: doublePrecision().notNull(),
    /** Clusters with an outcome that counts. */
    n: integer().notNull(),
    sumR: doublePrecision().notNull(),
    sumRY: doublePrecision().notNull(),
    mean: doublePrecision(),
    low: doublePrecision(),
    high: doublePrecision(),
    level: smallint().notNull(),
    certainty: text({ enum: certainties }),
    contested: boolean().notNull(),
    warning: boolean().notNull(),
    pending: integer().notNull(),
    harm: integer().notNull(),
    lastOn: date({ mode: 'string' }),
  },
  (table) => [
    known('practice_evidence_code_unknown', table.practiceCodeId, practiceCodes.id),
    check('practice_evidence_level_invalid', sql`${table.level} between 0 and 3`),
    check('practice_evidence_interval_invalid', sql`${table.low} >= 0 and ${table.low} <= ${table.high} and ${table.high} <= 1`),
    oneOf('practice_evidence_certainty_invalid', table.certainty, certainties),
    index('practice_evidence_by_lower_bound').on(table.low, table.practiceCodeId),
  ],
)
