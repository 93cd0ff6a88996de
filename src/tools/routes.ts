import type { Actor } from '../platform/actor.ts'
import { created, nothing, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { adminOnly } from '../platform/policy.ts'
import { del, get, patch, post, type Route } from '../platform/route.ts'
import { toolPolicy } from './policy.ts'
import { getTool, listTools, lockTool, readContent, type ToolRow } from './queries.ts'
import { createTool, removeTool, updateTool } from './verbs.ts'
import * as view from './views.ts'

const tag = 'Tools'

export const toolRoutes: Route[] = [
  get(
    {
      operationId: 'listTools',
      path: '/tools',
      tag,
      summary: 'Tools, instruments, funding schemes, guides, facts and figures',
      access: 'journeys:read',
      anonymousToo: true,
      portals: 'themselves',
      query: view.ToolsQuery,
      success: { status: 200, view: pageOf(view.ToolView), description: 'A page of tools' },
    },
    async ({ db, query, url }) => page('tools', url, query, await listTools(db, query)),
  ),

  post(
    {
      operationId: 'createTool',
      path: '/tools',
      tag,
      summary: 'Put a tool on the list',
      access: 'admin',
      body: view.CreateTool,
      success: { status: 201, view: view.ToolView, description: 'The tool' },
      refusals: ['forbidden'],
      emits: ['tool.published'],
    },
    async ({ act, actor, body }) => {
      adminOnly(actor)
      const tool = await getTool(act, await createTool(act, body))
      return created(`/v1/tools/${tool.id}`, tool, toolPolicy.allowedActions(actor, tool))
    },
  ),

  get(
    {
      operationId: 'getTool',
      path: '/tools/:toolId',
      tag,
      summary: 'One tool',
      access: 'journeys:read',
      anonymousToo: true,
      portals: 'themselves',
      params: view.ToolPath,
      success: { status: 200, view: view.ToolView, description: 'The tool' },
    },
    async ({ db, actor, params }) => shown(actor, await getTool(db, params.toolId)),
  ),

  patch(
    {
      operationId: 'updateTool',
      path: '/tools/:toolId',
      tag,
      summary: 'Change what the list says of a tool',
      access: 'admin',
      params: view.ToolPath,
      body: view.ToolPatch,
      success: { status: 200, view: view.ToolView, description: 'The tool, changed' },
      emits: ['tool.updated'],
    },
    async ({ act, actor, params, body }) => {
      const tool = act.permit(toolPolicy, 'update', await lockTool(act, params.toolId))
      const before = await readContent(act, tool.id)
      await updateTool(act, tool, before, merged(view.ToolContent, before, body))
      return shown(actor, await getTool(act, tool.id))
    },
  ),

  del(
    {
      operationId: 'removeTool',
      path: '/tools/:toolId',
      tag,
      summary: 'Take a tool off the list',
      description: 'Journeys that name it keep its name. For what only runs out, `validUntil` says so and the tool stays.',
      access: 'admin',
      params: view.ToolPath,
      success: { status: 204, description: 'Off the list' },
      emits: ['tool.removed'],
    },
    async ({ act, params }) => {
      await removeTool(act, act.permit(toolPolicy, 'remove', await lockTool(act, params.toolId)))
      return nothing
    },
  ),
]

const shown = (actor: Actor, tool: ToolRow) => one(tool, toolPolicy.allowedActions(actor, tool))
