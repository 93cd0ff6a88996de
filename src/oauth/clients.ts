import type { AdapterPayload } from 'oidc-provider'
import { grantableScopes } from '../platform/actor.ts'
import { algorithm } from './keys.ts'
import type { Portal } from './parties.ts'

export const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'
export const exchangeGrant = 'urn:ietf:params:oauth:grant-type:token-exchange'

/** How a portal may sign the assertion by which it proves itself. */
export const assertionAlgorithms = ['ES256', 'EdDSA', 'Ed25519', 'PS256', 'RS256'] as const

/** How a portal gets tokens: for members as its software can, and for itself where it can prove who it is. */
function grantsOf({ applicationType, authentication, redirectUris }: Portal): string[] {
  const withCode = redirectUris.length > 0 && applicationType !== 'device'
  const withDevice = applicationType === 'device' || applicationType === 'native'
  return [
    ...(withCode ? ['authorization_code'] : []),
    ...(withDevice ? [deviceGrant] : []),
    ...(withCode || withDevice ? ['refresh_token'] : []),
    ...(authentication === 'none' ? [] : ['client_credentials', exchangeGrant]),
  ]
}

/** A portal as the library knows clients (RFC 7591, section 2). */
export function clientOf(portal: Portal): AdapterPayload {
  const grantTypes = grantsOf(portal)
  const withCode = grantTypes.includes('authorization_code')
  return {
    client_id: portal.id,
    client_name: portal.name,
    application_type: portal.applicationType === 'native' ? 'native' : 'web',
    grant_types: grantTypes,
    response_types: withCode ? ['code'] : [],
    redirect_uris: withCode ? portal.redirectUris : [],
    scope: portal.scopes.filter((scope) => (grantableScopes as readonly string[]).includes(scope)).join(' '),
    dpop_bound_access_tokens: portal.requiresDpop,
    id_token_signed_response_alg: algorithm,
    ...authenticationOf(portal),
  }
}

/** The library wants to see a secret. Ours are stored hashed and compared by `Parties.holdsSecret`; nothing is signed with this word. */
const unseen = 'stored hashed'

function authenticationOf({ authentication, jwks }: Portal): AdapterPayload {
  switch (authentication) {
    case 'client_secret':
      return { token_endpoint_auth_method: 'client_secret_basic', client_secret: unseen }
    case 'private_key_jwt':
      return { token_endpoint_auth_method: 'private_key_jwt', jwks: jwks as NonNullable<AdapterPayload['jwks']> }
    case 'none':
      return { token_endpoint_auth_method: 'none' }
  }
}
