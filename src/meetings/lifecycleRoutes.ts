import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import type { Granted } from '../platform/policy.ts'
import { post, type Route } from '../platform/route.ts'
import { validBody } from '../platform/validation.ts'
import { Reason } from '../platform/views.ts'
import type { AgendaOpening } from './agendaOpening.ts'
import { type ClosingGuard, closeMeeting } from './closing.ts'
import { lockMeetingToSchedule } from './holding.ts'
import { meetingPolicy } from './policy.ts'
import { getMeeting, lockMeeting, type MeetingRow, readPlan } from './queries.ts'
import { promoting, shown, writing } from './routes.ts'
import { cancelMeeting, endMeeting, releaseReservedSeats, rescheduleMeeting, scheduleMeeting, startMeeting } from './verbs.ts'
import * as view from './views.ts'

/** Every change of state is the same walk: lock, load, permit, do, show. */
async function walk<A extends (typeof view.meetingActions)[number]>(
  act: Act,
  actor: Actor,
  meetingId: string,
  action: A,
  work: (meeting: Granted<A, MeetingRow>) => Promise<void>,
  lock: typeof lockMeeting | typeof lockMeetingToSchedule = lockMeeting,
) {
  await work(act.permit(meetingPolicy, action, await lock(act, actor, meetingId)))
  return shown(actor, await getMeeting(act, actor, meetingId))
}

const common = { tag: 'Meetings', access: 'meetings:write', params: view.MeetingPath } as const
const success = (description: string) => ({ status: 200, view: view.MeetingView, description }) as const

export interface MeetingLifecycleSettings {
  /** What an agenda has to begin with. */
  openings: readonly AgendaOpening[]
  /** What else a meeting needs before it closes. */
  guards: readonly ClosingGuard[]
}

export const meetingLifecycleRoutes = ({ openings, guards }: MeetingLifecycleSettings): Route[] => [
  post(
    {
      ...common,
      operationId: 'scheduleMeeting',
      path: '/meetings/:meetingId/scheduling',
      summary: 'Fix the date and invite the members',
      description: 'Where commitments of earlier meetings are open, the agenda begins with them, behind the check-in.',
      success: success('The meeting, scheduled'),
      refusals: [...writing, 'group-not-open', 'starts-in-the-past'],
      emits: ['meeting.scheduled', 'meeting.agenda_replaced', 'registration.invited'],
    },
    ({ act, actor, params }) =>
      walk(act, actor, params.meetingId, 'schedule', (meeting) => scheduleMeeting(act, meeting, openings), lockMeetingToSchedule),
  ),

  post(
    {
      ...common,
      operationId: 'rescheduleMeeting',
      path: '/meetings/:meetingId/rescheduling',
      summary: 'Move a scheduled meeting',
      description:
        'Seats are kept, and whoever has one is asked to confirm it. The registration window, as far as it is ahead, and the check of the quorum move along; offers end with the new start.',
      body: view.RescheduleMeeting,
      success: success('The meeting at its new time'),
      refusals: [...writing, 'group-not-open', 'starts-in-the-past', 'local-time-skipped', 'end-before-start', 'meeting-too-long'],
      emits: ['meeting.rescheduled', 'registration.offered'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.meetingId, 'reschedule', async (meeting) => {
        const plan = validBody(view.MeetingPlan, await readPlan(act, meeting.id))
        await rescheduleMeeting(act, meeting, plan, { ...body, timeZone: body.timeZone ?? plan.timeZone })
      }),
  ),

  post(
    {
      ...common,
      operationId: 'releaseReservedSeats',
      path: '/meetings/:meetingId/reserved-seats-release',
      summary: 'Give unused reserved seats to everybody',
      body: view.ReleaseReservedSeats,
      success: success('The meeting, with fewer reserved seats'),
      refusals: [...writing, 'reserved-seats-in-use'],
      emits: ['meeting.seats_released', ...promoting],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.meetingId, 'releaseReservedSeats', (meeting) => releaseReservedSeats(act, meeting, body.seats)),
  ),

  post(
    {
      ...common,
      operationId: 'startMeeting',
      path: '/meetings/:meetingId/start',
      summary: 'Begin a meeting',
      description:
        'Up to a day early. People can check in from now on. What is still offered is offered no longer: free seats are for whoever comes first.',
      success: success('The meeting, in progress'),
      refusals: writing,
      emits: ['meeting.started', 'meeting.agenda_replaced', 'registration.offer_lapsed'],
    },
    ({ act, actor, params }) => walk(act, actor, params.meetingId, 'start', (meeting) => startMeeting(act, meeting, openings)),
  ),

  post(
    {
      ...common,
      operationId: 'endMeeting',
      path: '/meetings/:meetingId/end',
      summary: 'End a meeting: it was held',
      description: 'A meeting that nobody ends is held 12 hours after its end.',
      success: success('The meeting, held'),
      refusals: writing,
      emits: ['meeting.held'],
    },
    ({ act, actor, params }) => walk(act, actor, params.meetingId, 'end', (meeting) => endMeeting(act, meeting)),
  ),

  post(
    {
      ...common,
      operationId: 'closeMeeting',
      path: '/meetings/:meetingId/closure',
      summary: 'Close a meeting and release its report',
      description:
        'Needs attendance for every registered person, an approved report, and a word on each commitment that it reviews. `errors` of the refusal names all that is missing.',
      success: success('The meeting, closed'),
      refusals: [...writing, 'attendance-missing', 'report-missing', 'report-not-approved', 'commitments-open'],
      emits: ['meeting.closed', 'report.released'],
    },
    ({ act, actor, params }) => walk(act, actor, params.meetingId, 'close', (meeting) => closeMeeting(act, meeting, guards)),
  ),

  post(
    {
      ...common,
      operationId: 'cancelMeeting',
      path: '/meetings/:meetingId/cancellation',
      summary: 'Call a meeting off',
      description: 'Every place at it is cancelled, and everybody who had one is told.',
      body: Reason,
      success: success('The meeting, cancelled'),
      refusals: writing,
      emits: ['meeting.cancelled', 'registration.cancelled'],
    },
    ({ act, actor, params, body }) => walk(act, actor, params.meetingId, 'cancel', (meeting) => cancelMeeting(act, meeting, body.reason)),
  ),
]
