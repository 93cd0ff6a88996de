import { z } from 'zod'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, Language, LocalDate, patchOf, prose, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { reportStates } from './reportTables.ts'

export const ReportPath = z.strictObject({ reportId: Id })

export const reportActions = ['read', 'listRevisions', 'write', 'circulate', 'approve', 'object'] as const

const Approval = z.strictObject({ user: PersonView, respondedAt: Instant })
const Objection = z.strictObject({ user: PersonView, comment: z.string().max(2000), respondedAt: Instant })
const approvals = z.array(Approval).max(1000)
const objections = z.array(Objection).max(1000)
const count = z.int().min(0).max(20_000)
const revision = z
  .int()
  .min(1)
  .max(1_000_000)
  .meta({ description: 'Grows with the text, and when another attendance is recorded after it was circulated.' })

export const ReportView = z
  .strictObject({
    id: Id,
    meetingId: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    state: z.enum(reportStates),
    language: Language,
    summary: z.string().max(10_000).nullable().meta({
      description: 'What may be told outside. Once released it is for whoever sees the group; until then for those inside, null for admins.',
    }),
    minutes: z.string().max(100_000).nullable().meta({ description: 'For those inside; null for everybody else.' }),
    releasedAt: Instant.nullable(),
    revision: revision
      .nullable()
      .meta({ description: 'Grows with the text, and when another attendance is recorded after it was circulated. Null outside of the group.' }),
    writtenBy: PersonView.nullable().meta({ description: 'Null outside of the group.' }),
    circulatedAt: Instant.nullable().meta({ description: 'Null outside of the group.' }),
    approvesItselfAt: Instant.nullable().meta({ description: 'When a circulated report is approved unless somebody objects.' }),
    approvedAt: Instant.nullable().meta({ description: 'Null outside of the group.' }),
    attendance: z
      .strictObject({ attended: count, noShow: count, excused: count })
      .nullable()
      .meta({ description: 'How many came. Null outside of the group.' }),
    approvals: approvals.nullable().meta({ description: 'Who of the attendees approved this text. Null for everybody who is not inside.' }),
    objections: objections.nullable().meta({ description: 'Who objected to this text, and why. Null for everybody who is not inside.' }),
    allowedActions: allowedActions(reportActions),
  })
  .meta({ id: 'Report', description: 'What a meeting came to. The summary may leave the group when the meeting closes; the minutes never do.' })

export const WriteReport = z
  .strictObject({
    summary: prose(10_000).meta({ description: 'What may be told outside.' }),
    minutes: prose(100_000, 0).meta({ description: 'What stays inside.' }),
    language: Language.optional().meta({ description: "The meeting's unless told." }),
  })
  .meta({ id: 'WriteReport' })

export const ObjectToReport = z
  .strictObject({ comment: prose(2000).meta({ example: 'The second decision was another one.' }) })
  .meta({ id: 'ObjectToReport' })

export const ReportRevisionsQuery = z.strictObject({ ...paging })

export const ReportRevisionView = z
  .strictObject({
    revision,
    summary: z.string().max(10_000),
    minutes: z.string().max(100_000),
    language: Language,
    writtenBy: PersonView,
    replacedAt: Instant,
    approvals,
    objections,
  })
  .meta({ id: 'ReportRevision', description: "A report's text as it stood before somebody replaced it, or another attendance was recorded." })

export const DecisionPath = z.strictObject({ decisionId: Id })
export const DecisionsQuery = z.strictObject({ ...paging })
export const decisionActions = ['read', 'update', 'remove'] as const

export const RecordDecision = z
  .strictObject({
    statement: prose(2000).meta({ example: 'Two members visit the trade fair together and report in June.' }),
    language: Language.optional().meta({ description: "The meeting's unless told." }),
    reviewOn: LocalDate.nullable().default(null).meta({ description: 'When the group wants to look at it again.' }),
  })
  .meta({ id: 'RecordDecision' })

export const DecisionPatch = patchOf(RecordDecision).meta({ id: 'DecisionPatch' })

export const DecisionView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    meetingId: Id,
    statement: z.string().max(2000),
    language: Language,
    reviewOn: LocalDate.nullable(),
    recordedBy: PersonView,
    allowedActions: allowedActions(decisionActions),
  })
  .meta({ id: 'Decision', description: 'Something that a meeting decided.' })
