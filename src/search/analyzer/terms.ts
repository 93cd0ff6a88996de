import { stemOf } from './stem.ts'
import { stopWordsOf } from './stopWords.ts'
import { type Token, tokensOf, wordsOf } from './tokens.ts'

/** Grows with every change of what a text is taken apart into; documents carry it, and a job takes the older ones apart again. */
export const analyzerVersion = 1

/** PostgreSQL's index holds no longer one, and nobody searches by it. */
const longestTerm = 40

/** A word of a text as it is searched. */
export interface Term extends Token {
  readonly term: string
}

/** What a word is found by. */
export const termOf = (word: string, language: string): string => stemOf(word, language).slice(0, longestTerm)

/** What a text in this language (BCP 47) is found by, in its order: the stems of its words but for the stop words. */
export function termsOf(text: string, language: string): Term[] {
  const stops = stopWordsOf(language)
  const known = new Map<string, string>()
  const found: Term[] = []
  for (const token of tokensOf(text)) {
    const { word } = token
    if (stops.has(word)) continue
    let term = known.get(word)
    if (term === undefined) known.set(word, (term = termOf(word, language)))
    found.push({ ...token, term })
  }
  return found
}

/** How often each term is there, every occurrence counted as often as its field weighs. */
export function countTerms(counts: Map<string, number>, text: string, language: string, weight = 1): Map<string, number> {
  for (const { term } of termsOf(text, language)) counts.set(term, (counts.get(term) ?? 0) + weight)
  return counts
}

/**
 * What a question is asked with, and how often it says each: the stem of its words in each language that it may be in, because a text holds that
 * of its own. What means nothing in one of them is left out.
 */
export function countAsked(question: string, languages: readonly string[]): Map<string, number> {
  const stops = languages.map(stopWordsOf)
  const counts = new Map<string, number>()
  for (const word of wordsOf(question)) {
    if (stops.some((words) => words.has(word))) continue
    const terms = new Set(languages.map((language) => termOf(word, language)))
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}
