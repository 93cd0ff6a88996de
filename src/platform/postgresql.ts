import pg from 'pg'
import { StartRefused } from './startRefused.ts'
import { typeParsers } from './typeParsers.ts'

export interface PostgresqlOptions {
  url: string
  poolSize?: number | undefined
  statementTimeoutMs?: number | undefined
}

const oldestVersion = 15

/**
 * A pool on a PostgreSQL server that has answered once.
 * @throws StartRefused without an answer, before PostgreSQL 15, or when the database is not in UTF8.
 */
export async function openPostgresql({ url, poolSize = 10, statementTimeoutMs = 10_000 }: PostgresqlOptions) {
  const where = withoutPassword(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'septet',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 0,
    keepAlive: true,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    // Statements here are short and many run at once: for them parallel workers and compilation cost more than the work.
    options: '-c timezone=UTC -c intervalstyle=iso_8601 -c max_parallel_workers_per_gather=0 -c jit=off',
    types: typeParsers,
  })
  // The server may drop a connection, idle or in the middle of a transaction. The pool removes it and its work fails;
  // these events say the same once more, and without a listener they would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await refuseUnfit(pool, where)
  } catch (error) {
    await pool.end()
    if (error instanceof StartRefused) throw error
    throw new StartRefused(`PostgreSQL at ${where} cannot be used (${reasonOf(error)}); check DATABASE_URL`, {
      exitCode: 69,
      cause: error,
    })
  }
  return { pool, close: () => pool.end() }
}

async function refuseUnfit(pool: pg.Pool, where: string) {
  const asked = `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`
  const { rows } = await pool.query<{ version: number; encoding: string }>(asked)
  const { version = 0, encoding = '' } = rows[0] ?? {}
  if (version < oldestVersion) {
    throw new StartRefused(`PostgreSQL at ${where} is version ${version}; version ${oldestVersion} or later is needed`)
  }
  if (encoding !== 'UTF8') throw new StartRefused(`the database at ${where} is in ${encoding}; it must be in UTF8`)
}

/** What a URL may show: never its password, nor its query, which may hold one too. */
function withoutPassword(url: string) {
  if (!URL.canParse(url)) return 'DATABASE_URL (which is not a URL)'
  const { hostname, port, pathname, username } = new URL(url)
  return `${username}${username && '@'}${hostname || 'the local socket'}${port && `:${port}`}${pathname}`
}

// A refused connection to a name with several addresses is an AggregateError without a message of its own.
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
