/** Who is heard of those who tried a practice, and what each voice weighs. See docs/evidence.md. */

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
export type WeighedInput<Input extends EvidenceInput = EvidenceInput> = Input & { standing: Standing; reliability: number }
export type Standing = 'heard' | 'pending' | 'superseded'
export type Voice = WeighedInput & { outcome: KnownOutcome }

/** What an outcome says, from 0 to 1: y. */
export const worth: Record<KnownOutcome, number> = { worked: 1, worked_with_changes: 0.8, no_effect: 0, made_worse: 0 }

const daysInAMonth = 30.4375 // 365.25 / 12

/**
 * Rule 10: a cluster speaks with its latest recorded or confirmed experience, by period end, then id. What is disputed or withdrawn is as if
 * it had never been said, so the word before it speaks. `too_early` is a word: a cluster that tries again is pending, and not heard twice.
 * The latest comes first.
 */
export function listen<Input extends EvidenceInput>(experiences: readonly Input[], today: string): WeighedInput<Input>[] {
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

export const isHeard = (input: WeighedInput): input is Voice => input.standing === 'heard'
export const succeeded = ({ outcome }: Voice): boolean => worth[outcome] > 0

/** r = (its own practice .5, else 1) x (confirmed or linked 1, else .8) x max(.4, .5^(age / 48 months)) */
function reliabilityOf({ ownerCluster, confirmedOrLinked, periodEndOn }: EvidenceInput, today: string): number {
  const freshness = Math.max(0.4, 0.5 ** (monthsBetween(periodEndOn, today) / 48))
  return (ownerCluster ? 0.5 : 1) * (confirmedOrLinked ? 1 : 0.8) * freshness
}

/** Never below 0: a period that has not ended yet is as fresh as can be. */
const monthsBetween = (from: string, to: string) => Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000 / daysInAMonth)

export const countriesOf = (voices: readonly Voice[]): string[] => [...new Set(voices.map(({ clusterCountry }) => clusterCountry))]
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
