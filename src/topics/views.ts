import { z } from 'zod'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { prose, Term, Version } from '../platform/views.ts'
import { type TopicKind, topicKinds, topicLanguages } from './data/format.ts'
import { findTopic } from './taxonomy.ts'

const subjects: readonly TopicKind[] = ['field', 'challenge', 'step', 'problem', 'barrier']

/**
 * Only known codes, so that what is filed can be found by meaning, in any language, and a typing error is refused instead of kept. What the
 * taxonomy does not have yet begins with `x-`, as private use does in BCP 47: it is kept and filtered by, and means nothing to anybody else.
 */
const codeOf = (kinds: readonly TopicKind[], what: string) =>
  Term.refine(
    (code) => code.startsWith('x-') || kinds.includes(findTopic(code)?.kind as TopicKind),
    rule('unknown-code', `No code of a ${what}: see GET /v1/topics, or begin a term of your own with x-.`),
  )

/** What something is about. */
export const TopicCode = codeOf(subjects, 'topic').meta({
  description: 'A code of `GET /v1/topics` (but for sectors), or a term of your own that begins with `x-`.',
  example: 'partner-went-silent',
})

/** What companies do. */
export const SectorCode = codeOf(['sector'], 'sector').meta({
  description: 'A code of `GET /v1/topics?kind=sector`, or a term of your own that begins with `x-`. `creative` is the parent of `creative.games`.',
  example: 'creative.games',
})

export const TopicPath = z.strictObject({ topicCode: Term.meta({ example: 'partner-went-silent' }) })

export const LabelLanguage = z.enum(topicLanguages)

const inLanguage = LabelLanguage.optional().meta({
  description: 'The language of the labels. Left out: the best that `Accept-Language` names, else English.',
  example: 'de',
})

export const TopicsQuery = z.strictObject({
  ...paging,
  kind: z.enum(topicKinds).optional(),
  parent: Term.optional().meta({ description: 'Directly below this topic.', example: 'identify-partners' }),
  language: inLanguage,
})

export const TopicQuery = z.strictObject({ language: inLanguage })

const label = z.string().max(120)
const everyLanguage = <T extends z.ZodType>(shape: T) => z.strictObject({ en: shape, de: shape, fr: shape, es: shape, it: shape })

const brief = {
  code: Term,
  kind: z.enum(topicKinds),
  label: label.meta({ description: 'In the language that was asked for.' }),
  parents: z.array(Term).max(10).meta({ description: 'The codes of the topics that it belongs to.' }),
}

export const TopicBrief = z.strictObject(brief).meta({ id: 'TopicBrief', description: 'An entry of the taxonomy.' })

export const TopicView = z
  .strictObject({
    ...brief,
    version: Version.meta({ description: 'Of the taxonomy as a whole; it grows with the program.' }),
    labels: everyLanguage(label),
    phrases: everyLanguage(z.array(z.string().max(200)).max(20)).meta({ description: 'How people say it in their own words.' }),
    children: z.array(Term).max(100).meta({ description: 'The codes of the topics directly below it.' }),
  })
  .meta({ id: 'Topic', description: 'A kind of problem, a challenge, a step, a barrier or a sector, in every language of the taxonomy.' })

export const SuggestTopics = z
  .strictObject({
    text: prose(10_000),
    language: z
      .string()
      .max(35)
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .optional()
      .meta({ description: 'Of the text (BCP 47). Left out, or not one of the taxonomy: all of its languages are tried.', example: 'en' }),
    kinds: z
      .array(z.enum(topicKinds))
      .min(1)
      .max(topicKinds.length)
      .default(['challenge', 'step', 'problem', 'barrier'])
      .meta({ description: 'Suggest only these kinds.', example: ['problem'] }),
    limit: z.int().min(1).max(20).default(5),
  })
  .meta({ id: 'SuggestTopics' })

export const SuggestionsView = z
  .strictObject({
    data: z
      .array(
        z.strictObject({
          topic: TopicBrief,
          score: z.number().min(0).max(1).meta({ description: 'For ranking; no probability.' }),
          reasons: z
            .array(
              z.strictObject({
                phrase: z.string().max(200).meta({ description: 'A phrase of the topic.' }),
                language: LabelLanguage,
                words: z.array(z.string().max(10_000)).max(30).meta({ description: 'The words of your text that say it.' }),
              }),
            )
            .max(3)
            .meta({ description: 'The best of the phrases that were found.' }),
        }),
      )
      .max(20),
  })
  .meta({ id: 'TopicSuggestions', description: 'What a text may be about, the best guess first. Its author decides.' })
