import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { normalised } from './passwords.ts'

export const passwordLength = { min: 12, max: 128 } as const

/** Why a password is refused: its length, or because attackers would try it early. */
export type PasswordFault = 'too-short' | 'too-long' | 'about-you' | 'well-known' | 'pattern'

/** Whose password it is to be: what is known of them makes a bad one. */
export interface Owner {
  displayName: string
  email: string
}

/**
 * What is wrong with a new password, or null. Beyond its length it is tried against 49,000 passwords that were breached, rows of keys, dates,
 * repetitions, and what anybody knows of its owner: fewer than 10^10 guesses are too few.
 */
export async function passwordFault(password: string, owner: Owner): Promise<PasswordFault | null> {
  const text = normalised(password)
  const { length } = Array.from(text)
  if (length < passwordLength.min) return 'too-short'
  if (length > passwordLength.max) return 'too-long'
  const known = knownOf(owner)
  if (without(text, known).length < 8) return 'about-you'
  const { guessesLog10, sequence } = (await guesser()).check(text, known)
  if (guessesLog10 >= 10) return null
  if (sequence.some(({ dictionaryName }) => dictionaryName === 'userInputs')) return 'about-you'
  return sequence.some(({ pattern }) => pattern === 'dictionary') ? 'well-known' : 'pattern'
}

/** Names, addresses and their parts, and the name of the house. */
function knownOf({ displayName, email }: Owner): string[] {
  const said = [displayName, email, email.split('@')[0]!, 'septet']
  return [...new Set(said.flatMap((each) => [each, ...each.split(/[^\p{L}\p{N}]+/u)]).filter((each) => each.length > 2))]
}

/** What is left of a text without these words, the longest taken out first. */
function without(text: string, words: readonly string[]): string {
  const longestFirst = words.map((word) => word.toLowerCase()).sort((a, b) => b.length - a.length)
  return longestFirst.reduce((left, word) => left.replaceAll(word, ''), text.toLowerCase())
}

let made: Promise<ZxcvbnFactory> | undefined

/** A megabyte of passwords, read when somebody first chooses one. */
const guesser = (): Promise<ZxcvbnFactory> =>
  (made ??= (async () => {
    const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')])
    return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: passwordLength.max })
  })())
