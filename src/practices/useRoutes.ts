import { getGroupFor } from '../groups/queries.ts'
import { created, nothing, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { del, get, post, type Route } from '../platform/route.ts'
import { getPracticeFor } from './facts.ts'
import { getUse, listUses, readLineage } from './lineage.ts'
import * as view from './lineageViews.ts'
import { practicePolicy, practiceUsePolicy } from './policy.ts'
import { lockPractice } from './queries.ts'
import { recordPracticeUse, removePracticeUse } from './uses.ts'
import { PracticePath } from './views.ts'

const tag = 'Practice lineage'

export const useRoutes: Route[] = [
  get(
    {
      operationId: 'getPracticeLineage',
      path: '/practices/:practiceId/lineage',
      tag,
      summary: 'Where a practice comes from, and what became of it',
      description:
        'What it was adapted from, what was adapted from it, the meeting it comes from and those it was used at. What you may not see is counted.',
      access: 'practices:read',
      anonymousToo: true,
      portals: 'themselves',
      params: PracticePath,
      success: { status: 200, view: view.LineageView, description: 'The lineage' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => {
      const { id, version } = await getPracticeFor(db, actor, params.practiceId)
      return one({ view: await readLineage(db, actor, id), version })
    },
  ),

  get(
    {
      operationId: 'listPracticeUses',
      path: '/practices/:practiceId/uses',
      tag,
      summary: 'At which meetings a practice was used',
      description: 'Uses of any of its versions, newest first, at meetings of your groups. How many others there are is in the lineage.',
      access: 'practices:read',
      params: PracticePath,
      query: view.UsesQuery,
      success: { status: 200, view: pageOf(view.PracticeUseView), description: 'A page of uses' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params, query, url }) => {
      const { practiceCodeId } = await getPracticeFor(db, actor, params.practiceId)
      return page(`practice-uses ${practiceCodeId}`, url, query, await listUses(db, actor, practiceCodeId, query))
    },
  ),

  post(
    {
      operationId: 'recordPracticeUse',
      path: '/practices/:practiceId/uses',
      tag,
      summary: 'Record that a practice was used at a meeting',
      description: 'By a member of the group that met, once the meeting has begun. It is about this version, the one of that day.',
      access: 'practices:write',
      params: PracticePath,
      body: view.RecordUse,
      success: { status: 201, view: view.PracticeUseView, description: 'The use' },
      refusals: ['wrong-state', 'unknown-reference', 'meeting-not-begun', 'already-used', 'agreement-required', 'group-read-only'],
      emits: ['practice_use.recorded'],
    },
    async ({ act, actor, params, body }) => {
      const practice = act.permit(practicePolicy, 'recordUse', await lockPractice(act, actor, params.practiceId))
      const useId = await recordPracticeUse(act, practice, body)
      return created(`/v1/practices/${practice.id}/uses/${useId}`, await getUse(act, actor, practice.practiceCodeId, useId))
    },
  ),

  get(
    {
      operationId: 'getPracticeUse',
      path: '/practices/:practiceId/uses/:useId',
      tag,
      summary: 'One use of a practice',
      access: 'practices:read',
      params: view.UsePath,
      success: { status: 200, view: view.PracticeUseView, description: 'The use' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => {
      const { practiceCodeId } = await getPracticeFor(db, actor, params.practiceId)
      return one(await getUse(db, actor, practiceCodeId, params.useId))
    },
  ),

  del(
    {
      operationId: 'removePracticeUse',
      path: '/practices/:practiceId/uses/:useId',
      tag,
      summary: 'Take back a use that was recorded by mistake',
      description: 'By who recorded it, or a facilitator of the group that met.',
      access: 'practices:write',
      params: view.UsePath,
      success: { status: 204, description: 'Taken back' },
      refusals: ['agreement-required', 'group-read-only'],
      emits: ['practice_use.removed'],
    },
    async ({ act, actor, params }) => {
      const { practiceCodeId } = await lockPractice(act, actor, params.practiceId)
      const use = await getUse(act, actor, practiceCodeId, params.useId)
      const group = await getGroupFor(act, actor, use.groupId)
      await removePracticeUse(act, act.permit(practiceUsePolicy, 'remove', { ...group, ...use }))
      return nothing
    },
  ),
]
