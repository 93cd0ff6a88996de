import { agendaExamples } from './agenda.ts'
import { auditExamples } from './audit.ts'
import { caseExamples } from './cases.ts'
import { clusterExamples } from './clusters.ts'
import { commitmentExamples } from './commitments.ts'
import type { Examples } from './example.ts'
import { experienceExamples } from './experiences.ts'
import { groupExamples } from './groups.ts'
import { insightExamples } from './insight.ts'
import { journeyExamples } from './journeys.ts'
import { meetingExamples } from './meetings.ts'
import { membershipExamples } from './memberships.ts'
import { moderationExamples } from './moderation.ts'
import { portalExamples } from './portals.ts'
import { practiceExamples } from './practices.ts'
import { searchExamples } from './search.ts'
import { toolExamples } from './tools.ts'
import { topicExamples } from './topics.ts'
import { userExamples } from './users.ts'

/** Every operation's example, room by room. */
export const examples: Examples = {
  ...userExamples,
  ...portalExamples,
  ...topicExamples,
  ...clusterExamples,
  ...groupExamples,
  ...membershipExamples,
  ...meetingExamples,
  ...practiceExamples,
  ...experienceExamples,
  ...journeyExamples,
  ...toolExamples,
  ...searchExamples,
  ...caseExamples,
  ...commitmentExamples,
  ...agendaExamples,
  ...insightExamples,
  ...moderationExamples,
  ...auditExamples,
}
