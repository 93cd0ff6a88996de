import type { z } from 'zod'
import { type Fault, problem } from './problems.ts'

/** Path and query: 400, each fault naming its parameter. */
export function validParameters<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const unclean = firstUnclean(value)
  const parsed = schema.safeParse(value)
  if (parsed.success && unclean === null) return parsed.data
  const faults = parsed.success ? [uncleanFault] : faultsOf(parsed.error)
  throw problem('invalid-parameter', {
    errors: faults.map(({ path, ...fault }) => ({ parameter: String(path[0] ?? unclean?.[0] ?? ''), ...fault })),
  })
}

/** A body: 422, each fault pointing into it (RFC 6901). */
export function validBody<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const unclean = firstUnclean(value)
  if (unclean) throw problem('invalid-body', { errors: [{ pointer: pointerTo(unclean), code: uncleanFault.code, detail: uncleanFault.detail }] })
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw problem('invalid-body', {
    errors: faultsOf(parsed.error).map(({ path, ...fault }) => ({ pointer: pointerTo(path), ...fault })),
  })
}

type Path = readonly PropertyKey[]

/** At most 50: an answer must not grow with the nonsense that it refuses. */
function faultsOf(error: z.ZodError): (Omit<Fault, 'pointer' | 'parameter'> & { path: Path })[] {
  return error.issues
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: [...issue.path, key], code: 'unknown', detail: 'There is no such field or parameter.' }))
        : [{ path: issue.path, code: missing(issue) ? 'required' : issue.code.replaceAll('_', '-'), detail: issue.message }],
    )
    .slice(0, 50)
}

const missing = (issue: z.core.$ZodIssue) => issue.code === 'invalid_type' && issue.message.endsWith('received undefined')

const uncleanFault = { path: [] as Path, code: 'invalid-characters', detail: 'Text may not contain NUL or unpaired surrogates.' }
const maxDepth = 20

/** PostgreSQL stores neither NUL nor half a character; nesting is bounded so that nothing recurses without end. */
function firstUnclean(value: unknown, path: PropertyKey[] = []): Path | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : null
  if (typeof value !== 'object' || value === null) return null
  if (path.length >= maxDepth) return path
  for (const [key, inner] of Object.entries(value)) {
    if (firstUnclean(key) !== null) return path
    const found = firstUnclean(inner, [...path, key])
    if (found) return found
  }
  return null
}

const pointerTo = (path: Path): string => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
