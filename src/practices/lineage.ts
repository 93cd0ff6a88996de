import { type SQL, sql } from 'drizzle-orm'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { type Runner, statement, statements } from '../platform/sql.ts'
import { meetingBriefOf, practiceBrief, useIsSeen, useView } from './shapes.ts'
import { practiceSeen } from './sight.ts'

/** A use of a practice, as far as rights depend on it. */
export interface PracticeUse {
  id: string
  version: number
  view: string
  practiceId: string
  groupId: string
  recordedBy: string
}

const usesJoined = sql`
  practice_uses u join practices v on v.id = u.practice_id join practice_codes c on c.id = v.practice_code_id join meetings met on met.id = u.meeting_id`

/** A page of the uses of any version of the practice that the caller may see, newest first. */
export function listUses(db: Runner, actor: Actor, practiceCodeId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf(`practice-uses ${practiceCodeId}`, query)
  return db.run(usesPage(start.id === null ? 'first' : 'next'), { ...viewing(actor), ...start, practiceCodeId })
}

const usesPage = statements<'first' | 'next', Viewing & Start & { practiceCodeId: string }, Listed>('practice_uses', (p, shape) => {
  const order = keyset(sql`u.created_at`, sql`u.id`, 'timestamptz', 'desc', p, shape === 'next')
  return firstOf(
    p,
    sql`select ${useView}::text as view, ${order.cursor} as cursor from ${usesJoined}
    where v.practice_code_id = ${p.practiceCodeId}::uuid and ${useIsSeen(p)} and ${order.after} ${order.order}`,
  )
})

/** One use of the practice, or 404. */
export async function getUse(db: Runner, actor: Actor, practiceCodeId: string, useId: string): Promise<PracticeUse> {
  const [row] = await db.run(useById, { ...viewing(actor), practiceCodeId, id: useId })
  if (!row) throw problem('not-found')
  return row
}

const useById = statement<Viewing & { practiceCodeId: string; id: string }, PracticeUse>(
  'practice_use_by_id',
  (p) => sql`
  select u.id, u.version, ${useView}::text as view, v.id as "practiceId", met.group_id as "groupId", u.recorded_by as "recordedBy" from ${usesJoined}
  where u.id = ${p.id}::uuid and v.practice_code_id = ${p.practiceCodeId}::uuid and ${useIsSeen(p)}`,
)

/** The meeting of a use to be recorded; undefined where there is none, or the item is not on its agenda. */
export async function readMeetingOfUse(tx: Runner, meetingId: string, agendaItemId: string | null): Promise<MeetingOfUse | undefined> {
  const [row] = await tx.run(meetingOfUse, { meetingId, agendaItemId })
  return row
}

export interface MeetingOfUse {
  groupId: string
  state: string
  onAgenda: boolean
}

const meetingOfUse = statement<{ meetingId: string; agendaItemId: string | null }, MeetingOfUse>(
  'practice_use_meeting',
  (p) => sql`
  select met.group_id as "groupId", met.state, ${p.agendaItemId}::uuid is null or exists (
    select 1 from agenda_items i where i.id = ${p.agendaItemId}::uuid and i.meeting_id = met.id and i.deleted_at is null) as "onAgenda"
  from meetings met where met.id = ${p.meetingId}::uuid`,
)

/** Where the practice comes from and what became of it, as far as the caller may see; the rest as numbers. */
export async function readLineage(db: Runner, actor: Actor, practiceId: string): Promise<string> {
  const [row] = await db.run(lineage, { ...viewing(actor), id: practiceId })
  return row!.view
}

/** `json_agg` of the first rows that are seen, and how many are not. For nobody's eyes `seen` may be null. */
const parts = (rows: SQL, limit: number) => sql`(
  select json_build_object(
    'data', coalesce(json_agg(part.item order by part.place) filter (where part.seen and part.nth <= ${sql.raw(String(limit))}), '[]'),
    'hiddenCount', count(*) filter (where not part.seen))
  from (
    select found.item, found.place, coalesce(found.seen, false) as seen, row_number() over (partition by coalesce(found.seen, false) order by found.place) as nth
    from (${rows}) found) part)`

// An adaptation of an adaptation of oneself cannot be made, but a chain is bounded all the same.
const maxAncestors = 20

const lineage = statement<Viewing & { id: string }, { view: string }>(
  'practice_lineage',
  (p) => sql`
  with recursive chain as (
    select c.derived_from_practice_id as id, 1 as place from practices v join practice_codes c on c.id = v.practice_code_id where v.id = ${p.id}::uuid
    union all
    select c.derived_from_practice_id, chain.place + 1
    from chain join practices v on v.id = chain.id join practice_codes c on c.id = v.practice_code_id
    where chain.place < ${sql.raw(String(maxAncestors))}
  ), here as (
    select v.practice_code_id as code_id, v.origin_meeting_id, ${practiceBrief} as brief
    from practices v join practice_codes c on c.id = v.practice_code_id where v.id = ${p.id}::uuid
  )
  select json_build_object(
    'practice', here.brief,
    'ancestors', ${parts(
      sql`
      select ${practiceBrief} as item, ${practiceSeen(p)} as seen, chain.place
      from chain join practices v on v.id = chain.id join practice_codes c on c.id = v.practice_code_id`,
      maxAncestors,
    )},
    'derived', ${parts(
      sql`
      select ${practiceBrief} as item, ${practiceSeen(p)} as seen, row_number() over (order by v.published_at desc, v.id desc) as place
      from practices origin join practice_codes c on c.derived_from_practice_id = origin.id
      join practices v on v.practice_code_id = c.id and v.state = 'published' and c.deleted_at is null
      where origin.practice_code_id = here.code_id`,
      100,
    )},
    'originMeeting', ${meetingBriefOf(p, sql`here.origin_meeting_id`)},
    'uses', ${parts(
      sql`
      select ${useView} as item, ${useIsSeen(p)} as seen, row_number() over (order by u.created_at desc, u.id desc) as place
      from ${usesJoined} where v.practice_code_id = here.code_id`,
      100,
    )}
  )::text as view from here`,
)
