import { getGroupFor } from '../groups/queries.ts'
import { GroupPath } from '../groups/views.ts'
import { json } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, type Route } from '../platform/route.ts'
import { groupInsight, networkInsight } from './figures.ts'
import { groupInsightPolicy } from './policy.ts'
import { readGroupFigures, readNetworkFigures } from './queries.ts'
import { listUnanswered } from './unansweredQueries.ts'
import * as view from './views.ts'
import { windowOf } from './window.ts'

const tag = 'Insight'

export const insightRoutes: Route[] = [
  get(
    {
      operationId: 'getGroupInsight',
      path: '/groups/:groupId/insight',
      tag,
      summary: 'How soon the cases of a group are answered, helped and resolved',
      description:
        'For its members and for admins, over those of its cases that you may know of. Whatever still waits counts as well: to leave out the hard ones would make the figures better.',
      access: 'insights:read',
      params: GroupPath,
      query: view.InsightQuery,
      success: { status: 200, view: view.GroupInsightView, description: 'The figures' },
      refusals: ['agreement-required', 'forbidden'],
    },
    async ({ db, actor, world, params, query }) => {
      const now = world.now()
      const window = windowOf(query, now)
      const { id } = groupInsightPolicy.permit(actor, 'read', await getGroupFor(db, actor, params.groupId))
      return json(groupInsight(window, now, await readGroupFigures(db, actor, id, window, now)))
    },
  ),

  get(
    {
      operationId: 'getNetworkInsight',
      path: '/insight',
      tag,
      summary: 'How soon cases are answered, helped and resolved, and by whose they are',
      description:
        'Over all cases that you may know of: those for the network, of your groups, and for admins all. What was withdrawn from them counts as well, so that going away makes no figure better. Others may know of other cases, and get other figures.',
      access: 'insights:read',
      query: view.InsightQuery,
      success: { status: 200, view: view.NetworkInsightView, description: 'The figures' },
    },
    async ({ db, actor, world, query }) => {
      const now = world.now()
      const window = windowOf(query, now)
      return json(networkInsight(window, now, await readNetworkFigures(db, actor, window, now)))
    },
  ),

  get(
    {
      operationId: 'listUnansweredCases',
      path: '/unanswered-cases',
      tag,
      summary: 'Cases that wait for a first answer',
      description:
        'Open or in consultation, with no knowledge, experience or suggestion of another cluster yet: of your groups, those that you were selected for, and those for the network. Admins find all of them, without their words.',
      access: 'cases:read',
      query: view.UnansweredCasesQuery,
      success: { status: 200, view: pageOf(view.UnansweredCase), description: 'A page of cases, who has waited the longest first' },
    },
    async ({ db, actor, world, query, url }) => page('unanswered cases', url, query, await listUnanswered(db, actor, query, world.now())),
  ),
]
