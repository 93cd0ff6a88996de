import { sql } from 'drizzle-orm'
import type { JobRequest } from '../platform/act.ts'
import type { JobHandlers } from '../platform/jobs.ts'
import { statement } from '../platform/sql.ts'
import { notify } from '../users/notifications.ts'

/** Reminds of a published version on the day (UTC) its review is due. A later day moves the reminder. */
export const reviewDueJob = (practiceId: string, reviewDueOn: string): JobRequest => ({
  kind: 'practice.review_due',
  uniqueKey: `practice.review_due:${practiceId}`,
  runAt: new Date(`${reviewDueOn}T00:00:00Z`),
  payload: { practiceId, reviewDueOn },
})

export const practiceJobs: JobHandlers = {
  async 'practice.review_due'(act, payload) {
    const { practiceId, reviewDueOn } = payload as { practiceId: string; reviewDueOn: string }
    const people = await act.run(toRemind, { practiceId, reviewDueOn })
    const told = people.map(({ userId }) => userId)
    const code = people[0]?.code
    await notify(act, told, 'practice.review_due', { subjectKind: 'practice', subjectId: practiceId, params: { code, reviewDueOn } })
  },
}

/** Its authors if it is theirs to see, the group's facilitators or, without a group, the owner cluster's managers; nobody who was reminded of this day before. */
const toRemind = statement<{ practiceId: string; reviewDueOn: string }, { userId: string; code: string }>(
  'practice_review_due',
  (p) => sql`
  select who.user_id as "userId", c.code
  from practices v join practice_codes c on c.id = v.practice_code_id
  cross join lateral (
    select a.user_id from (values (c.author_id), (v.author_id)) a(user_id)
    where c.visibility <> 'group' or exists (select from memberships m where m.group_id = c.group_id and m.user_id = a.user_id and m.state = 'active')
    union select m.user_id from memberships m where m.group_id = c.group_id and m.state = 'active' and m.role = 'facilitator'
    union select a.user_id from affiliations a where c.group_id is null and a.cluster_id = c.owner_cluster_id and a.state = 'active' and a.role = 'manager'
  ) who
  where v.id = ${p.practiceId}::uuid and v.state = 'published' and v.review_due_on = ${p.reviewDueOn}::date and v.deleted_at is null and c.deleted_at is null
    and not exists (
      select 1 from notifications n where n.user_id = who.user_id and n.kind = 'practice.review_due' and n.subject_id = v.id
        and n.params ->> 'reviewDueOn' = ${p.reviewDueOn}::text)`,
)
