import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { validBody } from './validation.ts'

/**
 * JSON merge patch (RFC 7396): applies the patch to what is stored and validates the whole, so that a rule over two fields holds
 * whichever of them was sent. A null removes a member.
 */
export function merged<T extends z.ZodType>(schema: T, stored: z.input<T>, patch: unknown): z.output<T> {
  return validBody(schema, mergePatch(stored, patch), { patch })
}

/** Whether a change is one: what leaves everything as it was makes no version and no event. */
export const differs = (before: unknown, after: unknown): boolean => !isDeepStrictEqual(before, after)

export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const result = new Map<string, unknown>(isObject(target) ? Object.entries(target) : [])
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) result.delete(name)
    else result.set(name, mergePatch(result.get(name), value))
  }
  return Object.fromEntries(result)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
