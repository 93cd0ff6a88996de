import type { Answer } from '../platform/answer.ts'
import { get, post, put, type Route } from '../platform/route.ts'
import { recordAttendance } from './attendance.ts'
import { readAttendance } from './attendanceQueries.ts'
import { meetingPolicy } from './policy.ts'
import { getMeeting, lockMeeting } from './queries.ts'
import { walk } from './registrationRoutes.ts'
import { checkIn } from './registrations.ts'
import * as view from './registrationViews.ts'
import { writing } from './routes.ts'
import { MeetingPath } from './views.ts'

const tag = 'Registrations'

export const attendanceRoutes: Route[] = [
  post(
    {
      operationId: 'checkIn',
      path: '/registrations/:registrationId/check-in',
      tag,
      summary: 'I am here, or a facilitator sees that somebody is',
      description: 'Whoever waits for a seat takes a free one by it, first come.',
      access: 'meetings:write',
      params: view.RegistrationPath,
      success: { status: 200, view: view.RegistrationView, description: 'The registration, attended' },
      refusals: [...writing, 'meeting-not-running', 'meeting-full'],
      emits: ['registration.attendance_recorded'],
    },
    ({ act, actor, params }) => walk(act, actor, params.registrationId, 'checkIn', (registration) => checkIn(act, registration)),
  ),

  get(
    {
      operationId: 'getAttendance',
      path: '/meetings/:meetingId/attendance',
      tag,
      summary: 'Who had a seat, and whether they came',
      access: 'meetings:read',
      params: MeetingPath,
      success: { status: 200, view: view.AttendanceView, description: 'The attendance' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, params }) => {
      const meeting = meetingPolicy.permit(actor, 'readAttendance', await getMeeting(db, actor, params.meetingId))
      return answered(await readAttendance(db, meeting.id))
    },
  ),

  put(
    {
      operationId: 'recordAttendance',
      path: '/meetings/:meetingId/attendance',
      tag,
      summary: 'Record who came',
      description:
        'Sets those that it names, once the meeting runs and until it is closed. All is recorded, or nothing. While it runs, whoever waited and came takes a free seat, in this order. Only facilitators excuse somebody; who knows before that they cannot come cancels. A report that was circulated or approved says who attended: when that changes it is a draft again, and everybody is asked again.',
      access: 'meetings:write',
      params: MeetingPath,
      body: view.RecordAttendance,
      success: { status: 200, view: view.AttendanceView, description: 'The attendance' },
      refusals: [...writing, 'attendance-without-seat'],
      emits: ['registration.attendance_recorded', 'report.recalled'],
    },
    async ({ act, actor, params, body }) => {
      const meeting = act.permit(meetingPolicy, 'recordAttendance', await lockMeeting(act, actor, params.meetingId))
      await recordAttendance(act, meeting, body)
      return answered(await readAttendance(act, meeting.id))
    },
  ),
]

const answered = ({ view: body }: { view: string }): Answer => ({ status: 200, body })
