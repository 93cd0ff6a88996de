import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cases } from '../cases/tables.ts'
import { groups } from '../groups/tables.ts'
import { identity, instant, known, languageSources, oneOf, writtenIn } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const subjectKinds = ['practice', 'contribution', 'experience', 'case', 'tool'] as const
export const flagCategories = ['outdated', 'harmful', 'wrong', 'offensive', 'confidential', 'without_consent', 'spam', 'other'] as const
/** As stored. An open flag on what is gone, or hidden already, is shown as closed. */
export const storedFlagStates = ['open', 'withdrawn', 'upheld', 'dismissed', 'reversed'] as const
export const decisionStates = ['upheld', 'dismissed', 'reversed'] as const
export const consequences = ['none', 'warning', 'retirement', 'hiding', 'narrowing', 'removal'] as const

/** What those who moderate decided over all flags that were open on one subject. */
export const flagDecisions = pgTable(
  'flag_decisions',
  {
    ...identity,
    state: text({ enum: decisionStates }).notNull(),
    consequence: text({ enum: consequences }).notNull().default('none'),
    category: text({ enum: flagCategories }).notNull(),
    reason: text().notNull(),
    ...writtenIn,
    decidedBy: uuid().notNull(),
    /** What a reversal needs to know: how widely it was seen, or which version was retired. */
    before: text(),
    reversedBy: uuid(),
    reversedAt: instant(),
    reversalReason: text(),
  },
  (table) => [
    known('flag_decisions_decider_unknown', table.decidedBy, users.id),
    known('flag_decisions_reverser_unknown', table.reversedBy, users.id),
    oneOf('flag_decisions_state_invalid', table.state, decisionStates),
    oneOf('flag_decisions_consequence_invalid', table.consequence, consequences),
    oneOf('flag_decisions_category_invalid', table.category, flagCategories),
    oneOf('flag_decisions_language_source_invalid', table.languageSource, languageSources),
    check('flag_decisions_dismissed_with_consequence', sql`${table.state} <> 'dismissed' or ${table.consequence} = 'none'`),
    check('flag_decisions_reversed_without_reason', sql`(${table.state} = 'reversed') = (${table.reversalReason} is not null)`),
  ],
)

/** Somebody says that something is not as it should be, and why. */
export const flags = pgTable(
  'flags',
  {
    ...identity,
    subjectKind: text({ enum: subjectKinds }).notNull(),
    /** What is decided over: of a practice its code, with all versions. Of five tables, so no foreign key. */
    subjectId: uuid().notNull(),
    /** What was pointed at: of a practice the version. */
    flaggedId: uuid().notNull(),
    /** The group that the subject belongs to. */
    groupId: uuid(),
    /** Others than the group saw it when it was flagged last: admins decide. */
    beyondGroup: boolean().notNull(),
    /** The case that it hangs on, and from whose excluded clusters it is kept. */
    caseId: uuid(),
    /** Whose words they are. They never learn who flagged them, and do not decide. */
    authorIds: uuid().array().notNull().default([]),
    /** The subject is under the Chatham House rule, or was: nobody outside of its group learns who flagged it. */
    underChathamHouse: boolean().notNull().default(false),
    /** Null once they are erased. */
    raisedBy: uuid(),
    category: text({ enum: flagCategories }).notNull(),
    reason: text().notNull(),
    ...writtenIn,
    state: text({ enum: storedFlagStates }).notNull().default('open'),
    decisionId: uuid(),
  },
  (table) => [
    known('flags_group_unknown', table.groupId, groups.id),
    known('flags_case_unknown', table.caseId, cases.id),
    known('flags_raiser_unknown', table.raisedBy, users.id),
    known('flags_decision_unknown', table.decisionId, flagDecisions.id),
    oneOf('flags_subject_kind_invalid', table.subjectKind, subjectKinds),
    oneOf('flags_category_invalid', table.category, flagCategories),
    oneOf('flags_state_invalid', table.state, storedFlagStates),
    oneOf('flags_language_source_invalid', table.languageSource, languageSources),
    check('flags_decision_missing', sql`(${table.decisionId} is null) = (${table.state} in ('open', 'withdrawn'))`),
    uniqueIndex('flags_already_flagged').on(table.raisedBy, table.subjectKind, table.subjectId).where(sql`${table.state} = 'open'`),
    index('flags_of_subject').on(table.subjectId, table.subjectKind),
    index('flags_by_state').on(table.state, table.createdAt, table.id),
    index('flags_by_creation').on(table.createdAt, table.id),
    index('flags_of_group').on(table.groupId, table.createdAt, table.id),
    index('flags_of_raiser').on(table.raisedBy, table.createdAt, table.id),
    index('flags_of_decision').on(table.decisionId),
    index('flags_of_case').on(table.caseId),
  ],
)
