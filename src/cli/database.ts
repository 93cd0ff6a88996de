import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { seedDemo } from '../demo/seed.ts'
import { realWorld } from '../platform/clock.ts'
import { openConfigured, openMigrated } from '../platform/configured.ts'
import { lockFolder } from '../platform/folderLock.ts'
import { CommandRefused, command, flag } from './command.ts'

/** The database itself: its migrations, its demo data, its end. */
export const databaseCommands = [
  command({
    name: 'migrate',
    summary: 'Apply what the database lacks. A server does the same at its start.',
    options: z.strictObject({}),
    async run(_, { config, say }) {
      const { db, applied } = await openMigrated(config)
      await db.close()
      say(applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to apply')
    },
  }),

  command({
    name: 'seed',
    summary: 'Fill an empty database with the demo data.',
    options: z.strictObject({}),
    async run(_, { config, say }) {
      const { db } = await openMigrated(config)
      const seeded = await seedDemo(db, realWorld).finally(() => db.close())
      if (!seeded) throw new CommandRefused('the database is not empty; nothing was changed')
      say('the demo data is in')
    },
  }),

  command({
    name: 'reset',
    summary: 'Delete everything. It asks nothing on the embedded engine.',
    options: z.strictObject({ yes: flag('On PostgreSQL: yes, delete everything in the schema public of DATABASE_URL') }),
    async run({ yes }, { config, say }) {
      if (config.DATABASE_URL === undefined) return say(await resetFolder(config.DATA_DIR))
      if (!yes) throw new CommandRefused('this would delete everything in the schema public of DATABASE_URL; if you mean it: septet reset --yes')
      say(await resetServer(await openConfigured(config)))
    },
  }),
]

async function resetFolder(dataDir: string): Promise<string> {
  if (!existsSync(dataDir)) return `there is nothing in ${dataDir}`
  const unlock = await lockFolder(dataDir)
  try {
    for (const name of ['postgres', 'postgres.new']) await rm(join(dataDir, name), { recursive: true, force: true })
  } finally {
    await unlock()
  }
  return `${dataDir} is empty; the next start makes a new database`
}

async function resetServer({ pool, close }: Awaited<ReturnType<typeof openConfigured>>): Promise<string> {
  try {
    const { rows } = await pool.query<{ pid: number }>(`
      select pid from pg_stat_activity
      where datname = current_database() and application_name = 'septet' and pid <> pg_backend_pid()`)
    if (rows.length > 0) throw new CommandRefused(`the database is in use by a server (${rows.length} connections); stop it first`)
    await pool.query('begin; drop schema if exists drizzle cascade; drop schema public cascade; create schema public; commit')
    return 'the database is empty; the next start, or septet migrate, makes its tables'
  } finally {
    await close()
  }
}
