import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import type { JobHandler } from '../platform/jobs.ts'
import type { Granted } from '../platform/policy.ts'
import { type Fault, problem } from '../platform/problems.ts'
import { begun, lockRow } from '../platform/rows.ts'
import { type Runner, statement } from '../platform/sql.ts'
import { notify } from '../users/notifications.ts'
import { invitationInvalid } from '../users/problems.ts'
import { invitationDays, inviteUser, type OnInvited, secretHash } from '../users/verbs.ts'
import { accept, notInForce } from './agreements.ts'
import { clusterFor } from './clusterChoice.ts'
import { writeOfInvitation } from './invitationLetter.ts'
import { requireMeasure } from './invitationMeasure.ts'
import type { Membership } from './membershipPolicy.ts'
import { findInvitation, type StoredMembership, storedColumns } from './membershipQueries.ts'
import { aboutMembership, decided, joining, move, requireRoom, tell, tellLeaders, tellThem } from './membershipVerbs.ts'
import type { InviteMembers } from './membershipViews.ts'
import { groupProblem } from './problems.ts'
import type { GroupFacts } from './queries.ts'
import { memberships } from './tables.ts'

const dayMs = 24 * 60 * 60 * 1000

type Invitation = z.output<typeof InviteMembers>['invitations'][number]

/** What the inviter passes on, once: the way into the group, and (an admin, for a new address) the way to an account. */
export interface Invited {
  membershipId: string
  secrets: { invitationToken: string; accountToken?: string }
}

/**
 * Invites people, all of them or none. Every entry that does not hold is named in `errors`: `already-member`, `unknown-reference`,
 * `not-affiliated`, or a person named twice; the problem's own code is that of the first. An address that nobody has becomes an account that
 * waits for its person, and is answered like any other: whoever invites does not learn who has one.
 */
export async function inviteMembers(
  act: Act,
  group: Granted<'invite', GroupFacts>,
  invitations: readonly Invitation[],
  tellings: readonly OnInvited[],
): Promise<Invited[]> {
  const names = namesIn(invitations)
  await requireMeasure(act, names.emails.length)
  await act.run(holdInvitees, names)
  const found = await findInvitees(act, group.id, invitations)
  const faults = faultsOf(invitations, found)
  if (faults[0]) throw refusalOf(faults[0].code, faults)
  await requireRoom(act, group.id, invitations.filter(({ role }) => role !== 'observer').length)
  const invited: Invited[] = []
  for (const [at, invitation] of invitations.entries()) invited.push(await inviteOne(act, group, invitation, found[at]!, tellings))
  return invited
}

async function inviteOne(
  act: Act,
  { id: groupId, name: groupName }: GroupFacts,
  { email, displayName, locale = 'en', role, clusterId }: Invitation,
  invitee: Invitee,
  tellings: readonly OnInvited[],
): Promise<Invited> {
  const account = invitee.userId === null ? await inviteUser(act, { email: email!, displayName: displayName!, locale, groupName }, tellings) : null
  const userId = account?.userId ?? invitee.userId!
  const token = act.newSecret('sep_inv_')
  const membership = { ...begun(act), version: 1, groupId, userId, clusterId: clusterId ?? null, role, state: 'invited' as const }
  await act.tx.orm.insert(memberships).values({ ...membership, invitedBy: act.actor.userId, invitedEmail: email ?? null, ...sent(act, token) })
  expireLater(act, membership.id, groupId)
  tell(act, 'invited', membership)
  await notify(act, [userId], 'membership.invited', aboutMembership(membership))
  // Whoever is new here reads of the group in the letter about their account.
  if (!account) await writeOfInvitation(act, { userId, groupId, expiresAt: invitationEnd(act) }, tellings)
  return {
    membershipId: membership.id,
    secrets: { invitationToken: token, ...(account && act.actor.isAdmin ? { accountToken: account.token } : {}) },
  }
}

const sent = (act: Act, token: string) => ({
  invitationTokenHash: secretHash(token),
  invitationSentAt: act.now,
  invitationExpiresAt: invitationEnd(act),
})

const invitationEnd = (act: Act) => new Date(act.now.getTime() + invitationDays * dayMs)

const expireLater = (act: Act, membershipId: string, groupId: string) =>
  act.enqueue({
    kind: 'membership.expire',
    uniqueKey: `membership.expire:${membershipId}`,
    runAt: invitationEnd(act),
    payload: { membershipId, groupId },
  })

interface Invitee {
  /** Null where the address is new, or the id unknown. */
  userId: string | null
  /** The state of the live membership that they have already. */
  live: string | null
  clusterExists: boolean
  represents: boolean
}

const namesIn = (invitations: readonly Invitation[]) => ({
  ids: invitations.flatMap(({ userId }) => userId ?? []),
  emails: invitations.flatMap(({ email }) => email?.toLowerCase() ?? []),
})

// A statement of its own, before the look, and in one order: until this transaction ends nobody is erased, and no address becomes another's.
const holdInvitees = statement<{ ids: string[]; emails: string[] }, never>(
  'membership_invitees_hold',
  (p) => sql`
  select 1 from users u where u.id = any(${p.ids}::uuid[]) or lower(u.email) = any(${p.emails}::text[]) order by u.id for no key update`,
)

const findInvitees = (tx: Runner, groupId: string, invitations: readonly Invitation[]): Promise<Invitee[]> =>
  tx.run(invitees, { groupId, rows: JSON.stringify(invitations.map(({ userId, email, clusterId }, at) => ({ at, userId, email, clusterId }))) })

// Whoever is named by an address is a stranger to the inviter: what they are affiliated to is looked at when they accept, and told to nobody
// before. So it is where there is no active account yet.
const invitees = statement<{ groupId: string; rows: string }, Invitee>(
  'membership_invitees',
  (p) => sql`
  select u.id as "userId", m.state as live,
    e."clusterId" is null or exists (select 1 from clusters c where c.id = e."clusterId" and c.deleted_at is null) as "clusterExists",
    e."clusterId" is null or e.email is not null or u.status is distinct from 'active' or exists (
      select 1 from affiliations a where a.user_id = u.id and a.cluster_id = e."clusterId" and a.state = 'active') as represents
  from jsonb_to_recordset(${p.rows}::jsonb) as e(at int, "userId" uuid, email text, "clusterId" uuid)
  left join users u on u.status <> 'erased' and u.id = coalesce(e."userId", (select x.id from users x where lower(x.email) = lower(e.email)))
  left join memberships m on m.group_id = ${p.groupId}::uuid and m.user_id = u.id and m.state in ('invited', 'requested', 'active', 'suspended')
  order by e.at`,
)

function faultsOf(invitations: readonly Invitation[], found: readonly Invitee[]): Fault[] {
  const typed = new Set<string>()
  const people = new Set<string>()
  return invitations.flatMap((invitation, at): Fault[] => {
    const { userId, live, clusterExists, represents } = found[at]!
    const who = invitation.userId === undefined ? 'email' : 'userId'
    const fault = (field: string, code: string, detail: string) => [{ pointer: `/invitations/${at}/${field}`, code, detail }]
    const name = invitation.userId ?? invitation.email!.toLowerCase()
    if (typed.has(name)) return fault(who, 'duplicate', 'The same person is named twice.')
    typed.add(name)
    if (userId === null && invitation.userId !== undefined) return fault('userId', 'unknown-reference', 'There is no such user.')
    if (live !== null)
      return fault(who, 'already-member', live === 'requested' ? 'They have asked to come in: approve that.' : `They are ${live} here already.`)
    // By id and by address: answered as if one invitation had come after the other, so that nobody learns here whose address it is.
    if (userId !== null && people.has(userId)) return fault(who, 'already-member', 'They are invited here already.')
    people.add(userId ?? name)
    if (!clusterExists) return fault('clusterId', 'unknown-reference', 'There is no such cluster.')
    if (!represents) return fault('clusterId', 'not-affiliated', 'The user has no active affiliation to this cluster.')
    return []
  })
}

function refusalOf(code: string, errors: Fault[]) {
  if (code === 'already-member' || code === 'not-affiliated') return groupProblem(code, { errors })
  return problem(code === 'unknown-reference' ? code : 'invalid-body', { errors })
}

/** Sends the invitation anew: the token before stops working, and the two weeks begin again. Returns the new token. */
export async function resendInvitation(
  act: Act,
  membership: Granted<'resendInvitation', Membership>,
  tellings: readonly OnInvited[],
): Promise<string> {
  const token = act.newSecret('sep_inv_')
  await move(act, membership, 'invited', { ...sent(act, token), invitationResentCount: sql`${memberships.invitationResentCount} + 1` })
  expireLater(act, membership.id, membership.groupId)
  await tellThem(act, membership, 'membership.invited')
  await writeOfInvitation(act, { ...membership, expiresAt: invitationEnd(act) }, tellings)
  return token
}

interface Answering {
  clusterId?: string | undefined
  agreementVersion?: number | undefined
}

/** The invited person comes in. 409 `invitation-invalid` once the two weeks are over; the place was theirs until then. */
export async function acceptInvitation(
  act: Act,
  membership: Granted<'accept', Membership>,
  group: GroupFacts,
  { clusterId, agreementVersion }: Answering,
): Promise<void> {
  const { groupId, userId, role } = membership
  if (!membership.invitationExpiresAt || membership.invitationExpiresAt <= act.now) throw invitationInvalid()
  if (agreementVersion !== undefined && agreementVersion !== group.agreementVersion) throw notInForce(group.agreementVersion)
  const represented = await clusterFor(act, userId, role, clusterId, membership.clusterId)
  if (agreementVersion !== undefined) await accept(act, groupId, agreementVersion, userId)
  await move(act, membership, 'joined', { ...(await joining(act, groupId, userId)), clusterId: represented, ...decided(act) })
  await tellLeaders(act, membership, 'membership.accepted')
}

export async function declineInvitation(act: Act, membership: StoredMembership, reason?: string): Promise<void> {
  await move(act, membership, 'declined', { state: 'declined', ...decided(act, reason), decidedBy: membership.userId })
  await tellLeaders(act, membership, 'membership.declined')
}

export async function revokeInvitation(act: Act, membership: Granted<'revokeInvitation', Membership>, reason?: string): Promise<void> {
  await move(act, membership, 'revoked', { state: 'revoked', ...decided(act, reason) })
  await tellThem(act, membership, 'membership.revoked')
}

/** The open invitation behind a token, behind its group's lock; 409 `invitation-invalid` for whatever reason it does not hold. */
export async function lockInvitationByToken(act: Act, token: string): Promise<StoredMembership> {
  const tokenHash = secretHash(token)
  const found = await findInvitation(act, tokenHash)
  if (!found) throw invitationInvalid()
  await lockRow(act, 'groups', found.groupId)
  const still = await findInvitation(act, tokenHash)
  if (!still) throw invitationInvalid()
  return still
}

/** The job of an invitation that nobody answered: it expires, and its place is free. Sent again or answered, nothing happens. */
export const expireInvitation: JobHandler = async (act, { membershipId, groupId }) => {
  await lockRow(act, 'groups', String(groupId))
  const [overdue] = await act.run(overdueInvitation, { id: String(membershipId), now: act.now.toISOString() })
  if (!overdue) return
  await move(act, overdue, 'expired', { state: 'expired' })
  await notify(act, overdue.invitedBy === null ? [] : [overdue.invitedBy], 'membership.expired', aboutMembership(overdue))
}

const overdueInvitation = statement<{ id: string; now: string }, StoredMembership & { invitedBy: string | null }>(
  'membership_overdue',
  (p) => sql`
  select ${storedColumns}, b.invited_by as "invitedBy" from memberships b
  where b.id = ${p.id}::uuid and b.state = 'invited' and b.invitation_expires_at <= ${p.now}::timestamptz`,
)
