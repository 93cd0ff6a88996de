import type { Actor } from '../platform/actor.ts'
import { created, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { get, post, type Route } from '../platform/route.ts'
import { Reason } from '../platform/views.ts'
import { decideFlag, reverseDecision } from './deciding.ts'
import { flagDecisionPolicy, flagPolicy } from './policy.ts'
import { type DecisionRow, type FlagRow, getDecision, getFlag, listFlags, lockDecision, lockFlag, lockToDecide } from './queries.ts'
import { raiseFlag, withdrawFlag } from './raising.ts'
import * as view from './views.ts'

const tag = 'Moderation'
const flagged = { status: 200, view: view.FlagView, description: 'The flag' } as const

export const flagRoutes: Route[] = [
  post(
    {
      operationId: 'raiseFlag',
      path: '/flags',
      tag,
      summary: 'Flag something that you read, with a reason',
      description:
        'A practice (all its versions at once), a contribution, an experience, a case or a tool. One open flag each. Its author is told that it was flagged, never by whom; facilitators decide over what only their group sees, admins over all else. The token also needs the scope to read it.',
      access: 'flags:write',
      body: view.RaiseFlag,
      success: { status: 201, view: view.FlagView, description: 'The flag' },
      refusals: ['forbidden', 'unknown-reference', 'agreement-required', 'own-words', 'wrong-state', 'already-flagged'],
      emits: ['flag.raised'],
    },
    async ({ act, actor, body }) => {
      const flag = await getFlag(act, actor, await raiseFlag(act, body))
      return created(`/v1/flags/${flag.id}`, flag, flagPolicy.allowedActions(actor, flag))
    },
  ),

  get(
    {
      operationId: 'listFlags',
      path: '/flags',
      tag,
      summary: 'Flags that you decide, and those that you raised, oldest first',
      description:
        'With `toDecide=true` what waits for your decision. Authors find no flags on their own words, nor anybody whom a case is kept from.',
      access: 'flags:read',
      query: view.FlagsQuery,
      success: { status: 200, view: pageOf(view.FlagView), description: 'A page of flags' },
    },
    async ({ db, actor, query, url }) => page('flags', url, query, await listFlags(db, actor, query)),
  ),

  get(
    {
      operationId: 'getFlag',
      path: '/flags/:flagId',
      tag,
      summary: 'One flag',
      access: 'flags:read',
      params: view.FlagPath,
      success: flagged,
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => shown(actor, flagPolicy.permit(actor, 'read', await getFlag(db, actor, params.flagId))),
  ),

  post(
    {
      operationId: 'withdrawFlag',
      path: '/flags/:flagId/withdrawal',
      tag,
      summary: 'Take back a flag that you raised',
      access: 'flags:write',
      params: view.FlagPath,
      success: flagged,
      refusals: ['wrong-state'],
      emits: ['flag.withdrawn'],
    },
    async ({ act, actor, params }) => {
      const flag = act.permit(flagPolicy, 'withdraw', await lockFlag(act, actor, params.flagId))
      await withdrawFlag(act, flag)
      return shown(actor, await getFlag(act, actor, flag.id))
    },
  ),

  post(
    {
      operationId: 'decideFlag',
      path: '/flags/:flagId/decision',
      tag,
      summary: 'Decide over a flag, with a reason',
      description:
        'And over all that are open on the same subject, together. By a facilitator of what only their group sees, or an admin; nobody decides over their own words, nor over what they ever flagged themselves. Whoever flagged it and its author are told, and read the decision.',
      access: 'flags:write',
      params: view.FlagPath,
      body: view.DecideFlag,
      success: { status: 201, view: view.DecisionView, description: 'The decision' },
      refusals: ['wrong-state', 'agreement-required', 'group-read-only', 'consequence-impossible'],
      emits: [
        'flag.upheld',
        'flag.dismissed',
        'practice.warned',
        'practice.retired',
        'contribution.hidden',
        'experience.visibility_changed',
        'case.updated',
        'help_request.expired',
        'tool.removed',
      ],
    },
    async ({ act, actor, params, body }) => {
      const flag = act.permit(flagPolicy, 'decide', await lockToDecide(act, actor, params.flagId))
      const decision = await getDecision(act, actor, await decideFlag(act, flag, body))
      return created(`/v1/flag-decisions/${decision.id}`, decision, flagDecisionPolicy.allowedActions(actor, decision))
    },
  ),

  get(
    {
      operationId: 'getFlagDecision',
      path: '/flag-decisions/:decisionId',
      tag,
      summary: 'One decision over flags',
      description: 'For those who decide, who raised one of the flags, and whose words it is about.',
      access: 'flags:read',
      params: view.DecisionPath,
      success: { status: 200, view: view.DecisionView, description: 'The decision' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, params }) => decision(actor, flagDecisionPolicy.permit(actor, 'read', await getDecision(db, actor, params.decisionId))),
  ),

  post(
    {
      operationId: 'reverseFlagDecision',
      path: '/flag-decisions/:decisionId/reversal',
      tag,
      summary: 'Reverse a decision that upheld a flag',
      description:
        'By an admin who neither wrote nor ever flagged it. What the decision did is undone, and nothing that was done since: a warning is lifted (an earlier one that still stands shows again), a version published again, a contribution visible, an experience or a case seen as widely as its author wanted, a tool on the list. A case over which others have spoken since stays with its group, because they spoke to that.',
      access: 'flags:write',
      params: view.DecisionPath,
      body: Reason,
      success: { status: 200, view: view.DecisionView, description: 'The decision, reversed' },
      refusals: ['wrong-state', 'agreement-required', 'group-read-only'],
      emits: [
        'flag.reversed',
        'practice.warning_lifted',
        'practice.warned',
        'practice.unretired',
        'contribution.restored',
        'experience.visibility_changed',
        'case.updated',
        'tool.restored',
      ],
    },
    async ({ act, actor, params, body }) => {
      const row = act.permit(flagDecisionPolicy, 'reverse', await lockDecision(act, actor, params.decisionId))
      await reverseDecision(act, row, body.reason)
      return decision(actor, await getDecision(act, actor, row.id))
    },
  ),
]

const shown = (actor: Actor, row: FlagRow) => one(row, flagPolicy.allowedActions(actor, row))
const decision = (actor: Actor, row: DecisionRow) => one(row, flagDecisionPolicy.allowedActions(actor, row))
