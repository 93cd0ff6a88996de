import { people } from '../../src/demo/cast.ts'
import type { Examples } from './example.ts'

export const auditExamples: Examples = {
  listAuditEntries: async (house) => {
    await house.as('ada').post(`/v1/users/${people.bruno.id}/suspension`, { reason: 'The mailbox was taken over' })
    return { as: 'ada', query: { subjectId: people.bruno.id } }
  },
}
