import { hash } from 'node:crypto'
import type { JWT } from '@fastify/jwt'
import type { Actor } from '../platform/actor.ts'
import type { World } from '../platform/clock.ts'
import { type Authenticate, type Credentials, challenge } from '../platform/knock.ts'
import { problem } from '../platform/problems.ts'
import type { Runner } from '../platform/sql.ts'
import { proofAlgorithms, proofs } from './dpop.ts'
import { algorithm, type KeyRing } from './keys.ts'
import { type OnRefusedToken, refusedTokens } from './refusedTokens.ts'

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
  /** The user's consent that a portal's token rests on; absent where a portal acts for itself, and in personal tokens. */
  gid?: string
  /** The portal that got the token by exchange (RFC 8693, section 4.1). */
  act?: { sub: string }
  /** The key that the token is bound to (RFC 9449, section 6.1). */
  cnf?: { jkt: string }
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
  /** Forgets what is known of a token, or of all tokens of a user, a portal or a grant, so that the next use asks the database. */
  forget(id: string): void
  /** What a token says, and what is left of it now; null for one that is not ours, has expired, or does not stand. */
  read(token: string): Promise<{ claims: Claims; scopes: readonly string[] } | null>
  /** The keys as they are now, to the second. */
  ring(): Promise<KeyRing>
}

/** What the database says of a token now; null when it was never made, is revoked, or its user or portal may not act. */
export type Standing = {
  /** Whether the user is an admin. */
  isAdmin: boolean
  /** What is left of the token's scopes; absent where they stand as they were signed. */
  scopes?: readonly string[]
  /** Only tokens that are bound to a key are taken. */
  requiresDpop?: boolean
} | null

interface BearerSettings {
  jwt: JWT
  issuer: string
  world: World
  keys: KeyRing
  /** Reads the ring: within the transaction where there is one, because the embedded engine has no second connection. */
  reloadKeys(db?: Runner): Promise<KeyRing>
  standingOf(claims: Claims): Promise<Standing>
  /** Hears of a portal's token that is refused, before the refusal leaves: only of one that our keys signed. */
  refusedPortal: OnRefusedToken
}

interface Known {
  /** What its signature vouched for once and for all: half a millisecond that is not spent again. */
  claims: Claims
  actor: Actor
  /** The key that the token is bound to; null for none. */
  thumbprint: string | null
  /** Milliseconds; after this the database is asked again. */
  askAgainAt: number
  expiresAt: number
}

/** A revocation, a suspension or a new role takes effect within this time in every process, and at once in the one that made it. */
export const recheckMs = 1000
const maxKnown = 10_000

const gone = 'The token was revoked, or its account is not active.'
const goneOfPortal =
  'The token or the consent behind it was revoked, the portal or the account is not active, or the portal may not act for this user.'

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
const isExpiry = (error: unknown) => codeOf(error) === 'FAST_JWT_EXPIRED'

/**
 * Why a token is refused, as far as its sender may know. The library looks at claims only behind a good signature, so what it says of them
 * goes to somebody who holds a token that our keys signed; of any other nothing is told.
 */
function reasonOf(error: unknown, issuedBy: () => string, issuer: string): string {
  const code = codeOf(error)
  if (isExpiry(error)) return 'The token has expired.'
  if (code === 'FAST_JWT_INVALID_CLAIM_VALUE' && issuedBy() !== issuer) return `The token was issued by ${issuedBy()}, not by this server, ${issuer}.`
  return 'The token is malformed, or this server did not sign it.'
}

/** The key that an access token says it is signed with; undefined for anything else. */
function keyIdOf(jwt: JWT, token: string): string | undefined {
  try {
    const { header } = jwt.decode<{ header: { typ?: string; kid?: string } }>(token, { complete: true })!
    return header.typ === 'at+jwt' && typeof header.kid === 'string' ? header.kid : undefined
  } catch {
    return undefined
  }
}

export function bearer(settings: BearerSettings): Bearer {
  const { jwt, issuer, world, standingOf } = settings
  let keys = settings.keys
  let keysReadAt = world.now().getTime()
  let refreshing: Promise<void> | undefined
  const known = new Map<string, Known>()
  const proving = proofs({ world, publicUrl: issuer })
  const refused = (detail: string, how = challenge(issuer, 'error="invalid_token"')) => problem('unauthenticated', { detail, headers: how })
  const unproved = (detail: string, error: 'invalid_token' | 'invalid_dpop_proof') =>
    refused(detail, challenge(issuer, `error="${error}", algs="${proofAlgorithms.join(' ')}"`, 'DPoP'))

  const { about, heard } = refusedTokens(async (token, requestId) => {
    if (token.claims.client_id !== personalClient) await settings.refusedPortal(token, requestId)
  })

  const keysAreStale = () => world.now().getTime() - keysReadAt >= recheckMs
  const refreshKeys = async (db?: Runner) => {
    const askedAt = world.now().getTime()
    keys = await settings.reloadKeys(db)
    keysReadAt = askedAt
  }
  /** An unknown key may be one that another process has just rotated in. The database is asked at most once a second, for all who wait. */
  const keyOf = async (kid: string): Promise<string | undefined> => {
    if (!keys.verifying.has(kid) && keysAreStale()) {
      await (refreshing ??= refreshKeys().finally(() => {
        refreshing = undefined
      }))
    }
    return keys.verifying.get(kid)
  }

  /** Signature, type, issuer, audience and times; any failure at all is a 401. */
  const verified = async (token: string): Promise<Claims> => {
    const kid = keyIdOf(jwt, token)
    const key = kid === undefined ? undefined : await keyOf(kid)
    try {
      if (!key) throw new Error('not an access token, or of an unknown key')
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
      const refusal = refused(reasonOf(error, () => jwt.decode<Claims>(token)!.iss, issuer))
      throw isExpiry(error) ? about(refusal, jwt.decode<Claims>(token)!, 'expired') : refusal
    }
  }

  const look = async (token: string, cacheKey: string): Promise<Known> => {
    const before = known.get(cacheKey)
    const claims = before && world.now().getTime() < before.expiresAt ? before.claims : await verified(token)
    const standing = await standingOf(claims)
    if (!standing) {
      known.delete(cacheKey)
      throw about(refused(claims.client_id === personalClient ? gone : goneOfPortal), claims, 'ended')
    }
    const thumbprint = claims.cnf?.jkt ?? null
    if (standing.requiresDpop && thumbprint === null) {
      throw about(unproved('This portal takes only tokens that are bound to its key.', 'invalid_token'), claims, 'unproved')
    }
    if (known.size >= maxKnown) known.delete(known.keys().next().value!)
    const entry = {
      claims,
      actor: actorOf(claims, standing),
      thumbprint,
      askAgainAt: world.now().getTime() + recheckMs,
      expiresAt: claims.exp * 1000,
    }
    known.set(cacheKey, entry)
    return entry
  }

  /** A token that is bound to a key comes with a proof, any other as plain bearer: a stolen one is no use without the key. */
  const proved = async ({ actor, thumbprint, claims }: Known, { scheme, token, proof, method, url }: Credentials): Promise<Actor> => {
    const unfit = (detail: string, error: Parameters<typeof unproved>[1]) => about(unproved(detail, error), claims, 'unproved')
    if (scheme === 'Bearer') {
      if (thumbprint !== null) throw unfit('The token is bound to a key: send it as DPoP, with a proof.', 'invalid_token')
      return actor
    }
    if (thumbprint === null) throw unfit('The token is bound to no key: send it as Bearer.', 'invalid_token')
    if (proof === undefined) throw unfit('Send one proof in the header DPoP.', 'invalid_dpop_proof')
    const fault = await proving.faultIn({ proof, method, url, token, thumbprint })
    if (fault !== null) throw unfit(fault, 'invalid_dpop_proof')
    return actor
  }

  return {
    async signer(db) {
      if (keysAreStale()) await refreshKeys(db)
      const { kid, pem } = keys.signing
      const how = { key: pem, algorithm, header: { alg: algorithm, typ: 'at+jwt', kid } } as Parameters<typeof jwt.sign>[1]
      return (claims) => jwt.sign({ iss: issuer, aud: issuer, ...claims }, how)
    },
    authenticate(credentials) {
      const { token, scheme } = credentials
      const cacheKey = hash('sha256', token, 'base64url')
      const entry = known.get(cacheKey)
      const now = world.now().getTime()
      const fresh = entry && now < entry.askAgainAt && now < entry.expiresAt ? entry : undefined
      if (fresh && scheme === 'Bearer' && fresh.thumbprint === null) return fresh.actor
      const found = fresh ? proved(fresh, credentials) : look(token, cacheKey).then((looked) => proved(looked, credentials))
      return heard(found, credentials.requestId)
    },
    forget(id) {
      // What its signature vouched for stays true; what the database says of it may not.
      for (const entry of known.values()) if (idsOf(entry.actor).includes(id)) entry.askAgainAt = 0
    },
    async read(token) {
      const claims = await verified(token).catch(() => null)
      const standing = claims && (await standingOf(claims))
      return claims && standing ? { claims, scopes: scopesLeft(claims, standing) } : null
    },
    async ring() {
      if (keysAreStale()) await refreshKeys()
      return keys
    },
  }
}

function scopesLeft({ scope }: Claims, { scopes }: NonNullable<Standing>): string[] {
  const asked = scope.split(' ')
  return scopes ? asked.filter((one) => scopes.includes(one)) : asked
}

function actorOf(claims: Claims, standing: NonNullable<Standing>): Actor {
  const scopes = new Set(scopesLeft(claims, standing))
  const portal = claims.client_id === personalClient ? null : claims.client_id
  const itself = claims.sub === portal
  return {
    kind: itself ? 'portal' : 'user',
    userId: itself ? null : claims.sub,
    isAdmin: standing.isAdmin && scopes.has('admin'),
    scopes,
    tokenId: claims.jti,
    clientId: portal,
    grantId: claims.gid ?? null,
  }
}

const idsOf = ({ tokenId, userId, clientId, grantId }: Actor) => [tokenId, userId, clientId, grantId]
