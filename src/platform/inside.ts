import type pg from 'pg'
import type { Database } from './database.ts'
import { nestingGuard, rowsOf, workOn } from './transactions.ts'

/**
 * A database inside a transaction that has begun on this connection: statements and transactions become savepoints, one after the other. What
 * differs from a real one: `now()` and the transaction id stay the same throughout, deferred constraints and NOTIFY wait for the end,
 * and `pool` throws.
 */
export function insideOf(client: pg.PoolClient, engine: Database['engine'], close: () => Promise<void> = async () => {}) {
  const guard = nestingGuard()
  const inTurn = turns()

  const savepoint = <T>(work: () => Promise<T>) =>
    inTurn(async () => {
      await client.query('savepoint one')
      try {
        const result = await work()
        await client.query('release savepoint one')
        return result
      } catch (error) {
        await client.query('rollback to savepoint one; release savepoint one')
        throw error
      }
    })

  const database: Database = {
    engine,
    run: async (statement, params) => {
      guard.refuseNested()
      return savepoint(() => rowsOf(client, statement, params))
    },
    transaction: async (work) => {
      guard.refuseNested()
      return guard.during(() => savepoint(() => workOn(client, work, async () => {})))
    },
    get pool(): pg.Pool {
      throw new Error('there is no pool inside a transaction')
    },
    close,
  }
  return { database, inTurn }
}

/** Does all of the work, with whole requests in it if need be, in one transaction: everything is stored, or nothing. */
export async function allOrNothing<T>(real: Database, work: (inside: Database) => Promise<T>): Promise<T> {
  const client = await real.pool.connect()
  let lost: Error | undefined
  try {
    await client.query('begin')
    const result = await work(insideOf(client, real.engine).database)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((reason: Error) => {
      lost = reason
    })
    throw error
  } finally {
    client.release(lost)
  }
}

/** Lets one run after the other, whatever becomes of them. */
function turns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => {})
    return mine
  }
}
