import type { z } from 'zod'
import type { CreatePractice } from '../practices/textViews.ts'
import type { PersonKey } from './cast.ts'
import type { Stage, Told } from './stage.ts'

/** A practice as the story tells it. */
export interface Telling {
  author: PersonKey
  /** A facilitator who did not write it. */
  reviewer: PersonKey
  on: string
  /** In English, unless it says otherwise. */
  text: Omit<z.input<typeof CreatePractice>, 'groupId'>
}

const details = 'Demo data: the details are fictional.'
const known = 'That there was such a thing is known from public reports of the time; all details are fictional.'

export const studyVisits: Telling = {
  author: 'jordi',
  reviewer: 'marta',
  on: '2012-12-10T09:00:00Z',
  text: {
    title: 'Study visits between two regions',
    kind: 'success',
    teaser: 'Two regions visit each other within a year, two days each, with the same people.',
    problem: 'Cluster teams know each other from conferences, and nothing follows from that.',
    context: known,
    solution:
      'Pair two regions. Each hosts the other for two days and shows how its houses are run and paid for, not how they look. The same people travel both ways.',
    steps: [
      'Agree on three questions that both regions have',
      'First visit, two days',
      'Return visit within a year',
      'Write down what each side tries next',
    ],
    journeySteps: [2, 5],
    topics: ['momentum-lost-after-project', 'memorandum-without-action', 'internationalisation'],
    sectors: ['creative.audiovisual', 'creative.fashion'],
    country: 'FR',
    markets: ['FR', 'ES'],
    resources: { costBand: 'under_5k', personDays: 6, funding: ['Travel budgets of the teams'] },
    timescale: 'Twelve months',
    enabling: [{ dimension: 'people', text: 'The same people both times.' }],
    hindering: [{ dimension: 'money', text: 'Travel is hard to pay for in the second half of a budget year.' }],
    strengths: ['Cheap', 'Leads to the next thing'],
    weaknesses: [{ text: 'Depends on two persons', howToOvercome: 'Each side sends two.' }],
    sustainsWithoutSupport: 'yes',
    licence: 'CC-BY-4.0',
  },
}

export const camp: Telling = {
  author: 'lea',
  reviewer: 'jordi',
  on: '2013-05-20T09:00:00Z',
  text: {
    title: 'A creative camp: one day, mixed teams, one brief',
    kind: 'mixed',
    teaser: 'People of several regions and trades work on one brief for a day.',
    problem: 'Companies of one trade meet each other, and only each other.',
    context: known,
    solution:
      'Invite forty people of five regions. Mix every team by region and trade. One brief from a real client, one day, a jury in the evening.',
    steps: ['Find a client with a real brief', 'Mix the teams beforehand', 'One day', 'Jury and dinner'],
    journeySteps: [5],
    topics: ['industries-do-not-meet', 'members-do-not-work-together'],
    sectors: ['creative.design', 'creative.audiovisual'],
    country: 'FR',
    resources: { costBand: 'under_20k', personDays: 25, funding: ['City of Lille'] },
    timescale: 'Three months of preparation, one day',
    results: [{ metric: 'Projects that went on after the day', before: 0, after: 3, unit: 'projects', source: 'Made up for this demo' }],
    weaknesses: [{ text: 'Teams lose the first hour', howToOvercome: 'Send the brief a week before.' }],
    sustainsWithoutSupport: 'no',
  },
}

export const staffExchange: Telling = {
  author: 'bruno',
  reviewer: 'jordi',
  on: '2013-09-16T09:00:00Z',
  text: {
    title: 'Staff exchange for a month',
    kind: 'success',
    teaser: 'Two clusters lend each other one person for a month.',
    problem: 'What a cluster knows about a market sits in the head of one person.',
    context: known,
    solution: 'Two teams exchange one person for a month. They sit in the other office, do real work, and report every Friday to their own.',
    journeySteps: [3, 5],
    topics: ['lessons-get-lost', 'no-contacts-in-country'],
    country: 'BE',
    resources: { costBand: 'under_5k', personDays: 40, funding: [] },
    timescale: 'One month',
    sustainsWithoutSupport: 'yes',
  },
}

export const vouchers: Telling = {
  author: 'giulia',
  reviewer: 'marta',
  on: '2013-09-30T09:00:00Z',
  text: {
    title: 'Innovation vouchers, as in Milan',
    kind: 'success',
    teaser: 'A voucher of a few thousand euros buys a small company its first outside help.',
    problem: 'Small companies do not apply for programmes that are made for large ones.',
    context: `Seen in Milan. ${known}`,
    solution: 'One page to apply, two weeks to a decision, a voucher that any listed designer or laboratory takes.',
    journeySteps: [4],
    topics: ['innovation-far-from-small-firms', 'funding-paperwork'],
    country: 'IT',
    resources: { costBand: 'over_100k', personDays: 60, funding: ['Chamber of commerce'] },
    timescale: 'Six months to the first voucher',
    sustainsWithoutSupport: 'no',
  },
}

export const accelerator: Telling = {
  author: 'petra',
  reviewer: 'jordi',
  on: '2014-04-03T14:00:00Z',
  text: {
    language: 'de',
    title: 'Creative Accelerator und Data Labs (Cluster2020)',
    kind: 'mixed',
    teaser: 'Zehn Teams, zwölf Wochen Förderung und Daten, die öffentliche Stellen für sie öffnen.',
    problem: 'Kreative Firmen haben Ideen für öffentliche Daten, aber keine Daten.',
    context: 'Dass es so etwas gab, ist aus öffentlichen Berichten der Zeit bekannt; alle Einzelheiten sind fiktiv.',
    solution:
      'Jedes Team bekommt eine öffentliche Stelle, die ihm einen Datensatz öffnet, und jemanden, der einer solchen Stelle schon etwas verkauft hat.',
    journeySteps: [4, 6],
    topics: ['innovation-far-from-small-firms', 'members-lack-capital'],
    sectors: ['creative.software'],
    country: 'DE',
    resources: { costBand: 'over_100k', personDays: 180, funding: ['Cluster2020'] },
    timescale: 'Zwölf Wochen',
  },
}

export const sharedStand: Telling = {
  author: 'ines',
  reviewer: 'jordi',
  on: '2014-05-12T09:00:00Z',
  text: {
    title: 'A shared stand at a games fair (fictional)',
    kind: 'mixed',
    teaser: 'Six small companies share one stand, and one person speaks for all.',
    problem: 'A stand of its own costs a small company more than the fair brings.',
    context: details,
    solution: 'Rent one stand for six. One person, who belongs to none of them, shows all six and passes on every contact the same evening.',
    journeySteps: [4, 6],
    topics: ['going-abroad-costs-too-much', 'which-trade-fair'],
    sectors: ['creative.games', 'creative.design'],
    country: 'PT',
    markets: ['DE', 'US'],
    resources: { costBand: 'under_20k', personDays: 15, funding: [] },
    timescale: 'Half a year',
    sustainsWithoutSupport: 'unknown',
  },
}

export const protocol: Telling = {
  author: 'giulia',
  reviewer: 'petra',
  on: '2014-11-12T09:00:00Z',
  text: {
    title: 'A network protocol between clusters',
    kind: 'success',
    teaser: 'Two pages that clusters of four countries sign: one contact each, who answers within a week.',
    problem: 'Clusters promise each other cooperation, and nobody knows whom to call.',
    context: known,
    solution: 'Two pages: who is the contact, what may be asked of them, how soon they answer, and when the signatories meet again.',
    steps: ['Draft it in a closed session', 'Sign it in an open one', 'Look at it again after a year'],
    journeySteps: [5, 6],
    topics: ['memorandum-without-action', 'contact-person-left', 'partner-went-silent'],
    country: 'IT',
    markets: ['PL', 'PT', 'DE'],
    resources: { costBand: 'none', personDays: 3, funding: [] },
    timescale: 'Two months',
    sustainsWithoutSupport: 'yes',
    licence: 'CC-BY-4.0',
  },
}

/** Written in a group, reviewed by somebody else there, and published. */
export async function publish(stage: Stage, groupId: string, { author, reviewer, on, text }: Telling, more: object = {}): Promise<Told> {
  await stage.on(on)
  const practice = await stage.as(author).post('/practices', { groupId, language: 'en', ...text, ...more })
  await stage.as(author).post(`/practices/${practice.id}/submission`)
  await stage.as(reviewer).post(`/practices/${practice.id}/review`)
  return stage.as(reviewer).post(`/practices/${practice.id}/publication`)
}

/** Shown beyond its group: author and owner cluster agree, and an admin does it. */
export async function promote(stage: Stage, practice: Told, author: PersonKey, manager: PersonKey, to: 'network' | 'public'): Promise<void> {
  await stage.as(author).post(`/practices/${practice.id}/consents`, { as: 'author', to })
  await stage.as(manager).post(`/practices/${practice.id}/consents`, { as: 'owner_cluster', to })
  await stage.as('ada').post(`/practices/${practice.id}/promotion`, { visibility: to })
}

/** Looked at again: it still holds, for a year. */
export const renew = (stage: Stage, facilitator: PersonKey, practiceId: string): Promise<Told> =>
  stage.as(facilitator).post(`/practices/${practiceId}/renewal`)

/** The same for all that the facilitator's agenda says is due. */
export async function renewWhatIsDue(stage: Stage, facilitator: PersonKey): Promise<void> {
  const { data } = await stage.as(facilitator).get<{ data: { subject: Told }[] }>('/me/agenda?kind=practice_renewal')
  for (const { subject } of data) await renew(stage, facilitator, subject.id)
}
