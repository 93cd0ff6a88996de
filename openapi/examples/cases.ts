import { clusters, type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import type { Example, Examples } from './example.ts'

const told = {
  groupId: stuttgart.id,
  title: 'Two funding schemes, one fair: which first?',
  situation:
    'Four fashion companies of Lille want to be at Medimex in October. The region pays half of a stand and answers in eight weeks; the national scheme pays more and answers in twenty. Both want to be the only one.',
  triedSoFar: ['Asked both offices whether they can be combined', 'Looked for a company that was there last year'],
  constraints: 'The fair wants its deposit in June.',
  keyQuestion: 'Which scheme do we apply for first?',
  helpWanted: 'experience',
  decisionOwner: 'The board of the cluster',
  decisionDueOn: '2014-05-30',
  urgency: 'high',
  topics: ['which-funding-scheme'],
  journeyStep: 4,
  market: 'IT',
  excludedClusterIds: [clusters.wisla.id],
  language: 'en',
}

const path = (caseId: string, noun: string) => `/v1/cases/${caseId}/${noun}`

/** Léa's case, a draft. Whoever belongs to Wisła finds none. */
const drafted = async (house: House, more: object = {}): Promise<string> => (await house.as('lea').post('/v1/cases', { ...told, ...more })).body.id

const walked = async (house: House, nouns: readonly string[], more: object = {}): Promise<string> => {
  const caseId = await drafted(house, more)
  for (const noun of nouns) await house.as('lea').post(path(caseId, noun), noun === 'resolution' ? outcome : undefined)
  return caseId
}

/** Open, and seen by the group but for Tomasz of Wisła. */
export const opened = (house: House, more: object = {}) => walked(house, ['opening'], more)
const acting = ['opening', 'consultation', 'advice', 'action'] as const
const outcome = { outcomeNote: 'The smaller scheme first: it answered before the fair, and the other one paid for the second stand.' }

const step =
  (nouns: readonly string[], body?: object) =>
  async (house: House): Promise<Example> => ({
    as: 'lea',
    params: { caseId: await walked(house, nouns) },
    ...(body ? { body } : {}),
  })

const answer = {
  kind: 'experience',
  body: 'We took the smaller one first. It answered in seven weeks, and the letter helped with the other.',
  attribution: 'group',
  language: 'en',
}

export const contributed = async (house: House, caseId: string, as: PersonKey = 'bruno', more: object = {}): Promise<string> =>
  (await house.as(as).post(path(caseId, 'contributions'), { ...answer, ...more })).body.id

const given = async (house: House): Promise<string> => contributed(house, await opened(house))

const marked = async (house: House): Promise<string> => {
  const contributionId = await given(house)
  await house.as('lea').put(`/v1/contributions/${contributionId}/useful-mark`, { because: 'saved_time' })
  return contributionId
}

const revised = async (house: House): Promise<string> => {
  const contributionId = await given(house)
  await house.as('bruno').patch(`/v1/contributions/${contributionId}`, { body: `${answer.body} We would do it again.` })
  return contributionId
}

const asking = { userIds: [people.bruno.id, people.giulia.id], dueOn: '2014-05-16', message: 'You were there last year: how did you pay for it?' }

const asked = async (house: House): Promise<{ caseId: string; helpRequestId: string }> => {
  const caseId = await opened(house)
  const { body } = await house.as('lea').post(path(caseId, 'help-requests'), asking)
  return { caseId, helpRequestId: body.data[0].id }
}

const requested = async (house: House): Promise<Example> => ({ as: 'bruno', params: { helpRequestId: (await asked(house)).helpRequestId } })

/** Jordi and Bruno are asked for their words; Jordi says yes, Bruno no. */
const answered = async (house: House): Promise<{ caseId: string; practiceDraftId: string }> => {
  const { caseId, practiceDraftId } = await askedForWords(house)
  for (const [person, said] of [
    ['jordi', 'given'],
    ['bruno', 'refused'],
  ] as const) {
    const { body } = await house.as(person).get('/v1/me/contribution-consents')
    await house.as(person).put(`/v1/contribution-consents/${body.data[0].id}/answer`, { answer: said })
  }
  return { caseId, practiceDraftId }
}

const advised = async (house: House) => {
  const caseId = await opened(house)
  const contributionIds = [
    await contributed(house, caseId, 'jordi'),
    await contributed(house, caseId, 'bruno', { kind: 'suggestion', body: 'Ask the fair to wait.' }),
  ]
  for (const noun of ['consultation', 'advice']) await house.as('lea').post(path(caseId, noun))
  return { caseId, body: { title: 'Apply for the smaller scheme first', kind: 'success', contributionIds } }
}

const askedForWords = async (house: House): Promise<{ caseId: string; practiceDraftId: string }> => {
  const { caseId, body } = await advised(house)
  const made = await house.as('lea').post(path(caseId, 'practice-drafts'), body)
  return { caseId, practiceDraftId: made.body.id }
}

export const caseExamples: Examples = {
  createCase: async () => ({ as: 'lea', body: told }),

  listCases: async (house) => {
    await opened(house)
    return { as: 'petra', query: { groupId: stuttgart.id, state: 'open', topic: 'which-funding-scheme' } }
  },

  getCase: async (house) => ({ as: 'petra', params: { caseId: await opened(house) } }),

  updateCase: async (house) => {
    const caseId = await drafted(house)
    const { headers } = await house.as('lea').get(`/v1/cases/${caseId}`)
    return {
      as: 'lea',
      params: { caseId },
      body: { keyQuestion: 'Which of the two schemes do we apply for first?', constraints: null },
      headers: { 'if-match': headers.etag! },
    }
  },

  discardCase: async (house) => ({ as: 'lea', params: { caseId: await drafted(house) } }),
  openCase: step([]),
  startConsultation: step(['opening']),
  concludeConsultation: step(['opening', 'consultation']),
  startActing: step(acting.slice(0, 3)),
  resolveCase: step(acting, outcome),
  closeCaseUnresolved: step(acting, { outcomeNote: 'Both said no, and the fair is over.' }),
  parkCase: step(['opening']),
  resumeCase: step(['opening', 'parking']),
  withdrawCase: step(['opening']),
  reopenCase: step([...acting, 'resolution']),

  discloseCase: async (house) => ({
    as: 'ada',
    params: { caseId: await opened(house) },
    body: { reason: 'A member reported that the case names a company.' },
  }),

  addContribution: async (house) => ({ as: 'bruno', params: { caseId: await opened(house) }, body: answer }),

  listContributions: async (house) => {
    const caseId = await opened(house)
    await contributed(house, caseId)
    await contributed(house, caseId, 'giulia', { kind: 'feeling', body: 'I would be angry by now.', attribution: 'unattributed' })
    return { as: 'petra', params: { caseId }, query: { limit: '2' } }
  },

  getContribution: async (house) => ({ as: 'petra', params: { contributionId: await given(house) } }),

  reviseContribution: async (house) => ({
    as: 'bruno',
    params: { contributionId: await given(house) },
    body: { body: `${answer.body} We would do it again.`, attribution: 'attributed' },
  }),

  listContributionRevisions: async (house) => ({ as: 'petra', params: { contributionId: await revised(house) }, query: { limit: '1' } }),

  withdrawContribution: async (house) => ({ as: 'bruno', params: { contributionId: await given(house) } }),

  hideContribution: async (house) => ({
    as: 'petra',
    params: { contributionId: await given(house) },
    body: { reason: 'It names a company that did not agree to that.' },
  }),

  restoreContribution: async (house) => {
    const contributionId = await given(house)
    await house.as('petra').post(`/v1/contributions/${contributionId}/hiding`, { reason: 'It names a company.' })
    return { as: 'petra', params: { contributionId }, body: { reason: 'The company says that it may be named.' } }
  },

  markContributionUseful: async (house) => ({ as: 'lea', params: { contributionId: await given(house) }, body: { because: 'saved_time' } }),

  unmarkContributionUseful: async (house) => ({ as: 'lea', params: { contributionId: await marked(house) } }),

  sendHelpRequests: async (house) => ({ as: 'lea', params: { caseId: await opened(house) }, body: asking }),

  listHelpRequests: async (house) => ({ as: 'lea', params: { caseId: (await asked(house)).caseId }, query: { state: 'sent' } }),

  listMyHelpRequests: async (house) => {
    await asked(house)
    return { as: 'bruno', query: { state: 'sent' } }
  },

  getHelpRequest: requested,
  acceptHelpRequest: requested,
  declineHelpRequest: async (house) => ({ ...(await requested(house)), body: { reason: 'We are moving office until June.' } }),

  draftPracticeFromCase: async (house) => {
    const { caseId, body } = await advised(house)
    return { as: 'lea', params: { caseId }, body }
  },

  listPracticeDrafts: async (house) => ({ as: 'lea', params: { caseId: (await answered(house)).caseId } }),

  getPracticeDraft: async (house) => ({ as: 'petra', params: { practiceDraftId: (await answered(house)).practiceDraftId } }),

  finishPracticeDraft: async (house) => ({ as: 'lea', params: { practiceDraftId: (await answered(house)).practiceDraftId } }),

  dropPracticeDraft: async (house) => ({ as: 'lea', params: { practiceDraftId: (await askedForWords(house)).practiceDraftId } }),

  listMyConsents: async (house) => {
    await askedForWords(house)
    return { as: 'bruno', query: { answer: 'asked' } }
  },

  answerConsent: async (house) => {
    await askedForWords(house)
    const { body } = await house.as('bruno').get('/v1/me/contribution-consents')
    return { as: 'bruno', params: { consentId: body.data[0].id }, body: { answer: 'refused' } }
  },

  getPracticeSourceCase: async (house) => {
    const { practiceDraftId } = await answered(house)
    const { body } = await house.as('lea').post(`/v1/practice-drafts/${practiceDraftId}/completion`)
    await house.as('lea').post(`/v1/practices/${body.practice.id}/submission`)
    return { as: 'lea', params: { practiceId: body.practice.id } }
  },
}
