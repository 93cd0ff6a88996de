import { hash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Act } from '../platform/act.ts'
import { dropExternalIds, dropIssued, setExternalId } from '../platform/externalIds.ts'
import { forgetAnswersTelling, forgetAnswersTo } from '../platform/idempotency.ts'
import { differs } from '../platform/patch.ts'
import type { Granted } from '../platform/policy.ts'
import { begun, changed, oneOn } from '../platform/rows.ts'
import type { Runner } from '../platform/sql.ts'
import { userEvent } from './events.ts'
import type { User } from './policy.ts'
import { invitationInvalid, userProblem } from './problems.ts'
import { holdInvited, type InvitedUser, lockAdmins, lockInvitation } from './queries.ts'
import { notifications, personalAccessTokens, userInvitations, users } from './tables.ts'
import type { AcceptUserInvitation, InviteUser, Profile, UpsertUser } from './views.ts'

/** How long an invitation to have an account holds. */
export const invitationDays = 14
const dayMs = 24 * 60 * 60 * 1000

/** What a user's departure means for the rooms they are in; the app names those rooms. */
export type OnDeparture = (act: Act, userId: string, reason: 'suspended' | 'erased') => Promise<void>

/** How somebody hears that they are invited to have an account, and into which group where that is why; the app names who tells them. */
export type OnInvited = (act: Act, invited: Invited) => Promise<void>

/** Whether something in another room was given to an invited user, for the sake of whoever has the address; the app names those rooms. */
export type Reliance = (tx: Runner, userId: string) => Promise<boolean>

interface Invited {
  userId: string
  /** Kept nowhere but in what is told. */
  token: string
  expiresAt: Date
  groupName?: string
}

/** Secrets are stored as their SHA-256: with 256 random bits behind them there is nothing to guess, so nothing to slow down. */
export const secretHash = (secret: string): string => hash('sha256', secret, 'hex')

/** Makes an account that waits for its person. Returns the token that they accept with, of which a hash is stored. */
export async function inviteUser(
  act: Act,
  input: z.output<typeof InviteUser> & { groupName?: string },
  tellings: readonly OnInvited[],
): Promise<{ userId: string; token: string }> {
  const { externalId, groupName, ...profile } = input
  const user = { ...begun(act), ...profile, version: 1, status: 'invited' as const }
  await act.tx.orm.insert(users).values(user)
  await setExternalId(act, 'user', user.id, externalId)
  const token = await invitationFor(act, { userId: user.id, ...(groupName !== undefined && { groupName }) }, tellings)
  userEvent(act, 'invited', user)
  return { userId: user.id, token }
}

/** Makes a new invitation; the one before stops working. */
export async function resendInvitation(act: Act, user: Granted<'resendInvitation', User>, tellings: readonly OnInvited[]): Promise<string> {
  await revokeInvitations(act, user.id)
  userEvent(act, 'invited', user)
  return invitationFor(act, { userId: user.id }, tellings)
}

/** Another way in for somebody whom a group invites before they accepted; the one before stops working. False for whoever has accepted. */
export async function inviteAgain(act: Act, invited: { userId: string; groupName: string }, tellings: readonly OnInvited[]): Promise<boolean> {
  const user = await holdInvited(act, invited.userId)
  if (!user) return false
  await revokeInvitations(act, user.id)
  userEvent(act, 'invited', user)
  await invitationFor(act, invited, tellings)
  return true
}

/**
 * Corrects the account of somebody who has not accepted yet. With another address the invitation before stops working, and a new one is made;
 * 409 `address-relied-on` where others gave the one before something: it would be the next one's, unseen by who gave it.
 */
export async function correctInvited(
  act: Act,
  user: Granted<'update', InvitedUser>,
  input: z.output<typeof UpsertUser>,
  { tellings, reliances }: { tellings: readonly OnInvited[]; reliances: readonly Reliance[] },
): Promise<void> {
  const { id, version, email, displayName, locale } = user
  if (!differs({ email, displayName, locale }, input)) return
  const moves = email?.toLowerCase() !== input.email.toLowerCase()
  if (moves) for (const reliesOn of reliances) if (await reliesOn(act, id)) throw userProblem('address-relied-on')
  await act.tx.orm
    .update(users)
    .set({ ...changed(users, act.now), ...input })
    .where(eq(users.id, id))
  userEvent(act, 'updated', oneOn(user))
  if (!moves) return
  await revokeInvitations(act, id)
  await invitationFor(act, { userId: id }, tellings)
  userEvent(act, 'invited', { id, version: version + 1 })
}

async function revokeInvitations(act: Act, userId: string): Promise<void> {
  await act.tx.orm
    .update(userInvitations)
    .set({ ...changed(userInvitations, act.now), revokedAt: act.now })
    .where(and(eq(userInvitations.userId, userId), isNull(userInvitations.acceptedAt), isNull(userInvitations.revokedAt)))
}

async function invitationFor(act: Act, invited: Pick<Invited, 'userId' | 'groupName'>, tellings: readonly OnInvited[]): Promise<string> {
  const token = act.newSecret('sep_usr_')
  const expiresAt = new Date(act.now.getTime() + invitationDays * dayMs)
  await act.tx.orm
    .insert(userInvitations)
    .values({ ...begun(act), userId: invited.userId, invitedBy: act.actor.userId, tokenHash: secretHash(token), sentAt: act.now, expiresAt })
  for (const tell of tellings) await tell(act, { ...invited, token, expiresAt })
  return token
}

/** The invited person becomes active. 409 `invitation-invalid` for whatever reason the token does not hold. */
export async function acceptUserInvitation(act: Act, input: z.output<typeof AcceptUserInvitation>): Promise<string> {
  const invitation = await lockInvitation(act, secretHash(input.token))
  if (!invitation || invitation.expiresAt <= act.now) throw invitationInvalid()
  const { userId } = invitation
  await act.tx.orm
    .update(userInvitations)
    .set({ ...changed(userInvitations, act.now), acceptedAt: act.now })
    .where(eq(userInvitations.id, invitation.id))
  const [user] = await act.tx.orm
    .update(users)
    .set({
      ...changed(users, act.now),
      status: 'active',
      ...(input.displayName !== undefined && { displayName: input.displayName }),
      ...(input.timeZone !== undefined && { timeZone: input.timeZone }),
    })
    .where(and(eq(users.id, userId), eq(users.status, 'invited')))
    .returning({ id: users.id, version: users.version })
  if (!user) throw invitationInvalid()
  userEvent(act, 'joined', user)
  return userId
}

/** Replaces what the user says of themselves. */
export async function updateProfile(
  act: Act,
  user: Granted<'update', User>,
  before: z.input<typeof Profile>,
  profile: z.output<typeof Profile>,
): Promise<void> {
  if (!differs(before, profile)) return
  await act.tx.orm
    .update(users)
    .set({ ...changed(users, act.now), ...profile })
    .where(eq(users.id, user.id))
  userEvent(act, 'updated', oneOn(user))
}

/** Suspends a user: their tokens stop working, and the rooms that they leave alone are told. */
export async function suspendUser(act: Act, user: Granted<'suspend', User>, reason: string, departures: readonly OnDeparture[]): Promise<void> {
  if (user.platformRole === 'admin') await keepAnAdmin(act, user.id)
  await setStatus(act, user, 'suspended', reason)
  userEvent(act, 'suspended', oneOn(user))
  for (const leave of departures) await leave(act, user.id, 'suspended')
}

export async function reinstateUser(act: Act, user: Granted<'reinstate', User>): Promise<void> {
  await setStatus(act, user, 'active')
  userEvent(act, 'reinstated', oneOn(user))
}

export async function setPlatformRole(act: Act, user: Granted<'setPlatformRole', User>, role: 'admin' | 'none'): Promise<void> {
  if (role === user.platformRole) return
  if (role === 'none') await keepAnAdmin(act, user.id)
  await act.tx.orm
    .update(users)
    .set({ ...changed(users, act.now), platformRole: role })
    .where(eq(users.id, user.id))
  act.audit({
    action: 'user.role_changed',
    subjectKind: 'user',
    subjectId: user.id,
    before: { platformRole: user.platformRole },
    after: { platformRole: role },
  })
  userEvent(act, 'role_changed', oneOn(user), { data: { platformRole: role } })
}

/** Erases what says who the user was. What they gave stays, without them (rule 15 of the domain). */
export async function eraseUser(act: Act, user: Granted<'erase', User>, departures: readonly OnDeparture[]): Promise<void> {
  if (user.platformRole === 'admin') await keepAnAdmin(act, user.id)
  for (const leave of departures) await leave(act, user.id, 'erased')
  await act.tx.orm.delete(userInvitations).where(eq(userInvitations.userId, user.id))
  await act.tx.orm.delete(notifications).where(eq(notifications.userId, user.id))
  await act.tx.orm
    .update(personalAccessTokens)
    .set({ name: '', revokedAt: sql`coalesce(${personalAccessTokens.revokedAt}, ${act.now.toISOString()}::timestamptz)` })
    .where(eq(personalAccessTokens.userId, user.id))
  await dropExternalIds(act, 'user', user.id)
  await dropIssued(act, user.id)
  await forgetAnswersTo(act, user.id)
  const [known] = await act.tx.orm.select({ email: users.email }).from(users).where(eq(users.id, user.id))
  await forgetAnswersTelling(act, [user.id, ...(known?.email ? [known.email] : [])])
  await act.tx.orm
    .update(users)
    .set({
      ...changed(users, act.now),
      status: 'erased',
      erasedAt: act.now,
      displayName: 'Former member',
      email: null,
      bio: null,
      bioLanguage: null,
      languages: [],
      locale: 'en',
      timeZone: 'UTC',
      platformRole: 'none',
      notificationPreferences: {},
    })
    .where(eq(users.id, user.id))
  act.audit({ action: 'user.erased', subjectKind: 'user', subjectId: user.id })
  userEvent(act, 'erased', oneOn(user))
}

async function setStatus(act: Act, user: User, status: 'active' | 'suspended', reason?: string): Promise<void> {
  await act.tx.orm
    .update(users)
    .set({ ...changed(users, act.now), status })
    .where(eq(users.id, user.id))
  act.audit({
    action: `user.${status}`,
    subjectKind: 'user',
    subjectId: user.id,
    reason: reason ?? null,
    before: { status: user.state },
    after: { status },
  })
}

/** Throws 409 `last-admin`. Admins are locked together, so that two who demote each other do not both win. */
async function keepAnAdmin(act: Act, leaving: string): Promise<void> {
  const admins = await lockAdmins(act)
  if (!admins.some((id) => id !== leaving)) throw userProblem('last-admin')
}
