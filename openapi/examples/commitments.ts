import { commitmentsIn } from '../../test/support/commitments.ts'
import type { House } from '../../test/support/house.ts'
import { meetingsIn } from '../../test/support/meetings.ts'
import type { Examples } from './example.ts'

const promise = {
  text: 'I will ask the three buyers whom we met in Osaka for a date in July.',
  firstStep: 'Write to Kenji by Friday.',
  language: 'en',
  dueOn: '2014-05-27',
}

/** What Léa said at the third meeting. */
const said = async (house: House): Promise<string> => {
  const { meeting } = await meetingsIn(house).held([])
  return (await commitmentsIn(house).commit('lea', { kind: 'meeting', id: meeting.id }, promise)).id
}

export const commitmentExamples: Examples = {
  createCommitment: async (house) => {
    const { meeting } = await meetingsIn(house).held([])
    return { as: 'lea', body: { source: { kind: 'meeting', id: meeting.id }, ...promise } }
  },

  listCommitments: async (house) => {
    await said(house)
    return { as: 'otto', query: { state: 'open', dueBefore: '2014-06-01' } }
  },

  getCommitment: async (house) => ({ as: 'lea', params: { commitmentId: await said(house) } }),

  updateCommitment: async (house) => ({ as: 'lea', params: { commitmentId: await said(house) }, body: { dueOn: '2014-06-03' } }),

  disposeCommitment: async (house) => ({
    as: 'lea',
    params: { commitmentId: await said(house) },
    body: { disposition: 'done', closingNote: 'Two of the three come to our showroom in July.' },
  }),

  listCommitmentsToReview: async (house) => {
    await said(house)
    return { as: 'lea', params: { meetingId: (await commitmentsIn(house).draftNext()).id } }
  },
}
