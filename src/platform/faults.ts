import type { z } from 'zod'

/**
 * What a rule of a shape says when it is broken: a stable code for programs and a sentence for people, for `refine`, `regex` and the like.
 * Zod carries one text, so the two travel in it.
 */
export const rule = (code: string, sentence: string): string => `${code}: ${sentence}`

type Said = { code: string; detail: string }

/** How every shape is parsed: faults say what they were given, and are without words unless a rule has its own. */
export const silently = { error: () => '', reportInput: true }

/** What is wrong, in our words. Not of unknown fields: those are one issue for several faults. */
export function said(issue: z.core.$ZodIssue): Said {
  const own = /^([a-z][a-z-]*): (.+)$/s.exec(issue.message)
  if (own) return { code: own[1]!, detail: own[2]! }
  if (issue.message !== '') return { code: 'invalid', detail: issue.message }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input)
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_value':
      return issue.input === undefined ? missing(inWords(issue.values)) : { code: 'invalid-value', detail: `Must be ${inWords(issue.values)}.` }
    case 'invalid_union':
      return {
        code: 'invalid-value',
        detail: 'options' in issue && issue.options ? `Must be ${inWords(issue.options)}.` : 'None of the shapes that are possible here fits.',
      }
    case 'invalid_format':
      return formats[issue.format] ?? { code: 'invalid-format', detail: `Must fit ${issue.pattern ?? issue.format}.` }
    case 'not_multiple_of':
      return { code: 'not-a-multiple', detail: `Must be a multiple of ${issue.divisor}.` }
    default:
      return { code: 'invalid', detail: 'Is not valid.' }
  }
}

/** The same behind a colon, for one line on a terminal. */
export function asClause(issue: z.core.$ZodIssue): string {
  const { detail } = said(issue)
  return `${detail[0]!.toLowerCase()}${detail.slice(1).replace(/\.$/, '')}`
}

export const isMissing = (issue: z.core.$ZodIssue): boolean =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined

const formats: Record<string, Said> = {
  uuid: { code: 'invalid-uuid', detail: 'Must be a UUID.' },
  email: { code: 'invalid-email', detail: 'Must be an e-mail address.' },
  url: { code: 'invalid-url', detail: 'Must be a whole address, such as https://www.example.org/page.' },
  date: { code: 'invalid-date', detail: 'Must be a date of the calendar: YYYY-MM-DD.' },
  datetime: { code: 'invalid-instant', detail: 'Must be an instant with its offset: 2026-03-02T10:30:00+01:00, or Z for UTC.' },
}

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function wrongType(expected: string, input: unknown): Said {
  const wanted = types[expected] ?? expected
  if (input === undefined) return missing(wanted)
  if (input === null) return { code: 'null', detail: `May not be null; it must be ${wanted}.` }
  return { code: 'invalid-type', detail: `Must be ${wanted}.` }
}

function tooSmall({ origin, minimum, inclusive, exact }: z.core.$ZodIssueTooSmall): Said {
  if (origin === 'string') {
    if (exact) return { code: 'too-short', detail: `Must have exactly ${counted(minimum, 'character')}.` }
    return { code: 'too-short', detail: minimum === 1 ? 'Must not be empty.' : `Must have at least ${counted(minimum, 'character')}.` }
  }
  if (origin === 'array') return { code: 'too-few', detail: minimum === 1 ? 'Must not be empty.' : `Must have at least ${counted(minimum, 'item')}.` }
  return { code: 'too-small', detail: inclusive ? `Must be at least ${minimum}.` : `Must be more than ${minimum}.` }
}

function tooBig({ origin, maximum, inclusive, exact }: z.core.$ZodIssueTooBig): Said {
  if (origin === 'string') return { code: 'too-long', detail: `Must have ${exact ? 'exactly' : 'at most'} ${counted(maximum, 'character')}.` }
  if (origin === 'array') return { code: 'too-many', detail: `Must have at most ${counted(maximum, 'item')}.` }
  return { code: 'too-big', detail: inclusive ? `Must be at most ${maximum}.` : `Must be less than ${maximum}.` }
}

const counted = (count: number | bigint, thing: string) => `${count} ${thing}${Number(count) === 1 ? '' : 's'}`

const missing = (wanted: string): Said => ({ code: 'required', detail: `Is missing; it must be ${wanted}.` })

const inWords = (values: readonly unknown[]) => (values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`)
