import type { View } from '../../../clients/typescript/src/index.ts'
import { type Html, html, type Part } from '../html.ts'
import { form, type Session } from '../visit.ts'
import { count } from '../words.ts'

type Meeting = View<'Meeting'>
type Registration = View<'Registration'>

/** How one stands with a meeting, and what one can do about it: whatever the API allows now, and nothing that we worked out ourselves. */
export function seatPanel(session: Session, meeting: Meeting, registration: Registration | null): Html {
  const may = new Set<string>([...(meeting.allowedActions ?? []), ...(registration?.allowedActions ?? [])])
  const act = (name: string, button: Part) => registration && form(session, `/registrations/${registration.id}/${name}`, button)
  const taken = registration !== null && ['registered', 'waitlisted', 'offered', 'attended'].includes(registration.state)
  return html`<section class="seat" aria-labelledby="seat">
<h2 id="seat">${standing(registration)}</h2>
${registration && details(meeting, registration)}
${!taken && seats(meeting)}
${meeting.joinUrl && html`<p><a class="button" href="${meeting.joinUrl}" rel="noreferrer">Join the meeting</a> <span class="aside break">${meeting.joinUrl}</span></p>`}
<div class="acts">
${may.has('acceptOffer') && act('offer-acceptance', html`<button class="button">Take the seat</button>`)}
${may.has('reconfirm') && act('reconfirmation', html`<button class="button">I can come at the new time</button>`)}
${!taken && may.has('register') && registering(session, meeting)}
${may.has('decline') && act('decline', html`<button class="second">I cannot come</button>`)}
${may.has('cancel') && act('cancellation', html`<button class="second">${registration?.state === 'registered' ? 'Give up my seat' : 'Stop waiting'}</button>`)}
</div>
</section>`
}

function standing(registration: Registration | null): string {
  switch (registration?.state) {
    case 'registered':
      return 'You have a seat'
    case 'waitlisted':
      return `You are on the waiting list${registration.rank === null ? '' : `, at place ${registration.rank}`}`
    case 'offered':
      return 'A seat has come free for you'
    case 'attended':
      return 'You are there'
    default:
      return 'Will you come?'
  }
}

function details({ timeZone }: Meeting, { state, offerExpiresAt, awaitsReconfirmation, listMe }: Registration): Html | null {
  if (state === 'waitlisted') return html`<p>Seats that come free go to whoever has waited longest. You will be told.</p>`
  if (state === 'offered' && offerExpiresAt !== null) {
    const until = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(new Date(offerExpiresAt))
    return html`<p>It is yours until <time datetime="${offerExpiresAt}">${until}</time>; then the next is asked.</p>`
  }
  if (awaitsReconfirmation === true) return html`<p>The meeting was moved. Can you still come?</p>`
  return state === 'registered'
    ? html`<p>${listMe ? 'The others in your group see that you come.' : 'Only the facilitators see that you come.'}</p>`
    : null
}

/** Absent where there is no limit, and for whoever is outside. */
function seats({ capacity, seats, waitlist }: Meeting): Html | null {
  if (!capacity || !seats || seats.free === null) return null
  const used = capacity - seats.free
  const words =
    seats.free > 0
      ? `${count(seats.free, 'seat is', 'seats are')} free, of ${capacity}`
      : waitlist === true
        ? `All ${capacity} seats are taken; ${count(seats.waiting, 'person waits', 'people wait')}`
        : `All ${capacity} seats are taken`
  return html`<p><meter min="0" max="${capacity}" value="${used}" aria-hidden="true"></meter> ${words}</p>`
}

function registering(session: Session, { id, seats, waitlist }: Meeting): Html {
  const isFull = seats?.free === 0 && waitlist === true
  return form(
    session,
    `/meetings/${id}/registrations`,
    html`<p class="check"><input type="checkbox" name="listMe" value="yes" id="listMe"><label for="listMe">The others in the group may see that I come</label></p>
<button class="button">${isFull ? 'Wait for a seat' : 'Register'}</button>`,
  )
}
