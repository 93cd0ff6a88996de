import type { JWT } from '@fastify/jwt'
import type { World } from '../platform/clock.ts'
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
  /** The user's consent that a portal's token rests on; absent where a portal acts for itself, and in personal tokens. */
  gid?: string
  /** The portal that got the token by exchange (RFC 8693, section 4.1). */
  act?: { sub: string }
  /** The key that the token is bound to (RFC 9449, section 6.1). */
  cnf?: { jkt: string }
}

export type Sign = (claims: Omit<Claims, 'iss' | 'aud'>) => string

/** A process asks again for keys that it does not know, and for the one that signs, once this is over. */
const staleMs = 1000

export interface SignatureSettings {
  jwt: JWT
  issuer: string
  world: World
  keys: KeyRing
  /** Reads the ring: within the transaction where there is one, because the embedded engine has no second connection. */
  reloadKeys(db?: Runner): Promise<KeyRing>
}

/** What the keys of this installation sign, and what they vouch for. */
export interface Signatures {
  /** What a token of ours says. @throws what the library says of anything else; undefined for a token of an unknown key, or none of ours. */
  claimsOf(token: string): Promise<Claims | undefined>
  /** Signs with the key that is active in the database, to the second. */
  signer(db: Runner): Promise<Sign>
  /** The keys as they are now, to the second. */
  ring(): Promise<KeyRing>
}

/** Keeps the keys of a process, which other processes rotate. */
export function signatures({ jwt, issuer, world, reloadKeys, ...first }: SignatureSettings): Signatures {
  let { keys } = first
  let readAt = world.now().getTime()
  let refreshing: Promise<void> | undefined
  const stale = () => world.now().getTime() - readAt >= staleMs
  const refresh = async (db?: Runner) => {
    const askedAt = world.now().getTime()
    keys = await reloadKeys(db)
    readAt = askedAt
  }
  /** An unknown key may be one that another process has just rotated in. The database is asked at most once a second, for all who wait. */
  const keyOf = async (kid: string): Promise<string | undefined> => {
    if (!keys.verifying.has(kid) && stale()) {
      await (refreshing ??= refresh().finally(() => {
        refreshing = undefined
      }))
    }
    return keys.verifying.get(kid)
  }

  return {
    async claimsOf(token) {
      const kid = keyIdOf(jwt, token)
      const key = kid === undefined ? undefined : await keyOf(kid)
      if (!key) return undefined
      return jwt.verify<Claims>(token, {
        key,
        algorithms: [algorithm],
        allowedIss: issuer,
        allowedAud: issuer,
        requiredClaims: ['exp', 'sub', 'jti', 'client_id', 'scope'],
        clockTimestamp: world.now().getTime(),
        cache: false,
      } as Parameters<typeof jwt.verify>[1])
    },
    async signer(db) {
      if (stale()) await refresh(db)
      const { kid, pem } = keys.signing
      const how = { key: pem, algorithm, header: { alg: algorithm, typ: 'at+jwt', kid } } as Parameters<typeof jwt.sign>[1]
      return (claims) => jwt.sign({ iss: issuer, aud: issuer, ...claims }, how)
    },
    async ring() {
      if (stale()) await refresh()
      return keys
    },
  }
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
