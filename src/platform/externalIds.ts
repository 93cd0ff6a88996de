import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Act } from './act.ts'
import { type Actor, issuerOf } from './actor.ts'
import { rule } from './faults.ts'
import { problem } from './problems.ts'
import { type Runner, statement } from './sql.ts'

/** The caller's own id for an object; another caller never sees it. */
export const ExternalId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\x21-\x7e]+$/, rule('invalid-external-id', 'Must be printable ASCII without spaces.'))
  .meta({
    id: 'ExternalId',
    description: 'Your own id for this object, unique among yours of its kind. Address the object with `ext:{value}`.',
    example: 'crm-4711',
  })

/** In an address, the caller's own id: the value behind `ext:`. */
export const ExternalAddress = z
  .string()
  .max(204)
  .regex(/^ext:[\x21-\x7e]{1,200}$/, rule('invalid-external-id', 'Must be your own id as `ext:{externalId}`.'))
  .transform((address) => address.slice(4))
  .meta({ description: 'Your own id, as `ext:{externalId}`.', example: 'ext:crm-4711' })

/** What the caller calls so, or null. Until this transaction ends no other upsert of theirs takes the name: two at once make one object. */
export async function holdExternalId(act: Act, kind: string, value: string): Promise<string | null> {
  const of = { issuer: issuerOf(act.actor), kind, value }
  await act.run(holdName, of)
  const [found] = await act.run(find, of)
  return found?.objectId ?? null
}

/** Sets the caller's external id on an object; null takes it away, undefined leaves it. 409 `external-id-taken`. */
export async function setExternalId(act: Act, kind: string, objectId: string, value: string | null | undefined): Promise<void> {
  if (value === undefined) return
  const of = { issuer: issuerOf(act.actor), kind, objectId }
  await act.run(remove, of)
  if (value !== null) await act.run(insert, { ...of, value })
}

/** Takes away what anybody calls an object that is gone, so that they may call another so. */
export async function dropExternalIds(act: Act, kind: string, objectId: string): Promise<void> {
  await act.run(removeAll, { kind, objectId })
}

/** Takes away what an issuer that is gone calls anything. */
export async function dropIssued(act: Act, issuer: string): Promise<void> {
  await act.run(removeIssued, { issuer })
}

/** The id behind `ext:{value}`; 404 when the caller has no such external id. */
export async function resolveExternalId(db: Runner, actor: Actor, kind: string, value: string): Promise<string> {
  const [found] = await db.run(find, { issuer: issuerOf(actor), kind, value })
  if (!found) throw problem('not-found')
  return found.objectId
}

/** The column `externalId` of a view: the viewer's own name for the object. */
export const externalIdOf = (p: { issuer: SQL }, kind: string, id: SQL): SQL =>
  sql`(select x.value from external_ids x where x.issuer = ${p.issuer}::text and x.kind = ${sql.raw(`'${kind}'`)} and x.object_id = ${id})`

type Of = { issuer: string | null; kind: string; objectId: string }

const remove = statement<Of, never>(
  'external_id_remove',
  (p) => sql`
  delete from external_ids where issuer = ${p.issuer} and kind = ${p.kind} and object_id = ${p.objectId}::uuid`,
)

const removeAll = statement<{ kind: string; objectId: string }, never>(
  'external_ids_remove_all',
  (p) => sql`delete from external_ids where kind = ${p.kind} and object_id = ${p.objectId}::uuid`,
)

const removeIssued = statement<{ issuer: string }, never>(
  'external_ids_remove_issued',
  (p) => sql`delete from external_ids where issuer = ${p.issuer}`,
)

const insert = statement<Of & { value: string }, never>(
  'external_id_insert',
  (p) => sql`
  insert into external_ids (issuer, kind, value, object_id) values (${p.issuer}, ${p.kind}, ${p.value}, ${p.objectId}::uuid)`,
)

// A statement of its own, before the look: what it finds is what the transaction before left.
const holdName = statement<Named, never>(
  'external_id_hold',
  (p) => sql`select 1 from pg_advisory_xact_lock(hashtextextended(${p.kind}::text || ' ' || ${p.issuer}::text || ' ' || ${p.value}::text, 11))`,
)

type Named = { issuer: string | null; kind: string; value: string }

const find = statement<{ issuer: string | null; kind: string; value: string }, { objectId: string }>(
  'external_id_find',
  (p) => sql`
  select object_id as "objectId" from external_ids where issuer = ${p.issuer} and kind = ${p.kind} and value = ${p.value}`,
)
