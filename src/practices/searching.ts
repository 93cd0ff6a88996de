import { sql } from 'drizzle-orm'
import type { Indexed } from '../search/indexed.ts'
import { practiceSeen } from './sight.ts'

const lines = (array: ReturnType<typeof sql>) => sql`nullif(array_to_string(${array}, E'\n'), '')`
const textsOf = (list: ReturnType<typeof sql>, text: ReturnType<typeof sql>) =>
  sql`(select string_agg(${text}, E'\n') from jsonb_array_elements(${list}) item)`

/** What is published can be found by those who may see its code. */
export const practiceIndex: Indexed = {
  kind: 'practice',
  scope: 'practices:read',
  rows: sql`practices v join practice_codes c on c.id = v.practice_code_id`,
  id: sql`v.id`,
  stands: sql`v.state = 'published' and v.deleted_at is null and c.deleted_at is null`,
  language: sql`v.language`,
  title: sql`v.title`,
  summary: sql`v.teaser`,
  fields: {
    teaser: sql`v.teaser`,
    problem: sql`v.problem`,
    context: sql`v.context`,
    solution: sql`v.solution`,
    steps: lines(sql`v.steps`),
    strengths: lines(sql`v.strengths`),
    weaknesses: textsOf(sql`v.weaknesses`, sql`concat_ws(E'\n', item ->> 'text', item ->> 'howToOvercome')`),
    enabling: textsOf(sql`v.enabling`, sql`item ->> 'text'`),
    hindering: textsOf(sql`v.hindering`, sql`item ->> 'text'`),
  },
  warnings: sql`c.warnings`,
  topics: sql`v.topics`,
  journeySteps: sql`v.journey_steps`,
  countries: sql`array_remove(array[v.country], null)`,
  // As the acts do: a version is changed behind the lock of its code.
  lock: (ids) => sql`
    select 1 from practice_codes where id in (select practice_code_id from practices where id = any(${ids})) order by id for share`,
  seenBy: (p) => practiceSeen(p),
}
