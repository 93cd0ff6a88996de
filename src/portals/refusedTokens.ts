import { sql } from 'drizzle-orm'
import type { OnRefusedToken, RefusedToken } from '../oauth/refusedTokens.ts'
import type { World } from '../platform/clock.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { onceAMinute } from './activity.ts'

/**
 * Notes that a token of a portal was refused, and why. One a minute for each portal and kind of refusal, in each process, whoever the token was
 * for: a suspended portal comes with the tokens of all its members, and whoever found an old one may send it for ever.
 */
export function refusedTokenNotes(db: Runner, world: World): OnRefusedToken {
  const once = onceAMinute(world)
  return ({ claims: { client_id: portalId, sub, gid, jti }, why }, requestId) =>
    once(`${portalId} ${why}`, async () => {
      const userId = sub === portalId ? null : sub
      const at = world.now().toISOString()
      return (await db.run(note, { id: world.newId(), portalId, userId, grantId: gid ?? null, jti, why, requestId, at })).length > 0
    })
}

interface Refused {
  id: string
  portalId: string
  userId: string | null
  grantId: string | null
  jti: string
  why: RefusedToken['why']
  requestId: string
  at: string
}

// What ended a token is looked for only here: whoever sent it is told no more than that it ended.
const note = statement<Refused, { id: string }>(
  'portal_refused_token_note',
  (param) => sql`
  insert into portal_activity (id, portal_id, user_id, action, status, request_id, occurred_at)
  select ${param.id}::uuid, p.id, ${param.userId}::uuid, 'token.refused', case
      when ${param.why}::text <> 'ended' then ${param.why}::text
      when p.state <> 'active' then 'portal-suspended'
      when exists (select from revoked_tokens r where r.jti = ${param.jti}) then 'revoked'
      when ${param.userId}::uuid is not null and not exists (select from users u where u.id = ${param.userId}::uuid and u.status = 'active')
        then 'user-not-active'
      when ${param.userId}::uuid is not null and not exists (
        select from grants g where g.id = ${param.grantId}::uuid and g.portal_id = p.id and g.user_id = ${param.userId}::uuid and g.state = 'active')
        then 'consent-ended'
      else 'user-not-served' end, ${param.requestId}::text, ${param.at}::timestamptz
  from portals p where p.id = ${param.portalId}::uuid returning id`,
)
