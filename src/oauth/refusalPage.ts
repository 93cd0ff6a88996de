import type { IncomingMessage } from 'node:http'
import { errors } from 'oidc-provider'
import type { Portal } from './parties.ts'

/** Why a browser stays here: something is wrong, and there is nowhere to send it. */
export type Standstill =
  | { kind: 'over' | 'failed' }
  | { kind: 'suspended'; portalName: string }
  /** Nobody knows the app, it wants the browser sent elsewhere than was registered, or asks in a wrong way; in OAuth's words for whoever runs it. */
  | { kind: 'unknown' | 'elsewhere' | 'wrong'; technical: string }

export interface RefusalPage {
  headers: Readonly<Record<string, string>>
  html: string
}

/** Makes the page for whoever sees it, in their language. */
export type ShowRefusal = (request: IncomingMessage, why: Standstill) => Promise<RefusalPage>

interface Said {
  error: string
  error_description?: string | undefined
}

export function standstillOf(portal: Portal | null, { error, error_description }: Said, thrown: unknown): Standstill {
  if (portal?.state === 'suspended') return { kind: 'suspended', portalName: portal.name }
  if (error === 'server_error') return { kind: 'failed' }
  if (thrown instanceof errors.SessionNotFound) return { kind: 'over' }
  const technical = error_description === undefined ? error : `${error}: ${error_description}`
  if (error === 'invalid_client') return { kind: 'unknown', technical }
  return { kind: error === 'invalid_redirect_uri' ? 'elsewhere' : 'wrong', technical }
}
