import type { PersonKey } from './cast.ts'
import { type Gathering, item } from './gatherings.ts'
import type { Stage } from './stage.ts'

/* The places and dates of these meetings are those of public reports of the time. Who came, and what was said, is fictional. */

const fictional = 'Who was there and what they said is made up for this demo.'
const paris = 'Europe/Paris'
const madrid = 'Europe/Madrid'

const onsite = (name: string, city: string, country: string, timeZone: string, localStart: string, localEnd: string) => ({
  format: 'onsite' as const,
  venue: { name, city, country },
  timeZone,
  localStart,
  localEnd,
})

export const studyVisitLille: Gathering = {
  title: 'Study visit: Lille',
  theme: 'Two days with Plaine Images, Pictanovo, Maisons de Mode, Lille Design and Euratechnologies.',
  announced: '2012-10-15T08:00:00Z',
  startsAt: '2012-11-27T08:00:00Z',
  plan: onsite('Plaine Images', 'Tourcoing', 'FR', paris, '2012-11-27T09:00', '2012-11-28T17:00'),
  people: ['jordi', 'marta', 'lea', 'bruno', 'petra'],
  report: {
    summary: `Five houses in two days, each shown by whoever runs it. ${fictional}`,
    minutes: 'What the guests asked for most was not the programmes but how they are paid for.',
  },
}

export const creativeCamp: Gathering = {
  title: 'Creative camp: Lille',
  theme: 'One day, mixed teams, one brief.',
  announced: '2013-03-18T08:00:00Z',
  startsAt: '2013-04-30T07:00:00Z',
  plan: onsite("L'Aéronef", 'Lille', 'FR', paris, '2013-04-30T09:00', '2013-04-30T18:00'),
  people: ['jordi', 'marta', 'lea', 'bruno', 'tomasz', 'ines'],
  absent: ['tomasz'],
  report: {
    summary: `Teams from five regions, one brief, one day. ${fictional}`,
    minutes: 'Mixed teams needed the first hour to find a language. Next time the brief goes out a week before.',
  },
}

export const studyVisitBarcelona: Gathering = {
  title: 'Study visit: Barcelona',
  theme: 'Barcelona Media and its neighbours in the 22@ district.',
  announced: '2013-05-27T08:00:00Z',
  startsAt: '2013-07-04T07:30:00Z',
  plan: onsite('Barcelona Media', 'Barcelona', 'ES', madrid, '2013-07-04T09:30', '2013-07-05T16:00'),
  people: ['jordi', 'marta', 'lea', 'giulia'],
  report: {
    summary: `The return visit. ${fictional}`,
    minutes: 'Two members agreed to lend each other an editor for a month: see the practice on staff exchange.',
  },
}

export const trainingBarcelona: Gathering = {
  title: 'Training: Barcelona',
  theme: 'Developing an internationalisation strategy for a creative cluster: the first training.',
  announced: '2014-02-17T08:00:00Z',
  startsAt: '2014-03-26T08:30:00Z',
  plan: { ...onsite('Barcelona Media', 'Barcelona', 'ES', madrid, '2014-03-26T09:30', '2014-03-26T17:00'), capacity: 12, reservedSeats: 1 },
  people: ['jordi', 'marta', 'lea', 'bruno', 'petra', 'giulia', 'tomasz'],
  agenda: [
    item('input', 90, 'Facts and figures on the internationalisation of clusters', 'jordi'),
    item('practice', 120, 'What has worked elsewhere', 'marta'),
    item('reflection', 45, 'What I take home'),
  ],
  report: {
    summary: `Several suggestions and a couple of practices came out of it, which the second training used. ${fictional}`,
    minutes: 'The barriers that came up most: time of the team, and knowing whom to trust in the market.',
  },
}

export const trainingLille: Gathering = {
  title: 'Training: Lille',
  theme: 'The second training: the seven-step model, then easy tools and practical cases.',
  announced: '2014-04-04T08:00:00Z',
  startsAt: '2014-04-29T07:00:00Z',
  plan: { ...onsite('Plaine Images', 'Tourcoing', 'FR', paris, '2014-04-29T09:00', '2014-04-29T17:30'), capacity: 15, reservedSeats: 1 },
  people: ['marta', 'jordi', 'lea', 'bruno', 'petra', 'giulia', 'otto'],
  agenda: [
    item('input', 90, 'Facts and figures, the main barriers, and the seven steps', 'jordi'),
    item('practice', 90, 'Two practices collected in Barcelona', 'marta'),
    item('case', 120, 'Practical cases', 'bruno'),
    item('reflection', 30, 'What next'),
  ],
  decisions: [{ by: 'petra', statement: 'Specific problems are tackled more quickly among peers: Stuttgart starts a peer group on 2 July.' }],
  report: {
    summary:
      'For managers who have been at it for years the model was a benchmark of what they do already. The practical cases started a lively exchange: trainings help those who lack experience, ' +
      `and specific problems are tackled more efficiently by a group of peers. ${fictional}`,
    minutes: 'Nobody starts at step one. A journey has to be able to begin anywhere.',
  },
}

/** The open circle of the trainings: whoever belongs to a cluster comes in. Returns its id. */
export async function foundCircle(stage: Stage): Promise<string> {
  await stage.on('2012-10-01T08:00:00Z')
  const { id } = await stage.as('jordi').post('/groups', {
    name: 'ECCL trainings',
    purpose: 'Study visits, camps and trainings of the European Creative Cluster Lab, open to everybody who runs a creative cluster.',
    language: 'en',
    languages: ['en'],
    kind: 'open_circle',
    visibility: 'public',
    joinPolicy: 'open',
    confidentiality: 'open',
    maxMembers: 40,
    topics: ['internationalisation', 'cluster-management'],
    organisers: ['ECCL'],
  })
  const guests: PersonKey[] = ['marta', 'lea', 'bruno', 'petra', 'giulia', 'tomasz', 'ines', 'nina', 'milo', 'otto']
  for (const guest of guests) {
    const membership = await stage.as(guest).post(`/groups/${id}/membership-requests`, {})
    if (guest === 'marta') await stage.as('jordi').put(`/memberships/${membership.id}/role`, { role: 'facilitator' })
  }
  await stage.as('jordi').post(`/groups/${id}/activation`, {})
  return id
}
