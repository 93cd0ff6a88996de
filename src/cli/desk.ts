import { type App, buildApp } from '../buildApp.ts'
import { smtpTransport } from '../mail/smtp.ts'
import { realWorld, type World } from '../platform/clock.ts'
import { type Config, publicUrlOf } from '../platform/config.ts'
import { migrationsFolder, openConfigured } from '../platform/configured.ts'
import type { Database } from '../platform/database.ts'
import { migrationState } from '../platform/migrations.ts'
import { CommandRefused } from './command.ts'

/** Does something with the database, which must be at this program's version, and closes it whatever happens. */
export async function withDatabase<T>(config: Config, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openConfigured(config)
  try {
    const { pending, unknown } = await migrationState(db, migrationsFolder())
    if (unknown > 0) throw new CommandRefused('the database is newer than this program; update the program')
    if (pending.length > 0) throw new CommandRefused(`the database lacks ${pending.length} migration(s): run septet migrate`)
    return await work(db)
  } finally {
    await db.close()
  }
}

/** The same with the whole application, not listening, at a time that may be another than now. */
export const withApp = <T>(config: Config, work: (app: App, db: Database) => Promise<T>, world: World = realWorld): Promise<T> =>
  withDatabase(config, async (db) =>
    work(await buildApp({ db, world, publicUrl: publicUrlOf(config), logLevel: 'warn', transport: smtpTransport(config) }), db),
  )
