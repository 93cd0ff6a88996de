import { type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import type { Example, Examples } from './example.ts'

const inStuttgart = { groupId: stuttgart.id }

/** A forming group of Petra's, with two active members. */
const forming = async (house: House): Promise<{ groupId: string }> => {
  const made = await house.as('petra').post('/v1/groups', { name: 'Canada together', purpose: 'Enter the Canadian market.', minMembers: 2 })
  const groupId: string = made.body.id
  const invited = await house.as('petra').post(`/v1/groups/${groupId}/membership-invitations`, { invitations: [{ userId: people.lea.id }] })
  await house.as('lea').post(`/v1/memberships/${invited.body.data[0].id}/invitation-acceptance`)
  return { groupId }
}

/** Petra takes the Stuttgart group through these acts. */
const after = async (house: House, ...acts: string[]): Promise<{ groupId: string }> => {
  for (const act of acts) await house.as('petra').post(`/v1/groups/${stuttgart.id}/${act}`)
  return inStuttgart
}

const byPetra = (params: { groupId: string }, body?: unknown): Example => ({ as: 'petra' satisfies PersonKey, params, ...(body ? { body } : {}) })

export const groupExamples: Examples = {
  listGroups: async () => ({ as: 'lea', query: { mine: 'true', state: 'active', topic: 'internationalisation' } }),

  createGroup: async () => ({
    as: 'petra',
    body: {
      name: 'Canada together',
      purpose: 'Five clusters that want to enter the Canadian market, and learn from those who have.',
      language: 'en',
      languages: ['en', 'fr'],
      topics: ['internationalisation', 'which-trade-fair'],
      objectives: [{ text: 'Each cluster has met three partners', reviewOn: '2014-12-01' }],
      visibility: 'listed',
      joinPolicy: 'request',
      maxPerCluster: 2,
      minCountries: 3,
      cycle: { meetingsPlanned: 5, startsOn: '2014-05-01', endsOn: '2014-12-15' },
      agreement: { text: 'What is said here stays here. Everybody brings a case.' },
      externalId: 'crm-group-7',
    },
  }),

  upsertGroup: async () => ({
    as: 'petra',
    params: { groupId: 'ext:crm-group-7' },
    body: { name: 'Canada together', purpose: 'Enter the Canadian market.', visibility: 'listed', joinPolicy: 'request' },
  }),

  getGroup: async () => ({ as: 'lea', params: inStuttgart }),

  updateGroup: async () =>
    byPetra(inStuttgart, {
      objectives: [{ text: 'Two markets more by winter', reviewOn: '2014-12-01' }],
      cycle: { meetingsPlanned: 6 },
      visibility: 'public',
    }),

  getGroupComposition: async () => ({ as: 'lea', params: inStuttgart }),

  activateGroup: async (house) => {
    const params = await forming(house)
    await house.as('petra').patch(`/v1/groups/${params.groupId}`, { minCountries: 3 })
    return byPetra(params, { overrideReason: 'The third country joins in May.' })
  },

  pauseGroup: async () => byPetra(inStuttgart, { reason: 'Summer break' }),

  resumeGroup: async (house) => byPetra(await after(house, 'pause')),

  closeGroup: async () => byPetra(inStuttgart, { reason: 'The cycle of 2014 is over' }),

  reopenGroup: async (house) =>
    byPetra(await after(house, 'closure'), { cycle: { meetingsPlanned: 4, startsOn: '2015-01-15', endsOn: '2015-09-30' } }),

  archiveGroup: async (house) => byPetra(await after(house, 'closure'), { reason: 'The programme has ended' }),

  abandonGroup: async (house) => byPetra(await forming(house), { reason: 'Nobody else has the time' }),

  getAgreement: async () => ({ as: 'milo', params: inStuttgart }),

  setAgreement: async () => ({
    ...byPetra(inStuttgart, { text: `${stuttgart.agreement} Nobody sells anything here.`, language: 'en' }),
    headers: { 'if-match': '"1.any"' },
  }),

  acceptAgreement: async () => ({ as: 'ines', params: inStuttgart, body: { version: 1 } }),

  listAgreementAcceptances: async () => ({ as: 'petra', params: inStuttgart, query: { version: '1', limit: '2' } }),
}
