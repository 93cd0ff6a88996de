/**
 * `npm run bench:start`: how long a start takes, from the process to the first answer of `/readyz`, on data that is already there: the built
 * server on PostgreSQL and on the embedded engine, and the embedded engine from the sources, as `npm start` does.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchDatabase } from './database.ts'
import { median } from './report.ts'
import { type Running, serve } from './servers.ts'

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(options.rounds)
const say = (line: string) => void process.stdout.write(`${line}\n`)

interface Start {
  seconds: number
  /** What it cost the processor: on a machine with other work this says more than the clock. */
  cpuSeconds: number
}

async function timed(start: () => Promise<Running>): Promise<Start> {
  const began = performance.now()
  const running = await start()
  const took = { seconds: (performance.now() - began) / 1000, cpuSeconds: running.cpuMs() / 1000 }
  await running.stop()
  return took
}

function told(name: string, starts: Start[]) {
  const seconds = starts.map((start) => start.seconds)
  const [middle, least, most, cpu] = [median(seconds), Math.min(...seconds), Math.max(...seconds), median(starts.map(({ cpuSeconds }) => cpuSeconds))]
  say(`${name.padEnd(28)} ${middle.toFixed(2)} s (${least.toFixed(2)} to ${most.toFixed(2)}), ${cpu.toFixed(2)} s of processor time`)
}

const { url, drop } = await benchDatabase(say)
const folder = await mkdtemp(join(tmpdir(), 'septet-bench-'))
try {
  const embedded = { DATA_DIR: join(folder, 'data') }
  told('embedded, empty', [await timed(() => serve('built', embedded))])
  const starts: [string, () => Promise<Running>][] = [
    ['PostgreSQL, built', () => serve('built', { DATABASE_URL: url })],
    ['embedded, built', () => serve('built', embedded)],
    ['embedded, from the sources', () => serve('sources', embedded)],
  ]
  const took = new Map(starts.map(([name]) => [name, [] as Start[]]))
  for (let round = 0; round < rounds; round++) for (const [name, start] of starts) took.get(name)!.push(await timed(start))
  for (const [name, measured] of took) told(name, measured)
} finally {
  await rm(folder, { recursive: true, force: true })
  await drop()
}
