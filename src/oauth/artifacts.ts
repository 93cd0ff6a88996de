import { hash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { AdapterPayload } from 'oidc-provider'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { lockRow } from '../platform/rows.ts'
import { statement } from '../platform/sql.ts'
import { type Sweep, sweepOf } from '../platform/upkeep.ts'

/** A code or refresh token that comes again this soon after its use is a double click, or the answer was lost: it gets nothing, and ends nothing. */
export const doubleClickMs = 10_000

/** What is consumed by one request and no other, and was maybe sent twice. */
const redeemed: readonly string[] = ['AuthorizationCode', 'RefreshToken', 'DeviceCode']

/** Rows of `oauth_artifacts`, under the ids that clients hold; they are stored hashed. */
export interface Artifacts {
  keep(model: string, id: string, payload: AdapterPayload, seconds: number): Promise<void>
  /**
   * Keeps a token of a consent, provided that what it was made of (a code, the refresh token before) is still there: a family that ends
   * meanwhile takes it along. False when that is gone.
   */
  keepOffspring(model: 'RefreshToken' | 'AccessToken', id: string, payload: AdapterPayload, seconds: number, parent: Parent): Promise<boolean>
  /** Keeps what may come once. False when it is kept already. */
  keepFirst(model: string, id: string, seconds: number): Promise<boolean>
  find(model: string, id: string): Promise<AdapterPayload | undefined>
  /** For whoever redeems it: a double click finds nothing, so that nothing is taken for theft. */
  findToRedeem(model: string, id: string): Promise<AdapterPayload | undefined>
  /** The device code of a user code. Its id is a stand-in: `find` takes it, and no client may send it. */
  findByUserCode(userCode: string): Promise<AdapterPayload | undefined>
  /** True for the first, and for nobody else ever. */
  consume(model: string, id: string): Promise<boolean>
  forget(model: string, id: string): Promise<void>
  /**
   * Ends what came of one sign-in: the codes, refresh tokens and access tokens of this consent that were authorized in this session.
   * @returns the ids of the access tokens.
   */
  endFamily(grantId: string, sessionId: string): Promise<string[]>
  /** Revokes one access token. */
  revokeToken(jti: string, expiresAt: Date): Promise<void>
}

export interface Parent {
  model: string
  id: string
}

export const isStandIn = (id: string): boolean => id.startsWith('#')
const hashed = (id: string) => (isStandIn(id) ? id.slice(1) : hash('sha256', id, 'base64url'))

export function artifactsIn(db: Database, world: World): Artifacts {
  const now = () => world.now().toISOString()
  const isDoubleClick = (model: string, consumedAt: Date | null) =>
    consumedAt !== null && redeemed.includes(model) && world.now().getTime() - consumedAt.getTime() < doubleClickMs

  /** As the library stored it; the world's clock says whether it has expired, whatever the library reads from its own. */
  const restored = (id: string, row: Stored): AdapterPayload => {
    const { returnTo, ...payload } = row.payload
    return {
      ...payload,
      jti: id,
      ...(returnTo !== undefined && { returnTo: returnTo + id }),
      ...(row.consumedAt && { consumed: Math.floor(row.consumedAt.getTime() / 1000) }),
      ...(row.expired && { exp: 1 }),
    }
  }

  const isIn = (seconds: number) => new Date(world.now().getTime() + seconds * 1000).toISOString()
  const kept = (model: string, id: string, payload: AdapterPayload, seconds: number): Kept => ({
    model,
    idHash: hashed(id),
    // The `jti` of an access token is no secret: it is how one is revoked.
    payload: JSON.stringify(model === 'AccessToken' ? { jti: id } : withoutSecrets(payload, id)),
    grantId: payload.grantId ?? null,
    userId: payload.accountId ?? null,
    clientId: payload.clientId ?? null,
    uid: payload.sessionUid ?? null,
    userCode: payload.userCode === undefined ? null : hashed(payload.userCode),
    now: now(),
    expiresAt: isIn(seconds),
  })

  const rowOf = async (model: string, id: string) => (await db.run(byId, { model, idHash: hashed(id), now: now() }))[0]

  return {
    async keep(model, id, payload, seconds) {
      await db.run(upsert, kept(model, id, payload, seconds))
    },
    async keepOffspring(model, id, payload, seconds, parent) {
      const row = { ...kept(model, id, payload, seconds), parentModel: parent.model, parentHash: hashed(parent.id) }
      return (await db.run(insertOffspring, row)).length > 0
    },
    async keepFirst(model, id, seconds) {
      return (await db.run(insertFirst, { model, idHash: hashed(id), now: now(), expiresAt: isIn(seconds) })).length > 0
    },
    async find(model, id) {
      const row = await rowOf(model, id)
      return row && restored(id, row)
    },
    async findToRedeem(model, id) {
      const row = await rowOf(model, id)
      return row && !isDoubleClick(model, row.consumedAt) ? restored(id, row) : undefined
    },
    async findByUserCode(userCode) {
      const [row] = await db.run(byUserCode, { userCode: hashed(userCode), now: now() })
      return row && { ...restored(`#${row.idHash}`, row), userCode }
    },
    async consume(model, id) {
      return (await db.run(consumeFirst, { model, idHash: hashed(id), now: now() })).length > 0
    },
    async forget(model, id) {
      await db.run(deleteOne, { model, idHash: hashed(id) })
    },
    async endFamily(grantId, sessionId) {
      return db.transaction(async (tx) => {
        await lockRow(tx, 'grants', grantId)
        return (await tx.run(deleteFamily, { grantId, uid: sessionId })).map(({ jti }) => jti)
      })
    },
    async revokeToken(jti, expiresAt) {
      await db.run(insertRevoked, { jti, expiresAt: expiresAt.toISOString() })
    },
  }
}

/** Whoever reads the table shall hold no token: the ids go, and with them the address that ends in one and our session's cookie. */
function withoutSecrets(payload: AdapterPayload, id: string): AdapterPayload {
  const { userCode: _, returnTo, session, ...rest } = payload
  delete rest.jti
  const { cookie: __, ...sessionLeft } = session ?? {}
  return { ...rest, ...(session && { session: sessionLeft }), ...(returnTo !== undefined && { returnTo: returnTo.slice(0, -id.length) }) }
}

interface Stored {
  payload: AdapterPayload
  consumedAt: Date | null
  expired: boolean
}

interface Kept {
  model: string
  idHash: string
  payload: string
  grantId: string | null
  userId: string | null
  clientId: string | null
  uid: string | null
  userCode: string | null
  now: string
  expiresAt: string
}

// A device code that is approved is saved again without its user code, which the one who approves need not have typed here.
const upsert = statement<Kept, never>(
  'oauth_artifact_keep',
  (p) => sql`
  insert into oauth_artifacts (model, id_hash, payload, grant_id, user_id, client_id, uid, user_code, created_at, expires_at)
  values (${p.model}, ${p.idHash}, ${p.payload}::jsonb, ${p.grantId}::uuid, ${p.userId}::uuid, ${p.clientId}, ${p.uid}, ${p.userCode},
    ${p.now}::timestamptz, ${p.expiresAt}::timestamptz)
  on conflict (model, id_hash) do update set payload = excluded.payload, grant_id = excluded.grant_id, user_id = excluded.user_id,
    client_id = excluded.client_id, uid = excluded.uid, user_code = coalesce(excluded.user_code, oauth_artifacts.user_code),
    expires_at = excluded.expires_at`,
)

// Both rows are locked as they are read: behind a family that ends, which holds the consent, the parent is found gone.
const insertOffspring = statement<Kept & { parentModel: string; parentHash: string }, { idHash: string }>(
  'oauth_artifact_keep_offspring',
  (p) => sql`
  with consent as materialized (select id from grants where id = ${p.grantId}::uuid for share),
    parent as materialized (
      select a.id_hash from consent, oauth_artifacts a where a.model = ${p.parentModel} and a.id_hash = ${p.parentHash} for share of a)
  insert into oauth_artifacts (model, id_hash, payload, grant_id, user_id, client_id, uid, user_code, created_at, expires_at)
  select ${p.model}, ${p.idHash}, ${p.payload}::jsonb, ${p.grantId}::uuid, ${p.userId}::uuid, ${p.clientId}, ${p.uid}, ${p.userCode}::text,
    ${p.now}::timestamptz, ${p.expiresAt}::timestamptz
  from parent returning id_hash as "idHash"`,
)

const insertFirst = statement<{ model: string; idHash: string; now: string; expiresAt: string }, { idHash: string }>(
  'oauth_artifact_keep_first',
  (p) => sql`
  insert into oauth_artifacts (model, id_hash, payload, created_at, expires_at)
  values (${p.model}, ${p.idHash}, '{}', ${p.now}::timestamptz, ${p.expiresAt}::timestamptz)
  on conflict (model, id_hash) do update set created_at = excluded.created_at, expires_at = excluded.expires_at
    where oauth_artifacts.expires_at <= ${p.now}::timestamptz
  returning id_hash as "idHash"`,
)

const stored = sql`payload, consumed_at as "consumedAt"`

const byId = statement<{ model: string; idHash: string; now: string }, Stored>(
  'oauth_artifact_by_id',
  (p) => sql`
  select ${stored}, expires_at <= ${p.now}::timestamptz as expired from oauth_artifacts where model = ${p.model} and id_hash = ${p.idHash}`,
)

const byUserCode = statement<{ userCode: string; now: string }, Stored & { idHash: string }>(
  'oauth_artifact_by_user_code',
  (p) => sql`
  select id_hash as "idHash", ${stored}, expires_at <= ${p.now}::timestamptz as expired from oauth_artifacts
  where model = 'DeviceCode' and user_code = ${p.userCode}`,
)

const consumeFirst = statement<{ model: string; idHash: string; now: string }, { idHash: string }>(
  'oauth_artifact_consume',
  (p) => sql`
  update oauth_artifacts set consumed_at = ${p.now}::timestamptz
  where model = ${p.model} and id_hash = ${p.idHash} and consumed_at is null and expires_at > ${p.now}::timestamptz
  returning id_hash as "idHash"`,
)

const deleteOne = statement<{ model: string; idHash: string }, never>(
  'oauth_artifact_forget',
  (p) => sql`delete from oauth_artifacts where model = ${p.model} and id_hash = ${p.idHash}`,
)

const deleteFamily = statement<{ grantId: string; uid: string }, { jti: string }>(
  'oauth_artifacts_end_family',
  (p) => sql`
  with ended as (
    delete from oauth_artifacts where grant_id = ${p.grantId}::uuid and uid = ${p.uid}
      and model in ('AuthorizationCode', 'RefreshToken', 'DeviceCode', 'AccessToken')
    returning model, payload, expires_at
  )
  insert into revoked_tokens (jti, expires_at) select payload->>'jti', expires_at from ended where model = 'AccessToken'
  on conflict do nothing returning jti`,
)

const insertRevoked = statement<{ jti: string; expiresAt: string }, never>(
  'revoked_token_insert',
  (p) => sql`insert into revoked_tokens (jti, expires_at) values (${p.jti}, ${p.expiresAt}::timestamptz) on conflict do nothing`,
)

/** Of what has expired: anybody can begin what leaves a row here. */
export const artifactSweeps: readonly Sweep[] = [
  sweepOf('oauth_artifacts', 0, (before) => sql`select ctid from oauth_artifacts where expires_at <= ${before}`, 'ctid'),
  sweepOf('revoked_tokens', 0, (before) => sql`select jti from revoked_tokens where expires_at <= ${before}`, 'jti'),
]
