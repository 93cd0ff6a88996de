import { sql } from 'drizzle-orm'
import { databaseError } from '../platform/database.ts'
import { problem } from '../platform/problems.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { meetingProblem } from './problems.ts'

/** A meeting's time as people say it: ISO 8601 to the minute, and the IANA zone in which it is meant. */
export interface LocalTimes {
  localStart: string
  localEnd: string
  timeZone: string
}

/**
 * The instants that these local times are, by the rules of the zone that PostgreSQL knows. A time that comes twice, where summer time ends,
 * is the earlier. 422 `local-time-skipped` for one that does not come at all, `end-before-start`, `meeting-too-long`.
 */
export async function instantsOf(tx: Runner, times: LocalTimes): Promise<{ startsAt: Date; endsAt: Date }> {
  const [found] = await tx.run(instants, times).catch((error: unknown) => {
    // Node may know a younger zone than the database does.
    if (databaseError(error)?.code !== '22023') throw error
    throw problem('invalid-body', {
      errors: [{ pointer: '/timeZone', code: 'invalid-time-zone', detail: 'The database does not know this time zone.' }],
    })
  })
  const { startsAt, endsAt, startIsSkipped, endIsSkipped } = found!
  if (startIsSkipped || endIsSkipped) {
    const pointer = startIsSkipped ? '/localStart' : '/localEnd'
    const detail = `The clocks of ${times.timeZone} jump over it.`
    throw meetingProblem('local-time-skipped', { errors: [{ pointer, code: 'local-time-skipped', detail }] })
  }
  if (endsAt <= startsAt) {
    throw meetingProblem('end-before-start', { errors: [{ pointer: '/localEnd', code: 'end-before-start', detail: 'Not after `localStart`.' }] })
  }
  if (Date.parse(`${times.localEnd}Z`) - Date.parse(`${times.localStart}Z`) > longestMs) {
    throw meetingProblem('meeting-too-long', { errors: [{ pointer: '/localEnd', code: 'meeting-too-long', detail: 'More than 31 days later.' }] })
  }
  return { startsAt, endsAt }
}

/** In local time: where summer time ends, a month is an hour longer. */
const longestMs = 31 * 24 * 60 * 60 * 1000

interface Instants {
  startsAt: Date
  endsAt: Date
  startIsSkipped: boolean
  endIsSkipped: boolean
}

// PostgreSQL takes the later of two instants. The other one, if there is one, is had with the offset of the day before; and a local time that
// does not come back from its instant does not exist.
const instants = statement<LocalTimes, Instants>(
  'meeting_instants',
  (p) => sql`
  select s.earliest as "startsAt", e.earliest as "endsAt", s.skipped as "startIsSkipped", e.skipped as "endIsSkipped"
  from (select ${p.timeZone}::text as zone, ${p.localStart}::timestamp as starts, ${p.localEnd}::timestamp as ends) t
  cross join lateral ${anInstant(sql`t.starts`)} s
  cross join lateral ${anInstant(sql`t.ends`)} e`,
)

/** A meeting whose instants no longer are what its local times say, and what they should be. */
export interface Drifted {
  id: string
  startsAt: Date
  endsAt: Date
}

/** Meetings ahead whose zone got other rules since their instants were derived. */
export const driftedMeetings = (tx: Runner, now: Date): Promise<Drifted[]> => tx.run(drifted, { now: now.toISOString() })

const drifted = statement<{ now: string }, Drifted>(
  'meetings_drifted',
  (p) => sql`
  select m.id, s.earliest as "startsAt", e.earliest as "endsAt"
  from meetings m
  cross join lateral (select m.time_zone as zone, m.local_start as starts, m.local_end as ends) t
  cross join lateral ${anInstant(sql`t.starts`)} s
  cross join lateral ${anInstant(sql`t.ends`)} e
  where m.state in ('draft', 'scheduled') and m.ends_at > ${p.now}::timestamptz
    and (s.earliest, e.earliest) is distinct from (m.starts_at, m.ends_at) and e.earliest > s.earliest
  order by m.id`,
)

function anInstant(told: ReturnType<typeof sql>) {
  return sql`(
    select l.later at time zone t.zone is distinct from ${told} as skipped,
      case when y.earlier < l.later and y.earlier at time zone t.zone = ${told} then y.earlier else l.later end as earliest
    from (select ${told} at time zone t.zone as later) l
    cross join lateral (
      select (${told} - ((l.later - interval '1 day') at time zone t.zone - (l.later - interval '1 day') at time zone 'UTC')) at time zone 'UTC' as earlier
    ) y)`
}
