import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import { openEmbedded } from '../../src/platform/embedded.ts'
import { migrate } from '../../src/platform/migrations.ts'
import { transactionsOn } from '../../src/platform/transactions.ts'
import { cloneOfTemplate } from './templates.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'septet')

/** The part of a tap test that is needed here. */
export interface Test {
  teardown(last: () => Promise<void>): unknown
}

export interface TestDatabase extends Database {
  /** Deletes every row of every table: about 10 ms. */
  empty(): Promise<void>
}

/**
 * A migrated, empty database for one test file, gone when the test ends: PGlite from a snapshot, or, where
 * TEST_DATABASE_URL names a PostgreSQL server (its role must be a superuser), a clone of a template database.
 */
export async function testDatabase(t: Test, { url = process.env.TEST_DATABASE_URL, migrations = join(root, 'migrations') } = {}) {
  const hash = await hashOf(migrations)
  const alike = `${hash} ${url}`
  const free = used.get(alike) ?? []
  used.set(alike, free)
  const database = free.pop() ?? (await (url ? cloned(url, hash, migrations) : fromSnapshot(hash, migrations)))
  t.teardown(async () => {
    if (!keeping) return database.close()
    await empty(database)
    free.push(database)
  })
  const testing: TestDatabase = { ...database, empty: () => empty(database) }
  return testing
}

/**
 * Variables that name a migrated, empty database for programs: a folder in `folder`, or a database on the server that TEST_DATABASE_URL names,
 * gone when the test ends.
 */
export async function databaseForPrograms(t: Test, folder: string): Promise<Record<string, string>> {
  const url = process.env.TEST_DATABASE_URL
  const migrations = join(root, 'migrations')
  const hash = await hashOf(migrations)
  if (url !== undefined) {
    const clone = await templateClone(url, hash, migrations)
    t.teardown(clone.drop)
    return { DATABASE_URL: clone.url }
  }
  await mkdir(folder, { recursive: true })
  const engine = new PGlite({ dataDir: join(folder, 'postgres'), loadDataDir: await snapshotOf(hash, migrations) })
  await engine.waitReady
  await engine.close()
  return { DATA_DIR: folder }
}

/** Deletes every row of every table, whatever refers to what. The migrations stay applied. */
export async function empty(database: Database) {
  await database.transaction(async (tx) => {
    await tx.orm.execute(`
      do $$
      declare t regclass;
      begin
        set local session_replication_role = replica; -- no foreign keys, no triggers
        for t in select c.oid from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace loop
          execute format('delete from %s', t);
        end loop;
        for t in select c.oid from pg_class c where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace loop
          execute format('alter sequence %s restart', t);
        end loop;
      end $$`)
  })
}

const templateClone = (url: string, hash: string, migrations: string) =>
  cloneOfTemplate(url, hash, async (template) => {
    const database = await openDatabase({ url: template })
    await migrate(database, migrations).finally(() => database.close())
  })

async function cloned(url: string, hash: string, migrations: string): Promise<Database> {
  const clone = await templateClone(url, hash, migrations)
  const database = await openDatabase({ url: clone.url })
  return { ...database, close: () => database.close().then(clone.drop) }
}

/** Databases that no test uses any more, empty, by what made them and where. */
const used = new Map<string, Database[]>()
let keeping = false

/**
 * From here on a database is emptied (10 ms) and used again, where a new one costs an engine, or connections that know none of its tables: for
 * a process that runs many files.
 * @returns what closes them.
 */
export function keepUsed(): () => Promise<void> {
  keeping = true
  return async () => {
    for (const database of [...used.values()].flat()) await database.close()
  }
}

const fromSnapshot = async (hash: string, migrations: string) => openDatabase({ loadDataDir: await snapshotOf(hash, migrations) })

async function snapshotOf(hash: string, migrations: string): Promise<Blob> {
  const file = join(cache, `${hash}.tar`)
  const snapshot = await readFile(file).catch(() => undefined)
  return snapshot ? new Blob([snapshot]) : makeSnapshot(file, migrations)
}

/** Test files that start together may each make it; the renaming makes that harmless. */
async function makeSnapshot(file: string, migrations: string): Promise<Blob> {
  const { pool, engine, close } = await openEmbedded({})
  await migrate(transactionsOn(pool, { single: true }), migrations)
  const snapshot = await engine.dumpDataDir('none')
  await close()
  await mkdir(cache, { recursive: true })
  await removeOld()
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, new Uint8Array(await snapshot.arrayBuffer()))
  await rename(draft, file)
  return snapshot
}

const day = 24 * 60 * 60 * 1000

async function removeOld() {
  for (const name of await readdir(cache)) {
    const path = join(cache, name)
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > day) await rm(path, { force: true })
  }
}

/** Names a database after what made it: the migrations, and the engine's version for its files. */
async function hashOf(migrations: string) {
  const hash = createHash('sha256')
  hash.update(await readFile(join(root, 'node_modules', '@electric-sql', 'pglite', 'package.json')))
  hash.update(await readFile(join(migrations, 'meta', '_journal.json')))
  for (const name of (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort()) {
    hash.update(name).update(await readFile(join(migrations, name)))
  }
  return hash.digest('hex').slice(0, 16)
}
