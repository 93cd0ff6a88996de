/** What a token may be used for. A right needs the scope and the role and the rule on the object. */
export const scopes = [
  'profile:read',
  'profile:write',
  'users:write',
  'clusters:read',
  'clusters:write',
  'groups:read',
  'groups:write',
  'meetings:read',
  'meetings:write',
  'cases:read',
  'cases:write',
  'practices:read',
  'practices:write',
  'experiences:read',
  'experiences:write',
  'journeys:read',
  'journeys:write',
  'insights:read',
  'flags:read',
  'flags:write',
  'events:read',
  'admin',
] as const

export type Scope = (typeof scopes)[number]

/** What only the authorization server understands: an identity token, and refresh tokens. They give no right here. */
export const authorizationScopes = ['openid', 'offline_access'] as const

/** All that a portal may be registered for, and be granted. */
export const grantableScopes = [...scopes, ...authorizationScopes] as const

/**
 * Who acts: a person with a token (their own or a portal's to which they consented), a portal for itself, nobody in particular, or the system
 * itself (jobs and the operator's command line).
 */
export interface Actor {
  readonly kind: 'user' | 'portal' | 'anonymous' | 'system'
  /** Null for a portal that acts for itself. */
  readonly userId: string | null
  /** The platform's admin. An admin's token needs the scope `admin` for it to count. */
  readonly isAdmin: boolean
  readonly scopes: ReadonlySet<string>
  /** The id of the token (its `jti`). */
  readonly tokenId: string | null
  /** The portal that acts, for the user or for itself; null with a personal token. */
  readonly clientId: string | null
  /** The user's consent that the portal acts on; null without a portal, and for a portal for itself. */
  readonly grantId: string | null
}

export const anonymous: Actor = {
  kind: 'anonymous',
  userId: null,
  isAdmin: false,
  scopes: new Set(),
  tokenId: null,
  clientId: null,
  grantId: null,
}

/** Jobs and the command line: may do what an admin may. */
export const system: Actor = { ...anonymous, kind: 'system', isAdmin: true, scopes: new Set(scopes) }

/** Whose external ids these are: the client's, or with a personal token the user's own. Nobody in particular has none. */
export const issuerOf = (actor: Actor): string | null => (actor.kind === 'system' ? 'system' : (actor.clientId ?? actor.userId))

/** The actor as SQL needs it, in every `...SeenBy`. */
export interface Viewing {
  /**
   * The user; of a portal for itself the portal's own id. So it counts as signed in, and no row says that it belongs, wrote or registered; what
   * portals see beyond that says so by `portal_groups` and `grants`.
   */
  viewer: string | null
  issuer: string | null
  isAdmin: boolean
}

export const viewing = (actor: Actor): Viewing => ({
  viewer: actor.kind === 'portal' ? actor.clientId : actor.userId,
  issuer: issuerOf(actor),
  isAdmin: actor.isAdmin,
})
