import { z } from 'zod'
import { paging } from '../platform/pages.ts'
import { Id, Instant } from '../platform/views.ts'

const Word = z
  .string()
  .max(80)
  .regex(/^[a-z_.]+$/)
const Facts = z.record(z.string().max(80), z.unknown()).nullable()

export const AuditQuery = z.strictObject({
  ...paging,
  subjectId: Id.optional().meta({ description: 'Only what was done to this object.' }),
  actorId: Id.optional().meta({ description: 'Only what this user did.' }),
})

export const AuditEntryView = z
  .strictObject({
    id: Id,
    action: Word.meta({ example: 'user.role_changed' }),
    subjectKind: Word,
    subjectId: Id,
    actorId: Id.nullable().meta({ description: 'Null: a job, or the operator at the command line.' }),
    clientId: z.string().max(200).nullable(),
    reason: z.string().max(2000).nullable(),
    before: Facts,
    after: Facts,
    occurredAt: Instant,
    requestId: z.string().max(100).nullable(),
  })
  .meta({ id: 'AuditEntry', description: 'One act that somebody may have to answer for.' })
