import { z } from 'zod'
import { ClusterBrief } from '../clusters/views.ts'
import { Country, Id } from '../platform/views.ts'

const Count = z.int().min(0).max(1000)

export const compositionWarnings = ['too-few-members', 'no-facilitator', 'too-many-of-one-cluster', 'too-few-countries'] as const

export const CompositionView = z
  .strictObject({
    groupId: Id,
    members: Count.meta({ description: 'Active facilitators and members.' }),
    observers: Count,
    facilitators: Count,
    invited: Count.meta({ description: 'Open invitations.' }),
    placesLeft: Count,
    clusters: z
      .array(z.strictObject({ cluster: ClusterBrief, members: Count, invited: Count }))
      .max(200)
      .meta({ description: 'How many represent each cluster.' }),
    countries: z.array(z.strictObject({ country: Country, members: Count })).max(200),
    warnings: z
      .array(
        z.strictObject({
          code: z.enum(compositionWarnings),
          detail: z.string().max(500),
          clusterId: Id.nullable().meta({ description: 'Of which cluster there are too many.' }),
        }),
      )
      .max(250)
      .meta({ description: 'What activation would refuse now. The first two cannot be overridden.' }),
  })
  .meta({ id: 'GroupComposition' })
