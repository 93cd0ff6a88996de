import { created, listWithSecrets, nothing, withSecret } from '../platform/answer.ts'
import { post, type Route } from '../platform/route.ts'
import { userProblem } from '../users/problems.ts'
import type { OnInvited } from '../users/verbs.ts'
import { acceptInvitation, declineInvitation, inviteMembers, lockInvitationByToken, resendInvitation, revokeInvitation } from './invitations.ts'
import { membershipPolicy } from './membershipPolicy.ts'
import { getMembership, lockMembership } from './membershipQueries.ts'
import * as view from './membershipViews.ts'
import { actOnMembership, refusedToLead, shownMembership, shows, walk } from './membershipWalk.ts'
import { groupPolicy } from './policy.ts'
import { getGroupFor, lockGroupFor } from './queries.ts'
import { GroupPath, OptionalReason } from './views.ts'

const toComeIn = ['group-read-only', 'wrong-state', 'invitation-invalid', 'agreement-not-in-force', 'not-affiliated', 'cluster-required'] as const

export interface InvitationRoutesSettings {
  /** How those hear of it who have no account yet. */
  tellings: readonly OnInvited[]
  /** Whoever invites passes the tokens of new accounts on, because no letter goes out. */
  lettersStay: boolean
}

export const invitationRoutes = ({ tellings, lettersStay }: InvitationRoutesSettings): Route[] => [
  post(
    {
      operationId: 'inviteMembers',
      path: '/groups/:groupId/membership-invitations',
      tag: 'Memberships',
      summary: 'Invite people',
      description:
        'By user id, or by e-mail and name, up to 20 at once: all of them or none, and `errors` points to each entry that does not hold. Whoever ' +
        'is named by an address is shown by it until they accept: an address that nobody has becomes an account that waits for its person, and ' +
        'nothing tells the one from the other, but to admins. By address one invites 50 people a day (429). They are sent a letter, unless they ' +
        'want no mail; each answer carries a token once, too, to pass on, and to an admin, where no letter goes out, that of a new account. An ' +
        'invitation takes a place for 14 days.',
      access: 'groups:write',
      params: GroupPath,
      body: view.InviteMembers,
      success: { status: 201, view: view.InvitedMembershipsView, description: 'The invited, in the same order' },
      refusals: ['agreement-required', 'wrong-state', 'already-member', 'group-full', 'unknown-reference', 'not-affiliated', 'email-taken'],
      emits: ['membership.invited', 'user.invited'],
    },
    async ({ act, actor, params, body }) => {
      const group = act.permit(groupPolicy, 'invite', await lockGroupFor(act, actor, params.groupId))
      const invited = await inviteMembers(act, group, body.invitations, tellings)
      const rows = []
      for (const { membershipId, secrets } of invited) {
        const { accountToken: _, ...others } = secrets
        rows.push({ view: (await getMembership(act, actor, membershipId)).view, secrets: lettersStay ? secrets : others })
      }
      return listWithSecrets(`/v1/groups/${group.id}/memberships`, rows)
    },
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'resendInvitation',
      path: '/memberships/:membershipId/invitation',
      summary: 'Send an invitation again',
      description:
        'With a new token; the one before stops working, and the 14 days begin again. Whoever has not accepted their account yet is sent a new ' +
        'way in to it, too.',
      success: { status: 201, view: view.InvitedMembershipView, description: 'The membership, and the new token' },
      refusals: refusedToLead,
      emits: ['membership.invited', 'user.invited'],
    },
    async ({ act, actor, params }) => {
      const membership = act.permit(membershipPolicy, 'resendInvitation', await lockMembership(act, actor, params.membershipId))
      const token = await resendInvitation(act, membership, tellings)
      const row = await getMembership(act, actor, membership.id)
      return withSecret(created(`/v1/memberships/${row.id}`, row, membershipPolicy.allowedActions(actor, row)), 'invitationToken', token)
    },
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'acceptInvitation',
      path: '/memberships/:membershipId/invitation-acceptance',
      summary: 'Come in',
      description: 'For the invited person. `agreementVersion` accepts the agreement in the same act; without it nothing can be read yet.',
      body: view.AcceptInvitation,
      success: shows('Your active membership'),
      refusals: toComeIn,
      emits: ['membership.joined', 'membership.agreed'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'accept', async (membership) =>
        acceptInvitation(act, membership, await getGroupFor(act, actor, membership.groupId), body),
      ),
  ),

  post(
    {
      operationId: 'acceptInvitationByToken',
      path: '/membership-invitation-acceptances',
      tag: 'Memberships',
      summary: 'Come in by the token of the invitation',
      description: 'For the invited person, signed in. Somebody without an account accepts the account first (`acceptUserInvitation`).',
      access: 'groups:write',
      body: view.AcceptInvitationByToken,
      success: shows('Your active membership'),
      refusals: toComeIn,
      emits: ['membership.joined', 'membership.agreed'],
    },
    async ({ act, actor, body: { token, ...answer } }) => {
      const { id, groupId, userId } = await lockInvitationByToken(act, token)
      if (userId !== actor.userId) throw userProblem('invitation-invalid', 'The invitation is for another user.')
      const membership = act.permit(membershipPolicy, 'accept', await getMembership(act, actor, id))
      await acceptInvitation(act, membership, await getGroupFor(act, actor, groupId), answer)
      return shownMembership(actor, await getMembership(act, actor, id))
    },
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'declineInvitation',
      path: '/memberships/:membershipId/invitation-decline',
      summary: 'Decline an invitation',
      body: OptionalReason,
      success: shows('Your declined membership'),
      refusals: ['group-read-only', 'wrong-state'],
      emits: ['membership.declined'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'decline', (membership) => declineInvitation(act, membership, body.reason)),
  ),

  post(
    {
      operationId: 'declineInvitationByToken',
      path: '/membership-invitation-declines',
      tag: 'Memberships',
      summary: 'Decline by the token of the invitation, without signing in',
      access: 'public',
      body: view.DeclineInvitationByToken,
      success: { status: 204, description: 'Declined' },
      refusals: ['invitation-invalid'],
      emits: ['membership.declined'],
    },
    async ({ act, body }) => {
      await declineInvitation(act, await lockInvitationByToken(act, body.token), body.reason)
      return nothing
    },
  ),

  post(
    {
      ...actOnMembership,
      operationId: 'revokeInvitation',
      path: '/memberships/:membershipId/invitation-revocation',
      summary: 'Take an invitation back',
      body: OptionalReason,
      success: shows('The revoked membership'),
      refusals: refusedToLead,
      emits: ['membership.revoked'],
    },
    ({ act, actor, params, body }) =>
      walk(act, actor, params.membershipId, 'revokeInvitation', (membership) => revokeInvitation(act, membership, body.reason)),
  ),
]
