import { z } from 'zod'
import { ClusterBrief } from '../clusters/views.ts'
import { GroupBrief } from '../groups/views.ts'
import { rule } from '../platform/faults.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Country, Id, Instant, Language, LocalDate, line, patchOf, prose, Term, Version } from '../platform/views.ts'
import { JourneyStep } from '../practices/textViews.ts'
import { Count, PracticeBrief } from '../practices/views.ts'
import { TopicCode } from '../topics/views.ts'
import { PersonView } from '../users/views.ts'
import { hintCodes } from './hints.ts'
import { caseAudiences, caseStates, helpKinds, urgencies } from './tables.ts'

export const CasePath = z.strictObject({ caseId: Id })

const someIds = (max: number) =>
  z
    .array(Id)
    .max(max)
    .refine((ids) => new Set(ids).size === ids.length, rule('duplicate', 'Each of them once.'))

const Audience = z.enum(caseAudiences).meta({
  description:
    'Who it is for: the people that you select (and the facilitators), your group, or everybody who is signed in. Wider only while nobody else has contributed.',
})

/** What a case giver says. A draft needs a title; the rest is asked for by hints, and refused to nobody. */
export const CaseText = z.strictObject({
  title: line(120).meta({ example: 'Two funding schemes, one fair: which first?' }),
  situation: prose(5000).nullable().default(null).meta({ description: 'What happened, to whom, since when.' }),
  triedSoFar: z.array(line(500)).max(20).default([]).meta({ description: 'What has been tried, one thing an entry.' }),
  constraints: prose(2000).nullable().default(null).meta({ description: 'What cannot be changed.' }),
  keyQuestion: line(300).nullable().default(null).meta({ description: 'The one question that peers answer.' }),
  helpWanted: z.enum(helpKinds).default('advice'),
  decisionOwner: line(120).nullable().default(null).meta({ description: 'Who decides in the end: a role is enough.' }),
  decisionDueOn: LocalDate.nullable().default(null),
  urgency: z.enum(urgencies).default('normal'),
  topics: z.array(TopicCode).max(10).default([]),
  journeyStep: JourneyStep.nullable().default(null),
  market: Country.nullable().default(null),
  excludedClusterIds: someIds(20).default([]).meta({
    description: 'Clusters that find no case: whoever is on their team or represents them gets 404 for it and for everything that hangs on it.',
  }),
  audience: Audience.default('group'),
  audienceUserIds: someIds(50)
    .default([])
    .meta({ description: 'The people selected, when the audience is `selected`; peers that you ask for help are added.' }),
  language: Language,
})

export const CreateCase = CaseText.extend({
  groupId: Id.meta({ description: 'The group that you bring it to; you represent a cluster there.' }),
  language: Language.optional().meta({ description: 'The language it is written in. Left out: the one of your profile.' }),
}).meta({ id: 'CreateCase' })

export const CasePatch = patchOf(CaseText).meta({ id: 'CasePatch' })

export const ResolveCase = z
  .strictObject({
    outcomeNote: prose(2000).optional().meta({ description: 'What came of it.' }),
    outcomeExperienceId: Id.optional().meta({ description: 'An experience of your own that tells it.' }),
  })
  .meta({ id: 'ResolveCase', description: 'One of the two, or both.' })

export const CloseCase = z
  .strictObject({ outcomeNote: prose(2000).optional().meta({ description: 'Why not. Worth as much as a success.' }) })
  .meta({ id: 'CloseCase' })

export const caseActions = [
  'read',
  'update',
  'discard',
  'open',
  'startConsultation',
  'takeAdvice',
  'startActing',
  'resolve',
  'closeUnresolved',
  'park',
  'resume',
  'withdraw',
  'reopen',
  'contribute',
  'askForHelp',
  'draftPractice',
  'disclose',
] as const

const head = {
  id: Id,
  version: Version,
  createdAt: Instant,
  updatedAt: Instant,
  group: GroupBrief.nullable().meta({ description: 'Null where you may not know which.' }),
  caseGiver: PersonView.nullable().meta({ description: 'Null where you may not know who.' }),
  cluster: ClusterBrief.nullable().meta({ description: 'Null where you may not know who brought it.' }),
  title: z.string().max(120).nullable().meta({ description: 'Null, like all words of it, for an admin whom it is not for.' }),
  keyQuestion: z.string().max(300).nullable(),
  helpWanted: z.enum(helpKinds),
  decisionDueOn: LocalDate.nullable(),
  urgency: z.enum(urgencies),
  topics: z.array(z.string().max(80)).max(10),
  journeyStep: JourneyStep.nullable(),
  market: Country.nullable(),
  language: Language.nullable().meta({ description: "Null where it was taken from the case giver's own, and you may not know who that is." }),
  audience: z.enum(caseAudiences),
  state: z.enum(caseStates),
  openedAt: Instant.nullable(),
  firstResponseAt: Instant.nullable().meta({ description: 'When somebody of another cluster first gave knowledge, an experience or a suggestion.' }),
  firstUsefulAt: Instant.nullable().meta({ description: 'When the case giver first called a contribution useful. The promise is measured by it.' }),
  resolvedAt: Instant.nullable(),
  contributions: z
    .strictObject({ total: Count, useful: Count })
    .meta({ description: 'Those that stand; null for an admin whom it is not for.' })
    .nullable(),
}

export const CaseSummary = z.strictObject(head).meta({ id: 'CaseSummary', description: 'A case in a list.' })

export const CaseView = z
  .strictObject({
    ...head,
    situation: z.string().max(5000).nullable(),
    triedSoFar: z.array(z.string().max(500)).max(20),
    constraints: z.string().max(2000).nullable(),
    decisionOwner: z.string().max(120).nullable(),
    outcomeNote: z.string().max(2000).nullable(),
    outcomeExperienceId: Id.nullable().meta({ description: 'Null without one, and where you may not read it.' }),
    practices: z.array(PracticeBrief).max(100).meta({ description: 'What was made of it, as far as you may see it.' }),
    excludedClusters: z.array(ClusterBrief).max(20).nullable().meta({ description: 'For the case giver; null for everybody else.' }),
    audienceUsers: z
      .array(PersonView)
      .max(1000)
      .nullable()
      .meta({ description: 'The people selected, for the case giver; null for everybody else.' }),
    hints: z
      .array(z.strictObject({ code: z.enum(hintCodes), detail: z.string().max(200) }))
      .max(hintCodes.length)
      .optional()
      .meta({ description: 'For the case giver: what is missing for a good answer. A nudge; nothing waits for it.' }),
    allowedActions: allowedActions(caseActions),
  })
  .meta({ id: 'Case', description: 'A specific problem that a member brings to peers.' })

export const CaseBrief = z
  .strictObject({ id: Id, title: z.string().max(120), state: z.enum(caseStates) })
  .meta({ id: 'CaseBrief', description: 'A case where something else refers to it.' })

export const CasesQuery = z.strictObject({
  ...paging,
  groupId: Id.optional().meta({ description: 'Only cases of this group, as far as you may know which group they come from.' }),
  state: z.enum(caseStates).optional().meta({ description: 'Only cases in this state; without it all but the withdrawn.' }),
  audience: z.enum(caseAudiences).optional(),
  topic: Term.optional().meta({ description: 'With this topic, or with one below it.' }),
  mine: z
    .literal('true')
    .transform(() => true)
    .optional()
    .meta({ description: '`true`: only cases that you brought.' }),
})
