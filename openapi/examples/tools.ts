import type { House } from '../../test/support/house.ts'
import type { Examples } from './example.ts'

const grant = {
  kind: 'funding_scheme',
  title: 'Travel grants for first contacts abroad (fictional)',
  summary: 'Pays half of the travel costs of small creative companies that meet a possible partner for the first time.',
  language: 'en',
  url: 'https://grants.example.org/first-contacts',
  provider: 'Region of the North (fictional)',
  journeySteps: [4, 5],
  topics: ['going-abroad-costs-too-much', 'no-contacts-in-country'],
  countries: ['FR', 'BE'],
  validFrom: '2014-01-01',
  validUntil: '2014-12-31',
  applyUntil: '2014-09-30',
  funding: { maximumEur: 1500, sharePercent: 50 },
}

const listed = async (house: House): Promise<string> => (await house.as('ada').post('/v1/tools', grant)).body.id

export const toolExamples: Examples = {
  listTools: async (house) => {
    await listed(house)
    return { as: 'lea', query: { kind: 'funding_scheme', journeyStep: '4', country: 'FR', validOn: '2014-05-01' } }
  },

  createTool: async () => ({ as: 'ada', body: grant }),

  getTool: async (house) => ({ as: 'lea', params: { toolId: await listed(house) } }),

  updateTool: async (house) => ({
    as: 'ada',
    params: { toolId: await listed(house) },
    body: { applyUntil: null, validUntil: '2015-06-30', funding: { maximumEur: 2000 } },
  }),

  removeTool: async (house) => ({ as: 'ada', params: { toolId: await listed(house) } }),
}
