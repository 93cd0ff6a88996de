import { sql } from 'drizzle-orm'
import type { Waiting } from '../agenda/waiting.ts'
import { groupsLedBy } from '../groups/sight.ts'
import { flagAwaits, flagsJoined } from './sight.ts'
import { byKind } from './subjects.ts'

/** All flags on a subject are decided together. */
const isFirstOnSubject = sql`not exists (
  select from flags earlier
  where earlier.subject_id = f.subject_id and earlier.subject_kind = f.subject_kind and earlier.state = 'open'
    and (earlier.created_at, earlier.id) < (f.created_at, f.id))`

const flag: Waiting = {
  kind: 'flag',
  says: 'something was flagged, once or more, that is yours to decide.',
  scope: 'flags:read',
  subject: 'flag',
  rows: flagsJoined,
  where: (p) => sql`
    f.state = 'open' and (${p.isAdmin}::boolean or f.group_id = any(array(${groupsLedBy(p)}))) and ${isFirstOnSubject} and ${flagAwaits(p)}`,
  id: sql`f.id`,
  title: sql`null`,
  titleOf: (p, id) => sql`(select ${byKind(({ title }) => title(p))} from flags f where f.id = ${id})`,
  since: sql`f.created_at`,
  group: sql`case when told.placed then json_build_object('id', g.id, 'name', g.name) end`,
  steps: [{ operation: 'getFlag' }, { operation: 'decideFlag' }],
}

/** What waits for those who moderate. */
export const moderationWaiting: readonly Waiting[] = [flag]
