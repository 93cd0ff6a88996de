import { z } from 'zod'
import { GroupBrief } from '../groups/views.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, Language, prose, Version } from '../platform/views.ts'
import { warningCategories } from '../search/views.ts'
import { PersonView } from '../users/views.ts'
import { consequences, decisionStates, flagCategories, storedFlagStates, subjectKinds } from './tables.ts'

export const FlagPath = z.strictObject({ flagId: Id })
export const DecisionPath = z.strictObject({ decisionId: Id })

const SubjectKind = z.enum(subjectKinds)
const Category = z.enum(flagCategories).meta({
  description:
    'Of practices outdated, harmful, wrong, without_consent, spam, other; of contributions offensive, confidential, without_consent, spam, other; of experiences wrong, offensive, confidential, spam, other; of cases offensive, confidential, spam, other; of tools outdated, harmful, wrong, spam, other.',
})
const Consequence = z.enum(consequences)
const WrittenIn = Language.optional().meta({ description: 'The language of the reason; by default your own.' })
const FlagState = z.enum([...storedFlagStates, 'closed']).meta({
  description: '`closed`: what it was about is gone, or hidden, before anybody decided.',
})

export const RaiseFlag = z
  .strictObject({
    subject: z.strictObject({ kind: SubjectKind, id: Id }).meta({ id: 'FlagSubject', description: 'What you flag; of a practice a version of it.' }),
    category: Category,
    reason: prose(1000).meta({ description: 'Why. Those who decide read it: facilitators of the group, and admins.' }),
    language: WrittenIn,
  })
  .meta({ id: 'RaiseFlag' })

const decided = {
  category: Category.optional().meta({ description: 'What it is in the end; by default what the flag says.' }),
  reason: prose(500).meta({ description: 'Why. Its author and who flagged it read it; as a warning every reader does.' }),
  language: WrittenIn,
}
const warnable = ({ consequence, category }: { consequence: string; category?: string | undefined }) =>
  consequence !== 'warning' || category === undefined || warningCategories.some((known) => known === category)

export const DecideFlag = z
  .discriminatedUnion('verdict', [
    z
      .strictObject({
        verdict: z.literal('upheld'),
        consequence: Consequence.meta({
          description:
            'Of a practice `warning` or `retirement`; of a contribution `hiding`; of a case or an experience `narrowing` to its group; of a tool `removal`; of anything `none`: its author reads the reason.',
        }),
        ...decided,
      })
      .refine(warnable, {
        path: ['category'],
        message: rule('invalid-value', `A warning is of something ${warningCategories.join(', ')}.`),
      })
      .meta({ id: 'UpholdFlag' }),
    z.strictObject({ verdict: z.literal('dismissed'), ...decided }).meta({ id: 'DismissFlag' }),
  ])
  .meta({ id: 'DecideFlag', description: 'What becomes of it, for all flags that are open on the same subject.' })

export const flagActions = ['read', 'withdraw', 'decide'] as const
export const decisionActions = ['read', 'reverse'] as const

const Subject = z.strictObject({
  kind: SubjectKind,
  id: Id,
  title: z
    .string()
    .max(300)
    .nullable()
    .meta({ description: 'Of a contribution its case, of an experience its practice. Null where you may not read that.' }),
})
const Words = z.string().max(1000)
const KnownLanguage = Language.nullable().meta({ description: "Null where it was taken from the writer's own, and you may not know who that is." })

const Decided = z
  .strictObject({ id: Id, consequence: Consequence, category: Category, reason: Words, language: KnownLanguage, decidedAt: Instant })
  .meta({ id: 'FlagDecisionBrief', description: 'A decision where a flag refers to it.' })

export const FlagView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    subject: Subject,
    group: GroupBrief.nullable().meta({ description: 'The group that it belongs to; null without one, and where you may not know which.' }),
    category: Category,
    reason: Words,
    language: KnownLanguage,
    raisedBy: PersonView.nullable().meta({
      description: 'Null where you may not know: outside of a group under the Chatham House rule; and for somebody who was erased.',
    }),
    mine: z.boolean().meta({ description: 'You raised it.' }),
    state: FlagState,
    openFlags: z.int().min(0).max(1_000_000).nullable().meta({ description: 'How many are open on the same subject. Null for who only raised it.' }),
    decision: Decided.nullable(),
    allowedActions: allowedActions(flagActions),
  })
  .meta({ id: 'Flag', description: 'Somebody says that something is not as it should be, and why.' })

const isTrue = z
  .literal('true')
  .transform(() => true)
  .optional()

export const FlagsQuery = z.strictObject({
  ...paging,
  state: FlagState.optional().meta({ description: 'Only flags in this state.' }),
  subjectKind: SubjectKind.optional().meta({ description: 'Only flags on this kind of thing.' }),
  category: z.enum(flagCategories).optional(),
  groupId: Id.optional().meta({ description: 'Only flags on what belongs to this group, as far as you may know it.' }),
  mine: isTrue.meta({ description: '`true`: only those that you raised.' }),
  toDecide: isTrue.meta({ description: '`true`: only those that wait for your decision.' }),
})

export const DecisionView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    subject: Subject,
    state: z.enum(decisionStates),
    consequence: Consequence,
    category: Category,
    reason: Words,
    language: KnownLanguage,
    decidedBy: PersonView.nullable().meta({ description: 'Null outside of a group under the Chatham House rule.' }),
    reversal: z.strictObject({ at: Instant, reason: Words }).nullable(),
    flags: z
      .int()
      .min(1)
      .max(1_000_000)
      .nullable()
      .meta({ description: 'How many flags it is over. Null for the author and for who only raised one.' }),
    allowedActions: allowedActions(decisionActions),
  })
  .meta({ id: 'FlagDecision', description: 'What was decided over flags, for those who decide, who raised one, and whose words it is about.' })
