import { hash } from 'node:crypto'
import { calculateJwkThumbprint, EmbeddedJWK, type JWK, jwtVerify } from 'jose'
import type { World } from '../platform/clock.ts'

/** How proofs may be signed. */
export const proofAlgorithms = ['ES256', 'EdDSA', 'Ed25519'] as const

/** How far the clock of whoever proves may be from ours, in seconds. */
export const proofWindow = 60

/** A proof as it came, and what it has to prove. */
export interface Shown {
  proof: string
  method: string
  /** Path and query as they came. */
  url: string
  token: string
  /** The thumbprint (RFC 7638) of the key that the token is bound to. */
  thumbprint: string
}

export interface Proofs {
  /** Why the proof proves nothing (RFC 9449, 4.3), or null when it holds. Each proof holds once, in this process. */
  faultIn(shown: Shown): Promise<string | null>
}

/** Checks proofs of possession of a key (RFC 9449). */
export function proofs({ world, publicUrl }: { world: World; publicUrl: string }): Proofs {
  const used = onceWithin(2 * proofWindow * 1000)
  return {
    async faultIn({ proof, method, url, token, thumbprint }) {
      const now = world.now()
      const read = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: [...proofAlgorithms], currentDate: now }).catch(() => null)
      if (!read) return 'The proof is malformed, or its signature does not fit its key.'
      const { htm, htu, iat, jti, ath } = read.payload
      if (htm !== method) return 'The proof is for another method.'
      if (typeof htu !== 'string' || placeOf(htu) !== placeOf(`${publicUrl}${url}`)) return 'The proof is for another address.'
      if (typeof iat !== 'number' || Math.abs(now.getTime() / 1000 - iat) > proofWindow) return 'The proof was made at another time.'
      if (ath !== hash('sha256', token, 'base64url')) return 'The proof is for another token.'
      if (typeof jti !== 'string' || jti === '') return 'The proof has no id.'
      const key = await calculateJwkThumbprint(read.protectedHeader.jwk as JWK)
      if (key !== thumbprint) return 'The token is bound to another key.'
      return used(`${key} ${jti}`, now.getTime()) ? null : 'The proof was used before.'
    },
  }
}

/** The address without query and fragment, in one spelling (RFC 3986, 6.2.2 and 6.2.3). */
function placeOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

/** Says whether something comes for the first time within so many milliseconds. Two sets that take turns forget what is older in one go. */
function onceWithin(windowMs: number): (what: string, nowMs: number) => boolean {
  let young = new Set<string>()
  let old = new Set<string>()
  let turnedAt = 0
  return (what, nowMs) => {
    if (nowMs - turnedAt >= windowMs) {
      old = nowMs - turnedAt >= 2 * windowMs ? new Set() : young
      young = new Set()
      turnedAt = nowMs
    }
    const key = hash('sha256', what, 'base64url')
    if (young.has(key) || old.has(key)) return false
    young.add(key)
    return true
  }
}
