import { readdir } from 'node:fs/promises'
import type { Policy } from '../../src/platform/policy.ts'

const source = new URL('../../src/', import.meta.url)

/** Every policy that a room exports, by its name without `Policy`, in alphabetical order. */
export async function allPolicies(): Promise<[string, Policy<string, never>][]> {
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => /policy\w*\.ts$|Policy\.ts$/.test(file) && !file.startsWith('platform/'),
  )
  const found: [string, Policy<string, never>][] = []
  for (const file of files) {
    const room = (await import(new URL(file, source).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(room)) if (isPolicy(value)) found.push([name.replace(/Policy$/, ''), value])
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1))
}

const isPolicy = (value: unknown): value is Policy<string, never> =>
  typeof value === 'object' && value !== null && 'rules' in value && 'permit' in value
