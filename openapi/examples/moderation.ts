import type { House } from '../../test/support/house.ts'
import { practicesIn } from '../../test/support/practices.ts'
import type { Examples } from './example.ts'

const doubt = {
  category: 'outdated',
  reason: 'The fair gives no shared stands any more since it has a new owner.',
  language: 'en',
}

const upheld = {
  verdict: 'upheld',
  consequence: 'warning',
  reason: 'The fair confirms it. The rest holds for others, so it stays until there is a new version.',
  language: 'en',
}

const published = async (house: House): Promise<string> => (await practicesIn(house).published()).id

/** Bruno flags a practice of Léa's, which only their group sees. */
const raised = async (house: House): Promise<string> => {
  const subject = { kind: 'practice', id: await published(house) }
  return (await house.as('bruno').post('/v1/flags', { subject, ...doubt })).body.id
}

const decided = async (house: House): Promise<string> => (await house.as('petra').post(`/v1/flags/${await raised(house)}/decision`, upheld)).body.id

export const moderationExamples: Examples = {
  raiseFlag: async (house) => ({ as: 'bruno', body: { subject: { kind: 'practice', id: await published(house) }, ...doubt } }),

  listFlags: async (house) => {
    await raised(house)
    return { as: 'petra', query: { toDecide: 'true', subjectKind: 'practice' } }
  },

  getFlag: async (house) => ({ as: 'petra', params: { flagId: await raised(house) } }),
  withdrawFlag: async (house) => ({ as: 'bruno', params: { flagId: await raised(house) } }),
  decideFlag: async (house) => ({ as: 'petra', params: { flagId: await raised(house) }, body: upheld }),
  getFlagDecision: async (house) => ({ as: 'lea', params: { decisionId: await decided(house) } }),

  reverseFlagDecision: async (house) => ({
    as: 'ada',
    params: { decisionId: await decided(house) },
    body: { reason: 'The new owner gives shared stands again.' },
  }),
}
