import { hash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { type Actor, issuerOf } from './actor.ts'
import type { Answer } from './answer.ts'
import type { Tx } from './database.ts'
import { problem } from './problems.ts'
import { type Runner, statement } from './sql.ts'

/** How long a kept answer is replayed (draft-ietf-httpapi-idempotency-key-header-07 leaves it to the server). */
export const keptForMs = 24 * 60 * 60 * 1000

/** One keyed attempt: whose key, and a fingerprint of what it asks for. */
export interface Attempt {
  owner: string
  key: string
  fingerprint: string
}

export function attemptOf(
  header: string | string[] | undefined,
  actor: Actor,
  request: { method: string; url: string; body: unknown },
): Attempt | null {
  if (header === undefined) return null
  if (typeof header !== 'string' || !/^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(header)) throw problem('invalid-idempotency-key')
  const fingerprint = hash('sha256', `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`, 'base64url')
  return { owner: ownerOf(actor) ?? `anonymous:${fingerprint}`, key: header, fingerprint }
}

/** Nobody in particular owns no keys: there each request has a space of its own, so that only who knows it all, secrets too, meets its answer. */
const ownerOf = (actor: Actor): string | null => (actor.kind === 'anonymous' ? null : `${issuerOf(actor)}:${actor.userId}`)

/**
 * The answer that this attempt already got, or null when it is the first; from then on the key is this transaction's alone. A twin that is
 * still running is a 409; on the embedded engine's single connection the twin simply waits its turn.
 */
export async function recall(tx: Tx, attempt: Attempt, now: Date): Promise<Answer | null> {
  const [found] = await tx.run(lockAndFind, { ...attempt, now: now.toISOString() })
  if (!found!.locked) throw problem('idempotency-key-in-use', { headers: { 'retry-after': '1' } })
  if (found!.fingerprint === null) return null
  if (found!.fingerprint !== attempt.fingerprint) throw problem('idempotency-key-reused')
  return { status: found!.status!, body: found!.body, headers: { ...found!.headers, 'idempotency-replayed': 'true' } }
}

/** Keeps the answer with its effect. Secrets are left out of what is kept. */
export async function keep(tx: Tx, attempt: Attempt, answer: Answer, now: Date): Promise<void> {
  const [kept] = await tx.run(store, {
    ...attempt,
    status: answer.status,
    headers: JSON.stringify(answer.headers ?? {}),
    body: answer.kept ?? answer.body,
    now: now.toISOString(),
    expiresAt: new Date(now.getTime() + keptForMs).toISOString(),
  })
  if (!kept) throw new TwinCommitted()
}

/** Throws away the answers that a user got, through whatever client: they tell of them. */
export async function forgetAnswersTo(tx: Runner, userId: string): Promise<void> {
  await tx.run(forget, { userId })
}

// An owner is `issuer:user`. No index finds them by user; a day's keys are few, and erasures fewer.
const forget = statement<{ userId: string }, never>(
  'idempotency_forget',
  (p) => sql`delete from idempotency_keys where split_part(actor_key, ':', 2) = ${p.userId}::text`,
)

/**
 * Takes out of what anybody was answered what tells of somebody: each answer in which one of these words stands. The key stays taken, so that
 * a retry does nothing again; it is told that the key was used.
 */
export async function forgetAnswersTelling(tx: Runner, words: readonly string[]): Promise<void> {
  await tx.run(forgetTelling, { words: [...words] })
}

const forgetTelling = statement<{ words: string[] }, never>(
  'idempotency_forget_telling',
  (p) => sql`
  update idempotency_keys set fingerprint = '', headers = '{}', body = null
  where exists (select from unnest(${p.words}::text[]) word where strpos(lower(concat(headers, body)), lower(word)) > 0)`,
)

/**
 * A twin committed between this attempt's snapshot and its lock, so the look-up missed it. The code makes the database run the
 * transaction again, which then replays the twin's answer; nothing of this attempt remains.
 */
class TwinCommitted extends Error {
  readonly code = '40001'
  readonly severity = 'ERROR'
}

interface Found {
  locked: boolean
  fingerprint: string | null
  status: number | null
  headers: Record<string, string> | null
  body: string | null
}

// One round trip for both. The snapshot is older than the lock, so a miss is not final: see TwinCommitted.
const lockAndFind = statement<Attempt & { now: string }, Found>(
  'idempotency_recall',
  (p) => sql`
  select l.locked, k.fingerprint, k.status, k.headers, k.body
  from (select pg_try_advisory_xact_lock(hashtextextended(${p.owner}::text || ' ' || ${p.key}::text, 7)) as locked) l
  left join idempotency_keys k on k.actor_key = ${p.owner}::text and k.key = ${p.key}::text and k.expires_at > ${p.now}::timestamptz
  where ${p.fingerprint}::text is not null`,
)

const store = statement<Attempt & { status: number; headers: string; body: string | null; now: string; expiresAt: string }, { key: string }>(
  'idempotency_keep',
  (p) => sql`
  insert into idempotency_keys (actor_key, key, fingerprint, status, headers, body, created_at, expires_at)
  values (${p.owner}, ${p.key}, ${p.fingerprint}, ${p.status}, ${p.headers}::jsonb, ${p.body}, ${p.now}, ${p.expiresAt})
  on conflict (actor_key, key) do update set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers,
    body = excluded.body, created_at = excluded.created_at, expires_at = excluded.expires_at
  where idempotency_keys.expires_at <= excluded.created_at
  returning key`,
)
