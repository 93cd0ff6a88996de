import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Scope, Viewing } from '../platform/actor.ts'
import type { Placeholders } from '../platform/sql.ts'

/** The viewer, and the instant by which things are due. */
export type Asking = Viewing & { now: string }
export type Asked = Placeholders<Asking>

/** A step that the viewer can take. */
export interface Step {
  /** The operation's id; method and path are its own. */
  readonly operation: string
  /** What its path names, where that is not the subject. */
  readonly of?: SQL
  /** Only while this holds. */
  readonly when?: SQL
  /** Members that its body must have, beside what people tell: a JSON object of ids. */
  readonly body?: SQL
}

/**
 * Something that waits for people: rows of a room, told in SQL, with the names of `rows` at hand in all the rest. It waits only for whoever
 * sees it by the room's own rules and can do something about it now. A room declares its kinds; the app names the rooms.
 */
export interface Waiting {
  /** What it is called on the wire. */
  readonly kind: string
  /** For the document: what has to be done, and until when. */
  readonly says: string
  /** What a token needs to be told. */
  readonly scope: Scope
  /** What kind of thing `id` names. */
  readonly subject: string
  /** Behind FROM, beginning with what is the viewer's by index. */
  rows(p: Asked): SQL
  where(p: Asked): SQL
  readonly id: SQL
  /** What people call it; null where it has no name. */
  readonly title: SQL
  /** Where that is costly to find out: the same by the subject's id, asked only of what is shown, and once for all that are about such a thing. */
  readonly titleOf?: (p: Asked, id: SQL) => SQL
  readonly since: SQL
  /** An instant; absent or null: nobody waits for a certain time. */
  readonly due?: SQL
  /** `{ id, name }` as json; null for none, and where the viewer may not know it. */
  readonly group?: SQL
  /** Reading it first, where it is read by itself. */
  readonly steps: readonly Step[]
}

/** The last instant of a day (UTC). */
export const endOf = (day: SQL): SQL => sql`((${day} + 1)::timestamp at time zone 'UTC' - interval '1 millisecond')`
