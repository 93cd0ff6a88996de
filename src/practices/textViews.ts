import { z } from 'zod'
import { Country, Id, Language, line, patchOf, prose } from '../platform/views.ts'
import { SectorCode, TopicCode } from '../topics/views.ts'
import { costBands, practiceKinds, sustainabilities } from './tables.ts'

export const JourneyStep = z.int().min(1).max(7).meta({ description: 'A step of the seven-step model of internationalisation.' })
export const Figure = z.number().min(-1e15).max(1e15)

const shortText = (max: number) => line(max).nullable().default(null)
const longText = (max: number) => prose(max).nullable().default(null)

/** A result in numbers as it is sent; experiences have the same. */
export const ResultInput = z.strictObject({
  metric: line(200),
  before: Figure.nullable().default(null),
  after: Figure.nullable().default(null),
  unit: shortText(50),
  source: shortText(500),
})

const Factor = z.strictObject({ dimension: line(80), text: prose(1000) })

const resources = z.strictObject({
  costBand: z.enum(costBands).nullable().default(null),
  personDays: z.number().min(0).max(100_000).multipleOf(0.1).nullable().default(null),
  funding: z.array(line(200)).max(20).default([]),
})

/** What people write in a practice. A draft needs a title and a kind; teaser, problem and solution are asked for when it is submitted. */
const text = {
  title: line(100).meta({ example: 'Share one stand at a trade fair' }),
  teaser: longText(300),
  problem: longText(5000),
  context: longText(5000),
  solution: longText(10_000),
  steps: z.array(line(500)).max(30).default([]),
  journeySteps: z.array(JourneyStep).max(7).default([]),
  topics: z.array(TopicCode).max(20).default([]),
  sectors: z.array(SectorCode).max(20).default([]),
  country: Country.nullable().default(null),
  markets: z.array(Country).max(30).default([]),
  resources: resources.prefault({}),
  timescale: shortText(200),
  results: z.array(ResultInput).max(30).default([]),
  enabling: z.array(Factor).max(20).default([]),
  hindering: z.array(Factor).max(20).default([]),
  strengths: z.array(line(500)).max(20).default([]),
  weaknesses: z
    .array(z.strictObject({ text: prose(1000), howToOvercome: longText(1000) }))
    .max(20)
    .default([]),
  sustainsWithoutSupport: z.enum(sustainabilities).default('unknown'),
  kind: z.enum(practiceKinds).meta({ description: 'Failures are worth as much as successes.' }),
  originMeetingId: Id.nullable().default(null),
  licence: shortText(100),
}

export const PracticeText = z.strictObject({ ...text, language: Language })

export const PracticePatch = patchOf(PracticeText)
  .extend({ resources: patchOf(resources).nullable().optional() })
  .meta({ id: 'PracticePatch' })

const place = {
  groupId: Id.nullable().meta({ description: 'The group that it is written in; null for none, which only a manager of the owner cluster can do.' }),
  ownerClusterId: Id.optional().meta({ description: 'Whose practice it is. Left out: the cluster that you represent in the group.' }),
}

export const CreatePractice = z
  .strictObject({
    ...text,
    ...place,
    language: Language.optional().meta({ description: 'The language it is written in. Left out: the one of your profile.' }),
  })
  .meta({ id: 'CreatePractice' })

export const DerivePractice = z
  .strictObject({ ...place, title: line(100).optional().meta({ description: 'Left out: the title of the original.' }) })
  .meta({ id: 'DerivePractice' })
