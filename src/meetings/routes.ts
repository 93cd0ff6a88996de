import { getGroupFor, lockGroupFor } from '../groups/queries.ts'
import type { Actor } from '../platform/actor.ts'
import { type Answer, created, one } from '../platform/answer.ts'
import { setExternalId } from '../platform/externalIds.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { get, patch, post, type Route } from '../platform/route.ts'
import { validBody } from '../platform/validation.ts'
import type { AgendaOpening } from './agendaOpening.ts'
import { groupMeetingsPolicy, meetingPolicy } from './policy.ts'
import { getMeeting, listMeetings, lockMeeting, type MeetingRow, readPlan } from './queries.ts'
import { createMeeting, updateMeeting } from './verbs.ts'
import * as view from './views.ts'

/** What every write of a group's content may be refused with. */
export const writing = ['agreement-required', 'group-read-only', 'wrong-state'] as const
/** What a seat that becomes free may lead to. */
export const promoting = ['registration.registered', 'registration.offered'] as const

const tag = 'Meetings'

export interface MeetingRoutesSettings {
  /** What an agenda has to begin with. */
  openings: readonly AgendaOpening[]
}

export const meetingRoutes = ({ openings }: MeetingRoutesSettings): Route[] => [
  get(
    {
      operationId: 'listMeetings',
      path: '/meetings',
      tag,
      summary: 'Meetings that I may know of, by start',
      description:
        'Time and theme of scheduled meetings are for whoever sees the group: everybody where it is public, whoever is signed in where it is listed. The rest is for those inside.',
      access: 'meetings:read',
      anonymousToo: true,
      portals: 'themselves',
      query: view.AllMeetingsQuery,
      success: { status: 200, view: pageOf(view.MeetingView), description: 'A page of meetings' },
    },
    async ({ db, actor, query, url }) => page('meetings', url, query, await listMeetings(db, actor, query)),
  ),

  get(
    {
      operationId: 'listMeetingsOfGroup',
      path: '/groups/:groupId/meetings',
      tag,
      summary: 'Meetings of a group, by start',
      access: 'meetings:read',
      anonymousToo: true,
      portals: 'themselves',
      params: view.MeetingsOfGroupPath,
      query: view.MeetingsQuery,
      success: { status: 200, view: pageOf(view.MeetingView), description: 'A page of meetings' },
    },
    async ({ db, actor, params, query, url }) => {
      const meetings = await listMeetings(db, actor, { ...query, groupId: params.groupId })
      // Whoever sees a meeting sees its group: the group is asked for only when there is nothing to show.
      if (meetings.length === 0) await getGroupFor(db, actor, params.groupId)
      return page('meetings', url, { ...query, groupId: params.groupId }, meetings)
    },
  ),

  post(
    {
      operationId: 'createMeeting',
      path: '/groups/:groupId/meetings',
      tag,
      summary: 'Draft a meeting',
      description:
        'Local time and time zone are the truth; `startsAt` and `endsAt` follow from them. A local time that comes twice, where summer time ends, is taken as the earlier; one that is skipped, where it begins, is refused. A draft is seen inside the group only.',
      access: 'meetings:write',
      params: view.MeetingsOfGroupPath,
      body: view.CreateMeeting,
      success: { status: 201, view: view.MeetingView, description: 'The draft' },
      refusals: ['agreement-required', 'wrong-state', 'local-time-skipped', 'end-before-start', 'meeting-too-long', 'external-id-taken'],
      emits: ['meeting.created'],
    },
    async ({ act, actor, params, body }) => {
      const group = act.permit(groupMeetingsPolicy, 'createMeeting', await lockGroupFor(act, actor, params.groupId))
      const meeting = await getMeeting(act, actor, await createMeeting(act, group, body, openings))
      return created(`/v1/meetings/${meeting.id}`, meeting, meetingPolicy.allowedActions(actor, meeting))
    },
  ),

  get(
    {
      operationId: 'getMeeting',
      path: '/meetings/:meetingId',
      tag,
      summary: 'One meeting',
      access: 'meetings:read',
      anonymousToo: true,
      portals: 'themselves',
      params: view.MeetingPath,
      success: { status: 200, view: view.MeetingView, description: 'The meeting' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => shown(actor, meetingPolicy.permit(actor, 'read', await getMeeting(db, actor, params.meetingId))),
  ),

  patch(
    {
      operationId: 'updateMeeting',
      path: '/meetings/:meetingId',
      tag,
      summary: 'Change what a meeting says of itself',
      description:
        'Seats that become free by it go to those who wait. The time of a meeting that is no longer a draft is changed by rescheduling it. People who come are told when the place changes.',
      access: 'meetings:write',
      params: view.MeetingPath,
      body: view.MeetingPatch,
      success: { status: 200, view: view.MeetingView, description: 'The meeting, changed' },
      refusals: [
        ...writing,
        'reschedule-instead',
        'capacity-too-low',
        'local-time-skipped',
        'end-before-start',
        'meeting-too-long',
        'external-id-taken',
      ],
      emits: ['meeting.updated', ...promoting],
    },
    async ({ act, actor, params, body: { externalId, ...changes } }) => {
      const meeting = act.permit(meetingPolicy, 'update', await lockMeeting(act, actor, params.meetingId))
      const before = validBody(view.MeetingPlan, await readPlan(act, meeting.id))
      await updateMeeting(act, meeting, before, merged(view.MeetingPlan, before, changes))
      await setExternalId(act, 'meeting', meeting.id, externalId)
      return shown(actor, await getMeeting(act, actor, meeting.id))
    },
  ),
]

/** The meeting as this actor sees it, with what they may do to it now. */
export const shown = (actor: Actor, meeting: MeetingRow): Answer => one(meeting, meetingPolicy.allowedActions(actor, meeting))
