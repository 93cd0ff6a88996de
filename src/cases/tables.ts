import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { clusters } from '../clusters/tables.ts'
import { experiences } from '../experiences/tables.ts'
import { groups } from '../groups/tables.ts'
import { among, identity, instant, known, languageSources, oneOf, words, writtenIn } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const caseStates = ['draft', 'open', 'in_consultation', 'advised', 'acting', 'resolved', 'not_resolved', 'parked', 'withdrawn'] as const
/** In these nobody is asked for anything more: what has not happened by then is waited for no longer. */
export const stoppedCaseStates = ['resolved', 'not_resolved', 'parked', 'withdrawn'] as const satisfies (typeof caseStates)[number][]
/** In these a case waits for its first answer. Whoever takes advice or acts has been helped, at a meeting perhaps. */
export const waitingCaseStates = ['open', 'in_consultation'] as const satisfies (typeof caseStates)[number][]
export const caseAudiences = ['selected', 'group', 'network'] as const
export const urgencies = ['low', 'normal', 'high'] as const
export const helpKinds = ['advice', 'contacts', 'feedback', 'experience'] as const

/** A specific problem that a member brings to peers. Its row is the lock for all that peers give to it. */
export const cases = pgTable(
  'cases',
  {
    ...identity,
    groupId: uuid().notNull(),
    /** The case giver. */
    authorId: uuid().notNull(),
    /** The cluster that the case giver represented when they wrote it. */
    clusterId: uuid().notNull(),
    ...writtenIn,
    title: text().notNull(),
    situation: text(),
    triedSoFar: words(),
    constraints: text(),
    keyQuestion: text(),
    helpWanted: text({ enum: helpKinds }).notNull().default('advice'),
    /** Who decides in the end. */
    decisionOwner: text(),
    decisionDueOn: date({ mode: 'string' }),
    urgency: text({ enum: urgencies }).notNull().default('normal'),
    topics: words(),
    journeyStep: integer(),
    market: text(),
    /** Whoever belongs to one of these finds no case. */
    excludedClusterIds: uuid().array().notNull().default([]),
    audience: text({ enum: caseAudiences }).notNull().default('group'),
    /** Its group was under the Chatham House rule while it was written. That promise holds when the group changes its rule later. */
    underChathamHouse: boolean().notNull().default(false),
    state: text({ enum: caseStates }).notNull().default('draft'),
    openedAt: instant(),
    /** When another cluster first said something that may help. */
    firstResponseAt: instant(),
    /** When the case giver first called something useful. */
    firstUsefulAt: instant(),
    resolvedAt: instant(),
    /** Since when it is in a state in which nothing more is asked for; null while it goes on. */
    stoppedAt: instant(),
    outcomeNote: text(),
    outcomeExperienceId: uuid(),
    /** The decision over a flag that closed it to the network, while that stands. No foreign key: decisions know cases, and tables have no circles. */
    heldByDecisionId: uuid(),
  },
  (table) => [
    known('cases_group_unknown', table.groupId, groups.id),
    known('cases_author_unknown', table.authorId, users.id),
    known('cases_cluster_unknown', table.clusterId, clusters.id),
    known('cases_outcome_experience_unknown', table.outcomeExperienceId, experiences.id),
    check('cases_own_cluster_excluded', sql`not ${table.clusterId} = any(${table.excludedClusterIds})`),
    check('cases_journey_step_invalid', sql`${table.journeyStep} between 1 and 7`),
    check('cases_outcome_missing', sql`${table.state} <> 'resolved' or ${table.outcomeNote} is not null or ${table.outcomeExperienceId} is not null`),
    check('cases_opened_without_date', sql`${table.state} = 'draft' or ${table.openedAt} is not null`),
    check('cases_stopped_without_date', sql`(${among(table.state, stoppedCaseStates)}) = (${table.stoppedAt} is not null)`),
    check('cases_held_and_shown', sql`${table.heldByDecisionId} is null or ${table.audience} <> 'network'`),
    oneOf('cases_state_invalid', table.state, caseStates),
    oneOf('cases_audience_invalid', table.audience, caseAudiences),
    oneOf('cases_urgency_invalid', table.urgency, urgencies),
    oneOf('cases_help_wanted_invalid', table.helpWanted, helpKinds),
    oneOf('cases_language_source_invalid', table.languageSource, languageSources),
    index('cases_by_creation').on(table.createdAt, table.id),
    index('cases_of_group').on(table.groupId, table.createdAt, table.id),
    index('cases_of_author').on(table.authorId, table.createdAt, table.id),
    index('cases_of_cluster').on(table.clusterId),
    index('cases_by_state').on(table.state, table.createdAt, table.id),
    index('cases_by_opening').on(table.openedAt, table.id),
    index('cases_unanswered')
      .on(table.openedAt, table.id)
      .where(sql`${table.firstResponseAt} is null and ${among(table.state, waitingCaseStates)}`),
    index('cases_by_topic').using('gin', table.topics),
  ],
)

/** Who sees a case that is for selected people, beside its group's facilitators. */
export const caseAudience = pgTable(
  'case_audience',
  { caseId: uuid().notNull(), userId: uuid().notNull(), addedAt: instant().notNull() },
  (table) => [
    primaryKey({ name: 'case_audience_already_selected', columns: [table.caseId, table.userId] }),
    known('case_audience_case_unknown', table.caseId, cases.id),
    known('case_audience_user_unknown', table.userId, users.id),
    index('case_audience_of_user').on(table.userId),
  ],
)
