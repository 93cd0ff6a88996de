import { sql } from 'drizzle-orm'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { statement } from '../platform/sql.ts'
import type { StoredLetter } from './writing.ts'

/** Hands one letter over to those who carry it. */
export interface Transport {
  /** @throws LetterRefused when it will never be taken, anything else when it may be another time. */
  handOver(letter: StoredLetter): Promise<void>
}

/** The recipient's server does not take this letter, now or later. */
export class LetterRefused extends Error {
  override readonly name = 'LetterRefused'
}

const maxAttempts = 8
const minuteMs = 60_000
/** Whoever is killed while handing over keeps the letter for so long; then the next takes it. */
const leaseMs = 5 * minuteMs
/** A letter that waited longer, because nobody carried any, would be answered by links that have ended. */
const staleMs = 5 * 24 * 60 * minuteMs

export interface DeliveryOptions {
  /** How many letters at most. */
  limit?: number
  /** Ends the round after the letter that is being handed over. */
  signal?: AbortSignal
}

/**
 * Hands over the letters that are due at `world.now()`, one after the other. Each is taken in a short transaction, behind SKIP LOCKED and
 * with a lease, so that several processes share the work, and no transaction is open while the server is spoken to: that may take a minute,
 * and the embedded engine has one connection. A letter that could not be handed over is tried again 1, 2, 4... minutes on, eight times in all.
 *
 * Once, unless a worker dies, or hears nothing more, between the server's taking the letter and the row's saying so: then it goes out again,
 * under the same Message-ID. Nothing that sends mail can promise more.
 * @returns how many were sent and how many were not.
 */
export async function deliverDueMail(
  db: Database,
  world: World,
  transport: Transport,
  { limit = 100, signal }: DeliveryOptions = {},
): Promise<{ sent: number; failed: number }> {
  let sent = 0
  let failed = 0
  while (sent + failed < limit && !signal?.aborted) {
    const taken = await take(db, world.now())
    if (taken === 'none') break
    if (taken === 'put aside') continue
    if (await handOver(db, world, transport, taken)) sent += 1
    else failed += 1
  }
  return { sent, failed }
}

interface Due extends StoredLetter {
  attempts: number
  status: string | null
}

/** Takes the next letter; one that must not go out any more is put aside instead. */
async function take(db: Database, now: Date): Promise<Due | 'none' | 'put aside'> {
  return db.transaction(async (tx) => {
    const [due] = await tx.run(nextDue, { now: now.toISOString() })
    if (!due) return 'none'
    const why = whyNot(due, now)
    if (why) {
      await tx.run(putAside, { id: due.id, ...why })
      return 'put aside'
    }
    await tx.run(lease, { id: due.id, until: new Date(now.getTime() + leaseMs).toISOString() })
    return { ...due, attempts: due.attempts + 1 }
  })
}

function whyNot({ status, createdAt, attempts }: Due, now: Date): { state: 'dropped' | 'failed'; error: string } | undefined {
  if (status === 'suspended' || status === 'erased') return { state: 'dropped', error: `the user is ${status}` }
  if (now.getTime() - createdAt.getTime() > staleMs) return { state: 'dropped', error: 'it waited for too long' }
  // Whoever took it the last time was killed.
  if (attempts >= maxAttempts) return { state: 'failed', error: 'nobody came back from handing it over' }
  return undefined
}

async function handOver(db: Database, world: World, transport: Transport, letter: Due): Promise<boolean> {
  const { id, attempts } = letter
  try {
    await transport.handOver(letter)
  } catch (error) {
    const said = String(error instanceof Error ? error.message : error).slice(0, 500)
    if (error instanceof LetterRefused || attempts >= maxAttempts) await db.run(putAside, { id, state: 'failed', error: said })
    else await db.run(postpone, { id, sendAt: new Date(world.now().getTime() + minuteMs * 2 ** (attempts - 1)).toISOString(), error: said })
    return false
  }
  await db.run(markSent, { id, now: world.now().toISOString() })
  return true
}

const nextDue = statement<{ now: string }, Due>(
  'mails_next_due',
  (p) => sql`
  select m.id, m.address, m.locale, m.kind, m.params, m.attempts, m.created_at as "createdAt", u.display_name as name, u.status
  from mails m left join users u on u.id = m.user_id
  where m.state = 'waiting' and m.send_at <= ${p.now}::timestamptz and (m.taken_until is null or m.taken_until <= ${p.now}::timestamptz)
  order by m.send_at, m.id limit 1 for update of m skip locked`,
)

const lease = statement<{ id: string; until: string }, never>(
  'mails_lease',
  (p) => sql`
  update mails set taken_until = ${p.until}::timestamptz, attempts = attempts + 1 where id = ${p.id}::uuid`,
)

// What a letter said is forgotten once it is sent or not to be sent: links in it are secrets, and names in it are other people's.
const markSent = statement<{ id: string; now: string }, never>(
  'mails_sent',
  (p) => sql`
  update mails set state = 'sent', sent_at = ${p.now}::timestamptz, taken_until = null, last_error = null, params = '{}'
  where id = ${p.id}::uuid and state = 'waiting'`,
)

const postpone = statement<{ id: string; sendAt: string; error: string }, never>(
  'mails_postpone',
  (p) => sql`
  update mails set send_at = ${p.sendAt}::timestamptz, taken_until = null, last_error = ${p.error}::text
  where id = ${p.id}::uuid and state = 'waiting'`,
)

const putAside = statement<{ id: string; state: 'dropped' | 'failed'; error: string }, never>(
  'mails_put_aside',
  (p) => sql`
  update mails set state = ${p.state}, taken_until = null, last_error = ${p.error}::text,
    params = case when ${p.state} = 'dropped' then '{}' else params end
  where id = ${p.id}::uuid and state = 'waiting'`,
)
