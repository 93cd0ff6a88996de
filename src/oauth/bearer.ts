import { hash } from 'node:crypto'
import type { JWT } from '@fastify/jwt'
import type { Actor } from '../platform/actor.ts'
import type { World } from '../platform/clock.ts'
import { type Authenticate, challenge } from '../platform/http.ts'
import { problem } from '../platform/problems.ts'
import type { Runner } from '../platform/sql.ts'
import { algorithm, type KeyRing } from './keys.ts'

/** The claims of every bearer here, whoever issued it (RFC 9068, section 2.2). Times in seconds. */
export interface Claims {
  iss: string
  aud: string
  sub: string
  client_id: string
  scope: string
  jti: string
  iat: number
  exp: number
}

/** The client of personal access tokens: no portal, the user themselves. */
export const personalClient = 'personal'

export type Sign = (claims: Omit<Claims, 'iss' | 'aud'>) => string

export interface Bearer {
  /**
   * What makes tokens now. Their claims must already be stored: what is signed is good until it expires or is revoked. It signs with the key
   * that is active in the database, to the second: a key rotated out elsewhere disappears from the key set before what it signed later expires.
   */
  signer(db: Runner): Promise<Sign>
  authenticate: Authenticate
  /** Forgets what is known of a token, or of all tokens of a user, so that the next use asks the database. */
  forget(tokenOrUserId: string): void
  /** For the key set's address. */
  jwks(): Promise<KeyRing['jwks']>
}

/** What the database says of a token now; null when it was never made, is revoked, or its user may not sign in. */
export type Standing = { isAdmin: boolean } | null

interface BearerSettings {
  jwt: JWT
  issuer: string
  world: World
  keys: KeyRing
  /** Reads the ring: within the transaction where there is one, because the embedded engine has no second connection. */
  reloadKeys(db?: Runner): Promise<KeyRing>
  standingOf(claims: Claims): Promise<Standing>
}

interface Known {
  actor: Actor
  /** Milliseconds; after this the database is asked again. */
  askAgainAt: number
  expiresAt: number
}

/** A revocation, a suspension or a new role takes effect within this time in every process, and at once in the one that made it. */
export const recheckMs = 1000
const maxKnown = 10_000

const refused = (detail: string) => problem('unauthenticated', { detail, headers: challenge('error="invalid_token"') })

/**
 * Why a token is refused, as far as its sender may know. The library looks at claims only behind a good signature, so what it says of them
 * goes to somebody who holds a token that our keys signed; of any other nothing is told.
 */
function reasonOf(error: unknown, issuedBy: () => string, issuer: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'FAST_JWT_EXPIRED') return 'The token has expired.'
  if (code === 'FAST_JWT_INVALID_CLAIM_VALUE' && issuedBy() !== issuer) return `The token was issued by ${issuedBy()}, not by this server, ${issuer}.`
  return 'The token is malformed, or this server did not sign it.'
}

export function bearer(settings: BearerSettings): Bearer {
  const { jwt, issuer, world, standingOf } = settings
  let keys = settings.keys
  let keysReadAt = world.now().getTime()
  const known = new Map<string, Known>()

  const refreshKeys = async (db?: Runner) => {
    keysReadAt = world.now().getTime()
    keys = await settings.reloadKeys(db)
  }
  const keysAreStale = () => world.now().getTime() - keysReadAt >= recheckMs

  /** Signature, type, issuer, audience and times; any failure at all is a 401. */
  const verified = async (token: string): Promise<Claims> => {
    try {
      const { header } = jwt.decode<{ header: { typ?: string; kid?: string } }>(token, { complete: true })!
      if (header.typ !== 'at+jwt' || !header.kid) throw new Error('not an access token')
      // An unknown key may be one that another process has just rotated in; asked at most once a second.
      if (!keys.verifying.has(header.kid) && keysAreStale()) await refreshKeys()
      const key = keys.verifying.get(header.kid)
      if (!key) throw new Error('unknown key')
      const claims = jwt.verify<Claims>(token, {
        key,
        algorithms: [algorithm],
        allowedIss: issuer,
        allowedAud: issuer,
        requiredClaims: ['exp', 'sub', 'jti', 'client_id', 'scope'],
        clockTimestamp: world.now().getTime(),
        cache: false,
      } as Parameters<typeof jwt.verify>[1])
      return claims
    } catch (error) {
      throw refused(reasonOf(error, () => jwt.decode<Claims>(token)!.iss, issuer))
    }
  }

  const look = async (token: string, cacheKey: string): Promise<Actor> => {
    const claims = await verified(token)
    const standing = await standingOf(claims)
    if (!standing) {
      known.delete(cacheKey)
      throw refused('The token was revoked, or its account is not active.')
    }
    const scopes = new Set(claims.scope.split(' '))
    const actor: Actor = {
      kind: 'user',
      userId: claims.sub,
      isAdmin: standing.isAdmin && scopes.has('admin'),
      scopes,
      tokenId: claims.jti,
      clientId: claims.client_id === personalClient ? null : claims.client_id,
    }
    if (known.size >= maxKnown) known.delete(known.keys().next().value!)
    known.set(cacheKey, { actor, askAgainAt: world.now().getTime() + recheckMs, expiresAt: claims.exp * 1000 })
    return actor
  }

  return {
    async signer(db) {
      if (keysAreStale()) await refreshKeys(db)
      const { kid, pem } = keys.signing
      const how = { key: pem, algorithm, header: { alg: algorithm, typ: 'at+jwt', kid } } as Parameters<typeof jwt.sign>[1]
      return (claims) => jwt.sign({ iss: issuer, aud: issuer, ...claims }, how)
    },
    authenticate(token) {
      const cacheKey = hash('sha256', token, 'base64url')
      const entry = known.get(cacheKey)
      const now = world.now().getTime()
      return entry && now < entry.askAgainAt && now < entry.expiresAt ? entry.actor : look(token, cacheKey)
    },
    forget(id) {
      for (const [cacheKey, entry] of known) if (entry.actor.tokenId === id || entry.actor.userId === id) known.delete(cacheKey)
    },
    async jwks() {
      if (keysAreStale()) await refreshKeys()
      return keys.jwks
    },
  }
}
