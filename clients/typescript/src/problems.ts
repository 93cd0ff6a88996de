import type { ProblemCode } from './codes.ts'
import type { components } from './schema.d.ts'

/** One thing that is wrong with a request: where (a JSON pointer into the body, or a parameter), and what. */
export type Fault = components['schemas']['Fault']

type Details = components['schemas']['Problem']

/**
 * The API refused (RFC 9457). Branch on `code`: it never changes. A server that is newer than this client may know codes that the type does
 * not name, so leave a way out of every `switch`.
 */
export class SeptetProblem extends Error {
  override readonly name = 'SeptetProblem'
  readonly code: ProblemCode
  readonly status: number
  /** The kind of refusal in words, the same every time. */
  readonly title: string
  /** What happened here, in words. */
  readonly detail: string | undefined
  /** Quote it when you report something. */
  readonly requestId: string
  /** The page that explains the code. */
  readonly type: string
  /** What is wrong with the request, one by one (400, 422). */
  readonly errors: readonly Fault[]
  /** What you may do instead, now (409). */
  readonly allowedActions: readonly string[]
  /** The scope that the token lacks (403 `missing-scope`). */
  readonly scope: string | undefined
  readonly response: Response

  constructor(details: Details, response: Response) {
    super(`${details.detail ?? details.title} (${details.code}, ${details.status})`)
    this.code = details.code as ProblemCode
    this.status = details.status
    this.title = details.title
    this.detail = details.detail
    this.requestId = details.requestId
    this.type = details.type
    this.errors = details.errors ?? []
    this.allowedActions = details.allowedActions ?? []
    this.scope = details.scope
    this.response = response
  }
}

/** Something answered that is not Septet, such as a proxy in between. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
  readonly status: number
  /** What it said, parsed where it was JSON. */
  readonly body: unknown
  readonly response: Response

  constructor(body: unknown, response: Response) {
    super(`unexpected answer ${response.status} from ${response.url}`)
    this.status = response.status
    this.body = body
    this.response = response
  }
}

/** Whether this is a refusal of the API, and one of these where codes are given. */
export const isProblem = (error: unknown, ...codes: readonly ProblemCode[]): error is SeptetProblem =>
  error instanceof SeptetProblem && (codes.length === 0 || codes.includes(error.code))

/** What to throw for an answer that is not a success. */
export function refusalOf(body: unknown, response: Response): SeptetProblem | UnexpectedAnswer {
  const isDetails = typeof body === 'object' && body !== null && 'code' in body && 'status' in body && 'requestId' in body
  return isDetails ? new SeptetProblem(body as Details, response) : new UnexpectedAnswer(body, response)
}
