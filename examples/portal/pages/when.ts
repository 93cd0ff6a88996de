import type { View } from '../../../clients/typescript/src/index.ts'
import { type Html, html } from '../html.ts'
import { country } from '../words.ts'

type Meeting = View<'Meeting'>

const format = (options: Intl.DateTimeFormatOptions) => (instant: string) => new Intl.DateTimeFormat('en-GB', options).format(new Date(instant))

/** When and where. The meeting's own time is the promise; who lives in another zone reads theirs beside it. */
export function whenPanel({ startsAt, endsAt, timeZone, format: how, venue, state }: Meeting, ownZone: string): Html {
  const part = (options: Intl.DateTimeFormatOptions) => format({ timeZone, ...options })(startsAt)
  const there = spanIn(timeZone, startsAt, endsAt)
  const here = spanIn(ownZone, startsAt, endsAt)
  return html`<div class="when">
<p class="sheet" aria-hidden="true"><span>${part({ month: 'short' })}</span><b>${part({ day: 'numeric' })}</b><span>${part({ weekday: 'short' })}</span></p>
<div>
<p class="time"><time datetime="${startsAt}">${part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}</time></p>
<p>${there} <span class="aside">in ${cityOf(timeZone)}</span>${here !== there && html`<br>${here} <span class="aside">for you, in ${cityOf(ownZone)}</span>`}</p>
<p>${venue ? [venue.name, venue.city, venue.country && country(venue.country)].filter(Boolean).join(', ') : 'Online'}${how === 'hybrid' && ', and online'}${state === 'in_progress' && html` <strong class="tag good">It is running now</strong>`}</p>
</div>
</div>`
}

const spanIn = (timeZone: string, from: string, to: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).formatRange(new Date(from), new Date(to))

const cityOf = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ')
