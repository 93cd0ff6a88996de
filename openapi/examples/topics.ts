import type { Examples } from './example.ts'

export const topicExamples: Examples = {
  listTopics: async () => ({ as: null, query: { kind: 'problem', parent: 'identify-partners', language: 'de', limit: '3' } }),

  getTopic: async () => ({ as: null, params: { topicCode: 'partner-went-silent' } }),

  suggestTopics: async () => ({
    as: 'lea',
    body: {
      text: 'Our partner abroad stopped answering. We signed a letter of intent in spring, and nothing has happened since.',
      language: 'en',
      limit: 3,
    },
  }),
}
