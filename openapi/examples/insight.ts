import { stuttgart } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import { contributed, opened } from './cases.ts'
import type { Examples } from './example.ts'

const hour = 3_600_000

/** Six cases of Léa's: four are answered, two of them usefully, and two still wait. */
const sixCases = async (house: House): Promise<void> => {
  const cases: string[] = []
  for (let number = 0; number < 6; number++) cases.push(await opened(house, { audience: 'network' }))
  for (const [number, hours] of [5, 15, 24, 40].entries()) {
    house.clock.forward(hours * hour)
    const contributionId = await contributed(house, cases[number]!)
    if (number % 2 === 0) await house.as('lea').put(`/v1/contributions/${contributionId}/useful-mark`, { because: 'saved_time' })
  }
}

export const insightExamples: Examples = {
  getGroupInsight: async (house) => {
    await sixCases(house)
    return { as: 'petra', params: { groupId: stuttgart.id } }
  },

  getNetworkInsight: async (house) => {
    await sixCases(house)
    return { as: 'petra', query: { openedFrom: '2014-04-01T00:00:00Z' } }
  },

  listUnansweredCases: async (house) => {
    await opened(house)
    house.clock.forward(53 * hour)
    return { as: 'petra', query: { groupId: stuttgart.id, topic: 'which-funding-scheme' } }
  },
}
