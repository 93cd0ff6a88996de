import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { namedTo } from '../groups/attribution.ts'
import { joinViewer, viewerColumns } from '../groups/sight.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import type { Warning } from '../practices/tables.ts'
import { personOf } from '../users/sight.ts'
import type { Category, Consequence, SubjectKind } from './kinds.ts'
import type { Flag, FlagDecision } from './policy.ts'
import {
  concernsAuthor,
  flagAwaits,
  flagIsOpen,
  flagReached,
  flagSeen,
  flagsJoined,
  isNoSecret,
  isRaiser,
  subjectRemains,
  subjectStands,
  viewerFlagged,
  viewerModerates,
} from './sight.ts'
import { byKind, subjects } from './subjects.ts'
import type { FlagsQuery } from './views.ts'

type P = Placeholders<Viewing>

/** What is decided over, as a flag keeps it. */
export interface Subject {
  subjectKind: SubjectKind
  subjectId: string
  flaggedId: string
  groupId: string | null
  beyondGroup: boolean
  caseId: string | null
  authorIds: string[]
  underChathamHouse: boolean
}

export interface FlagRow extends Flag, Subject {
  category: string
  view: string
}

const subjectColumns = sql`
  f.subject_kind as "subjectKind", f.subject_id as "subjectId", f.flagged_id as "flaggedId", f.group_id as "groupId", f.beyond_group as "beyondGroup",
  f.case_id as "caseId", array_to_json(f.author_ids) as "authorIds",
  f.under_chatham_house or coalesce(g.confidentiality = 'chatham_house', false) as "underChathamHouse"`

const subjectView = (p: P): SQL => sql`json_build_object('kind', f.subject_kind, 'id', f.flagged_id, 'title', ${byKind(({ title }) => title(p))})`

const decidedIt = { authorId: sql`d.decided_by`, attribution: sql`'attributed'`, underChathamHouse: sql`f.under_chatham_house` }

/** The language that was taken from a person tells who it is. */
const decisionLanguage = (p: P): SQL => sql`case when d.language_source = 'declared' or ${namedTo(p, decidedIt)} then d.language end`

const decisionBrief = (p: P): SQL => sql`(
  select json_build_object('id', d.id, 'consequence', d.consequence, 'category', d.category, 'reason', d.reason, 'language', ${decisionLanguage(p)},
    'decidedAt', ${utc(sql`d.created_at`)})
  from flag_decisions d where d.id = f.decision_id)`

const flagsSeenBy = (p: P, where: SQL): SQL => sql`
  select f.id, f.version, f.created_at, v.state, f.category, ${subjectColumns}, ${isRaiser(p)} as "viewerRaised",
    ${viewerModerates(p)} as "viewerModerates", ${viewerFlagged(p)} as "viewerFlagged", ${viewerColumns}, to_json(v)::text as view
  from ${flagsJoined(p)}
  cross join lateral (select
    f.id, f.version, ${utc(sql`f.created_at`)} as "createdAt", ${utc(sql`f.updated_at`)} as "updatedAt", ${subjectView(p)} as subject,
    case when told.placed then json_build_object('id', g.id, 'name', g.name) end as "group", f.category, f.reason,
    case when told.named or f.language_source = 'declared' then f.language end as language,
    case when told.named then ${personOf(sql`f.raised_by`)} end as "raisedBy", ${isRaiser(p)} as mine,
    case when f.state = 'open' and not ${subjectStands} then 'closed' else f.state end as state,
    case when ${viewerModerates(p)} then (
      select count(*) from flags o where o.subject_id = f.subject_id and o.subject_kind = f.subject_kind and o.state = 'open'
    ) end as "openFlags", ${decisionBrief(p)} as decision
  ) v
  where ${where}`

/** One flag, or 404. Whether the caller may read it is for the policy to say. */
export async function getFlag(db: Runner, actor: Actor, flagId: string): Promise<FlagRow> {
  const [row] = await db.run(flagById, { ...viewing(actor), id: flagId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, to take it back. */
export async function lockFlag(tx: Runner, actor: Actor, flagId: string): Promise<FlagRow> {
  await lockRow(tx, 'flags', flagId)
  return getFlag(tx, actor, flagId)
}

/** The same, to decide over it: behind the locks of its subject, then of all flags that are open on that, so that nobody waits in a circle. */
export async function lockToDecide(tx: Runner, actor: Actor, flagId: string): Promise<FlagRow> {
  const found = await getFlag(tx, actor, flagId)
  await lockSubject(tx, found)
  await tx.run(lockOpen, { kind: found.subjectKind, subjectId: found.subjectId })
  return getFlag(tx, actor, flagId)
}

function lockSubject(tx: Runner, subject: Subject): Promise<void> {
  const { table, by } = subjects[subject.subjectKind].lock
  return lockRow(tx, table, subject[by]!)
}

const flagById = statement<Viewing & { id: string }, FlagRow>('flag_by_id', (p) => flagsSeenBy(p, sql`f.id = ${p.id}::uuid and ${flagReached(p)}`))

const lockOpen = statement<{ kind: string; subjectId: string }, never>(
  'flags_lock_open',
  (p) => sql`select 1 from flags where subject_id = ${p.subjectId}::uuid and subject_kind = ${p.kind} and state = 'open' order by id for update`,
)

type Query = z.output<typeof FlagsQuery>
const filterNames = ['subjectKind', 'category', 'groupId', 'mine', 'toDecide'] as const
type Params = Viewing & Start & Record<'state' | 'subjectKind' | 'category' | 'groupId', string | null>

const filters: Record<(typeof filterNames)[number], (p: Placeholders<Params>) => SQL> = {
  subjectKind: (p) => sql`f.subject_kind = ${p.subjectKind}::text`,
  category: (p) => sql`f.category = ${p.category}::text`,
  // Nobody finds by a filter what the view would not tell them.
  groupId: (p) => sql`f.group_id = ${p.groupId}::uuid and told.placed`,
  mine: (p) => sql`f.raised_by = ${p.viewer}::uuid`,
  toDecide: flagAwaits,
}

function inState(p: Placeholders<Params>, state: Query['state']): SQL {
  if (state === 'open') return flagIsOpen
  if (state === 'closed') return sql`f.state = 'open' and not ${subjectStands}`
  return state === undefined ? sql`true` : sql`f.state = ${p.state}::text`
}

/** A page of the flags that the caller decides or raised, oldest first. */
export function listFlags(db: Runner, actor: Actor, query: Query): Promise<Listed[]> {
  const start = startOf('flags', query)
  const { state = null, subjectKind = null, category = null, groupId = null } = query
  const given = filterNames.filter((name) => query[name] !== undefined).join(' ')
  const shape: Shape = { given, continued: start.id !== null, admin: actor.isAdmin, state: query.state ?? null }
  return db.run(flagsPage(shape), { ...viewing(actor), ...start, state, subjectKind, category, groupId })
}

type Shape = { given: string; continued: boolean; admin: boolean; state: NonNullable<Query['state']> | null }

const flagsPage = statements<Shape, Params, Listed>('flags_page', (p, has) => {
  const order = keyset(sql`f.created_at`, sql`f.id`, 'timestamptz', 'asc', p, has.continued)
  const given = has.given.split(' ')
  const conditions = filterNames.filter((name) => given.includes(name)).map((name) => filters[name](p))
  // Says it twice, so that the flags of other groups are found by index to be none of the viewer's.
  if (!has.admin) conditions.push(sql`(f.raised_by = ${p.viewer}::uuid or f.group_id = any(array(${groupsFacilitated(p)})))`)
  const where = sql.join([flagSeen(p), inState(p, has.state ?? undefined), ...conditions, order.after], sql` and `)
  return firstOf(p, sql`select f.view, ${order.cursor} as cursor from (${flagsSeenBy(p, where)}) f ${order.order}`)
})

const groupsFacilitated = (p: { viewer: SQL }) =>
  sql`select m.group_id from memberships m where m.user_id = ${p.viewer}::uuid and m.state = 'active' and m.role = 'facilitator'`

export interface DecisionRow extends FlagDecision, Subject {
  consequence: Consequence
  category: Category
  before: string | null
  decidedBy: string
  decidedAt: string
  /** Its author has not taken the subject away. */
  subjectRemains: boolean
  view: string
}

const raisedOne = (p: P): SQL => sql`exists (select from flags own where own.decision_id = d.id and own.raised_by = ${p.viewer}::uuid)`

/** Decisions `d`, each with one of its flags `f`: what they are over is the same for all. */
const decisionsSeenBy = (p: P, where: SQL): SQL => sql`
  select d.id, d.version, d.state, d.consequence, d.category, d.before, d.decided_by as "decidedBy",
    ${utc(sql`d.created_at`)} as "decidedAt", ${subjectRemains} as "subjectRemains", ${subjectColumns}, eyes.moderates as "viewerModerates",
    eyes.raised as "viewerRaised", ${viewerFlagged(p)} as "viewerFlagged", ${viewerColumns}, to_json(v)::text as view
  from flag_decisions d
  cross join lateral (select o.* from flags o where o.decision_id = d.id order by o.id limit 1) f
  left join groups g on g.id = f.group_id ${joinViewer(p)}
  cross join lateral (select ${viewerModerates(p)} as moderates, ${raisedOne(p)} as raised) eyes
  cross join lateral (select
    d.id, d.version, ${utc(sql`d.created_at`)} as "createdAt", ${utc(sql`d.updated_at`)} as "updatedAt", ${subjectView(p)} as subject, d.state,
    d.consequence, d.category, d.reason, ${decisionLanguage(p)} as language, case when ${namedTo(p, decidedIt)} then ${personOf(sql`d.decided_by`)} end as "decidedBy",
    case when d.reversed_at is not null then json_build_object('at', ${utc(sql`d.reversed_at`)}, 'reason', d.reversal_reason) end as reversal,
    case when eyes.moderates then (select count(*) from flags o where o.decision_id = d.id) end as flags
  ) v
  where ${isNoSecret(p)} and (eyes.moderates or eyes.raised or ${concernsAuthor(p)}) and ${where}`

/** One decision, or 404. Whether the caller may read it is for the policy to say. */
export async function getDecision(db: Runner, actor: Actor, decisionId: string): Promise<DecisionRow> {
  const [row] = await db.run(decisionById, { ...viewing(actor), id: decisionId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, to reverse it: behind the lock of its subject. */
export async function lockDecision(tx: Runner, actor: Actor, decisionId: string): Promise<DecisionRow> {
  await lockSubject(tx, await getDecision(tx, actor, decisionId))
  await lockRow(tx, 'flag_decisions', decisionId)
  return getDecision(tx, actor, decisionId)
}

const decisionById = statement<Viewing & { id: string }, DecisionRow>('flag_decision_by_id', (p) => decisionsSeenBy(p, sql`d.id = ${p.id}::uuid`))

/**
 * The latest warning of the same category that another decision over the practice made: one that stands, and that no version which came out
 * since has answered (of harm none answers).
 */
export async function otherWarning(
  tx: Runner,
  { subjectId, id, category }: Pick<DecisionRow, 'subjectId' | 'id' | 'category'>,
): Promise<Warning | null> {
  const [found] = await tx.run(warningOf, { subjectId, id, category })
  return found ?? null
}

const warningOf = statement<{ subjectId: string; id: string; category: string }, Warning>(
  'flag_other_warning',
  (p) => sql`
  select d.id, d.category, d.reason, case when d.language_source = 'declared' then d.language end as language, ${utc(sql`d.created_at`)} as "decidedAt"
  from flag_decisions d
  where d.state = 'upheld' and d.consequence = 'warning' and d.category = ${p.category} and d.id <> ${p.id}::uuid
    and exists (select from flags f where f.decision_id = d.id and f.subject_kind = 'practice' and f.subject_id = ${p.subjectId}::uuid)
    and (d.category = 'harmful' or not exists (
      select from practices v where v.practice_code_id = ${p.subjectId}::uuid and v.published_at > d.created_at))
  order by d.created_at desc, d.id desc limit 1`,
)
