/** What a token may be used for. A right needs the scope and the role and the rule on the object. */
export const scopes = [
  'profile:read',
  'profile:write',
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

/** Who acts: a person with a token, nobody in particular, or the system itself (jobs and the operator's command line). */
export interface Actor {
  readonly kind: 'user' | 'anonymous' | 'system'
  readonly userId: string | null
  /** The platform's admin. An admin's token needs the scope `admin` for it to count. */
  readonly isAdmin: boolean
  readonly scopes: ReadonlySet<string>
  /** The id of the token (its `jti`). */
  readonly tokenId: string | null
  /** The portal that acts for the user; null with a personal token. */
  readonly clientId: string | null
}

export const anonymous: Actor = { kind: 'anonymous', userId: null, isAdmin: false, scopes: new Set(), tokenId: null, clientId: null }

/** Jobs and the command line: may do what an admin may. */
export const system: Actor = { ...anonymous, kind: 'system', isAdmin: true, scopes: new Set(scopes) }

/** Whose external ids these are: the client's, or with a personal token the user's own. Nobody in particular has none. */
export const issuerOf = (actor: Actor): string | null => (actor.kind === 'system' ? 'system' : (actor.clientId ?? actor.userId))

/** The actor as SQL needs it, in every `...SeenBy`. */
export interface Viewing {
  viewer: string | null
  issuer: string | null
  isAdmin: boolean
}

export const viewing = (actor: Actor): Viewing => ({ viewer: actor.userId, issuer: issuerOf(actor), isAdmin: actor.isAdmin })
