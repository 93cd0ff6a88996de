import { z } from 'zod'
import { GroupBrief } from '../groups/views.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Id, Instant, Language, LocalDate, line, patchOf, prose, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { commitmentStates, sourceKinds } from './tables.ts'

export const CommitmentPath = z.strictObject({ commitmentId: Id })

const text = prose(1000).meta({ description: 'What you will do.', example: 'I will ask three buyers in Osaka for a date.' })

/** What its person may change. */
const plan = {
  text,
  firstStep: prose(500).nullable().default(null).meta({ description: 'What you will do first, and soon.' }),
  language: Language.optional().meta({ description: 'The language of the words; by default your own.' }),
  dueOn: LocalDate.meta({ description: 'By when; today at the earliest, wherever it is still today.' }),
}

const Source = z
  .strictObject({ kind: z.enum(sourceKinds), id: Id })
  .meta({ id: 'CommitmentSource', description: 'Where it was said: a meeting, a case, or a practice (that version of it).' })

export const CommitmentPlan = z.strictObject(plan)
export const CreateCommitment = z.strictObject({ source: Source, ...plan }).meta({ id: 'CreateCommitment' })
export const CommitmentPatch = patchOf(CommitmentPlan).meta({ id: 'CommitmentPatch' })

export const DisposeCommitment = z
  .discriminatedUnion('disposition', [
    z
      .strictObject({
        disposition: z.literal('done'),
        closingNote: prose(1000).nullable().default(null),
        experienceId: Id.nullable().default(null).meta({ description: 'What came of it: an experience that you recorded.' }),
      })
      .meta({ id: 'CommitmentDone' }),
    z.strictObject({ disposition: z.literal('dropped'), reason: line(500) }).meta({ id: 'CommitmentDropped' }),
    z
      .strictObject({
        disposition: z.literal('carried'),
        dueOn: LocalDate.optional().meta({ description: 'The new day, in the future. May be left out with a meeting: its day then.' }),
        toMeetingId: Id.optional().meta({ description: 'The meeting of the group that asks for it next; those before do not.' }),
      })
      .refine(({ dueOn, toMeetingId }) => dueOn !== undefined || toMeetingId !== undefined, { path: ['dueOn'], message: 'A day or a meeting.' })
      .meta({ id: 'CommitmentCarried' }),
  ])
  .meta({ id: 'DisposeCommitment', description: 'What became of it: kept, given up with a reason, or carried to a later day and still open.' })

export const commitmentActions = ['read', 'update', 'dispose'] as const

/** The questions of an after-action review, each for a field of an experience. */
export const afterActionQuestions = [
  { field: 'expected', question: 'What did you expect to happen?' },
  { field: 'happened', question: 'What did happen?' },
  { field: 'why', question: 'Why was there a difference, or none?' },
  { field: 'nextTime', question: 'What will you do the next time: the same, or something else?' },
] as const

export const CommitmentView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    user: PersonView,
    source: z.strictObject({
      kind: z.enum(sourceKinds),
      id: Id.nullable().meta({ description: 'Null where you may no longer see it.' }),
      title: z.string().max(200).nullable(),
    }),
    group: GroupBrief.nullable().meta({ description: 'The group that reads it too.' }),
    text: z.string().max(1000),
    firstStep: z.string().max(500).nullable(),
    language: Language,
    dueOn: LocalDate,
    state: z.enum(commitmentStates),
    overdue: z.boolean().meta({ description: 'Open, and its day (UTC) is over.' }),
    carriedCount: z.int().min(0).max(100_000),
    carriedToMeetingId: Id.nullable(),
    closedAt: Instant.nullable(),
    closingNote: z.string().max(1000).nullable(),
    dropReason: z.string().max(500).nullable().meta({ description: '`left`: its person is no longer there.' }),
    experienceId: Id.nullable().meta({ description: 'What came of it; for its person alone, because an experience may leave its author unnamed.' }),
    experienceAsked: z
      .strictObject({
        at: Instant,
        questions: z
          .array(z.strictObject({ field: z.enum(['expected', 'happened', 'why', 'nextTime']), question: z.string().max(200) }))
          .max(afterActionQuestions.length),
      })
      .nullable()
      .meta({ description: 'Its day came: answer with `POST /v1/experiences`, naming this commitment. Null until then, and once it is closed.' }),
    allowedActions: allowedActions(commitmentActions),
  })
  .meta({ id: 'Commitment', description: '"I will do X by D", carried until it is closed.' })

const isTrue = z
  .literal('true')
  .transform(() => true)
  .optional()

export const CommitmentsQuery = z.strictObject({
  ...paging,
  mine: isTrue.meta({ description: '`true`: only your own.' }),
  groupId: Id.optional().meta({ description: 'Only commitments that this group reads.' }),
  meetingId: Id.optional().meta({ description: 'Only commitments made at this meeting.' }),
  caseId: Id.optional().meta({ description: 'Only commitments over this case.' }),
  practiceId: Id.optional().meta({ description: 'Only commitments to try this version of a practice.' }),
  state: z.enum(commitmentStates).optional().meta({ description: 'Only commitments in this state.' }),
  dueBefore: LocalDate.optional().meta({ description: 'Only commitments due before this day.' }),
  overdue: isTrue.meta({ description: '`true`: only those that are open and whose day is over.' }),
})

export const CommitmentsToReviewQuery = z.strictObject({ ...paging })
