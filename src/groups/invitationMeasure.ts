import { sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { problem } from '../platform/problems.ts'
import { statement } from '../platform/sql.ts'

/** So many people one user invites by address within a day: letters go out to strangers in their name. */
const mostADay = 50
const dayMs = 24 * 60 * 60 * 1000

/**
 * 429 for whoever invites more people by address than that. Admins may. Everybody who was invited by address counts, with an account or
 * without: a limit on the others alone would tell who they are.
 */
export async function requireMeasure(act: Act, more: number): Promise<void> {
  const { userId, isAdmin } = act.actor
  if (more === 0 || isAdmin) return
  const since = new Date(act.now.getTime() - dayMs).toISOString()
  const [tooMuch] = await act.run(invitedLately, { userId, since, skipped: mostADay - more })
  if (!tooMuch) return
  throw problem('too-many-requests', {
    detail: `By their address you invite ${mostADay} people a day at most. Invite whoever has an account by their id.`,
    headers: { 'retry-after': String(Math.ceil((tooMuch.createdAt.getTime() + dayMs - act.now.getTime()) / 1000)) },
  })
}

const invitedLately = statement<{ userId: string | null; since: string; skipped: number }, { createdAt: Date }>(
  'membership_invited_lately',
  (p) => sql`
  select created_at as "createdAt" from memberships
  where invited_by = ${p.userId}::uuid and invited_email is not null and created_at > ${p.since}::timestamptz
  order by created_at desc offset ${p.skipped}::int limit 1`,
)
