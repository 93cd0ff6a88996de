import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { sources } from '../src/app.ts'
import { openDatabase } from '../src/platform/database.ts'
import { migrate } from '../src/platform/migrations.ts'
import { analyzerVersion } from '../src/search/analyzer/terms.ts'
import { indexEverything } from '../src/search/jobs.ts'

const migrations = fileURLToPath(new URL('../migrations', import.meta.url))
const dataset = new URL('dataset.sql', import.meta.url)

export const serverUrl = (): string =>
  process.env.BENCH_DATABASE_URL ?? process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/**
 * A copy of the data set, for one run to write into. The original is made once for each state of the migrations and the data set (about two
 * minutes) and stays on the server as `septet_bench_{hash}`.
 */
export async function benchDatabase(say: (line: string) => void): Promise<{ url: string; drop(): Promise<void> }> {
  const original = `septet_bench_${await hashOfSources()}`
  const copy = `${original}_${process.pid}`
  await onServer(async (server) => {
    const { rows } = await server.query('select datname as name from pg_database where datname like $1', ['septet\\_bench\\_%'])
    const names = (rows as { name: string }[]).map(({ name }) => name)
    if (!names.includes(original)) {
      say(`Making ${original}: about two minutes, once.`)
      await make(server, original)
    }
    const stale = names.filter((name) => !name.startsWith(original))
    if (stale.length > 0) say(`Left from other versions, yours to drop: ${stale.join(', ')}`)
    await server.query(`create database ${copy} template ${original} strategy file_copy`)
  })
  return {
    url: urlOf(copy),
    drop: () => onServer(async (server) => void (await server.query(`drop database if exists ${copy} with (force)`))),
  }
}

/** Under another name until it is whole. */
async function make(server: pg.Client, name: string) {
  const draft = `${name}_draft`
  await server.query(`drop database if exists ${draft} with (force)`)
  await server.query(`create database ${draft}`)
  const database = await openDatabase({ url: urlOf(draft), poolSize: 1, statementTimeoutMs: 600_000 })
  try {
    await migrate(database, migrations)
    await database.pool.query(await readFile(dataset, 'utf8'))
    await indexEverything((work) => database.transaction(work), sources)
    await database.pool.query('vacuum analyze')
  } finally {
    await database.close()
  }
  await server.query(`alter database ${draft} rename to ${name}`)
}

async function onServer<T>(work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: serverUrl() })
  await server.connect()
  try {
    return await work(server)
  } finally {
    await server.end()
  }
}

function urlOf(database: string) {
  const url = new URL(serverUrl())
  url.pathname = `/${database}`
  return url.href
}

async function hashOfSources() {
  const files = (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort()
  const hash = createHash('sha256')
  for (const name of files) hash.update(await readFile(`${migrations}/${name}`))
  return hash
    .update(await readFile(dataset))
    .update(String(analyzerVersion))
    .digest('hex')
    .slice(0, 10)
}
