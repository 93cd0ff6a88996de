import { accountJobs } from './accounts/jobs.ts'
import { myAgendaRoutes } from './agenda/routes.ts'
import { auditRoutes } from './audit/routes.ts'
import {
  affiliationEndings,
  askers,
  closings,
  clusterGuards,
  departures,
  invitationTellings,
  leavings,
  meetingGuards,
  openings,
  reliances,
  validations,
  waiting,
} from './between.ts'
import { caseEvents } from './cases/events.ts'
import { helpJobs } from './cases/helping.ts'
import { caseProblem } from './cases/problems.ts'
import { caseRoutes } from './cases/routes.ts'
import { caseIndex } from './cases/searching.ts'
import { affiliationRoutes } from './clusters/affiliationRoutes.ts'
import { affiliationEvent, clusterEvent, criteriaEvent } from './clusters/events.ts'
import { clusterJobs } from './clusters/jobs.ts'
import { clusterProblem } from './clusters/problems.ts'
import { clusterRoutes } from './clusters/routes.ts'
import { validationRoutes } from './clusters/validationRoutes.ts'
import { commitmentEvent } from './commitments/events.ts'
import { commitmentJobs } from './commitments/jobs.ts'
import { commitmentProblem } from './commitments/problems.ts'
import { commitmentRoutes } from './commitments/routes.ts'
import { evidenceEvent, experienceEvent } from './experiences/events.ts'
import { experienceJobs } from './experiences/jobs.ts'
import { practiceExperienceRoutes } from './experiences/practiceRoutes.ts'
import { experienceProblem } from './experiences/problems.ts'
import { experienceRoutes } from './experiences/routes.ts'
import { agreementRoutes } from './groups/agreementRoutes.ts'
import { groupEvent, membershipEvent } from './groups/events.ts'
import { invitationRoutes } from './groups/invitationRoutes.ts'
import { expireInvitation } from './groups/invitations.ts'
import { lifecycleRoutes } from './groups/lifecycleRoutes.ts'
import { membershipRoutes } from './groups/membershipRoutes.ts'
import { groupProblem } from './groups/problems.ts'
import { requestRoutes } from './groups/requestRoutes.ts'
import { groupRoutes } from './groups/routes.ts'
import { sightProblem } from './groups/sight.ts'
import { insightRoutes } from './insight/routes.ts'
import { journeyEvent, journeyStepEvent } from './journeys/events.ts'
import { journeyProblem } from './journeys/problems.ts'
import { journeyRoutes } from './journeys/routes.ts'
import { agendaRoutes } from './meetings/agendaRoutes.ts'
import { attendanceRoutes } from './meetings/attendanceRoutes.ts'
import { decisionRoutes } from './meetings/decisionRoutes.ts'
import { agendaItemEvent, decisionEvent, meetingEvent, registrationEvent, reportEvent } from './meetings/events.ts'
import { meetingJobs } from './meetings/jobs.ts'
import { meetingLifecycleRoutes } from './meetings/lifecycleRoutes.ts'
import { meetingProblem } from './meetings/problems.ts'
import { registrationRoutes } from './meetings/registrationRoutes.ts'
import { reportRoutes } from './meetings/reportRoutes.ts'
import { meetingRoutes } from './meetings/routes.ts'
import { flagEvent } from './moderation/events.ts'
import { flagProblem } from './moderation/problems.ts'
import { flagRoutes } from './moderation/routes.ts'
import { artifactSweeps } from './oauth/artifacts.ts'
import type { Bearer } from './oauth/bearer.ts'
import { type JobHandlers, recurringly } from './platform/jobs.ts'
import { type Catalogue, problem } from './platform/problems.ts'
import type { Route } from './platform/route.ts'
import { platformSweeps, sweepAll, sweepKeys } from './platform/upkeep.ts'
import { sweepActivity } from './portals/activity.ts'
import { connectionRoutes } from './portals/connectionRoutes.ts'
import { grantEvent, portalEvent } from './portals/events.ts'
import { portalProblem } from './portals/problems.ts'
import { portalRoutes } from './portals/routes.ts'
import { practiceEvent, practiceUseEvent } from './practices/events.ts'
import { practiceJobs } from './practices/jobs.ts'
import { practiceProblem } from './practices/problems.ts'
import { readablePractices } from './practices/readable.ts'
import { practiceRoutes } from './practices/routes.ts'
import { practiceIndex } from './practices/searching.ts'
import type { Indexed } from './search/indexed.ts'
import { searchJobs } from './search/jobs.ts'
import { searchRoutes } from './search/routes.ts'
import { toolEvent } from './tools/events.ts'
import { toolRoutes } from './tools/routes.ts'
import { toolIndex } from './tools/searching.ts'
import { topicRoutes } from './topics/routes.ts'
import { tokenEvent, userEvent } from './users/events.ts'
import { meRoutes } from './users/meRoutes.ts'
import { userProblem } from './users/problems.ts'
import { userRoutes } from './users/routes.ts'

/** Every refusal that this API knows, by code. */
export const catalogue: Catalogue = {
  ...problem.catalogue,
  ...userProblem.catalogue,
  ...portalProblem.catalogue,
  ...clusterProblem.catalogue,
  ...sightProblem.catalogue,
  ...groupProblem.catalogue,
  ...meetingProblem.catalogue,
  ...practiceProblem.catalogue,
  ...experienceProblem.catalogue,
  ...journeyProblem.catalogue,
  ...caseProblem.catalogue,
  ...commitmentProblem.catalogue,
  ...flagProblem.catalogue,
}

/** Every kind of subject that emits events, with its events. */
export const eventCatalogue = [
  userEvent,
  tokenEvent,
  portalEvent,
  grantEvent,
  clusterEvent,
  affiliationEvent,
  criteriaEvent,
  groupEvent,
  membershipEvent,
  meetingEvent,
  agendaItemEvent,
  registrationEvent,
  reportEvent,
  decisionEvent,
  practiceEvent,
  practiceUseEvent,
  experienceEvent,
  evidenceEvent,
  toolEvent,
  journeyEvent,
  journeyStepEvent,
  ...caseEvents,
  commitmentEvent,
  flagEvent,
]

/** What can be found, room by room. */
export const sources: readonly [Indexed, ...Indexed[]] = [practiceIndex, toolIndex, caseIndex]

/** Every operation, room by room. */
export const routesOf = (needs: Needs): Route[] => {
  const operations = operationsOf(needs)
  return [...operations, ...myAgendaRoutes({ kinds: waiting, operations })]
}

interface Needs {
  bearer: Bearer
  /** Nobody carries letters here: whoever invites passes the invitation on. Otherwise the letter is what proves whose address it is. */
  lettersStay: boolean
}

const operationsOf = ({ bearer, lettersStay }: Needs): Route[] => [
  ...meRoutes({ bearer }),
  ...userRoutes({ bearer, departures, tellings: invitationTellings, reliances, lettersStay }),
  ...connectionRoutes({ bearer }),
  ...portalRoutes({ bearer }),
  ...topicRoutes,
  ...clusterRoutes({ guards: clusterGuards }),
  ...affiliationRoutes({ endings: affiliationEndings }),
  ...validationRoutes({ validations }),
  ...groupRoutes,
  ...lifecycleRoutes({ closings }),
  ...agreementRoutes,
  ...membershipRoutes({ leavings }),
  ...requestRoutes,
  ...invitationRoutes({ tellings: invitationTellings, lettersStay }),
  ...meetingRoutes({ openings }),
  ...meetingLifecycleRoutes({ openings, guards: meetingGuards }),
  ...agendaRoutes({ readablePractices }),
  ...registrationRoutes,
  ...attendanceRoutes,
  ...reportRoutes,
  ...decisionRoutes,
  ...practiceRoutes,
  ...experienceRoutes({ askers }),
  ...practiceExperienceRoutes,
  ...journeyRoutes,
  ...toolRoutes,
  ...searchRoutes({ sources }),
  ...caseRoutes,
  ...commitmentRoutes,
  ...insightRoutes,
  ...flagRoutes,
  ...auditRoutes,
]

/** What is done later, by kind. */
export const jobHandlers: JobHandlers = {
  'membership.expire': expireInvitation,
  'upkeep.daily': recurringly('upkeep.daily', 24 * 60, sweepAll([...platformSweeps, sweepActivity])),
  'upkeep.often': recurringly('upkeep.often', 10, sweepAll([sweepKeys, ...artifactSweeps])),
  ...accountJobs,
  ...clusterJobs,
  ...practiceJobs,
  ...meetingJobs,
  ...experienceJobs,
  ...searchJobs({ sources }),
  ...helpJobs,
  ...commitmentJobs,
}

/** Kinds of jobs that are always scheduled again. */
export const recurring = [
  'upkeep.daily',
  'upkeep.often',
  'accounts.daily',
  'meetings.zones',
  'evidence.daily',
  'search.daily',
  'search.packing',
] as const

/** Which path parameters name objects that callers may give ids of their own. */
export const externalKinds: Readonly<Record<string, string>> = { userId: 'user', clusterId: 'cluster', groupId: 'group', meetingId: 'meeting' }
