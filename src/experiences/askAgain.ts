import { type SQL, sql } from 'drizzle-orm'
import type { Act } from '../platform/act.ts'
import type { JobHandler } from '../platform/jobs.ts'
import { statement } from '../platform/sql.ts'
import { notify } from '../users/notifications.ts'

export const askAgainKind = 'experience.ask_again'

/** It was too early to tell: asks the author again on that day, at 07:00 UTC. */
export function askAgainLater(act: Act, experienceId: string, on: string): void {
  act.enqueue({ kind: askAgainKind, uniqueKey: `${askAgainKind}:${experienceId}`, runAt: new Date(`${on}T07:00:00.000Z`), payload: { experienceId } })
}

/** Asks, unless the cluster has told more since, the experience no longer counts, or the author has been asked. */
export const askAgain: JobHandler = async (act, { experienceId }) => {
  const [open] = await act.run(stillOpen, { id: String(experienceId), kind: askAgainKind })
  if (open)
    await notify(act, [open.authorId], askAgainKind, { subjectKind: 'experience', subjectId: open.id, params: { practiceId: open.practiceId } })
}

/** Whether the experience `e` came too early to tell, and its cluster has told no more since. */
export const wasTooEarly: SQL = sql`(e.state in ('recorded', 'confirmed') and e.outcome = 'too_early' and not exists (
  select from experiences later
  where later.practice_code_id = e.practice_code_id and later.cluster_id = e.cluster_id and later.state in ('recorded', 'confirmed')
    and (later.period_end_on, later.id) > (e.period_end_on, e.id)))`

const stillOpen = statement<{ id: string; kind: string }, { id: string; authorId: string; practiceId: string | null }>(
  'experience_still_open',
  (p) => sql`
  select e.id, e.author_id as "authorId", e.practice_id as "practiceId"
  from experiences e
  where e.id = ${p.id}::uuid and ${wasTooEarly}
    and not exists (select from notifications n where n.user_id = e.author_id and n.kind = ${p.kind} and n.subject_id = e.id)`,
)
