import { hash } from 'node:crypto'
import { type App, buildApp } from '../../src/buildApp.ts'
import { type PersonKey, people } from '../../src/demo/cast.ts'
import { plantCast } from '../../src/demo/plant.ts'
import type { Transport } from '../../src/mail/delivering.ts'
import { personalClient } from '../../src/oauth/bearer.ts'
import { scopes as allScopes, type Scope } from '../../src/platform/actor.ts'
import { type World, worldOf } from '../../src/platform/clock.ts'
import type { Database } from '../../src/platform/database.ts'
import type { Statement } from '../../src/platform/sql.ts'
import { personalAccessTokens } from '../../src/users/tables.ts'
import { type Test, type TestDatabase, testDatabase } from './database.ts'
import { checkedAgainstDocument } from './document.ts'

/** The cheapest that argon2id knows; what it costs in earnest is looked at in one test. */
export const testHashCost = { memoryCost: 64, timeCost: 1, parallelism: 1 }

/** The day on which every test begins: the morning before the training in Lille. */
export const firstDay = new Date('2014-04-28T08:00:00.000Z')

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Ask {
  body?: unknown
  headers?: Record<string, string>
}

/** An answer of the API, already checked against the document. */
export interface Reply {
  status: number
  headers: Record<string, string | undefined>
  /** The parsed body; undefined when there is none. */
  body: any // oxlint-disable-line no-explicit-any -- tests read answers of every shape; each is checked against the document
  text: string
}

export interface Client {
  get(path: string, ask?: Ask): Promise<Reply>
  post(path: string, body?: unknown, ask?: Ask): Promise<Reply>
  put(path: string, body?: unknown, ask?: Ask): Promise<Reply>
  patch(path: string, body?: unknown, ask?: Ask): Promise<Reply>
  delete(path: string, ask?: Ask): Promise<Reply>
}

export interface House {
  readonly app: App
  readonly db: Database
  readonly world: World
  /** What time it is here; tests move it, nothing else does. */
  readonly clock: { now: Date; forward(milliseconds: number): void }
  /** A client with all scopes (`admin` for admins only), or just these. */
  as(person: PersonKey, scopes?: readonly Scope[]): Client
  /** A client without a token. */
  readonly anonymous: Client
  /** A client with any token. */
  bearing(token: string): Client
  tokenOf(person: PersonKey, scopes?: readonly Scope[]): string
  /** Plain SQL, for looking at what is stored. */
  rows<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>
  /** A fingerprint of everything stored (but for when something was last used, and what portals were refused), to show that nothing changed. */
  fingerprint(): Promise<string>
  /** Runs the jobs that are due now. */
  runJobs(): Promise<{ done: number; failed: number }>
}

/** Opens the whole application on a database of its own, with the cast on stage and a clock that stands still. */
export async function openHouse(t: Test, { seed = 1, ...settings }: { seed?: number } & HouseSettings = {}): Promise<House> {
  const db = await testDatabase(t)
  return houseOn(db, t, seededBytes(seed), settings)
}

export interface HouseSettings {
  /** The time that it is at first; what was planted was planted on the first day. */
  now?: Date
  publicUrl?: string
  corsOrigins?: readonly string[]
  /** Who carries letters; without one they stay. */
  transport?: Transport
}

/** The same on any database, with its own source of random bytes. */
export async function houseOn(
  db: TestDatabase | Database,
  t: Test,
  random: (size: number) => Buffer,
  { now = firstDay, publicUrl = 'https://septet.example.org', corsOrigins = [], transport }: HouseSettings = {},
): Promise<House> {
  const clock = {
    now,
    forward(milliseconds: number) {
      clock.now = new Date(clock.now.getTime() + milliseconds)
    },
  }
  const world = worldOf(() => clock.now, random)
  await db.transaction((tx) => plantCast(tx, firstDay))
  const app = await buildApp({
    db,
    world,
    publicUrl,
    corsOrigins,
    transport,
    logLevel: process.env.TEST_LOG ?? 'error',
    rate: { burst: 1_000_000, perSecond: 1_000_000 },
    hashCost: testHashCost,
  })
  await app.server.ready()
  t.teardown(() => app.server.close())
  const tokens = await tokensOf(db, app)
  const rows = async <Row>(text: string, values: unknown[] = []) => {
    const answer = await db.transaction(async (tx) => tx.run({ name: '', text, values: () => values }, {}))
    return answer as Row[]
  }
  const client = (token: string | null): Client => {
    const ask =
      (method: Method) =>
      async (path: string, { body, headers = {} }: Ask = {}): Promise<Reply> => {
        const answer = await app.server.inject({
          method,
          url: path,
          headers: {
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
            ...(body === undefined ? {} : { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
        })
        const reply: Reply = {
          status: answer.statusCode,
          headers: answer.headers as Record<string, string | undefined>,
          text: answer.payload,
          body: answer.payload && /json/.test(String(answer.headers['content-type'])) ? JSON.parse(answer.payload) : undefined,
        }
        checkedAgainstDocument(app, method, path, reply)
        return reply
      }
    return {
      get: ask('GET'),
      delete: ask('DELETE'),
      post: (path, body, more) => ask('POST')(path, { ...more, body }),
      put: (path, body, more) => ask('PUT')(path, { ...more, body }),
      patch: (path, body, more) => ask('PATCH')(path, { ...more, body }),
    }
  }
  let sums: Statement<object, { sum: string }> | undefined
  const tokenOf = (person: PersonKey, scopes?: readonly Scope[]) => tokens(person, scopes)
  return {
    app,
    db,
    world,
    clock,
    tokenOf,
    rows,
    as: (person, scopes) => client(tokenOf(person, scopes)),
    anonymous: client(null),
    bearing: client,
    runJobs: app.runJobs,
    fingerprint: async () => {
      sums ??= await fingerprintOf(rows)
      const [made] = await db.transaction((tx) => tx.run(sums!, {}))
      return made!.sum
    },
  }
}

/** One stored token for each person; others with fewer scopes are signed from it, because rights are read from the token. */
async function tokensOf(db: Database, app: App) {
  const persons = Object.keys(people) as PersonKey[]
  const idOf = (person: PersonKey) => people[person].id.replace('-8001-', '-8009-')
  const held = (person: PersonKey) => allScopes.filter((scope) => scope !== 'admin' || person === 'ada')
  const expiresAt = new Date('2030-01-01T00:00:00Z')
  await db.transaction((tx) =>
    tx.orm.insert(personalAccessTokens).values(
      persons.map((person) => ({
        id: idOf(person),
        userId: people[person].id,
        name: 'Test',
        scopes: held(person),
        createdAt: firstDay,
        expiresAt,
      })),
    ),
  )
  const sign = await app.bearer.signer(db)
  const signed = new Map<string, string>()
  return (person: PersonKey, scopes: readonly Scope[] = held(person)): string => {
    const key = `${person} ${scopes.join(' ')}`
    const known = signed.get(key)
    if (known) return known
    const token = sign({
      sub: people[person].id,
      client_id: personalClient,
      scope: scopes.join(' '),
      jti: idOf(person),
      iat: firstDay.getTime() / 1000,
      exp: expiresAt.getTime() / 1000,
    })
    signed.set(key, token)
    return token
  }
}

/** Bytes that look random and are the same every time: SHA-256 in counter mode. */
export function seededBytes(seed: number): (size: number) => Buffer {
  let counter = 0
  return (size) => Buffer.from(hash('sha256', `${seed}:${counter++}`, 'hex'), 'hex').subarray(0, size)
}

/** Prepared once: there are many tables, and the same ones throughout. */
async function fingerprintOf(rows: House['rows']): Promise<Statement<object, { sum: string }>> {
  const tables = await rows<{ name: string }>(
    `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
  )
  const kept = tables.filter(({ name }) => name !== 'portal_activity')
  const sums = kept.map(({ name }) => {
    const row = ['personal_access_tokens', 'portals', 'grants'].includes(name) ? `(to_jsonb(x) - 'last_used_at')::text` : 'x::text'
    return `(select coalesce(sum(hashtextextended(${row}, 0)), 0) from "${name}" x)`
  })
  return { name: 'fingerprint', text: `select md5(concat_ws(' ', ${sums.join(', ')})) as sum`, values: () => [] }
}
