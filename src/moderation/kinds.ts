import type { Scope } from '../platform/actor.ts'
import { problem } from '../platform/problems.ts'
import type { consequences, flagCategories, subjectKinds } from './tables.ts'

export type SubjectKind = (typeof subjectKinds)[number]
export type Category = (typeof flagCategories)[number]
export type Consequence = (typeof consequences)[number]

interface Kind {
  /** What a token needs to read it, and so to flag it. */
  readonly scope: Scope
  /** What can be wrong with it. */
  readonly categories: readonly Category[]
  /** What may become of it, beside nothing but a word to its author. */
  readonly consequences: readonly Consequence[]
}

/**
 * Evidence stays honest: of an experience a flag changes who may read it, and never whether it counts; doubting what it tells is a dispute.
 */
export const kinds: Readonly<Record<SubjectKind, Kind>> = {
  practice: {
    scope: 'practices:read',
    categories: ['outdated', 'harmful', 'wrong', 'without_consent', 'spam', 'other'],
    consequences: ['warning', 'retirement'],
  },
  contribution: { scope: 'cases:read', categories: ['offensive', 'confidential', 'without_consent', 'spam', 'other'], consequences: ['hiding'] },
  experience: { scope: 'experiences:read', categories: ['wrong', 'offensive', 'confidential', 'spam', 'other'], consequences: ['narrowing'] },
  case: { scope: 'cases:read', categories: ['offensive', 'confidential', 'spam', 'other'], consequences: ['narrowing'] },
  tool: { scope: 'journeys:read', categories: ['outdated', 'harmful', 'wrong', 'spam', 'other'], consequences: ['removal'] },
}

/** Refuses a category or a consequence that this kind of subject does not know: 422 `invalid-body`, pointing at it. */
export function requireFits<Word extends string>(pointer: string, word: Word, words: readonly Word[]): void {
  if (words.includes(word)) return
  throw problem('invalid-body', { errors: [{ pointer, code: 'invalid-value', detail: `Must be one of ${words.join(', ')} here.` }] })
}
