import pg from 'pg'
import { buildApp } from '../src/buildApp.ts'
import { personalClient } from '../src/oauth/bearer.ts'
import type { Scope } from '../src/platform/actor.ts'
import { realWorld, type World } from '../src/platform/clock.ts'
import { openDatabase } from '../src/platform/database.ts'
import type { Asked } from './cases.ts'
import type { Composition, Fresh, Step, Tape, Value } from './tape.ts'

const dayMs = 24 * 60 * 60 * 1000
const tokenId = '019c2d3e-4f50-7a61-8b72-9c83ad94be05'

export interface Recorder {
  /** A bearer token of this user that the server beside us accepts. */
  token: string
  /** The parsed answer, for finding out what to ask. */
  ask(asked: Asked): Promise<unknown>
  /** Answers the request inside this process and keeps what was asked of PostgreSQL meanwhile. A write takes effect. */
  record(asked: Asked): Promise<Tape>
  close(): Promise<void>
}

/** Our own application in this process, listened to between itself and PostgreSQL. */
export async function openRecorder(url: string, { issuer, userId, scopes }: { issuer: string; userId: string; scopes: Scope[] }): Promise<Recorder> {
  const db = await openDatabase({ url, poolSize: 1 })
  let now = new Date()
  let ids: string[] = []
  const world: World = {
    ...realWorld,
    now: () => now,
    newId() {
      const id = realWorld.newId()
      ids.push(id)
      return id
    },
  }
  const app = await buildApp({ db, world, publicUrl: issuer, logLevel: 'error', rate: { burst: 1e6, perSecond: 1e6 } })
  await db.pool.query(
    `insert into personal_access_tokens (id, user_id, name, scopes, created_at, expires_at) values ($1, $2, 'Benchmark', $3, $4, $5)
     on conflict do nothing`,
    [tokenId, userId, scopes, now, new Date(now.getTime() + 30 * dayMs)],
  )
  const seconds = Math.floor(now.getTime() / 1000)
  const sign = await app.bearer.signer(db)
  const token = sign({
    sub: userId,
    client_id: personalClient,
    scope: scopes.join(' '),
    jti: tokenId,
    iat: seconds,
    exp: seconds + 29 * 24 * 60 * 60,
  })
  const inject = async ({ method, url, body }: Asked, key: string) =>
    app.server.inject({
      method,
      url,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json', 'idempotency-key': key }),
      },
      ...(body !== undefined && { payload: body }),
    })
  await inject({ method: 'GET', url: '/v1/me' }, '') // the token is known from now on: this clock stands still
  let keys = 0
  return {
    token,
    ask: async (asked) => (await inject(asked, '')).json(),
    async record(asked) {
      now = new Date(now.getTime() + 1)
      ids = []
      const key = `bench-recording-${process.pid}-${keys++}`
      const { heard, result: reply } = await listening(() => inject(asked, key))
      if (reply.statusCode > 299) throw new Error(`${asked.method} ${asked.url} answered ${reply.statusCode}: ${reply.payload}`)
      const marks: [string, Fresh][] = [
        ...ids.map((id, at): [string, Fresh] => [id, { id: at }]),
        [now.toISOString(), { at: 'now' }],
        [new Date(now.getTime() + dayMs).toISOString(), { at: 'tomorrow' }],
        [key, { header: 'idempotency-key' }],
      ]
      return {
        asked,
        status: reply.statusCode,
        steps: heard.map((query) => stepOf(query, reply.payload, marks)),
        answer: compositionOf(heard, reply.payload),
      }
    },
    async close() {
      await app.server.close()
      await db.close()
    },
  }
}

interface Heard {
  name?: string
  text: string
  rowMode?: 'array'
  values: unknown[]
  rows: { view?: unknown }[]
}

type Callback = (error: unknown, result: { rows: Heard['rows'] } | undefined) => void
type Query = Partial<Heard> & { callback?: Callback }

/** Everything that any client of `pg` is asked while the work runs, in each of the ways that it can be asked. */
async function listening<T>(work: () => Promise<T>): Promise<{ heard: Heard[]; result: T }> {
  const heard: Heard[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const original = prototype.query
  prototype.query = function listen(this: unknown, ...args: unknown[]) {
    const query = (typeof args[0] === 'string' ? { text: args[0] } : args[0]) as Query
    const { name, text, rowMode, values = args[1] } = query
    const entry = { name, text, rowMode, values: Array.isArray(values) ? values : [], rows: [] } as unknown as Heard
    heard.push(entry)
    const keeping =
      (callback: Callback): Callback =>
      (error, result) => {
        entry.rows = result?.rows ?? []
        callback(error, result)
      }
    if (query.callback) query.callback = keeping(query.callback)
    else if (typeof args.at(-1) === 'function') args.push(keeping(args.pop() as Callback))
    else {
      return (original.apply(this, args) as Promise<{ rows: Heard['rows'] }>).then((result) => {
        entry.rows = result.rows
        return result
      })
    }
    return original.apply(this, args)
  }
  try {
    return { result: await work(), heard }
  } finally {
    prototype.query = original
  }
}

function stepOf({ name = '', text, rowMode, values }: Heard, answer: string, marks: [string, Fresh][]): Step {
  return { name, text, rowMode, values: values.map((value) => (value === answer ? { join: [{ answer: 'body' }] } : valueOf(value, marks))) }
}

function valueOf(value: unknown, marks: [string, Fresh][]): Value {
  if (typeof value !== 'string') return { is: value instanceof Date ? value.toISOString() : value }
  let parts: (string | Fresh)[] = [value]
  for (const [mark, fresh] of marks) {
    parts = parts.flatMap((part) => (typeof part === 'string' ? part.split(mark).flatMap((text, at) => (at === 0 ? [text] : [fresh, text])) : [part]))
  }
  const join = parts.filter((part) => part !== '')
  return join.some((part) => typeof part !== 'string') ? { join } : { is: value }
}

/** Finds the statement whose views the body was made of. */
function compositionOf(heard: Heard[], body: string): Composition {
  for (let step = heard.length - 1; step >= 0; step--) {
    const views = heard[step]!.rows.map(({ view }) => view).filter((view) => typeof view === 'string')
    for (const rows of [views.length, views.length - 1].filter((count) => count > 0)) {
      for (const cut of [0, 1]) {
        const texts = aroundIn(body, views.slice(0, rows), cut)
        if (texts) return { step, rows, cut, before: texts[0]!, between: texts.slice(1, -1), after: texts.at(-1)! }
      }
    }
  }
  throw new Error('no statement gave the view that this answer shows')
}

/** The texts before, between and after the views; null where they are not all there. */
function aroundIn(body: string, views: readonly string[], cut: number): string[] | null {
  const texts: string[] = []
  let at = 0
  for (const view of views) {
    const shown = cut ? view.slice(0, -cut) : view
    const found = body.indexOf(shown, at)
    if (found < 0) return null
    texts.push(body.slice(at, found))
    at = found + shown.length
  }
  return [...texts, body.slice(at)]
}
