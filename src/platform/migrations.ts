import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { statement } from './sql.ts'
import { StartRefused } from './startRefused.ts'
import type { Transactions, Tx } from './transactions.ts'

/** Where a database stands against a folder of migrations, by their names, in order. */
export interface MigrationState {
  readonly applied: string[]
  readonly pending: string[]
  /** How many this database has that the folder lacks: then it belongs to a newer version of the program. */
  readonly unknown: number
  /** Applied ones whose file has another content now. */
  readonly changed: string[]
}

/** One SQL file of drizzle-kit: its statements, the time that names it in the database, the hash of its content. */
interface Migration {
  readonly name: string
  readonly when: number
  readonly hash: string
  readonly statements: string[]
}

interface Applied {
  readonly hash: string
  readonly when: number
}

/**
 * Applies what is pending, all in one transaction: all or nothing. Programs that start together take turns.
 * @returns the names of those applied now.
 * @throws StartRefused when the database is newer than this program, or when an applied migration was edited.
 */
export async function migrate(database: Transactions, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder)
  return database.transaction(async (tx) => {
    await tx.orm.execute(sql`set local statement_timeout = 0`)
    await tx.run(takeTurns, {})
    await makeTable(tx)
    const applied = await tx.run(appliedMigrations, {})
    const state = compare(migrations, applied)
    refuseForeign(state)
    const pending = migrations.filter(({ name }) => state.pending.includes(name))
    for (const migration of pending) await apply(tx, migration)
    return pending.map(({ name }) => name)
  })
}

/** Where the database stands; it changes nothing. */
export async function migrationState(database: Transactions, folder: string): Promise<MigrationState> {
  const migrations = await readMigrations(folder)
  return database.transaction(async (tx) => {
    const [table] = await tx.run(hasTable, {})
    return compare(migrations, table?.found ? await tx.run(appliedMigrations, {}) : [])
  })
}

// Any number, as long as it is always this one: 'septet' in ASCII.
const takeTurns = statement<object, { locked: unknown }>(
  'migrations.takeTurns',
  () => sql`
  select pg_advisory_xact_lock(126879515567476) is null as locked`,
)

const hasTable = statement<object, { found: boolean }>(
  'migrations.hasTable',
  () => sql`
  select to_regclass('drizzle.__drizzle_migrations') is not null as found`,
)

const appliedMigrations = statement<object, Applied>(
  'migrations.applied',
  () => sql`
  select hash, created_at as "when" from drizzle.__drizzle_migrations order by id`,
)

const recordMigration = statement<Applied, never>(
  'migrations.record',
  (p) => sql`
  insert into drizzle.__drizzle_migrations (hash, created_at) values (${p.hash}, ${p.when})`,
)

/** The table of drizzle's own migrator, so that its tools understand it. */
async function makeTable(tx: Tx) {
  await tx.orm.execute(
    sql.raw(`
    create schema if not exists drizzle;
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`),
  )
}

async function apply(tx: Tx, { name, when, hash, statements }: Migration) {
  for (const text of statements) {
    await tx.orm.execute(sql.raw(text)).catch((cause: unknown) => {
      throw new Error(`migration ${name} failed; nothing was applied`, { cause })
    })
  }
  await tx.run(recordMigration, { hash, when })
}

function compare(migrations: Migration[], applied: Applied[]): MigrationState {
  const hashes = new Map(applied.map(({ when, hash }) => [when, hash]))
  const known = new Set(migrations.map(({ when }) => when))
  const isApplied = ({ when }: Migration) => hashes.has(when)
  const named = (list: Migration[]) => list.map(({ name }) => name)
  return {
    applied: named(migrations.filter(isApplied)),
    pending: named(migrations.filter((migration) => !isApplied(migration))),
    unknown: applied.filter(({ when }) => !known.has(when)).length,
    changed: named(migrations.filter((migration) => isApplied(migration) && hashes.get(migration.when) !== migration.hash)),
  }
}

function refuseForeign({ unknown, changed }: MigrationState) {
  if (unknown > 0) {
    throw new StartRefused(`the database is newer than this program: it has ${unknown} migration(s) unknown here; update the program`)
  }
  if (changed.length > 0) {
    throw new StartRefused(`migration ${changed.join(', ')} was edited after it had been applied; put it back and add a new one`)
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const journal = await readFile(join(folder, 'meta', '_journal.json'), 'utf8').catch((cause: unknown) => {
    throw new StartRefused(`there are no migrations in ${folder}`, { cause })
  })
  const { entries } = JSON.parse(journal) as { entries: { tag: string; when: number }[] }
  return Promise.all(
    entries.map(async ({ tag, when }) => {
      const text = await readFile(join(folder, `${tag}.sql`), 'utf8')
      const hash = createHash('sha256').update(text).digest('hex')
      return { name: tag, when, hash, statements: text.split('--> statement-breakpoint') }
    }),
  )
}
