import type { GroupFacts } from '../groups/queries.ts'
import { agreed, agreedAndWritable, facilitator, type InGroup, insider, memberOrFacilitator, stillWritten } from '../groups/sight.ts'
import { admin, all, either, policyOn, who } from '../platform/policy.ts'
import type { agendaItemActions } from './agendaViews.ts'
import { meetingProblem } from './problems.ts'
import type { registrationActions } from './registrationViews.ts'
import type { reportStates } from './reportTables.ts'
import type { decisionActions, reportActions } from './reportViews.ts'
import type { agendaItemStates, meetingStates, registrationStates } from './tables.ts'
import type { meetingActions } from './views.ts'

export type MeetingState = (typeof meetingStates)[number]

const facilitatorOrAdmin = either<InGroup>(facilitator, admin)
const insiderOrAdmin = either<InGroup>(insider, admin)

/** In these a group meets. */
const meetingGroupStates = ['forming', 'active', 'paused'] as const satisfies InGroup['groupState'][]

/** What may be done in a group, as far as it is about meetings. */
export const groupMeetingsPolicy = policyOn<GroupFacts>()({
  createMeeting: { who: facilitatorOrAdmin, provided: agreed, in: meetingGroupStates },
})

/** A stored meeting, as far as rights depend on it. */
export interface Meeting extends InGroup {
  id: string
  version: number
  state: MeetingState
  groupId: string
  /** Time and theme may be read: by whoever sees the group, and inside by those who agreed, are invited or registered. */
  viewerMayRead: boolean
}

const reader = who<Meeting>(
  'whoever sees the group, or inside has agreed or is invited',
  (_actor, { viewerMayRead }) => viewerMayRead,
  (actor, meeting) => agreed.refusal!(actor, meeting),
)

const groupMeets = who<InGroup>(
  'while the group is forming, active or paused',
  (_actor, { groupState }) => meetingGroupStates.some((state) => state === groupState),
  () => meetingProblem('group-not-open'),
)
const agreedAndMeeting = all(agreedAndWritable, groupMeets)

export const meetingPolicy = policyOn<Meeting>()<(typeof meetingActions)[number]>({
  read: { who: reader },
  update: { who: facilitatorOrAdmin, provided: agreedAndWritable, in: ['draft', 'scheduled', 'in_progress', 'held'] },
  schedule: { who: facilitatorOrAdmin, provided: agreedAndMeeting, in: ['draft'] },
  reschedule: { who: facilitatorOrAdmin, provided: agreedAndMeeting, in: ['scheduled'] },
  releaseReservedSeats: { who: facilitatorOrAdmin, provided: agreedAndWritable, in: ['scheduled'] },
  start: { who: facilitatorOrAdmin, provided: agreedAndWritable, in: ['scheduled'] },
  end: { who: facilitatorOrAdmin, provided: agreedAndWritable, in: ['in_progress'] },
  close: { who: facilitatorOrAdmin, provided: agreedAndWritable, in: ['held'] },
  cancel: { who: facilitatorOrAdmin, provided: agreedAndWritable, in: ['draft', 'scheduled'] },
  register: { who: insider, provided: agreedAndWritable, in: ['scheduled', 'in_progress'] },
  listRegistrations: { who: insiderOrAdmin, provided: agreed },
  readAgenda: { who: insiderOrAdmin, provided: agreed },
  replaceAgenda: { who: facilitatorOrAdmin, provided: agreedAndWritable, in: ['draft', 'scheduled', 'in_progress'] },
  readAttendance: { who: facilitatorOrAdmin, provided: agreed },
  recordAttendance: { who: facilitatorOrAdmin, provided: agreedAndWritable, in: ['in_progress', 'held'] },
  listDecisions: { who: insider, provided: agreed },
  recordDecision: { who: memberOrFacilitator, provided: agreedAndWritable, in: ['in_progress', 'held'] },
})

/** A stored item of an agenda, as far as rights depend on it. */
export interface AgendaItem extends InGroup {
  id: string
  version: number
  state: (typeof agendaItemStates)[number]
  meetingId: string
  groupId: string
  meetingState: MeetingState
}

const atTheMeeting = who<{ meetingState: MeetingState }>(
  'while the meeting is in progress, or held and not closed',
  (_actor, { meetingState }) => meetingState === 'in_progress' || meetingState === 'held',
  () => meetingProblem('meeting-not-running'),
)

export const agendaItemPolicy = policyOn<AgendaItem>()<(typeof agendaItemActions)[number]>({
  setState: { who: facilitatorOrAdmin, provided: all<AgendaItem>(agreedAndWritable, atTheMeeting) },
})

/** A stored registration, as far as rights depend on it. */
export interface Registration extends InGroup {
  id: string
  version: number
  state: (typeof registrationStates)[number]
  meetingId: string
  groupId: string
  userId: string
  meetingState: MeetingState
  /** The meeting was moved since this person said that they come. */
  awaitsReconfirmation: boolean
}

const themselves = who<Registration>('the person registered', (actor, { userId }) => actor.userId === userId)
const themselvesInside = who<Registration>(
  'the person registered, while they are inside',
  (actor, registration) => themselves(actor, registration) && insider(actor, registration),
)
const themselvesOrAgreed = who<Registration>(
  'the person registered, or who has accepted the agreement',
  (actor, registration) => themselves(actor, registration) || agreed(actor, registration),
  (actor, registration) => agreed.refusal!(actor, registration),
)
const inProgress = who<Registration>(
  'while the meeting is in progress',
  (_actor, { meetingState }) => meetingState === 'in_progress',
  () => meetingProblem('meeting-not-running'),
)
const notOver = who<Registration>(
  'until the meeting with their seat is over',
  (_actor, { state, meetingState }) => state !== 'registered' || (meetingState !== 'held' && meetingState !== 'closed'),
  () => meetingProblem('meeting-over'),
)
const moved = who<Registration>(
  'when the meeting was moved',
  (_actor, { awaitsReconfirmation }) => awaitsReconfirmation,
  () => meetingProblem('nothing-to-reconfirm'),
)

/** Declining and cancelling ask for nothing: no agreement, no membership, and no group that is still written. */
export const registrationPolicy = policyOn<Registration>()<(typeof registrationActions)[number]>({
  read: { who: themselvesOrAgreed },
  update: { who: themselves, provided: stillWritten, in: ['registered', 'waitlisted', 'offered', 'attended'] },
  decline: { who: themselves, in: ['invited'] },
  cancel: { who: themselves, provided: notOver, in: ['registered', 'waitlisted', 'offered'] },
  acceptOffer: { who: themselvesInside, provided: agreedAndWritable, in: ['offered'] },
  reconfirm: { who: themselvesInside, provided: all<Registration>(agreedAndWritable, moved), in: ['registered'] },
  checkIn: {
    who: either<Registration>(themselvesInside, facilitator),
    provided: all<Registration>(agreedAndWritable, inProgress),
    in: ['registered', 'waitlisted'],
  },
})

/** The report of a meeting, written or not, as far as rights depend on it. */
export interface Report extends InGroup {
  /** The meeting's: a report that is not written yet has no id. */
  id: string
  reportId: string | null
  /** 0 until it is written. */
  version: number
  /** `not_due` before the meeting runs, `awaited` once it may be written. */
  state: (typeof reportStates)[number] | 'not_due' | 'awaited'
  groupId: string
  meetingState: MeetingState
  /** Attended the meeting. */
  viewerAttended: boolean
  /** The summary is out, for the public or whoever is signed in. */
  summaryIsOpen: boolean
}

const reportReader = who<Report>(
  'who is inside, an admin, or whoever sees the group once the summary is released',
  (actor, report) => report.summaryIsOpen || (insiderOrAdmin(actor, report) && agreed(actor, report)),
  (actor, report) => agreed.refusal!(actor, report),
)
const writer = who<Report>(
  'a member while it is a draft, or a facilitator',
  (actor, report) => facilitator(actor, report) || (memberOrFacilitator(actor, report) && ['not_due', 'awaited', 'draft'].includes(report.state)),
)
const attendee = who<Report>('who attended the meeting and is inside', (actor, report) => report.viewerAttended && insider(actor, report))
const held = who<Report>(
  'once the meeting is held',
  (_actor, { meetingState }) => meetingState === 'held',
  () => meetingProblem('meeting-not-held'),
)

export const reportPolicy = policyOn<Report>()<(typeof reportActions)[number]>({
  read: { who: reportReader },
  listRevisions: { who: insider, provided: agreed },
  write: { who: writer, provided: agreedAndWritable, in: ['awaited', 'draft', 'circulated', 'approved'] },
  circulate: { who: facilitator, provided: all<Report>(agreedAndWritable, held), in: ['draft'] },
  approve: { who: attendee, provided: agreedAndWritable, in: ['circulated'] },
  object: { who: attendee, provided: agreedAndWritable, in: ['circulated'] },
})

/** A stored decision, as far as rights depend on it. */
export interface Decision extends InGroup {
  id: string
  version: number
  /** The meeting's: decisions have none of their own. */
  state: MeetingState
  meetingId: string
  groupId: string
  recordedBy: string
}

const recorder = who<Decision>('who recorded it', (actor, { recordedBy, viewerRole }) => actor.userId === recordedBy && viewerRole !== null)

export const decisionPolicy = policyOn<Decision>()<(typeof decisionActions)[number]>({
  read: { who: insider, provided: agreed },
  update: { who: either<Decision>(recorder, facilitator), provided: agreedAndWritable, in: ['in_progress', 'held'] },
  remove: { who: either<Decision>(recorder, facilitator), provided: agreedAndWritable, in: ['in_progress', 'held'] },
})
