import { z } from 'zod'
import type { Bearer } from '../oauth/bearer.ts'
import { scopes as allScopes } from '../platform/actor.ts'
import { created, json, nothing, one, withSecret } from '../platform/answer.ts'
import { setExternalId } from '../platform/externalIds.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { adminOnly } from '../platform/policy.ts'
import { del, get, patch, post, put, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { userEvent } from './events.ts'
import { listNotifications, markNotificationsRead } from './notifications.ts'
import { userPolicy } from './policy.ts'
import { getUser, listUsers, lockUser, readProfile, type UserRow } from './queries.ts'
import { platformRoles } from './tables.ts'
import { createToken, getToken, listTokens, mintToken, revokeToken } from './tokens.ts'
import {
  acceptUserInvitation,
  eraseUser,
  inviteUser,
  type OnDeparture,
  reinstateUser,
  resendInvitation,
  setPlatformRole,
  suspendUser,
  updateProfile,
} from './verbs.ts'
import * as view from './views.ts'

export interface UserRoutesSettings {
  bearer: Bearer
  /** What happens in other rooms when a user is suspended or erased. */
  departures: readonly OnDeparture[]
}

export const userRoutes = ({ bearer, departures }: UserRoutesSettings): Route[] => [
  get(
    {
      operationId: 'getMe',
      path: '/me',
      tag: 'Me',
      summary: 'Who I am',
      access: 'profile:read',
      success: { status: 200, view: view.UserView, description: 'You' },
    },
    async ({ db, actor }) => shown(actor, await getUser(db, actor, actor.userId!)),
  ),

  patch(
    {
      operationId: 'updateMe',
      path: '/me',
      tag: 'Me',
      summary: 'Change my profile',
      access: 'profile:write',
      body: view.ProfilePatch,
      success: { status: 200, view: view.UserView, description: 'You, changed' },
      refusals: ['external-id-taken'],
      emits: ['user.updated'],
    },
    async ({ act, actor, body: { externalId, ...changes } }) => {
      const user = act.permit(userPolicy, 'update', await lockUser(act, actor, actor.userId!))
      await updateProfile(act, user, merged(view.Profile, await readProfile(act, user.id), changes))
      await setExternalId(act, 'user', user.id, externalId)
      return shown(actor, await getUser(act, actor, user.id))
    },
  ),

  get(
    {
      operationId: 'listPersonalAccessTokens',
      path: '/me/personal-access-tokens',
      tag: 'Me',
      summary: 'My tokens, with their last use',
      access: 'profile:read',
      query: view.TokensQuery,
      success: { status: 200, view: pageOf(view.TokenView), description: 'Your tokens, newest first' },
    },
    async ({ db, actor, query, url }) => page('tokens', url, query, await listTokens(db, actor.userId!, query)),
  ),

  post(
    {
      operationId: 'createPersonalAccessToken',
      path: '/me/personal-access-tokens',
      tag: 'Me',
      summary: 'Make a token',
      description: 'The token is in the answer once. It cannot have a scope that the asking token lacks.',
      access: 'profile:write',
      body: view.CreateToken,
      success: { status: 201, view: view.NewTokenView, description: 'The token, shown once' },
      refusals: ['scope-not-held'],
      emits: ['personal_access_token.created'],
    },
    async ({ act, actor, body }) => {
      const { tokenId, token } = await createToken(act, bearer, actor.userId!, body)
      const made = created(`/v1/me/personal-access-tokens/${tokenId}`, { view: await getToken(act, actor.userId!, tokenId), version: 1 })
      return withSecret(made, 'token', token)
    },
  ),

  del(
    {
      operationId: 'revokePersonalAccessToken',
      path: '/me/personal-access-tokens/:tokenId',
      tag: 'Me',
      summary: 'Revoke a token, at once',
      access: 'profile:write',
      params: view.TokenPath,
      success: { status: 204, description: 'It no longer works' },
      emits: ['personal_access_token.revoked'],
    },
    async ({ act, actor, params }) => {
      await revokeToken(act, bearer, actor.userId!, params.tokenId)
      return nothing
    },
  ),

  get(
    {
      operationId: 'listNotifications',
      path: '/me/notifications',
      tag: 'Me',
      summary: 'What I was told, newest first',
      access: 'profile:read',
      query: view.NotificationsQuery,
      success: { status: 200, view: pageOf(view.NotificationView), description: 'Your notifications' },
    },
    async ({ db, actor, query, url }) => page('notifications', url, query, await listNotifications(db, actor.userId!, query)),
  ),

  post(
    {
      operationId: 'markNotificationsRead',
      path: '/me/notification-readings',
      tag: 'Me',
      summary: 'Mark notifications as read',
      access: 'profile:write',
      body: view.ReadNotifications,
      success: { status: 200, view: view.ReadCount, description: 'How many became read' },
      emits: ['user.notifications_read'],
    },
    async ({ act, actor, body }) => {
      const read = await markNotificationsRead(act, actor.userId!, body.ids)
      if (read > 0) userEvent(act, 'notifications_read', await getUser(act, actor, actor.userId!), { data: { read } })
      return json({ read })
    },
  ),

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
    async ({ db, actor, params }) => shown(actor, await getUser(db, actor, params.userId)),
  ),

  post(
    {
      operationId: 'inviteUser',
      path: '/users',
      tag: 'Users',
      summary: 'Invite somebody to have an account',
      description: 'The answer carries the invitation token once, for the admin to pass on.',
      access: 'admin',
      body: view.InviteUser,
      success: { status: 201, view: view.InvitedUserView, description: 'The invited user, and the token that they accept with' },
      refusals: ['forbidden', 'email-taken', 'external-id-taken'],
      emits: ['user.invited'],
    },
    async ({ act, actor, body }) => {
      adminOnly(actor)
      const { userId, token } = await inviteUser(act, body)
      const user = await getUser(act, actor, userId)
      return withSecret(created(`/v1/users/${userId}`, user, userPolicy.allowedActions(actor, user)), 'invitationToken', token)
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
      description: 'The one before stops working.',
      access: 'admin',
      params: view.UserPath,
      success: { status: 201, view: view.InvitedUserView, description: 'The user, and the new token' },
      refusals: ['wrong-state'],
      emits: ['user.invited'],
    },
    async ({ act, actor, params }) => {
      const user = act.permit(userPolicy, 'resendInvitation', await lockUser(act, actor, params.userId))
      const token = await resendInvitation(act, user)
      return withSecret(created(`/v1/users/${user.id}`, await getUser(act, actor, user.id), []), 'invitationToken', token)
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
      emits: ['user.suspended', 'group.paused'],
    },
    async ({ act, actor, params, body }) => {
      const user = act.permit(userPolicy, 'suspend', await lockUser(act, actor, params.userId))
      await suspendUser(act, user, body.reason, departures)
      act.afterCommit(() => bearer.forget(user.id))
      return shown(actor, await getUser(act, actor, user.id))
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
      return shown(actor, await getUser(act, actor, user.id))
    },
  ),

  put(
    {
      operationId: 'setPlatformRole',
      path: '/users/:userId/platform-role',
      tag: 'Users',
      summary: 'Make an admin, or take the role away',
      access: 'admin',
      params: view.UserPath,
      body: z.strictObject({ platformRole: z.enum(platformRoles) }).meta({ id: 'PlatformRole' }),
      success: { status: 200, view: view.UserView, description: 'The user in the new role' },
      refusals: ['wrong-state', 'last-admin'],
      emits: ['user.role_changed'],
    },
    async ({ act, actor, params, body }) => {
      const user = act.permit(userPolicy, 'setPlatformRole', await lockUser(act, actor, params.userId))
      await setPlatformRole(act, user, body.platformRole)
      act.afterCommit(() => bearer.forget(user.id))
      return shown(actor, await getUser(act, actor, user.id))
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
      params: view.UserPath,
      success: { status: 204, description: 'Erased' },
      refusals: ['wrong-state', 'last-admin'],
      emits: [
        'user.erased',
        'affiliation.ended',
        'affiliation.withdrawn',
        'membership.left',
        'membership.declined',
        'membership.withdrawn',
        'group.paused',
      ],
    },
    async ({ act, actor, params }) => {
      const user = act.permit(userPolicy, 'erase', await lockUser(act, actor, params.userId))
      await eraseUser(act, user, departures)
      act.afterCommit(() => bearer.forget(user.id))
      return nothing
    },
  ),
]

const shown = (actor: Parameters<typeof userPolicy.allowedActions>[0], user: UserRow) => one(user, userPolicy.allowedActions(actor, user))
