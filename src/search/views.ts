import { z } from 'zod'
import { paging } from '../platform/pages.ts'
import { Country, Id, Instant, Language, line, Term } from '../platform/views.ts'

/** Hits beyond this are not ranked: whoever has looked through a thousand asks better. */
export const reach = 1000
const mostValues = 20

export const searchQuery = (kinds: readonly [string, ...string[]]) =>
  z.strictObject({
    ...paging,
    q: line(1000).meta({
      description: 'What you look for, in your own words. One of them is enough; rare words count more.',
      example: 'share a stand',
    }),
    lang: Language.optional().meta({ description: 'The language of `q` (BCP 47). Left out: one of those in your profile, or English.' }),
    kind: z.enum(kinds).optional().meta({ description: 'Only these.' }),
    language: Language.optional().meta({ description: 'Only texts in this language; `de` includes `de-AT`.' }),
    topic: Term.optional().meta({ description: 'With this topic, or with one below it.' }),
    journeyStep: z.coerce.number().int().min(1).max(7).optional().meta({ description: 'A step of the seven-step model.' }),
    country: Country.optional(),
    facets: z
      .literal('true')
      .transform(() => true)
      .optional()
      .meta({ description: 'Also say how many of the hits have which kind, language, topic, step and country: `true`.' }),
  })

export const warningCategories = ['outdated', 'harmful', 'wrong'] as const

export const Warning = z
  .strictObject({
    id: Id.meta({ description: 'The id of the decision that it comes from.' }),
    category: z.enum(warningCategories),
    reason: z.string().max(500),
    language: Language.nullable().meta({ description: 'The language of the reason, where its writer said which.' }),
    decidedAt: Instant,
  })
  .meta({ id: 'Warning', description: 'What readers are warned of: a flag that was upheld, with the reason of who decided.' })

export const Warnings = z.array(Warning).max(warningCategories.length).meta({ description: 'One of each category at most; empty for most.' })

const Part = z.strictObject({ text: z.string().max(10_000), match: z.boolean() })

const Highlight = z.strictObject({ field: z.string().max(40), parts: z.array(Part).max(40) }).meta({
  id: 'SearchHighlight',
  description: 'A passage in pieces of plain text: those with `match` are what was looked for. Escape them as you escape any text.',
})

const Hit = (kinds: readonly [string, ...string[]]) =>
  z
    .strictObject({
      kind: z.enum(kinds),
      id: Id,
      title: z.string().max(300),
      summary: z.string().max(1000).nullable(),
      language: Language,
      topics: z.array(z.string().max(80)).max(100),
      journeySteps: z.array(z.int()).max(7),
      countries: z.array(Country).max(60),
      warnings: Warnings,
      highlights: z
        .array(Highlight)
        .max(3)
        .meta({ description: 'Up to three passages, the best first. Empty where a word was found in another form only.' }),
    })
    .meta({ id: 'SearchHit' })

const Count = z.int().min(1).max(reach)
const values = (of: z.ZodType) => z.array(z.strictObject({ value: of, count: Count })).max(mostValues)

const Facets = (kinds: readonly [string, ...string[]]) =>
  z
    .strictObject({
      hits: z
        .int()
        .min(0)
        .max(reach)
        .meta({ description: `How many there are for you; ${reach} stands for that many or more.` }),
      kind: values(z.enum(kinds)),
      language: values(Language),
      topic: values(z.string().max(80)),
      journeyStep: values(z.int()),
      country: values(Country),
    })
    .meta({
      id: 'SearchFacets',
      description: `What the hits are, the ${reach} best at most; the most frequent first, ${mostValues} of each at most.`,
    })

export const SearchPage = (kinds: readonly [string, ...string[]]) =>
  z.strictObject({
    data: z.array(Hit(kinds)).max(100),
    nextCursor: z.string().max(900).nullable(),
    facets: Facets(kinds).optional().meta({ description: 'Absent unless asked for.' }),
  })
