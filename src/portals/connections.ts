import { type SQL, sql } from 'drizzle-orm'
import { firstOf, keyset, type Listed, type PageQuery, type Start, startOf } from '../platform/pages.ts'
import { problem } from '../platform/problems.ts'
import { lockRow } from '../platform/rows.ts'
import { type Placeholders, type Runner, statement, statements, utc } from '../platform/sql.ts'
import type { Grant } from './policy.ts'

export interface Connection extends Grant {
  view: string
}

type Owner = { userId: string }

/** A user's own consents that stand. */
const connectionsOf = (p: Placeholders<Owner>, where: SQL) => sql`
  select g.id, g.version, g.user_id as "userId", g.created_at, json_build_object('id', g.id, 'version', g.version,
    'createdAt', ${utc(sql`g.created_at`)}, 'updatedAt', ${utc(sql`g.updated_at`)},
    'portal', json_build_object('id', o.id, 'name', o.name, 'description', o.description, 'homepageUrl', o.homepage_url, 'kind', o.kind, 'state', o.state),
    'scopes', g.scopes, 'lastUsedAt', ${utc(sql`g.last_used_at`)})::text as view
  from grants g join portals o on o.id = g.portal_id
  where g.user_id = ${p.userId}::uuid and g.state = 'active' and ${where}`

/** One of the user's own connections, or 404. */
export async function getConnection(db: Runner, userId: string, connectionId: string): Promise<Connection> {
  const [row] = await db.run(connectionById, { userId, connectionId })
  if (!row) throw problem('not-found')
  return row
}

/** The same, for a write: nobody else widens or revokes it until this transaction ends. */
export async function lockConnection(tx: Runner, userId: string, connectionId: string): Promise<Connection> {
  await lockRow(tx, 'grants', connectionId)
  return getConnection(tx, userId, connectionId)
}

const connectionById = statement<Owner & { connectionId: string }, Connection>('connection_by_id', (p) =>
  connectionsOf(p, sql`g.id = ${p.connectionId}::uuid`),
)

/** A page of the user's own connections, newest first. */
export function listConnections(db: Runner, userId: string, query: PageQuery): Promise<Listed[]> {
  const start = startOf('connections', query)
  return db.run(connectionsPage(start.id === null ? 'first' : 'next'), { userId, ...start })
}

const connectionsPage = statements<'first' | 'next', Owner & Start, Listed>('connections_page', (p, shape) => {
  const order = keyset(sql`g.created_at`, sql`g.id`, 'timestamptz', 'desc', p, shape === 'next')
  return firstOf(p, sql`select g.view, ${order.cursor} as cursor from (${connectionsOf(p, order.after)}) g ${order.order}`)
})
