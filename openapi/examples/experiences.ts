import { type PersonKey, stuttgart } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import type { Example, Examples } from './example.ts'
import { published } from './practices.ts'

const told = {
  groupId: stuttgart.id,
  journeyStep: 4,
  market: 'IT',
  periodStartOn: '2014-01-13',
  periodEndOn: '2014-04-04',
  language: 'en',
  expected: 'Five leads for each company, and no stand of our own to pay for.',
  happened: 'Nine leads for each of the four companies; one of them has signed a contract since.',
  why: 'The stand was next to the entrance, and one organiser stayed at it every day.',
  nextTime: 'Book a year ahead, and agree beforehand on who follows up.',
  adaptations: 'Four companies instead of five, and a rota by the hour.',
  outcome: 'worked_with_changes',
  results: [{ metric: 'Leads', before: 2, after: 9, unit: 'a company', source: 'Count at the stand' }],
  costBand: 'under_20k',
  effortDays: 14,
  evidenceLinks: ['https://lille-metropole.example.org/reports/medimex-2014'],
  value: 'realised',
}

const recorded = async (house: House, more: object = {}, as: PersonKey = 'lea'): Promise<string> =>
  (await house.as(as).post('/v1/experiences', { ...told, ...more })).body.id

const drafted = async (house: House): Promise<Example> => ({ as: 'lea', params: { experienceId: await recorded(house, { draft: true }) } })

const disputed = async (house: House): Promise<string> => {
  const experienceId = await recorded(house)
  await house.as('jordi').post(`/v1/experiences/${experienceId}/dispute`, doubt)
  return experienceId
}
const doubt = { reason: 'Two of the nine leads had come to our stand the day before.' }

/** Three clusters have tried Léa's practice; one of them it did not help. */
const tried = async (house: House): Promise<string> => {
  const practiceId = await published(house)
  await recorded(house, { practiceId }, 'jordi')
  await recorded(house, { practiceId, outcome: 'worked', evidenceLinks: [] }, 'giulia')
  await recorded(house, { practiceId, outcome: 'no_effect', results: [] }, 'bruno')
  return practiceId
}

export const experienceExamples: Examples = {
  recordExperience: async (house) => ({ as: 'lea', body: { ...told, practiceId: await published(house) } }),

  listExperiences: async (house) => {
    await tried(house)
    return { as: 'lea', query: { outcome: 'no_effect', groupId: stuttgart.id, sort: '-periodEndOn' } }
  },

  getExperience: async (house) => ({ as: 'petra', params: { experienceId: await recorded(house, { practiceId: await published(house) }) } }),

  updateExperience: async (house) => ({
    ...(await drafted(house)),
    body: { happened: 'Nine leads for each of the four companies; two have signed a contract since.', effortDays: 15.5, value: null },
  }),

  discardExperience: drafted,

  submitExperience: drafted,

  confirmExperience: async (house) => ({
    as: 'petra',
    params: { experienceId: await recorded(house) },
    body: {},
  }),

  disputeExperience: async (house) => ({ as: 'petra', params: { experienceId: await recorded(house) }, body: doubt }),

  resolveDispute: async (house) => ({
    as: 'petra',
    params: { experienceId: await disputed(house) },
    body: { reason: 'Both stands counted their own; the two leads were counted once each.' },
  }),

  withdrawExperience: async (house) => ({ as: 'lea', params: { experienceId: await recorded(house) } }),

  changeExperienceVisibility: async (house) => ({ as: 'lea', params: { experienceId: await recorded(house) }, body: { visibility: 'network' } }),

  changeExperienceAttribution: async (house) => ({
    as: 'lea',
    params: { experienceId: await recorded(house) },
    body: { attribution: 'attributed' },
  }),

  listPracticeExperiences: async (house) => ({ as: 'lea', params: { practiceId: await tried(house) }, query: { outcome: 'worked', limit: '1' } }),

  getPracticeEvidence: async (house) => ({ as: 'lea', params: { practiceId: await tried(house) }, query: { journeyStep: '4' } }),
}
