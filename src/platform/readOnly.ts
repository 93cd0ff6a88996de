import type { z } from 'zod'
import type { Route } from './route.ts'

/** What a thing is in: it changes by acts of its own, which show the same view. */
const states = ['state', 'status']

/** The fields that an answer has and a body has not, each with what changes it instead, as the end of a sentence. */
export function readOnlyFields(route: Route, routes: readonly Route[]): ReadonlyMap<string, string> {
  const taken = shapeOf(route.body)
  const fields = Object.keys(shapeOf(route.success.view)).filter((name) => !Object.hasOwn(taken, name))
  const acts = routes.filter((other) => other.method === 'POST' && other.acts && other !== route && isBelow(other, route) && shows(other, route))
  const by = acts.length > 0 ? `; it is changed by ${acts.map(({ operationId }) => operationId).join(', ')}` : ''
  return new Map(fields.map((name) => [name, states.includes(name) ? by : '']))
}

const shapeOf = (schema: z.ZodType | undefined): object => (schema && 'shape' in schema ? (schema.shape as object) : {})
const isBelow = (other: Route, { path }: Route) => other.path.startsWith(`${path}/`)
const shows = (other: Route, { success }: Route) => other.success.view === success.view
