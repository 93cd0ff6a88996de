import { eq, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { oneOn } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { meetingEvent } from './events.ts'
import { type agendaItemKinds, meetings } from './tables.ts'

interface Opening {
  kind: (typeof agendaItemKinds)[number]
  title: string
  minutes: number
}

type Opened = { id: string; language: string }

/** What the agenda of a meeting has to begin with, behind the check-in; null for nothing. The app names the rooms that know. */
export type AgendaOpening = (act: Act, meeting: Opened) => Promise<Opening | null>

/** Puts at the beginning what belongs there and is not on the agenda yet. Says whether it put anything. */
export async function openAgenda(act: Act, meeting: Opened, openings: readonly AgendaOpening[]): Promise<boolean> {
  let put = false
  for (const opening of openings) {
    const first = await opening(act, meeting)
    if (first) put = (await act.run(putFirst, { ...first, id: act.newId(), meetingId: meeting.id, at: act.now.toISOString() })).length > 0 || put
  }
  return put
}

/** The same for an agenda that others have read: a new version of it. */
export async function reopenAgenda(
  act: Act,
  meeting: Opened & { version: number; groupId: string },
  openings: readonly AgendaOpening[],
): Promise<void> {
  if (!(await openAgenda(act, meeting, openings))) return
  const next = { agendaVersion: sql`${meetings.agendaVersion} + 1` }
  await act.tx.orm.update(meetings).set(next).where(eq(meetings.id, meeting.id))
  const [now] = await act.run(extentOf, { meetingId: meeting.id })
  meetingEvent(act, 'agenda_replaced', oneOn(meeting), { scopeId: meeting.groupId, data: { ...now } })
}

const putFirst = statement<Opening & { id: string; meetingId: string; at: string }, { id: string }>(
  'agenda_put_first',
  (p) => sql`
  with there as (select position, kind from agenda_items where meeting_id = ${p.meetingId}::uuid and deleted_at is null),
  place as (
    select coalesce(min(position) filter (where kind <> 'check_in'), max(position) + 1, 1) as position from there
    having count(*) filter (where kind = ${p.kind}::text) = 0),
  moved as (
    update agenda_items i set position = i.position + 1, updated_at = ${p.at}::timestamptz, version = i.version + 1 from place
    where i.meeting_id = ${p.meetingId}::uuid and i.deleted_at is null and i.position >= place.position)
  insert into agenda_items (id, meeting_id, created_at, updated_at, position, minutes, kind, title)
  select ${p.id}::uuid, ${p.meetingId}::uuid, ${p.at}::timestamptz, ${p.at}::timestamptz, place.position, ${p.minutes}::int, ${p.kind}::text,
    ${p.title}::text
  from place returning id`,
)

const extentOf = statement<{ meetingId: string }, { items: number; minutes: number }>(
  'agenda_extent',
  (p) => sql`
  select count(*)::int as items, coalesce(sum(minutes), 0)::int as minutes from agenda_items
  where meeting_id = ${p.meetingId}::uuid and deleted_at is null`,
)
