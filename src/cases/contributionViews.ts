import { z } from 'zod'
import { ClusterBrief } from '../clusters/views.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, Language, prose, Version } from '../platform/views.ts'
import { PracticeBrief } from '../practices/views.ts'
import { PersonView } from '../users/views.ts'
import { contributionAttributions, contributionKinds, contributionStates, usefulBecause } from './contributionTables.ts'

export const ContributionPath = z.strictObject({ contributionId: Id })

const longest = 4000
const Body = prose(longest)
const Kind = z.enum(contributionKinds)

const Attribution = z.enum(contributionAttributions).meta({
  description:
    'Who may know whose it is, the person and the cluster: all readers, the group alone, nobody (admins included), or the case giver alone. Under the Chatham House rule nobody outside of the group, whatever it says.',
})

const said = {
  body: Body,
  attribution: Attribution.default('group'),
  practiceId: Id.nullable().default(null).meta({ description: 'A practice that you may read.' }),
  experienceId: Id.nullable().default(null).meta({ description: 'An experience that you may read.' }),
  language: Language.nullable().default(null).meta({ description: 'The language of the words; by default your own.' }),
}

export const AddContribution = z.strictObject({ kind: Kind, ...said }).meta({ id: 'AddContribution' })

export const ContributionPatch = z
  .strictObject({
    body: Body.optional(),
    attribution: Attribution.optional(),
    practiceId: Id.nullable().optional(),
    experienceId: Id.nullable().optional(),
    language: Language.nullable().optional(),
  })
  .meta({ id: 'ContributionPatch' })

export const MarkUseful = z.strictObject({ because: z.enum(usefulBecause) }).meta({ id: 'MarkUseful' })

export const contributionActions = ['read', 'readRevisions', 'revise', 'withdraw', 'hide', 'restore', 'markUseful', 'unmarkUseful'] as const

export const ContributionView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    caseId: Id,
    kind: Kind,
    body: z.string().max(longest).nullable().meta({ description: 'Null for an admin whom the case is not for.' }),
    language: Language.nullable().meta({ description: "Null where it was taken from the author's own, and you may not know who that is." }),
    attribution: z.enum(contributionAttributions),
    author: PersonView.nullable().meta({ description: 'Null where you may not know who.' }),
    cluster: ClusterBrief.nullable().meta({ description: 'Null where you may not know whose it is, and for somebody without one.' }),
    mine: z.boolean().meta({ description: 'You wrote it, whoever else may know that.' }),
    practice: PracticeBrief.nullable().meta({ description: 'Null without one, and where you may not see it.' }),
    experienceId: Id.nullable().meta({
      description: "Null without one, where you may not read it, and where it is the author's own and you may not know whose.",
    }),
    revision: z.int().min(0).max(1_000_000).meta({ description: 'How often its words were changed.' }),
    revisedAt: Instant.nullable(),
    useful: z
      .strictObject({ at: Instant, because: z.enum(usefulBecause) })
      .nullable()
      .meta({ description: 'What the case giver says of it.' }),
    state: z.enum(contributionStates),
    hidden: z
      .strictObject({ at: Instant, reason: z.string().max(500) })
      .nullable()
      .meta({ description: 'For its author, the facilitators and admins; nobody else finds what is hidden.' }),
    allowedActions: allowedActions(contributionActions),
  })
  .meta({ id: 'Contribution', description: 'What a peer gives to a case.' })

export const ContributionsQuery = z.strictObject({
  ...paging,
  kind: Kind.optional().meta({ description: 'Only contributions of this kind.' }),
  useful: z
    .literal('true')
    .transform(() => true)
    .optional()
    .meta({ description: '`true`: only what the case giver called useful.' }),
})

export const RevisionsQuery = z.strictObject({ ...paging })

export const ContributionRevisionView = z
  .strictObject({ revision: z.int().min(0).max(1_000_000), body: z.string().max(longest), replacedAt: Instant })
  .meta({ id: 'ContributionRevision', description: 'The words as they were before.' })
