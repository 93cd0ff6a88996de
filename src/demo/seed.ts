import { sql } from 'drizzle-orm'
import type { World } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { statement } from '../platform/sql.ts'
import { plantCast } from './plant.ts'

/**
 * Fills an empty database with the demo data, all or nothing. One that already holds somebody is left alone.
 * @returns whether it was filled now.
 */
export async function seedDemo(db: Database, world: World): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.run(takeTurns, {})
    const [found] = await tx.run(anybody, {})
    if (found!.used) return false
    await plantCast(tx, world.now())
    return true
  })
}

// Of two that start together on one database, one seeds.
const takeTurns = statement<object, object>('demo_turn', () => sql`select pg_advisory_xact_lock(7250002)`)

const anybody = statement<object, { used: boolean }>('demo_anybody', () => sql`select exists (select from users) as used`)
