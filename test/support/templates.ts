import { randomBytes } from 'node:crypto'
import pg from 'pg'

/**
 * A database of its own on a PostgreSQL server: a clone (35 ms) of a template that `prepare` makes once for each hash.
 * What killed runs left is dropped: clones older than ten minutes that nobody is connected to, and unused
 * templates older than a day.
 */
export async function cloneOfTemplate(url: string, hash: string, prepare: (url: string) => Promise<void>) {
  const template = `septet_template_${hash}`
  const clone = `septet_test_${randomBytes(8).toString('hex')}`
  await inTurn(url, async (server) => {
    await dropStale(server, template)
    if (!(await exists(server, template))) await makeTemplate(server, url, template, prepare)
    await server.query(`create database ${clone} template ${template}`)
    // No test cuts the power, and waiting for the disk is most of what a small transaction costs.
    await server.query(`alter database ${clone} set synchronous_commit = off`)
  })
  const drop = () => inTurn(url, async (server) => void (await server.query(`drop database if exists ${clone} with (force)`)))
  return { url: on(url, clone), drop }
}

/** A new database without anything in it, not even a migration. */
export async function emptyDatabase(url: string) {
  const name = `septet_test_${randomBytes(8).toString('hex')}`
  await inTurn(url, async (server) => void (await server.query(`create database ${name} template template0 encoding 'UTF8'`)))
  const drop = () => inTurn(url, async (server) => void (await server.query(`drop database if exists ${name} with (force)`)))
  return { url: on(url, name), drop }
}

/** Prepared under another name and renamed when done, so that a killed run leaves no half-made template. */
async function makeTemplate(server: pg.Client, url: string, template: string, prepare: (url: string) => Promise<void>) {
  const draft = `${template}_draft`
  await server.query(`drop database if exists ${draft} with (force)`)
  await server.query(`create database ${draft} template template0 encoding 'UTF8'`)
  await prepare(on(url, draft))
  await server.query(`alter database ${draft} rename to ${template}`)
}

async function dropStale(server: pg.Client, template: string) {
  const { rows } = await server.query<{ name: string }>(
    `select datname as name
       from pg_database d, lateral (select modification as made from pg_stat_file(format('base/%s/PG_VERSION', d.oid), true)) file
      where not exists (select from pg_stat_activity a where a.datid = d.oid)
        and (datname like 'septet\\_test\\_%' and made < now() - interval '10 minutes'
          or datname like 'septet\\_template\\_%' and made < now() - interval '1 day' and datname <> $1)`,
    [template],
  )
  for (const { name } of rows) await server.query(`drop database if exists ${name}`)
}

async function exists(server: pg.Client, name: string) {
  const { rowCount } = await server.query('select from pg_database where datname = $1', [name])
  return rowCount === 1
}

/** One test file at a time: PostgreSQL clones a template only while nobody is connected to it. */
async function inTurn(url: string, work: (server: pg.Client) => Promise<void>) {
  const server = new pg.Client({ connectionString: url })
  await server.connect()
  try {
    await server.query(`select pg_advisory_lock(hashtext('septet test databases'))`)
    await work(server)
  } finally {
    await server.end()
  }
}

function on(url: string, database: string) {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}
