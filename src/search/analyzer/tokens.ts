import { fold } from './fold.ts'

/** A word of a text: folded for comparing, and where it stands in the text, so that people can be shown their own word. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text in their order: letters and digits, nothing else. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = []
  // A mark belongs to the letter before it, however the text was typed. Folding may take a word apart (½ is 1⁄2): each part stands where it stood.
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    const place = { start: match.index, end: match.index + match[0].length }
    for (const [word] of fold(match[0]).matchAll(/[\p{L}\p{N}]+/gu)) found.push({ word, ...place })
  }
  return found
}

/** The folded words alone. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word)
