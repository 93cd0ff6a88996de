import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, date, foreignKey, index, integer, jsonb, numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { clusters } from '../clusters/tables.ts'
import { groups } from '../groups/tables.ts'
import { among, identity, instant, known, languageSources, oneOf, removable, words, writtenIn } from '../platform/columns.ts'
import { costBands, type MeasuredResult, practiceCodes, practices, visibilities } from '../practices/tables.ts'
import { users } from '../users/tables.ts'

export const experienceStates = ['draft', 'recorded', 'confirmed', 'disputed', 'withdrawn'] as const
/** In these an experience is a cluster's voice in the evidence, if it is its latest. */
export const heardExperienceStates = ['recorded', 'confirmed'] as const satisfies (typeof experienceStates)[number][]
export const outcomes = ['worked', 'worked_with_changes', 'no_effect', 'made_worse', 'too_early'] as const
export const experienceValues = ['immediate', 'potential', 'applied', 'realised', 'reframing'] as const
export const experienceAttributions = ['attributed', 'group', 'unattributed'] as const

/** The cluster as it was when it tried: what it is compared by later, when it will have changed. */
export type ContextSnapshot = Pick<
  typeof clusters.$inferSelect,
  'country' | 'region' | 'sectors' | 'foundedYear' | 'memberCount' | 'smeCount' | 'teamFte' | 'targetMarkets' | 'label'
>

/** What lists sort by: a draft without a period comes before all that are over. */
const periodOf = (table: { periodEndOn: AnyPgColumn }) => sql`coalesce(${table.periodEndOn}, '9999-12-31'::date)`

/**
 * A cluster tried something, mostly a practice: what it expected, what happened, why, and what it would do next time.
 * A later outcome is a new row, and a cluster's voice is its latest row that is heard.
 */
export const experiences = pgTable(
  'experiences',
  {
    ...identity,
    ...removable,
    groupId: uuid(),
    authorId: uuid().notNull(),
    clusterId: uuid().notNull(),
    practiceCodeId: uuid(),
    /** The version that was tried. */
    practiceId: uuid(),
    journeyStep: integer(),
    market: text(),
    periodStartOn: date({ mode: 'string' }),
    periodEndOn: date({ mode: 'string' }),
    contextSnapshot: jsonb().$type<ContextSnapshot>().notNull(),
    ...writtenIn,
    expected: text(),
    happened: text(),
    why: text(),
    nextTime: text(),
    adaptations: text(),
    outcome: text({ enum: outcomes }),
    results: jsonb().$type<MeasuredResult[]>().notNull().default([]),
    askAgainOn: date({ mode: 'string' }),
    costBand: text({ enum: costBands }),
    effortDays: numeric({ precision: 8, scale: 1, mode: 'number' }),
    evidenceLinks: words(),
    value: text({ enum: experienceValues }),
    attribution: text({ enum: experienceAttributions }).notNull().default('group'),
    /** Its group was under the Chatham House rule when it was recorded. That promise holds when the group changes its rule later. */
    underChathamHouse: boolean().notNull().default(false),
    visibility: text({ enum: visibilities }).notNull().default('group'),
    state: text({ enum: experienceStates }).notNull().default('draft'),
    recordedAt: instant(),
    confirmedBy: uuid(),
    confirmedByClusterId: uuid(),
    confirmedAt: instant(),
    disputedBy: uuid(),
    /** All who ever disputed it: each has their say once. */
    disputers: uuid().array().notNull().default([]),
    disputedAt: instant(),
    disputeReason: text(),
    /** How the last dispute was settled; the dispute itself stays on record. */
    disputeSettledBy: uuid(),
    disputeSettledAt: instant(),
    disputeSettlement: text(),
    withdrawnAt: instant(),
    /** The commitment that it answers, closed once it is recorded. No foreign key: commitments know experiences, and tables have no circles. */
    commitmentId: uuid(),
    /** The decision over a flag that narrowed it, while that stands. No foreign key: decisions know experiences. */
    heldByDecisionId: uuid(),
  },
  (table) => [
    known('experiences_group_unknown', table.groupId, groups.id),
    known('experiences_author_unknown', table.authorId, users.id),
    known('experiences_cluster_unknown', table.clusterId, clusters.id),
    known('experiences_practice_code_unknown', table.practiceCodeId, practiceCodes.id),
    foreignKey({
      name: 'experiences_practice_version_unknown',
      columns: [table.practiceId, table.practiceCodeId],
      foreignColumns: [practices.id, practices.practiceCodeId],
    }),
    known('experiences_confirmer_unknown', table.confirmedBy, users.id),
    known('experiences_confirming_cluster_unknown', table.confirmedByClusterId, clusters.id),
    known('experiences_disputer_unknown', table.disputedBy, users.id),
    known('experiences_settler_unknown', table.disputeSettledBy, users.id),
    check('experiences_practice_incomplete', sql`(${table.practiceId} is null) = (${table.practiceCodeId} is null)`),
    check('experiences_group_missing', sql`${table.groupId} is not null or ${table.visibility} <> 'group'`),
    check(
      'experiences_outcome_missing',
      sql`${table.state} in ('draft', 'withdrawn')
    or (${table.outcome} is not null and ${table.periodEndOn} is not null)`,
    ),
    check(
      'experiences_ask_again_missing',
      sql`${table.state} in ('draft', 'withdrawn')
    or ${table.outcome} <> 'too_early' or ${table.askAgainOn} is not null`,
    ),
    check('experiences_period_ends_before_it_starts', sql`${table.periodStartOn} <= ${table.periodEndOn}`),
    check('experiences_confirmed_by_own_cluster', sql`${table.confirmedByClusterId} <> ${table.clusterId}`),
    check(
      'experiences_confirmation_missing',
      sql`${table.state} <> 'confirmed'
    or (${table.confirmedBy} is not null and ${table.confirmedByClusterId} is not null and ${table.confirmedAt} is not null)`,
    ),
    check('experiences_dispute_without_reason', sql`${table.state} <> 'disputed' or ${table.disputeReason} is not null`),
    check('experiences_held_and_shown', sql`${table.heldByDecisionId} is null or ${table.visibility} = 'group'`),
    oneOf('experiences_state_invalid', table.state, experienceStates),
    oneOf('experiences_outcome_invalid', table.outcome, outcomes),
    oneOf('experiences_value_invalid', table.value, experienceValues),
    oneOf('experiences_attribution_invalid', table.attribution, experienceAttributions),
    oneOf('experiences_visibility_invalid', table.visibility, visibilities),
    oneOf('experiences_cost_band_invalid', table.costBand, costBands),
    oneOf('experiences_language_source_invalid', table.languageSource, languageSources),
    index('experiences_by_creation').on(table.createdAt, table.id),
    index('experiences_by_period').on(periodOf(table), table.id),
    index('experiences_of_practice').on(table.practiceCodeId, table.createdAt, table.id),
    index('experiences_of_practice_by_period').on(table.practiceCodeId, periodOf(table), table.id),
    // `distinct on (cluster_id) ... order by cluster_id, period_end_on desc, id desc` walks it. A plain desc() here would
    // become `desc nulls last`, which an `order by ... desc` cannot use.
    index('experiences_latest_voice')
      .on(table.practiceCodeId, table.clusterId, table.periodEndOn.desc().nullsFirst(), table.id.desc().nullsFirst())
      .where(among(table.state, heardExperienceStates)),
    index('experiences_of_group').on(table.groupId, table.createdAt, table.id),
    index('experiences_of_cluster').on(table.clusterId, table.createdAt, table.id),
    index('experiences_of_author').on(table.authorId, table.createdAt, table.id),
    index('experiences_disputed').on(table.createdAt, table.id).where(sql`${table.state} = 'disputed'`),
  ],
)
