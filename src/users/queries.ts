import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Actor, issuerOf, type Viewing, viewing } from '../platform/actor.ts'
import { externalIdOf } from '../platform/externalIds.ts'
import { firstOf, keyset, type Listed, type PageQuery, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import type { User } from './policy.ts'
import type { Profile } from './views.ts'

export interface UserRow extends User {
  view: string
}

/** Users are seen by themselves and by admins; what peers see of each other comes with memberships. */
const usersSeenBy = (p: Placeholders<Viewing>, where: SQL) => sql`
  select u.id, u.version, u.status as state, u.platform_role as "platformRole", u.created_at, to_json(v)::text as view
  from users u
  cross join lateral (select
    u.id, ${externalIdOf(p, 'user', sql`u.id`)} as "externalId",
    u.version, ${utc(sql`u.created_at`)} as "createdAt", ${utc(sql`u.updated_at`)} as "updatedAt",
    u.display_name as "displayName", u.email, u.locale, u.time_zone as "timeZone", u.languages, u.bio, u.status,
    u.platform_role as "platformRole", u.help_budget_per_month as "helpBudgetPerMonth",
    u.notification_preferences as "notificationPreferences"
  ) v
  where (u.id = ${p.viewer}::uuid or ${p.isAdmin}::boolean) and ${where}`

/** One user, or 404. */
export async function getUser(db: Runner, actor: Actor, userId: string): Promise<UserRow> {
  const [row] = await db.run(userById, { ...viewing(actor), id: userId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: nobody else changes the row until this transaction ends. */
export async function lockUser(tx: Runner, actor: Actor, userId: string): Promise<UserRow> {
  await lockRow(tx, 'users', userId)
  return getUser(tx, actor, userId)
}

/** The same, for what may leave one admin less: the admins are locked first, so that two who act on each other wait rather than deadlock. */
export async function lockUserAfterAdmins(tx: Runner, actor: Actor, userId: string): Promise<UserRow> {
  if (actor.isAdmin) await lockAdmins(tx)
  return lockUser(tx, actor, userId)
}

const userById = statement<Viewing & { id: string }, UserRow>('user_by_id', (p) => usersSeenBy(p, sql`u.id = ${p.id}::uuid`))

/** An account as whoever brought it in needs it. */
export interface InvitedUser {
  id: string
  version: number
  state: User['state']
  email: string | null
  displayName: string
  locale: string
  view: string
}

/** The account that the actor calls so, behind its lock, and nothing of its person in the view. */
export async function lockLinkedUser(tx: Runner, actor: Actor, userId: string): Promise<InvitedUser> {
  await lockRow(tx, 'users', userId)
  const [row] = await tx.run(linkedUser, { issuer: issuerOf(actor), id: userId })
  if (!row) throw problem('not-found')
  return row
}

const linkedUser = statement<{ issuer: string | null; id: string }, InvitedUser>(
  'user_linked',
  (p) => sql`
  select u.id, u.version, u.status as state, u.email, u.display_name as "displayName", u.locale, json_build_object(
    'id', u.id, 'externalId', x.value, 'version', u.version, 'createdAt', ${utc(sql`u.created_at`)}, 'updatedAt', ${utc(sql`u.updated_at`)},
    'status', u.status)::text as view
  from users u join external_ids x on x.object_id = u.id and x.kind = 'user' and x.issuer = ${p.issuer}::text
  where u.id = ${p.id}::uuid`,
)

export interface UsersFilter extends PageQuery {
  status?: string | undefined
  email?: string | undefined
}

/** A page of users, newest first. */
export function listUsers(db: Runner, actor: Actor, query: UsersFilter): Promise<Listed[]> {
  const start = startOf('users', query)
  const shape = { status: query.status !== undefined, email: query.email !== undefined, continued: start.id !== null }
  return db.run(usersPage(shape), { ...viewing(actor), ...start, status: query.status ?? null, email: query.email ?? null })
}

type UsersParams = Viewing & { limit: number; key: string | null; id: string | null; status: string | null; email: string | null }

const usersPage = statements<{ status: boolean; email: boolean; continued: boolean }, UsersParams, Listed>('users_page', (p, has) => {
  const order = keyset(sql`u.created_at`, sql`u.id`, 'timestamptz', 'desc', p, has.continued)
  const where = sql`u.status <> 'erased'
    and ${has.status ? sql`u.status = ${p.status}` : sql`true`}
    and ${has.email ? sql`lower(u.email) = lower(${p.email})` : sql`true`} and ${order.after}`
  return firstOf(p, sql`select u.view, ${order.cursor} as cursor from (${usersSeenBy(p, where)}) u ${order.order}`)
})

/** What people may change of a user, as a merge patch finds it. */
export async function readProfile(tx: Runner, userId: string): Promise<z.input<typeof Profile>> {
  const [row] = await tx.run(profileOf, { id: userId })
  return row!
}

const profileOf = statement<{ id: string }, z.input<typeof Profile>>(
  'user_profile',
  (p) => sql`
  select display_name as "displayName", locale, time_zone as "timeZone", languages, bio, help_budget_per_month as "helpBudgetPerMonth",
    notification_preferences as "notificationPreferences"
  from users where id = ${p.id}::uuid`,
)

/** The open invitation with this token, locked: of two acceptances at once the second finds it used. */
export async function lockInvitation(tx: Runner, tokenHash: string): Promise<{ id: string; userId: string; expiresAt: Date } | undefined> {
  const [row] = await tx.run(openInvitation, { tokenHash })
  return row
}

const openInvitation = statement<{ tokenHash: string }, { id: string; userId: string; expiresAt: Date }>(
  'user_invitation_open',
  (p) => sql`
  select id, user_id as "userId", expires_at as "expiresAt" from user_invitations
  where token_hash = ${p.tokenHash} and accepted_at is null and revoked_at is null for update`,
)

/** The ids of all active admins, locked in one order. */
export async function lockAdmins(tx: Runner): Promise<string[]> {
  return (await tx.run(activeAdmins, {})).map((row) => row.id)
}

const activeAdmins = statement<object, { id: string }>(
  'user_admins_locked',
  () => sql`
  select id from users where platform_role = 'admin' and status = 'active' order by id for update`,
)

/** The active admins, for telling them something. */
export async function adminIds(db: Runner): Promise<string[]> {
  return (await db.run(admins, {})).map((row) => row.id)
}

const admins = statement<object, { id: string }>(
  'user_admins',
  () => sql`select id from users where platform_role = 'admin' and status = 'active' order by id`,
)

/** The user's status, or undefined for nobody; until this transaction ends nobody suspends or erases them. */
export async function holdUser(tx: Runner, userId: string): Promise<User['state'] | undefined> {
  const [row] = await tx.run(statusHeld, { userId })
  return row?.status
}

const statusHeld = statement<{ userId: string }, { status: User['state'] }>(
  'user_status_held',
  (p) => sql`select status from users where id = ${p.userId}::uuid for key share`,
)

/** Somebody who has not accepted yet; until this transaction ends nobody else invites them again, and they do not accept. */
export async function holdInvited(tx: Runner, userId: string): Promise<{ id: string; version: number } | undefined> {
  return (await tx.run(invitedHeld, { userId }))[0]
}

const invitedHeld = statement<{ userId: string }, { id: string; version: number }>(
  'user_invited_held',
  (p) => sql`select id, version from users where id = ${p.userId}::uuid and status = 'invited' for no key update`,
)
