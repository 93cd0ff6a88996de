import { eq, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { dayOf } from '../experiences/setting.ts'
import type { Act } from '../platform/act.ts'
import type { JobHandlers } from '../platform/jobs.ts'
import type { Granted } from '../platform/policy.ts'
import { type Fault, problem } from '../platform/problems.ts'
import { begun, changed, lockRow, oneOn } from '../platform/rows.ts'
import { type Placeholders, statement } from '../platform/sql.ts'
import { notify } from '../users/notifications.ts'
import { keepInGroup, namelessUnder, select } from './audience.ts'
import { type contributions, helpRequests } from './contributionTables.ts'
import { helpRequestEvent } from './events.ts'
import type { HelpRequest } from './helpPolicy.ts'
import type { SendHelpRequests } from './helpViews.ts'
import type { Case } from './policy.ts'
import { caseProblem } from './problems.ts'
import { belongsToAnyOf } from './sight.ts'

export const expireKind = 'help_request.expire'

/**
 * Asks peers for help, all of them or none. 422 `unknown-reference` for whom the case is not for and for whom it is kept from, alike, so that
 * nothing tells who is on which team; 409 `already-asked` and `help-budget-spent`. Returns their ids, in the order of the people.
 */
export async function sendHelpRequests(act: Act, kase: Granted<'askForHelp', Case>, input: z.output<typeof SendHelpRequests>): Promise<string[]> {
  const { userIds, dueOn, message } = input
  if (dueOn < dayOf(act.now)) {
    throw problem('invalid-body', { errors: [{ pointer: '/dueOn', code: 'too-small', detail: 'Must not be over.' }] })
  }
  await act.run(holdPeople, { ids: [...userIds] })
  const found = new Map((await act.run(peers, { caseId: kase.id, ids: [...userIds], month: firstOfMonth(act.now) })).map((peer) => [peer.id, peer]))
  const faults = (fits: (id: string) => boolean, code: string, detail: string): Fault[] =>
    userIds.flatMap((id, index) => (fits(id) ? [] : [{ pointer: `/userIds/${index}`, code, detail }]))
  const unknown = faults((id) => found.has(id), 'unknown-reference', 'There is nobody like that whom you can ask.')
  if (unknown.length > 0) throw problem('unknown-reference', { errors: unknown })
  const asked = faults((id) => !found.get(id)!.asked, 'already-asked', 'Was asked, and may still help.')
  if (asked.length > 0) throw caseProblem('already-asked', { errors: asked })
  const spent = faults((id) => found.get(id)!.left > 0, 'help-budget-spent', 'Has been asked as often this month as they can help.')
  if (spent.length > 0) throw caseProblem('help-budget-spent', { errors: spent })
  await keepInGroup(act, kase, kase.audience, userIds)
  if (kase.audience === 'selected') await select(act, kase.id, userIds)
  const rows = userIds.map((userId) => ({ ...begun(act), caseId: kase.id, userId, requestedBy: act.actor.userId!, message, dueOn, version: 1 }))
  await act.tx.orm.insert(helpRequests).values(rows)
  const runAt = new Date(Date.parse(`${dueOn}T00:00:00Z`) + 86_400_000)
  for (const row of rows) {
    helpRequestEvent(act, 'sent', row, { data: { caseId: kase.id }, ...namelessUnder(kase.chathamHouse) })
    await notify(act, [row.userId], 'help_request.sent', aboutRequest(row))
    act.enqueue({ kind: expireKind, uniqueKey: `${expireKind}:${row.id}`, runAt, payload: { helpRequestId: row.id } })
  }
  return rows.map(({ id }) => id)
}

export async function acceptHelpRequest(act: Act, request: Granted<'accept', HelpRequest>): Promise<void> {
  await move(act, request, 'accepted', { acceptedAt: act.now })
  await notify(act, [request.requestedBy], 'help_request.accepted', aboutRequest(request))
}

/** Saying no always works, also after having said yes. */
export async function declineHelpRequest(act: Act, request: Granted<'decline', HelpRequest>, reason: string | undefined): Promise<void> {
  await move(act, request, 'declined', { declinedAt: act.now, declineReason: reason ?? null })
  await notify(act, [request.requestedBy], 'help_request.declined', aboutRequest(request))
}

/**
 * Whoever was asked and contributes has answered, unless with a question. What is unattributed answers nothing: that somebody was done at the
 * very moment would tell whose it is.
 */
export async function answerHelpRequest(
  act: Act,
  kase: Case,
  said: Pick<typeof contributions.$inferInsert, 'authorId' | 'kind' | 'attribution'>,
): Promise<void> {
  if (said.kind === 'question' || said.attribution === 'unattributed') return
  const [open] = await act.run(openRequest, { caseId: kase.id, userId: said.authorId })
  if (open)
    await move(act, { ...open, caseId: kase.id, chathamHouse: kase.chathamHouse }, 'answered', {
      acceptedAt: open.acceptedAt ?? act.now,
      answeredAt: act.now,
    })
}

/** What ends open requests: the case is over, or some of those who were asked see it no more. */
export async function endHelpRequests(act: Act, kase: Pick<Case, 'id' | 'chathamHouse'>, who: 'everybody' | 'kept out'): Promise<void> {
  for (const request of await act.run(who === 'everybody' ? openOfCase : openOfKeptOut, { caseId: kase.id })) {
    await move(act, { ...request, caseId: kase.id, chathamHouse: kase.chathamHouse }, 'expired', { expiredAt: act.now })
  }
}

/** Somebody leaves a group, or the platform: what they were asked there, they cannot answer any more. */
export async function endHelpRequestsTo(act: Act, userId: string, groupId: string | null): Promise<void> {
  for (const request of await act.run(openOfUser, { userId, groupId })) {
    await move(act, { ...request, chathamHouse: true }, 'expired', { expiredAt: act.now })
  }
}

export const helpJobs: JobHandlers = {
  /** The day is over and nobody said anything. Whoever accepted goes on. */
  async [expireKind](act, { helpRequestId }) {
    const [found] = await act.run(sentRequest, { id: String(helpRequestId) })
    if (!found) return
    await lockRow(act, 'cases', found.caseId)
    const [request] = await act.run(sentRequest, { id: found.id })
    if (!request) return
    await move(act, { ...request, chathamHouse: true }, 'expired', { expiredAt: act.now })
    await notify(act, [request.requestedBy], 'help_request.expired', aboutRequest(request))
  },
}

type Moved = Pick<HelpRequest, 'id' | 'version' | 'caseId' | 'chathamHouse'>

async function move(act: Act, request: Moved, state: HelpRequest['state'], more: Partial<typeof helpRequests.$inferInsert>): Promise<void> {
  await act.tx.orm
    .update(helpRequests)
    .set({ ...changed(helpRequests, act.now), state, ...more })
    .where(eq(helpRequests.id, request.id))
  helpRequestEvent(act, state, oneOn(request), { data: { caseId: request.caseId, state }, ...namelessUnder(request.chathamHouse) })
}

const aboutRequest = ({ id, caseId }: { id: string; caseId: string }) => ({ subjectKind: 'help_request', subjectId: id, params: { caseId } })

const firstOfMonth = (at: Date): string => `${at.toISOString().slice(0, 7)}-01T00:00:00.000Z`

// In one order, so that two who ask the same people at once count one after the other, and never wait for each other.
const holdPeople = statement<{ ids: string[] }, never>(
  'help_hold_people',
  (p) => sql`select from users where id = any(${p.ids}::uuid[]) order by id for no key update`,
)

interface Peer {
  id: string
  asked: boolean
  left: number
}

/** Whom the case may be for: its members where it is for the group (observers only reflect), else everybody. */
const canBeAsked: SQL = sql`(k.audience <> 'group' or exists (
  select from memberships m where m.group_id = k.group_id and m.user_id = u.id and m.state = 'active' and m.role <> 'observer'))`

const peers = statement<{ caseId: string; ids: string[]; month: string }, Peer>(
  'help_peers',
  (p) => sql`
  select u.id, exists (select from help_requests r where r.case_id = k.id and r.user_id = u.id and r.state in ('sent', 'accepted')) as asked,
    u.help_budget_per_month - (
      select count(*)::int from help_requests r
      where r.user_id = u.id and r.created_at >= ${p.month}::timestamptz and r.state in ('sent', 'accepted', 'answered')) as left
  from users u join cases k on k.id = ${p.caseId}::uuid
  where u.id = any(${p.ids}::uuid[]) and u.status = 'active' and u.id <> k.author_id and ${canBeAsked}
    and not ${belongsToAnyOf(sql`u.id`, sql`k.excluded_cluster_ids`)}`,
)

const columns = sql`r.id, r.version, r.case_id as "caseId", r.requested_by as "requestedBy", r.accepted_at as "acceptedAt"`
type Found = { id: string; version: number; caseId: string; requestedBy: string; acceptedAt: Date | null }
const isOpen = sql`r.state in ('sent', 'accepted')`

const openRequest = statement<{ caseId: string; userId: string }, Found>(
  'help_open_request',
  (p) => sql`select ${columns} from help_requests r where r.case_id = ${p.caseId}::uuid and r.user_id = ${p.userId}::uuid and ${isOpen}`,
)

const ofCase = (p: Placeholders<{ caseId: string }>) => sql`select ${columns} from help_requests r join cases k on k.id = r.case_id
  where r.case_id = ${p.caseId}::uuid and ${isOpen}`

const openOfCase = statement<{ caseId: string }, Found>('help_open_of_case', (p) => sql`${ofCase(p)} order by r.id`)

/** Whether the case is still for whom it was asked of: not kept from them, and for the network, their group or them. */
const isStillFor: SQL = sql`(not ${belongsToAnyOf(sql`r.user_id`, sql`k.excluded_cluster_ids`)} and (
  k.audience = 'network'
  or k.audience = 'selected' and exists (select from case_audience x where x.case_id = k.id and x.user_id = r.user_id)
  or exists (
    select from memberships m
    where m.group_id = k.group_id and m.user_id = r.user_id and m.state = 'active' and (k.audience = 'group' or m.role = 'facilitator'))))`

const openOfKeptOut = statement<{ caseId: string }, Found>('help_open_of_kept_out', (p) => sql`${ofCase(p)} and not ${isStillFor} order by r.id`)

// In the order of the cases, which are locked with them.
const openOfUser = statement<{ userId: string; groupId: string | null }, Found>(
  'help_open_of_user',
  (p) => sql`
  select ${columns} from help_requests r join cases k on k.id = r.case_id
  where r.user_id = ${p.userId}::uuid and ${isOpen} and (${p.groupId}::uuid is null or k.group_id = ${p.groupId}::uuid and k.audience = 'group')
  order by k.id for update of k`,
)

const sentRequest = statement<{ id: string }, Found>(
  'help_sent_request',
  (p) => sql`select ${columns} from help_requests r where r.id = ${p.id}::uuid and r.state = 'sent'`,
)
