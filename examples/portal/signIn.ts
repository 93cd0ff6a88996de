import * as oauth from 'openid-client'
import { type Settings, scopes } from './settings.ts'

/** What a sign-in gave: a token for ten minutes, and one to get the next with, which is good once. */
export interface Tokens {
  access: string
  refresh: string
  accessUntil: number
}

/** What was asked of Septet when the browser was sent there. It stays here until the browser comes back. */
export interface Question {
  verifier: string
  state: string
  /** Where the member wanted to go. */
  goal: string
}

/** Septet no longer takes our tokens: the member took the consent back, or the sign-in is over. Only the member can mend it. */
export class SignInAgain extends Error {}

/** The authorization code flow with PKCE, and what comes after it. */
export interface SignIn {
  begin(goal: string): Promise<{ url: string; question: Question }>
  /** @throws what `whyNot` has words for. */
  comeBack(address: URL, question: Question): Promise<Tokens>
  /** @throws SignInAgain where there is no next one. */
  renew(tokens: Tokens): Promise<Tokens>
  /** Ends all that came of the sign-in. The consent stays: it is the member's, and is taken back at Septet. */
  end(tokens: Tokens): Promise<void>
}

/** Asks Septet for its addresses, and proves with the secret who is asking. */
export async function signInAt({ septet, clientId, clientSecret, publicUrl }: Settings): Promise<SignIn> {
  // Plain http is for a Septet on this machine.
  const execute = septet.startsWith('http:') ? [oauth.allowInsecureRequests] : []
  const config = await oauth.discovery(new URL(septet), clientId, undefined, oauth.ClientSecretBasic(clientSecret), { execute })
  const redirectUri = `${publicUrl}/callback`
  return {
    async begin(goal) {
      const question = { verifier: oauth.randomPKCECodeVerifier(), state: oauth.randomState(), goal }
      const url = oauth.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: scopes.join(' '),
        state: question.state,
        code_challenge: await oauth.calculatePKCECodeChallenge(question.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, question }
    },

    async comeBack(address, { verifier, state }) {
      // Also checks `iss` (RFC 9207): that it is Septet who answers.
      const checks = { pkceCodeVerifier: verifier, expectedState: state }
      return tokensOf(await oauth.authorizationCodeGrant(config, address, checks))
    },

    async renew({ refresh }) {
      try {
        return tokensOf(await oauth.refreshTokenGrant(config, refresh))
      } catch (error) {
        if (error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant')
          throw new SignInAgain('the refresh token has ended', { cause: error })
        throw error
      }
    },

    end: ({ refresh }) => oauth.tokenRevocation(config, refresh, { token_type_hint: 'refresh_token' }),
  }
}

function tokensOf({ access_token, refresh_token, expires_in = 0 }: oauth.TokenEndpointResponse): Tokens {
  if (refresh_token === undefined) throw new Error('Septet gave no refresh token: is the portal registered with offline_access?')
  return { access: access_token, refresh: refresh_token, accessUntil: Date.now() + expires_in * 1000 }
}

/** Why a sign-in came to nothing, in words for the member. Septet answers `access_denied` to both, so both are said. */
export function whyNot(error: unknown): string {
  if (error instanceof oauth.AuthorizationResponseError && error.error === 'access_denied') {
    return 'You did not agree, or you are not among those for whom this portal may act (in the sandbox: its test users). Nothing was shown to us.'
  }
  return 'The answer was not the one to our question; maybe it took too long.'
}
