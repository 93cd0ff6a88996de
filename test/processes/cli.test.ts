import { readdirSync } from 'node:fs'
import { buildApp } from '../../src/buildApp.ts'
import { septet as command } from '../../src/cli/septet.ts'
import { people } from '../../src/demo/cast.ts'
import { realWorld } from '../../src/platform/clock.ts'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import { lockFolder } from '../../src/platform/folderLock.ts'
import { runSource } from '../support/program.ts'
import t from '../support/tap.ts'
import { emptyDatabase } from '../support/templates.ts'

t.setTimeout(300_000)
const migrations = readdirSync(new URL('../../migrations', import.meta.url)).filter((name) => name.endsWith('.sql')).length
const cwd = t.testdir()
const dataDir = `${cwd}/data`
const where = process.env.TEST_DATABASE_URL === undefined ? { dataDir } : await emptyDatabase(process.env.TEST_DATABASE_URL)
const env: Record<string, string> = 'url' in where ? { DATABASE_URL: where.url } : { DATA_DIR: dataDir }
if ('drop' in where) t.teardown(where.drop)

/** Runs one command to its end. Words are split at spaces; what has some is given on its own. */
async function septet(words: string, ...more: string[]) {
  const said = { stdout: [] as string[], stderr: [] as string[] }
  const voice = { say: (line: string) => void said.stdout.push(line), hint: (line: string) => void said.stderr.push(line) }
  const code = await command([...words.split(' ').filter(Boolean), ...more], () => env, voice)
  return { code, stdout: said.stdout.join('\n').trimEnd(), stderr: said.stderr.join('\n').trimEnd() }
}

/** The database between two commands. */
async function looking<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(where)
  return work(db).finally(() => db.close())
}

const asks = (token: string, path = '/v1/me') =>
  looking(async (db) => {
    const app = await buildApp({ db, world: realWorld, publicUrl: 'http://127.0.0.1:3000', logLevel: 'error' })
    const answer = await app.server.inject({ url: path, headers: { authorization: `Bearer ${token}` } })
    return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() }
  })

t.test('the program says on stderr why not, and exits with what a script can tell apart', async (t) => {
  const { code, stdout, stderr } = await runSource('cli', ['frobnicate'], { cwd, env }).ended
  t.strictSame({ code, stdout, stderr }, { code: 64, stdout: '', stderr: 'septet: there is no command frobnicate; see septet --help\n' })
})

t.test('what is typed wrong is said in one line, with the way to the help', async (t) => {
  const [nothing, help, nonsense, missing, invalid, unknown, together, one] = await Promise.all([
    septet(''),
    septet('--help'),
    septet('frobnicate'),
    septet('user create --email a@example.org'),
    septet('token create --email a@example.org --scopes groups:read,nope'),
    septet('migrate --fast'),
    septet('jobs run --at 2026-12-01T00:00:00Z'),
    septet('user create --help'),
  ])
  t.match(nothing, { code: 64, stdout: /^septet \d.*\n\n {2}septet migrate / })
  t.strictSame(help, { ...nothing, code: 0 })
  t.strictSame(nonsense, { code: 64, stdout: '', stderr: 'septet: there is no command frobnicate; see septet --help' })
  t.strictSame(missing, { code: 64, stdout: '', stderr: 'septet: --name is missing; see septet user create --help' })
  t.strictSame(invalid, { code: 64, stdout: '', stderr: 'septet: --scopes is not valid: there is no scope nope' })
  t.strictSame(unknown, { code: 64, stdout: '', stderr: "septet: Unknown option '--fast'; see septet migrate --help" })
  t.strictSame(together, { code: 64, stdout: '', stderr: 'septet: --at is not valid: it goes with --once' })
  t.match(one, { code: 0, stdout: /--email <value> .*\n.*--name <value>/ })
})

t.test('a database without its tables is made by migrate, and by nothing else', async (t) => {
  t.strictSame(await septet('user list'), {
    code: 1,
    stdout: '',
    stderr: `septet: the database lacks ${migrations} migration(s): run septet migrate`,
  })
  t.match(await septet('migrate'), { code: 0, stdout: /^applied 0000_founding/, stderr: '' })
  t.strictSame(await septet('migrate'), { code: 0, stdout: 'nothing to apply', stderr: '' })
})

t.test('the first admin and their token are made here', async (t) => {
  const created = await septet('user create --email root@example.org --active --admin --name', 'Ada Root')
  t.match(created, { code: 0, stdout: /^Ada Root <root@example.org> [\w-]{36} is active, and an admin\n/ })
  const made = await septet('token create --email ROOT@example.org --days 1')
  t.match(made, {
    code: 0,
    stdout: /^[\w-]+\.[\w-]+\.[\w-]+$/,
    stderr: /^token [\w-]{36} of Ada Root, for 1 day, issued by http:\/\/127\.0\.0\.1:3000\n.*refuses it\.$/,
  })
  t.match(await asks(made.stdout, '/v1/users'), { status: 200, body: { data: [{ displayName: 'Ada Root', platformRole: 'admin' }] } })

  t.strictSame(await septet('keys rotate'), {
    code: 0,
    stdout: 'the keys are rotated; the one before stays published for as long as its tokens may live',
    stderr: '',
  })
  t.match(await asks(made.stdout), { status: 200 }, 'and the token outlives its key')
})

t.test('an invited user has a token to accept with, and none to sign in with', async (t) => {
  const invited = await septet('user create --email guest@example.org --name Guest')
  t.match(invited, {
    code: 0,
    stdout: /they accept with: curl -X POST http:\/\/127\.0\.0\.1:3000\/v1\/user-invitation-acceptances .*"sep_usr_[\w-]{43}"/,
  })
  t.strictSame(await septet('token create --email guest@example.org'), {
    code: 1,
    stdout: '',
    stderr: 'septet: guest@example.org is invited; a token would not work',
  })
  t.strictSame(await septet('user create --email Guest@example.org --name Twin'), {
    code: 1,
    stdout: '',
    stderr: 'septet: Another user has this address; upper and lower case are the same. (email-taken)',
  })
  const listed = await septet('user list')
  t.match(listed.stdout.split('\n'), [/\tinvited\tnone\tguest@example\.org\tGuest$/, /\tactive\tadmin\troot@example\.org\tAda Root$/])
})

t.test('a second factor that was lost is removed here: audited, and its owner is written to', async (t) => {
  const stored = () =>
    looking(async (db) => {
      const { rows: factors } = await db.pool.query('select user_id from second_factors')
      const { rows: mails } = await db.pool.query(`select address, locale, params from mails where kind = 'second_factor_reset'`)
      const { rows: audit } = await db.pool.query(
        `select actor_id, reason, before from audit_entries where action = 'user.second_factor_reset' order by occurred_at`,
      )
      return { factors, mails, audit }
    })
  const nothing = { factors: [], mails: [], audit: [] }
  t.strictSame(await septet('user reset-second-factor --email nobody@example.org'), {
    code: 1,
    stdout: '',
    stderr: 'septet: there is no user nobody@example.org',
  })
  t.strictSame(await septet('user reset-second-factor --email root@example.org'), {
    code: 1,
    stdout: '',
    stderr: 'septet: root@example.org has no second factor; nothing was changed',
  })
  t.same(await stored(), nothing)
  const setUp = (confirmed: boolean) =>
    looking((db) =>
      db.pool.query(
        `insert into second_factors (user_id, secret, created_at, confirmed_at, recovery_hashes)
        select id, 'ABC', now(), case when $1 then now() end, '{a,b}' from users where email = 'root@example.org'
        on conflict (user_id) do update set confirmed_at = excluded.confirmed_at`,
        [confirmed],
      ),
    )
  await setUp(false)
  t.match(await septet('user reset-second-factor --email root@example.org'), { code: 1 }, 'one that nobody confirmed asks nobody')
  await setUp(true)
  t.match(await septet('user reset-second-factor --email ROOT@example.org --reason', 'Called back, knew the last meeting'), {
    code: 0,
    stdout: /^Ada Root <.*> signs in with the password alone, until they set up a second factor again; a letter to them is in the outbox$/,
  })
  t.match(await stored(), {
    factors: [],
    mails: [{ address: 'root@example.org', locale: 'en' }],
    audit: [{ actor_id: null, reason: 'Called back, knew the last meeting', before: { recoveryCodesLeft: 2 } }],
  })
  t.match(await septet('user reset-second-factor --email root@example.org'), { code: 1, stderr: /has no second factor/ })
  t.equal((await stored()).mails.length, 1)
})

t.test('what is due by then is done by then', async (t) => {
  await septet('jobs run --once') // what every day begins with
  await looking((db) => db.pool.query(`update jobs set run_at = '2099-06-01'`))
  await looking((db) =>
    db.pool.query(`
      insert into jobs (id, kind, unique_key, run_at, created_at)
      values (gen_random_uuid(), 'upkeep.daily', 'upkeep.daily', '2099-01-01', now())
      on conflict (unique_key) do update set run_at = excluded.run_at, done_at = null`),
  )
  t.match(await septet('jobs run --once'), { code: 0, stdout: '0 done, 0 failed' })
  t.match(await septet('jobs run --once --at 2099-01-01T00:00:00Z'), { code: 0, stdout: '1 done, 0 failed' })
})

t.test('demo data never comes on top of other data', async (t) => {
  t.strictSame(await septet('seed'), { code: 1, stdout: '', stderr: 'septet: the database is not empty; nothing was changed' })
})

t.test('reset deletes everything: on the embedded engine unasked, on PostgreSQL with --yes, and never under a running server', async (t) => {
  if ('url' in where) {
    t.match(await septet('reset'), { code: 1, stdout: '', stderr: /^septet: this would delete everything .*septet reset --yes$/ })
    const inUse = await looking(() => septet('reset --yes'))
    t.match(inUse, { code: 1, stdout: '', stderr: /^septet: the database is in use by a server \(1 connections\); stop it first$/ })
    t.match(await septet('reset --yes'), { code: 0, stderr: '' })
  } else {
    const unlock = await lockFolder(dataDir)
    t.match(await septet('reset'), { code: 75, stdout: '', stderr: /is in use by process \d+; stop it or use DATABASE_URL$/ })
    await unlock()
    t.match(await septet('reset'), { code: 0, stderr: '' })
    // The next start fills it, as the tests of the program show.
    return t.strictSame(readdirSync(dataDir), [])
  }
  t.strictSame(await septet('seed'), { code: 0, stdout: 'the demo data is in', stderr: '' })
  const { rows } = await looking((db) => db.pool.query('select email from users order by email'))
  t.strictSame(
    rows.map(({ email }) => email),
    Object.values(people)
      .map(({ email }) => email)
      .sort(),
  )
})
