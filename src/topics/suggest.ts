import { alike, alikeKey } from '../search/analyzer/alike.ts'
import { stopWordsOf } from '../search/analyzer/stopWords.ts'
import { type Token, tokensOf, wordsOf } from '../search/analyzer/tokens.ts'
import { type Topic, type TopicLanguage, topicLanguages } from './data/format.ts'

/** A phrase of a topic that was found in the text, and the words in which the text says it. */
export interface Found {
  phrase: string
  language: TopicLanguage
  words: string[]
}

export interface Suggestion {
  topic: Topic
  /** From 0 to 1, for ranking; no probability. */
  score: number
  found: Found[]
}

interface Phrase {
  topic: Topic
  text: string
  language: TopicLanguage
  words: readonly string[]
}

/** The phrases of one language by their words, and how much each word tells: the fewer phrases have it, the more. */
interface Vocabulary {
  wordsByKey: ReadonlyMap<string, readonly string[]>
  phrasesWith: ReadonlyMap<string, readonly Phrase[]>
  weightOf(word: string): number
}

/** So near to each other, in words, that they may belong to one thought. */
const reach = 8
/** So much of a phrase must be there, measured by what its words tell. */
const enough = 0.6
/** A phrase that tells this much is half of all certainty. */
const halfCertain = 8
/** A second phrase of a topic confirms it more than it tells. */
const confirming = 0.3
const foundShown = 3

/** Says which topics a text may be about, by the phrases that people use for them. Pure, and the same every time. */
export function suggester(topics: readonly Topic[]) {
  const vocabularies = new Map(topicLanguages.map((language) => [language, vocabularyOf(topics, language)]))
  const rank = new Map(topics.map(({ code }, index) => [code, index]))
  /** In all languages that we have phrases for, where the text's own is unknown or none of them. */
  return (text: string, language: string | undefined, limit: number): Suggestion[] => {
    const own = topicLanguages.filter((each) => each === language?.split('-', 1)[0])
    const tokens = tokensOf(text)
    const heard = (own.length > 0 ? own : topicLanguages).flatMap((each) => hear(tokens, text, vocabularies.get(each)!))
    return [...groupBy(heard, ({ phrase }) => phrase.topic)]
      .map(([topic, all]) => suggestionOf(topic, all))
      .sort((a, b) => b.score - a.score || rank.get(a.topic.code)! - rank.get(b.topic.code)!)
      .slice(0, limit)
  }
}

function vocabularyOf(topics: readonly Topic[], language: TopicLanguage): Vocabulary {
  const stop = stopWordsOf(language)
  const phrases = topics.flatMap((topic) =>
    [topic.labels[language], ...topic.phrases[language]].map((text): Phrase => {
      const words = [...new Set(wordsOf(text))]
      const telling = words.filter((word) => !stop.has(word))
      return { topic, text, language, words: telling.length > 0 ? telling : words }
    }),
  )
  const phrasesWith = groupBy(
    phrases.flatMap((phrase) => phrase.words.map((word) => ({ word, phrase }))),
    ({ word }) => word,
  )
  return {
    wordsByKey: groupBy([...phrasesWith.keys()], alikeKey),
    phrasesWith: new Map([...phrasesWith].map(([word, all]) => [word, all.map(({ phrase }) => phrase)])),
    weightOf: (word) => Math.log(1 + phrases.length / phrasesWith.get(word)!.length),
  }
}

interface Heard {
  phrase: Phrase
  score: number
  words: string[]
}

/** Where a word of a phrase stands in the text. */
interface Place {
  word: string
  at: number
}

function hear(tokens: readonly Token[], text: string, vocabulary: Vocabulary): Heard[] {
  const places = new Map<Phrase, Place[]>()
  tokens.forEach(({ word: said }, at) => {
    for (const word of vocabulary.wordsByKey.get(alikeKey(said)) ?? []) {
      if (!alike(word, said)) continue
      for (const phrase of vocabulary.phrasesWith.get(word)!) {
        // One word alone has no company to tell its forms from other words: `finance` is not `financement`.
        if (phrase.words.length === 1 && Math.abs(word.length - said.length) > 2) continue
        const known = places.get(phrase)
        if (known) known.push({ word, at })
        else places.set(phrase, [{ word, at }])
      }
    }
  })
  return [...places].flatMap(([phrase, all]) => {
    const { weight, nearby } = closest(all, phrase, vocabulary)
    const share = weight / sum(phrase.words.map(vocabulary.weightOf))
    if (share < enough || (nearby.length === 1 && phrase.words.length > 1)) return []
    const words = nearby.map(({ at }) => text.slice(tokens[at]!.start, tokens[at]!.end))
    return [{ phrase, score: (share * weight) / (weight + halfCertain), words: [...new Set(words)] }]
  })
}

/** The stretch of the text in which most of the phrase is said. The places come in the order of the text. */
function closest(places: readonly Place[], phrase: Phrase, { weightOf }: Vocabulary): { weight: number; nearby: Place[] } {
  let best: { weight: number; nearby: Place[] } = { weight: 0, nearby: [] }
  places.forEach((first, index) => {
    const nearby = new Map<string, Place>()
    for (let next = index; next < places.length && places[next]!.at - first.at < phrase.words.length + reach; next++) {
      const place = places[next]!
      if (!nearby.has(place.word)) nearby.set(place.word, place)
      if (nearby.size === phrase.words.length) break
    }
    const weight = sum([...nearby.keys()].map(weightOf))
    if (weight > best.weight) best = { weight, nearby: [...nearby.values()] }
  })
  return best
}

/** Phrases of one topic add up as independent hints do: each takes its part of the doubt that is left. */
function suggestionOf(topic: Topic, heard: readonly Heard[]): Suggestion {
  const [best, ...others] = heard.toSorted((a, b) => b.score - a.score) as [Heard, ...Heard[]]
  const doubt = others.reduce((left, { score }) => left * (1 - confirming * score), 1 - best.score)
  return {
    topic,
    score: Math.round((1 - doubt) * 1000) / 1000,
    found: [best, ...others].slice(0, foundShown).map(({ phrase, words }) => ({ phrase: phrase.text, language: phrase.language, words })),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

function groupBy<Key, T>(all: readonly T[], keyOf: (each: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const each of all) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}
