import { z } from 'zod'
import { ClusterBrief } from '../clusters/views.ts'
import { ExperienceContent } from '../experiences/views.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Country, Id, Instant, Language, LocalDate, patchOf, prose, Term, Version } from '../platform/views.ts'
import { PersonView } from '../users/views.ts'
import { journeyStates, stepStates } from './tables.ts'

export const JourneyPath = z.strictObject({ journeyId: Id })
export const StepPath = z.strictObject({ stepId: Id })

const StepNumber = z.int().min(1).max(20)

const plan = {
  market: Country.nullable().default(null).meta({ description: 'Where it leads; null while that is open.' }),
  goal: prose(2000).nullable().default(null),
}

export const StartJourney = z
  .strictObject({
    clusterId: Id.meta({ description: 'Whose journey it is: a cluster whose team you belong to.' }),
    framework: Term.default('internationalisation').meta({ description: 'A code of `GET /v1/frameworks`; the newest version is taken.' }),
    ...plan,
    language: Language.optional().meta({ description: 'The language of goal and notes; by default your own.' }),
    atStep: StepNumber.optional().meta({
      description: 'Begin with this step at once; it may be any. Left out: the journey is planned for now.',
      example: 4,
    }),
  })
  .meta({ id: 'StartJourney' })

/** What the team may change of a journey, whole. */
export const JourneyPlan = z.strictObject({ ...plan, ownerId: Id.meta({ description: "Who looks after it: somebody of the cluster's team." }) })
export const JourneyPatch = patchOf(JourneyPlan).meta({ id: 'JourneyPatch' })

export const journeyActions = ['listSteps', 'update', 'complete', 'stop', 'recordExperience'] as const
export const stepActions = ['start', 'update', 'complete', 'skip', 'reopen'] as const

export const JourneyView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    cluster: ClusterBrief,
    owner: PersonView,
    framework: z.strictObject({ code: Term, version: Version }),
    market: Country.nullable(),
    goal: z.string().max(2000).nullable().meta({ description: "Null also for admins outside the cluster's team." }),
    language: Language,
    state: z.enum(journeyStates),
    startedOn: LocalDate.nullable(),
    endedOn: LocalDate.nullable(),
    stopReason: z.string().max(500).nullable().meta({ description: "Null also for admins outside the cluster's team." }),
    steps: z
      .array(z.strictObject({ id: Id, number: StepNumber, topic: Term, state: z.enum(stepStates) }))
      .max(20)
      .meta({ description: 'Where it stands with each step.' }),
    experienceIds: z.array(Id).max(100).meta({ description: 'What it recorded, the latest first.' }),
    allowedActions: allowedActions(journeyActions),
  })
  .meta({ id: 'Journey', description: 'One cluster walking one framework.' })

const Payload = z.record(z.string().max(60), z.unknown())

export const StepView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    journeyId: Id,
    number: StepNumber,
    topic: Term,
    state: z.enum(stepStates),
    startedOn: LocalDate.nullable(),
    finishedOn: LocalDate.nullable(),
    skipReason: z.string().max(500).nullable(),
    notes: z.string().max(10_000).nullable(),
    toolIds: z.array(Id).max(50),
    practiceIds: z.array(Id).max(50),
    payload: Payload.meta({ description: 'What the form of the step in the framework asks for.' }),
    allowedActions: allowedActions(stepActions),
  })
  .meta({ id: 'JourneyStep', description: 'Where a journey stands with one step, and what its cluster wrote down.' })

/** What the team writes down in a step. The payload is checked against the form of the step. */
export const StepContent = z.strictObject({
  notes: prose(10_000).nullable().default(null),
  toolIds: z.array(Id).max(50).default([]).meta({ description: 'The tools that help with it, of `GET /v1/tools`.' }),
  practiceIds: z.array(Id).max(50).default([]).meta({ description: 'The practices that it draws on, by version.' }),
  payload: Payload.default({}).meta({ description: 'Merged field by field with what is there; rows are replaced as a whole.' }),
})
export const StepPatch = patchOf(StepContent).meta({ id: 'JourneyStepPatch' })

/** The cluster and the market are the journey's; a draft belongs to its author, not to a journey. */
export const RecordJourneyExperience = ExperienceContent.omit({ clusterId: true, market: true }).meta({ id: 'RecordJourneyExperience' })

export const JourneysQuery = z.strictObject({
  ...paging,
  clusterId: Id.optional(),
  state: z.enum(journeyStates).optional(),
  market: Country.optional(),
  mine: z.enum(['true', 'false']).optional().meta({ description: 'Only those that you look after.' }),
})
