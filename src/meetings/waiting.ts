import { sql } from 'drizzle-orm'
import type { Asked, Waiting } from '../agenda/waiting.ts'
import { groupBrief, groupIsWritten, groupsLedBy, joinViewer, viewerIsInside, viewerMayLead, viewerMayRead } from '../groups/sight.ts'
import { awaits } from './registrationQueries.ts'
import { silenceApproves } from './reportQueries.ts'

/** A seat of one's own while one is inside: the meeting shows its time, agreed or not, and giving the seat up asks for nothing. */
const ownSeat = {
  scope: 'meetings:read',
  subject: 'registration',
  rows: (p: Asked) => sql`registrations r join meetings m on m.id = r.meeting_id join groups g on g.id = m.group_id ${joinViewer(p)}`,
  id: sql`r.id`,
  title: sql`m.title`,
  group: groupBrief,
} as const

const isOwn = (p: Asked) => sql`r.user_id = ${p.viewer}::uuid and ${viewerIsInside} and ${groupIsWritten}`
const agreed = sql`mine.agreed`

/** Facilitators register when they like. */
const mayRegister = (p: Asked) => sql`(mine.role = 'facilitator' or
  coalesce(m.registration_opens_at <= ${p.now}::timestamptz, true) and coalesce(m.registration_closes_at, m.ends_at) > ${p.now}::timestamptz)`

const meetingInvitation: Waiting = {
  ...ownSeat,
  kind: 'meeting_invitation',
  says: 'a meeting asks whether you come; due when registration closes, or when it begins.',
  where: (p) => sql`${isOwn(p)} and r.state = 'invited' and m.state = 'scheduled' and ${mayRegister(p)}`,
  since: sql`r.created_at`,
  due: sql`least(m.registration_closes_at, m.starts_at)`,
  steps: [
    { operation: 'getMeeting', of: sql`m.id` },
    { operation: 'registerForMeeting', of: sql`m.id`, when: agreed },
    { operation: 'declineRegistration' },
  ],
}

const seatOffer: Waiting = {
  ...ownSeat,
  kind: 'seat_offer',
  says: 'a seat at a meeting is offered to you; due when the offer lapses.',
  where: (p) => sql`${isOwn(p)} and r.state = 'offered' and r.offer_expires_at > ${p.now}::timestamptz`,
  since: sql`r.updated_at`,
  due: sql`r.offer_expires_at`,
  steps: [{ operation: 'getMeeting', of: sql`m.id` }, { operation: 'acceptOffer', when: agreed }, { operation: 'cancelRegistration' }],
}

const meetingMoved: Waiting = {
  ...ownSeat,
  kind: 'meeting_moved',
  says: 'a meeting was moved and asks whether you still come; due when it begins.',
  where: (p) => sql`${isOwn(p)} and ${awaits}`,
  since: sql`m.rescheduled_at`,
  due: sql`m.starts_at`,
  steps: [{ operation: 'getMeeting', of: sql`m.id` }, { operation: 'reconfirmRegistration', when: agreed }, { operation: 'cancelRegistration' }],
}

const leadsIt = sql`${agreed} and mine.role = 'facilitator'`

const meeting: Waiting = {
  ...ownSeat,
  kind: 'meeting',
  says: 'you have a seat at a meeting; due when it begins, and once it runs when it ends.',
  where: (p) => sql`${isOwn(p)} and r.state = 'registered' and m.state in ('scheduled', 'in_progress') and not ${awaits}`,
  since: sql`coalesce(r.confirmed_at, r.created_at)`,
  due: sql`case m.state when 'in_progress' then m.ends_at else m.starts_at end`,
  steps: [
    { operation: 'getMeeting', of: sql`m.id` },
    { operation: 'startMeeting', of: sql`m.id`, when: sql`${leadsIt} and m.state = 'scheduled'` },
    { operation: 'checkIn', when: sql`${agreed} and m.state = 'in_progress'` },
    { operation: 'endMeeting', of: sql`m.id`, when: sql`${leadsIt} and m.state = 'in_progress'` },
    { operation: 'cancelRegistration' },
  ],
}

const reportApproval: Waiting = {
  kind: 'report_approval',
  says: 'the report of a meeting that you attended waits for your word; due when silence approves it.',
  scope: 'meetings:read',
  subject: 'report',
  rows: (p) => sql`
    registrations r join meetings m on m.id = r.meeting_id join groups g on g.id = m.group_id ${joinViewer(p)}
    join meeting_reports rep on rep.meeting_id = m.id`,
  where: (p) => sql`
    r.user_id = ${p.viewer}::uuid and r.state = 'attended' and rep.state = 'circulated' and ${viewerMayRead} and ${groupIsWritten}
    and not exists (
      select from report_responses said where said.report_id = rep.id and said.revision = rep.revision and said.user_id = ${p.viewer}::uuid)`,
  id: sql`rep.id`,
  title: sql`m.title`,
  since: sql`rep.circulated_at`,
  due: silenceApproves,
  group: groupBrief,
  steps: [{ operation: 'getReport' }, { operation: 'approveReport' }, { operation: 'objectToReport' }],
}

/** Of whom nobody has said whether they came. */
const attendanceMissing = sql`exists (select from registrations r where r.meeting_id = m.id and r.state = 'registered')`

const followUp: Waiting = {
  kind: 'meeting_follow_up',
  says: 'a meeting that you facilitate was held and waits for its attendance, its report or its closing.',
  scope: 'meetings:read',
  subject: 'meeting',
  rows: (p) => sql`meetings m join groups g on g.id = m.group_id ${joinViewer(p)} left join meeting_reports rep on rep.meeting_id = m.id`,
  // While the others read the report there is nothing to do about it.
  where: (p) => sql`
    m.group_id = any(array(${groupsLedBy(p)})) and m.state = 'held' and ${viewerMayLead} and ${groupIsWritten}
    and (${attendanceMissing} or rep.state is distinct from 'circulated')`,
  id: sql`m.id`,
  title: sql`m.title`,
  since: sql`coalesce(m.held_at, m.ends_at)`,
  group: groupBrief,
  steps: [
    { operation: 'getMeeting' },
    { operation: 'recordAttendance', when: attendanceMissing },
    { operation: 'writeReport', when: sql`rep.id is null` },
    { operation: 'circulateReport', of: sql`rep.id`, when: sql`rep.state = 'draft'` },
    { operation: 'closeMeeting', when: sql`rep.state = 'approved' and not ${attendanceMissing}` },
  ],
}

/** What waits for people before, at and after meetings. */
export const meetingsWaiting: readonly Waiting[] = [meetingInvitation, seatOffer, meetingMoved, meeting, reportApproval, followUp]
