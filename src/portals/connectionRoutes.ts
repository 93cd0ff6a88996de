import type { Bearer } from '../oauth/bearer.ts'
import { nothing, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { del, get, type Route } from '../platform/route.ts'
import { getConnection, listConnections, lockConnection } from './connections.ts'
import { revokeGrant } from './granting.ts'
import { grantPolicy } from './policy.ts'
import * as view from './views.ts'

/** The portals that act for a user, in the user's own hands. */
export const connectionRoutes = ({ bearer }: { bearer: Bearer }): Route[] => [
  get(
    {
      operationId: 'listConnections',
      path: '/me/connections',
      tag: 'Me',
      summary: 'The portals that act for me',
      description: 'With what each may do, and when it last did. No portal can ask this: whoever you let in does not see whom else.',
      access: 'profile:read',
      portals: 'never',
      query: view.ConnectionsQuery,
      success: { status: 200, view: pageOf(view.ConnectionView), description: 'A page of your connections, newest first' },
    },
    async ({ db, actor, query, url }) => page('connections', url, query, await listConnections(db, actor.userId!, query)),
  ),

  get(
    {
      operationId: 'getConnection',
      path: '/me/connections/:connectionId',
      tag: 'Me',
      summary: 'One portal that acts for me',
      access: 'profile:read',
      portals: 'never',
      params: view.ConnectionPath,
      success: { status: 200, view: view.ConnectionView, description: 'The connection' },
    },
    async ({ db, actor, params }) => one(await getConnection(db, actor.userId!, params.connectionId)),
  ),

  del(
    {
      operationId: 'revokeConnection',
      path: '/me/connections/:connectionId',
      tag: 'Me',
      summary: 'Take back my consent, at once',
      description: 'Every token that the portal holds for you stops working, everywhere within a second.',
      access: 'profile:write',
      portals: 'never',
      params: view.ConnectionPath,
      success: { status: 204, description: 'The portal no longer acts for you' },
      emits: ['grant.revoked'],
    },
    async ({ act, actor, params }) => {
      const { id } = act.permit(grantPolicy, 'revoke', await lockConnection(act, actor.userId!, params.connectionId))
      await revokeGrant(act, bearer, id)
      return nothing
    },
  ),
]
