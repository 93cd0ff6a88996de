import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Bearer } from '../oauth/bearer.ts'
import type { Act } from '../platform/act.ts'
import type { Scope } from '../platform/actor.ts'
import type { Runner } from '../platform/sql.ts'

/** What the page of tokens needs beside the verbs. */
export type TokenDesk = Bearer

/** A portal that a user is connected to. */
export interface Connection {
  id: string
  portalName: string
  homepageUrl: string | null
  scopes: string[]
  createdAt: Date
  lastUsedAt: Date | null
}

/** The grants of a user, and how they end one. */
export interface ConnectionDesk {
  list(db: Runner, userId: string): Promise<Connection[]>
  revoke(act: Act, userId: string, connectionId: string): Promise<void>
}

/** What a portal asks a user for, while the browser stands between the two. */
export interface ConsentAsked {
  portal: { name: string; description: string | null; homepageUrl: string | null; kind: 'sandbox' | 'live' }
  /** All that it would have then. */
  scopes: readonly AskedScope[]
  /** Those that the user has not given it before. */
  newScopes: readonly AskedScope[]
  /** Where the browser goes after: the redirect URI. */
  returnTo: string
  /** Who is asked. */
  userId: string
}

export type AskedScope = Scope | 'openid' | 'offline_access'

/** The authorization server, as far as the page of consent knows it: what is another browser's, or over, is a 404. Giving and refusing answer the request themselves. */
export interface ConsentDesk {
  consentAsked(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<ConsentAsked>
  giveConsent(request: FastifyRequest, reply: FastifyReply, uid: string, by: { userId: string }): Promise<void>
  refuseConsent(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<void>
}

/** The same for a device without a browser (RFC 8628): the user types the code that it shows. */
export interface DeviceDesk {
  /** Who shows this code; null where nobody does, or does no longer. */
  deviceAsked(userCode: string, by: { userId: string }): Promise<Pick<ConsentAsked, 'portal' | 'scopes' | 'newScopes'> | null>
  /** False where the code ran out meanwhile, or the portal may not act for this user. */
  giveDevice(userCode: string, by: { userId: string }): Promise<boolean>
  refuseDevice(userCode: string, by: { userId: string }): Promise<boolean>
}
