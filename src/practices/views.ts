import { z } from 'zod'
import { ClusterBrief } from '../clusters/views.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Country, Id, Instant, Language, LocalDate, line, prose, Term, Version } from '../platform/views.ts'
import { Warnings } from '../search/views.ts'
import { PersonView } from '../users/views.ts'
import { certainties } from './evidenceTables.ts'
import { consentReaches, costBands, practiceKinds, practiceStates, sustainabilities, visibilities } from './tables.ts'
import { Figure, JourneyStep } from './textViews.ts'

export { costBands, visibilities }

export const PracticePath = z.strictObject({ practiceId: Id })

export const Code = z
  .string()
  .max(40)
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    rule('invalid-code', 'Must be letters, digits, points, hyphens and underscores, and begin with a letter or digit.'),
  )
  .meta({ description: 'What people cite; the same for all versions.', example: 'P-0007' })

export const CodePath = z.strictObject({ code: Code })

export const VersionNumber = z.int().min(1).max(100_000).meta({ description: 'Counts the versions of one code from 1.' })
const Visibility = z.enum(visibilities).meta({ description: 'How widely what has come out is seen; the same for all versions.' })
export const practiceActions = [
  'read',
  'update',
  'submit',
  'deleteDraft',
  'startReview',
  'requestChanges',
  'publish',
  'createVersion',
  'retire',
  'renew',
  'consentAsAuthor',
  'consentForOwnerCluster',
  'withdrawConsentAsAuthor',
  'withdrawConsentForOwnerCluster',
  'promote',
  'demote',
  'recordUse',
  'derive',
] as const

const Share = z.number().min(0).max(1)
export const Count = z.int().min(0).max(1_000_000)

export const EvidenceSummary = z
  .strictObject({
    level: z
      .int()
      .min(0)
      .max(3)
      .meta({ description: 'How widely it worked: 0 nowhere else yet, 3 in three clusters or more of three countries or more.' }),
    certainty: z.enum(certainties).nullable().meta({ description: 'Null until a cluster has told an outcome.' }),
    n: Count.meta({ description: 'Clusters that told an outcome.' }),
    mean: Share.nullable().meta({ description: 'Null while n is below 3, like `low` and `high`.' }),
    low: Share.nullable(),
    high: Share.nullable(),
    contested: z.boolean(),
    warning: z.boolean(),
    pending: Count.meta({ description: 'Clusters that cannot tell yet.' }),
    harm: Count.meta({ description: 'Clusters that it made things worse for.' }),
    asOf: Instant.nullable(),
  })
  .meta({ id: 'EvidenceSummary', description: 'What is known from the clusters that tried it. Computed, never typed in.' })

/** A practice where something else refers to it. */
export const PracticeBrief = z
  .strictObject({ id: Id, code: Code, versionNumber: VersionNumber, title: z.string().max(100), state: z.enum(practiceStates) })
  .meta({ id: 'PracticeBrief', description: 'A version of a practice where something else refers to it.' })

export const MeetingBrief = z
  .strictObject({ id: Id, title: z.string().max(200), startsAt: Instant })
  .meta({ id: 'PracticeMeeting', description: 'A meeting where a practice refers to it.' })

const head = {
  id: Id.meta({ description: 'The id of this version.' }),
  practiceCodeId: Id.meta({ description: 'The id of the code, the same for all versions: for what is about the practice whatever its version.' }),
  code: Code,
  versionNumber: VersionNumber,
  version: Version,
  createdAt: Instant,
  updatedAt: Instant,
  state: z.enum(practiceStates),
  visibility: Visibility,
  groupId: Id.nullable().meta({ description: 'Null without one, and where you may not know which.' }),
  title: z.string().max(100),
  teaser: z.string().max(300).nullable(),
  kind: z.enum(practiceKinds),
  language: Language,
  country: Country.nullable(),
  journeySteps: z.array(JourneyStep).max(7),
  topics: z.array(Term).max(20),
  sectors: z.array(Term).max(20),
  markets: z.array(Country).max(30),
  publishedAt: Instant.nullable(),
  author: PersonView.nullable().meta({
    description: 'Who wrote this version. Null where you may not know: without a token, and outside of a group under the Chatham House rule.',
  }),
  ownerCluster: ClusterBrief,
  evidence: EvidenceSummary,
  warnings: Warnings,
}

export const PracticeSummary = z.strictObject(head).meta({ id: 'PracticeSummary', description: 'A practice in a list: enough to choose by.' })

const Consent = z.strictObject({ to: z.enum(consentReaches), at: Instant }).nullable()
const inWords = (max: number) => z.string().max(max).nullable()
const texts = (max: number, many: number) => z.array(z.string().max(max)).max(many)
const factors = z.array(z.strictObject({ dimension: z.string().max(80), text: z.string().max(1000) })).max(20)

export const PracticeView = z
  .strictObject({
    ...head,
    problem: inWords(5000),
    context: inWords(5000),
    solution: inWords(10_000),
    steps: texts(500, 30),
    resources: z.strictObject({
      costBand: z.enum(costBands).nullable(),
      personDays: z.number().min(0).max(100_000).nullable(),
      funding: texts(200, 20),
    }),
    timescale: inWords(200),
    results: z
      .array(
        z.strictObject({ metric: z.string().max(200), before: Figure.nullable(), after: Figure.nullable(), unit: inWords(50), source: inWords(500) }),
      )
      .max(30),
    enabling: factors,
    hindering: factors,
    strengths: texts(500, 20),
    weaknesses: z.array(z.strictObject({ text: z.string().max(1000), howToOvercome: inWords(1000) })).max(20),
    sustainsWithoutSupport: z.enum(sustainabilities),
    licence: inWords(100),
    submittedAt: Instant.nullable(),
    reviewDueOn: LocalDate.nullable().meta({ description: 'When somebody should look whether it still holds.' }),
    retiredAt: Instant.nullable(),
    retirementReason: inWords(500),
    reviewer: PersonView.nullable().meta({ description: 'For those who write and review it; null for others.' }),
    reviewComment: inWords(5000).meta({ description: 'What the reviewer asked for last. For those who write and review it; null for others.' }),
    consents: z
      .strictObject({ author: Consent, ownerCluster: Consent })
      .nullable()
      .meta({ description: 'How widely its author and its owner cluster let it be seen. For those who write and review it; null for others.' }),
    publishedVersionId: Id.nullable().meta({ description: 'The version that readers see now; null when there is none.' }),
    supersedes: z.strictObject({ id: Id, versionNumber: VersionNumber }).nullable().meta({ description: 'The published version before this one.' }),
    derivedFrom: PracticeBrief.nullable().meta({ description: 'What it was adapted from, if you may see that.' }),
    originMeeting: MeetingBrief.nullable().meta({ description: 'The meeting that it comes from, if you may know of it.' }),
    allowedActions: allowedActions(practiceActions),
  })
  .meta({ id: 'Practice', description: 'One version of a good or bad practice: what was done, where, with what result.' })

export const practiceSorts = ['-publishedAt', '-updatedAt', 'title', '-evidence'] as const

export const PracticesQuery = z.strictObject({
  ...paging,
  groupId: Id.optional().meta({ description: 'Only practices of this group, as far as you may know it.' }),
  topic: Term.optional().meta({ description: 'With this topic, or with one below it.' }),
  sector: Term.optional().meta({ description: 'In this sector, or in one below it.' }),
  country: Country.optional(),
  market: Country.optional(),
  journeyStep: z.coerce.number().int().min(1).max(7).optional().meta({ description: 'A step of the seven-step model.' }),
  kind: z.enum(practiceKinds).optional(),
  visibility: z.enum(visibilities).optional(),
  ownerClusterId: Id.optional(),
  minLevel: z.coerce.number().int().min(1).max(3).optional().meta({ description: 'Only practices whose evidence has reached this level.' }),
  code: Code.optional(),
  state: z.enum(practiceStates).optional().meta({ description: 'Versions in this state instead of published ones, as far as you may see them.' }),
  mine: z
    .literal('true')
    .transform(() => true)
    .optional()
    .meta({ description: 'Only what you wrote, published or still being written: `true`.' }),
  sort: z.enum(practiceSorts).optional().meta({
    description:
      'Default `-publishedAt`. With `mine`, or a `state` other than published, the order is always `-updatedAt`. `-evidence` goes by the lower end of the interval; what has no evidence comes last.',
  }),
})

export const VersionsQuery = z.strictObject({ ...paging })

export const RequestChanges = z.strictObject({ comment: prose(5000) }).meta({ id: 'RequestPracticeChanges' })

export const GiveConsent = z
  .strictObject({
    as: z.enum(['author', 'owner_cluster']).meta({ description: 'In which capacity you speak.' }),
    to: z.enum(consentReaches).meta({ description: 'How widely it may be seen. Less than before takes effect at once.' }),
  })
  .meta({ id: 'GivePracticeConsent' })

export const ConsentPath = z.strictObject({ practiceId: Id, consent: z.enum(['author', 'owner-cluster']) })

export const PromotePractice = z.strictObject({ visibility: z.enum(consentReaches) }).meta({ id: 'PromotePractice' })

export const DemotePractice = z
  .strictObject({ visibility: z.enum(['group', 'network']), reason: line(500).optional() })
  .meta({ id: 'DemotePractice' })
