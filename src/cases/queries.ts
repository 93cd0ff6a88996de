import { type SQL, sql } from 'drizzle-orm'
import { clusterBriefOf } from '../clusters/sight.ts'
import { experienceIsSeen } from '../experiences/sight.ts'
import { sightProblem, viewerColumns } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { withinTopic } from '../topics/taxonomy.ts'
import { personOf } from '../users/sight.ts'
import { type Asked, hintsOf } from './hints.ts'
import type { Case } from './policy.ts'
import { caseListed, caseReached, caseSeen, casesJoined, languageTold, practiceMadeOf, viewerIsGiver } from './sight.ts'

export interface CaseRow extends Case {
  view: string
}

type P = Placeholders<Viewing>

const factColumns = (p: P): SQL => sql`
  k.id, k.version, k.state, k.audience, k.group_id as "groupId", k.author_id as "authorId", k.cluster_id as "clusterId",
  k.held_by_decision_id as "heldByDecisionId", ${viewerColumns},
  (k.under_chatham_house or g.confidentiality = 'chatham_house') as "chathamHouse",
  coalesce(${caseSeen(p)}, false) as "viewerReads"`

/** For each case what the viewer may take from it: its words (`words`), and what only the case giver sees (`own`). */
const joinEyes = (p: P, words: SQL): SQL => sql`cross join lateral (select ${words} as words, ${viewerIsGiver(p)} as own) eyes`

const headColumns = sql`
  k.id, k.version, ${utc(sql`k.created_at`)} as "createdAt", ${utc(sql`k.updated_at`)} as "updatedAt",
  case when told.placed then json_build_object('id', g.id, 'name', g.name) end as "group",
  case when told.named then ${personOf(sql`k.author_id`)} end as "caseGiver", case when told.named then ${clusterBriefOf(sql`k.cluster_id`)} end as cluster,
  case when eyes.words then k.title end as title, case when eyes.words then k.key_question end as "keyQuestion",
  k.help_wanted as "helpWanted", k.decision_due_on as "decisionDueOn", k.urgency, k.topics, k.journey_step as "journeyStep", k.market,
  ${languageTold} as language, k.audience, k.state,
  ${utc(sql`k.opened_at`)} as "openedAt", ${utc(sql`k.first_response_at`)} as "firstResponseAt", ${utc(sql`k.first_useful_at`)} as "firstUsefulAt",
  ${utc(sql`k.resolved_at`)} as "resolvedAt",
  case when eyes.words then (
    select json_build_object('total', count(*), 'useful', count(u.useful_at)) from contributions u where u.case_id = k.id and u.state = 'visible'
  ) end as contributions`

const bodyColumns = (p: P): SQL => sql`
  case when eyes.words then k.situation end as situation, case when eyes.words then k.tried_so_far else '{}' end as "triedSoFar",
  case when eyes.words then k.constraints end as constraints, case when eyes.words then k.decision_owner end as "decisionOwner",
  case when eyes.words then k.outcome_note end as "outcomeNote",
  case when eyes.words and ${experienceIsSeen(p, sql`k.outcome_experience_id`)} then k.outcome_experience_id end as "outcomeExperienceId",
  case when eyes.words then (
    select coalesce(json_agg(made.brief order by made.id), '[]')
    from (select d.id, ${practiceMadeOf(p, sql`d.practice_code_id`)} as brief from case_practices d where d.case_id = k.id and d.state = 'drafted') made
    where made.brief is not null
  ) else '[]' end as practices,
  case when eyes.own then (
    select coalesce(json_agg(${clusterBriefOf(sql`x.id`)} order by x.place), '[]') from unnest(k.excluded_cluster_ids) with ordinality x(id, place)
  ) end as "excludedClusters",
  case when eyes.own then (
    select coalesce(json_agg(${personOf(sql`x.user_id`)} order by x.added_at, x.user_id), '[]') from case_audience x where x.case_id = k.id
  ) end as "audienceUsers"`

/** The case as it is shown, whole; `words`: whether its text is. */
const wholeCase = (p: P, words: SQL, where: SQL): SQL => sql`
  select ${factColumns(p)}, to_json(v)::text as view,
    case when eyes.own then json_build_object('situation', k.situation, 'keyQuestion', k.key_question, 'triedSoFar', k.tried_so_far,
      'decisionOwner', k.decision_owner, 'decisionDueOn', k.decision_due_on, 'topics', k.topics) end as asked
  from ${casesJoined(p)} ${joinEyes(p, words)} cross join lateral (select ${headColumns}, ${bodyColumns(p)}) v
  where ${where}`

/** Cases as lists show them; `words`: whether their text is shown. Other rooms order them in their own ways. */
export const summariesOf = (p: P, words: SQL, where: SQL): SQL => sql`
  select k.id, k.created_at, k.opened_at, to_json(v)::text as view
  from ${casesJoined(p)} ${joinEyes(p, words)} cross join lateral (select ${headColumns}) v
  where ${where}`

const casesSeenBy = (p: P, where: SQL): SQL => wholeCase(p, caseSeen(p), sql`${caseReached(p)} and ${where}`)

type Found = CaseRow & { asked: Asked | null }

/** One case, or 404. Whether the caller may read it is for the policy to say. */
export async function getCase(db: Runner, actor: Actor, caseId: string): Promise<CaseRow> {
  const [row] = await db.run(caseById, { ...viewing(actor), id: caseId })
  if (!row) throw problem('not-found')
  return nudged(row)
}

/** The same, for a write: nobody else changes the case, or what was given to it, until this transaction ends. */
export async function lockCase(tx: Runner, actor: Actor, caseId: string): Promise<CaseRow> {
  await lockRow(tx, 'cases', caseId)
  return getCase(tx, actor, caseId)
}

/** With all its words, to whom it is disclosed. Only behind `disclose`. */
export async function readDisclosed(tx: Runner, actor: Actor, caseId: string): Promise<CaseRow> {
  const [row] = await tx.run(caseDisclosed, { ...viewing(actor), id: caseId })
  return nudged(row!)
}

const nudged = ({ asked, ...row }: Found): CaseRow =>
  asked ? { ...row, view: `${row.view.slice(0, -1)},"hints":${JSON.stringify(hintsOf(asked))}}` } : row

type ById = Viewing & { id: string }
const caseById = statement<ById, Found>('case_by_id', (p) => casesSeenBy(p, sql`k.id = ${p.id}::uuid`))
const caseDisclosed = statement<ById, Found>('case_disclosed', (p) => wholeCase(p, sql`true`, sql`k.id = ${p.id}::uuid`))

/** The case as another room needs it before it reads or writes what hangs on it. 404, or 403 `agreement-required`; admins need to be told too. */
export async function getCaseFor(db: Runner, actor: Actor, caseId: string): Promise<Case> {
  const [row] = await db.run(factsById, { ...viewing(actor), id: caseId })
  if (!row) throw problem('not-found')
  if (!row.viewerReads && row.viewerRole !== null) throw sightProblem('agreement-required')
  if (!row.viewerReads) throw problem('forbidden', 'It is not for admins; a disclosure shows it once.')
  return row
}

const factsById = statement<ById, Case>(
  'case_facts_by_id',
  (p) => sql`select ${factColumns(p)} from ${casesJoined(p)} where ${caseReached(p)} and k.id = ${p.id}::uuid`,
)

/** Which of these cases the actor may read: for other rooms, before they point at one. */
export async function readableCases(db: Runner, actor: Actor, caseIds: readonly string[]): Promise<string[]> {
  return (await db.run(readableIds, { ...viewing(actor), ids: [...caseIds] })).map(({ id }) => id)
}

const readableIds = statement<Viewing & { ids: string[] }, { id: string }>(
  'cases_readable',
  (p) => sql`select k.id from ${casesJoined(p)} where k.id = any(${p.ids}::uuid[]) and ${caseSeen(p)}`,
)

export interface CasesFilter extends PageQuery {
  groupId?: string | undefined
  state?: Case['state'] | undefined
  audience?: Case['audience'] | undefined
  topic?: string | undefined
  mine?: boolean | undefined
}

/** A page of the cases that the caller may read; admins find all that came out, without their words. */
export function listCases(db: Runner, actor: Actor, query: CasesFilter): Promise<Listed[]> {
  const start = startOf('cases', query)
  const { groupId = null, state = null, audience = null, topic = null, mine = false } = query
  const topics = topic === null ? null : withinTopic(topic)
  const shape = {
    continued: start.id !== null,
    groupId: groupId !== null,
    state,
    audience: audience !== null,
    topic: topic !== null,
    mine,
    admin: actor.isAdmin,
  }
  return db.run(casesPage(shape), { ...viewing(actor), ...start, groupId, state, audience, topics })
}

type Shape = {
  continued: boolean
  groupId: boolean
  state: Case['state'] | null
  audience: boolean
  topic: boolean
  mine: boolean
  admin: boolean
}
type Params = Viewing & Start & Record<'groupId' | 'state' | 'audience', string | null> & { topics: string[] | null }

/** Nobody but the case giver sees these: they are looked for among their own. */
const isPrivate = (state: Case['state'] | null): boolean => state === 'draft' || state === 'withdrawn'

const casesPage = statements<Shape, Params, Listed>('cases_page', (p, has) => {
  const order = keyset(sql`k.created_at`, sql`k.id`, 'timestamptz', 'desc', p, has.continued)
  const conditions = [
    caseListed(p, has.admin),
    has.state === null ? sql`k.state <> 'withdrawn'` : sql`k.state = ${p.state}`,
    (has.mine || isPrivate(has.state)) && sql`k.author_id = ${p.viewer}::uuid`,
    // Nobody finds by a filter what the view would not tell them.
    has.groupId && sql`k.group_id = ${p.groupId}::uuid and told.placed`,
    has.audience && sql`k.audience = ${p.audience}`,
    has.topic && sql`k.topics && ${p.topics}::text[]`,
    order.after,
  ]
  const where = sql.join(
    conditions.filter((condition) => condition !== false),
    sql` and `,
  )
  return firstOf(
    p,
    sql`select k.view, ${order.cursor} as cursor from (${summariesOf(p, has.admin ? caseSeen(p) : sql`true`, where)}) k ${order.order}`,
  )
})
