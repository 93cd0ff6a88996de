import { hash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { allOrNothing } from '../platform/inside.ts'
import { statement } from '../platform/sql.ts'
import { plantPeople } from './plant.ts'
import { openStage } from './stage.ts'
import { firstDay, tellStory } from './story.ts'

/**
 * Fills an empty database with the demo data, all or nothing. One that already holds somebody is left alone.
 * @returns whether it was filled now.
 */
export async function seedDemo(db: Database, world: World): Promise<boolean> {
  return allOrNothing(db, async (inside) => {
    await inside.run(takeTime, {})
    await inside.run(takeTurns, {})
    const [found] = await inside.run(anybody, {})
    if (found!.used) return false
    await inside.transaction((tx) => plantPeople(tx, firstDay, world.now()))
    const stage = await openStage(inside, firstDay, sameBytes())
    await tellStory(stage, world.now())
    await stage.close()
    return true
  })
}

/** Bytes that look random and are the same every time, so that ids in the demo data are: SHA-256 in counter mode. */
function sameBytes(): (size: number) => Buffer {
  let counter = 0
  return (size) => {
    let bytes = Buffer.alloc(0)
    while (bytes.length < size) bytes = Buffer.concat([bytes, Buffer.from(hash('sha256', `septet demo ${counter++}`, 'hex'), 'hex')])
    return bytes.subarray(0, size)
  }
}

// Whoever waits for another to seed may wait longer than any statement of a request may take.
const takeTime = statement<object, object>('demo_time', () => sql`select set_config('statement_timeout', '0', true)`)

// Of two that start together on one database, one seeds.
const takeTurns = statement<object, object>('demo_turn', () => sql`select pg_advisory_xact_lock(7250002)`)

const anybody = statement<object, { used: boolean }>('demo_anybody', () => sql`select exists (select from users) as used`)
