import { clusters } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import type { Examples } from './example.ts'

const toPoland = {
  clusterId: clusters.lilleMetropole.id,
  market: 'PL',
  goal: 'Three fashion companies of Lille sell in Kraków by next summer.',
}

/** Marta's journey for Lille, begun at this step. */
const begun = async (house: House, atStep = 5) => (await house.as('marta').post('/v1/journeys', { ...toPoland, atStep })).body
const stepIn = async (house: House, number = 5): Promise<string> => (await begun(house, number)).steps[number - 1].id
const waiting = async (house: House): Promise<string> => (await begun(house)).steps[0].id

const skipped = async (house: House): Promise<string> => {
  const stepId = await waiting(house)
  await house.as('marta').post(`/v1/journey-steps/${stepId}/skip`, { reason: 'We have done this for years.' })
  return stepId
}

const candidates = [
  {
    name: 'Wisła Creative (fictional)',
    country: 'PL',
    contact: 'Tomasz Zieliński, met in Stuttgart',
    fit: 'Same size, and a scene that buys French fashion.',
    status: 'in_talks',
  },
]

export const journeyExamples: Examples = {
  listFrameworks: async () => ({ as: null, query: { language: 'fr' } }),

  getFramework: async () => ({ as: null, params: { frameworkCode: 'internationalisation' } }),

  startJourney: async () => ({ as: 'marta', body: { ...toPoland, atStep: 5 } }),

  listJourneys: async (house) => {
    await begun(house)
    return { as: 'lea', query: { state: 'running', market: 'PL' } }
  },

  getJourney: async (house) => ({ as: 'lea', params: { journeyId: (await begun(house)).id } }),

  updateJourney: async (house) => ({ as: 'marta', params: { journeyId: (await begun(house)).id }, body: { market: 'CZ', goal: null } }),

  completeJourney: async (house) => {
    const { id: journeyId, steps } = await begun(house)
    const marta = house.as('marta')
    await marta.post(`/v1/journey-steps/${steps[4].id}/completion`)
    for (const { id, number } of steps) if (number !== 5) await marta.post(`/v1/journey-steps/${id}/skip`, { reason: 'Done before we began here' })
    return { as: 'marta', params: { journeyId } }
  },

  stopJourney: async (house) => ({
    as: 'marta',
    params: { journeyId: (await begun(house)).id },
    body: { reason: 'The companies found their customers at home.' },
  }),

  recordJourneyExperience: async (house) => ({
    as: 'marta',
    params: { journeyId: (await begun(house, 7)).id },
    body: {
      journeyStep: 5,
      periodStartOn: '2013-11-01',
      periodEndOn: '2014-04-15',
      expected: 'A shop that takes two of our labels',
      happened: 'Two shops took one label each',
      why: 'The partner brought the buyers to our showroom himself.',
      outcome: 'worked_with_changes',
      language: 'en',
    },
  }),

  listJourneySteps: async (house) => ({ as: 'lea', params: { journeyId: (await begun(house)).id } }),

  getJourneyStep: async (house) => ({ as: 'lea', params: { stepId: await stepIn(house) } }),

  updateJourneyStep: async (house) => ({
    as: 'lea',
    params: { stepId: await stepIn(house) },
    headers: { 'if-match': '"1.any"' },
    body: { notes: 'Ask Tomasz whom he would trust.', payload: { candidates } },
  }),

  startJourneyStep: async (house) => ({ as: 'lea', params: { stepId: await waiting(house) } }),

  completeJourneyStep: async (house) => ({ as: 'lea', params: { stepId: await stepIn(house) } }),

  skipJourneyStep: async (house) => ({ as: 'lea', params: { stepId: await waiting(house) }, body: { reason: 'We have done this for years.' } }),

  reopenJourneyStep: async (house) => ({ as: 'lea', params: { stepId: await skipped(house) } }),
}
