import type { SQL } from 'drizzle-orm'
import type { Scope, Viewing } from '../platform/actor.ts'
import { type Placeholders, type Statement, statement } from '../platform/sql.ts'

/**
 * What a room offers to be found: rows of its own, told in SQL, with the names of its `rows` at hand in all the rest. The room calls
 * `indexDocuments` in the transaction of each act that changes a text, or whether it stands; who may see it is asked at every search.
 */
export interface Indexed {
  /** What it is called on the wire. */
  readonly kind: string
  /** What a token needs to find these. */
  readonly scope: Scope
  /** Only people find these: a portal does on behalf of a member, not for itself. */
  readonly forPeople?: true
  /** Behind FROM. */
  readonly rows: SQL
  readonly id: SQL
  /** Which of the rows can be found by anybody at all. */
  readonly stands: SQL
  readonly language: SQL
  readonly title: SQL
  /** A line or two about it, or null. */
  readonly summary: SQL
  /** The texts beside the title, by their names on the wire; null for none. */
  readonly fields: Readonly<Record<string, SQL>>
  /** What readers are warned of, a JSON array of `Warning`; absent where nobody ever is. */
  readonly warnings?: SQL
  /** Arrays; `journeySteps` of numbers. */
  readonly topics: SQL
  readonly journeySteps: SQL
  readonly countries: SQL
  /** Holds the rows with these ids, as the room's own acts hold them, until the transaction ends. */
  lock(ids: SQL): SQL
  /** Whether the viewer may read the row. */
  seenBy(p: Placeholders<Viewing>): SQL
}

/** One statement for each source, made at its first use. */
export function perSource<Params extends object, Row extends object>(name: string, build: (source: Indexed, p: Placeholders<Params>) => SQL) {
  const made = new Map<Indexed, Statement<Params, Row>>()
  return (source: Indexed): Statement<Params, Row> => {
    const known = made.get(source) ?? statement<Params, Row>(`${name}_${source.kind}`, (p) => build(source, p))
    made.set(source, known)
    return known
  }
}
