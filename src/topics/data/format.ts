/** The languages in which the taxonomy speaks. */
export const topicLanguages = ['en', 'de', 'fr', 'es', 'it'] as const
export type TopicLanguage = (typeof topicLanguages)[number]

export const topicKinds = ['field', 'challenge', 'step', 'problem', 'barrier', 'sector'] as const
export type TopicKind = (typeof topicKinds)[number]

export interface Topic {
  code: string
  kind: TopicKind
  parents: readonly string[]
  labels: Readonly<Record<TopicLanguage, string>>
  /** How people say it when they tell of it, in their own words. */
  phrases: Readonly<Record<TopicLanguage, readonly string[]>>
}

/**
 * One topic as its authors write it: a language a line, the label before the colon, the phrases behind it. `also` names parents beyond the
 * one that the whole group has.
 */
export type Written = Record<TopicLanguage, string> & { also?: string | readonly string[] }

/** Topics of one kind under one parent; an empty parent for what stands at the top. */
export function topicsOf(kind: TopicKind, parent: string, written: Readonly<Record<string, Written>>): Topic[] {
  return Object.entries(written).map(([code, { also = [], ...words }]) => {
    const parents = [parent, also].flat().filter((each) => each !== '')
    return { code, kind, parents, labels: inEach(words, (text) => split(text).label), phrases: inEach(words, (text) => split(text).phrases) }
  })
}

const inEach = <T>({ en, de, fr, es, it }: Record<TopicLanguage, string>, of: (text: string) => T): Record<TopicLanguage, T> => ({
  en: of(en),
  de: of(de),
  fr: of(fr),
  es: of(es),
  it: of(it),
})

function split(text: string): { label: string; phrases: string[] } {
  const colon = text.indexOf(': ')
  if (colon < 0) return { label: text, phrases: [] }
  return { label: text.slice(0, colon), phrases: text.slice(colon + 2).split('; ') }
}
