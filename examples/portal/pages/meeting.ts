import { isProblem, type Septet, type View } from '../../../clients/typescript/src/index.ts'
import { type Html, html } from '../html.ts'
import { allowedNow } from '../problems.ts'
import { type Answer, once, type Page, type Route, type Session, type Visit } from '../visit.ts'
import { agreementPanel } from './agreement.ts'
import { seatPanel } from './seat.ts'
import { whenPanel } from './when.ts'

type Meeting = View<'Meeting'>

export const meetingPages: readonly Route[] = [
  { method: 'GET', path: '/meeting', answer: (visit) => nextMeeting(visit) },
  {
    method: 'POST',
    path: '/meetings/:meetingId/registrations',
    answer: (visit) =>
      orAgain(visit, async ({ septet, path, form }) => {
        const { data } = await septet.post('/v1/meetings/{meetingId}/registrations', {
          params: { path: { meetingId: path.meetingId! }, header: once(visit) },
          body: { listMe: form.text('listMe') === 'yes' },
        })
        return data.state === 'waitlisted' ? 'waiting' : 'registered'
      }),
  },
  act('cancellation', 'cancelled', (septet, init) => septet.post('/v1/registrations/{registrationId}/cancellation', init)),
  act('decline', 'declined', (septet, init) => septet.post('/v1/registrations/{registrationId}/decline', init)),
  act('offer-acceptance', 'registered', (septet, init) => septet.post('/v1/registrations/{registrationId}/offer-acceptance', init)),
  act('reconfirmation', 'confirmed', (septet, init) => septet.post('/v1/registrations/{registrationId}/reconfirmation', init)),
]

/** What is done with a registration, all in the same way. */
function act(name: string, done: Done, call: (septet: Septet, init: RegistrationCall) => Promise<unknown>): Route {
  return {
    method: 'POST',
    path: `/registrations/:registrationId/${name}`,
    answer: (visit) =>
      orAgain(visit, async ({ septet, path }) => {
        await call(septet, { params: { path: { registrationId: path.registrationId! }, header: once(visit) } })
        return done
      }),
  }
}

interface RegistrationCall {
  params: { path: { registrationId: string }; header: { 'Idempotency-Key': string } }
}

const dones = {
  registered: 'You have a seat.',
  waiting: 'The meeting is full. You are on the waiting list.',
  cancelled: 'You have given up your seat.',
  declined: 'You have said that you will not come.',
  confirmed: 'You keep your seat.',
}
type Done = keyof typeof dones

/** Does it and goes back to the meeting; where things have changed in the meantime (409), shows how they stand now, and what is possible. */
async function orAgain(visit: Visit, work: (visit: Visit) => Promise<Done>): Promise<Answer> {
  try {
    return { to: `/meeting?done=${await work(visit)}` }
  } catch (error) {
    if (!isProblem(error) || error.status !== 409) throw error
    return {
      ...(await nextMeeting(visit, html`<p class="notice bad" role="alert"><strong>${error.title}.</strong> ${allowedNow(error)}</p>`)),
      status: 409,
    }
  }
}

async function nextMeeting(visit: Visit, alert?: Html): Promise<Page> {
  const { septet, session, query } = visit
  const [next, ...later] = await comingMeetings(septet)
  const done: string | undefined = dones[query.text('done') as Done]
  const notice = alert ?? (done === undefined ? undefined : html`<p class="notice" role="status">${done}</p>`)
  if (!next) return noMeeting(septet, notice)
  // Lists do not say what one may do; the meeting itself does.
  const { data: meeting } = await septet.get('/v1/meetings/{meetingId}', { params: { path: { meetingId: next.id } } })
  return {
    title: meeting.title,
    section: 'meeting',
    body: html`${notice}
<article class="meeting">
<p class="kicker">Your next meeting, with the ${meeting.group.name}</p>
${whenPanel(meeting, session.member.timeZone)}
${meeting.theme !== null && html`<p class="lead" lang="${meeting.language}">${meeting.theme}</p>`}
${(await agreementPanel(septet, meeting.group.id)) ?? (await seat(septet, session, meeting))}
</article>
${later.length > 0 && html`<h2>After that</h2><ul class="rows">${later.map(row)}</ul>`}`,
  }
}

/** What is running now, and what comes. */
async function comingMeetings(septet: Septet): Promise<Meeting[]> {
  const mine = { mine: 'true', limit: 5 } as const
  const [running, scheduled] = await Promise.all([
    septet.get('/v1/meetings', { params: { query: { ...mine, state: 'in_progress' } } }),
    septet.get('/v1/meetings', { params: { query: { ...mine, state: 'scheduled', from: new Date().toISOString() } } }),
  ])
  return [...running.data.data, ...scheduled.data.data]
}

async function seat(septet: Septet, session: Session, meeting: Meeting): Promise<Html> {
  if (meeting.myRegistration === null) return seatPanel(session, meeting, null)
  const { data } = await septet.get('/v1/registrations/{registrationId}', { params: { path: { registrationId: meeting.myRegistration.id } } })
  return seatPanel(session, meeting, data)
}

async function noMeeting(septet: Septet, notice: Html | undefined): Promise<Page> {
  const { data: groups } = await septet.get('/v1/groups', { params: { query: { mine: 'true' } } })
  const inside = groups.data.filter(({ myMembership }) => myMembership?.state === 'active')
  return {
    title: inside.length > 0 ? 'No meeting is planned' : 'You are in no group yet',
    section: 'meeting',
    body: html`${notice}
<p class="lead">${
      inside.length > 0
        ? html`As soon as a facilitator of ${inside.map(({ name }) => name).join(' or ')} has set a date, you find it here.`
        : html`Meetings are those of peer groups: five to nine people who learn from each other. Ask the people of your cluster who is in one, or wait for an invitation.`
    }</p>
<p>In the meantime: <a class="button" href="/practices">See what has worked for others</a></p>`,
  }
}

const row = ({ title, language, group, startsAt, timeZone }: Meeting) =>
  html`<li><strong lang="${language}">${title}</strong> <span>${group.name}</span> <time datetime="${startsAt}">${new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(startsAt))}</time></li>`
