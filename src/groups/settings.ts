import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { type Runner, statement } from '../platform/sql.ts'
import type { GroupSettings } from './views.ts'

/** What facilitators may change of a group, as a merge patch finds it. */
export async function readSettings(tx: Runner, groupId: string): Promise<z.output<typeof GroupSettings>> {
  const [row] = await tx.run(settingsOf, { id: groupId })
  return row!
}

const settingsOf = statement<{ id: string }, z.output<typeof GroupSettings>>(
  'group_settings',
  (p) => sql`
  select name, purpose, language, languages, objectives, topics, kind, visibility, join_policy as "joinPolicy", confidentiality,
    min_members as "minMembers", max_members as "maxMembers", max_per_cluster as "maxPerCluster", min_countries as "minCountries",
    json_build_object('meetingsPlanned', cycle_meetings_planned, 'startsOn', cycle_starts_on, 'endsOn', cycle_ends_on) as cycle, organisers
  from groups where id = ${p.id}::uuid`,
)
