import { json, one } from '../platform/answer.ts'
import { bestLanguage } from '../platform/languages.ts'
import { page, pageOf, sliceOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { ask, get, type Route } from '../platform/route.ts'
import { type Topic, type TopicLanguage, topicLanguages } from './data/format.ts'
import { suggester } from './suggest.ts'
import { findTopic, taxonomy, taxonomyVersion } from './taxonomy.ts'
import * as view from './views.ts'

const suggest = suggester(taxonomy)

export const topicRoutes: Route[] = [
  get(
    {
      operationId: 'listTopics',
      path: '/topics',
      tag: 'Topics',
      summary: 'The taxonomy: kinds of problems, challenges, steps, barriers and sectors',
      description: 'The broad before the narrow. Labels are in the language that you ask for; one topic by itself has them all.',
      access: 'signed-in',
      anonymousToo: true,
      portals: 'themselves',
      localised: true,
      query: view.TopicsQuery,
      success: { status: 200, view: pageOf(view.TopicBrief), description: 'A page of topics' },
    },
    async ({ query, url, languages }) => {
      const language = languageOf(query.language, languages)
      const found = taxonomy.filter(({ kind, parents }) => kind === (query.kind ?? kind) && (!query.parent || parents.includes(query.parent)))
      const rows = sliceOf('topics', query, found, (topic) => JSON.stringify(briefOf(topic, language)))
      return spokenIn(language, page('topics', url, query, rows))
    },
  ),

  get(
    {
      operationId: 'getTopic',
      path: '/topics/:topicCode',
      tag: 'Topics',
      summary: 'One topic, in all its languages',
      access: 'signed-in',
      anonymousToo: true,
      portals: 'themselves',
      localised: true,
      params: view.TopicPath,
      query: view.TopicQuery,
      success: { status: 200, view: view.TopicView, description: 'The topic' },
    },
    async ({ params, query, languages }) => {
      const topic = findTopic(params.topicCode)
      if (!topic) throw problem('not-found')
      const language = languageOf(query.language, languages)
      return spokenIn(language, one({ view: JSON.stringify(wholeOf(topic, language)), version: taxonomyVersion }))
    },
  ),

  ask(
    {
      operationId: 'suggestTopics',
      path: '/topic-suggestions',
      tag: 'Topics',
      summary: 'Which topics a text may be about',
      description:
        'Compares the text with the words that people use for each kind of problem, and says which were found. The text is neither stored nor logged.',
      access: 'signed-in',
      portals: 'themselves',
      localised: true,
      body: view.SuggestTopics,
      success: { status: 200, view: view.SuggestionsView, description: 'The suggestions, the best first' },
    },
    async ({ body, languages }) => {
      const language = languageOf(undefined, languages.length > 0 ? languages : [body.language ?? ''])
      const data = suggest(body.text, body.language, taxonomy.length)
        .filter(({ topic }) => body.kinds.includes(topic.kind))
        .slice(0, body.limit)
        .map(({ topic, score, found }) => ({ topic: briefOf(topic, language), score, reasons: found }))
      return spokenIn(language, json({ data }))
    },
  ),
]

const languageOf = (asked: TopicLanguage | undefined, wanted: readonly string[]) => asked ?? bestLanguage(topicLanguages, wanted)

const spokenIn = <A extends { headers?: Record<string, string> }>(language: TopicLanguage, answer: A): A => ({
  ...answer,
  headers: { ...answer.headers, 'content-language': language },
})

const briefOf = ({ code, kind, labels, parents }: Topic, language: TopicLanguage) => ({ code, kind, label: labels[language], parents })

const wholeOf = (topic: Topic, language: TopicLanguage) => ({
  ...briefOf(topic, language),
  version: taxonomyVersion,
  labels: topic.labels,
  phrases: topic.phrases,
  children: taxonomy.filter(({ parents }) => parents.includes(topic.code)).map(({ code }) => code),
})
