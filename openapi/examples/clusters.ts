import { affiliationId, clusters, people } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import type { Examples } from './example.ts'

const lille = { clusterId: clusters.lilleMetropole.id }

const loire = {
  name: 'Loire Numérique (fictional)',
  country: 'FR',
  region: 'Pays de la Loire',
  city: 'Nantes',
  location: { latitude: 47.218, longitude: -1.554 },
  sectors: ['creative.software', 'creative.design'],
  foundedYear: 2012,
  memberCount: 64,
  smeCount: 58,
  teamFte: 2.5,
  website: 'https://loire-numerique.example.org',
  description: 'Studios and software companies along the Loire who go abroad together.',
  language: 'en',
  languages: ['fr', 'en'],
  targetMarkets: ['CA', 'DE'],
  needs: ['A partner for trade fairs in Germany'],
  offers: ['Soft landing in Nantes'],
}

/** A cluster that has not been validated, which Marta manages. */
const registered = async (house: House, more: object = {}): Promise<string> =>
  (await house.as('marta').post('/v1/clusters', { ...loire, ...more })).body.id

const submitted = async (house: House, more: object = {}): Promise<string> => {
  const clusterId = await registered(house, more)
  return (await house.as('marta').post(`/v1/clusters/${clusterId}/validations`, {})).body.id
}

/** Nina asks to belong to the team of Lille. */
const asked = async (house: House): Promise<string> =>
  (
    await house
      .as('nina')
      .post(`/v1/clusters/${clusters.lilleMetropole.id}/affiliations`, { role: 'staff', message: 'I look after your members in the north.' })
  ).body.id

export const clusterExamples: Examples = {
  listClusters: async () => ({ as: 'lea', query: { country: 'DE', sector: 'creative', limit: '2' } }),

  createCluster: async () => ({ as: 'marta', body: { ...loire, slug: 'loire-numerique', externalId: 'crm-88' } }),

  upsertCluster: async () => ({ as: 'marta', params: { clusterId: 'ext:crm-88' }, body: { ...loire, slug: 'loire-numerique' } }),

  getCluster: async () => ({ as: 'lea', params: lille }),

  updateCluster: async () => ({
    as: 'marta',
    params: lille,
    body: { teamFte: 5.5, targetMarkets: ['CA', 'DE'], location: { latitude: 50.637, longitude: 3.063 }, description: null },
  }),

  deleteCluster: async (house) => {
    const clusterId = await registered(house)
    const { data } = (await house.as('ada').get(`/v1/clusters/${clusterId}/affiliations`)).body
    await house.as('ada').post(`/v1/affiliations/${data[0].id}/ending`, { reason: 'Registered by mistake' })
    return { as: 'ada', params: { clusterId } }
  },

  setClusterLabel: async () => ({ as: 'ada', params: lille, body: { label: 'silver' } }),

  requestAffiliation: async () => ({
    as: 'nina',
    params: lille,
    body: { role: 'staff', message: 'I look after your members in the north.' },
  }),

  listClusterAffiliations: async () => ({ as: 'marta', params: lille, query: { state: 'active' } }),

  listMyAffiliations: async () => ({ as: 'lea' }),

  appointToCluster: async () => ({
    as: 'ada',
    params: { clusterId: clusters.bwcon.id },
    body: { userId: people.petra.id, role: 'manager' },
  }),

  getAffiliation: async () => ({ as: 'lea', params: { affiliationId: affiliationId('lea') } }),

  approveAffiliation: async (house) => ({ as: 'marta', params: { affiliationId: await asked(house) }, body: { role: 'staff' } }),

  rejectAffiliation: async (house) => ({
    as: 'marta',
    params: { affiliationId: await asked(house) },
    body: { reason: 'We do not work in the north any more.' },
  }),

  withdrawAffiliation: async (house) => ({ as: 'nina', params: { affiliationId: await asked(house) } }),

  endAffiliation: async () => ({ as: 'marta', params: { affiliationId: affiliationId('lea') }, body: { reason: 'Moved to another job' } }),

  changeAffiliationRole: async () => ({ as: 'marta', params: { affiliationId: affiliationId('lea') }, body: { role: 'manager' } }),

  listValidationCriteria: async () => ({ as: null }),

  publishValidationCriteria: async () => ({
    as: 'ada',
    body: {
      criteria: [
        { code: 'member-count', description: 'At least 15 members', attribute: 'memberCount', atLeast: 15 },
        { code: 'sme-share', description: 'At least half of the members are SMEs', attribute: 'smeCount', per: 'memberCount', atLeast: 0.5 },
        { code: 'markets', description: 'Markets that its members want to enter', attribute: 'targetMarkets' },
      ],
    },
  }),

  submitClusterForValidation: async (house) => ({
    as: 'marta',
    params: { clusterId: await registered(house) },
    body: { note: 'The figures are those of our annual report.' },
  }),

  listClusterValidations: async (house) => {
    const clusterId = await registered(house)
    await house.as('marta').post(`/v1/clusters/${clusterId}/validations`, {})
    return { as: 'marta', params: { clusterId } }
  },

  getClusterValidation: async (house) => ({ as: 'marta', params: { validationId: await submitted(house) } }),

  decideClusterValidation: async (house) => ({
    as: 'ada',
    params: { validationId: await submitted(house, { memberCount: 9, smeCount: 9 }) },
    body: { outcome: 'validated', waivers: [{ criterion: 'member-count', reason: 'Founded last spring, and growing' }] },
  }),

  lapseClusterValidation: async () => ({ as: 'ada', params: lille, body: { reason: 'The association was dissolved' } }),
}
