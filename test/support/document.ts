import { z } from 'zod'
import type { App } from '../../src/buildApp.ts'
import { ProblemView } from '../../src/platform/problemView.ts'
import { type Route, refusalsOf } from '../../src/platform/route.ts'
import type { Reply } from './house.ts'

/** Throws unless the answer is one that the operation declares: its status, its shape to the last field, its refusals. */
export function checkedAgainstDocument(app: App, method: string, path: string, reply: Reply): void {
  const route = app.routes.find((candidate) => candidate.method === method && matches(candidate, path.split('?')[0]!))
  if (!route) return
  const name = `${route.operationId} (${method} ${path})`
  if (reply.status === 304) return
  if (reply.status === route.success.status || (route.upserts && reply.status === 200)) {
    if (!route.success.view) {
      if (reply.text !== '') throw new Error(`${name} answered a body that it does not declare`)
      return
    }
    const parsed = route.success.view.safeParse(reply.body)
    if (!parsed.success) throw new Error(`${name} answered what it does not declare:\n${z.prettifyError(parsed.error)}\n${reply.text.slice(0, 2000)}`)
    return
  }
  const refusal = ProblemView.safeParse(reply.body)
  if (reply.status === 500) throw new Error(`${name} failed: see the log above`)
  if (!refusal.success) throw new Error(`${name} answered ${reply.status} and no problem:\n${reply.text.slice(0, 2000)}`)
  if (!refusalsOf(route).includes(refusal.data.code)) throw new Error(`${name} refused with ${refusal.data.code}, which it does not declare`)
  if (!reply.headers['content-type']?.startsWith('application/problem+json')) throw new Error(`${name} refused as ${reply.headers['content-type']}`)
}

const patterns = new WeakMap<Route, RegExp>()
function matches(route: Route, path: string): boolean {
  let pattern = patterns.get(route)
  if (!pattern) patterns.set(route, (pattern = new RegExp(`^/v1${route.path.replaceAll(/:\w+/g, '[^/]+')}$`)))
  return pattern.test(path)
}
