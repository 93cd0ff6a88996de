import { sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { type Runner, statement, statements, utc } from '../platform/sql.ts'
import { secretHash } from '../users/verbs.ts'
import { portalEvent } from './events.ts'
import type { Portal } from './policy.ts'
import { portalCredentials } from './tables.ts'

/** Makes a secret, which is shown once and stored as a hash. */
export async function createCredential(act: Act, portal: Granted<'createCredential', Portal>): Promise<{ credentialId: string; secret: string }> {
  const secret = act.newSecret('sep_sec_')
  const row = { id: act.newId(), portalId: portal.id, createdAt: act.now, createdBy: act.actor.userId }
  await act.tx.orm.insert(portalCredentials).values({ ...row, secretHash: secretHash(secret), hint: secret.slice(-4) })
  act.audit({ action: 'portal.credential_created', subjectKind: 'portal', subjectId: portal.id, after: { credentialId: row.id } })
  portalEvent(act, 'credential_created', portal, { data: { credentialId: row.id } })
  return { credentialId: row.id, secret }
}

/** Revokes a secret: no token is got with it any more. Revoking twice is the same as once. 404 when the portal has no such secret. */
export async function revokeCredential(act: Act, portal: Granted<'revokeCredential', Portal>, credentialId: string): Promise<void> {
  const [found] = await act.run(revoke, { portalId: portal.id, credentialId, at: act.now.toISOString() })
  if (!found) throw problem('not-found')
  if (!found.now) return
  act.audit({ action: 'portal.credential_revoked', subjectKind: 'portal', subjectId: portal.id, before: { credentialId } })
  portalEvent(act, 'credential_revoked', portal, { data: { credentialId } })
}

const revoke = statement<{ portalId: string; credentialId: string; at: string }, { now: boolean }>(
  'portal_credential_revoke',
  (p) => sql`
  with live as (
    update portal_credentials set revoked_at = ${p.at}::timestamptz
    where id = ${p.credentialId}::uuid and portal_id = ${p.portalId}::uuid and revoked_at is null returning id)
  select exists (select from live) as now from portal_credentials where id = ${p.credentialId}::uuid and portal_id = ${p.portalId}::uuid`,
)

const credentialView = sql`json_build_object('id', c.id, 'hint', c.hint, 'createdAt', ${utc(sql`c.created_at`)},
  'lastUsedAt', ${utc(sql`c.last_used_at`)}, 'revokedAt', ${utc(sql`c.revoked_at`)})::text`

export async function getCredential(db: Runner, credentialId: string): Promise<string> {
  const [row] = await db.run(credentialById, { credentialId })
  return row!.view
}

const credentialById = statement<{ credentialId: string }, { view: string }>(
  'portal_credential_by_id',
  (p) => sql`select ${credentialView} as view from portal_credentials c where c.id = ${p.credentialId}::uuid`,
)

/** A page of a portal's secrets, newest first, the revoked ones too. The caller sees to it that the portal is seen. */
export function listCredentials(db: Runner, portalId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf(`credentials of ${portalId}`, query)
  return db.run(credentialsPage(start.id === null ? 'first' : 'next'), { portalId, ...start })
}

const credentialsPage = statements<'first' | 'next', Start & { portalId: string }, Listed>('portal_credentials_page', (p, shape) => {
  const order = keyset(sql`c.created_at`, sql`c.id`, 'timestamptz', 'desc', p, shape === 'next')
  return firstOf(
    p,
    sql`select ${credentialView} as view, ${order.cursor} as cursor from portal_credentials c
    where c.portal_id = ${p.portalId}::uuid and ${order.after} ${order.order}`,
  )
})
