import type { PersonKey } from './cast.ts'
import type { Stage, Told } from './stage.ts'

/** What happened to a cluster that tried a practice, as the story tells it. Negative outcomes belong to fictional clusters alone. */
export interface Try {
  by: PersonKey
  on: string
  outcome: 'worked' | 'worked_with_changes' | 'no_effect' | 'made_worse' | 'too_early'
  periodEndOn: string
  happened: string
  /** Somebody of another cluster who was there. */
  confirmedBy?: PersonKey
  [field: string]: unknown
}

const fictional = '(Fictional, like everything that is told here.)'

export const visitsTried: readonly Try[] = [
  {
    by: 'lea',
    on: '2013-09-02T09:00:00Z',
    outcome: 'worked',
    periodEndOn: '2013-07-05',
    expected: 'To find one partner for our film members.',
    happened: 'Two, and an editor who wants to come for a month.',
    why: 'The same people travelled both ways and trusted each other by the second evening.',
    value: 'realised',
    visibility: 'network',
    attribution: 'attributed',
    effortDays: 6,
    confirmedBy: 'jordi',
  },
  {
    by: 'bruno',
    on: '2013-10-07T09:00:00Z',
    outcome: 'worked_with_changes',
    periodEndOn: '2013-09-20',
    happened: 'We shortened it to a day and a half, and added an evening with the companies.',
    adaptations: 'A day and a half; companies join in the evening.',
    results: [{ metric: 'Contacts that answered a month later', before: 2, after: 9, unit: 'contacts', source: 'Made up for this demo' }],
    visibility: 'network',
    attribution: 'attributed',
  },
  {
    by: 'tomasz',
    on: '2013-11-04T09:00:00Z',
    outcome: 'worked',
    periodEndOn: '2013-10-18',
    happened: 'Kraków and Tampere visited each other. One studio found its publisher.',
    visibility: 'network',
    attribution: 'attributed',
    confirmedBy: 'nina',
  },
]

export const campTried: readonly Try[] = [
  {
    by: 'petra',
    on: '2013-12-02T09:00:00Z',
    outcome: 'worked_with_changes',
    periodEndOn: '2013-11-15',
    happened: 'With the brief a week ahead the first hour was not lost.',
  },
  {
    by: 'jordi',
    on: '2014-02-03T09:00:00Z',
    outcome: 'worked',
    periodEndOn: '2014-01-24',
    happened: 'Four teams, one of them still works together.',
  },
]

export const exchangeTried: readonly Try[] = [
  {
    by: 'giulia',
    on: '2014-02-10T09:00:00Z',
    outcome: 'worked',
    periodEndOn: '2014-01-31',
    happened: 'A month in Kortrijk, and a shared application since.',
    confirmedBy: 'bruno',
  },
]

export const vouchersTried: readonly Try[] = [
  {
    by: 'ines',
    on: '2014-02-14T09:00:00Z',
    outcome: 'too_early',
    periodEndOn: '2014-02-13',
    askAgainOn: '2014-09-30',
    happened: 'The first eight vouchers are out. Nobody knows yet what they were worth.',
    value: 'potential',
  },
]

/** The contested one: for two of three it did not work, and they are from three countries. */
export const standTried: readonly Try[] = [
  {
    by: 'tomasz',
    on: '2014-08-25T09:00:00Z',
    outcome: 'made_worse',
    periodEndOn: '2014-08-17',
    expected: 'Twenty good contacts for six studios.',
    happened: 'Two of the six quarrelled about whom the visitors had come for. One has left the cluster.',
    why: 'The person at the stand belonged to one of them.',
    nextTime: 'Somebody from outside, as the practice says.',
    visibility: 'network',
    attribution: 'attributed',
  },
  {
    by: 'milo',
    on: '2014-08-26T09:00:00Z',
    outcome: 'no_effect',
    periodEndOn: '2014-08-17',
    happened: 'A pleasant fair. No contact became a customer.',
    visibility: 'network',
    attribution: 'unattributed',
    effortDays: 12,
  },
  {
    by: 'nina',
    on: '2014-08-27T09:00:00Z',
    outcome: 'worked',
    periodEndOn: '2014-08-17',
    happened: 'Three contracts for four studios.',
    results: [{ metric: 'Contracts', before: 0, after: 3, unit: 'contracts', source: 'Made up for this demo' }],
    visibility: 'network',
    attribution: 'attributed',
  },
]

/** Petra had committed to try it. */
export const protocolTried = (commitmentId: string): readonly Try[] => [
  {
    by: 'petra',
    on: '2015-10-12T09:00:00Z',
    outcome: 'worked',
    periodEndOn: '2015-09-30',
    happened: 'Four members found partners through the contacts.',
    commitmentId,
  },
  {
    by: 'giulia',
    on: '2015-10-19T09:00:00Z',
    outcome: 'worked_with_changes',
    periodEndOn: '2015-09-30',
    happened: 'We added a second contact, because one was always travelling.',
    adaptations: 'Two contacts for each cluster.',
  },
]

/** Records them in their group, in the order of time, each confirmed a day later where somebody does. Returns them as recorded. */
export async function tryOut(stage: Stage, groupId: string, practice: Told, tries: readonly Try[]): Promise<Told[]> {
  const recorded: Told[] = []
  for (const { by, on, confirmedBy, happened, ...told } of tries) {
    await stage.on(on)
    const body = { groupId, practiceId: practice.id, language: 'en', happened: `${happened} ${fictional}`, ...told }
    const experience = await stage.as(by).post('/experiences', body)
    recorded.push(experience)
    if (confirmedBy) await stage.as(confirmedBy).post(`/experiences/${experience.id}/confirmation`, {})
  }
  return recorded
}

/** The owner of the practice doubts what went worst, and a facilitator settles it: it counts. */
export async function argueAbout(stage: Stage, experience: Told): Promise<void> {
  await stage.on('2014-08-28T09:00:00Z')
  await stage
    .as('ines')
    .post(`/experiences/${experience.id}/dispute`, { reason: 'The practice asks for somebody from outside; this was not the practice.' })
  await stage.on('2014-08-29T09:00:00Z')
  await stage
    .as('jordi')
    .post(`/experiences/${experience.id}/dispute-resolution`, { reason: 'It says so itself, and others will make the same mistake. It counts.' })
}
