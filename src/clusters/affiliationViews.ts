import { z } from 'zod'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, prose, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { affiliationRoles, affiliationStates } from './tables.ts'
import { ClusterBrief } from './views.ts'

export const AffiliationPath = z.strictObject({ affiliationId: Id })

const Role = z.enum(affiliationRoles)

export const RequestAffiliation = z
  .strictObject({
    role: Role.default('staff').meta({ description: 'What you want to be. A manager may approve you as something else.' }),
    message: prose(1000).nullable().default(null).meta({ description: 'For the managers who decide.' }),
  })
  .meta({ id: 'RequestAffiliation' })

export const ApproveAffiliation = z
  .strictObject({ role: Role.optional().meta({ description: 'By default the role that was asked for.' }) })
  .meta({ id: 'ApproveAffiliation' })

export const EndAffiliation = z.strictObject({ reason: prose(500).nullable().default(null) }).meta({ id: 'EndAffiliation' })

export const AffiliationRole = z.strictObject({ role: Role }).meta({ id: 'AffiliationRole' })

export const Appointment = z.strictObject({ userId: Id, role: Role }).meta({ id: 'Appointment' })

export const affiliationActions = ['approve', 'reject', 'withdraw', 'changeRole', 'end'] as const

export const AffiliationView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    user: PersonView,
    cluster: ClusterBrief,
    role: Role.meta({ description: 'While requested, the role that is asked for.' }),
    state: z.enum(affiliationStates),
    message: z.string().max(1000).nullable().meta({ description: 'Shown to the user, the managers and admins.' }),
    decision: z
      .strictObject({ by: PersonView.nullable(), at: Instant, reason: z.string().max(500).nullable() })
      .nullable()
      .meta({ description: 'Who let the user in, or did not. Shown to the user, the managers and admins.' }),
    endedAt: Instant.nullable().meta({ description: 'When it ended; also when the request was withdrawn.' }),
    allowedActions: allowedActions(affiliationActions),
  })
  .meta({ id: 'Affiliation', description: "A user in a cluster's team, on the way in, or once in it." })

export const AffiliationsQuery = z.strictObject({
  ...paging,
  state: z.enum(affiliationStates).optional(),
  role: Role.optional(),
})
