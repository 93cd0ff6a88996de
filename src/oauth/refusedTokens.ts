/** A portal's token that our keys signed, and that is not taken: beyond its time, ended before it, or without the proof of its key. */
export interface RefusedToken {
  claims: { client_id: string; sub: string; jti: string; gid?: string }
  why: 'expired' | 'ended' | 'unproved'
}

/** Hears of a token that is refused, before the refusal leaves. */
export type OnRefusedToken = (refused: RefusedToken, requestId: string) => Promise<void>

/** Which tokens refusals are about, for whoever answers for their portal. Refusals of what we did not sign are about none. */
export function refusedTokens(hear: OnRefusedToken) {
  const known = new WeakMap<object, RefusedToken>()
  return {
    about<Refusal extends Error>(refusal: Refusal, claims: RefusedToken['claims'], why: RefusedToken['why']): Refusal {
      known.set(refusal, { claims, why })
      return refusal
    },
    async heard<Found>(looking: Promise<Found>, requestId: string): Promise<Found> {
      try {
        return await looking
      } catch (refusal) {
        const token = known.get(refusal as Error)
        if (token) await hear(token, requestId)
        throw refusal
      }
    },
  }
}
