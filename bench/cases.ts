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

/** The facilitator of two groups among the 1,000 (dataset.sql). */
export const viewer: { userId: string; scopes: Scope[] } = {
  userId: nthId(1, 1),
  scopes: [
    ...(['profile:read', 'clusters:read', 'groups:read', 'meetings:read', 'cases:read', 'practices:read', 'experiences:read'] as const),
    ...(['cases:write', 'practices:write', 'experiences:write'] as const),
  ],
}

type Page = { data: { id: string; title: string }[]; nextCursor: string }

const filtered = '/v1/practices?kind=success&limit=50'

/** What is measured, found out through the API itself. */
export async function casesOn(ask: (asked: Asked) => Promise<unknown>): Promise<Case[]> {
  const read = (url: string) => ask({ method: 'GET', url }) as Promise<Page>
  const reading = (name: string, urls: string[]): Case => ({ name, asked: urls.map((url) => ({ method: 'GET', url })) })
  const pages: Page[] = []
  const address = (page: number) => (page === 1 ? filtered : `${filtered}&cursor=${pages[page - 2]!.nextCursor}`)
  for (let page = 1; page < 200; page++) pages.push(await read(address(page)))
  const seen = pages.map(({ data }) => data[0]!.id)
  return [
    reading('who am I', ['/v1/me']),
    reading(
      'a practice by id',
      seen.map((id) => `/v1/practices/${id}`),
    ),
    reading(pageOne, [address(1)]),
    reading(pageTwoHundred, [address(200)]),
    reading(
      searched,
      pages.slice(0, 60).map(({ data }) => `/v1/search?kind=practice&lang=en&limit=20&q=${encodeURIComponent(wordsIn(data[0]!.title))}`),
    ),
    reading(
      'experiences of a practice',
      oftenTried.map((id) => `/v1/practices/${id}/experiences`),
    ),
    reading('my agenda', ['/v1/me/agenda']),
    reading(
      'the 50 contributions to a case',
      Array.from({ length: 60 }, (_, at) => `/v1/cases/${nthId(12, (at + 1) * 20)}/contributions?limit=50`),
    ),
    {
      name: 'recording a contribution',
      asked: Array.from({ length: 200 }, (_, at) => ({
        method: 'POST',
        url: `/v1/cases/${nthId(12, at * 20 + 10)}/contributions`,
        body: contribution,
      })),
    },
    {
      name: 'recording an experience',
      asked: seen.map((practiceId) => ({ method: 'POST', url: '/v1/experiences', body: experienceWith(practiceId) })),
    },
  ]
}

export const pageOne = '50 practices, filtered, page 1'
export const pageTwoHundred = '50 practices, filtered, page 200'
export const searched = 'search, top 20'

/** Half a dozen words as somebody may remember them. */
const wordsIn = (title: string) =>
  title
    .replace(/^[^:]*: /, '')
    .split(' ')
    .slice(1, 7)
    .join(' ')

/** Published practices that the network may see, each with dozens of experiences or hundreds. */
const oftenTried = Array.from({ length: 60 }, (_, at) => at + 1)
  .filter((n) => n % 5 >= 2 && n % 20 !== 7 && n % 20 !== 13)
  .map((n) => nthId(8, n))

const contribution = JSON.stringify({
  kind: 'suggestion',
  language: 'en',
  body: 'Ask the three buyers whom you met last year before you rent anything: two of ours said no to the fair and yes to a visit.',
})

const experienceWith = (practiceId: string) =>
  JSON.stringify({
    practiceId,
    journeyStep: 4,
    market: 'US',
    periodStartOn: '2025-01-10',
    periodEndOn: '2025-06-01',
    language: 'en',
    expected: 'Two partners for a joint stand.',
    happened: 'We found three, and one of them stayed. The stand cost less than alone, and every one of us came home with appointments.',
    why: 'We had asked them months before, and knew what each of them wanted from it.',
    nextTime: 'Agree on who pays for what before anybody travels.',
    outcome: 'worked',
    results: [{ metric: 'Partners abroad', before: 2, after: 5, unit: 'partners', source: 'Own records' }],
    costBand: 'under_5k',
    effortDays: 12,
    value: 'applied',
  })

/** The same ids as `pg_temp.id` of dataset.sql. */
export function nthId(kind: number, n: number): string {
  const hex = `${(1_704_067_200_000 + n * 1000).toString(16).padStart(12, '0')}7${kind.toString(16).padStart(3, '0')}8${n.toString(16).padStart(15, '0')}`
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
