import { type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Actor } from '../platform/actor.ts'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import { personOf } from '../users/sight.ts'
import type { Portal } from './policy.ts'
import type { PortalSettings } from './views.ts'

export interface PortalRow extends Portal {
  view: string
}

/** Columns of the settings under their names on the wire, the same for reading and for merging a patch. */
const settingColumns = sql`
  p.name, p.description, p.homepage_url as "homepageUrl", p.contact_email as "contactEmail", p.kind, p.application_type as "applicationType",
  p.authentication, p.jwks, p.redirect_uris as "redirectUris", p.scopes, p.requires_dpop as "requiresDpop",
  array(select x.group_id from portal_groups x where x.portal_id = p.id order by x.group_id) as "allowedGroupIds",
  array(select x.user_id from portal_test_users x where x.portal_id = p.id order by x.user_id) as "testUserIds"`

type Viewer = { isAdmin: boolean }

/** Portals are for admins; a user sees theirs as connections. */
const portalsSeenBy = (p: Placeholders<Viewer>, where: SQL) => sql`
  select p.id, p.version, p.state, p.authentication, p.created_at,
    (select count(*)::int from portal_credentials c where c.portal_id = p.id and c.revoked_at is null) as "liveCredentials",
    to_json(v)::text as view
  from portals p
  cross join lateral (select
    p.id, p.version, ${utc(sql`p.created_at`)} as "createdAt", ${utc(sql`p.updated_at`)} as "updatedAt", ${settingColumns},
    p.state, p.suspension_reason as "suspensionReason", ${personOf(sql`p.registered_by`)} as "registeredBy",
    ${utc(sql`p.last_used_at`)} as "lastUsedAt"
  ) v
  where ${p.isAdmin}::boolean and ${where}`

/** One portal, or 404. */
export async function getPortal(db: Runner, { isAdmin }: Actor, portalId: string): Promise<PortalRow> {
  const [row] = await db.run(portalById, { isAdmin, id: portalId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: nobody else changes it or its secrets until this transaction ends. */
export async function lockPortal(tx: Runner, actor: Actor, portalId: string): Promise<PortalRow> {
  await lockRow(tx, 'portals', portalId)
  return getPortal(tx, actor, portalId)
}

const portalById = statement<Viewer & { id: string }, PortalRow>('portal_by_id', (p) => portalsSeenBy(p, sql`p.id = ${p.id}::uuid`))

export interface PortalsFilter extends PageQuery {
  state?: string | undefined
  kind?: string | undefined
}

/** A page of portals, newest first. */
export function listPortals(db: Runner, { isAdmin }: Actor, query: PortalsFilter): Promise<Listed[]> {
  const start = startOf('portals', query)
  const { state = null, kind = null } = query
  return db.run(portalsPage({ state: state !== null, kind: kind !== null, continued: start.id !== null }), { isAdmin, ...start, state, kind })
}

type Params = Viewer & Start & { state: string | null; kind: string | null }

const portalsPage = statements<{ state: boolean; kind: boolean; continued: boolean }, Params, Listed>('portals_page', (p, has) => {
  const order = keyset(sql`p.created_at`, sql`p.id`, 'timestamptz', 'desc', p, has.continued)
  const where = sql`${has.state ? sql`p.state = ${p.state}` : sql`true`} and ${has.kind ? sql`p.kind = ${p.kind}` : sql`true`} and ${order.after}`
  return firstOf(p, sql`select p.view, ${order.cursor} as cursor from (${portalsSeenBy(p, where)}) p ${order.order}`)
})

/** What admins may change of a portal, as a merge patch finds it. */
export async function readSettings(tx: Runner, portalId: string): Promise<z.output<typeof PortalSettings>> {
  const [row] = await tx.run(settingsOf, { id: portalId })
  return row!
}

const settingsOf = statement<{ id: string }, z.output<typeof PortalSettings>>(
  'portal_settings',
  (p) => sql`select ${settingColumns} from portals p where p.id = ${p.id}::uuid`,
)

/** Which of these groups and of these users with an account that stands there are; users are held until the transaction ends. */
export async function knownTo(tx: Runner, asked: { groupIds: string[]; userIds: string[] }): Promise<{ groups: Set<string>; users: Set<string> }> {
  const [row] = await tx.run(known, asked)
  return { groups: new Set(row!.groups), users: new Set(row!.users) }
}

const known = statement<{ groupIds: string[]; userIds: string[] }, { groups: string[]; users: string[] }>(
  'portal_references',
  (p) => sql`
  select array(select g.id from groups g where g.id = any(${p.groupIds}::uuid[])) as groups,
    array(select u.id from users u where u.id = any(${p.userIds}::uuid[]) and u.status in ('invited', 'active')) as users`,
)

/** Whether an admin named somebody a test user (a `Reliance` of the users' room). */
export async function testsPortal(tx: Runner, userId: string): Promise<boolean> {
  return (await tx.run(tests, { userId })).length > 0
}

const tests = statement<{ userId: string }, object>(
  'portal_tested_by',
  (p) => sql`select 1 from portal_test_users where user_id = ${p.userId}::uuid limit 1`,
)
