import { sql } from 'drizzle-orm'
import { send } from '../mail/letters.ts'
import type { Bearer } from '../oauth/bearer.ts'
import type { Act } from '../platform/act.ts'
import { problem } from '../platform/problems.ts'
import { begun, lockRow } from '../platform/rows.ts'
import { type Runner, statement } from '../platform/sql.ts'
import type { OnDeparture } from '../users/verbs.ts'
import { noteActivity } from './activity.ts'
import { grantEvent } from './events.ts'
import { portalServes } from './sight.ts'
import { grants } from './tables.ts'

export interface Consent {
  userId: string
  portalId: string
  scopes: readonly string[]
}

/** Whether this user may consent to this portal now: both are active, and the portal may act for them. */
export async function mayConsent(db: Runner, of: { userId: string; portalId: string }): Promise<boolean> {
  return (await db.run(consentPossible, of)).length > 0
}

const consentPossible = statement<{ userId: string; portalId: string }, { id: string }>(
  'portal_consent_possible',
  (param) => sql`
  select p.id from portals p join users u on u.id = ${param.userId}::uuid and u.status = 'active'
  where p.id = ${param.portalId}::uuid and p.state = 'active' and ${portalServes(sql`u.id`)}`,
)

/**
 * A user's consent: their active grant to the portal with these scopes too, made now or widened. Scopes that the portal is not registered for
 * are left out. Consenting to what is granted already changes nothing; otherwise the user is told by mail, in case it was not they. 403 where `mayConsent` says no.
 * @returns the id of the grant, and all scopes that it holds.
 */
export async function grantScopes(act: Act, { userId, portalId, scopes }: Consent): Promise<{ grantId: string; scopes: string[] }> {
  // Behind the user's lock, so that two consents at once are one grant, and none survives a suspension that runs beside it.
  await lockRow(act, 'users', userId)
  if (!(await mayConsent(act, { userId, portalId }))) throw problem('forbidden', 'This portal may not act for this user.')
  const [standing] = await act.run(activeGrant, { userId, portalId })
  const held = standing?.scopes ?? []
  const registered = standing?.registered ?? (await act.run(registeredScopes, { portalId }))[0]!.scopes
  const wanted = [...new Set([...held, ...scopes.filter((scope) => registered.includes(scope))])]
  if (standing && wanted.length === held.length) return { grantId: standing.id, scopes: held }
  const grant = standing ?? { ...begun(act), version: 0 }
  if (standing) await act.run(widen, { id: standing.id, scopes: wanted, at: act.now.toISOString() })
  else await act.tx.orm.insert(grants).values({ ...begun(act), id: grant.id, userId, portalId, scopes: wanted })
  act.audit({
    action: standing ? 'grant.changed' : 'grant.given',
    subjectKind: 'grant',
    subjectId: grant.id,
    ...(standing && { before: { scopes: held } }),
    after: { userId, portalId, scopes: wanted },
  })
  await tellByMail(act, { userId, portalId }, standing !== undefined)
  await noteConsent(act, standing ? 'consent.widened' : 'consent.given', { userId, portalId })
  grantEvent(act, standing ? 'changed' : 'given', { id: grant.id, version: grant.version + 1 }, { data: { portalId, scopes: wanted } })
  return { grantId: grant.id, scopes: wanted }
}

/** Ends a consent: every token that rests on it stops, here at once and elsewhere within a second. Ending it twice is the same as once. */
export async function revokeGrant(act: Act, bearer: Pick<Bearer, 'forget'>, grantId: string): Promise<void> {
  for (const grant of await act.run(revokeOne, { grantId, at: act.now.toISOString() })) {
    await tellRevoked(act, grant)
    act.afterCommit(() => bearer.forget(grant.id))
  }
}

/**
 * A user who is suspended or erased has consented to nothing any more; whoever is reinstated consents anew. Their tokens are forgotten by whoever
 * suspends them.
 */
export const endGrants: OnDeparture = async (act, userId) => {
  for (const grant of await act.run(revokeAllOf, { userId, at: act.now.toISOString() })) await tellRevoked(act, grant)
}

async function tellByMail(act: Act, of: { userId: string; portalId: string }, widened: boolean): Promise<void> {
  const [found] = await act.run(whomToTell, of)
  const { address, locale, portalName } = found!
  await send(act, { userId: of.userId, address, locale, kind: 'connection_made', params: { portalName, ...(widened && { widened }) } })
}

interface Revoked {
  id: string
  version: number
  userId: string
  portalId: string
}

async function tellRevoked(act: Act, { id, version, userId, portalId }: Revoked): Promise<void> {
  act.audit({ action: 'grant.revoked', subjectKind: 'grant', subjectId: id, before: { userId, portalId } })
  await noteConsent(act, 'consent.ended', { userId, portalId })
  grantEvent(act, 'revoked', { id, version }, { data: { portalId } })
}

/** For whoever answers for the portal. */
const noteConsent = (act: Act, action: string, of: { userId: string; portalId: string }) =>
  noteActivity(act, { newId: act.newId, now: () => act.now }, { ...of, action, status: 'done', requestId: act.requestId })

const activeGrant = statement<{ userId: string; portalId: string }, { id: string; version: number; scopes: string[]; registered: string[] }>(
  'grant_active',
  (p) => sql`
  select g.id, g.version, g.scopes, o.scopes as registered from grants g join portals o on o.id = g.portal_id
  where g.user_id = ${p.userId}::uuid and g.portal_id = ${p.portalId}::uuid and g.state = 'active'`,
)

const registeredScopes = statement<{ portalId: string }, { scopes: string[] }>(
  'portal_scopes',
  (p) => sql`select scopes from portals where id = ${p.portalId}::uuid`,
)

const whomToTell = statement<{ userId: string; portalId: string }, { address: string; locale: string; portalName: string }>(
  'grant_whom_to_tell',
  (param) => sql`
  select u.email as address, u.locale, p.name as "portalName" from users u, portals p
  where u.id = ${param.userId}::uuid and p.id = ${param.portalId}::uuid`,
)

const widen = statement<{ id: string; scopes: string[]; at: string }, never>(
  'grant_widen',
  (p) => sql`
  update grants set scopes = ${p.scopes}::text[], version = version + 1, updated_at = ${p.at}::timestamptz where id = ${p.id}::uuid`,
)

const revoking = (at: ReturnType<typeof sql>) => sql`
  update grants set state = 'revoked', revoked_at = ${at}::timestamptz, updated_at = ${at}::timestamptz, version = version + 1`
const revoked = sql`returning id, version, user_id as "userId", portal_id as "portalId"`

const revokeOne = statement<{ grantId: string; at: string }, Revoked>(
  'grant_revoke',
  (p) => sql`${revoking(p.at)} where id = ${p.grantId}::uuid and state = 'active' ${revoked}`,
)

const revokeAllOf = statement<{ userId: string; at: string }, Revoked>(
  'grants_revoke_of_user',
  (p) => sql`${revoking(p.at)} where user_id = ${p.userId}::uuid and state = 'active' ${revoked}`,
)
