/**
 * The bare limit: node:http and pg, and nothing else. It plays back the statements that our server was heard to run (tape.ts), with fresh
 * ids and instants, and sends the same body. No token, no validation, no limits, no headers but the two that HTTP needs.
 *
 * It is started by run.ts with the tapes as its first message.
 */
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'
import type { Composition, Fresh, Step, Tape, Value } from './tape.ts'

export interface BareSettings {
  databaseUrl: string
  poolSize: number
  tapes: Tape[]
}

process.once('SIGTERM', () => process.exit())
process.once('message', ({ databaseUrl, poolSize, tapes }: BareSettings) => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    options: '-c timezone=UTC -c intervalstyle=iso_8601 -c max_parallel_workers_per_gather=0 -c jit=off',
  })
  const byRequest = new Map(tapes.map((tape) => [named(tape.asked), tape]))
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    const reply = (body?: string) => {
      const tape = byRequest.get(named({ method, url, body }))
      if (tape) void answer(pool, tape, headers['idempotency-key'], response)
      else response.writeHead(404).end()
    }
    if (method === 'GET') return reply()
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => {
      body += part
    })
    request.on('end', () => {
      JSON.parse(body)
      reply(body)
    })
  })
  server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as { port: number }).port }))
})

const named = ({ method, url, body = '' }: { method: string; url: string; body?: string | undefined }) => `${method} ${url} ${body}`

async function answer(pool: pg.Pool, tape: Tape, key: IncomingMessage['headers'][string], response: ServerResponse) {
  try {
    const body = await play(pool, tape, String(key))
    response.writeHead(tape.status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
}

async function play(pool: pg.Pool, tape: Tape, key: string): Promise<string> {
  const { steps } = tape
  const run: Run = { key, now: Date.now(), ids: [], body: '' }
  if (steps[0]!.text !== 'begin') {
    for (const [at, step] of steps.entries()) listen(run, tape.answer, at, await pool.query(queryOf(step, run)))
    return run.body
  }
  const client = await pool.connect()
  try {
    for (const [at, step] of steps.entries()) listen(run, tape.answer, at, await client.query(queryOf(step, run)))
    return run.body
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

interface Run {
  key: string
  now: number
  ids: string[]
  body: string
}

const queryOf = ({ name, text, rowMode, values }: Step, run: Run) => ({
  ...(name && { name }),
  text,
  values: values.map((value) => valueOf(value, run)),
  ...(rowMode && { rowMode }),
})

function listen(run: Run, { step, rows, cut, before, between, after }: Composition, at: number, result: { rows: { view: string }[] }) {
  if (at !== step) return
  run.body = before
  for (let row = 0; row < rows; row++) {
    const { view } = result.rows[row]!
    run.body += (row === 0 ? '' : between[row - 1]!) + (cut ? view.slice(0, -cut) : view)
  }
  run.body += after
}

function valueOf(value: Value, run: Run): unknown {
  if ('is' in value) return value.is
  let text = ''
  for (const part of value.join) text += typeof part === 'string' ? part : freshOf(part, run)
  return text
}

const dayMs = 24 * 60 * 60 * 1000

function freshOf(part: Fresh, run: Run): string {
  if ('id' in part) return (run.ids[part.id] ??= newId(run.now))
  if ('at' in part) return new Date(part.at === 'now' ? run.now : run.now + dayMs).toISOString()
  return 'header' in part ? run.key : run.body
}

/** UUIDv7, so that new rows land where ours do: at the end of their indexes. */
function newId(now: number): string {
  const time = now.toString(16).padStart(12, '0')
  const noise = randomBytes(10).toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-8${noise.slice(3, 6)}-${noise.slice(6, 18)}`
}
