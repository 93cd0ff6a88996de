import type pg from 'pg'
import type { Database } from '../../src/platform/database.ts'
import { nestingGuard, rowsOf, workOn } from '../../src/platform/transactions.ts'

export interface RollingBack {
  database: Database
  /** Does the work and undoes what it stored, unless `keeps` says of its result that it may stay; may be nested. */
  undoing<T>(work: () => Promise<T>, keeps?: (result: T) => boolean): Promise<T>
  rollback(): Promise<void>
}

/**
 * A database on one connection inside a transaction that `rollback` undoes, so that a test can run whole requests and
 * leave nothing. Statements and transactions become savepoints, one after the other. What differs from a real one:
 * `now()` and the transaction id stay the same throughout, deferred constraints and NOTIFY never fire, `pool` throws.
 */
export async function rollingBack(real: Database): Promise<RollingBack> {
  const client = await real.pool.connect()
  await client.query('begin')
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

  const undoing = async <T>(work: () => Promise<T>, keeps: (result: T) => boolean = () => false): Promise<T> => {
    await inTurn(() => client.query('savepoint scene'))
    let kept = false
    try {
      const result = await work()
      kept = keeps(result)
      return result
    } finally {
      await inTurn(() => client.query(kept ? 'release savepoint scene' : 'rollback to savepoint scene; release savepoint scene'))
    }
  }

  let ending: Promise<void> | undefined
  const rollback = () =>
    (ending ??= inTurn(async () => {
      const failure: unknown = await client.query('rollback').then(
        () => undefined,
        (error: unknown) => error,
      )
      client.release(failure !== undefined)
    }))

  const database: Database = {
    engine: real.engine,
    run: async (statement, params) => {
      guard.refuseNested()
      return savepoint(() => rowsOf(client, statement, params))
    },
    transaction: async (work) => {
      guard.refuseNested()
      return guard.during(() => savepoint(() => workOn(client, work, async () => {})))
    },
    get pool(): pg.Pool {
      throw new Error('there is no pool inside rollingBack')
    },
    close: rollback,
  }
  return { database, undoing, rollback }
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
