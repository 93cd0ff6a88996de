import { type Estimate, type Evidence, enoughClusters } from './evidence.ts'
import type { EvidenceInput, WeighedInput } from './voices.ts'

/** Four digits: what the numbers are worth, and the same text for the same evidence on every machine. */
export const rounded = (number: number): number => Math.round(number * 10_000) / 10_000

export type ShownEstimate = { weight: number; mean: number | null; interval: { low: number; high: number } | null }

/**
 * Evidence on the wire: under 3 clusters only what was counted, and of the inputs what `see` gives of each. Where it gives null the input is
 * among `hiddenCount`: it counts, and the reader may not see it.
 */
export function shownEvidence<Input extends EvidenceInput, Seen>(evidence: Evidence<Input>, see: (input: WeighedInput<Input>) => Seen | null) {
  const enough = evidence.n >= enoughClusters
  const show = ({ weight, mean, interval: { low, high } }: Estimate): ShownEstimate => ({
    weight: rounded(weight),
    mean: enough ? rounded(mean) : null,
    interval: enough ? { low: rounded(low), high: rounded(high) } : null,
  })
  const inputs = evidence.inputs.map(see).filter((seen) => seen !== null)
  return {
    ...evidence,
    m0: rounded(evidence.m0),
    everyone: show(evidence.everyone),
    forYou: evidence.forYou && show(evidence.forYou),
    warning: enough && evidence.warning,
    inputs,
    hiddenCount: evidence.inputs.length - inputs.length,
  }
}
