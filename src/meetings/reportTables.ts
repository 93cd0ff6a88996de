import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { identity, instant, known, oneOf, removable } from '../platform/columns.ts'
import { users } from '../users/tables.ts'
import { meetings } from './tables.ts'

export const reportStates = ['draft', 'circulated', 'approved', 'released'] as const
export const reportResponseKinds = ['approval', 'objection'] as const

/** What a meeting came to. The summary may leave the group; the minutes never do. */
export const meetingReports = pgTable(
  'meeting_reports',
  {
    ...identity,
    meetingId: uuid().notNull(),
    /** Grows with the text, and with an attendance that is recorded after it was circulated; version also grows with the state. */
    revision: integer().notNull().default(1),
    summary: text().notNull().default(''),
    minutes: text().notNull().default(''),
    language: text().notNull(),
    writtenBy: uuid().notNull(),
    state: text({ enum: reportStates }).notNull().default('draft'),
    circulatedAt: instant(),
    approvedAt: instant(),
    releasedAt: instant(),
  },
  (table) => [
    known('meeting_reports_meeting_unknown', table.meetingId, meetings.id),
    known('meeting_reports_writer_unknown', table.writtenBy, users.id),
    unique('meeting_reports_report_exists').on(table.meetingId),
    oneOf('meeting_reports_state_invalid', table.state, reportStates),
    index('meeting_reports_awaiting_approval').on(table.circulatedAt).where(sql`${table.state} = 'circulated'`),
  ],
)

/** A report's text as it stood before somebody replaced it, or other people were found to have attended. */
export const meetingReportRevisions = pgTable(
  'meeting_report_revisions',
  {
    reportId: uuid().notNull(),
    revision: integer().notNull(),
    summary: text().notNull(),
    minutes: text().notNull(),
    language: text().notNull(),
    writtenBy: uuid().notNull(),
    replacedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'meeting_report_revisions_revision_taken', columns: [table.reportId, table.revision] }),
    known('meeting_report_revisions_report_unknown', table.reportId, meetingReports.id),
    known('meeting_report_revisions_writer_unknown', table.writtenBy, users.id),
  ],
)

/** What one attendee says to one circulated text: approved, or objected to. A new text asks again. */
export const reportResponses = pgTable(
  'report_responses',
  {
    reportId: uuid().notNull(),
    revision: integer().notNull(),
    userId: uuid().notNull(),
    kind: text({ enum: reportResponseKinds }).notNull(),
    comment: text(),
    respondedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'report_responses_already_responded', columns: [table.reportId, table.revision, table.userId] }),
    known('report_responses_report_unknown', table.reportId, meetingReports.id),
    known('report_responses_user_unknown', table.userId, users.id),
    check('report_responses_objection_without_reason', sql`${table.kind} <> 'objection' or ${table.comment} is not null`),
    oneOf('report_responses_kind_invalid', table.kind, reportResponseKinds),
  ],
)

/** Something a meeting decided, and when the group wants to look at it again. */
export const decisions = pgTable(
  'decisions',
  {
    ...identity,
    ...removable,
    meetingId: uuid().notNull(),
    statement: text().notNull(),
    language: text().notNull(),
    reviewOn: date({ mode: 'string' }),
    recordedBy: uuid().notNull(),
  },
  (table) => [
    known('decisions_meeting_unknown', table.meetingId, meetings.id),
    known('decisions_recorder_unknown', table.recordedBy, users.id),
    index('decisions_of_meeting').on(table.meetingId, table.createdAt, table.id),
    index('decisions_by_review').on(table.reviewOn),
  ],
)
