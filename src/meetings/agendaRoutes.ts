import { one } from '../platform/answer.ts'
import { get, put, type Route } from '../platform/route.ts'
import { getAgenda, getAgendaItem, lockAgendaItem, type ReadablePractices, replaceAgenda, setAgendaItemState } from './agenda.ts'
import * as view from './agendaViews.ts'
import { agendaItemPolicy, meetingPolicy } from './policy.ts'
import { getMeeting, lockMeeting } from './queries.ts'
import { writing } from './routes.ts'
import { MeetingPath } from './views.ts'

export interface AgendaRoutesSettings {
  /** Which practices somebody may put on an agenda. */
  readablePractices: ReadablePractices
}

export const agendaRoutes = ({ readablePractices }: AgendaRoutesSettings): Route[] => [
  get(
    {
      operationId: 'getAgenda',
      path: '/meetings/:meetingId/agenda',
      tag: 'Meetings',
      summary: 'The agenda of a meeting',
      access: 'meetings:read',
      params: MeetingPath,
      success: { status: 200, view: view.AgendaView, description: 'The agenda' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, params }) => {
      const meeting = meetingPolicy.permit(actor, 'readAgenda', await getMeeting(db, actor, params.meetingId))
      return one(await getAgenda(db, meeting.id))
    },
  ),

  put(
    {
      operationId: 'replaceAgenda',
      path: '/meetings/:meetingId/agenda',
      tag: 'Meetings',
      summary: 'Replace the agenda of a meeting',
      description: 'The whole list, in order. Items that keep their `id` keep their state; those that are not named are removed.',
      access: 'meetings:write',
      params: MeetingPath,
      body: view.ReplaceAgenda,
      ifMatch: 'required',
      success: { status: 200, view: view.AgendaView, description: 'The agenda, replaced' },
      refusals: [...writing, 'unknown-reference'],
      emits: ['meeting.agenda_replaced'],
    },
    async ({ act, actor, params, body }) => {
      const meeting = await lockMeeting(act, actor, params.meetingId)
      act.permit(meetingPolicy, 'replaceAgenda', { ...meeting, version: meeting.agendaVersion })
      await replaceAgenda(act, meetingPolicy.permit(actor, 'replaceAgenda', meeting), body.items, readablePractices)
      return one(await getAgenda(act, meeting.id))
    },
  ),

  put(
    {
      operationId: 'setAgendaItemState',
      path: '/agenda-items/:agendaItemId/state',
      tag: 'Meetings',
      summary: 'Begin, end or skip an item of an agenda',
      description: 'While the meeting is in progress or held. One item runs at a time.',
      access: 'meetings:write',
      params: view.AgendaItemPath,
      body: view.SetAgendaItemState,
      success: { status: 200, view: view.AgendaItemView, description: 'The item' },
      refusals: ['agreement-required', 'group-read-only', 'meeting-not-running', 'agenda-item-running'],
      emits: ['agenda_item.state_changed'],
    },
    async ({ act, actor, params, body }) => {
      const item = act.permit(agendaItemPolicy, 'setState', await lockAgendaItem(act, actor, params.agendaItemId))
      await setAgendaItemState(act, item, body.state)
      const after = await getAgendaItem(act, actor, item.id)
      return one(after, agendaItemPolicy.allowedActions(actor, after))
    },
  ),
]
