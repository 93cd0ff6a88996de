import { type SQL, sql } from 'drizzle-orm'
import type { Act } from './act.ts'
import { statement } from './sql.ts'

/** Keeps that a client made this for itself, not for a user. With a user nothing is kept: it is theirs. */
export async function keepAsMadeByClient(act: Act, kind: string, objectId: string): Promise<void> {
  const { kind: actorKind, clientId } = act.actor
  if (actorKind === 'portal' && clientId !== null) await act.run(keep, { clientId, kind, objectId, at: act.now.toISOString() })
}

/** Whether the viewer is the client that made it for itself. Asked once in a statement: what one client made is looked up in a small hash table. */
export const madeByViewer = (p: { viewer: SQL }, kind: string, id: SQL): SQL => sql`(${id} in (
  select made.object_id from client_objects made where made.client_id = ${p.viewer}::uuid and made.kind = ${sql.raw(`'${kind}'`)}))`

const keep = statement<{ clientId: string; kind: string; objectId: string; at: string }, never>(
  'client_object_keep',
  (p) => sql`insert into client_objects (client_id, kind, object_id, created_at) values (${p.clientId}, ${p.kind}, ${p.objectId}, ${p.at})`,
)
