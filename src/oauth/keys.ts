import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type JsonWebKey } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { type Runner, statement } from '../platform/sql.ts'

/** ECDSA on P-256 (RFC 7518, section 3.4): half the cost of EdDSA to verify here, and every client library knows it. */
export const algorithm = 'ES256'

/** The keys as a process uses them: the active one signs, every published one verifies. */
export interface KeyRing {
  signing: { kid: string; pem: string }
  verifying: ReadonlyMap<string, string>
  /** All of them with their private halves, the active one first, for the authorization server. */
  own: JsonWebKey[]
  /** RFC 7517. */
  jwks: { keys: JsonWebKey[] }
}

/** How long the public half of a retired key stays published: as long as the longest token it may have signed. */
export const publishedForMs = 366 * 24 * 60 * 60 * 1000

/** Reads the ring, and makes the first keys where there are none yet. */
export async function openKeyRing(db: Database, world: World): Promise<KeyRing> {
  await db.transaction(async (tx) => {
    const [found] = await tx.run(activeKey, {})
    if (found) return
    await tx.run(lockKeys, {})
    const [madeMeanwhile] = await tx.run(activeKey, {})
    if (!madeMeanwhile) await turnKeys(tx, world)
  })
  return readKeyRing(db, world.now())
}

/**
 * Rotation: the next key becomes the active one, the active one retires but stays published, and a new next key is published ahead of its
 * use, so that caches of the key set know it before it signs. No token fails.
 */
export async function rotateKeys(db: Database, world: World): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.run(lockKeys, {})
    await turnKeys(tx, world)
  })
}

async function turnKeys(tx: Runner, world: World): Promise<void> {
  const at = world.now().toISOString()
  await tx.run(retireActive, { at })
  const [promoted] = await tx.run(promoteNext, {})
  if (!promoted) await tx.run(insertKey, { ...freshKey(), state: 'active', at })
  await tx.run(insertKey, { ...freshKey(), state: 'next', at })
}

export async function readKeyRing(db: Runner, now: Date): Promise<KeyRing> {
  const rows = await db.run(publishedKeys, { since: new Date(now.getTime() - publishedForMs).toISOString() })
  const active = rows.find((row) => row.state === 'active')
  if (!active) throw new Error('there is no signing key: run `septet keys rotate`')
  return {
    signing: {
      kid: active.kid,
      pem: createPrivateKey({ key: active.privateJwk, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
    verifying: new Map(
      rows.map((row) => [row.kid, createPublicKey({ key: row.publicJwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString()]),
    ),
    own: rows.map((row) => ({ ...row.privateJwk, ...named(row) })),
    jwks: { keys: rows.map((row) => ({ ...row.publicJwk, ...named(row) })) },
  }
}

const named = ({ kid }: StoredKey) => ({ kid, alg: algorithm, use: 'sig' })

function freshKey() {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const publicJwk = pair.publicKey.export({ format: 'jwk' })
  return { kid: thumbprint(publicJwk), publicJwk: JSON.stringify(publicJwk), privateJwk: JSON.stringify(pair.privateKey.export({ format: 'jwk' })) }
}

/** RFC 7638: the members in this order, without white space. */
const thumbprint = ({ crv, kty, x, y }: JsonWebKey) => hash('sha256', JSON.stringify({ crv, kty, x, y }), 'base64url')

interface StoredKey {
  kid: string
  state: 'next' | 'active' | 'retired'
  publicJwk: JsonWebKey
  privateJwk: JsonWebKey
}

const activeKey = statement<object, { kid: string }>('signing_key_active', () => sql`select kid from signing_keys where state = 'active'`)

const publishedKeys = statement<{ since: string }, StoredKey>(
  'signing_keys_published',
  (p) => sql`
  select kid, state, public_jwk as "publicJwk", private_jwk as "privateJwk" from signing_keys
  where retired_at is null or retired_at > ${p.since}::timestamptz order by array_position(array['active', 'next', 'retired'], state), created_at desc, kid`,
)

const lockKeys = statement<object, object>('signing_keys_lock', () => sql`select pg_advisory_xact_lock(7250001)`)

const retireActive = statement<{ at: string }, never>(
  'signing_key_retire',
  (p) => sql`
  update signing_keys set state = 'retired', retired_at = ${p.at}::timestamptz where state = 'active'`,
)

const promoteNext = statement<object, { kid: string }>(
  'signing_key_promote',
  () => sql`
  update signing_keys set state = 'active' where state = 'next' returning kid`,
)

const insertKey = statement<{ kid: string; publicJwk: string; privateJwk: string; state: string; at: string }, never>(
  'signing_key_insert',
  (p) => sql`
  insert into signing_keys (kid, algorithm, public_jwk, private_jwk, state, created_at)
  values (${p.kid}, ${algorithm}, ${p.publicJwk}::jsonb, ${p.privateJwk}::jsonb, ${p.state}, ${p.at}::timestamptz)`,
)
