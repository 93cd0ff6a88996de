import { artifactsIn } from '../src/oauth/artifacts.ts'
import { realWorld } from '../src/platform/clock.ts'
import { type Database, openDatabase } from '../src/platform/database.ts'
import { grants, portalCredentials, portals } from '../src/portals/tables.ts'
import { secretHash } from '../src/users/verbs.ts'
import { issuer, nthId, viewer } from './cases.ts'
import { type Client, type NextRequest, openClient } from './load.ts'
import { median } from './report.ts'
import { type Running, startOurs } from './servers.ts'

export interface TokenBench {
  url: string
  /** A personal token of the viewer. */
  token: string
  rounds: number
  seconds: number
  connections: number
  poolSize: number
  say(line: string): void
}

/** How fast tokens are given and renewed, and what a token costs a read. */
export async function besideTokens({ url, token, rounds, seconds, connections, poolSize, say }: TokenBench): Promise<void> {
  const db = await openDatabase({ url })
  const server = await startOurs(url, issuer, poolSize)
  const lines = await Promise.all(Array.from({ length: connections }, () => openClient(server.port, 1)))
  try {
    const portal = await plant(db)
    say('')
    const given = await perRound(rounds, () => everyLine(server, lines, seconds, () => async (line) => void (await asked(line, portal.itself))))
    say(`Tokens given, by client credentials: ${shown(given)}`)
    const refreshTokens = await portal.refreshTokens(lines.length)
    const renewed = await perRound(rounds, () =>
      everyLine(server, lines, seconds, (at) => async (line) => {
        refreshTokens[at] = (await asked(line, portal.refreshing(refreshTokens[at]!))).refresh_token!
      }),
    )
    say(`Tokens renewed, by refresh tokens: ${shown(renewed)}`)
    for (const [name, path] of reads) {
      const ratio = await costOf(server, lines, { path, token, rounds, seconds })
      say(`${name} with a token answers ${ratio.rate.toFixed(2)} times as often as without, for ${ratio.cpu.toFixed(2)} times the processor time.`)
    }
  } finally {
    for (const line of lines) line.close()
    await server.stop()
    await db.close()
  }
}

/** The same to both: whoever reads it. */
const reads = [
  ['A cluster', `/v1/clusters/${nthId(2, 1)}`],
  ['A page of 25 clusters', '/v1/clusters?country=FR'],
] as const

interface Rate {
  perSecond: number
  cpuMicroseconds: number
}

const shown = (rates: Rate[]) =>
  `${median(rates.map(({ perSecond }) => perSecond)).toFixed(0)} a second, ${median(rates.map(({ cpuMicroseconds }) => cpuMicroseconds)).toFixed(0)} us of the server each`

/** The first round is for warming up. */
async function perRound<T>(rounds: number, once: () => Promise<T>): Promise<T[]> {
  const all: T[] = []
  for (let round = -1; round < rounds; round++) {
    const one = await once()
    if (round >= 0) all.push(one)
  }
  return all
}

async function everyLine(server: Running, lines: Client[], seconds: number, make: (at: number) => (line: Client) => Promise<void>): Promise<Rate> {
  const [began, cpuBefore] = [performance.now(), server.cpuMs()]
  const until = began + seconds * 1000
  let count = 0
  await Promise.all(
    lines.map(async (line, at) => {
      const once = make(at)
      for (; performance.now() < until; count++) await once(line)
    }),
  )
  return { perSecond: (count * 1000) / (performance.now() - began), cpuMicroseconds: ((server.cpuMs() - cpuBefore) * 1000) / count }
}

/** Reads with a token beside reads without, in short turns, so that whatever else the machine does falls on both. */
async function costOf(
  server: Running,
  lines: Client[],
  { path, token, rounds, seconds }: { path: string; token: string; rounds: number; seconds: number },
) {
  const head = `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n`
  const [without, with_]: NextRequest[] = [() => `${head}\r\n`, () => `${head}authorization: Bearer ${token}\r\n\r\n`]
  const turn = async (next: NextRequest): Promise<Rate> => {
    const cpuBefore = server.cpuMs()
    const sums = await Promise.all(lines.map((line) => line.load(200, next)))
    const requests = sums.reduce((sum, one) => sum + one.requests, 0)
    return { perSecond: (requests * 1000) / sums[0]!.milliseconds, cpuMicroseconds: ((server.cpuMs() - cpuBefore) * 1000) / requests }
  }
  const ratios = await perRound(rounds * Math.ceil(seconds * 2), async () => {
    const [a, b] = [await turn(with_!), await turn(without!)]
    return { rate: a.perSecond / b.perSecond, cpu: a.cpuMicroseconds / b.cpuMicroseconds }
  })
  return { rate: median(ratios.map(({ rate }) => rate)), cpu: median(ratios.map(({ cpu }) => cpu)) }
}

interface Tokens {
  access_token: string
  refresh_token?: string
}

async function asked(line: Client, request: string): Promise<Tokens> {
  const { status, body } = await line.ask(request)
  if (status !== 200) throw new Error(`answered ${status}: ${body}`)
  return JSON.parse(body) as Tokens
}

/** A portal with a secret to which the viewer has consented. */
async function plant(db: Database) {
  const [portalId, grantId, now] = [realWorld.newId(), realWorld.newId(), realWorld.now()]
  const secret = `sep_sec_${portalId}`
  const [scopes, dates] = [['groups:read', 'offline_access'], { createdAt: now, updatedAt: now }]
  await db.transaction(async ({ orm }) => {
    await orm.insert(portals).values({
      ...dates,
      id: portalId,
      name: `Bench ${portalId}`,
      contactEmail: 'bench@example.org',
      kind: 'live',
      applicationType: 'server',
      authentication: 'client_secret',
      redirectUris: ['https://bench.example.org/'],
      scopes,
    })
    await orm
      .insert(portalCredentials)
      .values({ id: realWorld.newId(), portalId, secretHash: secretHash(secret), hint: secret.slice(-4), createdAt: now })
    await orm.insert(grants).values({ ...dates, id: grantId, userId: viewer.userId, portalId, scopes })
  })
  const authorization = `Basic ${Buffer.from(`${portalId}:${secret}`).toString('base64')}`
  const posted = (form: Record<string, string>) => {
    const body = String(new URLSearchParams(form))
    const head = `POST /oauth/token HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: ${authorization}\r\ncontent-type: application/x-www-form-urlencoded`
    return `${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
  }
  return {
    itself: posted({ grant_type: 'client_credentials', scope: 'groups:read' }),
    refreshing: (token: string) => posted({ grant_type: 'refresh_token', refresh_token: token }),
    async refreshTokens(count: number) {
      const artifacts = artifactsIn(db, realWorld)
      const seconds = Math.floor(now.getTime() / 1000)
      const life = 30 * 24 * 60 * 60
      const payload = {
        kind: 'RefreshToken',
        accountId: viewer.userId,
        clientId: portalId,
        grantId,
        gty: 'authorization_code',
        iat: seconds,
        iiat: seconds,
        exp: seconds + life,
        resource: issuer,
        rotations: 0,
        scope: scopes.join(' '),
      }
      const ids = Array.from({ length: count }, () => realWorld.newSecret('sep_ses_'))
      for (const id of ids) await artifacts.keep('RefreshToken', id, payload, life)
      return ids
    },
  }
}
