import type { GetToken } from '../../clients/typescript/src/index.ts'
import type { SignIn, Tokens } from './signIn.ts'

/** Whoever holds tokens. They are never told to a browser. */
export interface TokenHolder {
  tokens: Tokens
  /** While the next ones are being asked for. */
  renewing?: Promise<Tokens> | undefined
}

/** So that no token ends on its way. */
const earlyMs = 10_000

/**
 * What the client asks for a token. It is renewed when it is about to end, and when Septet refused it: somebody may have ended it.
 * A refresh token is good once, and used twice it looks stolen: calls that run at the same time share one renewal.
 */
export const tokenFor =
  (signIn: SignIn, holder: TokenHolder): GetToken =>
  async ({ rejected }) => {
    const { access, accessUntil } = holder.tokens
    const isGood = rejected === undefined ? accessUntil - earlyMs > Date.now() : rejected !== access
    if (isGood) return access
    holder.renewing ??= renewed(signIn, holder).finally(() => (holder.renewing = undefined))
    return (await holder.renewing).access
  }

/** Kept before it is used: the one before is worth nothing from now on. */
async function renewed(signIn: SignIn, holder: TokenHolder): Promise<Tokens> {
  holder.tokens = await signIn.renew(holder.tokens)
  return holder.tokens
}
