import { stuttgart } from './cast.ts'
import { announce, conclude, type Gathering, item, register } from './gatherings.ts'
import { plantStuttgart } from './plant.ts'
import type { Stage } from './stage.ts'

/* Dates and places are those of public reports, but for the meeting of 21 October, which never was. All else is fictional. */

const fictional = 'Who was there and what they said is made up for this demo.'
const stuttgartTime = 'Europe/Berlin'
const online = (localStart: string, localEnd: string) => ({
  format: 'online' as const,
  joinUrl: 'https://meet.example.org/stuttgart',
  timeZone: stuttgartTime,
  localStart,
  localEnd,
})

export const kickOff: Gathering = {
  title: 'Kick-off in Stuttgart',
  theme: 'Best and worst practices, both welcome: new services, infrastructure, lobbying and policy, professional cluster management.',
  announced: '2014-06-17T08:00:00Z',
  startsAt: '2014-07-02T08:00:00Z',
  plan: {
    format: 'onsite',
    venue: { name: 'MFG Baden-Württemberg', city: 'Stuttgart', country: 'DE', address: 'Breitscheidstraße 4' },
    timeZone: stuttgartTime,
    localStart: '2014-07-02T10:00',
    localEnd: '2014-07-02T17:00',
    capacity: 12,
    reservedSeats: 1,
  },
  people: ['petra', 'jordi', 'lea', 'giulia', 'bruno', 'tomasz', 'otto'],
  agenda: [
    item('check_in', 30, 'Who is here, and with what'),
    item('case', 90, 'Two funding schemes, one fair: which first?', 'lea'),
    item('case', 90, 'Our partner abroad stopped answering', 'tomasz'),
    item('reflection', 45, 'How do we want to work?', 'otto'),
  ],
  decisions: [
    {
      by: 'petra',
      statement: 'One member presents a case, the others share what they know, one facilitates, observers reflect.',
      reviewOn: '2014-10-31',
    },
  ],
  commitments: [
    { by: 'lea', text: 'I apply for the smaller scheme.', firstStep: 'Call the office tomorrow.', dueOn: '2014-09-15' },
    { by: 'tomasz', text: 'I find out where the person is that we knew.', dueOn: '2014-09-15' },
  ],
  report: {
    summary: `The group works on specific cases in the coaching format, online between the meetings. ${fictional}`,
    minutes: 'Léa: apply for the smaller scheme first, it answers before the fair. Tomasz: call the person, not the organisation.',
  },
}

export const internationalisation: Gathering = {
  title: 'Online: Internationalization',
  theme: 'Which market first, and who says so?',
  announced: '2014-09-01T08:00:00Z',
  startsAt: '2014-09-22T12:00:00Z',
  plan: online('2014-09-22T14:00', '2014-09-22T16:00'),
  people: ['petra', 'jordi', 'lea', 'giulia', 'bruno', 'tomasz'],
  absent: ['bruno'],
  agenda: [item('case', 75, 'Members want Asia, the board wants neighbours', 'giulia'), item('reflection', 20, 'What was it worth?')],
  words: [
    { by: 'lea', word: { disposition: 'done', closingNote: 'Sent in July, granted in August. (Fictional.)' } },
    { by: 'tomasz', word: { disposition: 'carried', dueOn: '2014-10-08' } },
  ],
  report: {
    summary: `One case, five peers, two hours. ${fictional}`,
    minutes: 'Giulia asks three members who have customers in Asia already, and starts from those.',
  },
}

export const strategy: Gathering = {
  title: 'Online: Strategy',
  theme: 'How to show results to the region after year one. (8 or 10 October: which it was is not known today; the demo takes the 8th.)',
  announced: '2014-10-02T08:00:00Z',
  startsAt: '2014-10-08T12:00:00Z',
  plan: online('2014-10-08T14:00', '2014-10-08T16:00'),
  people: ['petra', 'jordi', 'lea', 'giulia', 'tomasz'],
  words: [{ by: 'tomasz', word: { disposition: 'dropped', reason: 'Nobody knows where she went; we look for another partner. (Fictional.)' } }],
  commitments: [{ by: 'giulia', text: 'I bring two pages to Bari that all of us can sign.', dueOn: '2014-10-31' }],
  report: { summary: `Numbers that a region understands. ${fictional}`, minutes: 'Count what changed for the companies, not what the cluster did.' },
}

const medimex: Gathering = {
  title: 'Live in Bari',
  theme: 'A closed session of the group inside Medimex; the open one had more than 150 guests.',
  announced: '2014-10-17T08:00:00Z',
  startsAt: '2014-10-31T09:00:00Z',
  plan: {
    format: 'onsite',
    venue: { name: 'Fiera del Levante', city: 'Bari', country: 'IT' },
    hostEvent: 'Medimex',
    timeZone: 'Europe/Rome',
    localStart: '2014-10-31T10:00',
    localEnd: '2014-10-31T13:00',
    capacity: 5,
    reservedSeats: 1,
  },
  people: ['petra', 'jordi', 'lea', 'giulia', 'bruno', 'tomasz'],
  agenda: [item('practice', 60, 'A protocol between our clusters', 'giulia'), item('case', 60, 'Who speaks for freelancers?', 'jordi')],
  decisions: [{ by: 'giulia', statement: 'Clusters of Puglia, Poland, Portugal and Germany sign a network protocol.', reviewOn: '2015-10-31' }],
  words: [{ by: 'giulia', word: { disposition: 'done', closingNote: 'Two pages, signed. (Fictional.)' } }],
  report: {
    summary: `A network protocol between clusters of Puglia, Poland, Portugal and Germany. ${fictional}`,
    minutes: 'The protocol names one contact for each cluster, who answers within a week.',
  },
}

/** The peer group is there, with its people. */
export async function formPeerGroup(stage: Stage): Promise<void> {
  await stage.on('2014-06-05T08:00:00Z')
  await stage.db.transaction((tx) => plantStuttgart(tx, stage.now()))
}

/** A meeting that too few can make: the check says so, and it is called off. */
export async function missQuorum(stage: Stage): Promise<void> {
  await stage.on('2014-10-16T14:00:00Z')
  const { id } = await stage.as('petra').post(`/groups/${stuttgart.id}/meetings`, {
    title: 'Online: before Bari (fictional)',
    language: 'en',
    ...online('2014-10-21T14:00', '2014-10-21T15:00'),
    minAttendance: 5,
    quorumCheckAt: '2014-10-17T07:00:00.000Z',
  })
  await stage.as('petra').post(`/meetings/${id}/scheduling`)
  await register(stage, id, ['petra', 'lea'])
  await stage.on('2014-10-17T07:00:00Z')
  await stage.as('petra').post(`/meetings/${id}/cancellation`, { reason: 'Two of us can make it; five would be worth the hour.' })
}

/** Six want five seats: one waits, is offered the seat that another gives up, and takes it. Returns the meeting's id. */
export async function meetInBari(stage: Stage): Promise<string> {
  const meetingId = await announce(stage, stuttgart.id, medimex)
  const registrations = await register(stage, meetingId, medimex.people)
  await stage.on('2014-10-24T08:00:00Z')
  await stage.as('bruno').post(`/registrations/${registrations.get('bruno')}/cancellation`)
  await stage.on('2014-10-24T12:00:00Z')
  await stage.as('tomasz').post(`/registrations/${registrations.get('tomasz')}/offer-acceptance`)
  registrations.delete('bruno')
  await conclude(stage, meetingId, medimex, registrations)
  return meetingId
}
