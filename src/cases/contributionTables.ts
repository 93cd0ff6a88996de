import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { clusters } from '../clusters/tables.ts'
import { experiences } from '../experiences/tables.ts'
import { among, identity, instant, known, languageSources, oneOf, writtenIn } from '../platform/columns.ts'
import { practiceCodes, practiceKinds, practices } from '../practices/tables.ts'
import { users } from '../users/tables.ts'
import { cases } from './tables.ts'

export const contributionKinds = ['question', 'knowledge', 'experience', 'feeling', 'hypothesis', 'suggestion', 'reflection'] as const
/** Of another cluster, these may help: the first of them is the first response. */
export const respondingKinds = ['knowledge', 'experience', 'suggestion'] as const satisfies (typeof contributionKinds)[number][]
export const contributionAttributions = ['attributed', 'group', 'unattributed', 'case_giver_only'] as const
export const contributionStates = ['visible', 'withdrawn', 'hidden'] as const
export const usefulBecause = ['new_idea', 'saved_time', 'avoided_error', 'contact', 'confirmed'] as const

/** What a peer gives to a case. Who said it is told by its attribution alone. */
export const contributions = pgTable(
  'contributions',
  {
    ...identity,
    caseId: uuid().notNull(),
    authorId: uuid().notNull(),
    /** The cluster that the author represented, or whose team they were on; somebody without one has none. */
    clusterId: uuid(),
    kind: text({ enum: contributionKinds }).notNull(),
    ...writtenIn,
    body: text().notNull(),
    attribution: text({ enum: contributionAttributions }).notNull().default('group'),
    /** Its group was under the Chatham House rule when it was said. That promise holds when the group changes its rule later. */
    underChathamHouse: boolean().notNull().default(false),
    practiceId: uuid(),
    experienceId: uuid(),
    state: text({ enum: contributionStates }).notNull().default('visible'),
    /** How often the words were changed. */
    revision: integer().notNull().default(0),
    revisedAt: instant(),
    usefulAt: instant(),
    usefulBecause: text({ enum: usefulBecause }),
    withdrawnAt: instant(),
    hiddenBy: uuid(),
    hiddenAt: instant(),
    hiddenReason: text(),
    /** The decision over a flag that hid it, while that stands. No foreign key: decisions know contributions, and tables have no circles. */
    heldByDecisionId: uuid(),
  },
  (table) => [
    known('contributions_case_unknown', table.caseId, cases.id),
    known('contributions_author_unknown', table.authorId, users.id),
    known('contributions_cluster_unknown', table.clusterId, clusters.id),
    known('contributions_practice_unknown', table.practiceId, practices.id),
    known('contributions_experience_unknown', table.experienceId, experiences.id),
    known('contributions_hider_unknown', table.hiddenBy, users.id),
    check('contributions_useful_incomplete', sql`(${table.usefulAt} is null) = (${table.usefulBecause} is null)`),
    check('contributions_hidden_without_reason', sql`${table.state} <> 'hidden' or ${table.hiddenReason} is not null`),
    check('contributions_held_and_shown', sql`${table.heldByDecisionId} is null or ${table.state} = 'hidden'`),
    oneOf('contributions_kind_invalid', table.kind, contributionKinds),
    oneOf('contributions_attribution_invalid', table.attribution, contributionAttributions),
    oneOf('contributions_state_invalid', table.state, contributionStates),
    oneOf('contributions_useful_because_invalid', table.usefulBecause, usefulBecause),
    oneOf('contributions_language_source_invalid', table.languageSource, languageSources),
    index('contributions_of_case').on(table.caseId, table.createdAt, table.id),
    index('contributions_of_author').on(table.authorId, table.createdAt, table.id),
    index('contributions_of_practice').on(table.practiceId).where(sql`${table.practiceId} is not null`),
    index('contributions_of_experience').on(table.experienceId).where(sql`${table.experienceId} is not null`),
  ],
)

/** The words of a contribution before they were changed. */
export const contributionRevisions = pgTable(
  'contribution_revisions',
  { contributionId: uuid().notNull(), revision: integer().notNull(), body: text().notNull(), replacedAt: instant().notNull() },
  (table) => [
    primaryKey({ name: 'contribution_revisions_already_kept', columns: [table.contributionId, table.revision] }),
    known('contribution_revisions_contribution_unknown', table.contributionId, contributions.id),
  ],
)

export const helpRequestStates = ['sent', 'accepted', 'answered', 'declined', 'expired'] as const
/** In these somebody may still help. */
export const openHelpRequestStates = ['sent', 'accepted'] as const satisfies (typeof helpRequestStates)[number][]

/** A peer was asked to help with a case. */
export const helpRequests = pgTable(
  'help_requests',
  {
    ...identity,
    caseId: uuid().notNull(),
    userId: uuid().notNull(),
    requestedBy: uuid().notNull(),
    message: text(),
    dueOn: date({ mode: 'string' }).notNull(),
    state: text({ enum: helpRequestStates }).notNull().default('sent'),
    acceptedAt: instant(),
    answeredAt: instant(),
    declinedAt: instant(),
    declineReason: text(),
    expiredAt: instant(),
  },
  (table) => [
    known('help_requests_case_unknown', table.caseId, cases.id),
    known('help_requests_user_unknown', table.userId, users.id),
    known('help_requests_requester_unknown', table.requestedBy, users.id),
    uniqueIndex('help_requests_already_asked').on(table.caseId, table.userId).where(among(table.state, openHelpRequestStates)),
    oneOf('help_requests_state_invalid', table.state, helpRequestStates),
    index('help_requests_of_case').on(table.caseId, table.createdAt, table.id),
    index('help_requests_of_user').on(table.userId, table.createdAt, table.id),
  ],
)

export const practiceDraftStates = ['asking', 'drafted', 'dropped'] as const
export const consentAnswers = ['asked', 'given', 'refused'] as const

/** A case on its way to become a practice: whose words it would use, and who consents. */
export const casePractices = pgTable(
  'case_practices',
  {
    ...identity,
    caseId: uuid().notNull(),
    /** The case giver or a facilitator; the author of the practice. */
    draftedBy: uuid().notNull(),
    title: text().notNull(),
    kind: text({ enum: practiceKinds }).notNull(),
    state: text({ enum: practiceDraftStates }).notNull().default('asking'),
    /** The practice that came of it. */
    practiceCodeId: uuid(),
    draftedAt: instant(),
  },
  (table) => [
    known('case_practices_case_unknown', table.caseId, cases.id),
    known('case_practices_drafter_unknown', table.draftedBy, users.id),
    known('case_practices_practice_unknown', table.practiceCodeId, practiceCodes.id),
    uniqueIndex('case_practices_practice_taken').on(table.practiceCodeId),
    uniqueIndex('case_practices_already_asking').on(table.caseId).where(sql`${table.state} = 'asking'`),
    check('case_practices_practice_missing', sql`(${table.state} = 'drafted') = (${table.practiceCodeId} is not null)`),
    oneOf('case_practices_state_invalid', table.state, practiceDraftStates),
    oneOf('case_practices_kind_invalid', table.kind, practiceKinds),
    index('case_practices_asking_of_drafter').on(table.draftedBy).where(sql`${table.state} = 'asking'`),
    index('case_practices_of_case').on(table.caseId, table.createdAt, table.id),
  ],
)

/** Whether the words of one contribution, or those of the case itself, may go into a practice. Their author alone says. */
export const contributionConsents = pgTable(
  'contribution_consents',
  {
    ...identity,
    casePracticeId: uuid().notNull(),
    /** Null: the words of the case. */
    contributionId: uuid(),
    /** Whose words they are. */
    userId: uuid().notNull(),
    answer: text({ enum: consentAnswers }).notNull().default('asked'),
    answeredAt: instant(),
  },
  (table) => [
    known('contribution_consents_practice_unknown', table.casePracticeId, casePractices.id),
    known('contribution_consents_contribution_unknown', table.contributionId, contributions.id),
    known('contribution_consents_user_unknown', table.userId, users.id),
    uniqueIndex('contribution_consents_already_asked').on(table.casePracticeId, table.contributionId),
    check('contribution_consents_answered_without_date', sql`(${table.answer} = 'asked') = (${table.answeredAt} is null)`),
    oneOf('contribution_consents_answer_invalid', table.answer, consentAnswers),
    index('contribution_consents_of_user').on(table.userId, table.createdAt, table.id),
    index('contribution_consents_of_contribution').on(table.contributionId),
  ],
)
