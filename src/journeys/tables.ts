import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { clusters } from '../clusters/tables.ts'
import { experiences } from '../experiences/tables.ts'
import { identity, instant, known, languageSources, oneOf, writtenIn } from '../platform/columns.ts'
import { users } from '../users/tables.ts'

export const journeyStates = ['planned', 'running', 'completed', 'stopped'] as const
export const stepStates = ['not_started', 'in_progress', 'done', 'skipped'] as const

/** One cluster walking one framework, towards one market or none in particular. It keeps to the version that it began under. */
export const journeys = pgTable(
  'journeys',
  {
    ...identity,
    clusterId: uuid().notNull(),
    ownerId: uuid().notNull(),
    framework: text().notNull(),
    frameworkVersion: integer().notNull(),
    market: text(),
    goal: text(),
    ...writtenIn,
    state: text({ enum: journeyStates }).notNull().default('planned'),
    startedOn: date({ mode: 'string' }),
    endedOn: date({ mode: 'string' }),
    stopReason: text(),
  },
  (table) => [
    known('journeys_cluster_unknown', table.clusterId, clusters.id),
    known('journeys_owner_unknown', table.ownerId, users.id),
    oneOf('journeys_state_invalid', table.state, journeyStates),
    oneOf('journeys_language_source_invalid', table.languageSource, languageSources),
    check('journeys_market_malformed', sql`${table.market} ~ '^[A-Z]{2}$'`),
    check('journeys_end_missing', sql`(${table.endedOn} is not null) = (${table.state} in ('completed', 'stopped'))`),
    check('journeys_stop_without_reason', sql`(${table.stopReason} is not null) = (${table.state} = 'stopped')`),
    index('journeys_by_creation').on(table.createdAt, table.id),
    index('journeys_of_cluster').on(table.clusterId, table.createdAt, table.id),
    index('journeys_of_owner').on(table.ownerId, table.createdAt, table.id),
  ],
)

/** Where a journey stands with one step of its framework. The payload is what the form of the step takes. */
export const journeySteps = pgTable(
  'journey_steps',
  {
    ...identity,
    journeyId: uuid().notNull(),
    number: integer().notNull(),
    /** The topic that the framework gives this step. A version of a framework never changes, so this copy cannot be wrong. */
    topic: text().notNull(),
    state: text({ enum: stepStates }).notNull().default('not_started'),
    startedOn: date({ mode: 'string' }),
    finishedOn: date({ mode: 'string' }),
    skipReason: text(),
    notes: text(),
    toolIds: uuid().array().notNull().default([]),
    practiceIds: uuid().array().notNull().default([]),
    payload: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    known('journey_steps_journey_unknown', table.journeyId, journeys.id),
    unique('journey_steps_number_repeated').on(table.journeyId, table.number),
    oneOf('journey_steps_state_invalid', table.state, stepStates),
    check('journey_steps_skipped_without_reason', sql`(${table.skipReason} is not null) = (${table.state} = 'skipped')`),
    check('journey_steps_finish_missing', sql`(${table.finishedOn} is not null) = (${table.state} in ('done', 'skipped'))`),
  ],
)

/** The experiences that a journey's self-evaluation recorded. Drafts are not among them, so none is ever deleted. */
export const journeyExperiences = pgTable(
  'journey_experiences',
  { journeyId: uuid().notNull(), experienceId: uuid().notNull(), recordedAt: instant().notNull() },
  (table) => [
    primaryKey({ name: 'journey_experiences_already_linked', columns: [table.journeyId, table.experienceId] }),
    known('journey_experiences_journey_unknown', table.journeyId, journeys.id),
    known('journey_experiences_experience_unknown', table.experienceId, experiences.id),
    index('journey_experiences_of_experience').on(table.experienceId),
  ],
)
