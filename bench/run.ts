/**
 * `npm run bench`: our server against the bare limit, case by case, in alternation. Only the ratios mean something: the machine, its other
 * work and this load generator, which shares it, weigh on both alike.
 */
import { parseArgs } from 'node:util'
import { type Case, casesOn, issuer, searched, viewer } from './cases.ts'
import { benchDatabase } from './database.ts'
import { type Client, type NextRequest, openClient } from './load.ts'
import { openRecorder } from './record.ts'
import { compared, report, type Sample } from './report.ts'
import { type Running, startBare, startOurs } from './servers.ts'
import type { Tape } from './tape.ts'
import { besideTokens } from './tokens.ts'
import { besideTsRank } from './tsRank.ts'

const { values: options } = parseArgs({
  options: {
    case: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '16' },
    pool: { type: 'string', default: '8' },
    profile: { type: 'string' },
  },
})
const rounds = Number(options.rounds)
const seconds = Number(options.seconds)
const connections = Number(options.connections)
const poolSize = Number(options.pool)
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Short, so that a moment in which the machine does something else falls on both. */
const sliceMs = 100

interface Contestant {
  server: Running
  client: Client
}

async function run(url: string) {
  const recorder = await openRecorder(url, { issuer, ...viewer })
  const cases = (await casesOn(recorder.ask)).filter(({ name }) => !options.case || options.case.some((wanted) => name.includes(wanted)))
  const tapes: Tape[] = []
  for (const { asked } of cases) {
    for (const request of asked) {
      if (request.method === 'POST') await recorder.record(request) // the first changes more than those after it, which are what is measured
      tapes.push(await recorder.record(request))
    }
  }
  await recorder.close()
  const { token } = recorder
  const profiling = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`]
  const running = [await startOurs(url, issuer, poolSize, profiling), await startBare({ databaseUrl: url, poolSize, tapes }, profiling)]
  try {
    const [ours, bare] = (await Promise.all(running.map(async (server) => ({ server, client: await openClient(server.port, connections) })))) as [
      Contestant,
      Contestant,
    ]
    for (const one of cases) await checkEqual(one, ours, bare, token)
    const samples: Sample[] = []
    for (let round = -1; round < rounds; round++) {
      for (const one of cases) {
        const sample = { round, name: one.name, ...(await measure(ours, bare, requestsOf(one, token))) }
        if (round >= 0) samples.push(sample) // the first is for warming up
      }
    }
    report(samples, say)
    if (!options.case) {
      const ratio = compared(samples, '50 practices, filtered, page 200', '50 practices, filtered, page 1')
      say(`Page 200 answers ${ratio.toFixed(2)} times as often as page 1.`)
    }
    for (const { client } of [ours, bare]) client.close()
  } finally {
    await Promise.all(running.map((server) => server.stop()))
  }
  if (!options.case || options.case.includes('tokens')) await besideTokens({ url, token, rounds, seconds, connections, poolSize, say })
  const search = cases.find(({ name }) => name === searched)
  if (search) await besideTsRank(url, viewer.userId, search.asked.map(questionOf), rounds, say)
}

const questionOf = ({ url }: Case['asked'][number]) => new URL(url, issuer).searchParams.get('q')!

/** One round of a case: slices of ours and of bare in turn, until each had its seconds. */
async function measure(ours: Contestant, bare: Contestant, next: NextRequest): Promise<Pick<Sample, 'ours' | 'bare'>> {
  const sums = new Map([ours, bare].map((contestant) => [contestant, { requests: 0, milliseconds: 0, cpu: 0 }]))
  for (let slice = 0; slice < (seconds * 1000) / sliceMs; slice++) {
    for (const contestant of slice % 2 === 0 ? [ours, bare] : [bare, ours]) {
      const before = contestant.server.cpuMs()
      const { requests, milliseconds } = await contestant.client.load(sliceMs, next)
      const sum = sums.get(contestant)!
      sum.requests += requests
      sum.milliseconds += milliseconds
      sum.cpu += contestant.server.cpuMs() - before
    }
  }
  const figures = (contestant: Contestant) => {
    const { requests, milliseconds, cpu } = sums.get(contestant)!
    return { perSecond: (requests * 1000) / milliseconds, cpuMicroseconds: (cpu * 1000) / requests }
  }
  return { ours: figures(ours), bare: figures(bare) }
}

let keys = 0

/** The requests of a case in turn, each as the bytes on the wire. */
function requestsOf({ asked }: Case, token: string): NextRequest {
  const heads = asked.map(({ method, url }) => `${method} ${url} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n`)
  const ends = asked.map(({ body }) =>
    body === undefined ? '\r\n' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
  let at = 0
  return () => {
    at = (at + 1) % heads.length
    return asked[at]!.body === undefined ? heads[at]! + ends[at]! : `${heads[at]}idempotency-key: bench-${process.pid}-${keys++}\r\n${ends[at]}`
  }
}

/** Two servers that answer differently have no ratio. What a write makes anew (ids, instants) may differ. */
async function checkEqual(one: Case, ours: Contestant, bare: Contestant, token: string) {
  const next = requestsOf(one, token)
  for (let tries = 0; tries < Math.min(one.asked.length, 20); tries++) {
    const request = next()
    const [a, b] = [await ours.client.ask(request), await bare.client.ask(request.replace(/(idempotency-key: .*)/, '$1-bare'))]
    const same = request.startsWith('GET') ? a.body === b.body : withoutNews(a.body) === withoutNews(b.body)
    if (a.status !== b.status || !same) {
      throw new Error(`${one.name}: the answers differ\n${request.split('\r\n')[0]}\nours ${a.status} ${a.body}\nbare ${b.status} ${b.body}`)
    }
  }
}

const withoutNews = (body: string) =>
  body.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')

const { url, drop } = await benchDatabase(say)
try {
  await run(url)
} finally {
  await drop()
}
