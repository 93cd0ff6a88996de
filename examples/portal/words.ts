import type { View } from '../../clients/typescript/src/index.ts'
import { type Html, html } from './html.ts'

type Outcome = NonNullable<View<'Experience'>['outcome']>
type Practice = View<'PracticeSummary'>

export const outcomes: Record<Outcome, string> = {
  worked: 'It worked',
  worked_with_changes: 'It worked, with changes',
  no_effect: 'It had no effect',
  made_worse: 'It made things worse',
  too_early: 'It is too early to tell',
}

export const kinds: Record<Practice['kind'], string> = { success: 'A success', failure: 'A failure', mixed: 'Mixed results' }

export const levels = [
  'Not tried elsewhere yet',
  'Worked for one other cluster',
  'Worked for two other clusters or more',
  'Worked in three countries or more',
]

export const certainties: Record<NonNullable<Practice['evidence']['certainty']>, string> = {
  very_low: 'very low certainty',
  low: 'low certainty',
  moderate: 'moderate certainty',
  high: 'high certainty',
}

const regions = new Intl.DisplayNames('en', { type: 'region' })
export const country = (code: string): string => regions.of(code) ?? code

/** Whose it is, as far as the API says: where it does not, nobody is to know. */
export const cluster = (of: View<'ClusterBrief'> | null): string =>
  of === null ? 'A cluster that stays unnamed' : `${of.name}, ${country(of.country)}`

/** A calendar day, which has no time zone: it is the same day for everybody. */
export const day = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(date))

export const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`

/** Words that people wrote, in their language and with their line breaks. */
export const prose = (text: string | null, language: string | null): Html | null =>
  text === null ? null : html`<div class="prose"${language !== null && html` lang="${language}"`}>${text}</div>`
