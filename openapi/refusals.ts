import type { Catalogue, ProblemEntry } from '../src/platform/problems.ts'
import { type Route, refusalsOf } from '../src/platform/route.ts'
import type { Json } from './schemas.ts'

/** The answers of refusal: per operation one for each status, which lists its codes. Equal ones are one component. */
export interface Refusals {
  of(route: Route): Json
  components(): Json
  /** One example of each problem that is referred to. */
  examples(): Json
}

export function refusalsByStatus(routes: readonly Route[], catalogue: Catalogue, problem: Json): Refusals {
  const entryOf = (code: string, route: Route): ProblemEntry => {
    const entry = catalogue[code]
    if (!entry) throw new Error(`${route.operationId} declares the refusal ${code}, which is not in the catalogue`)
    return entry
  }
  const grouped = (route: Route) => {
    const groups = new Map<number, string[]>()
    for (const code of refusalsOf(route)) {
      const { status } = entryOf(code, route)
      groups.set(status, [...(groups.get(status) ?? []), code])
    }
    return [...groups].sort(([a], [b]) => a - b)
  }
  const uses = new Map<string, number>()
  for (const route of routes) for (const [, codes] of grouped(route)) uses.set(nameOf(codes), (uses.get(nameOf(codes)) ?? 0) + 1)
  const shared = new Map<string, Json>()
  const shown = new Set<string>()
  return {
    of(route) {
      return Object.fromEntries(
        grouped(route).map(([status, codes]) => {
          for (const code of codes) shown.add(code)
          const response = answer(codes, catalogue, problem)
          const name = nameOf(codes)
          if (uses.get(name)! < 2) return [status, response]
          shared.set(name, response)
          return [status, { $ref: `#/components/responses/${name}` }]
        }),
      )
    },
    components: () => sorted(shared),
    examples: () => sorted(new Map([...shown].map((code) => [code, { summary: catalogue[code]!.title, value: exampleOf(code, catalogue[code]!) }]))),
  }
}

function answer(codes: readonly string[], catalogue: Catalogue, problem: Json): Json {
  const waits = codes.some((code) => ['too-many-requests', 'unavailable', 'idempotency-key-in-use'].includes(code))
  const challenges = codes.some((code) => ['unauthenticated', 'missing-scope'].includes(code))
  return {
    description: codes.map((code) => `- [\`${code}\`](/problems/${code}): ${catalogue[code]!.when}`).join('\n'),
    headers: {
      ...(challenges && { 'WWW-Authenticate': { $ref: '#/components/headers/WwwAuthenticate' } }),
      ...(waits && { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }),
      RateLimit: { $ref: '#/components/headers/RateLimit' },
      'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    },
    content: {
      'application/problem+json': {
        schema: { allOf: [problem, { type: 'object', properties: { code: { type: 'string', enum: codes } } }] },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  }
}

const nameOf = (codes: readonly string[]) => codes.map(pascal).join('Or')
const pascal = (code: string) => code.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())

const sorted = (map: ReadonlyMap<string, Json>): Json => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))

/** What such an answer looks like, with the members that this kind has. */
function exampleOf(code: string, { status, title }: ProblemEntry): Json {
  const more: Record<string, Json> = {
    'invalid-parameter': { errors: [{ parameter: 'limit', code: 'too-big', detail: 'Must be at most 100.' }] },
    'invalid-body': { errors: [{ pointer: '/displayName', code: 'required', detail: 'Is missing; it must be text.' }] },
    'missing-scope': { detail: 'This needs the scope groups:write.', scope: 'groups:write' },
    'wrong-state': { detail: 'This is closed; it must be forming or active for that.', allowedActions: ['reopen'] },
    'version-conflict': { detail: 'The current version is 3.' },
    'unknown-reference': { errors: [{ pointer: '/clusterId', code: 'unknown-reference', detail: 'There is no such object.' }] },
  }
  return {
    type: `https://septet.example.org/problems/${code}`,
    title,
    status,
    code,
    instance: '/v1/groups/0145a2b0-0000-7000-8003-000000000001',
    requestId: '019c2d3e-4f50-7a61-8b72-9c83ad94be05',
    ...more[code],
  }
}
