import { page, pageOf } from '../platform/pages.ts'
import { get, post, put, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { membershipPolicy } from './membershipPolicy.ts'
import { getMembership, getOwnMembership, listMemberships, listMyMemberships, membershipsOf } from './membershipQueries.ts'
import {
  changeMembershipRole,
  handOverFacilitation,
  leaveGroup,
  type OnLeaving,
  reinstateMembership,
  removeMember,
  suspendMembership,
} from './membershipVerbs.ts'
import * as view from './membershipViews.ts'
import { actOnMembership, refusedToLead, shownMembership, shows, walk } from './membershipWalk.ts'
import { groupPolicy } from './policy.ts'
import { lockGroupFor } from './queries.ts'
import { GroupPath, HandOverFacilitation, OptionalReason } from './views.ts'

export interface MembershipRoutesSettings {
  /** What happens in other rooms when somebody leaves a group, is removed or suspended. */
  leavings: readonly OnLeaving[]
}

export const membershipRoutes = ({ leavings }: MembershipRoutesSettings): Route[] => [
  get(
    {
      operationId: 'listMyMemberships',
      path: '/me/memberships',
      tag: 'Me',
      summary: 'My memberships',
      description: 'In every group and state: what you are in, what you are invited to, and what is over.',
      access: 'groups:read',
      query: view.MyMembershipsQuery,
      success: { status: 200, view: pageOf(view.MembershipView), description: 'A page of your memberships, newest first' },
    },
    async ({ db, actor, query, url }) => page('my-memberships', url, query, await listMyMemberships(db, actor, query)),
  ),

  get(
    {
      operationId: 'listMemberships',
      path: '/groups/:groupId/memberships',
      tag: 'Memberships',
      summary: 'Who is in the group',
      description:
        'Those inside who have accepted the agreement see who is active, and so does a portal that acts for one of them; facilitators and admins see every membership there ever was.',
      access: 'groups:read',
      portals: 'themselves',
      params: GroupPath,
      query: view.MembershipsQuery,
      success: { status: 200, view: pageOf(view.MembershipView), description: 'A page of memberships, newest first' },
      refusals: ['forbidden', 'agreement-required'],
    },
    async ({ db, actor, params, query, url }) =>
      page(membershipsOf(params.groupId), url, query, await listMemberships(db, actor, params.groupId, query)),
  ),

  get(
    {
      operationId: 'getMembership',
      path: '/memberships/:membershipId',
      tag: 'Memberships',
      summary: 'One membership',
      description: 'Your own is always yours to see, before any agreement.',
      access: 'groups:read',
      portals: 'themselves',
      params: view.MembershipPath,
      success: shows('The membership'),
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => {
      const row = await getMembership(db, actor, params.membershipId)
      membershipPolicy.permit(actor, 'read', row)
      return shownMembership(actor, row)
    },
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'suspendMembership',
      path: '/memberships/:membershipId/suspension',
      summary: 'Suspend a membership',
      description: 'The place is free for others until it is reinstated, and so are the seats at meetings to come.',
      body: Reason,
      success: shows('The suspended membership'),
      refusals: [...refusedToLead, 'last-facilitator'],
      emits: [
        'membership.suspended',
        'registration.cancelled',
        'registration.registered',
        'registration.offered',
        'report.approved',
        'help_request.expired',
      ],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'suspend', (membership) => suspendMembership(act, membership, body.reason, leavings)),
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'reinstateMembership',
      path: '/memberships/:membershipId/reinstatement',
      summary: 'Lift the suspension of a membership',
      body: OptionalReason,
      success: shows('The active membership'),
      refusals: [...refusedToLead, 'group-full', 'not-affiliated', 'cluster-required'],
      emits: ['membership.reinstated'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'reinstate', (membership) => reinstateMembership(act, membership, body.reason)),
  ),

  put(
    {
      ...actOnMembership,
      operationId: 'changeMembershipRole',
      path: '/memberships/:membershipId/role',
      summary: 'Make somebody facilitator, member or observer',
      description: 'An observer who becomes more takes a place and represents a cluster.',
      body: view.ChangeMembershipRole,
      success: shows('The membership in its new role'),
      refusals: [...refusedToLead, 'last-facilitator', 'group-full', 'not-affiliated', 'cluster-required'],
      emits: ['membership.role_changed'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'changeRole', (membership) => changeMembershipRole(act, membership, body.role, body.clusterId)),
  ),

  post(
    {
      operationId: 'handOverFacilitation',
      path: '/groups/:groupId/facilitation-handover',
      tag: 'Memberships',
      summary: 'Hand the facilitation over to another member',
      description: 'In one step: you become a member, and the other is the facilitator.',
      access: 'groups:write',
      params: GroupPath,
      body: HandOverFacilitation,
      success: shows("The new facilitator's membership"),
      refusals: ['agreement-required', 'wrong-state', 'unknown-reference', 'group-full', 'not-affiliated', 'cluster-required'],
      emits: ['membership.role_changed'],
    },
    async ({ act, actor, params, body }) => {
      const group = act.permit(groupPolicy, 'handOverFacilitation', await lockGroupFor(act, actor, params.groupId))
      await handOverFacilitation(act, group, await getOwnMembership(act, actor, group.id), body.membershipId)
      return shownMembership(actor, await getMembership(act, actor, body.membershipId))
    },
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'leaveGroup',
      path: '/memberships/:membershipId/departure',
      summary: 'Leave a group',
      description:
        'Needs no agreement, and a group that is over is left, too. Only the last facilitator hands over first. Coming back is a new membership.',
      body: OptionalReason,
      success: shows('Your ended membership'),
      refusals: ['wrong-state', 'last-facilitator'],
      emits: [
        'membership.left',
        'registration.cancelled',
        'registration.registered',
        'registration.offered',
        'report.approved',
        'help_request.expired',
      ],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'leave', (membership) => leaveGroup(act, membership, body.reason, leavings)),
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'removeMember',
      path: '/memberships/:membershipId/removal',
      summary: 'Remove somebody from a group',
      body: Reason,
      success: shows('The ended membership'),
      refusals: [...refusedToLead, 'last-facilitator'],
      emits: [
        'membership.removed',
        'registration.cancelled',
        'registration.registered',
        'registration.offered',
        'report.approved',
        'help_request.expired',
      ],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'remove', (membership) => removeMember(act, membership, body.reason, leavings)),
  ),
]
