/** What the catalogue says of one kind of refusal. Each has a page at `/problems/{code}`. */
export interface ProblemEntry {
  status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 414 | 415 | 422 | 428 | 429 | 500 | 503
  /** Names the kind of refusal; the same every time (RFC 9457, section 3.1.3). */
  title: string
  /** When it happens, for the page. */
  when: string
  /** What the client can do about it, for the page. */
  remedy: string
}

/** One thing that is wrong with a request: where (`pointer` into the body, or `parameter`), a stable code, and words. */
export interface Fault {
  pointer?: string
  parameter?: string
  code: string
  detail: string
}

export interface ProblemExtras {
  detail?: string
  errors?: Fault[]
  /** The actions that the caller may take now instead (409). */
  allowedActions?: string[]
  /** The scope that the token lacks (403 `missing-scope`). */
  scope?: string
  headers?: Record<string, string>
}

/** A refusal on its way to the client as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly code: string,
    readonly entry: ProblemEntry,
    readonly extras: ProblemExtras = {},
  ) {
    super(extras.detail ?? entry.title)
  }
}

export type Catalogue = Readonly<Record<string, ProblemEntry>>

/** A room's share of the catalogue: call it with one of its codes to make the problem that is thrown. */
export interface Problems<Code extends string> {
  (code: Code, extras?: ProblemExtras | string): Problem
  readonly catalogue: Readonly<Record<Code, ProblemEntry>>
}

export function problemsOf<const Code extends string>(catalogue: Record<Code, ProblemEntry>): Problems<Code> {
  const make = (code: Code, extras: ProblemExtras | string = {}) =>
    new Problem(code, catalogue[code], typeof extras === 'string' ? { detail: extras } : extras)
  return Object.assign(make, { catalogue })
}

/** The refusals that belong to no domain. */
export const problem = problemsOf({
  'malformed-request': {
    status: 400,
    title: 'The request cannot be read',
    when: 'The request line, a header or the JSON text is not well formed.',
    remedy: 'Send valid JSON in UTF-8 and well-formed headers.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'A parameter is not valid',
    when: 'A path or query parameter is unknown, missing or out of range. Unknown parameters are refused, so that a misspelt filter never returns everything.',
    remedy: 'Read `errors`: each entry names the parameter. The reference lists the parameters of each operation.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor does not fit this list',
    when: 'The cursor was altered, or was made for another list, filter or order.',
    remedy: 'Start again without `cursor`, and follow `nextCursor` with the same filters and order.',
  },
  'invalid-idempotency-key': {
    status: 400,
    title: 'The Idempotency-Key is not valid',
    when: 'The header is empty, longer than 255 characters, or has characters outside printable ASCII.',
    remedy: 'Use a UUID for each new attempt at something, and the same one for each retry.',
  },
  unauthenticated: {
    status: 401,
    title: 'A valid access token is needed',
    when: 'There is no token, or it is malformed, expired, revoked, of another issuer, its user or portal is suspended, or it is bound to a key and comes without a good proof.',
    remedy: 'Send `Authorization: Bearer {token}` with a token that is still valid.',
  },
  'missing-scope': {
    status: 403,
    title: 'The token lacks a scope',
    when: 'The operation needs a scope that the token was not given. The answer names it in `scope`.',
    remedy: 'Make a token that has the scope.',
  },
  'user-required': {
    status: 403,
    title: 'A portal cannot do this for itself',
    when: 'The token is one of a portal that acts for itself, and this is done by a user, or for one.',
    remedy: 'Act for a member who consented: send a token that the authorization server gave you for them.',
  },
  'own-token-required': {
    status: 403,
    title: 'No portal can do this',
    when: "The token is a portal's, and this is for the user alone: what they own here, their tokens and connections, and the registration of portals.",
    remedy: 'Let the user do it on the account pages, or with a personal access token.',
  },
  forbidden: {
    status: 403,
    title: 'Not allowed',
    when: 'You can see this, but your role does not let you do that to it.',
    remedy: "The object's `allowedActions` list what you may do. Ask a facilitator or an admin for the rest.",
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    when: 'It does not exist, or you may not see it: the two answer alike.',
    remedy: 'Check the id, and that you sign in as someone who may see it.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    when: 'The path exists, but not with this method. `Allow` lists those it has.',
    remedy: 'Use one of the methods in `Allow`.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No answer of that media type',
    when: 'The `Accept` header excludes `application/json`.',
    remedy: 'Send `Accept: application/json`, or none.',
  },
  'wrong-state': {
    status: 409,
    title: 'Not in this state',
    when: 'You may do that, but not in the state that the object is in. `allowedActions` lists what is possible now.',
    remedy: 'Read the object again and choose from `allowedActions`.',
  },
  'external-id-taken': {
    status: 409,
    title: 'The external id is taken',
    when: 'Another object of this kind already has this external id from you.',
    remedy: 'Use another external id, or address the object that has it with `ext:{value}`.',
  },
  'idempotency-key-in-use': {
    status: 409,
    title: 'The first request with this key is still running',
    when: 'A request with the same Idempotency-Key has not finished.',
    remedy: 'Wait a moment and send the same request again.',
  },
  'version-conflict': {
    status: 412,
    title: 'Somebody changed it in the meantime',
    when: '`If-Match` names a version that is no longer the current one.',
    remedy: 'Read the object again, merge your change, and send it with the new ETag.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    when: 'The body has more than 1 MiB.',
    remedy: 'Send less at once.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The address is too long',
    when: 'A path parameter has more than 300 characters.',
    remedy: 'Shorten it.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The media type is not supported',
    when: 'A body came with another Content-Type than `application/json` (or `application/merge-patch+json` for PATCH).',
    remedy: 'Send JSON and say so in `Content-Type`.',
  },
  'invalid-body': {
    status: 422,
    title: 'The body is not valid',
    when: 'The JSON is well formed, but fields are unknown, missing or out of range.',
    remedy: 'Read `errors`: each entry points into the body (RFC 6901).',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The key was used for another request',
    when: 'The same Idempotency-Key came before with another method, path or body; or what it answered told of somebody who was erased since.',
    remedy: 'Use a new key for a new request.',
  },
  'secret-already-shown': {
    status: 409,
    title: 'The secret was shown once',
    when: 'A secret is answered once and stored only as a hash. A replayed answer carries this code in `secretNotice` instead of the secret.',
    remedy: 'Make a new one, and revoke the lost one.',
  },
  'unknown-reference': {
    status: 422,
    title: 'A referenced object does not exist',
    when: 'The body names the id of something that does not exist or that you may not see.',
    remedy: 'Read `errors`: the entry points to the field.',
  },
  'precondition-required': {
    status: 428,
    title: 'If-Match is required',
    when: 'People edit this text together, so a write must say which version it changes.',
    remedy: 'Read the object and send its ETag in `If-Match`.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    when: 'The token bucket of this client or user is empty. `RateLimit` tells the state, `Retry-After` the wait in seconds.',
    remedy: 'Wait as long as `Retry-After` says; spread requests; use ETags.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    when: 'A defect in the server. It is logged under the `requestId`.',
    remedy: 'Retry with the same Idempotency-Key; report the `requestId`.',
  },
  unavailable: {
    status: 503,
    title: 'Not available right now',
    when: 'The server is starting, stopping or has lost its database.',
    remedy: 'Retry after the seconds in `Retry-After`, with the same Idempotency-Key.',
  },
})
