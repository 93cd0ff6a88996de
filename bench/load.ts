import { connect, type Socket } from 'node:net'

/** An answer as it came. The body is kept for `ask`, and where it says what went wrong. */
export interface Answered {
  status: number
  head: string
  body: string
}

/** The bytes of the next whole HTTP/1.1 request. */
export type NextRequest = () => string

/** Keep-alive connections to one server. */
export interface Client {
  /** Asks on every connection over and over, one request at a time on each, for so long; says how often and how long it took. */
  load(milliseconds: number, next: NextRequest): Promise<{ requests: number; milliseconds: number }>
  ask(request: string): Promise<Answered>
  close(): void
}

/**
 * A client on bare sockets, because it shares the machine with what it measures: it reads the status and the Content-Length of an answer
 * and skips the rest. An answer that is no success ends the measurement, so a server that refuses fast never looks fast.
 */
export async function openClient(port: number, connections: number): Promise<Client> {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(port)))
  return {
    async load(milliseconds, next) {
      const began = performance.now()
      const until = began + milliseconds
      const counts = await Promise.all(lines.map((line) => askUntil(line, until, next)))
      return { requests: counts.reduce((sum, count) => sum + count, 0), milliseconds: performance.now() - began }
    },
    ask: (request) => lines[0]!(request, true),
    close: () => lines.forEach((line) => line.end()),
  }
}

interface Line {
  (request: string, keepBody?: boolean): Promise<Answered>
  end(): void
}

async function askUntil(line: Line, until: number, next: NextRequest): Promise<number> {
  let count = 0
  while (performance.now() < until) {
    const { status, head, body } = await line(next())
    if (status < 200 || status > 299) throw new Error(`answered ${status}\n${head}\n${body}`)
    count += 1
  }
  return count
}

async function openLine(port: number): Promise<Line> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  let waiting: { resolve(answer: Answered): void; reject(error: Error): void } | undefined
  const fail = (error: Error) => waiting?.reject(error)
  const reader = answerReader((answer) => waiting?.resolve(answer))
  socket.on('data', reader.read)
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  const ask = (request: string, keepBody = false) =>
    new Promise<Answered>((resolve, reject) => {
      waiting = { resolve, reject }
      reader.expect(keepBody)
      socket.write(request)
    })
  return Object.assign(ask, { end: () => end(socket) })
}

function end(socket: Socket) {
  socket.removeAllListeners().on('error', () => {})
  socket.destroy()
}

const headEnd = Buffer.from('\r\n\r\n')

/** Follows the answers on one connection. */
function answerReader(onAnswer: (answer: Answered) => void) {
  let begun: Buffer | null = null
  let missing = 0
  let head = ''
  let status = 0
  let body: Buffer[] = []
  let keepBody = false
  const take = (part: Buffer) => {
    missing -= part.length
    if (keepBody || status > 299) body.push(part)
    if (missing === 0) onAnswer({ status, head, body: Buffer.concat(body).toString() })
  }
  return {
    expect(keep: boolean) {
      keepBody = keep
      body = []
    },
    read(chunk: Buffer) {
      if (missing > 0) return take(chunk)
      const data: Buffer = begun === null ? chunk : Buffer.concat([begun, chunk])
      const at = data.indexOf(headEnd)
      begun = at < 0 ? data : null
      if (at < 0) return
      head = data.toString('latin1', 0, at)
      status = Number(head.slice(9, 12))
      missing = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0)
      take(data.subarray(at + headEnd.length))
    },
  }
}
