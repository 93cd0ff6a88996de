import { sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import type { World } from '../platform/clock.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { secretHash } from '../users/verbs.ts'
import { browserSessions } from './tables.ts'

/** A signed-in browser. */
export interface Session {
  userId: string
  sessionId: string
  /** How it was signed in (RFC 8176): `pwd`, and `otp` where a second factor was asked. */
  methods: string[]
  /** When it was signed in. */
  at: Date
}

export const sessionCookie = 'septet_session'

const hourMs = 60 * 60 * 1000
/** A session ends when nobody used it for so long, */
const idleMs = 12 * hourMs
/** and after this in any case. */
const longestMs = 30 * 24 * hourMs
/** Its use is noted this often, so that reading a page seldom writes. */
const notedEveryMs = 5 * 60 * 1000

/** What carries cookies: a request, or the header itself. */
export type CookieCarrier = string | undefined | { headers: { cookie?: string | undefined } }

/** The session of a browser whose user may still sign in, or null. Whoever uses it keeps it open. */
export async function sessionOf(db: Runner, world: World, carrier: CookieCarrier): Promise<Session | null> {
  const secret = cookieIn(carrier, sessionCookie)
  if (secret === null) return null
  const now = world.now()
  const [row] = await db.run(openSession, { tokenHash: secretHash(secret), now: now.toISOString() })
  if (!row) return null
  const { lastUsedAt, ...session } = row
  if (now.getTime() - lastUsedAt.getTime() >= notedEveryMs) {
    await db.run(touch, { sessionId: session.sessionId, now: now.toISOString(), until: endOf(session.at, now).toISOString() })
  }
  return session
}

/** The value of one of our cookies, all of which are secrets of `World`; null where there is none that could be one. */
export function cookieIn(carrier: CookieCarrier, name: string): string | null {
  const header = typeof carrier === 'object' ? carrier.headers.cookie : carrier
  for (const pair of header?.split(';') ?? []) {
    const [key, value] = pair.split('=', 2)
    if (key!.trim() === name && value && /^[\w.-]{20,500}$/.test(value.trim())) return value.trim()
  }
  return null
}

/** Signs a browser in. Returns the secret for its cookie, which is stored nowhere. */
export async function beginSession(act: Act, userId: string, methods: readonly string[], userAgent: string | undefined): Promise<string> {
  const secret = act.newSecret('sep_ses_')
  await act.tx.orm.insert(browserSessions).values({
    id: act.newId(),
    userId,
    tokenHash: secretHash(secret),
    createdAt: act.now,
    lastUsedAt: act.now,
    expiresAt: endOf(act.now, act.now),
    methods: [...methods],
    userAgent: userAgent?.slice(0, 300) ?? null,
  })
  return secret
}

const endOf = (begun: Date, now: Date) => new Date(Math.min(now.getTime() + idleMs, begun.getTime() + longestMs))

/** One of a user's browsers, as they are told of it. */
export interface ListedSession {
  id: string
  createdAt: Date
  lastUsedAt: Date
  methods: string[]
  userAgent: string | null
}

/** The open sessions of a user, the last used first. */
export const listSessions = (db: Runner, userId: string, now: Date): Promise<ListedSession[]> =>
  db.run(sessionsOfUser, { userId, now: now.toISOString() })

/** Ends one session of a user's own; of others, and of what has ended, nothing happens. */
export async function endSession(act: Act, userId: string, sessionId: string): Promise<void> {
  await act.run(deleteOne, { userId, sessionId })
}

/** Ends all sessions of a user but this one; all of them without. */
export async function endSessions(act: Act, userId: string, but: string | null = null): Promise<void> {
  await act.run(deleteAll, { userId, but })
}

const openSession = statement<{ tokenHash: string; now: string }, Session & { lastUsedAt: Date }>(
  'browser_session_open',
  (p) => sql`
  select s.user_id as "userId", s.id as "sessionId", s.methods, s.created_at as at, s.last_used_at as "lastUsedAt"
  from browser_sessions s join users u on u.id = s.user_id
  where s.token_hash = ${p.tokenHash} and s.expires_at > ${p.now}::timestamptz and u.status = 'active'`,
)

const touch = statement<{ sessionId: string; now: string; until: string }, never>(
  'browser_session_touch',
  (p) => sql`
  update browser_sessions set last_used_at = ${p.now}::timestamptz, expires_at = ${p.until}::timestamptz where id = ${p.sessionId}::uuid`,
)

const sessionsOfUser = statement<{ userId: string; now: string }, ListedSession>(
  'browser_sessions_of_user',
  (p) => sql`
  select id, created_at as "createdAt", last_used_at as "lastUsedAt", methods, user_agent as "userAgent" from browser_sessions
  where user_id = ${p.userId}::uuid and expires_at > ${p.now}::timestamptz order by last_used_at desc, id desc limit 100`,
)

const deleteOne = statement<{ userId: string; sessionId: string }, never>(
  'browser_session_end',
  (p) => sql`delete from browser_sessions where user_id = ${p.userId}::uuid and id = ${p.sessionId}::uuid`,
)

const deleteAll = statement<{ userId: string; but: string | null }, never>(
  'browser_sessions_end',
  (p) => sql`
  delete from browser_sessions where user_id = ${p.userId}::uuid and (${p.but}::uuid is null or id <> ${p.but}::uuid)`,
)
