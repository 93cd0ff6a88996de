import * as oauth from 'oauth4webapi'
import type { Browser, OpenHouse } from './signIn.ts'
import { callback, secretOf } from './signIn.ts'

/** oauth4webapi speaks plain HTTP on request only. */
export const insecure = { [oauth.allowInsecureRequests]: true }

export const asOf = async ({ url }: OpenHouse): Promise<oauth.AuthorizationServer> =>
  oauth.processDiscoveryResponse(new URL(url), await oauth.discoveryRequest(new URL(url), { ...insecure, algorithm: 'oauth2' }))

export interface CodeRequest {
  scope?: string
  redirectUri?: string
  /** Any other parameters of the authorization request; undefined takes one away. */
  more?: Record<string, string | undefined>
}

/** The address of an authorization request, and what redeems its code. */
export async function codeRequest(
  as: oauth.AuthorizationServer,
  portalId: string,
  { scope = 'groups:read', redirectUri = callback, more = {} }: CodeRequest = {},
) {
  const verifier = oauth.generateRandomCodeVerifier()
  const parameters: Record<string, string | undefined> = {
    client_id: portalId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: 'a state',
    ...more,
  }
  const url = new URL(as.authorization_endpoint!)
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value)
  return { url, verifier, redirectUri }
}

export interface Answer {
  status: number
  headers: Headers
  body: Record<string, unknown> & { access_token?: string; refresh_token?: string; error?: string; scope?: string; expires_in?: number }
}

/** A form sent to one of the endpoints, and the JSON that came back. */
export async function post(url: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(form), headers })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) }
}

export const basic = (portalId: string, secret = secretOf(portalId)): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${portalId}:${secret}`).toString('base64')}`,
})

/** A code for a portal with a secret, and the form that redeems it. */
export async function aCode(
  as: oauth.AuthorizationServer,
  browser: Browser,
  portalId: string,
  request: CodeRequest = {},
): Promise<Record<string, string>> {
  const { url, verifier, redirectUri } = await codeRequest(as, portalId, request)
  const code = (await browser.authorize(url)).searchParams.get('code')!
  return { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier }
}

/** The tokens of a member who signed in to a portal with a secret. */
export async function tokensOf(
  as: oauth.AuthorizationServer,
  browser: Browser,
  portalId: string,
  scope = 'offline_access groups:read',
): Promise<Answer['body']> {
  return (await post(as.token_endpoint!, await aCode(as, browser, portalId, { scope }), basic(portalId))).body
}

export const refreshing = (refreshToken: string): Record<string, string> => ({ grant_type: 'refresh_token', refresh_token: refreshToken })

/** What a JWT says; nothing is checked. */
export const claimsIn = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>
