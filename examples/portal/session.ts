import { createSeptet, type Septet } from '../../clients/typescript/src/index.ts'
import type { Settings } from './settings.ts'
import type { SignIn, Tokens } from './signIn.ts'
import { unguessable } from './store.ts'
import { type TokenHolder, tokenFor } from './tokens.ts'
import type { Session } from './visit.ts'

/** The API, as the member who holds these tokens. Somebody waits for the page, so not for long. */
export const septetFor = ({ septet }: Settings, signIn: SignIn, holder: TokenHolder): Septet =>
  createSeptet({ baseUrl: septet, getToken: tokenFor(signIn, holder), language: 'en', timeoutMs: 10_000, retries: { times: 2, patienceMs: 3000 } })

/** Asks whose tokens these are. */
export async function sessionWith(settings: Settings, signIn: SignIn, tokens: Tokens): Promise<Session> {
  const holder: TokenHolder = { tokens }
  const { data: me } = await septetFor(settings, signIn, holder).get('/v1/me')
  return { tokens: holder.tokens, formToken: unguessable(), member: { id: me.id, name: me.displayName, timeZone: me.timeZone } }
}
