import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { databaseError, openDatabase } from '../src/platform/database.ts'
import { statement } from '../src/platform/sql.ts'
import { testDatabase } from './support/database.ts'
import t from './support/tap.ts'

const server = process.env.TEST_DATABASE_URL
const migrations = fileURLToPath(new URL('fixtures/migrations', import.meta.url))

t.test('a server that does not answer is named without its password', async (t) => {
  for (const url of [
    'postgres://septet:s3cret@127.0.0.1:1/septet?password=s3cret',
    'postgres://septet:s3cret@no-such-host.invalid/septet',
    's3cret',
  ]) {
    const error = await openDatabase({ url }).catch((error: unknown) => error)
    t.match(error, { name: 'StartRefused', exitCode: 69, message: /^PostgreSQL at .*; check DATABASE_URL$/ })
    t.notMatch(String(error), /s3cret|\n/)
  }
})

t.test('what only a server shows', { skip: server === undefined && 'TEST_DATABASE_URL names no server' }, async (t) => {
  const database = await testDatabase(t, { url: server, migrations })
  const one = statement<object, { one: number }>('test.one', () => sql`select 1 as one`)

  await t.test('a connection lost in a transaction fails that transaction only', async (t) => {
    const lost = database.transaction(async (tx) => {
      await tx.orm.execute(sql`select pg_terminate_backend(pg_backend_pid())`)
    })
    t.match(databaseError(await lost.catch((error: unknown) => error)), { code: '57P01' })
    t.same(await database.run(one, {}), [{ one: 1 }])
  })

  await t.test('a connection lost between two statements does too', async (t) => {
    const lost = database.transaction(async (tx) => {
      const { rows } = await tx.orm.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await new Promise((resolve) => setTimeout(resolve, 100))
      await tx.run(one, {})
    })
    await t.rejects(lost)
    t.same(await database.run(one, {}), [{ one: 1 }])
  })

  await t.test('two transactions that wait for each other both end well', async (t) => {
    const lock = statement<{ key: number }, object>('test.lock', (p) => sql`select pg_advisory_xact_lock(${p.key}::bigint)::text`)
    let arrived = 0
    const crossing = (first: number, second: number) =>
      database.transaction(async (tx) => {
        await tx.run(lock, { key: first })
        for (arrived++; arrived < 2; ) await new Promise((resolve) => setTimeout(resolve, 5))
        await tx.run(lock, { key: second })
        return first
      })
    t.same(await Promise.all([crossing(1, 2), crossing(2, 1)]), [1, 2])
    t.equal(arrived, 3, 'one of them was tried again')
  })

  await t.test('a statement that takes too long is cancelled', async (t) => {
    const hasty = await openDatabase({ url: server, statementTimeoutMs: 50 })
    t.teardown(() => hasty.close())
    const sleep = statement<object, object>('test.sleep', () => sql`select pg_sleep(5)::text`)
    t.match(databaseError(await hasty.run(sleep, {}).catch((error: unknown) => error)), { code: '57014' })
  })
})
