import { sql } from 'drizzle-orm'
import { type Asked, endOf, type Waiting } from '../agenda/waiting.ts'
import { groupBrief, groupIsWritten, groupsLedBy, joinViewer, viewerMayLead } from '../groups/sight.ts'
import { awaitsReviewAt, commitmentsJoined } from './sight.ts'

const own = {
  scope: 'meetings:read',
  subject: 'commitment',
  rows: commitmentsJoined,
  id: sql`c.id`,
  title: sql`c.text`,
  due: endOf(sql`c.due_on`),
  group: sql`case when mine.state = 'active' then json_build_object('id', g.id, 'name', g.name) end`,
} as const

const isOwn = (p: Asked) => sql`c.user_id = ${p.viewer}::uuid and c.state = 'open'`

const commitment: Waiting = {
  ...own,
  kind: 'commitment',
  says: 'you committed to a next step.',
  where: (p) => sql`${isOwn(p)} and c.experience_asked_at is null`,
  since: sql`c.created_at`,
  steps: [{ operation: 'getCommitment' }, { operation: 'updateCommitment', when: groupIsWritten }, { operation: 'disposeCommitment' }],
}

const experienceAsked: Waiting = {
  ...own,
  kind: 'experience_asked',
  says: 'the day has come on which you wanted to have tried a practice: what happened?',
  where: (p) => sql`${isOwn(p)} and c.experience_asked_at is not null`,
  since: sql`c.experience_asked_at`,
  steps: [
    { operation: 'getCommitment' },
    { operation: 'recordExperience', body: sql`json_build_object('commitmentId', c.id)` },
    { operation: 'disposeCommitment' },
  ],
}

const review: Waiting = {
  kind: 'commitment_review',
  says: 'a meeting that you facilitate was held, and commitments wait for a word before it closes.',
  scope: 'meetings:read',
  subject: 'meeting',
  rows: (p) => sql`meetings m join groups g on g.id = m.group_id ${joinViewer(p)}`,
  where: (p) => sql`
    m.group_id = any(array(${groupsLedBy(p)})) and m.state = 'held' and ${viewerMayLead} and ${groupIsWritten}
    and exists (select from commitments c where c.group_id = m.group_id and ${awaitsReviewAt})`,
  id: sql`m.id`,
  title: sql`m.title`,
  since: sql`coalesce(m.held_at, m.ends_at)`,
  group: groupBrief,
  steps: [{ operation: 'getMeeting' }, { operation: 'listCommitmentsToReview' }],
}

/** What waits for people who promised something, and for those who ask what became of it. */
export const commitmentsWaiting: readonly Waiting[] = [commitment, experienceAsked, review]
