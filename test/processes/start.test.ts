import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { promisify } from 'node:util'
import { people } from '../../src/demo/cast.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { sayWhy } from '../../src/platform/exit.ts'
import { serve } from '../../src/serve.ts'
import { type Program, run } from '../support/program.ts'
import t from '../support/tap.ts'
import { emptyDatabase } from '../support/templates.ts'

t.setTimeout(300_000)
const server = process.env.TEST_DATABASE_URL
const cwd = t.testdir()
const dataDir = `${cwd}/data`
const tokensFile = `${cwd}/tokens.json`
const tokens = (): Record<string, string> => JSON.parse(readFileSync(tokensFile, 'utf8')).tokens

type Running = Program & { url: string }

/** A server that is ready. */
async function started(env: Record<string, string> = {}): Promise<Running> {
  const program = await run('main', [], { cwd, env: { PORT: '0', DATA_DIR: dataDir, DEMO_TOKENS_FILE: tokensFile, ...env } })
  t.teardown(() => program.signal('SIGKILL'))
  const [, url] = await program.said(/Septet [\d.]+ at (http:\/\/\S+)\n[^]*\n\n/)
  return { ...program, url: url! }
}

/** A start that comes to nothing, in this process: what it says on stderr, line by line, and what it exits with. */
async function refused(env: Record<string, string>) {
  const lines: string[] = []
  try {
    const serving = await serve({ PORT: '0', DATA_DIR: dataDir, ...env }, () => {})
    await serving.close()
    return { code: 0, lines: ['it started'] }
  } catch (error) {
    return { code: sayWhy(error, (line) => void lines.push(line)), lines }
  }
}

const get = (url: string, token: string) => fetch(url, { headers: { authorization: `Bearer ${token}` } })
const me = async (url: string, token: string) => (await get(`${url}/v1/me`, token)).json()
const setBio = (url: string, token: string, bio: string) =>
  fetch(`${url}/v1/me`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/merge-patch+json' },
    body: JSON.stringify({ bio }),
  })

t.test('on the embedded engine', async (t) => {
  if (server !== undefined) return t.pass('shown without TEST_DATABASE_URL')
  let running: Running

  await t.test('the first start makes a database and says where it is; what it prints works as pasted', async (t) => {
    running = await started()
    const [text] = await running.said(/[^]*its reference at .*\n$/)
    t.match(text, `reference  ${running.url}/docs`)
    for (const [key, { displayName }] of Object.entries(people)) {
      t.match(text, new RegExp(`^  ${key} +${displayName} `, 'm'))
      t.match(text, new RegExp(`^  ${key}='ey[\\w-]+\\.[\\w-]+\\.[\\w-]+'$`, 'm'))
    }
    t.match(text, `  T='${tokens().lea}'`)
    const lines = text.split('\n').filter((line) => line.trim().startsWith('curl '))
    t.equal(lines.length, 3)
    for (const line of lines) {
      const { stdout } = await promisify(execFile)('bash', ['-c', `${line} -sS -o /dev/null -w '%{http_code}'`])
      t.match(stdout, /^20[01]$/, line.replaceAll(/ey[\w.-]+/g, '...'))
    }
  })

  await t.test('the demo tokens are written where a script finds them, for nobody else', async (t) => {
    t.strictSame(Object.keys(tokens()), Object.keys(people))
    t.equal(statSync(tokensFile).mode & 0o777, 0o600)
    t.match(await me(running.url, tokens().lea!), { displayName: people.lea.displayName })
    t.equal((await setBio(running.url, tokens().lea!, 'Said on the first day')).status, 200)
  })

  await t.test('Ctrl-C closes it, and nothing stays locked', async (t) => {
    running.signal('SIGINT')
    t.match(await running.ended, { code: 0, signal: null, stderr: '', stdout: /\nstopped\n$/ })
    t.notOk(existsSync(`${dataDir}/septet.lock`))
  })

  await t.test('starting again keeps the data; the tokens of the start before have ended, with all that they made, and leave no trace', async (t) => {
    const { lea } = tokens()
    const again = await started({ PORT: new URL(running.url).port })
    t.equal((await get(`${again.url}/v1/me`, lea!)).status, 401)
    t.match(await me(again.url, tokens().lea!), { bio: 'Said on the first day' })
    const listed = (await (await get(`${again.url}/v1/me/personal-access-tokens`, tokens().lea!)).json()) as { data: { name: string }[] }
    t.strictSame(
      listed.data.map(({ name }) => name),
      ['Demo token of one start'],
    )

    const second = await refused({})
    t.strictSame(second, { code: 75, lines: [`septet: data folder ${dataDir} is in use by process ${again.pid}; stop it or use DATABASE_URL`] })

    t.equal((await setBio(again.url, tokens().lea!, 'Said a moment before')).status, 200)
    again.signal('SIGKILL')
    t.match(await again.ended, { signal: 'SIGKILL' })
  })

  await t.test('after a kill -9 nothing is lost, and the next start takes the folder over', async (t) => {
    running = await started()
    t.match(await me(running.url, tokens().lea!), { bio: 'Said a moment before' })
  })

  await t.test('told to stop, it takes nothing new and finishes what runs', async (t) => {
    const request = await halfARequest(running.url)
    running.signal('SIGTERM')
    while (await reachable(running.url));
    t.match(await request.finish(), /^HTTP\/1\.1 409 /)
    t.match(await running.ended, { code: 0, signal: null, stderr: '' })
  })

  await t.test('where others could reach it there are no demo tokens; a second signal ends it at once', async (t) => {
    const busy = await started({ HOST: '0.0.0.0' })
    t.strictSame(tokens(), {})
    const request = await halfARequest(busy.url)
    busy.signal('SIGINT')
    while (await reachable(busy.url));
    const insisting = setInterval(() => busy.signal('SIGINT'), 50)
    const { code, stdout } = await busy.ended
    clearInterval(insisting)
    request.abandon()
    t.equal(code, 130)
    t.notMatch(stdout, /\bey[\w-]{20,}|curl/)
  })

  await t.test('a port in use is refused', async (t) => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    t.strictSame(await refused({ PORT: String(port) }), {
      code: 75,
      lines: [`septet: port ${port} on 127.0.0.1 is in use; stop what listens there, or set PORT`],
    })
    other.close()
    t.notOk(existsSync(`${dataDir}/septet.lock`))
  })

  await t.test('a database that is newer than the program is refused', async (t) => {
    await fromTheFuture({ dataDir })
    t.strictSame(await refused({}), newerThanTheProgram)
  })

  await t.test('a folder that cannot be read is refused', async (t) => {
    writeFileSync(`${dataDir}/postgres/PG_VERSION`, 'garbage')
    const { code, lines } = await refused({})
    t.equal(code, 78)
    t.match(lines, [/^septet: data folder .* cannot be opened \(.*\); restore it from a backup, or start empty: npm run septet reset$/])
    rmSync(dataDir, { recursive: true })
  })
})

t.test('on PostgreSQL', async (t) => {
  if (server === undefined) return t.pass('shown with TEST_DATABASE_URL')
  const { url: DATABASE_URL, drop } = await emptyDatabase(server)
  t.teardown(drop)

  await t.test('demo data comes only when asked for, and never with tokens', async (t) => {
    const plain = await started({ DATABASE_URL })
    t.equal((await fetch(`${plain.url}/readyz`)).status, 200)
    t.strictSame(await usersOf(DATABASE_URL), [])
    plain.signal('SIGTERM')
    t.match(await plain.ended, { code: 0, signal: null, stderr: '' })

    const demo = await started({ DATABASE_URL, DEMO: 'on' })
    t.equal((await usersOf(DATABASE_URL)).length, Object.keys(people).length)
    t.strictSame(tokens(), {})
    demo.signal('SIGTERM')
    const { stdout } = await demo.ended
    t.notMatch(stdout, /\bey[\w-]{20,}|curl/)
  })

  await t.test('servers that start together on an empty database share it', async (t) => {
    const fresh = await emptyDatabase(server)
    const both = await Promise.all([1, 2].map(() => started({ DATABASE_URL: fresh.url, DEMO: 'on' })))
    t.equal((await usersOf(fresh.url)).length, Object.keys(people).length)
    for (const one of both) one.signal('SIGTERM')
    for (const one of both) t.match(await one.ended, { code: 0, stderr: '' })
    await fresh.drop()
  })

  await t.test('a database that is newer than the program is refused', async (t) => {
    await fromTheFuture({ url: DATABASE_URL })
    t.strictSame(await refused({ DATABASE_URL }), newerThanTheProgram)
  })
})

t.test('a variable that makes no sense is refused by its name', async (t) => {
  t.match(await refused({ PORT: 'abc' }), { code: 78, lines: [/^septet: PORT is not valid: .+$/] })
  t.match(await refused({ SMTP_URL: 'mail.example.org' }), { code: 78, lines: [/^septet: SMTP_URL is not valid: must be an address such as smtp:/] })
  t.match(await refused({ SMTP_URL: 'http://me:secret@mail.example.org' }), {
    lines: ['septet: SMTP_URL is not valid: must begin with smtp:// or smtps://'],
  })
  const SMTP_URL = 'smtp://me:secret@mail.example.org'
  t.match(await refused({ SMTP_URL }), { code: 78, lines: ['septet: MAIL_FROM is missing: letters through SMTP_URL need a sender'] })
  t.match(await refused({ SMTP_URL, MAIL_FROM: 'Septet' }), {
    code: 78,
    lines: [/^septet: MAIL_FROM is not valid: must be an address, or a name and/],
  })
  t.strictSame(await refused({ DATABASE_URL: 'mysql://x' }), { code: 78, lines: ['septet: DATABASE_URL is not valid: must begin with postgres://'] })
})

t.test('an address that is not of this machine is refused', async (t) => {
  t.strictSame(await refused({ HOST: '203.0.113.7' }), { code: 78, lines: ['septet: HOST is not valid: 203.0.113.7 is no address of this machine'] })
})

t.test('a database server that does not answer is refused, without its password', async (t) => {
  const { code, lines } = await refused({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/septet' })
  t.equal(code, 69)
  t.match(lines, [/^septet: PostgreSQL at me@127\.0\.0\.1:1\/septet cannot be used \(.*ECONNREFUSED.*\); check DATABASE_URL$/])
})

const newerThanTheProgram = {
  code: 78,
  lines: ['septet: the database is newer than this program: it has 1 migration(s) unknown here; update the program'],
}

async function fromTheFuture(where: { url?: string; dataDir?: string }): Promise<void> {
  const database = await openDatabase(where)
  await database.pool.query(`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 4000000000000)`)
  await database.close()
}

async function usersOf(url: string): Promise<unknown[]> {
  const database = await openDatabase({ url })
  const { rows } = await database.pool.query('select id from users')
  await database.close()
  return rows
}

/** A request that the server has begun to read and cannot answer yet. */
async function halfARequest(url: string) {
  const { hostname, port } = new URL(url)
  const body = '{"token":"sep_usr_nobody_ever_had_this_one"}'
  const head = `POST /v1/user-invitation-acceptances HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
  const socket = connect(Number(port), hostname).on('error', () => {})
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  socket.write(head + body.slice(0, 10))
  // What is answered later shows that what was sent earlier has been read.
  await fetch(`${url}/livez`, { headers: { connection: 'close' } })
  return {
    async finish() {
      socket.write(body.slice(10))
      await once(socket, 'close')
      return answer
    },
    abandon: () => void socket.destroy(),
  }
}

/** Whether it still takes connections. */
async function reachable(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
