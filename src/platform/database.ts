import type pg from 'pg'
import { type Transactions, type Tx, transactionsOn } from './transactions.ts'

export { type DatabaseError, databaseError } from './databaseErrors.ts'
export { StartRefused } from './startRefused.ts'
export type { Orm, Tx } from './transactions.ts'

/** PGlite in this process, or a PostgreSQL server. */
export type Engine = 'embedded' | 'postgresql'

export interface Database extends Transactions {
  readonly engine: Engine
  /**
   * One transaction (read committed): committed when the work is done, rolled back when it throws. Tried up to 3 times,
   * each in a new transaction, on 40001 (serialization failure) and 40P01 (deadlock); so the work must do nothing
   * outside of it. Inside, use only `tx`: the database itself would escape the transaction on PostgreSQL and wait for
   * ever on the embedded engine (where it throws instead).
   * @throws what the work throws; an error also when the work swallowed a failure that had already aborted it.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** For what needs a connection of its own. The embedded engine has one in all: hold it, and everything waits. */
  readonly pool: pg.Pool
  /** Waits for running transactions, then lets go of the server or the folder. */
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** A PostgreSQL 15 or later; without it the embedded engine opens `dataDir`. */
  url?: string | undefined
  /** The embedded engine's folder (made if missing), or memory:// (the default), which keeps nothing. */
  dataDir?: string | undefined
  /** Connections to PostgreSQL, 10 unless told: two to four a core serve best. */
  poolSize?: number | undefined
  /** 10 s unless told. The embedded engine ignores it: bound the work by limits there. */
  statementTimeoutMs?: number | undefined
  /** A snapshot (`dumpDataDir`) that the embedded engine starts from, for tests. */
  loadDataDir?: Blob | undefined
}

/**
 * Opens the PostgreSQL at `url`, or else the embedded engine.
 * @throws StartRefused when the server does not answer or is too old, when the folder is in use or cannot be read.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url } = options
  // Only the engine that is asked for is loaded: PGlite would cost a start on PostgreSQL 50 ms and its memory.
  const { pool, close } =
    url === undefined
      ? await (await import('./embedded.ts')).openEmbedded(options)
      : await (await import('./postgresql.ts')).openPostgresql({ ...options, url })
  const engine: Engine = url === undefined ? 'embedded' : 'postgresql'
  let closing: Promise<void> | undefined
  return {
    engine,
    pool,
    ...transactionsOn(pool, { single: engine === 'embedded' }),
    close: () => (closing ??= close()),
  }
}
