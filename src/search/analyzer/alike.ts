const stemLength = 6
const shortest = 4
const longestEnding = 4

/**
 * Whether two folded words are forms of one, without knowing the language: the same first six letters (as good as a stemmer in German,
 * Romanian, Spanish and Greek), or one is the other with an ending (`stop`, `stopped`). Short words must be equal.
 */
export function alike(one: string, other: string): boolean {
  if (one === other) return true
  if (one.length >= stemLength && other.length >= stemLength) return one.startsWith(other.slice(0, stemLength))
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= shortest && long.length - short.length <= longestEnding && long.startsWith(short)
}

/** Where to look for words that may be alike: those that are share this. */
export const alikeKey = (word: string): string => word.slice(0, shortest)
