import type { Act } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import type { Granted } from '../platform/policy.ts'
import { post, type Route } from '../platform/route.ts'
import { abandonGroup, activateGroup, archiveGroup, closeGroup, type OnClosing, pauseGroup, reopenGroup, resumeGroup } from './lifecycle.ts'
import { groupPolicy } from './policy.ts'
import { type GroupFacts, getGroup, lockGroupFor } from './queries.ts'
import { shownGroup } from './routes.ts'
import * as view from './views.ts'

type Action = 'activate' | 'pause' | 'resume' | 'close' | 'reopen' | 'archive' | 'abandon'

/** Every change of state is the same walk: lock, load, permit, do, show. */
async function walk<A extends Action>(act: Act, actor: Actor, groupId: string, action: A, work: (group: Granted<A, GroupFacts>) => Promise<void>) {
  await work(act.permit(groupPolicy, action, await lockGroupFor(act, actor, groupId)))
  return shownGroup(actor, await getGroup(act, actor, groupId))
}

const common = { tag: 'Groups', access: 'groups:write', params: view.GroupPath } as const
const success = (description: string) => ({ status: 200, view: view.GroupView, description }) as const
const refusals = ['agreement-required', 'wrong-state'] as const

/** What ends with a group: who was on the way in is turned away, meetings to come are called off. */
const endsWithIt = ['membership.revoked', 'membership.rejected', 'meeting.cancelled', 'registration.cancelled'] as const

export interface LifecycleRoutesSettings {
  /** What happens in other rooms when a group is closed, archived or abandoned. */
  closings: readonly OnClosing[]
}

export const lifecycleRoutes = ({ closings }: LifecycleRoutesSettings): Route[] => [
  post(
    {
      ...common,
      operationId: 'activateGroup',
      path: '/groups/:groupId/activation',
      summary: 'Let a forming group begin',
      description:
        'It needs a facilitator and `minMembers` active members. Unmet rules of composition are refused, unless `overrideReason` says why not.',
      body: view.ActivateGroup,
      success: success('The active group'),
      refusals: [...refusals, 'too-few-members', 'no-facilitator', 'composition-unmet'],
      emits: ['group.activated'],
    },
    ({ act, actor, params, body }) => walk(act, actor, params.groupId, 'activate', (group) => activateGroup(act, group, body.overrideReason)),
  ),
  post(
    {
      ...common,
      operationId: 'pauseGroup',
      path: '/groups/:groupId/pause',
      summary: 'Let an active group rest',
      body: view.OptionalReason,
      success: success('The paused group'),
      refusals,
      emits: ['group.paused'],
    },
    ({ act, actor, params, body }) => walk(act, actor, params.groupId, 'pause', (group) => pauseGroup(act, group, body.reason)),
  ),
  post(
    {
      ...common,
      operationId: 'resumeGroup',
      path: '/groups/:groupId/resumption',
      summary: 'Let a paused group go on',
      description: 'It needs a facilitator.',
      success: success('The active group'),
      refusals: [...refusals, 'no-facilitator'],
      emits: ['group.resumed'],
    },
    ({ act, actor, params }) => walk(act, actor, params.groupId, 'resume', (group) => resumeGroup(act, group)),
  ),
  post(
    {
      ...common,
      operationId: 'closeGroup',
      path: '/groups/:groupId/closure',
      summary: 'End the cycle',
      description:
        'Open invitations are revoked, open requests rejected, and scheduled meetings cancelled. A closed group can be reopened for a new cycle, or archived.',
      body: view.OptionalReason,
      success: success('The closed group'),
      refusals,
      emits: ['group.closed', ...endsWithIt],
    },
    ({ act, actor, params, body }) => walk(act, actor, params.groupId, 'close', (group) => closeGroup(act, group, closings, body.reason)),
  ),
  post(
    {
      ...common,
      operationId: 'reopenGroup',
      path: '/groups/:groupId/reopening',
      summary: 'Begin the next cycle of a closed group',
      description: 'The cycle counts one up, with a plan of its own; whoever is inside stays. It needs a facilitator.',
      body: view.ReopenGroup,
      success: success('The active group, in its new cycle'),
      refusals: [...refusals, 'no-facilitator'],
      emits: ['group.reopened'],
    },
    ({ act, actor, params, body }) => walk(act, actor, params.groupId, 'reopen', (group) => reopenGroup(act, group, body)),
  ),
  post(
    {
      ...common,
      operationId: 'archiveGroup',
      path: '/groups/:groupId/archival',
      summary: 'Make a closed group read-only, for good',
      description: 'Meetings that were scheduled since it was closed are cancelled.',
      body: view.OptionalReason,
      success: success('The archived group'),
      refusals,
      emits: ['group.archived', ...endsWithIt],
    },
    ({ act, actor, params, body }) => walk(act, actor, params.groupId, 'archive', (group) => archiveGroup(act, group, closings, body.reason)),
  ),
  post(
    {
      ...common,
      operationId: 'abandonGroup',
      path: '/groups/:groupId/abandonment',
      summary: 'Give a forming group up',
      description: 'Open invitations are revoked, open requests rejected, and scheduled meetings cancelled.',
      body: view.OptionalReason,
      success: success('The abandoned group'),
      refusals,
      emits: ['group.abandoned', ...endsWithIt],
    },
    ({ act, actor, params, body }) => walk(act, actor, params.groupId, 'abandon', (group) => abandonGroup(act, group, closings, body.reason)),
  ),
]
