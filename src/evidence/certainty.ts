/** How sure the evidence is. Like GRADE (gradeworkinggroup.org): it starts at low, and everything that holds moves it one step. */
import { countriesOf, succeeded, sum, type Voice } from './voices.ts'

export const grades = ['very_low', 'low', 'moderate', 'high'] as const
export const certaintyCodes = ['imprecise', 'indirect', 'inconsistent', 'reporting_bias', 'measured', 'same_in_countries', 'few_clusters'] as const
export type CertaintyCode = (typeof certaintyCodes)[number]
export type Certainty = { grade: (typeof grades)[number]; reasons: { code: CertaintyCode; change: number }[] }

/** What the grade looks at. Weights are sums of w. */
export type Findings = {
  n: number
  pending: number
  pendingPastDue: number
  everyone: { weight: number; interval: { low: number; high: number } }
  forYou: { weight: number } | null
  heard: readonly Voice[]
}

const hair = 1e-9 // thresholds forgive that much, because sums of .8 are not exact

const gradings: readonly { code: CertaintyCode; change: number; holds: (findings: Findings) => boolean }[] = [
  { code: 'imprecise', change: -1, holds: ({ n, everyone: { interval } }) => n < 3 || interval.high - interval.low > 0.5 },
  { code: 'indirect', change: -1, holds: ({ everyone, forYou }) => forYou !== null && forYou.weight < 0.35 * everyone.weight - hair },
  { code: 'inconsistent', change: -1, holds: ({ n, heard, everyone }) => n >= 4 && Math.abs(leaning(heard)) <= 0.4 * everyone.weight + hair },
  { code: 'reporting_bias', change: -1, holds: ({ n, pending, pendingPastDue }) => pendingPastDue * 2 > n + pending },
  { code: 'measured', change: 1, holds: ({ heard }) => heard.filter(({ measured }) => measured).length >= 3 },
  { code: 'same_in_countries', change: 1, holds: ({ n, heard }) => n >= 8 && sameInCountries(heard) },
]

/** The grade with each reason that moved it; null where nobody has an outcome yet. With fewer than five clusters it stays at low at most. */
export function certaintyOf(findings: Findings): Certainty | null {
  if (findings.n === 0) return null
  const reasons = gradings.filter(({ holds }) => holds(findings)).map(({ code, change }) => ({ code, change }))
  const points = 1 + sum(reasons.map(({ change }) => change))
  if (findings.n < 5 && points > 1) return { grade: 'low', reasons: [...reasons, { code: 'few_clusters', change: 1 - points }] }
  return { grade: grades[Math.min(Math.max(points, 0), 3)]!, reasons }
}

/** The weight of those it worked for, less the weight of the others: both sides hold 30 % where that is within 40 % of the whole. */
const leaning = (voices: readonly Voice[]) => sum(voices.map((voice) => (succeeded(voice) ? voice.reliability : -voice.reliability)))

/** Three countries or more lean one way, and none leans the other way. */
function sameInCountries(heard: readonly Voice[]): boolean {
  const leanings = countriesOf(heard).map((country) => leaning(heard.filter((voice) => voice.clusterCountry === country)))
  const directions = leanings.filter((weight) => Math.abs(weight) > hair).map(Math.sign)
  return directions.length >= 3 && new Set(directions).size === 1
}
