import { sql } from 'drizzle-orm'
import type { Indexed } from '../search/indexed.ts'

/** What is on the list can be found by everybody. */
export const toolIndex: Indexed = {
  kind: 'tool',
  scope: 'journeys:read',
  rows: sql`tools t`,
  id: sql`t.id`,
  stands: sql`t.deleted_at is null`,
  language: sql`t.language`,
  title: sql`t.title`,
  summary: sql`left(t.summary, 500)`,
  fields: { summary: sql`t.summary`, provider: sql`t.provider` },
  topics: sql`t.topics`,
  journeySteps: sql`t.journey_steps`,
  countries: sql`t.countries`,
  lock: (ids) => sql`select 1 from tools where id = any(${ids}) order by id for share`,
  seenBy: () => sql`true`,
}
