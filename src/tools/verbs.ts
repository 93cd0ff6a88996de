import { and, eq, isNotNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import { indexDocuments } from '../search/indexing.ts'
import { toolEvent } from './events.ts'
import type { Tool } from './policy.ts'
import { toolIndex } from './searching.ts'
import { tools } from './tables.ts'
import type { ToolContent } from './views.ts'

type Content = z.output<typeof ToolContent>

/** Puts a tool on the list. Only admins get here. */
export async function createTool(act: Act, content: Content): Promise<string> {
  const row = { ...begun(act), version: 1, ...content }
  await act.tx.orm.insert(tools).values(row)
  await indexDocuments(act, toolIndex, [row.id])
  toolEvent(act, 'published', row, { data: { kind: row.kind } })
  return row.id
}

/** Replaces what the list says of it. */
export async function updateTool(act: Act, tool: Granted<'update', Tool>, before: z.input<typeof ToolContent>, content: Content): Promise<void> {
  if (!differs(before, content)) return
  await act.tx.orm
    .update(tools)
    .set({ ...changed(tools, act.now), ...content })
    .where(eq(tools.id, tool.id))
  await indexDocuments(act, toolIndex, [tool.id])
  toolEvent(act, 'updated', oneOn(tool))
}

/** It should not have been taken off the list: there it is again. */
export async function restoreTool(act: Act, toolId: string): Promise<void> {
  const [tool] = await act.tx.orm
    .update(tools)
    .set({ ...changed(tools, act.now), deletedAt: null })
    .where(and(eq(tools.id, toolId), isNotNull(tools.deletedAt)))
    .returning({ id: tools.id, version: tools.version })
  if (!tool) return
  await indexDocuments(act, toolIndex, [tool.id])
  toolEvent(act, 'restored', tool)
}

/** Takes it off the list. The row stays for the sake of the journeys that name it. */
export async function removeTool(act: Act, tool: Granted<'remove', Tool>): Promise<void> {
  await act.tx.orm
    .update(tools)
    .set({ ...changed(tools, act.now), deletedAt: act.now })
    .where(eq(tools.id, tool.id))
  await indexDocuments(act, toolIndex, [tool.id])
  toolEvent(act, 'removed', oneOn(tool))
}
