import { z } from 'zod'
import { paging } from '../../platform/pages.ts'
import { Term, Version } from '../../platform/views.ts'
import { LabelLanguage } from '../../topics/views.ts'
import type { Field } from './framework.ts'

const Language = LabelLanguage.optional().meta({
  description: 'The language of all words. Left out: the best that `Accept-Language` names, else English.',
  example: 'de',
})

export const FrameworkPath = z.strictObject({ frameworkCode: Term.meta({ example: 'internationalisation' }) })
export const FrameworksQuery = z.strictObject({ ...paging, language: Language })
export const FrameworkQuery = z.strictObject({
  frameworkVersion: z.coerce.number().int().min(1).max(10_000).optional().meta({ description: 'By default the newest.' }),
  language: Language,
})

const label = z.string().max(300)
const name = z
  .string()
  .max(60)
  .regex(/^[a-zA-Z]+$/)

const types = [
  'text',
  'number',
  'date',
  'url',
  'country',
  'topic',
  'tool',
  'topics',
  'sectors',
  'countries',
  'choice',
  'rows',
] as const satisfies Field['type'][]

const field = {
  name: name.meta({ description: 'The member of the payload.' }),
  type: z.enum(types),
  label,
  required: z.boolean().meta({ description: 'Whether the step can be done without it. Until then everything may be missing.' }),
  maxLength: z.int().min(1).max(10_000).optional().meta({ description: 'Of a text.' }),
  minimum: z.number().optional().meta({ description: 'Of a number.' }),
  maximum: z.number().optional(),
  options: z
    .array(z.strictObject({ value: z.string().max(60), label }))
    .max(20)
    .optional()
    .meta({ description: 'Of a choice.' }),
}

/** Rows have fields, and these have no rows: two levels, written out. */
export const FormField = z
  .strictObject({ ...field, fields: z.array(z.strictObject(field)).max(20).optional().meta({ description: 'Of each of the rows.' }) })
  .meta({ id: 'FormField', description: 'One thing that a step asks for.' })

const brief = {
  code: Term,
  version: Version.meta({ description: 'A version of a framework never changes.' }),
  title: label,
  description: z.string().max(500),
}

export const FrameworkBrief = z.strictObject(brief).meta({ id: 'FrameworkBrief', description: 'A framework where it is listed.' })

export const FrameworkView = z
  .strictObject({
    ...brief,
    steps: z
      .array(
        z.strictObject({
          number: z.int().min(1).max(20),
          topic: Term.meta({ description: 'The topic under which the problems of this step are filed.' }),
          title: label,
          questions: z.array(label).max(20),
          form: z.array(FormField).max(30).meta({ description: 'What the payload of this step takes.' }),
          recordsExperiences: z.boolean().meta({ description: 'Whether what came of it is recorded here, as experiences.' }),
        }),
      )
      .max(20),
  })
  .meta({ id: 'Framework', description: 'An ordered model of steps with guiding questions, which a journey walks. It may begin at any step.' })
