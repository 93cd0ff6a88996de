import { type SQL, sql } from 'drizzle-orm'
import { type Asked, endOf, type Waiting } from '../agenda/waiting.ts'
import { groupIsWritten } from '../groups/sight.ts'
import { practiceBriefOf } from '../practices/shapes.ts'
import { wasTooEarly } from './askAgain.ts'
import { experienceSeen, experiencesJoined } from './sight.ts'

const inGoodOrder = (p: Asked) => sql`${experienceSeen(p)} and (e.visibility <> 'group' or ${groupIsWritten})`

const onExperience = {
  scope: 'experiences:read',
  subject: 'experience',
  rows: experiencesJoined,
  id: sql`e.id`,
  title: sql`null`,
  /** That of the practice, where the viewer may see it. */
  titleOf: (p: Asked, id: SQL): SQL => sql`(select ${practiceBriefOf(p, sql`e.practice_id`)} ->> 'title' from experiences e where e.id = ${id})`,
  group: sql`case when mine.state = 'active' then json_build_object('id', g.id, 'name', g.name) end`,
} as const

const isOwn = (p: Asked) => sql`e.author_id = ${p.viewer}::uuid and ${inGoodOrder(p)}`

const draft: Waiting = {
  ...onExperience,
  kind: 'experience_draft',
  says: 'you began to record an experience.',
  where: (p) => sql`${isOwn(p)} and e.state = 'draft'`,
  since: sql`e.created_at`,
  steps: [{ operation: 'getExperience' }, { operation: 'updateExperience' }, { operation: 'submitExperience' }, { operation: 'discardExperience' }],
}

const again: Waiting = {
  ...onExperience,
  kind: 'experience_again',
  says: 'you recorded that it was too early to tell; due on the day for which you said to be asked again.',
  where: (p) => sql`${isOwn(p)} and ${wasTooEarly}`,
  since: sql`coalesce(e.recorded_at, e.created_at)`,
  due: endOf(sql`e.ask_again_on`),
  steps: [{ operation: 'getExperience' }, { operation: 'recordExperience' }],
}

const disputed: Waiting = {
  ...onExperience,
  kind: 'experience_disputed',
  says: 'somebody disputes an experience of yours, and it does not count until that is settled.',
  where: (p) => sql`${isOwn(p)} and e.state = 'disputed'`,
  since: sql`e.disputed_at`,
  steps: [
    { operation: 'getExperience' },
    { operation: 'updateExperience', when: sql`e.visibility <> 'group' or mine.state = 'active'` },
    { operation: 'withdrawExperience' },
  ],
}

const leads = sql`(mine.state is not distinct from 'active' and mine.role = 'facilitator')`
const isLedByAnother = sql`exists (
  select from memberships f
  where f.group_id = e.group_id and f.user_id <> e.author_id and f.state = 'active' and f.role = 'facilitator')`

const dispute: Waiting = {
  ...onExperience,
  kind: 'dispute',
  says: 'an experience is disputed in a group that you facilitate; admins are asked where no facilitator but its author could settle it.',
  where: (p) => sql`
    e.state = 'disputed' and e.author_id <> ${p.viewer}::uuid and (${leads} or ${p.isAdmin}::boolean and not ${isLedByAnother}) and ${inGoodOrder(p)}`,
  since: sql`e.disputed_at`,
  steps: [{ operation: 'getExperience' }, { operation: 'resolveDispute' }],
}

/** What waits for people who tell what they tried, and for those who settle disputes. */
export const experiencesWaiting: readonly Waiting[] = [draft, again, disputed, dispute]
