import { randomUUID } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { bigint, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { databaseError } from '../src/platform/database.ts'
import { migrate, migrationState } from '../src/platform/migrations.ts'
import { statement, statements, utc } from '../src/platform/sql.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { rollingBack } from './support/rollingBack.ts'
import t, { type Test } from './support/tap.ts'

const migrations = fileURLToPath(new URL('fixtures/migrations', import.meta.url))
const server = process.env.TEST_DATABASE_URL

const shelves = pgTable('shelves', { id: uuid().primaryKey(), name: text().notNull() })
const books = pgTable('books', { id: uuid().primaryKey(), shelfId: uuid().notNull(), copies: bigint({ mode: 'number' }) })

const shelfNames = statement<object, { name: string }>('test.shelfNames', () => sql`select name from ${shelves} order by name`)
const addShelf = statement<{ name: string }, { id: string }>(
  'test.addShelf',
  (p) => sql`
  insert into ${shelves} (id, name) values (gen_random_uuid(), ${p.name}) returning id`,
)
const fail = statement<object, never>('test.fail', () => sql`select 1 / 0`)
const cast = statement<{ json: string }, never>('test.cast', (p) => sql`select ${p.json}::jsonb`)

for (const [engine, url] of [
  ['embedded', ''],
  ['postgresql', server],
] as const) {
  t.test(`on ${engine}`, { skip: url === undefined && 'TEST_DATABASE_URL names no server' }, async (t) => {
    const database = await testDatabase(t, { url, migrations })
    t.equal(database.engine, engine)
    t.afterEach(() => database.empty())
    await guarantees(t, database)
  })
}

async function guarantees(t: Test, database: TestDatabase) {
  const names = async () => (await database.run(shelfNames, {})).map(({ name }) => name)

  await t.test('a statement is prepared once and used again', async (t) => {
    const twice = statement<{ n: number }, { n: number }>('test.twice', (p) => sql`select ${p.n}::int + ${p.n} + ${1}::int as n`)
    t.match(twice.text, 'select $1::int + $1 + $2::int as n')
    await database.transaction(async (tx) => {
      t.same([await tx.run(twice, { n: 1 }), await tx.run(twice, { n: 2 })], [[{ n: 3 }], [{ n: 5 }]])
      const uses = statement<{ name: string }, { uses: number }>(
        'test.uses',
        (p) => sql`
        select generic_plans + custom_plans as uses from pg_prepared_statements where name = ${p.name}`,
      )
      t.same(await tx.run(uses, { name: twice.name }), [{ uses: 2 }])
    })
  })

  await t.test('a family is built once a shape, and knows tables, columns and aliases', async (t) => {
    let built = 0
    const family = statements<{ sort: 'name' | 'id'; named?: boolean }, { name: string }, { name: string }>('test.family', (p, shape) => {
      built++
      const filter = shape.named ? sql`where ${shelves.name} = ${p.name}` : sql``
      return sql`select ${shelves.name} from ${shelves} ${filter} order by ${shape.sort === 'id' ? shelves.id : shelves.name}`
    })
    await database.run(addShelf, { name: 'a' })
    t.same(await database.run(family({ sort: 'name', named: true }), { name: 'a' }), [{ name: 'a' }])
    t.same(await database.run(family({ named: true, sort: 'name' }), { name: 'b' }), [])
    t.equal(built, 1)
    t.not(family({ sort: 'id' }).name, family({ sort: 'name' }).name)
    t.match(
      statement('x'.repeat(99), () => sql`select ${books.shelfId}`),
      { name: /^x{52}_[0-9a-f]{10}$/, text: 'select "books"."shelf_id"' },
    )
  })

  await t.test('values are read alike', async (t) => {
    const moment = sql`'2026-01-02 03:04:05.678+02'::timestamptz`
    const all = statement<{ ids: string[]; json: object }, object>(
      'test.types',
      (p) => sql`
      select 9007199254740991::int8 as int8, count(*) as count, sum(1) as sum, 1.5::numeric as numeric, array[1, null]::int8[] as int8s,
        ${moment} as moment, ${utc(moment)} as utc, '2026-01-02'::date as date, array['2026-01-02']::date[] as dates,
        '2026-01-02 03:04'::timestamp as local, '03:04'::time as time, interval '1 day 2 hours' as lasting,
        ${p.json}::jsonb as jsonb, '[1]'::json as json, ${p.ids}::text[] as ids, true as yes, null as nothing, '\\xff'::bytea as bytes`,
    )
    t.strictSame(await database.run(all, { ids: ['a,b', '"'], json: { a: null } }), [
      {
        int8: 9007199254740991,
        count: 1,
        sum: 1,
        numeric: 1.5,
        int8s: [1, null],
        moment: new Date('2026-01-02T01:04:05.678Z'),
        utc: '2026-01-02T01:04:05.678Z',
        date: '2026-01-02',
        dates: ['2026-01-02'],
        local: '2026-01-02 03:04:00',
        time: '03:04:00',
        lasting: 'P1DT2H',
        jsonb: { a: null },
        json: [1],
        ids: ['a,b', '"'],
        yes: true,
        nothing: null,
        bytes: Buffer.from([255]),
      },
    ])
    const huge = statement<object, object>('test.huge', () => sql`select 9007199254740993::int8`)
    await t.rejects(database.run(huge, {}), RangeError, 'rather no number than a wrong one')
    t.same(await names(), [], 'and the connection is well')
  })

  await t.test('a transaction is kept when its work is done, and undone when it throws', async (t) => {
    const id = randomUUID()
    await database.transaction((tx) => tx.orm.insert(shelves).values({ id, name: 'kept' }))
    const lost = database.transaction(async (tx) => {
      await tx.run(addShelf, { name: 'lost' })
      throw new Error('changed my mind')
    })
    await t.rejects(lost, { message: 'changed my mind' })
    t.same(await names(), ['kept'])
  })

  await t.test('an error carries its code and constraint, from SQL and from drizzle', async (t) => {
    await database.run(addShelf, { name: 'a' })
    const error = await database.run(addShelf, { name: 'a' }).catch((error: unknown) => error)
    t.match(databaseError(error), { code: '23505', constraint: 'shelves_name_taken', table: 'shelves' })
    const orphan = { id: randomUUID(), shelfId: randomUUID(), copies: 1 }
    const wrapped = await database.transaction((tx) => tx.orm.insert(books).values(orphan)).catch((error: unknown) => error)
    t.match(databaseError(wrapped), { code: '23503', constraint: 'books_shelf_known' })
    t.equal(databaseError(new Error('something else')), undefined)
    t.same(await names(), ['a'])
  })

  await t.test('an error keeps to itself what was stored or sent, from SQL and from drizzle', async (t) => {
    const secret = 'what somebody wrote'
    await database.run(addShelf, { name: secret })
    const ways: (() => Promise<unknown>)[] = [
      () => database.run(addShelf, { name: secret }),
      () => database.run(cast, { json: `{"a": "${secret}\\u0000"}` }),
      () => database.transaction((tx) => tx.orm.insert(shelves).values({ id: randomUUID(), name: secret })),
    ]
    for (const failing of ways) {
      const error = await failing().catch((thrown: unknown) => thrown)
      t.ok(databaseError(error))
      for (const one of [error, (error as Error).cause]) t.notMatch(inspect(one, { showHidden: true }), secret)
    }
  })

  await t.test('a swallowed failure does not pass for a commit', async (t) => {
    const swallowing = database.transaction(async (tx) => {
      await tx.run(addShelf, { name: 'a' })
      await tx.run(fail, {}).catch(() => {})
    })
    await t.rejects(swallowing, { message: /error was swallowed/ })
    t.same(await names(), [])
  })

  await t.test('a deadlock or a serialization failure is tried again, three times in all', async (t) => {
    for (const code of ['40001', '40P01', '23505']) {
      let tries = 0
      const work = database.transaction(async (tx) => {
        tries++
        await tx.orm.execute(sql.raw(`do $$ begin raise sqlstate '${code}'; end $$`))
      })
      await t.rejects(work)
      t.equal(tries, code === '23505' ? 1 : 3, code)
    }
    let first = true
    await database.transaction(async (tx) => {
      await tx.run(addShelf, { name: 'a' })
      if (!first) return
      first = false
      await tx.orm.execute(`do $$ begin raise sqlstate '40001'; end $$`)
    })
    t.same(await names(), ['a'], 'each try starts anew')
  })

  await t.test('a transaction that has ended is of no use', async (t) => {
    const tx = await database.transaction(async (tx) => tx)
    await t.rejects(tx.run(shelfNames, {}), { message: /has ended/ })
    t.throws(() => tx.orm, { message: /has ended/ })
  })

  await t.test('the database inside of a transaction throws on the embedded engine, instead of waiting', async (t) => {
    if (database.engine !== 'embedded') return t.pass('PostgreSQL has other connections')
    await t.rejects(
      database.transaction(() => names()),
      { message: /use its tx/ },
    )
    await t.rejects(
      database.transaction(() => database.transaction(async () => {})),
      { message: /use its tx/ },
    )
    t.same(await names(), [])
  })

  await t.test('a broken connection is replaced', async (t) => {
    const client = await database.pool.connect()
    await client.query('begin')
    await client.query({ name: 'test.leftover', text: 'select 1' })
    client.release(true)
    t.same(await names(), [])
    const next = await database.pool.connect()
    t.same((await next.query({ name: 'test.leftover', text: 'select 2 as two' })).rows, [{ two: 2 }])
    next.release()
    await database.run(addShelf, { name: 'a' })
    t.same(await names(), ['a'])
  })

  await t.test('rollingBack undoes everything, and a failure in it only itself', async (t) => {
    await database.run(addShelf, { name: 'before' })
    const { database: inside, rollback } = await rollingBack(database)
    const insideNames = async () => (await inside.run(shelfNames, {})).map(({ name }) => name)
    await Promise.all(['a', 'b'].map((name) => inside.transaction((tx) => tx.run(addShelf, { name }))))
    await t.rejects(inside.run(addShelf, { name: 'a' }))
    const thrown = inside.transaction(async (tx) => {
      await tx.orm.insert(shelves).values({ id: randomUUID(), name: 'c' })
      throw new Error('no')
    })
    await t.rejects(thrown, { message: 'no' })
    await t.rejects(
      inside.transaction(() => insideNames()),
      { message: /use its tx/ },
    )
    t.same(await insideNames(), ['a', 'b', 'before'])
    await rollback()
    t.same(await names(), ['before'])
  })

  await t.test('migrations are applied once, all or nothing', async (t) => {
    t.same(await migrationState(database, migrations), { applied: ['0000_shelves', '0001_books'], pending: [], unknown: 0, changed: [] })
    t.same(await Promise.all([migrate(database, migrations), migrate(database, migrations)]), [[], []])
    const broken = t.testdir(
      folderOf(
        { '0000_shelves': 1700000000000, '0001_books': 1700000001000, '0002_more': 1, '0003_broken': 2 },
        {
          '0002_more': 'create table more (id int)',
          '0003_broken': 'create table more (id int)',
        },
      ),
    )
    for (const file of ['0000_shelves.sql', '0001_books.sql']) await copyFile(join(migrations, file), join(broken, file))
    await t.rejects(migrate(database, broken), { message: 'migration 0003_broken failed; nothing was applied' })
    t.match(await migrationState(database, broken), { pending: ['0002_more', '0003_broken'] })
  })

  await t.test('a database newer than the program, or an edited migration, is refused', async (t) => {
    const older = t.testdir(folderOf({ '0000_shelves': 1700000000000 }, { '0000_shelves': 'select 1' }))
    await t.rejects(migrate(database, older), { name: 'StartRefused', message: /newer than this program: it has 1 migration/ })
    const edited = t.testdir(
      folderOf({ '0000_shelves': 1700000000000, '0001_books': 1700000001000 }, { '0000_shelves': 'select 1', '0001_books': '' }),
    )
    await t.rejects(migrate(database, edited), { name: 'StartRefused', message: /0000_shelves, 0001_books was edited/ })
  })
}

function folderOf(whens: Record<string, number>, files: Record<string, string>) {
  const entries = Object.entries(whens).map(([tag, when], idx) => ({ idx, tag, when }))
  const sqlFiles = Object.fromEntries(Object.entries(files).map(([name, content]) => [`${name}.sql`, content]))
  return { meta: { '_journal.json': JSON.stringify({ entries }) }, ...sqlFiles }
}
