import { scopes } from '../platform/actor.ts'
import { proofAlgorithms } from './dpop.ts'

/** What a client has to know to come with a token (RFC 9728, section 2). */
export const resourceMetadata = (publicUrl: string): Record<string, unknown> => ({
  resource: publicUrl,
  resource_name: 'Septet',
  resource_documentation: `${publicUrl}/docs`,
  authorization_servers: [publicUrl],
  jwks_uri: `${publicUrl}/.well-known/jwks.json`,
  scopes_supported: scopes,
  bearer_methods_supported: ['header'],
  dpop_signing_alg_values_supported: proofAlgorithms,
  dpop_bound_access_tokens_required: false,
})
