import { people } from '../../src/demo/cast.ts'
import { type Test, testDatabase } from './database.ts'
import { firstDay, type House, houseOn, seededBytes } from './house.ts'
import { rollingBack } from './rollingBack.ts'

/** A house in which things are tried out: every scene finds the cast as planted, on the first day, and leaves nothing behind. */
export interface Stage {
  readonly house: House
  /** Plays a scene and undoes it. Ids and secrets are the same each time that it is played. */
  scene<T>(work: () => Promise<T>): Promise<T>
  /** Within a scene: does something and undoes just that, the clock too, unless `keeps` says that the result may stay. */
  attempt<T>(work: () => Promise<T>, keeps?: (result: T) => boolean): Promise<T>
}

export async function openStage(t: Test): Promise<Stage> {
  const { database, undoing, rollback } = await rollingBack(await testDatabase(t))
  t.teardown(rollback)
  // What happens before and between scenes stays, so it must not draw the ids that a scene will draw.
  let random = seededBytes(0)
  const house = await houseOn(database, t, (size) => random(size))
  const forgetAll = () => {
    for (const { id } of Object.values(people)) house.app.bearer.forget(id)
  }
  const attempt = async <T>(work: () => Promise<T>, keeps: (result: T) => boolean = () => false): Promise<T> => {
    const { now } = house.clock
    let kept = false
    try {
      return await undoing(work, (result) => (kept = keeps(result)))
    } finally {
      house.clock.now = now
      if (!kept) forgetAll()
    }
  }
  const sequences = await house.rows<{ name: string }>(
    `select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
  )
  const standing = sequences.map(({ name }) => `select '${name}' as name, last_value, is_called from "${name}"`).join(' union all ')
  // What sequences gave is not undone with the rest.
  const keepingSequences = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = JSON.stringify(await house.rows(standing))
    try {
      return await work()
    } finally {
      const asBefore =
        'select setval(name::regclass, last_value, is_called) from json_to_recordset($1) s (name text, last_value bigint, is_called bool)'
      await house.rows(asBefore, [before])
    }
  }
  return {
    house,
    attempt,
    scene(work) {
      // An id of another millisecond ends the counting of the scene before.
      house.clock.now = new Date(firstDay.getTime() - 1)
      house.world.newId()
      random = seededBytes(1)
      house.clock.now = firstDay
      return keepingSequences(() => attempt(work))
    },
  }
}
