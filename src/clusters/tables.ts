import { sql } from 'drizzle-orm'
import {
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { among, identity, instant, known, oneOf, removable, words } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const clusterLabels = ['none', 'bronze', 'silver', 'gold'] as const
export const validationStatuses = ['unsubmitted', 'submitted', 'validated', 'refused', 'lapsed'] as const
export const validationOutcomes = ['validated', 'refused'] as const
export const affiliationRoles = ['manager', 'staff'] as const
export const affiliationStates = ['requested', 'active', 'rejected', 'ended'] as const
/** In these a user counts as one affiliation to the cluster; asking twice is refused. */
export const liveAffiliationStates = ['requested', 'active'] as const satisfies (typeof affiliationStates)[number][]

export type SocialLink = { network: string; url: string }
export type Feed = { title: string; url: string }

type ClusterFigure = 'memberCount' | 'smeCount' | 'teamFte'
/** A criterion as data: a figure, or one figure per another, reaches a bound; or an attribute is given at all. */
export type ValidationRule = { attribute: ClusterFigure; per?: ClusterFigure; atLeast: number } | { attribute: string; present: true }

/** `value` is the figure that was measured; null when it is unknown, or when the criterion only asks for presence. */
export type ValidationResult = { code: string; met: boolean; value: number | null; waived: boolean; waiverReason: string | null }

/** An organisation of companies and institutions in one field and region. Its slug is never given to another. */
export const clusters = pgTable(
  'clusters',
  {
    ...identity,
    ...removable,
    name: text().notNull(),
    slug: text().notNull(),
    country: text().notNull(),
    region: text(),
    city: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    sectors: words(),
    foundedYear: integer(),
    memberCount: integer(),
    smeCount: integer(),
    teamFte: numeric({ precision: 7, scale: 2, mode: 'number' }),
    website: text(),
    description: text(),
    language: text().notNull(),
    languages: words(),
    targetMarkets: words(),
    needs: words(),
    offers: words(),
    label: text({ enum: clusterLabels }).notNull().default('none'),
    socialLinks: jsonb().$type<SocialLink[]>().notNull().default([]),
    feeds: jsonb().$type<Feed[]>().notNull().default([]),
    validationStatus: text({ enum: validationStatuses }).notNull().default('unsubmitted'),
    validationLapsesOn: date({ mode: 'string' }),
  },
  (table) => [
    unique('clusters_slug_taken').on(table.slug),
    check('clusters_slug_malformed', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('clusters_country_malformed', sql`${table.country} ~ '^[A-Z]{2}$'`),
    check('clusters_location_incomplete', sql`(${table.latitude} is null) = (${table.longitude} is null)`),
    check('clusters_location_off_the_globe', sql`${table.latitude} between -90 and 90 and ${table.longitude} between -180 and 180`),
    check('clusters_count_negative', sql`least(${table.memberCount}, ${table.smeCount}, ${table.teamFte}) >= 0`),
    check('clusters_more_smes_than_members', sql`${table.smeCount} <= ${table.memberCount}`),
    oneOf('clusters_label_invalid', table.label, clusterLabels),
    oneOf('clusters_validation_status_invalid', table.validationStatus, validationStatuses),
    index('clusters_by_creation').on(table.createdAt, table.id),
    index('clusters_by_name').on(sql`lower(${table.name})`, table.id),
    index('clusters_by_country').on(table.country),
    index('clusters_by_validation').on(table.validationStatus),
    index('clusters_by_sector').using('gin', table.sectors),
    index('clusters_by_target_market').using('gin', table.targetMarkets),
  ],
)

/** One criterion of one version of the validation rules. A version never changes; new rules are a new version. */
export const validationCriteria = pgTable(
  'validation_criteria',
  {
    version: integer().notNull(),
    code: text().notNull(),
    position: integer().notNull(),
    description: text().notNull(),
    rule: jsonb().$type<ValidationRule>().notNull(),
  },
  (table) => [primaryKey({ name: 'validation_criteria_criterion_taken', columns: [table.version, table.code] })],
)

/** One submission of a cluster for validation, and what was decided. The newest explains the cluster's status. */
export const clusterValidations = pgTable(
  'cluster_validations',
  {
    ...identity,
    clusterId: uuid().notNull(),
    criteriaVersion: integer().notNull(),
    results: jsonb().$type<ValidationResult[]>().notNull(),
    /** What the managers want the deciders to know. */
    note: text(),
    submittedAt: instant().notNull(),
    submittedBy: uuid().notNull(),
    outcome: text({ enum: validationOutcomes }),
    decidedAt: instant(),
    decidedBy: uuid(),
    reason: text(),
    lapsedAt: instant(),
  },
  (table) => [
    known('cluster_validations_cluster_unknown', table.clusterId, clusters.id),
    known('cluster_validations_submitter_unknown', table.submittedBy, users.id),
    known('cluster_validations_decider_unknown', table.decidedBy, users.id),
    uniqueIndex('cluster_validations_already_submitted').on(table.clusterId).where(sql`${table.decidedAt} is null`),
    check('cluster_validations_half_decided', sql`(${table.decidedAt} is null) = (${table.outcome} is null)`),
    oneOf('cluster_validations_outcome_invalid', table.outcome, validationOutcomes),
    index('cluster_validations_of_cluster').on(table.clusterId, table.submittedAt, table.id),
  ],
)

/** A user belongs to a cluster's team, asks to, or did. Coming back is a new row. */
export const affiliations = pgTable(
  'affiliations',
  {
    ...identity,
    userId: uuid().notNull(),
    clusterId: uuid().notNull(),
    role: text({ enum: affiliationRoles }).notNull(),
    state: text({ enum: affiliationStates }).notNull(),
    requestMessage: text(),
    decidedBy: uuid(),
    decidedAt: instant(),
    decisionReason: text(),
    endedAt: instant(),
  },
  (table) => [
    known('affiliations_user_unknown', table.userId, users.id),
    known('affiliations_cluster_unknown', table.clusterId, clusters.id),
    known('affiliations_decider_unknown', table.decidedBy, users.id),
    uniqueIndex('affiliations_already_affiliated').on(table.userId, table.clusterId).where(among(table.state, liveAffiliationStates)),
    oneOf('affiliations_role_invalid', table.role, affiliationRoles),
    oneOf('affiliations_state_invalid', table.state, affiliationStates),
    index('affiliations_of_user').on(table.userId, table.createdAt, table.id),
    index('affiliations_requested').on(table.createdAt, table.id).where(sql`${table.state} = 'requested'`),
    index('affiliations_of_cluster').on(table.clusterId, table.createdAt, table.id),
  ],
)
