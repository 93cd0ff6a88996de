import type { Examples } from './example.ts'
import { published } from './practices.ts'

export const searchExamples: Examples = {
  search: async (house) => {
    await published(house)
    return { as: 'lea', query: { q: 'sharing the costs of stands', lang: 'en', facets: 'true' } }
  },
}
