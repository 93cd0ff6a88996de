import type { Act } from '../platform/act.ts'
import { created, one } from '../platform/answer.ts'
import { page, pageOf } from '../platform/pages.ts'
import { merged } from '../platform/patch.ts'
import { get, patch, post, type Route } from '../platform/route.ts'
import { disposeCommitment } from './disposing.ts'
import { commitmentPolicy } from './policy.ts'
import { getCommitment, listCommitments, lockCommitment, readPlan } from './queries.ts'
import { reviewRoutes } from './reviewRoutes.ts'
import { createCommitment, updateCommitment } from './verbs.ts'
import * as view from './views.ts'

const tag = 'Commitments'

export const commitmentRoutes: Route[] = [
  post(
    {
      operationId: 'createCommitment',
      path: '/commitments',
      tag,
      summary: 'Commit to a next step',
      description:
        'At a meeting that runs or was just held: its group reads it, and the next meetings review it until it is closed. Over a case: of the group whoever sees the case reads it. In front of a practice: on the day you are asked what happened; a group reads it only where the practice is the group’s own.',
      access: 'meetings:write',
      body: view.CreateCommitment,
      success: { status: 201, view: view.CommitmentView, description: 'The commitment' },
      refusals: ['forbidden', 'unknown-reference', 'agreement-required', 'group-read-only', 'wrong-state', 'practice-not-published'],
      emits: ['commitment.made'],
    },
    async ({ act, actor, body }) => {
      const commitment = await getCommitment(act, actor, await createCommitment(act, body), act.now)
      return created(`/v1/commitments/${commitment.id}`, commitment, commitmentPolicy.allowedActions(actor, commitment))
    },
  ),

  get(
    {
      operationId: 'listCommitments',
      path: '/commitments',
      tag,
      summary: 'Commitments that you may read, what is due first first',
      description: 'Your own, and those that your groups read.',
      access: 'meetings:read',
      query: view.CommitmentsQuery,
      success: { status: 200, view: pageOf(view.CommitmentView), description: 'A page of commitments' },
    },
    async ({ db, actor, world, query, url }) => page('commitments', url, query, await listCommitments(db, actor, query, world.now())),
  ),

  get(
    {
      operationId: 'getCommitment',
      path: '/commitments/:commitmentId',
      tag,
      summary: 'One commitment',
      access: 'meetings:read',
      params: view.CommitmentPath,
      success: { status: 200, view: view.CommitmentView, description: 'The commitment' },
      refusals: ['agreement-required'],
    },
    async ({ db, actor, world, params }) => {
      const row = commitmentPolicy.permit(actor, 'read', await getCommitment(db, actor, params.commitmentId, world.now()))
      return one(row, commitmentPolicy.allowedActions(actor, row))
    },
  ),

  patch(
    {
      operationId: 'updateCommitment',
      path: '/commitments/:commitmentId',
      tag,
      summary: 'Change the words or the day of your own commitment',
      access: 'meetings:write',
      params: view.CommitmentPath,
      body: view.CommitmentPatch,
      success: { status: 200, view: view.CommitmentView, description: 'The commitment, changed' },
      refusals: ['wrong-state', 'agreement-required', 'group-read-only'],
      emits: ['commitment.updated'],
    },
    async ({ act, actor, params, body }) => {
      const commitment = act.permit(commitmentPolicy, 'update', await lockCommitment(act, actor, params.commitmentId, act.now))
      await updateCommitment(act, commitment, merged(view.CommitmentPlan, await readPlan(act, commitment.id), body))
      return changed(act, commitment)
    },
  ),

  post(
    {
      operationId: 'disposeCommitment',
      path: '/commitments/:commitmentId/dispositions',
      tag,
      summary: 'Say what became of a commitment: done, dropped or carried',
      description:
        'Your own at any time; what was said at a meeting also by a facilitator of its group. A meeting closes only when each commitment that it reviews has its word. Carried, it is still open.',
      access: 'meetings:write',
      params: view.CommitmentPath,
      body: view.DisposeCommitment,
      success: { status: 200, view: view.CommitmentView, description: 'The commitment after it' },
      refusals: ['wrong-state', 'agreement-required', 'group-read-only', 'unknown-reference'],
      emits: ['commitment.done', 'commitment.dropped', 'commitment.carried'],
    },
    async ({ act, actor, params, body }) => {
      const commitment = act.permit(commitmentPolicy, 'dispose', await lockCommitment(act, actor, params.commitmentId, act.now))
      await disposeCommitment(act, commitment, body)
      return changed(act, commitment)
    },
  ),

  ...reviewRoutes,
]

/** The commitment after the act, with what the caller may do next. */
async function changed(act: Act, { id }: { id: string }) {
  const row = await getCommitment(act, act.actor, id, act.now)
  return one(row, commitmentPolicy.allowedActions(act.actor, row))
}
