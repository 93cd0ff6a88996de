import type { Config } from './config.ts'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrations.ts'
import { projectFile } from './root.ts'

/** Where the migrations of this program are. */
export const migrationsFolder = (): string => projectFile('migrations')

/** The database that the configuration names, as it is. */
export const openConfigured = (config: Config): Promise<Database> =>
  openDatabase({
    url: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    poolSize: config.POOL_SIZE,
    statementTimeoutMs: config.STATEMENT_TIMEOUT_MS,
  })

/**
 * The same with every migration applied, and which were applied now.
 * @throws StartRefused, with nothing left open.
 */
export async function openMigrated(config: Config): Promise<{ db: Database; applied: string[] }> {
  const db = await openConfigured(config)
  try {
    return { db, applied: await migrate(db, migrationsFolder()) }
  } catch (error) {
    await db.close()
    throw error
  }
}
