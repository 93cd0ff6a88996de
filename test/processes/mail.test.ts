import { septet as command } from '../../src/cli/septet.ts'
import { freePort } from '../../src/platform/listen.ts'
import { databaseForPrograms } from '../support/database.ts'
import { openPostOffice, publicUrl } from '../support/postOffice.ts'
import { run } from '../support/program.ts'
import t from '../support/tap.ts'

t.setTimeout(300_000)
const cwd = t.testdir()
const outbox: Record<string, string> = { PUBLIC_URL: publicUrl, ...(await databaseForPrograms(t, `${cwd}/data`)) }
const office = await openPostOffice(t)
const carried = { ...outbox, SMTP_URL: office.url, MAIL_FROM: 'Septet <septet@example.org>' }

async function septet(words: string, env = outbox) {
  const said = { stdout: [] as string[], stderr: [] as string[] }
  const voice = { say: (line: string) => void said.stdout.push(line), hint: (line: string) => void said.stderr.push(line) }
  const code = await command(words.split(' '), () => env, voice)
  return { code, stdout: said.stdout.join('\n'), stderr: said.stderr.join('\n') }
}
const listed = async () => (await septet('mail list')).stdout.split('\n').map((line) => line.split('\t'))

t.test('without a server letters stay in the outbox, and the command line shows them with their links', async (t) => {
  t.equal((await septet('user create --email guest@example.org --name Guest --locale fr')).code, 0)
  t.equal((await septet('user create --email root@example.org --name Root --active')).code, 0, 'who is active at once is not invited')
  t.match(await septet('jobs run --once'), { code: 0, stdout: /^\d+ done, 0 failed$/ })
  const [[id, ...row] = [], ...more] = await listed()
  t.match(row, ['waiting', /^20\d\d-.*Z$/, 'guest@example.org', 'invitation'])
  t.same(more, [])
  const shown = await septet(`mail show ${id}`)
  t.match(shown, {
    code: 0,
    stderr: '',
    stdout: /^To: guest@example\.org\nDate: .* GMT\nContent-Language: fr\nSubject: Votre invitation à rejoindre Septet\n\n/,
  })
  t.match(shown.stdout, /\n {2}https:\/\/septet\.example\.org\/account\/invitation\?token=sep_usr_[\w-]{43}\n/)
  t.strictSame(await septet('mail list --state failed'), { code: 0, stdout: '', stderr: '' })
})

t.test('what cannot be shown is said in one line', async (t) => {
  t.match(await septet('mail show'), { code: 64, stderr: 'septet: --id is missing; see septet mail show --help' })
  t.match(await septet('mail show nonsense'), { code: 64, stderr: /^septet: --id is not valid: must be a UUID/ })
  const id = '0145a2b0-0000-7000-8000-000000000001'
  t.match(await septet(`mail show --id ${id}`), { code: 1, stderr: `septet: there is no letter ${id}` })
  t.match(await septet('mail show --help'), { code: 0, stdout: /^septet mail show\n.*\n\n {2}<id> {2}Which one/ })
})

t.test('a worker that is killed while the server holds its letter loses nothing: the next delivers, and one is accepted', async (t) => {
  const held = office.hold()
  const worker = await run('cli', ['jobs', 'run', '--once'], { cwd, env: carried })
  await held.reached
  worker.signal('SIGKILL')
  t.match(await worker.ended, { signal: 'SIGKILL' })
  office.refuses = { text: 421 } // the server had not accepted it, and finds nobody to answer
  held.release()
  const [[id, state] = []] = await listed()
  t.equal(state, 'waiting')
  t.match(await septet('jobs run --once', carried), { stdout: /^\d+ done, 0 failed$/ }, 'until the lease is over nobody else takes it')

  office.refuses = {}
  const later = new Date(Date.now() + 6 * 60_000).toISOString()
  t.match(await septet(`jobs run --once --at ${later}`, carried), { code: 0, stdout: /^\d+ done, 0 failed\n1 letters sent, 0 not;/ })
  t.match(await septet(`jobs run --once --at ${later}`, carried), { code: 0, stdout: /^\d+ done, 0 failed$/ })
  t.match(office.accepted, [{ messageId: `<${id}@septet.example.org>`, to: { text: 'guest@example.org' } }])
  t.equal(office.accepted.length, 1)
  t.match(await listed(), [[id, 'sent']])
  t.match(await septet(`mail show ${id}`), { code: 1, stderr: 'septet: the letter is sent, and what it said is forgotten' })
})

const started = async (env: Record<string, string>) => {
  const serving = await run('main', [], { cwd, env: { PORT: '0', DEMO: 'off', JOBS_EVERY_SECONDS: '1', ...env } })
  t.teardown(() => serving.signal('SIGKILL'))
  return serving
}

t.test('a server that runs carries what waits', async (t) => {
  t.equal((await septet('user create --email second@example.org --name Second')).code, 0)
  const held = office.hold()
  const serving = await started(carried)
  await serving.said(/\n {2}mail {7}through 127\.0\.0\.1\n/)
  await held.reached
  held.release()
  serving.signal('SIGTERM')
  t.match(await serving.ended, { code: 0, stderr: '' })
  t.match(office.accepted.at(-1), { to: { text: 'second@example.org' } })
})

t.test('on the embedded engine a server without one says letters where it was started: no other program opens its folder', async (t) => {
  if ('DATABASE_URL' in outbox) return t.pass('shown without TEST_DATABASE_URL')
  await septet('user create --email admin@example.org --name Admin --active --admin')
  const { stdout: token } = await septet('token create --email admin@example.org')
  const port = await freePort('127.0.0.1')
  const serving = await started({ ...outbox, PORT: String(port) })
  await serving.said(/\n {2}mail {7}stays in the outbox/)
  await fetch(`http://127.0.0.1:${port}/v1/users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'third@example.org', displayName: 'Third' }),
  })
  const [said] = await serving.said(
    /\nMail to third@example\.org: Your invitation to Septet\n[^]*\n {2}\| {3}https:\S+token=sep_usr_[\w-]{43}\n[^]*\n\n/,
  )
  t.notMatch(said, /second@|guest@/)
  serving.signal('SIGTERM')
  t.match(await serving.ended, { code: 0, stderr: '' })
  t.match(await listed(), [[/./, 'waiting', /./, 'third@example.org']], 'and leaves them in the outbox')
})
