import { clusters, stuttgart } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import { meetingsIn } from '../../test/support/meetings.ts'
import type { Example, Examples } from './example.ts'

const stand = {
  groupId: stuttgart.id,
  title: 'Share one stand at a trade fair',
  teaser: 'Five companies, one stand, a fifth of the cost each.',
  problem: "A stand of one's own costs more than a small company earns at the fair.",
  context: 'Fashion and film companies of Lille wanted to be seen at Medimex, and none could pay for a stand alone.',
  solution: "Rent one stand together, take turns, and follow up on each other's leads.",
  steps: ['Ask who wants to go', 'Rent one stand in the name of the cluster', 'Draw up a rota', 'Share the leads within a week'],
  journeySteps: [4, 6],
  topics: ['which-trade-fair', 'trade-fair-without-results'],
  sectors: ['creative.audiovisual', 'creative.fashion'],
  country: 'FR',
  markets: ['IT'],
  resources: { costBand: 'under_20k', personDays: 12, funding: ['Regional export programme'] },
  timescale: 'Four months from the first call to the fair',
  results: [{ metric: 'Leads', before: 3, after: 11, unit: 'a day', source: 'Count at the stand' }],
  enabling: [{ dimension: 'people', text: 'One organiser who is at the stand every day' }],
  hindering: [{ dimension: 'money', text: 'The stand is paid for half a year ahead' }],
  strengths: ['Cheap', 'Companies get to know each other'],
  weaknesses: [{ text: 'Competitors stand side by side', howToOvercome: 'Agree beforehand on who speaks to whom' }],
  sustainsWithoutSupport: 'yes',
  kind: 'success',
  licence: 'CC-BY-4.0',
  language: 'en',
}

const noun = async (house: House, person: 'lea' | 'petra', practiceId: string, name: string, body?: object) =>
  (await house.as(person).post(`/v1/practices/${practiceId}/${name}`, body)).body

/** Léa's draft. */
const drafted = async (house: House): Promise<string> => (await house.as('lea').post('/v1/practices', stand)).body.id

const submitted = async (house: House): Promise<string> => {
  const practiceId = await drafted(house)
  await noun(house, 'lea', practiceId, 'submission')
  return practiceId
}

const inReview = async (house: House): Promise<string> => {
  const practiceId = await submitted(house)
  await noun(house, 'petra', practiceId, 'review')
  return practiceId
}

/** Read by Petra, and seen by the whole group. */
export const published = async (house: House): Promise<string> => {
  const practiceId = await inReview(house)
  await noun(house, 'petra', practiceId, 'publication')
  return practiceId
}

/** Léa and her cluster let everybody see it. */
const consented = async (house: House): Promise<string> => {
  const practiceId = await published(house)
  await house.as('lea').post(`/v1/practices/${practiceId}/consents`, { as: 'author', to: 'public' })
  await house.as('marta').post(`/v1/practices/${practiceId}/consents`, { as: 'owner_cluster', to: 'public' })
  return practiceId
}

const promoted = async (house: House): Promise<string> => {
  const practiceId = await consented(house)
  await house.as('ada').post(`/v1/practices/${practiceId}/promotion`, { visibility: 'public' })
  return practiceId
}

/** The group meets, with a practice on its agenda. */
const met = async (house: House): Promise<{ meetingId: string; agendaItemId: string }> => {
  const { scheduled, started } = meetingsIn(house)
  const { id } = await scheduled()
  const { headers } = await house.as('petra').get(`/v1/meetings/${id}/agenda`)
  const items = [{ minutes: 30, kind: 'practice', title: 'One stand for five' }]
  const agenda = await house.as('petra').put(`/v1/meetings/${id}/agenda`, { items }, { headers: { 'if-match': headers.etag! } })
  await started(id)
  return { meetingId: id, agendaItemId: agenda.body.items[0].id }
}

const used = async (house: House): Promise<{ practiceId: string; useId: string }> => {
  const meeting = await met(house)
  const practiceId = await published(house)
  return { practiceId, useId: (await house.as('jordi').post(`/v1/practices/${practiceId}/uses`, meeting)).body.id }
}

const acted = async (as: Example['as'], practiceId: Promise<string>, body?: object): Promise<Example> => ({
  as,
  params: { practiceId: await practiceId },
  ...(body === undefined ? {} : { body }),
})

export const practiceExamples: Examples = {
  listPractices: async (house) => {
    await published(house)
    return { as: 'lea', query: { topic: 'which-trade-fair', journeyStep: '4', limit: '2' } }
  },

  createPractice: async () => ({ as: 'lea', body: stand }),

  getPractice: (house) => acted('lea', published(house)),

  getPracticeByCode: async (house) => {
    const { body } = await house.as('lea').get(`/v1/practices/${await published(house)}`)
    return { as: 'lea', params: { code: body.code } }
  },

  updatePractice: async (house) => ({
    as: 'lea',
    params: { practiceId: await drafted(house) },
    headers: { 'if-match': '"1"' },
    body: { timescale: 'Three months', resources: { personDays: 9.5 }, licence: null },
  }),

  deletePracticeDraft: (house) => acted('lea', drafted(house)),

  listPracticeVersions: async (house) => {
    const practiceId = await published(house)
    await noun(house, 'lea', practiceId, 'versions')
    return { as: 'lea', params: { practiceId } }
  },

  createPracticeVersion: (house) => acted('lea', published(house)),

  derivePractice: (house) =>
    acted('jordi', published(house), {
      groupId: stuttgart.id,
      ownerClusterId: clusters.barcelonaMedia.id,
      title: 'Share one stand at a film market',
    }),

  submitPractice: (house) => acted('lea', drafted(house)),

  startPracticeReview: (house) => acted('petra', submitted(house)),

  requestPracticeChanges: (house) => acted('petra', inReview(house), { comment: 'What did the companies pay, and what did the region?' }),

  publishPractice: (house) => acted('petra', inReview(house)),

  retirePractice: (house) => acted('lea', published(house), { reason: 'The fair has moved, and stands are shared by the organisers now.' }),

  renewPractice: (house) => acted('petra', published(house)),

  consentToPromotion: (house) => acted('lea', published(house), { as: 'author', to: 'public' }),

  withdrawConsent: async (house) => ({ as: 'lea', params: { practiceId: await promoted(house), consent: 'author' } }),

  promotePractice: (house) => acted('ada', consented(house), { visibility: 'public' }),

  demotePractice: (house) => acted('lea', promoted(house), { visibility: 'network' }),

  getPracticeLineage: async (house) => {
    const { practiceId } = await used(house)
    const adapted = await house.as('jordi').post(`/v1/practices/${practiceId}/adaptations`, { groupId: stuttgart.id })
    return { as: 'jordi', params: { practiceId: adapted.body.id } }
  },

  listPracticeUses: async (house) => ({ as: 'lea', params: { practiceId: (await used(house)).practiceId } }),

  recordPracticeUse: async (house) => {
    const meeting = await met(house)
    return acted('jordi', published(house), meeting)
  },

  getPracticeUse: async (house) => ({ as: 'lea', params: await used(house) }),

  removePracticeUse: async (house) => ({ as: 'jordi', params: await used(house) }),
}
