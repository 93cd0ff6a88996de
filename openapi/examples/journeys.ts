import type { Examples } from './example.ts'

export const journeyExamples: Examples = {
  listFrameworks: async () => ({ as: null, query: { language: 'fr' } }),

  getFramework: async () => ({ as: null, params: { frameworkCode: 'internationalisation' } }),
}
