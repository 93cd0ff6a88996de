import { z } from 'zod'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, line, prose, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { ClusterBrief } from './views.ts'

export const ValidationPath = z.strictObject({ validationId: Id })

const Code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('invalid-code', 'Must be small letters and digits, with single hyphens between.'))
  .meta({ description: 'Names the criterion.', example: 'sme-share' })
const CriteriaVersion = z.int().min(1).max(10_000)
const attribute = z.string().max(60)
const figure = z.number().min(0).max(1_000_000)

export const CriterionView = z
  .strictObject({
    version: CriteriaVersion.meta({ description: 'Of the criteria as a whole; a version never changes.' }),
    code: Code,
    description: z.string().max(300),
    attribute: attribute.meta({ description: 'The field of the cluster that is looked at.', example: 'smeCount' }),
    per: attribute.nullable().meta({ description: 'The field that it is divided by, if any.', example: 'memberCount' }),
    atLeast: figure.nullable().meta({ description: 'What it must reach; null where it only has to be given.', example: 0.5 }),
  })
  .meta({ id: 'ValidationCriterion', description: 'What a cluster has to fulfil to be validated.' })

export const CriteriaQuery = z.strictObject({
  version: z.coerce.number().int().min(1).max(10_000).optional().meta({ description: 'By default the version in force.' }),
})

/** Numbers that can be held against a bound. */
const figures = ['memberCount', 'smeCount', 'teamFte'] as const
const measurable = [
  ...figures,
  'region',
  'city',
  'location',
  'sectors',
  'foundedYear',
  'website',
  'description',
  'languages',
  'targetMarkets',
  'needs',
  'offers',
  'socialLinks',
  'feeds',
] as const

const NewCriterion = z
  .strictObject({
    code: Code,
    description: line(300),
    attribute: z.enum(measurable).meta({ description: 'The field of the cluster to look at.', example: 'smeCount' }),
    per: z.enum(figures).nullable().default(null).meta({ description: 'The figure to divide it by.', example: 'memberCount' }),
    atLeast: figure.nullable().default(null).meta({ description: 'What it must reach; without it the field only has to be given.', example: 0.5 }),
  })
  .refine(({ attribute, atLeast }) => atLeast === null || figures.some((name) => name === attribute), {
    path: ['atLeast'],
    message: rule('not-comparable', `Only ${figures.join(', ')} can be held against a bound.`),
  })
  .refine(({ per, atLeast }) => per === null || atLeast !== null, { path: ['per'], message: rule('needs-bound', 'A share needs `atLeast`.') })
  .meta({ id: 'NewValidationCriterion' })

export const PublishCriteria = z
  .strictObject({ criteria: z.array(NewCriterion).min(1).max(50).meta({ description: 'All of them, in their order.' }) })
  .refine(({ criteria }) => new Set(criteria.map(({ code }) => code)).size === criteria.length, {
    path: ['criteria'],
    message: rule('duplicate', 'Each code names one criterion.'),
  })
  .meta({ id: 'PublishValidationCriteria' })

export const SubmitForValidation = z
  .strictObject({
    note: prose(2000).nullable().default(null).meta({ description: 'For the admins who decide, e.g. why a criterion should be waived.' }),
  })
  .meta({ id: 'SubmitForValidation' })

const Waiver = z.strictObject({ criterion: Code, reason: line(500) })

export const DecideValidation = z
  .discriminatedUnion('outcome', [
    z
      .strictObject({
        outcome: z.literal('validated'),
        waivers: z.array(Waiver).max(50).default([]).meta({ description: 'One for each criterion that is unmet.' }),
      })
      .meta({ id: 'Validate' }),
    z.strictObject({ outcome: z.literal('refused'), reason: line(500) }).meta({ id: 'RefuseValidation' }),
  ])
  .meta({ id: 'DecideValidation' })

export const validationActions = ['decide'] as const
export const validationStates = ['submitted', 'validated', 'refused', 'lapsed'] as const

export const ValidationView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    cluster: ClusterBrief,
    state: z.enum(validationStates),
    criteriaVersion: CriteriaVersion,
    results: z
      .array(
        z.strictObject({
          code: Code,
          met: z.boolean(),
          value: figure.nullable().meta({ description: 'The figure that was measured; null when unknown, or when only presence counts.' }),
          waived: z.boolean(),
          waiverReason: z.string().max(500).nullable(),
        }),
      )
      .max(50)
      .meta({ description: 'By the profile as it is until the decision, and as it was at the decision from then on.' }),
    note: z.string().max(2000).nullable(),
    submittedAt: Instant,
    submittedBy: PersonView,
    decidedAt: Instant.nullable(),
    decidedBy: PersonView.nullable(),
    reason: z.string().max(500).nullable().meta({ description: 'Why it was refused.' }),
    lapsedAt: Instant.nullable(),
    allowedActions: allowedActions(validationActions),
  })
  .meta({ id: 'ClusterValidation', description: 'One submission of a cluster for validation, and what became of it.' })

export const ValidationsQuery = z.strictObject({ ...paging })
