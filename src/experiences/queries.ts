import { type SQL, sql } from 'drizzle-orm'
import { belongsToCluster, clusterBriefOf, clusterIsHeard } from '../clusters/sight.ts'
import { viewerColumns } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { practiceBriefOf } from '../practices/shapes.ts'
import { practiceSeen } from '../practices/sight.ts'
import { personOf } from '../users/sight.ts'
import type { Experience } from './policy.ts'
import { disputeConcerns, disputerIsSeen, experienceReached, experienceSeen, experiencesJoined } from './sight.ts'

export interface ExperienceRow extends Experience {
  view: string
  /** Whether the viewer may know of it: false only in the answer to an act that ended it. */
  viewerReaches: boolean
}

type P = Placeholders<Viewing>

const withoutSources = sql`(select coalesce(jsonb_agg(result || '{"source": null}'), '[]') from jsonb_array_elements(e.results) result)`

/** Once the author is erased nobody is named any more; what the cluster did stays the cluster's. */
const attributionShown = sql`(
  select case when a.status = 'erased' then 'unattributed' else e.attribution end from users a where a.id = e.author_id)`

const experiencesSeenBy = (p: P, where: SQL, view = sql`to_json(v)`) => sql`
  select e.id, e.version, e.state, e.visibility, e.group_id as "groupId", e.practice_code_id as "practiceCodeId", e.created_at, e.period_end_on,
    e.under_chatham_house or coalesce(g.confidentiality = 'chatham_house', false) as "chathamHouse", e.held_by_decision_id as "heldByDecisionId",
    coalesce(e.author_id = ${p.viewer}::uuid, false) as "viewerIsAuthor",
    ${belongsToCluster(p, sql`e.cluster_id`)} as "viewerOfItsCluster",
    told.named as "viewerKnowsWhose",
    exists (select from affiliations a where a.user_id = ${p.viewer}::uuid and a.state = 'active' and ${clusterIsHeard(sql`a.cluster_id`)}) as "viewerHasCluster",
    coalesce(e.disputed_by = ${p.viewer}::uuid, false) as "viewerDisputed", coalesce(${p.viewer}::uuid = any(e.disputers), false) as "viewerHasDisputed",
    ${viewerColumns}, coalesce(${experienceReached(p)}, false) as "viewerReaches",
    ${view}::text as view
  from ${experiencesJoined(p)}
  cross join lateral (select
    e.id, e.version, ${utc(sql`e.created_at`)} as "createdAt", ${utc(sql`e.updated_at`)} as "updatedAt",
    case when told.placed then json_build_object('id', g.id, 'name', g.name) end as "group",
    case when told.named then ${personOf(sql`e.author_id`)} end as author,
    case when told.named then ${clusterBriefOf(sql`e.cluster_id`)} end as cluster,
    ${practiceBriefOf(p, sql`e.practice_id`)} as practice,
    e.journey_step as "journeyStep", e.market, e.period_start_on as "periodStartOn", e.period_end_on as "periodEndOn",
    case when told.named then e.context_snapshot end as context,
    case when told.named or e.language_source <> 'author_locale' then e.language end as language, e.expected, e.happened, e.why, e.next_time as "nextTime", e.adaptations, e.outcome,
    case when told.named then e.results else ${withoutSources} end as results,
    e.ask_again_on as "askAgainOn", e.cost_band as "costBand", e.effort_days::float8 as "effortDays",
    case when told.named then e.evidence_links else '{}' end as "evidenceLinks",
    e.value, ${attributionShown} as attribution, e.visibility, e.state, ${utc(sql`e.recorded_at`)} as "recordedAt",
    case when e.state = 'confirmed' then json_build_object(
      'at', ${utc(sql`e.confirmed_at`)}, 'cluster',
      case when told.named or e.confirmed_by = ${p.viewer}::uuid then ${clusterBriefOf(sql`e.confirmed_by_cluster_id`)} end
    ) end as confirmation,
    case when ${disputeConcerns(p)} then json_build_object(
      'at', ${utc(sql`e.disputed_at`)}, 'by', case when ${disputerIsSeen(p)} then ${personOf(sql`e.disputed_by`)} end, 'reason', e.dispute_reason,
      'settledAt', ${utc(sql`e.dispute_settled_at`)}, 'settlement', e.dispute_settlement
    ) end as dispute,
    ${utc(sql`e.withdrawn_at`)} as "withdrawnAt"
  ) v
  where ${where}`

/** One experience, or 404. Whether the caller may read it is for the policy to say. */
export async function getExperience(db: Runner, actor: Actor, experienceId: string): Promise<ExperienceRow> {
  const [row] = await db.run(experienceById, { ...viewing(actor), id: experienceId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: nobody else changes the row until this transaction ends. */
export async function lockExperience(tx: Runner, actor: Actor, experienceId: string): Promise<ExperienceRow> {
  await lockRow(tx, 'experiences', experienceId)
  return getExperience(tx, actor, experienceId)
}

/** For the answer to an act, also where it ended the caller's sight, or waits for no agreement: then without the words. */
export async function readExperience(tx: Runner, actor: Actor, experienceId: string): Promise<ExperienceRow> {
  const [row] = await tx.run(experienceAfterAct, { ...viewing(actor), id: experienceId })
  return row!
}

/** What an act shows of an experience that the caller may not read: that it is done, and not a word of it. */
const withoutWords = `'{"expected":null,"happened":null,"why":null,"nextTime":null,"adaptations":null,"results":[],"evidenceLinks":[],
  "practice":null,"confirmation":null,"dispute":null}'::jsonb`

type ById = Viewing & { id: string }
const experienceById = statement<ById, ExperienceRow>('experience_by_id', (p) =>
  experiencesSeenBy(p, sql`e.id = ${p.id}::uuid and ${experienceReached(p)}`),
)
const experienceAfterAct = statement<ById, ExperienceRow>('experience_after_act', (p) =>
  experiencesSeenBy(
    p,
    sql`e.id = ${p.id}::uuid`,
    sql`case when ${experienceSeen(p)} then to_jsonb(v) else to_jsonb(v) || ${sql.raw(withoutWords)} end`,
  ),
)

type State = Experience['state']

interface Sorted extends PageQuery {
  sort: '-createdAt' | '-periodEndOn'
  outcome?: string | undefined
}

export interface ExperiencesFilter extends Sorted {
  practiceId?: string | undefined
  practiceCode?: string | undefined
  groupId?: string | undefined
  clusterId?: string | undefined
  state?: State | undefined
  mine?: boolean | undefined
}

/** A page of the experiences that the caller may read. */
export function listExperiences(db: Runner, actor: Actor, query: ExperiencesFilter): Promise<Listed[]> {
  const start = startOf('experiences', query, keyTypes[query.sort])
  const { practiceId = null, practiceCode = null, groupId = null, clusterId = null, outcome = null, state, mine = false } = query
  const shape = {
    sort: query.sort,
    continued: start.id !== null,
    practiceId: practiceId !== null,
    practiceCode: practiceCode !== null,
    groupId: groupId !== null,
    clusterId: clusterId !== null,
    outcome: outcome !== null,
    state: state ?? null,
    mine,
  }
  return db.run(experiencesPage(shape), { ...viewing(actor), ...start, practiceId, practiceCode, groupId, clusterId, outcome })
}

/** A page of the experiences with all versions of this practice; null where the caller may not see the practice, or there is none at all. */
export async function listPracticeExperiences(db: Runner, actor: Actor, practiceId: string, query: Sorted): Promise<Listed[]> {
  const start = startOf(`experiences of ${practiceId}`, query, keyTypes[query.sort])
  const shape = { sort: query.sort, continued: start.id !== null, outcome: query.outcome !== undefined }
  return db.run(practicePage(shape), { ...viewing(actor), ...start, practiceId, outcome: query.outcome ?? null })
}

const keyTypes = { '-createdAt': 'timestamptz', '-periodEndOn': 'date' } as const

type Start = { limit: number; key: string | null; id: string | null }
type PageShape = { sort: Sorted['sort']; continued: boolean; outcome: boolean }
type FilterShape = PageShape & {
  practiceId: boolean
  practiceCode: boolean
  groupId: boolean
  clusterId: boolean
  state: State | null
  mine: boolean
}
type FilterParams = Record<'practiceId' | 'practiceCode' | 'groupId' | 'clusterId' | 'outcome', string | null>

const orderBy = (p: Placeholders<Start>, { sort, continued }: { sort: Sorted['sort']; continued: boolean }) =>
  keyset(sortColumns[sort], sql`e.id`, keyTypes[sort], 'desc', { key: p.key, id: p.id }, continued)

// What the indexes are on, word for word.
const sortColumns = { '-createdAt': sql`e.created_at`, '-periodEndOn': sql`coalesce(e.period_end_on, '9999-12-31'::date)` }

const practicesWith = (p: P, condition: SQL): SQL => sql`(
  select v.practice_code_id from practices v join practice_codes c on c.id = v.practice_code_id where ${condition} and ${practiceSeen(p)} limit 1)`

/** Nobody but their author sees these: they are looked for among the author's own. */
const isPrivate = (state: State | null): boolean => state === 'draft' || state === 'withdrawn'

const experiencesPage = statements<FilterShape, Viewing & Start & FilterParams, Listed>('experiences_page', (p, has) => {
  const order = orderBy(p, has)
  const conditions = [
    experienceSeen(p),
    has.state === null ? sql`e.state <> 'withdrawn'` : sql`e.state = ${sql.raw(`'${has.state}'`)}`,
    has.outcome && sql`e.outcome = ${p.outcome}`,
    (has.mine || isPrivate(has.state)) && sql`e.author_id = ${p.viewer}::uuid`,
    // Nobody finds by a filter what the view would not tell them.
    has.practiceId && sql`e.practice_id = ${p.practiceId}::uuid and e.practice_code_id = ${practicesWith(p, sql`v.id = ${p.practiceId}::uuid`)}`,
    has.practiceCode && sql`e.practice_code_id = ${practicesWith(p, sql`c.code = ${p.practiceCode}`)}`,
    has.groupId && sql`e.group_id = ${p.groupId}::uuid and told.placed`,
    has.clusterId && sql`e.cluster_id = ${p.clusterId}::uuid and told.named`,
    order.after,
  ]
  const where = sql.join(
    conditions.filter((condition) => condition !== false),
    sql` and `,
  )
  return firstOf(p, sql`select e.view, ${order.cursor} as cursor from (${experiencesSeenBy(p, where)}) e ${order.order}`)
})

const practicePage = statements<PageShape, Viewing & Start & { practiceId: string; outcome: string | null }, Listed>(
  'practice_experiences',
  (p, has) => {
    const order = orderBy(p, has)
    const where = sql`e.practice_code_id = ${practicesWith(p, sql`v.id = ${p.practiceId}::uuid`)}
    and e.state in ('recorded', 'confirmed', 'disputed') and ${experienceSeen(p)}
    and ${has.outcome ? sql`e.outcome = ${p.outcome}` : sql`true`} and ${order.after}`
    return firstOf(p, sql`select e.view, ${order.cursor} as cursor from (${experiencesSeenBy(p, where)}) e ${order.order}`)
  },
)
