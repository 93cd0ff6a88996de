import { createHash } from 'node:crypto'
import { type AnyColumn, is, Param, Placeholder, type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'

/** What can run a statement: the database itself (one statement, a connection of its own) or a transaction. */
export interface Runner {
  /**
   * Runs a statement and gives its rows, parsed alike on both engines: int8 and numeric are numbers, timestamptz is a
   * Date, date, time, timestamp and interval (ISO 8601) are text, json and jsonb are parsed.
   * @throws what PostgreSQL answers; `databaseError` reads its code and constraint.
   */
  run<Params extends object, Row extends object>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>
}

declare const shapeOfRow: unique symbol

/** A named statement: its text is made once, at its first use, and every connection prepares it once. */
export interface Statement<Params extends object, Row extends object> {
  /** The name on the wire: the given name and a hash of the text, at most 63 bytes; '' is never prepared. */
  readonly name: string
  readonly text: string
  /** The values for $1..$n. Absent ones are NULL; arrays become PostgreSQL arrays, so stringify JSON arrays. */
  values(params: Params): unknown[]
  readonly [shapeOfRow]?: Row
}

/** One placeholder for each parameter; the same one used twice is the same $n, so PostgreSQL infers its type once. */
export type Placeholders<Params extends object> = { readonly [Name in keyof Params]-?: SQL }

/** Names a statement. The writer casts where PostgreSQL cannot infer: `${p.id}::uuid`. */
export function statement<Params extends object, Row extends object>(
  name: string,
  build: (param: Placeholders<Params>) => SQL,
): Statement<Params, Row> {
  let made: Compiled | undefined
  const compiled = () => (made ??= compile(name, build(placeholders<Params>())))
  return {
    get name() {
      return compiled().name
    },
    get text() {
      return compiled().text
    },
    values: (params) => compiled().slots.map((slot) => slot.fill(params)),
  }
}

// Each prepared shape costs memory in every server process, and some families have more shapes than anybody asks for.
const preparedShapes = 200

/**
 * A family: one statement in several shapes (which filters are present, which sort), each built once. The first 200
 * shapes are prepared; later ones are built for each use and run unnamed, so that odd queries cannot fill the server.
 */
export function statements<Shape extends string | object, Params extends object, Row extends object>(
  name: string,
  build: (param: Placeholders<Params>, shape: Shape) => SQL,
): (shape: Shape) => Statement<Params, Row> {
  const made = new Map<string, Statement<Params, Row>>()
  return (shape) => {
    const key = typeof shape === 'string' ? shape : JSON.stringify(Object.entries(shape).sort(byName))
    const known = made.get(key)
    if (known) return known
    if (made.size >= preparedShapes) return statement('', (param) => build(param, shape))
    const fresh = statement<Params, Row>(name, (param) => build(param, shape))
    made.set(key, fresh)
    return fresh
  }
}

/** RFC 3339 in UTC with milliseconds, made by PostgreSQL: no Date is made of what nobody computes with. */
export const utc = (column: SQL | AnyColumn): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/**
 * `to_json` of a row, with the members of a second row where the condition holds: what is not for everybody is absent, not null. Both are
 * names in the FROM clause, and neither is without columns.
 */
export const withMembersOf = (row: SQL, more: SQL, condition: SQL): SQL =>
  sql`case when ${condition} then left(to_json(${row})::text, -1) || ',' || substr(to_json(${more})::text, 2) else to_json(${row})::text end`

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

interface Slot {
  readonly key: string | undefined
  fill(params: object): unknown
}

interface Compiled {
  readonly name: string
  readonly text: string
  readonly slots: Slot[]
}

function placeholders<Params extends object>(): Placeholders<Params> {
  const byNeed = new Proxy({}, { get: (_, name) => sql`${sql.placeholder(String(name))}` })
  return byNeed as Placeholders<Params>
}

function compile(name: string, query: SQL): Compiled {
  const dialect = new SlotDialect()
  const text = dialect.sqlToQuery(query).sql
  return { name: wireName(name, text), text, slots: dialect.slots }
}

function wireName(name: string, text: string) {
  if (name === '') return ''
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return `${name.replaceAll(/[^\w.]/g, '_').slice(0, 52)}_${hash}`
}

/** Drizzle numbers every use of a placeholder anew; this one gives each name one number. */
class SlotDialect extends PgDialect {
  readonly slots: Slot[] = []

  constructor() {
    super({ casing: 'snake_case' })
    this.escapeParam = this.escapeParam.bind(this) // drizzle calls it without its object
  }

  override escapeParam(_drizzleNumber: number, chunk?: unknown): string {
    const slot = slotFor(chunk)
    const known = slot.key === undefined ? -1 : this.slots.findIndex(({ key }) => key === slot.key)
    return `$${known >= 0 ? known + 1 : this.slots.push(slot)}`
  }
}

function slotFor(chunk: unknown): Slot {
  if (is(chunk, Param)) return slotFor(chunk.value) // only around a placeholder: our placeholders are never encoded
  if (!is(chunk, Placeholder)) return { key: undefined, fill: () => chunk }
  const { name } = chunk
  return { key: name, fill: (params) => (params as Record<string, unknown>)[name] }
}
