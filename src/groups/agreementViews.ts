import { z } from 'zod'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, Language } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'

const AgreementVersion = z.int().min(1).max(100_000).meta({ description: 'Counts the texts of this group, from 1.' })

export const agreementActions = ['read', 'set', 'accept', 'listAcceptances'] as const

export const AgreementView = z
  .strictObject({
    groupId: Id,
    version: AgreementVersion,
    text: z.string().max(10_000),
    language: Language,
    createdAt: Instant,
    acceptedAt: Instant.nullable().meta({ description: 'When you accepted this version; null if you have not.' }),
    allowedActions: allowedActions(agreementActions),
  })
  .meta({ id: 'Agreement', description: 'What the people of a group promise each other. The version in force.' })

export const AcceptAgreement = z
  .strictObject({ version: AgreementVersion.meta({ description: 'The version that you have read. It must be the one in force.' }) })
  .meta({ id: 'AcceptAgreement' })

export const AcceptanceView = z
  .strictObject({ groupId: Id, version: AgreementVersion, user: PersonView, acceptedAt: Instant })
  .meta({ id: 'AgreementAcceptance' })

export const AcceptancesQuery = z.strictObject({
  ...paging,
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .meta({ description: 'Acceptances of this version; without it, of the one in force.' }),
})
