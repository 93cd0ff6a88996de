/**
 * Evidence: what is known about a practice from the clusters that tried it. Pure: the same experiences on the same day (in UTC)
 * give the same numbers, to the bit and in whatever order they come. The formula with worked examples: see docs/evidence.md.
 */
import { betaQuantile } from './beta.ts'
import { type Certainty, certaintyOf } from './certainty.ts'
import {
  countriesOf,
  type EvidenceInput,
  isHeard,
  type KnownOutcome,
  listen,
  succeeded,
  sum,
  type Voice,
  type WeighedInput,
  worth,
} from './voices.ts'

/** Rises whenever the same inputs would give other numbers. */
export const formulaVersion = 1

/** `weight` is the sum of w, `success` the sum of w y, `interval` the middle 80 %. */
export type Estimate = { weight: number; success: number; mean: number; interval: { low: number; high: number } }

export type Evidence<Input extends EvidenceInput = EvidenceInput> = {
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
  inputs: WeighedInput<Input>[]
}

/** Under this many clusters only counts are shown. */
export const enoughClusters = 3

const priorWeight = 4 // K
const priorWeightForYou = 8
/** m0 until there is a base rate. */
export const priorMean = 0.55

export type EvidenceSettings = {
  asOf: Date
  m0?: number
  /** Whether there is a reader to be compared with; by default, whether any input that counts says how alike it is to one. */
  reader?: boolean
}

export function computeEvidence<Input extends EvidenceInput>(experiences: readonly Input[], settings: EvidenceSettings): Evidence<Input> {
  const { asOf, m0 = priorMean } = settings
  const today = asOf.toISOString().slice(0, 10)
  const inputs = listen(experiences, today)
  const { reader = inputs.some(({ similarity }) => similarity !== undefined) } = settings
  const heard = (inputs as readonly WeighedInput[]).filter(isHeard)
  const pending = inputs.filter(({ standing }) => standing === 'pending')
  const outcomes = { worked: 0, worked_with_changes: 0, no_effect: 0, made_worse: 0 }
  for (const { outcome } of heard) outcomes[outcome] += 1
  const everyone = estimate(heard, ({ reliability }) => reliability, m0, priorWeight)
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
    forYou: reader ? estimate(heard, weightForYou, everyone.mean, priorWeightForYou) : null,
    level: levelOf(heard),
    contested: heard.length >= enoughClusters && (outcomes.no_effect + outcomes.made_worse) * 3 > heard.length,
    warning: everyone.interval.high < 0.5,
  }
  return { ...findings, certainty: certaintyOf({ ...findings, heard }), inputs }
}

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

/** m0: .55 until 30 practices have 3 outcomes each, then the mean of these practices' own shares of success, kept within [.35, .65]. */
export function baseRate(practices: readonly { n: number; weight: number; success: number }[]): number {
  const shares = practices
    .filter(({ n }) => n >= 3)
    .map(({ weight, success }) => success / weight)
    .toSorted((a, b) => a - b)
  return shares.length < 30 ? priorMean : Math.min(Math.max(sum(shares) / shares.length, 0.35), 0.65)
}
