import { hash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Answer } from './answer.ts'
import { problem } from './problems.ts'

const longestPage = 100

/** A list is sorted by nothing longer than this, in UTF-16 units; that is at most three bytes each, then the id, in base64. */
const longestKey = 200
const longestCursor = 900

/** The two parameters that every list has. Spread into a list's query: `z.strictObject({ ...paging, state: ... })`. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(longestPage).default(25).meta({ description: 'How many items at most.', example: 25 }),
  cursor: z.string().max(longestCursor).optional().meta({ description: '`nextCursor` of the page before, with the same filters and order.' }),
}

/** A page on the wire. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    data: z.array(item).max(longestPage),
    nextCursor: z.string().max(longestCursor).nullable().meta({ description: 'Send it as `cursor` for the next page; null on the last.' }),
  })

/** A row of a list: its JSON text, and the values it is sorted by, as a JSON array of text (`cursorColumn`). */
export interface Listed {
  view: string
  cursor: string
}

export interface PageQuery {
  limit: number
  cursor?: string | undefined
  [filter: string]: unknown
}

/** Where a page begins: nowhere yet, or behind these sort values. `limit` is one more than asked for, to see whether a next page exists. */
export interface Start {
  limit: number
  key: string | null
  id: string | null
}

type KeyType = 'timestamptz' | 'text' | 'date' | 'integer' | 'float8'

/**
 * Keyset order over one column and the id: gives the WHERE condition and the ORDER BY, so that page 10,000 costs what page 1 costs.
 * The column must not be null, and (column, id) needs an index.
 */
export function keyset(column: SQL, id: SQL, type: KeyType, direction: 'asc' | 'desc', start: { key: SQL; id: SQL }, continued: boolean) {
  const way = sql.raw(direction)
  const cast = sql.raw(`::${type}`)
  const text = type === 'timestamptz' ? sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`${column}::text`
  return {
    after: continued ? sql`(${column}, ${id}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${start.key}${cast}, ${start.id}::uuid)` : sql`true`,
    order: sql`order by ${column} ${way}, ${id} ${way}`,
    cursor: sql`json_build_array(${text}, ${id})::text`,
  }
}

/**
 * The first rows of an ordered select, `limit` of them at most. The inner limit is for PostgreSQL: it plans a statement once for all values
 * only where it knows that few rows are wanted, and a limit that it cannot see costs a new plan for each request, many times the page itself.
 */
export const firstOf = (p: { limit: SQL }, ordered: SQL): SQL =>
  sql`select * from (${ordered} limit ${sql.raw(String(longestPage + 1))}) first limit ${p.limit}::int`

const Key = z.tuple([z.string().max(longestKey), z.uuid()])
const keyFits: Record<KeyType, (key: string) => boolean> = {
  timestamptz: (key) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(key) && !Number.isNaN(Date.parse(key)),
  date: (key) => /^\d{4}-\d\d-\d\d$/.test(key) && !Number.isNaN(Date.parse(key)),
  integer: (key) => /^-?\d{1,9}$/.test(key),
  float8: (key) => key.length <= 30 && Number.isFinite(Number(key)) && key.trim() === key && key !== '',
  text: () => true,
}

/** Reads the cursor; 400 `invalid-cursor` unless it was made for this list, with these filters and this order. */
export function startOf(list: string, query: PageQuery, type: KeyType = 'timestamptz'): Start {
  const limit = query.limit + 1
  if (query.cursor === undefined) return { limit, key: null, id: null }
  const [mark, text] = splitAt(query.cursor, markLength)
  const key = Key.safeParse(parsed(Buffer.from(text, 'base64url').toString()))
  if (mark !== markOf(list, query, text) || !key.success || !keyFits[type](key.data[0])) throw problem('invalid-cursor')
  return { limit, key: key.data[0], id: key.data[1] }
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** A page of what is in memory, in its order. Such a list changes only with the program, so a place in it is a cursor as good as a key. */
export function sliceOf<T>(list: string, query: PageQuery, all: readonly T[], shown: (item: T) => string): Listed[] {
  const { key, limit } = startOf(list, query, 'integer')
  const from = key === null ? 0 : Number(key) + 1
  return all.slice(from, from + limit).map((item, index) => ({ view: shown(item), cursor: JSON.stringify([String(from + index), nobody]) }))
}

/** The page as an answer: `{ data, nextCursor }`, and a `Link: <...>; rel="next"` (RFC 8288) to the next one. */
export function page(list: string, url: string, query: PageQuery, rows: Listed[]): Answer {
  const shown = rows.length > query.limit ? rows.slice(0, query.limit) : rows
  const more = shown.length < rows.length ? Buffer.from(shown.at(-1)!.cursor).toString('base64url') : null
  const next = more === null ? null : markOf(list, query, more) + more
  let data = ''
  for (const row of shown) data += data === '' ? row.view : `,${row.view}`
  return {
    status: 200,
    body: `{"data":[${data}],"nextCursor":${next === null ? 'null' : `"${next}"`}}`,
    headers: next === null ? {} : { link: `<${linkTo(url, next)}>; rel="next"` },
  }
}

const markLength = 11

/** Binds a cursor to its list, filters and order, and catches alterations that are not deliberate; visibility never rests on it. */
function markOf(list: string, query: PageQuery, text: string): string {
  const { cursor: _, limit: __, ...filters } = query
  const bound = JSON.stringify([list, Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)), text])
  return hash('sha1', bound, 'base64url').slice(0, markLength)
}

function linkTo(url: string, cursor: string): string {
  const [path, search = ''] = url.split('?', 2)
  const parameters = new URLSearchParams(search)
  parameters.set('cursor', cursor)
  return `${path}?${parameters.toString()}`
}

const splitAt = (text: string, at: number): [string, string] => [text.slice(0, at), text.slice(at)]

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
