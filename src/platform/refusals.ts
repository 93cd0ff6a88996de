import type { FastifyError } from 'fastify'
import { databaseError } from './database.ts'
import { type Catalogue, Problem, problem } from './problems.ts'

/**
 * Turns whatever was thrown into a problem of the catalogue. A constraint whose name ends in a code of the catalogue is that refusal:
 * `clusters_slug_taken` is `slug-taken`. What nobody foresaw is `internal-error`, and the caller logs it.
 */
export function refusalsFrom(catalogue: Catalogue): (error: unknown) => Problem {
  const constraintCodes = Object.keys(catalogue).sort((a, b) => b.length - a.length)
  const named = (constraint: string) => constraintCodes.find((code) => constraint.endsWith(`_${code.replaceAll('-', '_')}`))
  return (error) => {
    if (error instanceof Problem) return error
    const failed = databaseError(error)
    if (failed) {
      const code = failed.constraint && named(failed.constraint)
      if (code) return new Problem(code, catalogue[code]!, { detail: catalogue[code]!.when })
      if (failed.code === '23503') return problem('unknown-reference')
      if (outOfRange.test(failed.code)) return problem('malformed-request', 'A number, a date or a text is outside of what can be stored.')
      if (unavailable.test(failed.code)) return problem('unavailable', { headers: { 'retry-after': '2' } })
    }
    return fromFastify(error as Partial<FastifyError>)
  }
}

/** Data exceptions: a value that passed its shape and that no column can hold. The last net, behind the limits of the shapes. */
const outOfRange = /^22...$/

/** Lost connections, a stopping server, too many connections, statement timeouts, and conflicts that retrying did not settle. */
const unavailable = /^(08...|57P0.|53...|57014|40001|40P01|55P03)$/

function fromFastify(error: Partial<FastifyError>): Problem {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('body-too-large', 'A body has at most 1 MiB.')
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('unsupported-media-type', 'Send `Content-Type: application/json`, or `application/merge-patch+json` for a PATCH.')
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return problem('malformed-request', 'The body is empty, and its Content-Type says JSON.')
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return problem('malformed-request', `The body is not JSON: ${whyNotJson(error)}.`)
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return problem('uri-too-long')
  }
  if (lostDatabase(error)) return problem('unavailable', { headers: { 'retry-after': '2' } })
  return (error.statusCode ?? 500) >= 500 ? problem('internal-error') : problem('malformed-request')
}

/** The parser names the place, and may quote what stands there, which is nobody's business but the sender's. */
function whyNotJson({ message = '' }: Partial<FastifyError>): string {
  const [, position] = /at position (\d+)/.exec(message) ?? []
  if (position !== undefined) return `it breaks at character ${position}`
  return /Unexpected end|Unterminated/.test(message) ? 'it ends too early' : 'it breaks somewhere'
}

/** The driver says these in words or in the operating system's codes, not in SQLSTATE. */
const lostDatabase = ({ code, message = '' }: { code?: string; message?: string }) =>
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code ?? '') || /^(timeout exceeded when trying to connect|Connection terminated)/.test(message)
