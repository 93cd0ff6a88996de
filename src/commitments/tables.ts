import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { cases } from '../cases/tables.ts'
import { experiences } from '../experiences/tables.ts'
import { groups } from '../groups/tables.ts'
import { meetings } from '../meetings/tables.ts'
import { identity, instant, known, languageSources, oneOf, writtenIn } from '../platform/columns.ts'
import { practiceCodes, practices } from '../practices/tables.ts'
import { users } from '../users/tables.ts'

/** A carried commitment is still open; `carriedCount` tells how often. */
export const commitmentStates = ['open', 'done', 'dropped'] as const

/** Where one commits. */
export const sourceKinds = ['meeting', 'case', 'practice'] as const

/** "I will do X by D", said at a meeting, over a case or in front of a practice. */
export const commitments = pgTable(
  'commitments',
  {
    ...identity,
    userId: uuid().notNull(),
    /** Who else reads it; null: nobody. */
    groupId: uuid(),
    meetingId: uuid(),
    caseId: uuid(),
    practiceId: uuid(),
    practiceCodeId: uuid(),
    text: text().notNull(),
    firstStep: text(),
    ...writtenIn,
    dueOn: date({ mode: 'string' }).notNull(),
    state: text({ enum: commitmentStates }).notNull().default('open'),
    carriedCount: integer().notNull().default(0),
    /** The last meeting that carried it, which has nothing more to ask. */
    carriedAtMeetingId: uuid(),
    /** Meetings before this one do not ask for it. */
    carriedToMeetingId: uuid(),
    closedAt: instant(),
    closingNote: text(),
    dropReason: text(),
    experienceId: uuid(),
    experienceAskedAt: instant(),
  },
  (table) => [
    known('commitments_user_unknown', table.userId, users.id),
    known('commitments_group_unknown', table.groupId, groups.id),
    known('commitments_meeting_unknown', table.meetingId, meetings.id),
    known('commitments_case_unknown', table.caseId, cases.id),
    known('commitments_practice_unknown', table.practiceId, practices.id),
    known('commitments_practice_code_unknown', table.practiceCodeId, practiceCodes.id),
    known('commitments_carried_at_unknown', table.carriedAtMeetingId, meetings.id),
    known('commitments_carried_to_unknown', table.carriedToMeetingId, meetings.id),
    known('commitments_experience_unknown', table.experienceId, experiences.id),
    oneOf('commitments_state_invalid', table.state, commitmentStates),
    oneOf('commitments_language_source_invalid', table.languageSource, languageSources),
    check('commitments_source_missing', sql`num_nonnulls(${table.meetingId}, ${table.caseId}, ${table.practiceId}) = 1`),
    check('commitments_practice_incomplete', sql`(${table.practiceId} is null) = (${table.practiceCodeId} is null)`),
    check('commitments_closing_missing', sql`(${table.closedAt} is null) = (${table.state} = 'open')`),
    check('commitments_dropped_without_reason', sql`(${table.dropReason} is not null) = (${table.state} = 'dropped')`),
    index('commitments_by_due').on(table.dueOn, table.id),
    index('commitments_of_user').on(table.userId, table.dueOn, table.id),
    index('commitments_of_group').on(table.groupId, table.dueOn, table.id),
    index('commitments_open_of_group').on(table.groupId).where(sql`${table.state} = 'open'`),
    index('commitments_of_meeting').on(table.meetingId),
    index('commitments_of_case').on(table.caseId),
    index('commitments_of_practice').on(table.practiceId),
    index('commitments_of_experience').on(table.experienceId),
  ],
)
