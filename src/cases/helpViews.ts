import { z } from 'zod'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, LocalDate, line, prose, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { helpRequestStates } from './contributionTables.ts'
import { CaseBrief } from './views.ts'

export const HelpRequestPath = z.strictObject({ helpRequestId: Id })

export const SendHelpRequests = z
  .strictObject({
    userIds: z
      .array(Id)
      .min(1)
      .max(20)
      .refine((ids) => new Set(ids).size === ids.length, rule('duplicate', 'Each of them once.')),
    dueOn: LocalDate.meta({ description: 'Until when an answer helps; not over yet (UTC).' }),
    message: prose(1000).nullable().default(null),
  })
  .meta({ id: 'SendHelpRequests' })

export const DeclineHelpRequest = z.strictObject({ reason: line(500).optional() }).meta({ id: 'DeclineHelpRequest' })

export const helpRequestActions = ['read', 'accept', 'decline'] as const

export const HelpRequestView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    case: CaseBrief.nullable().meta({ description: 'Null while you owe the agreement of its group.' }),
    user: PersonView.meta({ description: 'Who was asked.' }),
    requestedBy: PersonView.nullable().meta({ description: 'Null where you may not know who brought the case.' }),
    message: z.string().max(1000).nullable(),
    dueOn: LocalDate,
    state: z.enum(helpRequestStates),
    acceptedAt: Instant.nullable(),
    answeredAt: Instant.nullable(),
    declinedAt: Instant.nullable(),
    declineReason: z.string().max(500).nullable(),
    expiredAt: Instant.nullable(),
    allowedActions: allowedActions(helpRequestActions),
  })
  .meta({ id: 'HelpRequest', description: 'A peer was asked to help with a case. Between the case giver and the peer.' })

export const SentHelpRequestsView = z
  .strictObject({ data: z.array(HelpRequestView).max(20) })
  .meta({ id: 'SentHelpRequests', description: 'In the order of the people.' })

export const HelpRequestsQuery = z.strictObject({
  ...paging,
  state: z.enum(helpRequestStates).optional().meta({ description: 'Only requests in this state.' }),
})
