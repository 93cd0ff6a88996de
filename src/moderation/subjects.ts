import { type SQL, sql } from 'drizzle-orm'
import { contributionPolicy } from '../cases/contributionPolicy.ts'
import { getContribution } from '../cases/contributionQueries.ts'
import { getCaseFor } from '../cases/queries.ts'
import { caseBriefOf } from '../cases/sight.ts'
import { experiencePolicy } from '../experiences/policy.ts'
import { getExperience } from '../experiences/queries.ts'
import { experienceIsSeen } from '../experiences/sight.ts'
import type { Actor, Viewing } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import { type Placeholders, type Runner, type Statement, statement } from '../platform/sql.ts'
import { getPracticeFor } from '../practices/facts.ts'
import { practiceBriefOf } from '../practices/shapes.ts'
import { getTool } from '../tools/queries.ts'
import type { SubjectKind } from './kinds.ts'
import type { flags } from './tables.ts'

/** What a flag keeps of its subject: what it belongs to, and whose it is. */
export type Standing = Pick<
  typeof flags.$inferInsert,
  'subjectId' | 'flaggedId' | 'groupId' | 'beyondGroup' | 'caseId' | 'authorIds' | 'underChathamHouse'
> & { authorIds: string[]; state: string }

/** Something that people flag. Another kind is a word in `subjectKinds`, an entry in `kinds` and one here, and its effects. */
interface Subject {
  /** 404 where the actor sees none; 403 where they may not read it. */
  read(db: Runner, actor: Actor, id: string): Promise<unknown>
  /** What a flag on it keeps, by the id that was pointed at. */
  readonly standing: Statement<{ id: string }, Standing>
  /** The states in which it can be flagged. */
  readonly in: readonly string[]
  /** Whether the subject of the flag `f` is still there for others to read: else there is nothing to decide. */
  readonly stands: SQL
  /** Whether its author left it there, hidden or narrowed as it may be: else there is nothing to bring back. */
  readonly remains: SQL
  /** What the viewer may know it by, or null. */
  title(p: Placeholders<Viewing>): SQL
  /** What is locked while it is decided over. */
  readonly lock: { table: string; by: 'subjectId' | 'caseId' }
}

const facts = (columns: SQL, from: SQL, id: SQL): SQL => sql`
  select ${columns}, coalesce(g.confidentiality = 'chatham_house', false) or s.chatham as "underChathamHouse"
  from (${from}) s left join groups g on g.id = s."groupId" where s.id = ${id}::uuid`

const common = sql`s."subjectId", s.id as "flaggedId", s."groupId", s.beyond as "beyondGroup", s."caseId", s."authorIds", s.state`

const standingFrom = (name: string, from: SQL) => statement<{ id: string }, Standing>(`flag_${name}_standing`, (p) => facts(common, from, p.id))

async function readContribution(db: Runner, actor: Actor, id: string): Promise<void> {
  const contribution = contributionPolicy.permit(actor, 'read', await getContribution(db, actor, id))
  if (!contribution.viewerReads) throw problem('forbidden', 'It is not for admins.')
}

const caseRemains = sql`exists (select from cases x where x.id = f.case_id and x.state <> 'withdrawn')`

const experienceRemains = sql`exists (
  select from experiences x where x.id = f.subject_id and x.state in ('recorded', 'confirmed', 'disputed') and x.deleted_at is null)`

export const subjects: Readonly<Record<SubjectKind, Subject>> = {
  practice: {
    read: getPracticeFor,
    standing: standingFrom(
      'practice',
      sql`
      select v.id, c.id as "subjectId", c.group_id as "groupId", c.visibility <> 'group' as beyond, null::uuid as "caseId", v.state,
        v.under_chatham_house as chatham, array(
          select c.author_id union select o.author_id from practices o where o.practice_code_id = c.id
          union select o.last_written_by from practices o where o.practice_code_id = c.id and o.last_written_by is not null order by 1) as "authorIds"
      from practices v join practice_codes c on c.id = v.practice_code_id`,
    ),
    in: ['published', 'superseded', 'retired'],
    stands: sql`exists (
      select from practice_codes x join practices v on v.practice_code_id = x.id
      where x.id = f.subject_id and x.deleted_at is null and v.id = f.flagged_id and v.deleted_at is null)`,
    remains: sql`exists (select from practice_codes x where x.id = f.subject_id and x.deleted_at is null)`,
    title: (p) => sql`${practiceBriefOf(p, sql`f.flagged_id`)} ->> 'title'`,
    lock: { table: 'practice_codes', by: 'subjectId' },
  },
  contribution: {
    read: readContribution,
    standing: standingFrom(
      'contribution',
      sql`
      select u.id, u.id as "subjectId", k.group_id as "groupId", k.audience = 'network' as beyond, k.id as "caseId", u.state,
        u.under_chatham_house or k.under_chatham_house as chatham, array[u.author_id] as "authorIds"
      from contributions u join cases k on k.id = u.case_id`,
    ),
    in: ['visible'],
    stands: sql`exists (
      select from contributions x join cases k on k.id = x.case_id
      where x.id = f.subject_id and x.state = 'visible' and k.state <> 'withdrawn')`,
    remains: caseRemains,
    title: (p) => sql`${caseBriefOf(p, sql`f.case_id`)} ->> 'title'`,
    lock: { table: 'cases', by: 'caseId' },
  },
  experience: {
    read: async (db, actor, id) => experiencePolicy.permit(actor, 'read', await getExperience(db, actor, id)),
    standing: standingFrom(
      'experience',
      sql`
      select e.id, e.id as "subjectId", e.group_id as "groupId", e.visibility <> 'group' as beyond, null::uuid as "caseId", e.state,
        e.under_chatham_house as chatham, array[e.author_id] as "authorIds"
      from experiences e`,
    ),
    in: ['recorded', 'confirmed', 'disputed'],
    stands: experienceRemains,
    remains: experienceRemains,
    title: (p) => sql`(select case when ${experienceIsSeen(p, sql`x.id`)} then ${practiceBriefOf(p, sql`x.practice_id`)} ->> 'title' end
      from experiences x where x.id = f.subject_id)`,
    lock: { table: 'experiences', by: 'subjectId' },
  },
  case: {
    read: getCaseFor,
    standing: standingFrom(
      'case',
      sql`
      select k.id, k.id as "subjectId", k.group_id as "groupId", k.audience = 'network' as beyond, k.id as "caseId", k.state,
        k.under_chatham_house as chatham, array[k.author_id] as "authorIds"
      from cases k`,
    ),
    in: ['open', 'in_consultation', 'advised', 'acting', 'resolved', 'not_resolved', 'parked'],
    stands: caseRemains,
    remains: caseRemains,
    title: (p) => sql`${caseBriefOf(p, sql`f.case_id`)} ->> 'title'`,
    lock: { table: 'cases', by: 'subjectId' },
  },
  tool: {
    read: (db, _actor, id) => getTool(db, id),
    standing: standingFrom(
      'tool',
      sql`
      select t.id, t.id as "subjectId", null::uuid as "groupId", true as beyond, null::uuid as "caseId", 'listed' as state, false as chatham,
        '{}'::uuid[] as "authorIds"
      from tools t`,
    ),
    in: ['listed'],
    stands: sql`exists (select from tools x where x.id = f.subject_id and x.deleted_at is null)`,
    remains: sql`true`,
    title: () => sql`(select x.title from tools x where x.id = f.subject_id)`,
    lock: { table: 'tools', by: 'subjectId' },
  },
}

/** One expression for each kind of subject of the flag `f`. */
export const byKind = (of: (subject: Subject) => SQL): SQL =>
  sql`case f.subject_kind ${sql.join(
    Object.entries(subjects).map(([kind, subject]) => sql`when ${sql.raw(`'${kind}'`)} then ${of(subject)}`),
    sql` `,
  )} end`
