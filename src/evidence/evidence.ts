/**
 * Evidence: what is known about a practice from the clusters that tried it. Pure: the same experiences on the same day (in UTC)
 * give the same numbers, to the bit and in whatever order they come. The formula with worked examples: see docs/evidence.md.
 */
import { betaQuantile } from './beta.ts'

/** Rises whenever the same inputs would give other numbers. */
export const formulaVersion = 1

export type Outcome = 'worked' | 'worked_with_changes' | 'no_effect' | 'made_worse' | 'too_early'
export type KnownOutcome = Exclude<Outcome, 'too_early'>

/** What evidence looks at in one experience with any version of a practice. Days are calendar days, `2026-04-30`. */
export type EvidenceInput = {
  experienceId: string
  clusterId: string
  clusterCountry: string // ISO 3166
  ownerCluster: boolean // the practice is this cluster's own
  outcome: Outcome
  state: 'draft' | 'recorded' | 'confirmed' | 'disputed' | 'withdrawn'
  periodEndOn: string
  confirmedOrLinked: boolean // confirmed by another cluster, or with a link to evidence
  measured: boolean // holds a result before and after, with its source
  askAgainOn: string | null
  similarity?: number // to the reader's cluster (similarity.ts); absent where there is no reader
}

/** `heard`: its outcome counts. `pending`: its cluster cannot tell yet. `superseded`: a later word of its cluster speaks. */
export type WeighedInput = EvidenceInput & { standing: 'heard' | 'pending' | 'superseded'; reliability: number }
type Voice = WeighedInput & { outcome: KnownOutcome }

/** `weight` is the sum of w, `success` the sum of w y, `interval` the middle 80 %. */
export type Estimate = { weight: number; success: number; mean: number; interval: { low: number; high: number } }
export type CertaintyCode = 'imprecise' | 'indirect' | 'inconsistent' | 'reporting_bias' | 'measured' | 'same_in_countries' | 'few_clusters'
export type Certainty = { grade: (typeof grades)[number]; reasons: { code: CertaintyCode; change: number }[] }

export type Evidence = {
  formulaVersion: number
  asOf: string
  m0: number
  n: number // clusters heard with an outcome
  outcomes: Record<KnownOutcome, number>
  harm: number
  pending: number
  pendingPastDue: number
  lastOn: string | null
  everyone: Estimate // N and m
  forYou: Estimate | null // W and mYou; null where there is no reader
  level: 0 | 1 | 2 | 3
  contested: boolean
  warning: boolean
  certainty: Certainty | null // null where nobody has an outcome yet
  inputs: WeighedInput[]
}
type Findings = Omit<Evidence, 'certainty' | 'inputs'> & { heard: readonly Voice[] }

const priorWeight = 4 // K
const priorWeightForYou = 8
const priorMean = 0.55 // m0 until there is a base rate
const daysInAMonth = 30.4375 // 365.25 / 12
const hair = 1e-9 // thresholds forgive that much, because sums of .8 are not exact
const worth: Record<KnownOutcome, number> = { worked: 1, worked_with_changes: 0.8, no_effect: 0, made_worse: 0 }
const grades = ['very_low', 'low', 'moderate', 'high'] as const

export function computeEvidence(experiences: readonly EvidenceInput[], { asOf, m0 = priorMean }: { asOf: Date; m0?: number }): Evidence {
  const today = asOf.toISOString().slice(0, 10)
  const inputs = listen(experiences, today)
  const heard = inputs.filter(isHeard)
  const pending = inputs.filter(({ standing }) => standing === 'pending')
  const outcomes = { worked: 0, worked_with_changes: 0, no_effect: 0, made_worse: 0 }
  for (const { outcome } of heard) outcomes[outcome] += 1
  const everyone = estimate(heard, ({ reliability }) => reliability, m0, priorWeight)
  const hasReader = inputs.some(({ similarity }) => similarity !== undefined)
  const findings = {
    formulaVersion,
    asOf: asOf.toISOString(),
    m0,
    n: heard.length,
    outcomes,
    harm: outcomes.made_worse,
    pending: pending.length,
    pendingPastDue: pending.filter(({ askAgainOn }) => askAgainOn !== null && askAgainOn < today).length,
    lastOn: heard[0]?.periodEndOn ?? null,
    everyone,
    forYou: hasReader ? estimate(heard, weightForYou, everyone.mean, priorWeightForYou) : null,
    level: levelOf(heard),
    contested: heard.length >= 3 && (outcomes.no_effect + outcomes.made_worse) * 3 > heard.length,
    warning: everyone.interval.high < 0.5,
  }
  return { ...findings, certainty: certaintyOf({ ...findings, heard }), inputs }
}

/**
 * Rule 10: a cluster speaks with its latest recorded or confirmed experience, by period end, then id. What is disputed or withdrawn is as if
 * it had never been said, so the word before it speaks. `too_early` is a word: a cluster that tries again is pending, and not heard twice.
 */
function listen(experiences: readonly EvidenceInput[], today: string): WeighedInput[] {
  const spoken = new Set<string>()
  const counting = experiences.filter(({ state }) => state === 'recorded' || state === 'confirmed')
  return counting.toSorted(latestFirst).map((input) => {
    const standing = spoken.has(input.clusterId) ? 'superseded' : input.outcome === 'too_early' ? 'pending' : 'heard'
    spoken.add(input.clusterId)
    return { ...input, standing, reliability: reliabilityOf(input, today) }
  })
}

/** A total order, so that sums run the same way whatever order the inputs came in. */
function latestFirst(a: EvidenceInput, b: EvidenceInput): number {
  if (a.periodEndOn !== b.periodEndOn) return a.periodEndOn < b.periodEndOn ? 1 : -1
  return a.experienceId < b.experienceId ? 1 : -1
}

const isHeard = (input: WeighedInput): input is Voice => input.standing === 'heard'
const succeeded = ({ outcome }: Voice) => worth[outcome] > 0

/** r = (its own practice .5, else 1) x (confirmed or linked 1, else .8) x max(.4, .5^(age / 48 months)) */
function reliabilityOf({ ownerCluster, confirmedOrLinked, periodEndOn }: EvidenceInput, today: string): number {
  const freshness = Math.max(0.4, 0.5 ** (monthsBetween(periodEndOn, today) / 48))
  return (ownerCluster ? 0.5 : 1) * (confirmedOrLinked ? 1 : 0.8) * freshness
}

/** Never below 0: a period that has not ended yet is as fresh as can be. */
const monthsBetween = (from: string, to: string) => Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000 / daysInAMonth)

/** w = r s^2: a cluster half as alike says a quarter as much. */
const weightForYou = ({ reliability, similarity = 0 }: Voice) => reliability * similarity ** 2

/**
 * mean = (pull x centre + sum of w y) / (pull + sum of w); the interval runs from the 10 % to the 90 % quantile of Beta(mean c, (1 - mean) c)
 * with c = K + sum of w. Everyone is pulled by K to m0; you are pulled by 8 to everyone's mean, with K still in c: wider on purpose.
 */
function estimate(voices: readonly Voice[], weigh: (voice: Voice) => number, centre: number, pull: number): Estimate {
  const weight = sum(voices.map(weigh))
  const success = sum(voices.map((voice) => weigh(voice) * worth[voice.outcome]))
  const mean = (pull * centre + success) / (pull + weight)
  const quantile = (p: number) => betaQuantile(p, mean * (priorWeight + weight), (1 - mean) * (priorWeight + weight))
  return { weight, success, mean, interval: { low: quantile(0.1), high: quantile(0.9) } }
}

/** Sorted by what a practice reaches with 90 % probability, so that one lucky try does not lead a list. */
export const sortKey = ({ interval }: Estimate): number => interval.low

/** How widely it worked: nowhere, in one, in two or more clusters, in three or more from three countries. The owner's own never counts. */
function levelOf(heard: readonly Voice[]): Evidence['level'] {
  const elsewhere = heard.filter((voice) => succeeded(voice) && !voice.ownerCluster)
  if (elsewhere.length < 2) return elsewhere.length === 0 ? 0 : 1
  return countriesOf(elsewhere).length >= 3 ? 3 : 2
}

/** Like GRADE (gradeworkinggroup.org): starting at low, everything that holds moves the certainty one down or up. */
const gradings: readonly { code: CertaintyCode; change: number; holds: (findings: Findings) => boolean }[] = [
  { code: 'imprecise', change: -1, holds: ({ n, everyone: { interval } }) => n < 3 || interval.high - interval.low > 0.5 },
  { code: 'indirect', change: -1, holds: ({ everyone, forYou }) => forYou !== null && forYou.weight < 0.35 * everyone.weight - hair },
  { code: 'inconsistent', change: -1, holds: ({ n, heard, everyone }) => n >= 4 && Math.abs(leaning(heard)) <= 0.4 * everyone.weight + hair },
  { code: 'reporting_bias', change: -1, holds: ({ n, pending, pendingPastDue }) => pendingPastDue * 2 > n + pending },
  { code: 'measured', change: 1, holds: ({ heard }) => heard.filter(({ measured }) => measured).length >= 3 },
  { code: 'same_in_countries', change: 1, holds: ({ n, heard }) => n >= 8 && sameInCountries(heard) },
]

function certaintyOf(findings: Findings): Certainty | null {
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

const countriesOf = (voices: readonly Voice[]) => [...new Set(voices.map(({ clusterCountry }) => clusterCountry))]
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** m0: .55 until 30 practices have 3 outcomes each, then the mean of these practices' own shares of success, kept within [.35, .65]. */
export function baseRate(practices: readonly { n: number; weight: number; success: number }[]): number {
  const shares = practices
    .filter(({ n }) => n >= 3)
    .map(({ weight, success }) => success / weight)
    .toSorted((a, b) => a - b)
  return shares.length < 30 ? priorMean : Math.min(Math.max(sum(shares) / shares.length, 0.35), 0.65)
}

/** Evidence on the wire: under 3 clusters only what was counted, and of the inputs only those the reader may read. */
export function shownEvidence(evidence: Evidence, mayRead: (experienceId: string) => boolean) {
  const enough = evidence.n >= 3
  const show = ({ weight, mean, interval }: Estimate) => ({ weight, mean: enough ? mean : null, interval: enough ? interval : null })
  const inputs = evidence.inputs.filter(({ experienceId }) => mayRead(experienceId))
  return {
    ...evidence,
    everyone: show(evidence.everyone),
    forYou: evidence.forYou && show(evidence.forYou),
    warning: enough && evidence.warning,
    inputs,
    hiddenCount: evidence.inputs.length - inputs.length,
  }
}

export type ShownEvidence = ReturnType<typeof shownEvidence>
