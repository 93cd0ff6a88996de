import { z } from 'zod'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Country, Id, Instant, Language, LocalDate, line, patchOf, prose, Term, Version } from '../platform/views.ts'
import { TopicCode } from '../topics/views.ts'
import { toolKinds } from './tables.ts'

export const ToolPath = z.strictObject({ toolId: Id })

const Kind = z.enum(toolKinds)
const Step = z.int().min(1).max(7)
const Euros = z.int().min(0).max(1_000_000_000)
const Percent = z.int().min(1).max(100)

const FundingTerms = z.strictObject({
  minimumEur: Euros.nullable().default(null),
  maximumEur: Euros.nullable().default(null),
  sharePercent: Percent.nullable().default(null).meta({ description: 'The share of the costs that it pays.' }),
})

const content = z.strictObject({
  kind: Kind,
  title: line(160).meta({ example: 'Travel grants for first contacts abroad' }),
  summary: prose(3000),
  language: Language.meta({ description: 'The language in which this is written.' }),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
  provider: line(160).nullable().default(null).meta({ description: 'Who offers it.' }),
  journeySteps: z.array(Step).max(7).default([]).meta({ description: 'The steps of the seven that it helps with.' }),
  topics: z.array(TopicCode).max(20).default([]),
  countries: z.array(Country).max(60).default([]).meta({ description: 'Where it can be used; empty for everywhere.' }),
  validFrom: LocalDate.nullable().default(null),
  validUntil: LocalDate.nullable().default(null).meta({ description: 'The last day on which it is offered; null until further notice.' }),
  applyUntil: LocalDate.nullable().default(null).meta({ description: 'The next deadline.' }),
  funding: FundingTerms.nullable().default(null).meta({ description: 'Only of a funding scheme.' }),
})

type Content = z.output<typeof content>
const inOrder = ({ validFrom, validUntil }: Content) => validFrom === null || validUntil === null || validFrom <= validUntil
const fundingFits = ({ kind, funding }: Content) => funding === null || kind === 'funding_scheme'
const amountsFit = ({ funding }: Content) => {
  const { minimumEur = null, maximumEur = null } = funding ?? {}
  return minimumEur === null || maximumEur === null || minimumEur <= maximumEur
}

/** What the list says of a tool, whole: a patch is validated after the merge. */
export const ToolContent = content
  .refine(inOrder, { path: ['validUntil'], error: rule('end-before-start', 'Must not be before validFrom.') })
  .refine(fundingFits, { path: ['funding'], error: rule('not-a-funding-scheme', 'Only a funding scheme has it.') })
  .refine(amountsFit, { path: ['funding', 'maximumEur'], error: rule('max-below-min', 'Must not be less than minimumEur.') })

export const CreateTool = ToolContent.meta({ id: 'CreateTool' })
export const ToolPatch = patchOf(content)
  .extend({ funding: patchOf(FundingTerms).nullable().optional() })
  .meta({ id: 'ToolPatch' })

export const toolActions = ['update', 'remove'] as const

export const ToolView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    kind: Kind,
    title: z.string().max(160),
    summary: z.string().max(3000),
    language: Language,
    url: z.string().max(500).nullable(),
    provider: z.string().max(160).nullable(),
    journeySteps: z.array(Step).max(7),
    topics: z.array(Term).max(20),
    countries: z.array(Country).max(60),
    validFrom: LocalDate.nullable(),
    validUntil: LocalDate.nullable(),
    applyUntil: LocalDate.nullable(),
    funding: z.strictObject({ minimumEur: Euros.nullable(), maximumEur: Euros.nullable(), sharePercent: Percent.nullable() }).nullable(),
    allowedActions: allowedActions(toolActions),
  })
  .meta({ id: 'Tool', description: 'A tool, an instrument, a funding scheme, a guide, or facts and figures, tied to steps and topics.' })

export const toolSorts = ['title', '-createdAt'] as const

export const ToolsQuery = z.strictObject({
  ...paging,
  sort: z.enum(toolSorts).default('title').meta({ description: 'By title, or the newest first.' }),
  kind: Kind.optional(),
  journeyStep: z.coerce.number().int().min(1).max(7).optional(),
  topic: Term.optional().meta({ description: 'With this topic, or with one below it.' }),
  country: Country.optional().meta({ description: 'That can be used in this country, also because it can be used everywhere.' }),
  validOn: LocalDate.optional().meta({ description: 'Offered on this day.' }),
})
