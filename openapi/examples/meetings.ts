import { type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import { meetingsIn, startsAt, thirdMeeting } from '../../test/support/meetings.ts'
import type { Example, Examples } from './example.ts'

const venue = { name: 'MFG Akademie', city: 'Stuttgart', country: 'DE', address: 'Breitscheidstraße 4' }
const plan = {
  ...thirdMeeting,
  theme: 'How to find a first partner in Japan, and how to keep one.',
  venue,
  capacity: 10,
  reservedSeats: 1,
  minAttendance: 5,
  quorumCheckAt: '2014-05-18T12:00:00.000Z',
}

const draft = async (house: House): Promise<string> => (await meetingsIn(house).draft(plan)).id
const scheduled = async (house: House, more: object = {}): Promise<string> => (await meetingsIn(house).scheduled({ ...plan, ...more })).id
const running = async (house: House): Promise<string> => {
  const id = await scheduled(house)
  await meetingsIn(house).started(id)
  return id
}

/** An act on a meeting that Petra facilitates. */
const onMeeting = (meetingId: string, body?: unknown): Example => ({ as: 'petra', params: { meetingId }, ...(body === undefined ? {} : { body }) })

/** Léa's invitation to a scheduled meeting. */
const invitation = async (house: House): Promise<string> => {
  await scheduled(house)
  return (await house.as('lea').get('/v1/me/registrations')).body.data[0].id
}

/** Léa's seat at a scheduled meeting. */
const seat = async (house: House, more: object = {}): Promise<{ meetingId: string; registrationId: string }> => {
  const meetingId = await scheduled(house, more)
  return { meetingId, registrationId: (await meetingsIn(house).register('lea', meetingId, { listMe: true })).id }
}

/** A seat that Léa is offered, because Jordi gave his up. */
const offer = async (house: House): Promise<string> => {
  const { register, cancel } = meetingsIn(house)
  const meetingId = await scheduled(house, { capacity: 1, reservedSeats: 0 })
  const jordi = await register('jordi', meetingId)
  const lea = await register('lea', meetingId)
  await cancel('jordi', jordi.id)
  return lea.id
}

const agenda = [
  { kind: 'check_in', title: 'Who is here, and with what', minutes: 20 },
  { kind: 'case', title: 'Léa: a partner who does not answer', minutes: 90, ownerId: people.lea.id },
  { kind: 'break', title: 'Coffee', minutes: 15 },
  { kind: 'reflection', title: 'What was it worth', minutes: 30, notes: 'One sentence each.' },
]
const withAgenda = async (house: House, meetingId: string) =>
  (await house.as('petra').put(`/v1/meetings/${meetingId}/agenda`, { items: agenda }, { headers: { 'if-match': '*' } })).body

const text = {
  summary: 'Three ways to a first partner in Japan: a trade fair, an intermediary, a shared customer.',
  minutes: 'Léa told of Osaka. Jordi offered to introduce her to an intermediary. Bruno doubted that fairs pay.',
}
/** A held meeting that Léa and Jordi attended. */
const held = async (house: House): Promise<string> => {
  const { held, attended } = meetingsIn(house)
  const { meeting, registrations } = await held(['lea', 'jordi'], plan)
  await attended(meeting.id, registrations.values())
  return meeting.id
}
const written = async (house: House): Promise<{ meetingId: string; reportId: string }> => {
  const meetingId = await held(house)
  return { meetingId, reportId: (await meetingsIn(house).write('petra', meetingId, text)).id }
}
const circulated = async (house: House): Promise<{ meetingId: string; reportId: string }> => {
  const made = await written(house)
  await meetingsIn(house).act('petra', `/v1/reports/${made.reportId}/circulation`)
  return made
}
const approved = async (house: House): Promise<{ meetingId: string; reportId: string }> => {
  const made = await circulated(house)
  for (const person of ['lea', 'jordi'] as const) await meetingsIn(house).act(person, `/v1/reports/${made.reportId}/approvals`)
  return made
}
const decision = { statement: 'Léa and Jordi visit the trade fair in Osaka together and report in June.', reviewOn: '2014-06-30' }
const decided = async (house: House): Promise<string> =>
  (await meetingsIn(house).act('petra', `/v1/meetings/${await running(house)}/decisions`, decision)).id

const by = (as: PersonKey, params: Record<string, string>, body?: unknown): Example => ({ as, params, ...(body === undefined ? {} : { body }) })

export const meetingExamples: Examples = {
  listMeetings: async (house) => {
    await scheduled(house)
    return { as: 'lea', query: { mine: 'true', from: '2014-05-01T00:00:00.000Z', sort: 'startsAt' } }
  },
  listMeetingsOfGroup: async (house) => {
    await scheduled(house)
    return { as: 'lea', params: { groupId: stuttgart.id }, query: { state: 'scheduled' } }
  },
  createMeeting: async () => ({ as: 'petra', params: { groupId: stuttgart.id }, body: { ...plan, externalId: 'calendar-2014-3' } }),
  getMeeting: async (house) => by('lea', { meetingId: (await seat(house)).meetingId }),
  updateMeeting: async (house) => onMeeting(await scheduled(house), { capacity: 12, venue: { directions: 'Second floor, ring twice.' } }),
  scheduleMeeting: async (house) => onMeeting(await draft(house)),
  rescheduleMeeting: async (house) => onMeeting((await seat(house)).meetingId, { localStart: '2014-05-22T14:00', localEnd: '2014-05-22T17:00' }),
  releaseReservedSeats: async (house) => onMeeting(await scheduled(house), { seats: 1 }),
  startMeeting: async (house) => {
    const id = await scheduled(house)
    house.clock.now = startsAt
    return onMeeting(id)
  },
  endMeeting: async (house) => onMeeting(await running(house)),
  closeMeeting: async (house) => onMeeting((await approved(house)).meetingId),
  cancelMeeting: async (house) => onMeeting(await scheduled(house), { reason: 'The train drivers strike.' }),

  getAgenda: async (house) => {
    const meetingId = await scheduled(house)
    await withAgenda(house, meetingId)
    return by('lea', { meetingId })
  },
  replaceAgenda: async (house) => {
    const meetingId = await scheduled(house)
    const { headers } = await house.as('petra').get(`/v1/meetings/${meetingId}/agenda`)
    return { ...onMeeting(meetingId, { items: agenda }), headers: { 'if-match': headers.etag! } }
  },
  setAgendaItemState: async (house) => {
    const meetingId = await running(house)
    const { items } = await withAgenda(house, meetingId)
    return by('petra', { agendaItemId: items[0].id }, { state: 'running' })
  },

  registerForMeeting: async (house) => by('lea', { meetingId: await scheduled(house) }, { listMe: true }),
  listRegistrations: async (house) => by('petra', { meetingId: (await seat(house)).meetingId }),
  listMyRegistrations: async (house) => {
    await seat(house)
    return { as: 'lea', query: { state: 'registered' } }
  },
  getRegistration: async (house) => by('lea', { registrationId: (await seat(house)).registrationId }),
  updateRegistration: async (house) => by('lea', { registrationId: (await seat(house)).registrationId }, { listMe: false }),
  declineRegistration: async (house) => by('lea', { registrationId: await invitation(house) }),
  cancelRegistration: async (house) => by('lea', { registrationId: (await seat(house)).registrationId }),
  acceptOffer: async (house) => by('lea', { registrationId: await offer(house) }),
  reconfirmRegistration: async (house) => {
    const { meetingId, registrationId } = await seat(house)
    house.clock.forward(60_000)
    await meetingsIn(house).act('petra', `/v1/meetings/${meetingId}/rescheduling`, { localStart: '2014-05-22T14:00', localEnd: '2014-05-22T17:00' })
    return by('lea', { registrationId })
  },
  checkIn: async (house) => {
    const { meetingId, registrationId } = await seat(house)
    await meetingsIn(house).started(meetingId)
    return by('lea', { registrationId })
  },
  getAttendance: async (house) => by('petra', { meetingId: await held(house) }),
  recordAttendance: async (house) => {
    const { meetingId, registrationId } = await seat(house)
    await meetingsIn(house).started(meetingId)
    return onMeeting(meetingId, { people: [{ registrationId, state: 'attended' }] })
  },

  getReportOfMeeting: async (house) => by('lea', { meetingId: (await circulated(house)).meetingId }),
  writeReport: async (house) => by('lea', { meetingId: await held(house) }, text),
  getReport: async (house) => by('lea', { reportId: (await approved(house)).reportId }),
  listReportRevisions: async (house) => {
    const { meetingId, reportId } = await written(house)
    await meetingsIn(house).write('petra', meetingId, { ...text, minutes: 'Léa told of Kobe.' })
    return by('lea', { reportId })
  },
  circulateReport: async (house) => by('petra', { reportId: (await written(house)).reportId }),
  approveReport: async (house) => by('lea', { reportId: (await circulated(house)).reportId }),
  objectToReport: async (house) => by('lea', { reportId: (await circulated(house)).reportId }, { comment: 'It was Kobe, not Osaka.' }),

  listDecisions: async (house) => {
    const meetingId = await running(house)
    await meetingsIn(house).act('petra', `/v1/meetings/${meetingId}/decisions`, decision)
    return by('lea', { meetingId })
  },
  recordDecision: async (house) => by('lea', { meetingId: await running(house) }, decision),
  getDecision: async (house) => by('lea', { decisionId: await decided(house) }),
  updateDecision: async (house) => by('petra', { decisionId: await decided(house) }, { reviewOn: '2014-07-15' }),
  removeDecision: async (house) => by('petra', { decisionId: await decided(house) }),
}
