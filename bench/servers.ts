import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { BareSettings } from './bare.ts'

export interface Running {
  port: number
  /** The processor time that it has used until now, in milliseconds; NaN where the system does not say (other than Linux). */
  cpuMs(): number
  stop(): Promise<void>
}

const built = fileURLToPath(new URL('../dist/src/main.js', import.meta.url))
const sources = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Our server in a process of its own, as an operator starts it; ready when this resolves. */
export async function serve(from: 'built' | 'sources', settings: Record<string, string>, execArgv: string[] = []): Promise<Running> {
  const port = await freePort()
  const child = fork(from === 'built' ? built : sources, {
    execArgv: from === 'built' ? execArgv : ['--import=tsx', ...execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', ...settings },
  })
  await ready(child, port)
  return running(child, port)
}

/** The same with a rate limit that nobody meets, no jobs, no demo data. */
export const startOurs = (databaseUrl: string, issuer: string, poolSize: number, execArgv: string[] = []): Promise<Running> =>
  serve(
    'built',
    {
      DATABASE_URL: databaseUrl,
      PUBLIC_URL: issuer,
      POOL_SIZE: String(poolSize),
      RATE_BURST: '1000000',
      RATE_PER_SECOND: '1000000',
      JOBS_EVERY_SECONDS: '0',
      DEMO: 'off',
    },
    execArgv,
  )

/** bench/bare.ts, in a process of its own. */
export async function startBare(settings: BareSettings, execArgv: string[] = []): Promise<Running> {
  const child = fork(fileURLToPath(new URL('bare.ts', import.meta.url)), {
    execArgv: ['--import=tsx', ...execArgv],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const port = new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)))
  })
  child.send(settings)
  return running(child, await port)
}

const running = (child: ChildProcess, port: number): Running => ({ port, cpuMs: () => cpuMsOf(child), stop: () => stopped(child) })

async function ready(child: ChildProcess, port: number) {
  for (const until = performance.now() + 60_000; performance.now() < until; await sleep(5)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}; was it built? npm run build`)
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error('the server did not start within a minute')
}

async function stopped(child: ChildProcess) {
  if (child.exitCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exit
}

/** User and system time of a process and its threads (proc(5): in ticks of 10 ms). */
function cpuMsOf({ pid }: ChildProcess): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}

/** A port that is free now: the system gives it, and it is let go again. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}
