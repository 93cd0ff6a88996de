import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { activeMembers } from '../groups/queries.ts'
import { joinViewer, viewerColumns } from '../groups/sight.ts'
import type { Act } from '../platform/act.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import type { Granted } from '../platform/policy.ts'
import { type Fault, problem } from '../platform/problems.ts'
import { changed, lockRow, oneOn } from '../platform/rows.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { ReplaceAgenda } from './agendaViews.ts'
import { agendaItemEvent, meetingEvent } from './events.ts'
import type { AgendaItem } from './policy.ts'
import { meetingProblem } from './problems.ts'
import type { MeetingRow } from './queries.ts'
import { type agendaItemStates, agendaItems, meetings } from './tables.ts'

const itemColumns = sql`
  i.id, i.version, i.position, i.minutes, i.kind, i.title, i.notes, ${personOf(sql`i.owner_id`)} as owner,
  i.practice_code_id as "practiceCodeId", i.state`

/** The agenda as the wire shows it; its version is the one that If-Match compares. */
export async function getAgenda(db: Runner, meetingId: string): Promise<{ view: string; version: number }> {
  const [row] = await db.run(agendaOf, { id: meetingId })
  return row!
}

const agendaOf = statement<{ id: string }, { view: string; version: number }>(
  'meeting_agenda',
  (p) => sql`
  select m.agenda_version as version, json_build_object(
    'meetingId', m.id, 'version', m.agenda_version, 'totalMinutes', coalesce(sum(v.minutes), 0),
    'meetingMinutes', (extract(epoch from m.ends_at - m.starts_at) / 60)::int,
    'items', coalesce(json_agg(to_json(v) order by v.position, v.id) filter (where v.id is not null), '[]'::json))::text as view
  from meetings m
  left join lateral (select ${itemColumns} from agenda_items i where i.meeting_id = m.id and i.deleted_at is null) v on true
  where m.id = ${p.id}::uuid group by m.id`,
)

/** Which of these practice codes the actor may read. The app tells, because practices know meetings. */
export type ReadablePractices = (db: Runner, actor: Actor, practiceCodeIds: readonly string[]) => Promise<readonly string[]>

type Items = z.output<typeof ReplaceAgenda>['items']

/**
 * Puts this agenda in the place of the one before. Items that were there keep their state; those that are not named are removed.
 * 422 `unknown-reference` for an item of another agenda, an owner who is not in the group, a practice that the actor may not read.
 */
export async function replaceAgenda(
  act: Act,
  meeting: Granted<'replaceAgenda', MeetingRow>,
  items: Items,
  readable: ReadablePractices,
): Promise<void> {
  const { id: meetingId } = meeting
  const stored = await act.tx.orm
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(and(eq(agendaItems.meetingId, meetingId), isNull(agendaItems.deletedAt)))
  const before = new Set(stored.map(({ id }) => id))
  await refuseUnknown(act, meeting, items, before, readable)
  const rows = items.map((item, index) => ({ ...item, id: item.id ?? act.newId(), position: index + 1 }))
  const at = act.now.toISOString()
  await act.run(removeOthers, { meetingId, kept: rows.map(({ id }) => id), at })
  await act.run(putItems, { meetingId, rows: JSON.stringify(rows), at })
  await act.tx.orm
    .update(meetings)
    .set({ ...changed(meetings, act.now), agendaVersion: sql`${meetings.agendaVersion} + 1` })
    .where(eq(meetings.id, meetingId))
  const data = { items: items.length, minutes: items.reduce((sum, { minutes }) => sum + minutes, 0) }
  meetingEvent(act, 'agenda_replaced', oneOn(meeting), { scopeId: meeting.groupId, data })
}

const removeOthers = statement<{ meetingId: string; kept: string[]; at: string }, never>(
  'agenda_items_remove',
  (p) => sql`
  update agenda_items set deleted_at = ${p.at}::timestamptz, updated_at = ${p.at}::timestamptz, version = version + 1
  where meeting_id = ${p.meetingId}::uuid and deleted_at is null and id <> all(${p.kept}::uuid[])`,
)

const itemFields = sql`position, minutes, kind, title, notes, owner_id, practice_code_id`
const itemFieldsOf = (row: 'excluded' | 'agenda_items'): SQL =>
  sql.raw(['position', 'minutes', 'kind', 'title', 'notes', 'owner_id', 'practice_code_id'].map((column) => `${row}.${column}`).join(', '))

const putItems = statement<{ meetingId: string; rows: string; at: string }, never>(
  'agenda_items_put',
  (p) => sql`
  insert into agenda_items (id, meeting_id, created_at, updated_at, ${itemFields})
  select i.id, ${p.meetingId}::uuid, ${p.at}::timestamptz, ${p.at}::timestamptz,
    i.position, i.minutes, i.kind, i.title, i.notes, i."ownerId", i."practiceCodeId"
  from jsonb_to_recordset(${p.rows}::jsonb)
    as i(id uuid, position int, minutes int, kind text, title text, notes text, "ownerId" uuid, "practiceCodeId" uuid)
  on conflict (id) do update set (${itemFields}) = row(${itemFieldsOf('excluded')}),
    updated_at = excluded.updated_at, version = agenda_items.version + 1
  where (${itemFieldsOf('agenda_items')}) is distinct from (${itemFieldsOf('excluded')})`,
)

async function refuseUnknown(act: Act, { groupId }: MeetingRow, items: Items, before: Set<string>, readable: ReadablePractices): Promise<void> {
  const codes = items.flatMap(({ practiceCodeId }) => practiceCodeId ?? [])
  const practices = new Set(codes.length > 0 ? await readable(act, act.actor, codes) : [])
  const members = new Set((await activeMembers(act, groupId)).map(({ userId }) => userId))
  const fault = (index: number, field: string, detail: string): Fault => ({ pointer: `/items/${index}/${field}`, code: 'unknown-reference', detail })
  const errors = items.flatMap(({ id, ownerId, practiceCodeId }, index) => [
    ...(id === undefined || before.has(id) ? [] : [fault(index, 'id', 'Not an item of this agenda.')]),
    ...(ownerId === null || members.has(ownerId) ? [] : [fault(index, 'ownerId', 'Not an active member of the group.')]),
    ...(practiceCodeId === null || practices.has(practiceCodeId) ? [] : [fault(index, 'practiceCodeId', 'No practice that you may read.')]),
  ])
  if (errors.length > 0) throw problem('unknown-reference', { errors: errors.slice(0, 50) })
}

/** An item as a viewer sees it. */
export interface AgendaItemRow extends AgendaItem {
  view: string
}

/** One item behind the lock of its meeting, or 404. */
export async function lockAgendaItem(tx: Runner, actor: Actor, agendaItemId: string): Promise<AgendaItemRow> {
  const [found] = await tx.run(meetingOfItem, { id: agendaItemId })
  if (!found) throw problem('not-found')
  await lockRow(tx, 'meetings', found.meetingId)
  return getAgendaItem(tx, actor, agendaItemId)
}

/** One item, or 404. */
export async function getAgendaItem(db: Runner, actor: Actor, agendaItemId: string): Promise<AgendaItemRow> {
  const [row] = await db.run(itemById, { ...viewing(actor), id: agendaItemId })
  if (!row) throw problem('not-found')
  return row
}

const meetingOfItem = statement<{ id: string }, { meetingId: string }>(
  'agenda_item_meeting',
  (p) => sql`select meeting_id as "meetingId" from agenda_items where id = ${p.id}::uuid and deleted_at is null`,
)

const itemById = statement<Viewing & { id: string }, AgendaItemRow>(
  'agenda_item_by_id',
  (p) => sql`
  select i.id, i.version, i.state, i.meeting_id as "meetingId", m.group_id as "groupId", m.state as "meetingState", ${viewerColumns},
    to_json(v)::text as view
  from agenda_items i join meetings m on m.id = i.meeting_id join groups g on g.id = m.group_id ${joinViewer(p)}
  cross join lateral (select ${itemColumns}) v
  where (mine.state = 'active' or ${p.isAdmin}::boolean) and i.id = ${p.id}::uuid and i.deleted_at is null`,
)

/** Begins an item, ends it, skips it or plans it again. One runs at a time: 409 `agenda-item-running`. */
export async function setAgendaItemState(act: Act, item: Granted<'setState', AgendaItem>, state: (typeof agendaItemStates)[number]): Promise<void> {
  if (state === item.state) return
  if (state === 'running') {
    const [other] = await act.tx.orm
      .select({ id: agendaItems.id })
      .from(agendaItems)
      .where(and(eq(agendaItems.meetingId, item.meetingId), eq(agendaItems.state, 'running'), isNull(agendaItems.deletedAt)))
    if (other) throw meetingProblem('agenda-item-running', `The item ${other.id} is running.`)
  }
  await act.tx.orm
    .update(agendaItems)
    .set({ ...changed(agendaItems, act.now), state })
    .where(eq(agendaItems.id, item.id))
  agendaItemEvent(act, 'state_changed', oneOn(item), { scopeId: item.groupId, data: { meetingId: item.meetingId, state } })
}
