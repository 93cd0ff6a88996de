import { type SQL, sql } from 'drizzle-orm'
import { type Runner, statement } from '../platform/sql.ts'
import { anyOf, seatStates } from './sight.ts'
import type { meetingStates } from './tables.ts'

/**
 * The seats of the meeting `m`, as a subquery to select from: taken, of these reserved_taken, offered, reserved (those still unused), free
 * (null: no limit), waiting, invited. One definition for what people read and for what decides.
 */
export const seatCounts = (m: SQL): SQL => sql`(
  select n.taken, n.offered, n.reserved_taken, greatest(${m}.reserved_seats - n.reserved_taken, 0) as reserved,
    ${m}.capacity - n.taken - n.offered - greatest(${m}.reserved_seats - n.reserved_taken, 0) as free, n.waiting, n.invited
  from (
    select count(*) filter (where r.state in ${anyOf(seatStates)})::int as taken,
      count(*) filter (where r.state = 'offered')::int as offered,
      count(*) filter (where r.reserved_seat and r.state in ${anyOf(seatStates)})::int as reserved_taken,
      count(*) filter (where r.state = 'waitlisted')::int as waiting,
      count(*) filter (where r.state = 'invited')::int as invited
    from registrations r where r.meeting_id = ${m}.id
  ) n)`

/** What decides who gets a seat, read behind the lock of the meeting. */
export interface Seats {
  meetingId: string
  groupId: string
  version: number
  state: (typeof meetingStates)[number]
  startsAt: Date
  endsAt: Date
  capacity: number | null
  /** Reserved seats, how many of them are unused, and how many taken. */
  reservedSeats: number
  reserved: number
  reservedTaken: number
  taken: number
  offered: number
  waiting: number
  /** Null: there is always a seat. Negative never lasts longer than a statement. */
  free: number | null
  waitlist: boolean
  waitlistTail: number
  offerHours: number
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
}

/** The seats of a meeting. Whoever decides by them holds the lock of its row. */
export async function seatsOf(tx: Runner, meetingId: string): Promise<Seats> {
  const [row] = await tx.run(seatsById, { id: meetingId })
  return row!
}

const seatsById = statement<{ id: string }, Seats>(
  'meeting_seats',
  (p) => sql`
  select m.id as "meetingId", m.group_id as "groupId", m.version, m.state, m.starts_at as "startsAt", m.ends_at as "endsAt", m.capacity,
    m.reserved_seats as "reservedSeats", c.reserved, c.reserved_taken as "reservedTaken", c.taken, c.offered, c.waiting, c.free, m.waitlist, m.waitlist_tail as "waitlistTail",
    m.offer_hours as "offerHours", m.registration_opens_at as "registrationOpensAt", m.registration_closes_at as "registrationClosesAt"
  from meetings m cross join lateral ${seatCounts(sql`m`)} c
  where m.id = ${p.id}::uuid`,
)

/** Whether there is a seat for one more. */
export const hasFree = ({ free }: Pick<Seats, 'free'>): boolean => free === null || free > 0

const hourMs = 60 * 60 * 1000

/** Whether the start is so near that a free seat goes to the first who waits at once, and that whoever cancels now is late. */
export const isNear = ({ startsAt, offerHours }: Pick<Seats, 'startsAt' | 'offerHours'>, now: Date): boolean =>
  startsAt.getTime() - now.getTime() <= offerHours * hourMs

/** Until when a seat that is offered now is kept: never beyond the start. */
export const offerEnd = ({ startsAt, offerHours }: Pick<Seats, 'startsAt' | 'offerHours'>, now: Date): Date =>
  new Date(Math.min(now.getTime() + offerHours * hourMs, startsAt.getTime()))
