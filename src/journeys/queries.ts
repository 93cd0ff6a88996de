import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { belongsToCluster, clusterBriefOf } from '../clusters/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { Journey } from './policy.ts'
import type { JourneyPlan, JourneysQuery } from './views.ts'

export interface JourneyRow extends Journey {
  clusterId: string
  market: string | null
  framework: string
  frameworkVersion: number
  view: string
}

type P = Placeholders<Viewing>

/** A journey is its cluster's own: the team sees it, and admins see that there is one and how far it is. */
const journeysSeenBy = (p: P, where: SQL) => sql`
  select j.id, j.version, j.state, j.created_at, j.cluster_id as "clusterId", j.market, j.framework, j.framework_version as "frameworkVersion",
    mine.role as "viewerRole", coalesce(j.owner_id = ${p.viewer}::uuid, false) as "viewerOwns", to_json(v)::text as view
  from journeys j
  join clusters c on c.id = j.cluster_id and c.deleted_at is null
  left join affiliations mine on mine.cluster_id = j.cluster_id and mine.user_id = ${p.viewer}::uuid and mine.state = 'active'
  cross join lateral (select
    j.id, j.version, ${utc(sql`j.created_at`)} as "createdAt", ${utc(sql`j.updated_at`)} as "updatedAt",
    ${clusterBriefOf(sql`j.cluster_id`)} as cluster, ${personOf(sql`j.owner_id`)} as owner,
    json_build_object('code', j.framework, 'version', j.framework_version) as framework,
    j.market, case when mine.id is not null then j.goal end as goal, j.language, j.state, j.started_on as "startedOn", j.ended_on as "endedOn",
    case when mine.id is not null then j.stop_reason end as "stopReason",
    (select json_agg(json_build_object('id', s.id, 'number', s.number, 'topic', s.topic, 'state', s.state) order by s.number)
      from journey_steps s where s.journey_id = j.id) as steps,
    (select coalesce(json_agg(recorded.experience_id), '[]') from (
      select x.experience_id from journey_experiences x where x.journey_id = j.id and mine.id is not null
      order by x.recorded_at desc, x.experience_id desc limit 100) recorded) as "experienceIds"
  ) v
  where (mine.id is not null or ${p.isAdmin}::boolean) and ${where}`

/** One journey, or 404. */
export async function getJourney(db: Runner, actor: Actor, journeyId: string): Promise<JourneyRow> {
  const [row] = await db.run(journeyById, { ...viewing(actor), id: journeyId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: neither the journey nor its steps change until this transaction ends. */
export async function lockJourney(tx: Runner, actor: Actor, journeyId: string): Promise<JourneyRow> {
  await lockRow(tx, 'journeys', journeyId)
  return getJourney(tx, actor, journeyId)
}

const journeyById = statement<Viewing & { id: string }, JourneyRow>('journey_by_id', (p) => journeysSeenBy(p, sql`j.id = ${p.id}::uuid`))

type Query = z.output<typeof JourneysQuery>
const filterNames = ['clusterId', 'state', 'market'] as const
type Params = Viewing & { limit: number; key: string | null; id: string | null } & Record<(typeof filterNames)[number], string | null>

const filters: Record<(typeof filterNames)[number], (p: Placeholders<Params>) => SQL> = {
  clusterId: (p) => sql`j.cluster_id = ${p.clusterId}::uuid`,
  state: (p) => sql`j.state = ${p.state}::text`,
  market: (p) => sql`j.market = ${p.market}::text`,
}

/** A page of the journeys of the actor's clusters, the newest first; an admin sees all. */
export function listJourneys(db: Runner, actor: Actor, query: Query): Promise<Listed[]> {
  const { clusterId = null, state = null, market = null } = query
  const start = startOf('journeys', query)
  const shape = {
    given: filterNames.filter((name) => query[name] !== undefined).join(' '),
    mine: query.mine === 'true',
    all: actor.isAdmin,
    continued: start.id !== null,
  }
  return db.run(journeysPage(shape), { ...viewing(actor), ...start, clusterId, state, market })
}

const journeysPage = statements<{ given: string; mine: boolean; all: boolean; continued: boolean }, Params, Listed>('journeys_page', (p, has) => {
  const order = keyset(sql`j.created_at`, sql`j.id`, 'timestamptz', 'desc', p, has.continued)
  const conditions = filterNames.filter((name) => has.given.split(' ').includes(name)).map((name) => filters[name](p))
  if (has.mine) conditions.push(sql`j.owner_id = ${p.viewer}::uuid`)
  // Without it the planner walks everybody's journeys to find those of a few clusters.
  if (!has.all) conditions.push(sql`j.cluster_id = any(array(${clustersOfViewer(p)}))`)
  const where = sql.join([...conditions, order.after], sql` and `)
  return firstOf(p, sql`select j.view, ${order.cursor} as cursor from (${journeysSeenBy(p, where)}) j ${order.order}`)
})

const clustersOfViewer = (p: { viewer: SQL }) =>
  sql`select a.cluster_id from affiliations a where a.user_id = ${p.viewer}::uuid and a.state = 'active'`

/** What the team may change of a journey, as a merge patch finds it. */
export async function readPlan(tx: Runner, journeyId: string): Promise<z.output<typeof JourneyPlan>> {
  const [row] = await tx.run(planOf, { id: journeyId })
  return row!
}

const planOf = statement<{ id: string }, z.output<typeof JourneyPlan>>(
  'journey_plan',
  (p) => sql`select market, goal, owner_id as "ownerId" from journeys where id = ${p.id}::uuid`,
)

/** Whether the user belongs to the team of the cluster. */
export async function isOnTeam(tx: Runner, userId: string, clusterId: string): Promise<boolean> {
  const [row] = await tx.run(onTeam, { viewer: userId, clusterId })
  return row!.found
}

const onTeam = statement<{ viewer: string; clusterId: string }, { found: boolean }>(
  'journey_user_on_team',
  (p) => sql`select ${belongsToCluster(p, sql`${p.clusterId}::uuid`)} as found`,
)
