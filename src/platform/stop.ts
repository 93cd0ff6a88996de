import type { FastifyInstance } from 'fastify'
import { sayWhy } from './exit.ts'

/** How long running requests may take to finish once the server is told to stop. */
const graceMs = 10_000
/** A terminal's Ctrl-C reaches the server twice under npm, at once; a person who means it takes longer. */
const echoMs = 500

/** What has been opened, to be closed in the reverse order. */
export class Closing {
  readonly #steps: (() => Promise<unknown>)[] = []

  last(step: () => Promise<unknown>): void {
    this.#steps.push(step)
  }

  async close(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) await step()
  }
}

/** How soon a connection is closed whose last request was running when the server was told to stop: its client keeps it for the next. */
const sweepMs = 20

/** Takes no more connections, lets running requests finish, and cuts those that do not. */
export async function stopServing(server: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => server.server.closeIdleConnections(), sweepMs)
  const cut = setTimeout(() => server.server.closeAllConnections(), graceMs)
  await server.close()
  clearInterval(sweep)
  clearTimeout(cut)
}

/** On SIGINT or SIGTERM the process closes what it opened and ends; on a second one it ends at once. */
export function closeOnSignal(closing: Closing): void {
  let stopping = false
  let impatient = false
  const handle = (signal: 'SIGINT' | 'SIGTERM') => {
    if (impatient) process.exit(signal === 'SIGINT' ? 130 : 143)
    if (stopping) return
    stopping = true
    setTimeout(() => {
      impatient = true
    }, echoMs).unref()
    closing.close().then(
      () => void process.stdout.write('stopped\n'),
      (error: unknown) => {
        process.exitCode = sayWhy(error)
      },
    )
  }
  process.on('SIGINT', handle)
  process.on('SIGTERM', handle)
}
