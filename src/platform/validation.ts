import type { z } from 'zod'
import { isMissing, said, silently } from './faults.ts'
import { type Fault, problem } from './problems.ts'

/** Path and query: 400, each fault naming its parameter. `ownIds`: which parameters may also be the caller's own id. */
export function validParameters<T extends z.ZodType>(schema: T, value: unknown, ownIds: (parameter: string) => boolean = () => false): z.output<T> {
  const unclean = firstUnclean(value)
  const parsed = schema.safeParse(value, silently)
  if (parsed.success && unclean === null) return parsed.data
  const faults = parsed.success ? [uncleanFault] : faultsOf(parsed.error)
  throw problem('invalid-parameter', {
    errors: faults.map(({ path, code, detail }) => {
      const parameter = String(path[0] ?? unclean?.[0] ?? '')
      return { parameter, code, detail: code === 'invalid-uuid' && ownIds(parameter) ? orOwnId : detail }
    }),
  })
}

const orOwnId = 'Must be a UUID, or your own id as `ext:{externalId}`.'

/** What is known of a body beyond its shape, so that faults can say more. */
export interface Background {
  /** Fields that answers have and bodies do not, each with how it changes instead. */
  readOnly?: ReadonlyMap<string, string>
  /** The merge patch that led to the value: what it removed is not called missing. */
  patch?: unknown
}

/** A body: 422, each fault pointing into it (RFC 6901). */
export function validBody<T extends z.ZodType>(schema: T, value: unknown, background: Background = {}): z.output<T> {
  const unclean = firstUnclean(value)
  if (unclean) throw problem('invalid-body', { errors: [{ pointer: pointerTo(unclean), code: uncleanFault.code, detail: uncleanFault.detail }] })
  const parsed = schema.safeParse(value, silently)
  if (parsed.success) return parsed.data
  throw problem('invalid-body', { errors: pointed(parsed.error, background) })
}

/** What is wrong with a body, where nothing is thrown for it. */
export function bodyFaults(schema: z.ZodType, value: unknown): Fault[] {
  const parsed = schema.safeParse(value, silently)
  return parsed.success ? [] : pointed(parsed.error)
}

const pointed = (error: z.ZodError, background?: Background): Fault[] =>
  faultsOf(error, background).map(({ path, ...fault }) => ({ pointer: pointerTo(path), ...fault }))

type Path = readonly PropertyKey[]
type Found = { path: Path; code: string; detail: string }

/** One for each field, and at most 50: an answer must not grow with the nonsense that it refuses. */
function faultsOf(error: z.ZodError, { readOnly, patch }: Background = {}): Found[] {
  const found = new Map<string, Found>()
  const add = (fault: Found) => {
    const at = pointerTo(fault.path)
    if (!found.has(at)) found.set(at, fault)
  }
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add({ path: [...issue.path, key], ...unknownField(issue.path.length === 0 ? readOnly?.get(key) : undefined) })
    } else if (isMissing(issue) && valueAt(patch, issue.path) === null) {
      add({ path: issue.path, code: 'null', detail: 'May not be null: it cannot be removed.' })
    } else {
      add({ path: issue.path, ...said(issue) })
    }
  }
  return [...found.values()].slice(0, 50)
}

const unknownField = (readOnly: string | undefined) =>
  readOnly === undefined
    ? { code: 'unknown', detail: 'There is no such field or parameter.' }
    : { code: 'read-only', detail: `It is read-only${readOnly}.` }

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined), value)
}

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
