import type { Bearer } from '../oauth/bearer.ts'
import { created, json, nothing, withSecret } from '../platform/answer.ts'
import { setExternalId } from '../platform/externalIds.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { del, get, patch, post, type Route } from '../platform/route.ts'
import { userEvent } from './events.ts'
import { listNotifications, markNotificationsRead } from './notifications.ts'
import { userPolicy } from './policy.ts'
import { getUser, lockUser, readProfile } from './queries.ts'
import { shownUser } from './shown.ts'
import { createToken, getToken, listTokens, revokeToken } from './tokens.ts'
import { updateProfile } from './verbs.ts'
import * as view from './views.ts'

/** What the owner of a token does with their own things. */
export const meRoutes = ({ bearer }: { bearer: Bearer }): Route[] => [
  get(
    {
      operationId: 'getMe',
      path: '/me',
      tag: 'Me',
      summary: 'Who I am',
      access: 'profile:read',
      success: { status: 200, view: view.UserView, description: 'You' },
    },
    async ({ db, actor }) => shownUser(actor, await getUser(db, actor, actor.userId!)),
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
      const before = await readProfile(act, user.id)
      await updateProfile(act, user, before, merged(view.Profile, before, changes))
      await setExternalId(act, 'user', user.id, externalId)
      return shownUser(actor, await getUser(act, actor, user.id))
    },
  ),

  get(
    {
      operationId: 'listPersonalAccessTokens',
      path: '/me/personal-access-tokens',
      tag: 'Me',
      summary: 'My tokens, with their last use',
      access: 'profile:read',
      portals: 'never',
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
      description:
        'The token is in the answer once. It has no scope that the asking token lacks, expires with it at the latest, and is revoked with it.',
      access: 'profile:write',
      portals: 'never',
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
      description: 'And every token that it made.',
      access: 'profile:write',
      portals: 'never',
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
]
