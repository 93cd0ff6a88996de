import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgSequence,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { clusters } from '../clusters/tables.ts'
import { groups } from '../groups/tables.ts'
import { agendaItems, meetings } from '../meetings/tables.ts'
import { among, identity, instant, known, languageSources, oneOf, removable, words, writtenIn } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const visibilities = ['group', 'network', 'public'] as const
export const consentReaches = ['network', 'public'] as const
export const practiceStates = ['draft', 'submitted', 'in_review', 'changes_requested', 'published', 'superseded', 'retired'] as const
/** In these a version is still being worked on; a code has one such version at most. */
export const openPracticeStates = ['draft', 'submitted', 'in_review', 'changes_requested'] as const satisfies (typeof practiceStates)[number][]
/** In these a version has come out: whoever may see its code reads it. */
export const readablePracticeStates = ['published', 'superseded', 'retired'] as const satisfies (typeof practiceStates)[number][]
export const practiceKinds = ['success', 'failure', 'mixed'] as const
export const sustainabilities = ['yes', 'no', 'unknown'] as const
export const costBands = ['none', 'under_1k', 'under_5k', 'under_20k', 'under_100k', 'over_100k'] as const
export const practiceUseKinds = ['meeting', 'case', 'journey'] as const

export type MeasuredResult = {
  metric: string
  before: number | null
  after: number | null
  unit: string | null
  source: string | null
}
/** What readers are warned of, and the decision that it comes from. */
export type Warning = { id: string; category: 'outdated' | 'harmful' | 'wrong'; reason: string; language: string | null; decidedAt: string }
export type Factor = { dimension: string; text: string }
export type Weakness = { text: string; howToOvercome: string | null }

/** The numbers in codes. A code made by hand or by an import takes none. */
export const practiceCodeNumbers = pgSequence('practice_code_numbers')

/** Named with its type, because a code and its versions point at each other. */
const practiceVersion = (): AnyPgColumn => practices.id

/**
 * A practice through all its versions: what people cite as P-0007, and what evidence is about. It is seen as widely as
 * its visibility, and no more widely than its author and its owner cluster consented to.
 */
export const practiceCodes = pgTable(
  'practice_codes',
  {
    ...identity,
    ...removable,
    code: text().notNull().default(sql`'P-' || to_char(nextval('practice_code_numbers'), 'FM999999990000')`),
    groupId: uuid(),
    visibility: text({ enum: visibilities }).notNull().default('group'),
    authorId: uuid().notNull(),
    ownerClusterId: uuid().notNull(),
    authorConsentTo: text({ enum: consentReaches }),
    authorConsentAt: instant(),
    authorConsentBy: uuid(),
    ownerConsentTo: text({ enum: consentReaches }),
    ownerConsentAt: instant(),
    ownerConsentBy: uuid(),
    derivedFromPracticeId: uuid(),
    /** At hand where practices are read, so that warning costs no reader a question. */
    warnings: jsonb().$type<Warning[]>().notNull().default([]),
  },
  (table) => [
    known('practice_codes_group_unknown', table.groupId, groups.id),
    known('practice_codes_author_unknown', table.authorId, users.id),
    known('practice_codes_owner_cluster_unknown', table.ownerClusterId, clusters.id),
    known('practice_codes_author_consenter_unknown', table.authorConsentBy, users.id),
    known('practice_codes_owner_consenter_unknown', table.ownerConsentBy, users.id),
    known('practice_codes_origin_unknown', table.derivedFromPracticeId, practiceVersion()),
    unique('practice_codes_code_taken').on(table.code),
    check('practice_codes_group_missing', sql`${table.groupId} is not null or ${table.visibility} <> 'group'`),
    check(
      'practice_codes_consent_missing',
      sql`${table.deletedAt} is not null or case ${table.visibility}
    when 'group' then true
    when 'network' then ${table.authorConsentTo} is not null and ${table.ownerConsentTo} is not null
    else coalesce(${table.authorConsentTo} = 'public' and ${table.ownerConsentTo} = 'public', false) end`,
    ),
    oneOf('practice_codes_visibility_invalid', table.visibility, visibilities),
    oneOf('practice_codes_author_consent_invalid', table.authorConsentTo, consentReaches),
    oneOf('practice_codes_owner_consent_invalid', table.ownerConsentTo, consentReaches),
    index('practice_codes_of_group').on(table.groupId),
    index('practice_codes_of_author').on(table.authorId),
    index('practice_codes_of_cluster').on(table.ownerClusterId),
    index('practice_codes_by_visibility').on(table.visibility),
    index('practice_codes_by_origin').on(table.derivedFromPracticeId),
  ],
)

/** One version of a practice. The published one is what readers see; the open one is what its author works on. */
export const practices = pgTable(
  'practices',
  {
    ...identity,
    ...removable,
    practiceCodeId: uuid().notNull(),
    versionNumber: integer().notNull(),
    /** Who wrote this version; the code's author wrote the first. */
    authorId: uuid().notNull(),
    /** Who changed its words last, once somebody did; nobody reviews what they wrote. */
    lastWrittenBy: uuid(),
    /** Its group was under the Chatham House rule while it was written. That promise holds when the group changes its rule later. */
    underChathamHouse: boolean().notNull().default(false),
    ...writtenIn,
    title: text().notNull(),
    teaser: text(),
    problem: text(),
    context: text(),
    solution: text(),
    steps: words(),
    journeySteps: integer().array().notNull().default([]),
    topics: words(),
    sectors: words(),
    country: text(),
    markets: words(),
    costBand: text({ enum: costBands }),
    personDays: numeric({ precision: 8, scale: 1, mode: 'number' }),
    funding: words(),
    timescale: text(),
    results: jsonb().$type<MeasuredResult[]>().notNull().default([]),
    enabling: jsonb().$type<Factor[]>().notNull().default([]),
    hindering: jsonb().$type<Factor[]>().notNull().default([]),
    strengths: words(),
    weaknesses: jsonb().$type<Weakness[]>().notNull().default([]),
    sustainsWithoutSupport: text({ enum: sustainabilities }).notNull().default('unknown'),
    kind: text({ enum: practiceKinds }).notNull(),
    originMeetingId: uuid(),
    licence: text(),
    state: text({ enum: practiceStates }).notNull().default('draft'),
    submittedAt: instant(),
    reviewerId: uuid(),
    reviewComment: text(),
    publishedAt: instant(),
    reviewDueOn: date({ mode: 'string' }),
    retiredAt: instant(),
    retirementReason: text(),
  },
  (table) => [
    known('practices_code_unknown', table.practiceCodeId, practiceCodes.id),
    known('practices_author_unknown', table.authorId, users.id),
    known('practices_last_writer_unknown', table.lastWrittenBy, users.id),
    known('practices_reviewer_unknown', table.reviewerId, users.id),
    known('practices_origin_meeting_unknown', table.originMeetingId, meetings.id),
    unique('practices_version_number_taken').on(table.practiceCodeId, table.versionNumber),
    // Nothing finds rows by it; experiences refer to it, so that their code and their version cannot disagree.
    unique('practices_version_of_code_taken').on(table.id, table.practiceCodeId),
    uniqueIndex('practices_already_published').on(table.practiceCodeId).where(sql`${table.state} = 'published'`),
    uniqueIndex('practices_version_already_open')
      .on(table.practiceCodeId)
      .where(sql`${among(table.state, openPracticeStates)} and ${table.deletedAt} is null`),
    check('practices_reviewed_by_its_author', sql`${table.reviewerId} <> ${table.authorId}`),
    check('practices_published_without_date', sql`${table.state} <> 'published' or ${table.publishedAt} is not null`),
    check('practices_title_too_long', sql`char_length(${table.title}) <= 100`),
    check('practices_country_malformed', sql`${table.country} ~ '^[A-Z]{2}$'`),
    check('practices_retired_without_reason', sql`${table.state} <> 'retired' or ${table.retirementReason} is not null`),
    oneOf('practices_state_invalid', table.state, practiceStates),
    oneOf('practices_kind_invalid', table.kind, practiceKinds),
    oneOf('practices_cost_band_invalid', table.costBand, costBands),
    oneOf('practices_sustains_invalid', table.sustainsWithoutSupport, sustainabilities),
    oneOf('practices_language_source_invalid', table.languageSource, languageSources),
    index('practices_by_update').on(table.updatedAt, table.id),
    index('practices_by_publication').on(table.publishedAt, table.id).where(sql`${table.state} = 'published'`),
    index('practices_by_title').on(table.title, table.id).where(sql`${table.state} = 'published'`),
    index('practices_by_state').on(table.state, table.updatedAt, table.id),
    index('practices_by_country').on(table.country),
    index('practices_by_topic').using('gin', table.topics),
    index('practices_by_sector').using('gin', table.sectors),
    index('practices_by_market').using('gin', table.markets),
    index('practices_by_journey_step').using('gin', table.journeySteps),
    index('practices_of_author').on(table.authorId),
    index('practices_of_reviewer').on(table.reviewerId, table.state),
    index('practices_of_meeting').on(table.originMeetingId),
    index('practices_review_due').on(table.reviewDueOn).where(sql`${table.state} = 'published'`),
  ],
)

/** A practice, in the version of that day, was used at a meeting. */
export const practiceUses = pgTable(
  'practice_uses',
  {
    ...identity,
    practiceId: uuid().notNull(),
    kind: text({ enum: practiceUseKinds }).notNull(),
    meetingId: uuid(),
    agendaItemId: uuid(),
    recordedBy: uuid().notNull(),
  },
  (table) => [
    known('practice_uses_practice_unknown', table.practiceId, practices.id),
    known('practice_uses_meeting_unknown', table.meetingId, meetings.id),
    known('practice_uses_agenda_item_unknown', table.agendaItemId, agendaItems.id),
    known('practice_uses_recorder_unknown', table.recordedBy, users.id),
    unique('practice_uses_already_used').on(table.practiceId, table.meetingId),
    check('practice_uses_place_missing', sql`(${table.kind} = 'meeting') = (${table.meetingId} is not null)`),
    oneOf('practice_uses_kind_invalid', table.kind, practiceUseKinds),
    index('practice_uses_of_practice').on(table.practiceId, table.createdAt, table.id),
    index('practice_uses_of_meeting').on(table.meetingId),
  ],
)
