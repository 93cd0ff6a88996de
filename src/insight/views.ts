import { z } from 'zod'
import { CaseSummary } from '../cases/views.ts'
import { paging } from '../platform/pages.ts'
import { Country, GivenInstant, Id, Instant, Language, Term } from '../platform/views.ts'
import { Count } from '../practices/views.ts'
import { curveHours } from './survival.ts'
import { longestDays } from './window.ts'

/** Fewer cases than these are told of by no figure: each of them could be made out. */
export const fewest = 5
/** How many values of a split are told at most; the largest are. */
export const mostValues = 50

const Share = z.number().min(0).max(1)
const Hours = z.number().min(0).max(10_000_000).nullable()

const waiting = {
  reached: Count.meta({ description: 'For how many cases it has happened.' }),
  notReached: Count.meta({
    description: 'For how many it has not. They count with the time that they have waited: until now, or until they were parked, withdrawn or over.',
  }),
  lowerQuartileHours: Hours.meta({ description: 'After how long it has happened for a quarter. Null, like the two below, where it has not yet.' }),
  medianHours: Hours.meta({ description: 'After how long it has happened for half.', example: 31.5 }),
  upperQuartileHours: Hours.meta({ description: 'After how long it has happened for three quarters.' }),
  shareWithin48Hours: Share.nullable().meta({
    description:
      'For what share it happens within 48 hours: the promise is that half have a useful answer by then. Null where nobody has waited that long.',
    example: 0.625,
  }),
}

const Waiting = z.strictObject(waiting).meta({ id: 'WaitingTime', description: 'How long something takes, by the estimate of Kaplan and Meier.' })

const WaitingCurve = z
  .strictObject({
    ...waiting,
    curve: z
      .array(z.strictObject({ hours: z.int().min(0).max(10_000), share: Share.nullable() }))
      .max(curveHours.length)
      .meta({ description: 'For what share it has happened after so many hours, for a chart. Null where nobody has waited that long.' }),
  })
  .meta({ id: 'WaitingTimeCurve' })

const told = {
  openedFrom: Instant,
  openedBefore: Instant,
  asOf: Instant.meta({ description: 'Until when waiting is counted: now.' }),
  hidden: z
    .boolean()
    .meta({ description: `Fewer than ${fewest} cases that you may know of were opened then. No figure is told, and not how many there are.` }),
  cases: Count.nullable().meta({ description: 'How many the figures are of; null when hidden, like all below.' }),
  firstAnswer: WaitingCurve.nullable().meta({
    description: 'From the opening of a case to the first knowledge, experience or suggestion of another cluster.',
  }),
  firstUsefulAnswer: WaitingCurve.nullable().meta({ description: 'To the first contribution that the case giver called useful.' }),
  resolution: WaitingCurve.nullable().meta({ description: 'To its being resolved.' }),
}

export const GroupInsightView = z.strictObject(told).meta({ id: 'GroupInsight', description: 'How soon the cases of a group are answered.' })

const splitBy = (value: z.ZodType<string>, description: string) =>
  z
    .strictObject({
      complete: z.boolean().meta({ description: 'Whether all cases are told of; otherwise some values have too few.' }),
      values: z
        .array(
          z.strictObject({
            value: value.nullable().meta({ description: 'Null: not known, or not for you to know.' }),
            cases: Count,
            firstAnswer: Waiting,
            firstUsefulAnswer: Waiting,
            resolution: Waiting,
          }),
        )
        .max(mostValues),
    })
    .meta({ description })

export const clusterSizes = ['small', 'medium', 'large'] as const
export const standings = ['newcomer', 'established'] as const

export const NetworkInsightView = z
  .strictObject({
    ...told,
    splits: z
      .strictObject({
        country: splitBy(Country, 'By the country of the cluster that brought the case.'),
        language: splitBy(Language, 'By the language of the case.'),
        clusterSize: splitBy(z.enum(clusterSizes), 'By the members of the cluster: `small` under 50, `medium` under 200, `large` from there.'),
        standing: splitBy(z.enum(standings), 'Whether the cluster had been here for less than a year when it opened the case.'),
      })
      .nullable()
      .meta({
        description: `The same by what the cases are, the most first. A value with fewer than ${fewest} cases is left out, and the next one with it until those left out are ${fewest} together, so that no difference tells of them.`,
      }),
  })
  .meta({ id: 'NetworkInsight', description: 'How soon the cases that you may know of are answered.' })

export const InsightQuery = z.strictObject({
  openedFrom: GivenInstant.optional().meta({ description: 'Only cases opened from then on. Left out: a year before the end.' }),
  openedBefore: GivenInstant.optional().meta({ description: `Only cases opened before then, at most ${longestDays} days later. Left out: now.` }),
})

export const UnansweredCase = CaseSummary.extend({
  waitingHours: z.int().min(0).max(10_000_000).meta({ description: 'For how many whole hours it has been open. The promise is 48.', example: 53 }),
}).meta({ id: 'UnansweredCase', description: 'A case that waits for a first answer.' })

export const UnansweredCasesQuery = z.strictObject({
  ...paging,
  groupId: Id.optional().meta({ description: 'Only cases of this group, as far as you may know which group they come from.' }),
  topic: Term.optional().meta({ description: 'With this topic, or with one below it.' }),
  helpWanted: CaseSummary.shape.helpWanted.optional().meta({ description: 'Only cases that ask for this.' }),
  country: Country.optional().meta({ description: 'Only cases of clusters of this country, as far as you may know whose they are.' }),
  language: Language.optional().meta({ description: 'Only cases written in this language.' }),
})
