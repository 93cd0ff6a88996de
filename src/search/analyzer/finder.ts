import { fold } from './fold.ts'
import { stopWordsOf } from './stopWords.ts'
import { type Term, termOf } from './terms.ts'

/** What a character is to a word, by its code, found out once: 1 is outside, 2 begins or continues one, 3 only continues. */
const kinds = new Uint8Array(0x10000)
const kindOf = (code: number): number => kinds[code] || (kinds[code] = /[\p{L}\p{N}]/u.test(char(code)) ? 2 : /\p{M}/u.test(char(code)) ? 3 : 1)

/** With which letter a word begins, once folded, that begins with this character. */
const initials: string[] = []
const initialOf = (code: number): string => (initials[code] ??= fold(char(code)).charAt(0))

const char = (code: number) => String.fromCharCode(code)
const tellingLetters = 2

/**
 * Finds these terms in texts without taking the texts apart: only words that begin with the letter of a term are looked at, and only those that
 * share its first two are stemmed, because no stemmer changes these. So a page of hits is marked in a tenth of the time that its analysis takes.
 */
export function finderOf(terms: ReadonlySet<string>): (text: string, language: string) => Term[] {
  const letters = new Set(Array.from(terms, (term) => term.charAt(0)))
  const beginnings = new Set(Array.from(terms, (term) => term.slice(0, tellingLetters)))
  const termFor = remembered((word, language) => {
    const telling = beginnings.has(word.slice(0, tellingLetters)) && !stopWordsOf(language).has(word)
    return telling ? termOf(word, language) : ''
  })
  return (text, language) => {
    const found: Term[] = []
    for (let at = 0; at < text.length; ) {
      const start = at
      const first = text.charCodeAt(at++)
      if (kindOf(first) !== 2) continue
      while (at < text.length && kindOf(text.charCodeAt(at)) > 1) at++
      if (!letters.has(initialOf(first))) continue
      const word = fold(text.slice(start, at))
      const term = termFor(word, language)
      if (terms.has(term)) found.push({ term, word, start, end: at })
    }
    return found
  }
}

/** Texts on a page have most of their words in common. */
function remembered(termFor: (word: string, language: string) => string) {
  const languages = new Map<string, Map<string, string>>()
  return (word: string, language: string): string => {
    let known = languages.get(language)
    if (known === undefined) languages.set(language, (known = new Map<string, string>()))
    let term = known.get(word)
    if (term === undefined) known.set(word, (term = termFor(word, language)))
    return term
  }
}
