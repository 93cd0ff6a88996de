import { sql } from 'drizzle-orm'
import type { Indexed } from '../search/indexed.ts'
import { caseIsSeen } from './sight.ts'

/** A case that came out can be found by those who may read it; whom it is kept from finds no trace, as everywhere. */
export const caseIndex: Indexed = {
  kind: 'case',
  scope: 'cases:read',
  forPeople: true,
  rows: sql`cases k`,
  id: sql`k.id`,
  stands: sql`k.state not in ('draft', 'withdrawn')`,
  language: sql`k.language`,
  title: sql`k.title`,
  summary: sql`k.key_question`,
  fields: {
    keyQuestion: sql`k.key_question`,
    situation: sql`k.situation`,
    triedSoFar: sql`nullif(array_to_string(k.tried_so_far, E'\n'), '')`,
    constraints: sql`k.constraints`,
    outcomeNote: sql`k.outcome_note`,
  },
  topics: sql`k.topics`,
  journeySteps: sql`array_remove(array[k.journey_step], null)`,
  countries: sql`array_remove(array[k.market], null)`,
  lock: (ids) => sql`select 1 from cases where id = any(${ids}) order by id for share`,
  seenBy: (p) => caseIsSeen(p, sql`k.id`),
}
