import { z } from 'zod'
import { ClusterBrief, clusterLabels } from '../clusters/views.ts'
import { GroupBrief } from '../groups/views.ts'
import { paging } from '../platform/pages.ts'
import { allowedActions, Country, Id, Instant, Language, LocalDate, line, patchOf, prose, Version } from '../platform/views.ts'
import { ResultInput } from '../practices/textViews.ts'
import { Code, costBands, PracticeBrief, visibilities } from '../practices/views.ts'
import { PersonView } from '../users/views.ts'
import { experienceAttributions, experienceStates, experienceValues, outcomes } from './tables.ts'

export const ExperiencePath = z.strictObject({ experienceId: Id })

const Link = z.url({ protocol: /^https?$/ }).max(500)
const text = prose(4000).nullable()
const Outcome = z.enum(outcomes)
const Step = z.int().min(1).max(7)
const EffortDays = z.number().min(0).max(100_000).meta({ description: 'Person-days, to the tenth.' })

/** What an author says of what they tried. */
export const ExperienceContent = z.strictObject({
  groupId: Id.nullable()
    .default(null)
    .meta({ description: 'The group it is told to first. Without one it is visible to the network or the public.' }),
  clusterId: Id.nullable().default(null).meta({
    description:
      'Whose experience it is: one whose team you are on. May be left out where you represent one of these in the group, or are on one team only.',
  }),
  practiceId: Id.nullable().default(null).meta({ description: 'The version of the practice that was tried; it must have been published.' }),
  journeyStep: Step.nullable().default(null).meta({ description: 'The step of the seven that it belongs to.' }),
  market: Country.nullable().default(null).meta({ description: 'The market that it was about.' }),
  periodStartOn: LocalDate.nullable().default(null),
  periodEndOn: LocalDate.nullable()
    .default(null)
    .meta({ description: 'The last day of what is told; not in the future, wherever it is tomorrow already. Needed to record.' }),
  language: Language.nullable().default(null).meta({ description: 'The language of the words; by default your own.' }),
  expected: text.default(null),
  happened: text.default(null),
  why: text.default(null),
  nextTime: text.default(null),
  adaptations: text.default(null).meta({ description: 'What was done otherwise than the practice says.' }),
  outcome: Outcome.nullable()
    .default(null)
    .meta({ description: 'Needed to record. `too_early` counts as pending until a later experience tells more.' }),
  results: z.array(ResultInput).max(20).default([]),
  askAgainOn: LocalDate.nullable().default(null).meta({ description: 'Needed with `too_early`, and only then: when you will be asked again.' }),
  costBand: z.enum(costBands).nullable().default(null),
  effortDays: EffortDays.nullable().default(null),
  evidenceLinks: z.array(Link).max(10).default([]).meta({ description: 'Where one can see it. With a link or a confirmation it weighs more.' }),
  value: z.enum(experienceValues).nullable().default(null).meta({ description: 'What it was worth to you (after Wenger, Trayner and De Laat).' }),
  attribution: z.enum(experienceAttributions).nullable().default(null).meta({
    description: 'Who may know whose it is, you and your cluster: all readers, the group alone, or nobody. By default the group, without one all.',
  }),
  visibility: z.enum(visibilities).nullable().default(null).meta({ description: 'Who may read it. By default the group, without one the network.' }),
})

export const RecordExperience = ExperienceContent.extend({
  draft: z.boolean().default(false).meta({ description: 'Keep it as a draft that nobody else sees.' }),
  commitmentId: Id.optional().meta({ description: 'Your own open commitment that it answers, which is done once this is recorded.' }),
}).meta({ id: 'RecordExperience' })

export const ExperiencePatch = patchOf(ExperienceContent).meta({ id: 'ExperiencePatch' })

export const experienceActions = [
  'read',
  'update',
  'submit',
  'discard',
  'confirm',
  'dispute',
  'resolveDispute',
  'withdraw',
  'changeVisibility',
  'narrowVisibility',
  'changeAttribution',
] as const

const Figure = z.number().min(-1e15).max(1e15).nullable()

const Result = z
  .strictObject({
    metric: z.string().max(200),
    before: Figure,
    after: Figure,
    unit: z.string().max(50).nullable(),
    source: z.string().max(500).nullable(),
  })
  .meta({ id: 'ExperienceResult', description: 'A number before and after. With both and a source it counts as measured.' })

const Context = z
  .strictObject({
    country: Country,
    region: z.string().max(120).nullable(),
    sectors: z.array(z.string().max(80)).max(50),
    foundedYear: z.int().min(0).max(9999).nullable(),
    memberCount: z.int().min(0).max(10_000_000).nullable(),
    smeCount: z.int().min(0).max(10_000_000).nullable(),
    teamFte: z.number().min(0).max(100_000).nullable(),
    targetMarkets: z.array(z.string().max(80)).max(300),
    label: z.enum(clusterLabels),
  })
  .meta({ id: 'ClusterContext', description: 'The cluster as it was when it tried.' })

export const ExperienceView = z
  .strictObject({
    id: Id,
    version: Version,
    createdAt: Instant,
    updatedAt: Instant,
    group: GroupBrief.nullable().meta({ description: 'Null without one, and where you may not know which.' }),
    author: PersonView.nullable().meta({ description: 'Null where you may not know who.' }),
    cluster: ClusterBrief.nullable().meta({ description: 'Null where you may not know whose it is.' }),
    practice: PracticeBrief.nullable().meta({ description: 'Null without one, and where you may not see it.' }),
    journeyStep: Step.nullable(),
    market: Country.nullable(),
    periodStartOn: LocalDate.nullable(),
    periodEndOn: LocalDate.nullable(),
    context: Context.nullable().meta({ description: 'Null where you may not know whose it is: it would tell.' }),
    language: Language.nullable().meta({ description: "Null where it was taken from the author's own, and you may not know who that is." }),
    expected: z.string().max(4000).nullable(),
    happened: z.string().max(4000).nullable(),
    why: z.string().max(4000).nullable(),
    nextTime: z.string().max(4000).nullable(),
    adaptations: z.string().max(4000).nullable(),
    outcome: Outcome.nullable(),
    results: z.array(Result).max(20).meta({ description: 'Without their sources where you may not know whose they are.' }),
    askAgainOn: LocalDate.nullable(),
    costBand: z.enum(costBands).nullable(),
    effortDays: EffortDays.nullable(),
    evidenceLinks: z.array(z.string().max(500)).max(10).meta({ description: 'Empty where you may not know whose it is.' }),
    value: z.enum(experienceValues).nullable(),
    attribution: z.enum(experienceAttributions),
    visibility: z.enum(visibilities),
    state: z.enum(experienceStates),
    recordedAt: Instant.nullable(),
    confirmation: z
      .strictObject({ at: Instant, cluster: ClusterBrief.nullable() })
      .nullable()
      .meta({ description: 'The cluster that confirmed it; unnamed where you may not know whose it is.' }),
    dispute: z
      .strictObject({
        at: Instant,
        by: PersonView.nullable(),
        reason: z.string().max(500),
        settledAt: Instant.nullable(),
        settlement: z.string().max(500).nullable(),
      })
      .nullable()
      .meta({ description: 'The last dispute, for those concerned: author, group, who disputes, admins. `by` is for those who settle it.' }),
    withdrawnAt: Instant.nullable(),
    allowedActions: allowedActions(experienceActions),
  })
  .meta({ id: 'Experience', description: 'A cluster tried something: what it expected, what happened, why, and what next.' })

export const experienceSorts = ['-createdAt', '-periodEndOn'] as const

const filters = {
  outcome: Outcome.optional().meta({ description: 'Only experiences with this outcome.' }),
  sort: z.enum(experienceSorts).default('-createdAt').meta({ description: 'The newest first, or those whose period ended last.' }),
}

export const PracticeExperiencesQuery = z.strictObject({ ...paging, ...filters })

export const ExperiencesQuery = z.strictObject({
  ...paging,
  ...filters,
  practiceId: Id.optional().meta({ description: 'Only experiences with this version of a practice.' }),
  practiceCode: Code.optional().meta({ description: 'Only experiences with any version of this practice.', example: 'P-0007' }),
  groupId: Id.optional().meta({ description: 'Only experiences told to this group first, as far as you may know it.' }),
  clusterId: Id.optional().meta({ description: 'Only experiences of this cluster, as far as you may know whose they are.' }),
  state: z.enum(experienceStates).optional().meta({ description: 'Only experiences in this state; without it all but the withdrawn.' }),
  mine: z
    .literal('true')
    .transform(() => true)
    .optional()
    .meta({ description: '`true`: only your own.' }),
})

export const ConfirmExperience = z
  .strictObject({ clusterId: Id.optional().meta({ description: 'The cluster you confirm for; needed where you are on the teams of several.' }) })
  .meta({ id: 'ConfirmExperience' })

export const SetExperienceVisibility = z
  .strictObject({
    visibility: z.enum(visibilities),
    reason: line(500).optional().meta({ description: 'Needed from a facilitator or admin; it is audited.' }),
  })
  .meta({ id: 'SetExperienceVisibility' })

export const SetExperienceAttribution = z.strictObject({ attribution: z.enum(experienceAttributions) }).meta({ id: 'SetExperienceAttribution' })
