import { z } from 'zod'
import { Country, Id } from '../platform/views.ts'

export const ClusterBrief = z
  .strictObject({ id: Id, name: z.string().max(160), country: Country })
  .meta({ id: 'ClusterBrief', description: 'A cluster where something else refers to it.' })
