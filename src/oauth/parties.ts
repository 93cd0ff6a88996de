import type { JsonWebKey } from 'node:crypto'

/** A portal, as far as the authorization server has to know it. */
export interface Portal {
  id: string
  name: string
  description: string | null
  homepageUrl: string | null
  kind: 'sandbox' | 'live'
  state: 'active' | 'suspended'
  applicationType: 'server' | 'browser' | 'native' | 'device'
  authentication: 'none' | 'client_secret' | 'private_key_jwt'
  jwks: { keys: JsonWebKey[] } | null
  redirectUris: string[]
  scopes: string[]
  requiresDpop: boolean
}

/** A member's consent as it stands now: not revoked, both parties active, its scopes no more than the portal's. */
export interface Consent {
  id: string
  userId: string
  portalId: string
  scopes: string[]
}

/** What an identity token says of a member. */
export interface Member {
  name: string
  locale: string
  email: string
}

/** A browser in which a member signed in to us. */
export interface SignedIn {
  userId: string
  sessionId: string
  methods: string[]
  at: Date
}

/** What came of a portal's request to the authorization server. */
export interface Happening {
  portalId: string
  userId: string | null
  /** `token.code` and its like. */
  action: string
  /** `done`, or OAuth's code of the refusal. */
  status: string
  requestId: string
}

/** What the authorization server asks of the rooms that know portals, members and their browsers. Ids may be any text. */
export interface Parties {
  portal(id: string): Promise<Portal | null>
  /** Whether this is one of the portal's live secrets; notes its use. */
  holdsSecret(portalId: string, secret: string): Promise<boolean>
  /** Whether the member may consent to the portal now. */
  mayConsent(of: { userId: string; portalId: string }): Promise<boolean>
  consentOf(of: { userId: string; portalId: string }): Promise<Consent | null>
  consent(id: string): Promise<Consent | null>
  giveConsent(consent: { userId: string; portalId: string; scopes: readonly string[] }): Promise<void>
  /** Null for whoever may not sign in. */
  member(userId: string): Promise<Member | null>
  /** Our own session, from the header `Cookie`. */
  signedIn(cookies: string | undefined): Promise<SignedIn | null>
  /** The name of its cookie. */
  readonly sessionCookie: string
  /**
   * Keeps what happened for whoever answers for the portal. Anybody can name a portal and be refused, so of the same refusal it keeps one a
   * minute.
   */
  note(happening: Happening): Promise<void>
  /** The origins from which portals that run in browsers are served. */
  origins(): Promise<ReadonlySet<string>>
}
