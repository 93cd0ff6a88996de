import type { Database } from '../../src/platform/database.ts'
import { insideOf } from '../../src/platform/inside.ts'

export interface RollingBack {
  database: Database
  /** Does the work and undoes what it stored, unless `keeps` says of its result that it may stay; may be nested. */
  undoing<T>(work: () => Promise<T>, keeps?: (result: T) => boolean): Promise<T>
  rollback(): Promise<void>
}

/** A database inside a transaction that `rollback` undoes, so that a test can run whole requests and leave nothing. */
export async function rollingBack(real: Database): Promise<RollingBack> {
  const client = await real.pool.connect()
  await client.query('begin')
  const { database, inTurn } = insideOf(client, real.engine, () => rollback())

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

  return { database, undoing, rollback }
}
