import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { type Answer, created, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import type { Granted } from '../platform/policy.ts'
import { get, patch, post, type Route } from '../platform/route.ts'
import { lockMeetingToRegister } from './holding.ts'
import { meetingPolicy, registrationPolicy } from './policy.ts'
import { getMeeting } from './queries.ts'
import {
  getRegistration,
  listMyRegistrations,
  listRegistrations,
  lockRegistration,
  type RegistrationRow,
  registrationsOf,
} from './registrationQueries.ts'
import { acceptOffer, cancelRegistration, declineRegistration, reconfirmRegistration, register, updateRegistration } from './registrations.ts'
import * as view from './registrationViews.ts'
import { promoting, writing } from './routes.ts'
import { MeetingPath } from './views.ts'

const tag = 'Registrations'

export const registrationRoutes: Route[] = [
  post(
    {
      operationId: 'registerForMeeting',
      path: '/meetings/:meetingId/registrations',
      tag,
      summary: 'Take a seat at a meeting',
      description:
        'Where the meeting is full you wait, if it has a waiting list: `state` is then `waitlisted` and `rank` your place. Seats that become free go to the first who waits: close to the start at once, else as an offer. Facilitators never wait.',
      access: 'meetings:write',
      params: MeetingPath,
      body: view.Register,
      success: { status: 201, view: view.RegistrationView, description: 'Your seat, or your place in the waiting list' },
      refusals: [...writing, 'already-registered', 'registration-not-open', 'registration-closed', 'meeting-full'],
      emits: ['registration.registered', 'registration.waitlisted', 'meeting.capacity_raised'],
    },
    async ({ act, actor, params, body }) => {
      const meeting = act.permit(meetingPolicy, 'register', await lockMeetingToRegister(act, actor, params.meetingId))
      const registration = await getRegistration(act, actor, await register(act, meeting, body))
      return created(`/v1/registrations/${registration.id}`, registration, registrationPolicy.allowedActions(actor, registration))
    },
  ),

  get(
    {
      operationId: 'listRegistrations',
      path: '/meetings/:meetingId/registrations',
      tag,
      summary: 'Who comes to a meeting',
      description:
        'Facilitators and admins see everybody. Others see themselves, and who comes and agreed to be listed; how many come is in `seats` of the meeting.',
      access: 'meetings:read',
      params: MeetingPath,
      query: view.RegistrationsQuery,
      success: { status: 200, view: pageOf(view.RegistrationView), description: 'A page of registrations, the first first' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, params, query, url }) => {
      const meeting = meetingPolicy.permit(actor, 'listRegistrations', await getMeeting(db, actor, params.meetingId))
      return page(registrationsOf(meeting.id), url, query, await listRegistrations(db, actor, meeting.id, query))
    },
  ),

  get(
    {
      operationId: 'listMyRegistrations',
      path: '/me/registrations',
      tag: 'Me',
      summary: 'My registrations, the latest first',
      access: 'meetings:read',
      query: view.RegistrationsQuery,
      success: { status: 200, view: pageOf(view.RegistrationView), description: 'A page of your registrations' },
    },
    async ({ db, actor, query, url }) => page('my registrations', url, query, await listMyRegistrations(db, actor, query)),
  ),

  get(
    {
      operationId: 'getRegistration',
      path: '/registrations/:registrationId',
      tag,
      summary: 'One registration',
      access: 'meetings:read',
      params: view.RegistrationPath,
      success: { status: 200, view: view.RegistrationView, description: 'The registration' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => shown(actor, registrationPolicy.permit(actor, 'read', await getRegistration(db, actor, params.registrationId))),
  ),

  patch(
    {
      operationId: 'updateRegistration',
      path: '/registrations/:registrationId',
      tag,
      summary: 'Change whether I am listed',
      access: 'meetings:write',
      params: view.RegistrationPath,
      body: view.RegistrationPatch,
      success: { status: 200, view: view.RegistrationView, description: 'The registration, changed' },
      refusals: ['group-read-only', 'wrong-state'],
      emits: ['registration.updated'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.registrationId, 'update', (registration) => updateRegistration(act, registration, body.listMe)),
  ),

  post(
    {
      operationId: 'declineRegistration',
      path: '/registrations/:registrationId/decline',
      tag,
      summary: 'I will not come',
      description: 'Answers an invitation to a meeting; it is always possible. Registering later is possible, too.',
      access: 'meetings:write',
      params: view.RegistrationPath,
      success: { status: 200, view: view.RegistrationView, description: 'The registration, declined' },
      refusals: ['wrong-state'],
      emits: ['registration.declined'],
    },
    ({ act, actor, params }) => walk(act, actor, params.registrationId, 'decline', (registration) => declineRegistration(act, registration)),
  ),

  post(
    {
      operationId: 'cancelRegistration',
      path: '/registrations/:registrationId/cancellation',
      tag,
      summary: 'Give up my seat, offer or place in the waiting list',
      description:
        'Possible until the meeting is over, and marked as late less than `offerHours` before the start. A free seat goes to the first who waits.',
      access: 'meetings:write',
      params: view.RegistrationPath,
      success: { status: 200, view: view.RegistrationView, description: 'The registration, cancelled' },
      refusals: ['wrong-state', 'meeting-over'],
      emits: ['registration.cancelled', ...promoting],
    },
    ({ act, actor, params }) => walk(act, actor, params.registrationId, 'cancel', (registration) => cancelRegistration(act, registration)),
  ),

  post(
    {
      operationId: 'acceptOffer',
      path: '/registrations/:registrationId/offer-acceptance',
      tag,
      summary: 'Take the seat that I am offered',
      access: 'meetings:write',
      params: view.RegistrationPath,
      success: { status: 200, view: view.RegistrationView, description: 'The registration, with a seat' },
      refusals: [...writing, 'offer-expired'],
      emits: ['registration.registered'],
    },
    ({ act, actor, params }) => walk(act, actor, params.registrationId, 'acceptOffer', (registration) => acceptOffer(act, registration)),
  ),

  post(
    {
      operationId: 'reconfirmRegistration',
      path: '/registrations/:registrationId/reconfirmation',
      tag,
      summary: 'Keep my seat at the new time',
      access: 'meetings:write',
      params: view.RegistrationPath,
      success: { status: 200, view: view.RegistrationView, description: 'The registration, confirmed' },
      refusals: [...writing, 'nothing-to-reconfirm'],
      emits: ['registration.reconfirmed'],
    },
    ({ act, actor, params }) => walk(act, actor, params.registrationId, 'reconfirm', (registration) => reconfirmRegistration(act, registration)),
  ),
]

/** Every act on a registration is the same walk: lock, load, permit, do, show. */
export async function walk<A extends (typeof view.registrationActions)[number]>(
  act: Act,
  actor: Actor,
  registrationId: string,
  action: A,
  work: (registration: Granted<A, RegistrationRow>) => Promise<void>,
): Promise<Answer> {
  await work(act.permit(registrationPolicy, action, await lockRegistration(act, actor, registrationId)))
  return shown(actor, await getRegistration(act, actor, registrationId))
}

const shown = (actor: Actor, registration: RegistrationRow): Answer => one(registration, registrationPolicy.allowedActions(actor, registration))
