import { created } from '../platform/answer.ts'
import { post, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { membershipPolicy } from './membershipPolicy.ts'
import { getMembership } from './membershipQueries.ts'
import * as view from './membershipViews.ts'
import { actOnMembership, refusedToLead, shows, walk } from './membershipWalk.ts'
import { groupPolicy } from './policy.ts'
import { lockGroupFor } from './queries.ts'
import { approveMembership, rejectMembership, requestMembership, withdrawMembershipRequest } from './requests.ts'
import { GroupPath, OptionalReason } from './views.ts'

export const requestRoutes: readonly Route[] = [
  post(
    {
      operationId: 'requestMembership',
      path: '/groups/:groupId/membership-requests',
      tag: 'Memberships',
      summary: 'Ask to come into a group',
      description:
        'Where the `joinPolicy` is `open` you are in at once while there is room; where it is `request`, or you were removed or suspended here before, the facilitators decide.',
      access: 'groups:write',
      params: GroupPath,
      body: view.RequestMembership,
      success: { status: 201, view: view.MembershipView, description: 'Your membership, requested or active' },
      refusals: ['wrong-state', 'invitation-only', 'already-member', 'group-full', 'not-affiliated', 'cluster-required'],
      emits: ['membership.requested', 'membership.joined'],
    },
    async ({ act, actor, params, body }) => {
      const group = act.permit(groupPolicy, 'requestMembership', await lockGroupFor(act, actor, params.groupId))
      const row = await getMembership(act, actor, await requestMembership(act, group, body))
      return created(`/v1/memberships/${row.id}`, row, membershipPolicy.allowedActions(actor, row))
    },
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'approveMembership',
      path: '/memberships/:membershipId/approval',
      summary: 'Let somebody in who asked',
      body: OptionalReason,
      success: shows('The active membership'),
      refusals: [...refusedToLead, 'group-full', 'not-affiliated', 'cluster-required'],
      emits: ['membership.joined'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'approve', (membership) => approveMembership(act, membership, body.reason)),
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'rejectMembership',
      path: '/memberships/:membershipId/rejection',
      summary: 'Refuse a request to come in',
      body: Reason,
      success: shows('The rejected membership'),
      refusals: refusedToLead,
      emits: ['membership.rejected'],
    },
    ({ act, actor, params, body }) => walk(act, actor, params.membershipId, 'reject', (membership) => rejectMembership(act, membership, body.reason)),
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'withdrawMembershipRequest',
      path: '/memberships/:membershipId/request-withdrawal',
      summary: 'Take my request back',
      body: OptionalReason,
      success: shows('Your withdrawn membership'),
      refusals: ['group-read-only', 'wrong-state'],
      emits: ['membership.withdrawn'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'withdraw', (membership) => withdrawMembershipRequest(act, membership, body.reason)),
  ),
]
