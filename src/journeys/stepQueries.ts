import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { belongsToCluster } from '../clusters/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import { type Placeholders, type Runner, statement, utc } from '../platform/sql.ts'
import type { Journey, JourneyStep } from './policy.ts'
import type { StepContent } from './views.ts'

export interface StepRow extends JourneyStep {
  journeyId: string
  journeyVersion: number
  framework: string
  frameworkVersion: number
  view: string
}

const contentColumns = sql`s.notes, s.tool_ids as "toolIds", s.practice_ids as "practiceIds", s.payload`

/** Steps hold what a cluster thinks and plans: its team sees them, nobody else. */
const stepsSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select s.id, s.version, s.state, s.number, s.journey_id as "journeyId", j.state as "journeyState", j.version as "journeyVersion", j.framework,
    j.framework_version as "frameworkVersion", true as "viewerOnTeam", to_json(v)::text as view
  from journey_steps s join journeys j on j.id = s.journey_id
  join clusters c on c.id = j.cluster_id and c.deleted_at is null
  cross join lateral (select
    s.id, s.version, ${utc(sql`s.created_at`)} as "createdAt", ${utc(sql`s.updated_at`)} as "updatedAt", s.journey_id as "journeyId", s.number, s.topic,
    s.state, s.started_on as "startedOn", s.finished_on as "finishedOn", s.skip_reason as "skipReason", ${contentColumns}
  ) v
  where ${belongsToCluster(p, sql`j.cluster_id`)} and ${where}`

/** One step, or 404. */
export async function getStep(db: Runner, actor: Actor, stepId: string): Promise<StepRow> {
  const [row] = await db.run(stepById, { ...viewing(actor), id: stepId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write. The journey is locked, because a step may begin it and all of them together let it be completed. */
export async function lockStep(tx: Runner, actor: Actor, stepId: string): Promise<StepRow> {
  await tx.run(lockJourneyOf, { id: stepId })
  return getStep(tx, actor, stepId)
}

const lockJourneyOf = statement<{ id: string }, never>(
  'journey_lock_of_step',
  (p) => sql`select 1 from journeys where id = (select journey_id from journey_steps where id = ${p.id}::uuid) for update`,
)

const stepById = statement<Viewing & { id: string }, StepRow>('journey_step_by_id', (p) => stepsSeenBy(p, sql`s.id = ${p.id}::uuid`))

/** All steps of a journey in their order; a framework has few. */
export function listSteps(db: Runner, actor: Actor, { id }: Pick<Journey, 'id'>): Promise<StepRow[]> {
  return db.run(stepsOfJourney, { ...viewing(actor), id })
}

const stepsOfJourney = statement<Viewing & { id: string }, StepRow>(
  'journey_steps_of_journey',
  (p) => sql`select * from (${stepsSeenBy(p, sql`s.journey_id = ${p.id}::uuid`)}) s order by s.number`,
)

/** What the team wrote down in a step, as a merge patch finds it. */
export async function readStepContent(tx: Runner, stepId: string): Promise<z.output<typeof StepContent>> {
  const [row] = await tx.run(contentOf, { id: stepId })
  return row!
}

const contentOf = statement<{ id: string }, z.output<typeof StepContent>>(
  'journey_step_content',
  (p) => sql`select ${contentColumns} from journey_steps s where s.id = ${p.id}::uuid`,
)
