import type { z } from 'zod'
import type { Act } from './act.ts'
import type { Actor, Scope } from './actor.ts'
import type { Answer } from './answer.ts'
import type { World } from './clock.ts'
import type { Runner } from './sql.ts'

/**
 * What a route says of itself. Everything that a caller can rely on follows from it: authentication, validation, the document,
 * idempotency, preconditions, limits. A route cannot be written without it.
 */
export interface Declaration<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> {
  /** The name of the operation, in the document and in every generated client. */
  operationId: string
  /** Below `/v1`, in Fastify's notation: `/groups/:groupId`. */
  path: `/${string}`
  tag: string
  summary: string
  description?: string
  /** The scope that a token needs; `signed-in` asks for a valid token with any scope, `public` for none. */
  access: Scope | 'signed-in' | 'public'
  /** Also answers without a token, and then shows what the public may see. */
  anonymousToo?: boolean
  /**
   * Which portals may call it. Absent: those that act for a member who consented. `themselves`: these, and portals that act for themselves.
   * `never`: none; the user comes with a token of their own.
   */
  portals?: 'themselves' | 'never'
  params?: Params
  query?: Query
  body?: Body
  /** Answers in the reader's language where it can: `Accept-Language` is heard. */
  localised?: true
  /** A write to text that people edit together: without If-Match it is refused (428). */
  ifMatch?: 'required'
  /**
   * A PUT to the caller's own id, `ext:{value}`: the first makes the object (201), later ones bring it up to date (200). Its one parameter is
   * an `ExternalAddress`.
   */
  upserts?: true
  /** What success looks like. */
  success: { status: 200 | 201 | 202 | 204; view?: z.ZodType; description: string }
  /** The codes of the refusals that are this operation's own; those of its kind (401, 403 and their like) are added by rule. */
  refusals?: readonly string[]
  /** The types of the events that it may emit. Required of every write. */
  emits?: readonly string[]
}

/** What a handler gets. Parameters, query and body are validated and typed. */
interface Given<Params extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> {
  actor: Actor
  params: z.output<Params>
  query: z.output<Query>
  body: z.output<Body>
  /** Path and query as they came, for links to the next page. */
  url: string
}

export interface Reading<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> extends Given<P, Q, B> {
  db: Runner
  world: World
  /** The languages that the reader wants, the most wanted first. */
  languages: readonly string[]
}

export interface Acting<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> extends Given<P, Q, B> {
  act: Act
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Route extends Declaration<z.ZodObject, z.ZodObject, z.ZodType> {
  readonly method: Method
  /** Reads run without a transaction; acts run in one, with what they record. */
  readonly reads?: (given: Reading<z.ZodObject, z.ZodObject, z.ZodType>) => Promise<Answer>
  readonly acts?: (given: Acting<z.ZodObject, z.ZodObject, z.ZodType>) => Promise<Answer>
}

type Nothing = z.ZodObject<Record<never, never>>

/** Declares a read. */
export function get<P extends z.ZodObject = Nothing, Q extends z.ZodObject = Nothing>(
  declaration: Declaration<P, Q, z.ZodType>,
  reads: (given: Reading<P, Q, z.ZodType>) => Promise<Answer>,
): Route {
  return { ...declaration, method: 'GET', reads }
}

type Write<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> = Declaration<P, Q, B> & { emits: readonly string[] }

function writing(method: Method) {
  return <P extends z.ZodObject = Nothing, Q extends z.ZodObject = Nothing, B extends z.ZodType = Nothing>(
    declaration: Write<P, Q, B>,
    acts: (given: Acting<P, Q, B>) => Promise<Answer>,
  ): Route => ({ ...declaration, method, acts })
}

/**
 * Declares a question that is too long, or too private, for an address: a POST that only reads. Nothing of it is kept, so there is no
 * Idempotency-Key; asking again is harmless.
 */
export function ask<B extends z.ZodType, P extends z.ZodObject = Nothing, Q extends z.ZodObject = Nothing>(
  declaration: Declaration<P, Q, B> & { body: B },
  reads: (given: Reading<P, Q, B>) => Promise<Answer>,
): Route {
  return { ...declaration, method: 'POST', reads }
}

/** Declares a write: it runs in one transaction, takes an Idempotency-Key, and says which events it emits. */
export const post = writing('POST')
/** Declares a full replacement. */
export const put = writing('PUT')
/** Declares a JSON merge patch (RFC 7396). */
export const patch = writing('PATCH')
/** Declares a removal. */
export const del = writing('DELETE')

/** Whether the address of a write names an object that is already there, so that If-Match can speak about it. */
export const hasSubject = (route: Route): boolean =>
  route.acts !== undefined && route.access !== 'public' && (route.params !== undefined || route.method !== 'POST')

/** All refusals that a route can answer with: its own and those of its kind. The document and the tests read this. */
export function refusalsOf(route: Route): string[] {
  const codes = new Set<string>(route.refusals ?? [])
  if (route.access !== 'public') {
    codes.add('unauthenticated')
    if (route.access !== 'signed-in') codes.add('missing-scope')
    if (route.portals === undefined) codes.add('user-required')
    if (route.portals === 'never') codes.add('own-token-required')
  }
  codes.add('invalid-parameter').add('malformed-request')
  if (route.params) codes.add('not-found')
  if (route.query && 'cursor' in route.query.shape) codes.add('invalid-cursor')
  if (route.acts || route.body) codes.add('invalid-body').add('unsupported-media-type').add('body-too-large')
  if (route.acts) {
    if (route.method === 'POST') codes.add('invalid-idempotency-key').add('idempotency-key-in-use').add('idempotency-key-reused')
    if (hasSubject(route)) codes.add('version-conflict')
    if (route.params) codes.add('forbidden')
    if (route.ifMatch) codes.add('precondition-required')
  }
  codes.add('not-acceptable').add('too-many-requests').add('internal-error').add('unavailable')
  return [...codes].sort()
}
