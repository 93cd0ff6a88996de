import { commitmentsIn } from '../../test/support/commitments.ts'
import { meetingsIn } from '../../test/support/meetings.ts'
import type { Examples } from './example.ts'

export const agendaExamples: Examples = {
  getMyAgenda: async (house) => {
    await commitmentsIn(house).said('lea')
    await meetingsIn(house).scheduled({ title: 'Fourth meeting', localStart: '2014-06-10T14:00', localEnd: '2014-06-10T17:00' })
    return { as: 'lea', query: { until: '2014-06-30T00:00:00Z' } }
  },
}
