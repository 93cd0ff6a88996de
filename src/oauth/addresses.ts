/** Where the authorization server answers. The key set's address is shared with everybody who checks our tokens. */
export const addresses = {
  authorization: '/oauth/authorize',
  token: '/oauth/token',
  revocation: '/oauth/revoke',
  introspection: '/oauth/introspect',
  pushed_authorization_request: '/oauth/par',
  device_authorization: '/oauth/device',
  /** Where a person types the code that their device shows. */
  code_verification: '/account/device',
  jwks: '/.well-known/jwks.json',
} as const

export const metadataAddresses = ['/.well-known/oauth-authorization-server', '/.well-known/openid-configuration'] as const

/** Where a browser goes when a person has to do something before an authorization can go on. */
export const interactionAddress = (uid: string): string => `/oauth/interactions/${uid}`
export const consentAddress = (uid: string): string => `/account/consent/${uid}`

/** The sign-in page, and where it leads afterwards. `again` asks whoever is signed in already, too. */
export const signInAddress = (returnTo: string, { again = false } = {}): string =>
  `/account/sign-in?return=${encodeURIComponent(returnTo)}${again ? '&again=1' : ''}`
