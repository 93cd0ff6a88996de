import { z } from 'zod'
import { ClusterBrief } from '../clusters/views.ts'
import { certaintyCodes, grades } from '../evidence/certainty.ts'
import { Id, Instant, LocalDate } from '../platform/views.ts'
import { Code } from '../practices/views.ts'
import { outcomes } from './tables.ts'

/** More inputs than that are not listed; they are all in the practice's experiences. */
export const mostInputs = 500

const Count = z.int().min(0).max(1_000_000)
const Share = z.number().min(0).max(1).meta({ description: 'From 0 to 1, to four digits.' })
const Weight = z.number().min(0).max(1_000_000).meta({ description: 'To four digits.' })

const estimate = {
  weight: Weight.meta({ description: 'How many fresh, confirmed experiences of other clusters the heard ones are worth, to four digits.' }),
  mean: Share.nullable(),
  interval: z.strictObject({ low: Share, high: Share }).nullable().meta({ description: 'The middle 80 %.' }),
}

const Parts = z.strictObject({
  sectors: Share.nullable(),
  journeyStep: Share.nullable(),
  size: Share.nullable(),
  market: Share.nullable(),
  country: Share.nullable(),
  age: Share.nullable(),
})

const Similarity = z
  .strictObject({
    value: Share,
    known: Share.meta({ description: 'The share of the weight that is known on both sides.' }),
    parts: Parts.meta({ description: 'Null where one side is unknown.' }),
  })
  .meta({ id: 'ClusterSimilarity', description: 'How alike a cluster is to yours.' })

const Input = z
  .strictObject({
    experienceId: Id,
    cluster: ClusterBrief.nullable(),
    ownCluster: z.boolean().nullable().meta({ description: 'The practice is its own, so it weighs half.' }),
    outcome: z.enum(outcomes),
    periodEndOn: LocalDate,
    askAgainOn: LocalDate.nullable(),
    standing: z
      .enum(['heard', 'pending', 'superseded'])
      .meta({ description: 'Its outcome counts; its cluster cannot tell yet; a later word of its cluster speaks.' }),
    confirmedOrLinked: z.boolean().meta({ description: 'Confirmed by another cluster, or with a link to evidence; else it weighs .8.' }),
    measured: z.boolean().meta({ description: 'Holds a number before and after, with its source.' }),
    reliability: Share.nullable(),
    similarity: Similarity.nullable(),
  })
  .meta({
    id: 'EvidenceInput',
    description:
      'One experience that evidence is computed from. Where you may not know whose it is, what would tell is null: cluster, ownership, reliability, likeness.',
  })

const KnownOutcomes = z.strictObject({ worked: Count, worked_with_changes: Count, no_effect: Count, made_worse: Count })

export const EvidenceView = z
  .strictObject({
    practiceId: Id,
    code: Code.meta({ description: 'All versions of this practice together.', example: 'P-0007' }),
    asOf: Instant,
    m0: Share.meta({ description: 'What is usual for a practice: where the means start from.' }),
    formulaVersion: z.int().min(1).max(1000),
    n: Count.meta({ description: 'Clusters heard with an outcome.' }),
    outcomes: KnownOutcomes,
    harm: Count,
    pending: Count,
    pendingPastDue: Count,
    lastOn: LocalDate.nullable(),
    everyone: z.strictObject(estimate),
    forYou: z
      .strictObject({ cluster: ClusterBrief, ...estimate })
      .nullable()
      .meta({ description: 'Seen from your cluster. Null without one.' }),
    level: z.int().min(0).max(3),
    contested: z.boolean(),
    warning: z.boolean(),
    certainty: z
      .strictObject({
        grade: z.enum(grades),
        reasons: z.array(z.strictObject({ code: z.enum(certaintyCodes), change: z.int().min(-3).max(3) })).max(10),
      })
      .nullable(),
    inputs: z
      .array(Input)
      .max(mostInputs)
      .meta({ description: `Those you may read, the latest first, ${mostInputs} at most.` }),
    hiddenCount: Count.meta({ description: 'How many more went in, whether you may not read them or they are beyond the list.' }),
  })
  .meta({ id: 'Evidence', description: 'What is known about a practice, computed from experiences; see the guide to evidence.' })

export const EvidenceQuery = z.strictObject({
  clusterId: Id.optional().meta({ description: 'Which of your clusters it is for; by default the one you have belonged to longest.' }),
  journeyStep: z.coerce
    .number()
    .int()
    .min(1)
    .max(7)
    .optional()
    .meta({ description: 'The step of the seven that your cluster is on, to be compared by as well.' }),
})
