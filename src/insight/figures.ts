import type { z } from 'zod'
import { curveHours, type Survival } from './survival.ts'
import { fewest, type GroupInsightView, type NetworkInsightView } from './views.ts'
import type { Window } from './window.ts'

/** How long one clock ran for one part of the cases: '' for all of them, `country:FR` for those of a split's value. */
export interface Figure extends Survival {
  part: string
  clock: Clock
}
export type Clock = 'firstAnswer' | 'firstUsefulAnswer' | 'resolution'
export type Split = keyof NonNullable<z.output<typeof NetworkInsightView>['splits']>

/** The figures of a group, as the API shows them; none of fewer than five cases. */
export function groupInsight(window: Window, asOf: Date, figures: readonly Figure[]): z.output<typeof GroupInsightView> {
  const all = partOf(figures, '')
  const cases = all === undefined ? 0 : countOf(all.firstAnswer)
  const hidden = cases < fewest
  const shown = (clock: Clock) => (hidden ? null : { ...waitingOf(all![clock]), curve: curveOf(all![clock]) })
  return {
    openedFrom: window.openedFrom.toISOString(),
    openedBefore: window.openedBefore.toISOString(),
    asOf: asOf.toISOString(),
    hidden,
    cases: hidden ? null : cases,
    firstAnswer: shown('firstAnswer'),
    firstUsefulAnswer: shown('firstUsefulAnswer'),
    resolution: shown('resolution'),
  }
}

/** The same of the network, with its splits. */
export function networkInsight(window: Window, asOf: Date, figures: readonly Figure[]): z.output<typeof NetworkInsightView> {
  const whole = groupInsight(window, asOf, figures)
  const split = (name: Split) => splitOf(figures, name, whole.cases)
  return {
    ...whole,
    splits: whole.hidden
      ? null
      : { country: split('country'), language: split('language'), clusterSize: split('clusterSize'), standing: split('standing') },
  }
}

function splitOf(figures: readonly Figure[], name: Split, all: number | null) {
  const parts = new Set(figures.map(({ part }) => part).filter((part) => part.startsWith(`${name}:`)))
  const values = [...parts].map((part) => {
    const { firstAnswer, firstUsefulAnswer, resolution } = partOf(figures, part)!
    return {
      value: part.slice(name.length + 1) || null,
      cases: countOf(firstAnswer),
      firstAnswer: waitingOf(firstAnswer),
      firstUsefulAnswer: waitingOf(firstUsefulAnswer),
      resolution: waitingOf(resolution),
    }
  })
  values.sort((a, b) => b.cases - a.cases || ((a.value ?? '') < (b.value ?? '') ? -1 : 1))
  return { complete: values.reduce((sum, { cases }) => sum + cases, 0) === all, values }
}

function partOf(figures: readonly Figure[], part: string): Record<Clock, Figure> | undefined {
  const own = figures.filter((figure) => figure.part === part)
  return own.length === 0 ? undefined : (Object.fromEntries(own.map((figure) => [figure.clock, figure])) as Record<Clock, Figure>)
}

const countOf = ({ reached, notReached }: Figure): number => reached + notReached

const waitingOf = ({ reached, notReached, lowerQuartile, median, upperQuartile, shares }: Figure) => ({
  reached,
  notReached,
  lowerQuartileHours: hours(lowerQuartile),
  medianHours: hours(median),
  upperQuartileHours: hours(upperQuartile),
  shareWithin48Hours: share(shares[curveHours.indexOf(48)]!),
})

const curveOf = ({ shares }: Figure) => curveHours.map((at, index) => ({ hours: at, share: share(shares[index]!) }))

const hours = (seconds: number | null) => (seconds === null ? null : rounded(seconds / 3600, 100))
const share = (value: number | null) => (value === null ? null : rounded(value, 10_000))
const rounded = (value: number, parts: number) => Math.round(value * parts) / parts
