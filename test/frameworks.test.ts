import type { Field } from '../src/journeys/frameworks/framework.ts'
import { frameworks } from '../src/journeys/frameworks/frameworks.ts'
import { payloadOf } from '../src/journeys/frameworks/payload.ts'
import { topicLanguages } from '../src/topics/data/format.ts'
import { findTopic } from '../src/topics/taxonomy.ts'
import { openHouse } from './support/house.ts'
import t from './support/tap.ts'

const { anonymous } = await openHouse(t)

t.test('the model of Lille has its seven steps in their order, each with questions and a form', async (t) => {
  const { body } = await anonymous.get('/v1/frameworks/internationalisation')
  t.strictSame(
    body.steps.map(({ number, topic }: { number: number; topic: string }) => [number, topic]),
    ['target-group', 'cluster-challenges', 'market-information', 'choose-instruments', 'identify-partners', 'going-international', 'learning'].map(
      (topic, index) => [index + 1, topic],
    ),
  )
  for (const { title, questions, form } of body.steps) t.ok(questions.length >= 3 && form.length > 0, title)
  t.strictSame(
    body.steps.map(({ recordsExperiences }: { recordsExperiences: boolean }) => recordsExperiences),
    [false, false, false, false, false, false, true],
  )
  t.match(body.steps[5].form[0], { name: 'durationMonths', type: 'number', required: true, minimum: 1, maximum: 120 })
})

t.test('every step of every framework is a topic of the taxonomy', async (t) => {
  for (const { steps } of frameworks) for (const { topic } of steps) t.equal(findTopic(topic)?.kind, 'step', topic)
})

t.test('a framework speaks every language', async (t) => {
  const texts = new Set<string>()
  for (const language of topicLanguages) {
    const { body, headers } = await anonymous.get(`/v1/frameworks/internationalisation?language=${language}`)
    t.equal(headers['content-language'], language)
    const said = [
      body.title,
      body.description,
      ...body.steps.flatMap(({ title, questions }: { title: string; questions: string[] }) => [title, ...questions]),
    ]
    for (const text of said) t.notOk(texts.has(text), `${language}: ${text}`)
    for (const text of said) texts.add(text)
  }
  const wordless = (fields: readonly Field[]): Field[] =>
    fields.flatMap((field) => [
      ...(topicLanguages.every((language) => field.label[language].length > 0) ? [] : [field]),
      ...(field.type === 'rows' ? wordless(field.fields) : []),
    ])
  t.strictSame(
    frameworks.flatMap(({ steps }) => steps.flatMap(({ form }) => wordless(form))),
    [],
  )
})

t.test('the list has the newest version of each; what does not exist is not found', async (t) => {
  t.match((await anonymous.get('/v1/frameworks?language=de')).body, {
    data: [{ code: 'internationalisation', version: 1, title: 'Internationalisierung in sieben Schritten' }],
    nextCursor: null,
  })
  t.match(await anonymous.get('/v1/frameworks/internationalisation?frameworkVersion=1'), { status: 200 })
  t.match(await anonymous.get('/v1/frameworks/internationalisation?frameworkVersion=2'), { status: 404 })
  t.match(await anonymous.get('/v1/frameworks/no-such-framework'), { status: 404 })
})

t.test('a form takes what it asks for and nothing else; what is required may be missing until the step is done', async (t) => {
  const formOf = (number: number) => frameworks[0]!.steps[number - 1]!.form
  const takes = (number: number, payload: object, complete = false) => payloadOf(formOf(number), complete).safeParse(payload).success
  for (const step of frameworks[0]!.steps) t.ok(takes(step.number, {}), `${step.number} may be empty`)
  t.notOk(takes(1, {}, true))
  t.ok(takes(1, { companies: 'Six game studios', customers: 'Publishers', sectors: ['creative.games'] }, true))
  t.notOk(takes(1, { sectors: ['creative.gmes'] }), 'no such sector')
  t.notOk(takes(1, { budget: 5 }), 'no such field')
  t.ok(takes(3, { facts: [{ fact: '40 fairs a year', source: 'AUMA', sourceUrl: 'https://example.org', asOf: '2014-01-01' }] }, true))
  t.notOk(takes(3, { facts: [{ fact: '40 fairs a year' }] }, true), 'a fact without a source')
  t.ok(takes(3, { facts: [{ fact: '40 fairs a year' }] }), 'until it is done')
  t.notOk(takes(3, { facts: [{ fact: 'Where', sourceUrl: 'javascript:alert(1)' }] }))
  t.ok(takes(6, { durationMonths: 18, milestones: [{ text: 'First fair', dueOn: '2015-02-01' }], budgetBand: 'under_20k' }, true))
  t.notOk(takes(6, { durationMonths: 18, budgetBand: 'plenty' }))
})
