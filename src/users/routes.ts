import { z } from 'zod'
import type { Bearer } from '../oauth/bearer.ts'
import { scopes as allScopes } from '../platform/actor.ts'
import { created, nothing, one, withSecret } from '../platform/answer.ts'
import { holdExternalId } from '../platform/externalIds.ts'
import { page, pageOf } from '../platform/pages.ts'
import { adminOnly } from '../platform/policy.ts'
import { get, post, put, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { externalUserPolicy, userPolicy } from './policy.ts'
import { getUser, listUsers, lockLinkedUser, lockUser, lockUserAfterAdmins } from './queries.ts'
import { shownInvited, shownUser } from './shown.ts'
import { platformRoles } from './tables.ts'
import { getToken, mintToken } from './tokens.ts'
import {
  acceptUserInvitation,
  correctInvited,
  eraseUser,
  inviteUser,
  type OnDeparture,
  type OnInvited,
  type Reliance,
  reinstateUser,
  resendInvitation,
  setPlatformRole,
  suspendUser,
} from './verbs.ts'
import * as view from './views.ts'

export interface UserRoutesSettings {
  bearer: Bearer
  /** What happens in other rooms when a user is suspended or erased. */
  departures: readonly OnDeparture[]
  /** How the invited hear of it. */
  tellings: readonly OnInvited[]
  /** What fixes the address of who is invited. */
  reliances: readonly Reliance[]
  /** Whoever invites passes the token on, because no letter goes out. */
  lettersStay: boolean
}

export const userRoutes = ({ bearer, departures, tellings, reliances, lettersStay }: UserRoutesSettings): Route[] => [
  get(
    {
      operationId: 'listUsers',
      path: '/users',
      tag: 'Users',
      summary: 'Users, newest first',
      description: 'Admins see everybody, others only themselves; peers are seen in the members of a group.',
      access: 'profile:read',
      query: view.UsersQuery,
      success: { status: 200, view: pageOf(view.UserView), description: 'A page of users' },
    },
    async ({ db, actor, query, url }) => page('users', url, query, await listUsers(db, actor, query)),
  ),

  get(
    {
      operationId: 'getUser',
      path: '/users/:userId',
      tag: 'Users',
      summary: 'One user',
      access: 'profile:read',
      params: view.UserPath,
      success: { status: 200, view: view.UserView, description: 'The user' },
    },
    async ({ db, actor, params }) => shownUser(actor, await getUser(db, actor, params.userId)),
  ),

  post(
    {
      operationId: 'inviteUser',
      path: '/users',
      tag: 'Users',
      summary: 'Invite somebody to have an account',
      description:
        'They are sent a letter with a link. Only where the server has no mail server does the answer carry the invitation token, once, for the admin to pass on.',
      access: 'admin',
      body: view.InviteUser,
      success: {
        status: 201,
        view: view.InvitedUserView,
        description: 'The invited user, and without a mail server the token that they accept with',
      },
      refusals: ['forbidden', 'email-taken', 'external-id-taken'],
      emits: ['user.invited'],
    },
    async ({ act, actor, body }) => {
      adminOnly(actor)
      const { userId, token } = await inviteUser(act, body, tellings)
      return shownInvited(actor, await getUser(act, actor, userId), token, { lettersStay })
    },
  ),

  put(
    {
      operationId: 'upsertUser',
      path: '/users/:userId',
      tag: 'Users',
      summary: 'Invite somebody under your own id, or correct who was invited',
      description:
        'For admins, and for portals that an admin registered with this scope. The person is invited, and the token of the invitation is nobody else’s: it is not in the answer. Their address can be corrected until somebody else gives them something, a place in a group for one (409 `address-relied-on`). Once they have accepted, the account is theirs: it is answered as it is, and nothing changes.',
      access: 'users:write',
      portals: 'themselves',
      upserts: true,
      params: view.ExternalUserPath,
      body: view.UpsertUser,
      success: { status: 201, view: view.LinkedUserView, description: 'The invited user' },
      refusals: ['email-taken', 'address-relied-on', 'external-id-taken'],
      emits: ['user.invited', 'user.updated'],
    },
    async ({ act, actor, params, body }) => {
      const known = await holdExternalId(act, 'user', params.userId)
      if (known !== null) {
        const user = act.permit(externalUserPolicy, 'update', await lockLinkedUser(act, actor, known))
        if (user.state === 'invited') await correctInvited(act, user, body, { tellings, reliances })
        return one(await lockLinkedUser(act, actor, known))
      }
      act.permit(externalUserPolicy, 'create', { version: 0 })
      const { userId } = await inviteUser(act, { ...body, externalId: params.userId }, tellings)
      return created(`/v1/users/${userId}`, await lockLinkedUser(act, actor, userId))
    },
  ),

  post(
    {
      operationId: 'acceptUserInvitation',
      path: '/user-invitation-acceptances',
      tag: 'Users',
      summary: 'Accept an invitation',
      description: "Needs no token but the invitation's. The answer carries a first personal access token, once.",
      access: 'public',
      body: view.AcceptUserInvitation,
      success: { status: 201, view: view.NewTokenView, description: 'Your first personal access token' },
      refusals: ['invitation-invalid'],
      emits: ['user.joined', 'personal_access_token.created'],
    },
    async ({ act, body }) => {
      const userId = await acceptUserInvitation(act, body)
      const scopes = allScopes.filter((scope) => scope !== 'admin')
      const { tokenId, token } = await mintToken(act, bearer, userId, { name: 'First token', scopes, expiresInDays: 90 })
      const made = created(`/v1/me/personal-access-tokens/${tokenId}`, { view: await getToken(act, userId, tokenId), version: 1 })
      return withSecret(made, 'token', token)
    },
  ),

  post(
    {
      operationId: 'resendUserInvitation',
      path: '/users/:userId/invitation',
      tag: 'Users',
      summary: 'Make a new invitation',
      description: 'The one before stops working, and a new letter goes out.',
      access: 'admin',
      params: view.UserPath,
      success: { status: 201, view: view.InvitedUserView, description: 'The user, and without a mail server the new token' },
      refusals: ['wrong-state'],
      emits: ['user.invited'],
    },
    async ({ act, actor, params }) => {
      const user = act.permit(userPolicy, 'resendInvitation', await lockUser(act, actor, params.userId))
      const token = await resendInvitation(act, user, tellings)
      return shownInvited(actor, user, token, { lettersStay })
    },
  ),

  post(
    {
      operationId: 'suspendUser',
      path: '/users/:userId/suspension',
      tag: 'Users',
      summary: 'Suspend a user',
      description: 'Their tokens stop working at once. A group that loses its last facilitator by it is paused.',
      access: 'admin',
      params: view.UserPath,
      body: Reason,
      success: { status: 200, view: view.UserView, description: 'The suspended user' },
      refusals: ['wrong-state', 'last-admin'],
      emits: [
        'user.suspended',
        'grant.revoked',
        'group.paused',
        'registration.cancelled',
        'registration.registered',
        'registration.offered',
        'report.approved',
      ],
    },
    async ({ act, actor, params, body }) => {
      const user = act.permit(userPolicy, 'suspend', await lockUserAfterAdmins(act, actor, params.userId))
      await suspendUser(act, user, body.reason, departures)
      act.afterCommit(() => bearer.forget(user.id))
      return shownUser(actor, await getUser(act, actor, user.id))
    },
  ),

  post(
    {
      operationId: 'reinstateUser',
      path: '/users/:userId/reinstatement',
      tag: 'Users',
      summary: 'Lift a suspension',
      access: 'admin',
      params: view.UserPath,
      success: { status: 200, view: view.UserView, description: 'The active user' },
      refusals: ['wrong-state'],
      emits: ['user.reinstated'],
    },
    async ({ act, actor, params }) => {
      const user = act.permit(userPolicy, 'reinstate', await lockUser(act, actor, params.userId))
      await reinstateUser(act, user)
      return shownUser(actor, await getUser(act, actor, user.id))
    },
  ),

  put(
    {
      operationId: 'setPlatformRole',
      path: '/users/:userId/platform-role',
      tag: 'Users',
      summary: 'Make an admin, or take the role away',
      access: 'admin',
      portals: 'never',
      params: view.UserPath,
      body: z.strictObject({ platformRole: z.enum(platformRoles) }).meta({ id: 'PlatformRole' }),
      success: { status: 200, view: view.UserView, description: 'The user in the new role' },
      refusals: ['wrong-state', 'last-admin'],
      emits: ['user.role_changed'],
    },
    async ({ act, actor, params, body }) => {
      const user = act.permit(userPolicy, 'setPlatformRole', await lockUserAfterAdmins(act, actor, params.userId))
      await setPlatformRole(act, user, body.platformRole)
      act.afterCommit(() => bearer.forget(user.id))
      return shownUser(actor, await getUser(act, actor, user.id))
    },
  ),

  post(
    {
      operationId: 'eraseUser',
      path: '/users/:userId/erasure',
      tag: 'Users',
      summary: 'Erase a user',
      description: 'Yourself, or as an admin anybody. Name, address and profile are gone for good; what they gave stays under "Former member".',
      access: 'profile:write',
      portals: 'never',
      params: view.UserPath,
      success: { status: 204, description: 'Erased' },
      refusals: ['wrong-state', 'last-admin'],
      emits: [
        'user.erased',
        'grant.revoked',
        'affiliation.ended',
        'affiliation.withdrawn',
        'membership.left',
        'membership.declined',
        'membership.withdrawn',
        'group.paused',
        'registration.cancelled',
        'registration.registered',
        'registration.offered',
        'report.approved',
        'help_request.expired',
      ],
    },
    async ({ act, actor, params }) => {
      const user = act.permit(userPolicy, 'erase', await lockUserAfterAdmins(act, actor, params.userId))
      await eraseUser(act, user, departures)
      act.afterCommit(() => bearer.forget(user.id))
      return nothing
    },
  ),
]
