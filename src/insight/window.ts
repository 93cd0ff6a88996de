import { problem } from '../platform/problems.ts'

/** Of which cases figures are told: those that were opened from here until before there. */
export interface Window {
  openedFrom: Date
  openedBefore: Date
}

const day = 86_400_000
const usualDays = 365
export const longestDays = 1096

/**
 * The last year, unless the question says otherwise, in whole days (UTC): two windows a moment apart would tell of the one case between them.
 * 400 for what has no length, or more than three years.
 */
export function windowOf(asked: { openedFrom?: string | undefined; openedBefore?: string | undefined }, now: Date): Window {
  const openedBefore = asked.openedBefore === undefined ? now : dayOf(new Date(asked.openedBefore))
  const openedFrom = dayOf(asked.openedFrom === undefined ? new Date(openedBefore.getTime() - usualDays * day) : new Date(asked.openedFrom))
  const length = openedBefore.getTime() - openedFrom.getTime()
  if (length <= 0) throw refused('before-start', 'It must be after openedFrom, which is a year before it unless you say otherwise.')
  if (length > longestDays * day) throw refused('window-too-long', `At most ${longestDays} days after openedFrom; ask for the years one by one.`)
  return { openedFrom, openedBefore }
}

const dayOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / day) * day)

const refused = (code: string, detail: string) => problem('invalid-parameter', { errors: [{ parameter: 'openedBefore', code, detail }] })
