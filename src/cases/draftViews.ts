import { z } from 'zod'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, line, Version } from '../platform/views.ts'
import { CreatePractice } from '../practices/textViews.ts'
import { PracticeBrief } from '../practices/views.ts'
import { PersonView } from '../users/views.ts'
import { consentAnswers, practiceDraftStates } from './contributionTables.ts'
import { CaseBrief } from './views.ts'

export const PracticeDraftPath = z.strictObject({ practiceDraftId: Id })
export const ConsentPath = z.strictObject({ consentId: Id })

export const DraftPractice = z
  .strictObject({
    title: line(100),
    kind: CreatePractice.shape.kind,
    contributionIds: z
      .array(Id)
      .max(20)
      .refine((ids) => new Set(ids).size === ids.length, 'Each of them once.')
      .default([])
      .meta({ description: 'The contributions whose words it would use. Their authors are asked.' }),
  })
  .meta({ id: 'DraftPractice' })

export const practiceDraftActions = ['read', 'finish', 'drop'] as const
export const consentActions = ['read', 'answer'] as const

const Answer = z.enum(consentAnswers)

export const PracticeDraftView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    case: CaseBrief,
    draftedBy: PersonView,
    title: z.string().max(100),
    kind: CreatePractice.shape.kind,
    state: z.enum(practiceDraftStates),
    consents: z
      .array(z.strictObject({ contributionId: Id.nullable(), answer: Answer }))
      .max(21)
      .meta({
        description:
          'What the authors said, contribution by contribution; null stands for the words of the case. Who an author is, only the contribution tells.',
      }),
    practice: PracticeBrief.nullable().meta({ description: 'What came of it, if you may see it.' }),
    draftedAt: Instant.nullable(),
    allowedActions: allowedActions(practiceDraftActions),
  })
  .meta({ id: 'PracticeDraft', description: 'A case on its way to become a practice. For the case giver, the facilitators, and who drafts it.' })

export const PracticeDraftsQuery = z.strictObject({ ...paging })

export const ConsentView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    case: CaseBrief,
    contributionId: Id.nullable().meta({ description: 'The contribution whose words are asked for; null: those of your case.' }),
    practiceDraftId: Id,
    title: z.string().max(100).meta({ description: 'What the practice would be called.' }),
    answer: Answer,
    answeredAt: Instant.nullable(),
    state: z.enum(practiceDraftStates).meta({ description: 'While it is `asking` you may answer, and change your mind.' }),
    allowedActions: allowedActions(consentActions),
  })
  .meta({ id: 'ContributionConsent', description: 'Whether your words may go into a practice. Whoever says nothing is left out.' })

export const ConsentsQuery = z.strictObject({ ...paging, answer: Answer.optional().meta({ description: 'Only those with this answer.' }) })

export const AnswerConsent = z.strictObject({ answer: z.enum(['given', 'refused']) }).meta({ id: 'AnswerConsent' })
