import { hash } from 'node:crypto'
import type { Actor } from '../platform/actor.ts'
import { type Authenticate, type Credentials, challenge } from '../platform/knock.ts'
import { problem } from '../platform/problems.ts'
import type { Runner } from '../platform/sql.ts'
import { proofAlgorithms, proofs } from './dpop.ts'
import type { KeyRing } from './keys.ts'
import { type OnRefusedToken, refusedTokens } from './refusedTokens.ts'
import { type Claims, type Sign, type SignatureSettings, signatures } from './signatures.ts'

/** The client of personal access tokens: no portal, the user themselves. */
export const personalClient = 'personal'

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

interface BearerSettings extends SignatureSettings {
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

const notOurs = 'The token is malformed, or this server did not sign it.'

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
  return notOurs
}

export function bearer(settings: BearerSettings): Bearer {
  const { jwt, issuer, world, standingOf } = settings
  const signing = signatures(settings)
  const known = new Map<string, Known>()
  const proving = proofs({ world, publicUrl: issuer })
  const refused = (detail: string, how = challenge(issuer, 'error="invalid_token"')) => problem('unauthenticated', { detail, headers: how })
  const unproved = (detail: string, error: 'invalid_token' | 'invalid_dpop_proof') =>
    refused(detail, challenge(issuer, `error="${error}", algs="${proofAlgorithms.join(' ')}"`, 'DPoP'))

  const { about, heard } = refusedTokens(async (token, requestId) => {
    if (token.claims.client_id !== personalClient) await settings.refusedPortal(token, requestId)
  })

  /** Signature, type, issuer, audience and times; any failure at all is a 401. */
  const verified = async (token: string): Promise<Claims> => {
    try {
      const claims = await signing.claimsOf(token)
      if (claims) return claims
    } catch (error) {
      // The library's errors have codes; what the database says is no matter of the token.
      if (!String(codeOf(error)).startsWith('FAST_JWT_')) throw error
      const refusal = refused(reasonOf(error, () => jwt.decode<Claims>(token)!.iss, issuer))
      throw isExpiry(error) ? about(refusal, jwt.decode<Claims>(token)!, 'expired') : refusal
    }
    throw refused(notOurs)
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
    signer: signing.signer,
    ring: signing.ring,
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
