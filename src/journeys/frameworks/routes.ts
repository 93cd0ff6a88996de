import { one } from '../../platform/answer.ts'
import { bestLanguage } from '../../platform/languages.ts'
import { page, pageOf, sliceOf } from '../../platform/pages.ts'
import { problem } from '../../platform/problems.ts'
import { get, type Route } from '../../platform/route.ts'
import { type TopicLanguage, topicLanguages } from '../../topics/data/format.ts'
import { type Field, type Framework, titleOf } from './framework.ts'
import { findFramework, frameworks } from './frameworks.ts'
import * as view from './views.ts'

export const frameworkRoutes: Route[] = [
  get(
    {
      operationId: 'listFrameworks',
      path: '/frameworks',
      tag: 'Journeys',
      summary: 'The frameworks that journeys walk',
      description: 'The newest version of each.',
      access: 'signed-in',
      anonymousToo: true,
      portals: 'themselves',
      localised: true,
      query: view.FrameworksQuery,
      success: { status: 200, view: pageOf(view.FrameworkBrief), description: 'A page of frameworks' },
    },
    async ({ query, url, languages }) => {
      const language = query.language ?? bestLanguage(topicLanguages, languages)
      const newest = frameworks.filter((framework) => findFramework(framework.code) === framework)
      const rows = sliceOf('frameworks', query, newest, (framework) => JSON.stringify(briefOf(framework, language)))
      const answer = page('frameworks', url, query, rows)
      return { ...answer, headers: { ...answer.headers, 'content-language': language } }
    },
  ),

  get(
    {
      operationId: 'getFramework',
      path: '/frameworks/:frameworkCode',
      tag: 'Journeys',
      summary: 'A framework: its steps, their guiding questions and forms',
      access: 'signed-in',
      anonymousToo: true,
      portals: 'themselves',
      localised: true,
      params: view.FrameworkPath,
      query: view.FrameworkQuery,
      success: { status: 200, view: view.FrameworkView, description: 'The framework' },
    },
    async ({ params, query, languages }) => {
      const framework = findFramework(params.frameworkCode, query.frameworkVersion)
      if (!framework) throw problem('not-found')
      const language = query.language ?? bestLanguage(topicLanguages, languages)
      const { version } = framework
      return { ...one({ view: JSON.stringify(wholeOf(framework, language)), version }), headers: { 'content-language': language } }
    },
  ),
]

const briefOf = ({ code, version, title, description }: Framework, language: TopicLanguage) => ({
  code,
  version,
  title: title[language],
  description: description[language],
})

const wholeOf = (framework: Framework, language: TopicLanguage) => ({
  ...briefOf(framework, language),
  steps: framework.steps.map((step) => ({
    number: step.number,
    topic: step.topic,
    title: titleOf(step)[language],
    questions: step.questions.map((question) => question[language]),
    form: step.form.map((field) => fieldOf(field, language)),
    recordsExperiences: step.recordsExperiences === true,
  })),
})

function fieldOf(field: Field, language: TopicLanguage): Record<string, unknown> {
  const { name, type, label, required = false } = field
  const shown = { name, type, label: label[language], required }
  switch (field.type) {
    case 'text':
      return { ...shown, maxLength: field.max }
    case 'number':
      return { ...shown, minimum: field.least, maximum: field.most }
    case 'choice':
      return { ...shown, options: Object.entries(field.options).map(([value, words]) => ({ value, label: words[language] })) }
    case 'rows':
      return { ...shown, fields: field.fields.map((inner) => fieldOf(inner, language)) }
    default:
      return shown
  }
}
