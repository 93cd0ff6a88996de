import { type SQL, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import { statement } from '../platform/sql.ts'

/** The warnings of a code `c` but for some, in their order. `w`: one of them. */
export const warningsBut = (some: SQL): SQL => sql`(
  select coalesce(jsonb_agg(w order by place), '[]') from jsonb_array_elements(c.warnings) with ordinality listed(w, place) where not (${some}))`

/**
 * A reviewed new version answers that a practice is outdated, or that something in it is wrong. That it does harm is not answered by words;
 * that warning stays until the decision is reversed.
 */
export const liftAnsweredWarnings = (act: Act, practiceCodeId: string) => act.run(liftAnswered, { id: practiceCodeId })

const liftAnswered = statement<{ id: string }, never>(
  'practice_lift_answered_warnings',
  (p) => sql`
  update practice_codes c set warnings = ${warningsBut(sql`w ->> 'category' in ('outdated', 'wrong')`)}
  where c.id = ${p.id}::uuid and c.warnings <> '[]'`,
)
