import type { Actor } from '../platform/actor.ts'
import { created, json, one } from '../platform/answer.ts'
import { holdExternalId, setExternalId } from '../platform/externalIds.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { get, patch, post, put, type Route } from '../platform/route.ts'
import { compositionOf, readRules, readSeats } from './composition.ts'
import { CompositionView } from './compositionViews.ts'
import { externalGroupPolicy, groupPolicy } from './policy.ts'
import { type GroupRow, getGroup, getGroupFor, listGroups, lockGroupFor } from './queries.ts'
import { readSettings } from './settings.ts'
import { createGroup, updateGroup } from './verbs.ts'
import * as view from './views.ts'

export const groupRoutes: readonly Route[] = [
  get(
    {
      operationId: 'listGroups',
      path: '/groups',
      tag: 'Groups',
      summary: 'Groups that I may know of',
      description: 'Without a token the public ones; signed in also the listed ones and those in which you have a live membership; admins see all.',
      access: 'groups:read',
      anonymousToo: true,
      portals: 'themselves',
      query: view.GroupsQuery,
      success: { status: 200, view: pageOf(view.GroupView), description: 'A page of groups' },
    },
    async ({ db, actor, query, url }) => page('groups', url, query, await listGroups(db, actor, query)),
  ),

  post(
    {
      operationId: 'createGroup',
      path: '/groups',
      tag: 'Groups',
      summary: 'Make a group',
      description:
        'Whoever is affiliated to a cluster may. The maker becomes its facilitator, for one of their clusters. An admin joins only by naming ' +
        '`clusterId`, and may appoint another `facilitatorId`. The group is forming until it is activated.',
      access: 'groups:write',
      body: view.CreateGroup,
      success: { status: 201, view: view.GroupView, description: 'The forming group' },
      refusals: ['forbidden', 'not-affiliated', 'cluster-required', 'unknown-reference', 'external-id-taken'],
      emits: ['group.created', 'membership.joined'],
    },
    async ({ act, actor, body }) => {
      const group = await getGroup(act, actor, await createGroup(act, body))
      return created(`/v1/groups/${group.id}`, group, groupPolicy.allowedActions(actor, group))
    },
  ),

  get(
    {
      operationId: 'getGroup',
      path: '/groups/:groupId',
      tag: 'Groups',
      summary: 'One group',
      description: 'Name, purpose and size for whoever may know of it; the objectives for those inside who have accepted the agreement.',
      access: 'groups:read',
      anonymousToo: true,
      portals: 'themselves',
      params: view.GroupPath,
      success: { status: 200, view: view.GroupView, description: 'The group' },
    },
    async ({ db, actor, params }) => shownGroup(actor, await getGroup(db, actor, params.groupId)),
  ),

  patch(
    {
      operationId: 'updateGroup',
      path: '/groups/:groupId',
      tag: 'Groups',
      summary: 'Change what a group is and how one comes in',
      description: 'A merge patch. Changes of `visibility`, `joinPolicy` and `confidentiality` are audited, and the members are told.',
      access: 'groups:write',
      params: view.GroupPath,
      body: view.GroupPatch,
      success: { status: 200, view: view.GroupView, description: 'The changed group' },
      refusals: ['agreement-required', 'wrong-state', 'max-members-too-low', 'external-id-taken'],
      emits: ['group.updated'],
    },
    async ({ act, actor, params, body: { externalId, ...changes } }) => {
      const group = act.permit(groupPolicy, 'update', await lockGroupFor(act, actor, params.groupId))
      const before = await readSettings(act, group.id)
      await updateGroup(act, group, before, merged(view.GroupSettings, before, changes))
      await setExternalId(act, 'group', group.id, externalId)
      return shownGroup(actor, await getGroup(act, actor, group.id))
    },
  ),

  put(
    {
      operationId: 'upsertGroup',
      path: '/groups/:groupId',
      tag: 'Groups',
      summary: 'Make a group under your own id, or bring it up to date',
      description:
        'All settings; sending the same again changes nothing. Who makes it is as with `createGroup`. What a portal makes for itself has no facilitator, and stays its own to update until somebody facilitates it.',
      access: 'groups:write',
      portals: 'themselves',
      upserts: true,
      params: view.ExternalGroupPath,
      body: view.UpsertGroup,
      success: { status: 201, view: view.GroupView, description: 'The forming group' },
      refusals: ['agreement-required', 'wrong-state', 'max-members-too-low', 'not-affiliated', 'cluster-required', 'external-id-taken'],
      emits: ['group.created', 'group.updated', 'membership.joined'],
    },
    async ({ act, actor, params, body: { clusterId, ...settings } }) => {
      const known = await holdExternalId(act, 'group', params.groupId)
      if (known !== null) {
        const group = act.permit(groupPolicy, 'update', await lockGroupFor(act, actor, known))
        await updateGroup(act, group, await readSettings(act, group.id), settings)
        return shownGroup(actor, await getGroup(act, actor, group.id))
      }
      act.permit(externalGroupPolicy, 'create', { version: 0 })
      const made = await createGroup(act, { ...settings, ...(clusterId !== undefined && { clusterId }), externalId: params.groupId })
      const group = await getGroup(act, actor, made)
      return created(`/v1/groups/${made}`, group, groupPolicy.allowedActions(actor, group))
    },
  ),

  get(
    {
      operationId: 'getGroupComposition',
      path: '/groups/:groupId/composition',
      tag: 'Groups',
      summary: 'Who is represented, and what is missing',
      description: 'Counts by cluster and country, and what activation would refuse now.',
      access: 'groups:read',
      params: view.GroupPath,
      success: { status: 200, view: CompositionView, description: 'The composition' },
      refusals: ['forbidden', 'agreement-required'],
    },
    async ({ db, actor, params }) => {
      const group = await getGroupFor(db, actor, params.groupId)
      groupPolicy.permit(actor, 'readComposition', group)
      return json(compositionOf(group.id, await readRules(db, group.id), await readSeats(db, group.id)))
    },
  ),
]

/** A group as its answer, with what the caller may do to it now. */
export const shownGroup = (actor: Actor, group: GroupRow) => one(group, groupPolicy.allowedActions(actor, group))
