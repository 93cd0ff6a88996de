import { isProblem, type Septet, type View } from '../../../clients/typescript/src/index.ts'
import { choice, dateField, type Filled, numberField, radios, summary, textField } from '../fields.ts'
import { html } from '../html.ts'
import { type Fields, fieldsOf, form as formOf, once, type Page, type Route, type Visit } from '../visit.ts'
import { outcomes } from '../words.ts'
import { briefOf, row } from './practice.ts'

type Body = View<'RecordExperience'>

export const experiencePages: readonly Route[] = [
  { method: 'GET', path: '/practices/:practiceId/experience', answer: (visit) => formPage(visit) },
  {
    method: 'POST',
    path: '/practices/:practiceId/experience',
    answer: record,
    stale: (visit) => formPage(visit, { typed: visit.form, faults: [stale] }),
  },
  { method: 'GET', path: '/experiences/:experienceId', answer: recorded },
]

const stale = { code: 'stale', detail: 'You have signed in anew since you opened this form. What you typed is still here: please send it again.' }

/** Fields as the API calls them, so that what it says of one is shown beside it; in the order of the page. */
const labels = {
  outcome: 'How did it go?',
  periodStartOn: 'From',
  periodEndOn: 'Until',
  askAgainOn: 'When shall we ask again?',
  expected: 'What did you expect?',
  happened: 'What happened?',
  why: 'Why, do you think?',
  adaptations: 'What did you do otherwise than described?',
  nextTime: 'What would you do next time?',
  effortDays: 'How many days of work was it?',
  clusterId: 'For which cluster do you speak?',
  groupId: 'Which group do you tell it to?',
  attribution: 'Who may know that it was you?',
} as const

async function record(visit: Visit) {
  const { septet, path, form } = visit
  try {
    const { data } = await septet.post('/v1/experiences', { body: bodyFrom(path.practiceId!, form), params: { header: once(visit) } })
    return { to: `/experiences/${data.id}` }
  } catch (error) {
    // With faults it points at fields: the form comes again, with what was typed. Without, it is none that another word would mend.
    if (!isProblem(error) || error.errors.length === 0) throw error
    return { ...(await formPage(visit, { typed: form, faults: error.errors })), title: 'Not recorded yet', status: error.status }
  }
}

/** What was left empty is not said. Nothing is checked here: the API does, and says what is wrong with which field. */
function bodyFrom(practiceId: string, form: Fields): Body {
  const said = (name: keyof typeof labels) => form.text(name) || null
  const days = form.text('effortDays').replace(',', '.')
  return {
    practiceId,
    outcome: said('outcome') as Body['outcome'],
    periodStartOn: said('periodStartOn'),
    periodEndOn: said('periodEndOn'),
    askAgainOn: said('askAgainOn'),
    expected: said('expected'),
    happened: said('happened'),
    why: said('why'),
    adaptations: said('adaptations'),
    nextTime: said('nextTime'),
    // Words in place of a number go as they are: the API says what it thinks of them.
    effortDays: days === '' ? null : Number.isNaN(Number(days)) ? (days as unknown as number) : Number(days),
    groupId: said('groupId'),
    clusterId: said('clusterId'),
    attribution: said('attribution') as Body['attribution'],
  }
}

async function formPage({ septet, session, path }: Visit, filled?: Filled): Promise<Page> {
  const [practice, groups, clusters] = await Promise.all([briefOf(septet, path.practiceId!), groupsOf(septet), clustersOf(septet)])
  const told = groups.find(({ id }) => id === practice.groupId) ?? groups[0]
  const shown = filled ?? { typed: fieldsOf({ groupId: told?.id }), faults: [] }
  const field = <Name extends keyof typeof labels>(name: Name, hint?: string) => ({ name, label: labels[name], ...(hint !== undefined && { hint }) })
  return {
    title: 'What happened to you?',
    section: 'practices',
    body: html`<p class="lead">With <a href="/practices/${practice.id}" lang="${practice.language}">${practice.title}</a>. What failed is worth as much as what worked.</p>
${summary(shown, labels)}
${formOf(
  session,
  `/practices/${practice.id}/experience`,
  html`${radios(shown, field('outcome'), Object.entries(outcomes))}
<div class="pair">${dateField(shown, field('periodStartOn', 'If you like'))}${dateField(shown, field('periodEndOn', 'The last day of what you tell'))}</div>
${dateField(shown, field('askAgainOn', 'Only if it is too early to tell'))}
${textField(shown, field('expected'))}
${textField(shown, field('happened'))}
${textField(shown, field('why'))}
${textField(shown, field('adaptations'))}
${textField(shown, field('nextTime'))}
${numberField(shown, field('effortDays', 'A number, such as 2.5'))}
${clusters.length > 1 && choice(shown, field('clusterId'), [['', 'Please choose'], ...clusters])}
${choice(shown, field('groupId', 'A group reads it first; without one it goes to the whole network.'), [...groups.map(({ id, name }): [string, string] => [id, name]), ['', 'None: to the network']])}
${choice(shown, field('attribution', 'Usually the group that you tell it to; without one, all readers.'), [
  ['', 'As usual'],
  ['attributed', 'All readers'],
  ['group', 'The group'],
  ['unattributed', 'Nobody'],
])}
<p><button class="button">Record it</button></p>`,
)}`,
  }
}

async function groupsOf(septet: Septet) {
  const { data } = await septet.get('/v1/groups', { params: { query: { mine: 'true', limit: 100 } } })
  return data.data.filter(({ myMembership }) => myMembership?.state === 'active' && myMembership.agreementAccepted)
}

/** Whose teams the member is on. With one there is nothing to choose. */
async function clustersOf(septet: Septet): Promise<[string, string][]> {
  const { data } = await septet.get('/v1/me/affiliations', { params: { query: { state: 'active' } } })
  return data.data.map(({ cluster }) => [cluster.id, cluster.name])
}

/** Where a recorded experience is shown: sent twice, a form leads here twice. */
async function recorded({ septet, path }: Visit): Promise<Page> {
  const { data } = await septet.get('/v1/experiences/{experienceId}', { params: { path: { experienceId: path.experienceId! } } })
  return {
    title: 'Thank you',
    section: 'practices',
    body: html`<p class="notice" role="status">It is recorded, and the evidence has been computed anew with it.</p>
<ul class="rows">${row(data)}</ul>
${data.practice && html`<p><a class="button" href="/practices/${data.practice.id}">See what is known now</a></p>`}`,
  }
}
