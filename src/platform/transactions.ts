import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { databaseError, withoutValues } from './databaseErrors.ts'
import type { Runner, Statement } from './sql.ts'

/** Drizzle on the connection of a transaction, for writes. Its errors wrap PostgreSQL's: read them with `databaseError`. */
export type Orm = Omit<NodePgDatabase, 'transaction' | '$client'>

/** A running transaction. It ends with the work it was given to; using it later throws. */
export interface Tx extends Runner {
  readonly orm: Orm
}

/** What runs statements and transactions. */
export interface Transactions extends Runner {
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** Statements and transactions on a pool; `single`: its one connection is all there is, so nesting would wait for ever. */
export function transactionsOn(pool: pg.Pool, { single }: { single: boolean }): Transactions {
  const guard = single ? nestingGuard() : { refuseNested() {}, during: <T>(work: () => Promise<T>) => work() }

  const attempt = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let failedRollback: Error | undefined
    try {
      await client.query('begin')
      return await workOn(client, work, () => commit(client))
    } catch (error) {
      failedRollback = await client.query('rollback').then(() => undefined, asError)
      throw withoutValues(error)
    } finally {
      client.release(failedRollback) // with an error the pool destroys the connection: nobody knows its state
    }
  }

  return {
    run: async (statement, params) => {
      guard.refuseNested()
      return rowsFrom(pool, statement, params)
    },
    async transaction(work) {
      guard.refuseNested()
      for (let tries = 1; ; tries++) {
        try {
          return await guard.during(() => attempt(work))
        } catch (error) {
          if (tries === 3 || !isWorthRetrying(error)) throw error
          await sleep(Math.random() * 20 * tries)
        }
      }
    },
  }
}

/** Does the work with a `tx` that ends with it, then `finish`. */
export async function workOn<T>(client: pg.PoolClient, work: (tx: Tx) => Promise<T>, finish: () => Promise<void>): Promise<T> {
  let ended = false
  const open = () => {
    if (ended) throw new Error('this transaction has ended: await everything inside of it')
  }
  const tx: Tx = {
    get orm() {
      open()
      return ormOn(client)
    },
    run: async (statement, params) => {
      open()
      return rowsOf(client, statement, params)
    },
  }
  try {
    const result = await work(tx)
    ended = true
    await finish()
    return result
  } finally {
    ended = true
  }
}

/** Runs a statement on a connection. */
export function rowsOf<Params extends object, Row extends object>(
  client: pg.PoolClient,
  { name, text, values }: Statement<Params, Row>,
  params: Params,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    client.query(new NamedQuery<Row>(name, text, values(params), (error, result) => (error ? reject(traced(error)) : resolve(result.rows))))
  })
}

/** The same on whichever connection the pool gives; one that failed is not used again. */
async function rowsFrom<Params extends object, Row extends object>(pool: pg.Pool, statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
  const client = await pool.connect()
  let failed: Error | undefined
  try {
    return await rowsOf(client, statement, params)
  } catch (error) {
    failed = asError(error)
    throw error
  } finally {
    client.release(failed)
  }
}

/** What `client.query({ name, text, values })` makes of its argument, without copying it property by property first. */
class NamedQuery<Row extends object> extends pg.Query<Row> {
  constructor(
    readonly name: string,
    text: string,
    values: unknown[],
    readonly callback: (error: Error | null, result: pg.QueryResult<Row>) => void,
  ) {
    super(text, values)
  }
}

/** An error of the server, made where its bytes came in, with the stack of whoever asked: without it nobody finds the statement. */
function traced(error: Error): unknown {
  Error.captureStackTrace(error, traced)
  return withoutValues(error)
}

async function commit(client: pg.PoolClient) {
  const { command } = await client.query('commit')
  // PostgreSQL answers the commit of a failed transaction with a rollback, and no error.
  if (command === 'ROLLBACK') throw new Error('rolled back: a statement of this transaction failed and its error was swallowed')
}

const orms = new WeakMap<pg.PoolClient, Orm>()

/** Drizzle on a connection, made once for each. */
function ormOn(client: pg.PoolClient): Orm {
  const known = orms.get(client)
  if (known) return known
  const made = drizzle(client, { casing: 'snake_case' })
  orms.set(client, made)
  return made
}

function isWorthRetrying(error: unknown) {
  const code = databaseError(error)?.code
  return code === '40001' || code === '40P01'
}

const asError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)))

/** Turns the wait without end, when work inside a transaction asks the database for another connection, into an error. */
export function nestingGuard() {
  const current = new AsyncLocalStorage<{ open: boolean }>()
  return {
    refuseNested() {
      if (current.getStore()?.open) throw new Error('the database was used inside a transaction: use its tx')
    },
    during: async <T>(work: () => Promise<T>): Promise<T> => {
      const here = { open: true }
      try {
        return await current.run(here, work)
      } finally {
        here.open = false
      }
    },
  }
}
