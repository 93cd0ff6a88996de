import type { LetterKind, LetterParams } from '../letters.ts'

/** A letter in one language, without its greeting and its closing. Plain text: whoever makes HTML of it escapes it. */
export interface Words {
  readonly subject: string
  readonly says: readonly string[]
  /** A path behind PUBLIC_URL or a whole address, and what following it does. */
  readonly link?: { readonly label: string; readonly to: string }
  readonly after?: readonly string[]
}

/** Everything that letters say in one language: a kind that lacks its words does not compile. */
export interface Texts {
  greeting(name: string | null): string
  readonly closing: string
  readonly letters: { readonly [Kind in LetterKind]: (params: LetterParams[Kind]) => Words }
}

/** Days as they are written in a language: 14 May 2014. */
export function daysIn(language: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return (day) => format.format(new Date(`${day}T00:00:00Z`))
}
