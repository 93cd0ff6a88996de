import { and, eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { type Actor, type Viewing, viewing } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import type { Granted } from '../platform/policy.ts'
import { problem } from '../platform/problems.ts'
import { changed } from '../platform/rows.ts'
import { type Runner, statement, statements, utc } from '../platform/sql.ts'
import { notify } from '../users/notifications.ts'
import { personOf } from '../users/sight.ts'
import { groupEvent, membershipEvent } from './events.ts'
import type { Agreement } from './policy.ts'
import { groupProblem } from './problems.ts'
import { activeMembers, type GroupFacts } from './queries.ts'
import { agreementAcceptances, groupAgreements, groups, liveMembershipStates, memberships } from './tables.ts'
import type { AgreementText } from './views.ts'

/** The agreement of a group as rights and If-Match see it: its own version, the group's state. */
export const agreementOf = (group: GroupFacts): Agreement => ({ ...inGroup(group), version: group.agreementVersion ?? 0, state: group.state, group })

const inGroup = ({ viewerRole, viewerState, viewerAgreed, groupState }: GroupFacts) => ({ viewerRole, viewerState, viewerAgreed, groupState })

/** The text in force, and when the viewer accepted it; 404 where there is none. */
export async function readAgreement(db: Runner, actor: Actor, groupId: string): Promise<{ view: string; version: number }> {
  const [row] = await db.run(agreementInForce, { ...viewing(actor), groupId })
  if (!row) throw problem('not-found', 'The group has no agreement yet.')
  return row
}

const agreementInForce = statement<Viewing & { groupId: string }, { view: string; version: number }>(
  'agreement_in_force',
  (p) => sql`
  select a.version, json_build_object('groupId', a.group_id, 'version', a.version, 'text', a.text, 'language', a.language,
    'createdAt', ${utc(sql`a.created_at`)}, 'acceptedAt', ${utc(sql`x.accepted_at`)})::text as view
  from groups g join group_agreements a on a.group_id = g.id and a.version = g.agreement_version
  left join agreement_acceptances x on x.group_id = a.group_id and x.version = a.version and x.user_id = ${p.viewer}::uuid
  where g.id = ${p.groupId}::uuid`,
)

/**
 * Puts a new version in force: everybody is asked again, but for its writer, who accepts by writing. The same text again changes nothing.
 */
export async function setAgreement(act: Act, agreement: Granted<'set', Agreement>, input: z.output<typeof AgreementText>): Promise<void> {
  const { group } = agreement
  const [same] = await act.run(currentText, { groupId: group.id })
  if (same && same.text === input.text && same.language === input.language) return
  const version = await addAgreement(act, group.id, agreement.version + 1, input)
  await act.tx.orm
    .update(groups)
    .set({ ...changed(groups, act.now), agreementVersion: version })
    .where(eq(groups.id, group.id))
  groupEvent(act, 'agreement_set', { id: group.id, version: group.version + 1 }, { scopeId: group.id, data: { agreementVersion: version } })
  if (group.viewerState === 'active') await accept(act, group.id, version, act.actor.userId!)
  const asked = (await activeMembers(act, group.id)).map(({ userId }) => userId).filter((userId) => userId !== act.actor.userId)
  await notify(act, asked, 'group.agreement_set', { subjectKind: 'group', subjectId: group.id, params: { version } })
}

/** Stores a text without putting it in force. Returns its version. */
export async function addAgreement(act: Act, groupId: string, version: number, { text, language }: z.output<typeof AgreementText>): Promise<number> {
  await act.tx.orm.insert(groupAgreements).values({ groupId, version, text, language, createdAt: act.now, createdBy: act.actor.userId! })
  return version
}

const currentText = statement<{ groupId: string }, { text: string; language: string }>(
  'agreement_text',
  (p) => sql`
  select a.text, a.language from groups g join group_agreements a on a.group_id = g.id and a.version = g.agreement_version
  where g.id = ${p.groupId}::uuid`,
)

/** The user accepts the version that they read; 409 `agreement-not-in-force` when that is another. Accepting twice is once. */
export async function acceptAgreement(act: Act, agreement: Granted<'accept', Agreement>, version: number): Promise<void> {
  if (version !== agreement.group.agreementVersion) throw notInForce(agreement.group.agreementVersion)
  await accept(act, agreement.group.id, version, act.actor.userId!)
}

export const notInForce = (current: number | null) =>
  groupProblem('agreement-not-in-force', current === null ? 'The group has no agreement.' : `Version ${current} is in force.`)

/** Records the acceptance of a user, and opens the content to their live membership. */
export async function accept(act: Act, groupId: string, version: number, userId: string): Promise<void> {
  const fresh = await act.tx.orm
    .insert(agreementAcceptances)
    .values({ groupId, version, userId, acceptedAt: act.now })
    .onConflictDoNothing()
    .returning({ version: agreementAcceptances.version })
  if (fresh.length === 0) return
  const opened = await act.tx.orm
    .update(memberships)
    .set({ ...changed(memberships, act.now), agreementVersion: version })
    .where(and(eq(memberships.groupId, groupId), eq(memberships.userId, userId), inArray(memberships.state, [...liveMembershipStates])))
    .returning({ id: memberships.id, version: memberships.version })
  for (const membership of opened)
    membershipEvent(act, 'agreed', membership, { scopeId: groupId, data: { groupId, userId, agreementVersion: version } })
}

/** The version in force if this user has accepted it, in this membership or an earlier one; else null. */
export async function acceptedVersion(act: Act, groupId: string, userId: string): Promise<number | null> {
  const [row] = await act.run(acceptedInForce, { groupId, userId })
  return row?.version ?? null
}

const acceptedInForce = statement<{ groupId: string; userId: string }, { version: number }>(
  'agreement_accepted',
  (p) => sql`
  select x.version from groups g join agreement_acceptances x on x.group_id = g.id and x.version = g.agreement_version
  where g.id = ${p.groupId}::uuid and x.user_id = ${p.userId}::uuid`,
)

const acceptanceView = sql`json_build_object('groupId', x.group_id, 'version', x.version, 'user', ${personOf(sql`x.user_id`)},
  'acceptedAt', ${utc(sql`x.accepted_at`)})::text`

/** One user's acceptance of one version, as the API shows it. */
export async function readAcceptance(db: Runner, groupId: string, version: number, userId: string): Promise<string> {
  const [row] = await db.run(acceptanceOf, { groupId, version, userId })
  return row!.view
}

const acceptanceOf = statement<{ groupId: string; version: number; userId: string }, { view: string }>(
  'acceptance_of_user',
  (p) => sql`
  select ${acceptanceView} as view from agreement_acceptances x
  where x.group_id = ${p.groupId}::uuid and x.version = ${p.version}::int and x.user_id = ${p.userId}::uuid`,
)

export interface AcceptancesFilter extends PageQuery {
  version?: number | undefined
}

/** The name that binds a cursor to this list of this group. */
export const acceptancesOf = (groupId: string) => `agreement-acceptances of ${groupId}`

/** A page of who accepted a version (the one in force unless another is named), the latest first. */
export function listAcceptances(db: Runner, groupId: string, query: AcceptancesFilter): Promise<Listed[]> {
  const start = startOf(acceptancesOf(groupId), query)
  return db.run(acceptancesPage(start.id === null ? 'first' : 'next'), { groupId, version: query.version ?? null, ...start })
}

type AcceptancesParams = { groupId: string; version: number | null; limit: number; key: string | null; id: string | null }

const acceptancesPage = statements<'first' | 'next', AcceptancesParams, Listed>('acceptances_page', (p, shape) => {
  const order = keyset(sql`x.accepted_at`, sql`x.user_id`, 'timestamptz', 'desc', p, shape === 'next')
  return firstOf(
    p,
    sql`select ${acceptanceView} as view, ${order.cursor} as cursor from agreement_acceptances x
    where x.group_id = ${p.groupId}::uuid
      and x.version = coalesce(${p.version}::int, (select g.agreement_version from groups g where g.id = ${p.groupId}::uuid)) and ${order.after}
    ${order.order}`,
  )
})
