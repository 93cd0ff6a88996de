import type { Scope } from '../src/platform/actor.ts'

/** One request of a case, as our server and the bare one get it. */
export interface Asked {
  method: 'GET' | 'POST'
  url: string
  /** JSON text. A request with a body is a write, and gets a fresh Idempotency-Key each time. */
  body?: string
}

/** One thing that is measured: requests of a kind, asked in turn. */
export interface Case {
  name: string
  asked: Asked[]
}

/** Whom the tokens say they are from; nobody listens there. */
export const issuer = 'https://bench.septet.example.org'

/** A member of two groups among the 1,000 (dataset.sql). */
export const viewer: { userId: string; scopes: Scope[] } = {
  userId: nthId(1, 1),
  scopes: ['profile:read', 'practices:read', 'practices:write', 'experiences:read', 'experiences:write'],
}

type Page = { data: { id: string }[]; nextCursor: string }

const filtered = '/v1/practices?kind=success&limit=50'

/** What is measured, found out through the API itself. */
export async function casesOn(ask: (asked: Asked) => Promise<unknown>): Promise<Case[]> {
  const read = (url: string) => ask({ method: 'GET', url }) as Promise<Page>
  const reading = (name: string, urls: string[]): Case => ({ name, asked: urls.map((url) => ({ method: 'GET', url })) })
  const pages: Page[] = []
  const address = (page: number) => (page === 1 ? filtered : `${filtered}&cursor=${pages[page - 2]!.nextCursor}`)
  for (let page = 1; page < 200; page++) pages.push(await read(address(page)))
  return [
    reading('who am I', ['/v1/me']),
    reading(
      'a practice by id',
      pages.map(({ data }) => `/v1/practices/${data[0]!.id}`),
    ),
    reading('50 practices, filtered, page 1', [address(1)]),
    reading('50 practices, filtered, page 200', [address(200)]),
  ]
}

/** The same ids as `pg_temp.id` of dataset.sql. */
export function nthId(kind: number, n: number): string {
  const hex = `${(1_704_067_200_000 + n * 1000).toString(16).padStart(12, '0')}7${kind.toString(16).padStart(3, '0')}8${n.toString(16).padStart(15, '0')}`
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
