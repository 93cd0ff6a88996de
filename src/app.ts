import { randomBytes } from 'node:crypto'
import fastifyJwt from '@fastify/jwt'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { auditRoutes } from './audit/routes.ts'
import { affiliationRoutes } from './clusters/affiliationRoutes.ts'
import { ensureCriteria } from './clusters/criteria.ts'
import { clusterDeparture } from './clusters/departures.ts'
import { affiliationEvent, clusterEvent, criteriaEvent } from './clusters/events.ts'
import { clusterJobs } from './clusters/jobs.ts'
import { clusterProblem } from './clusters/problems.ts'
import { clusterRoutes } from './clusters/routes.ts'
import { validationRoutes } from './clusters/validationRoutes.ts'
import type { ClusterGuard } from './clusters/verbs.ts'
import { evidenceEvent, experienceEvent } from './experiences/events.ts'
import { experienceJobs } from './experiences/jobs.ts'
import { practiceExperienceRoutes } from './experiences/practiceRoutes.ts'
import { experienceProblem } from './experiences/problems.ts'
import { experienceRoutes } from './experiences/routes.ts'
import { authorLeaves } from './experiences/showing.ts'
import { agreementRoutes } from './groups/agreementRoutes.ts'
import { clusterIsRepresented } from './groups/clusterChoice.ts'
import { leaveGroups } from './groups/departures.ts'
import { groupEvent, membershipEvent } from './groups/events.ts'
import { invitationRoutes } from './groups/invitationRoutes.ts'
import { expireInvitation } from './groups/invitations.ts'
import type { OnClosing } from './groups/lifecycle.ts'
import { lifecycleRoutes } from './groups/lifecycleRoutes.ts'
import { membershipRoutes } from './groups/membershipRoutes.ts'
import type { OnLeaving } from './groups/membershipVerbs.ts'
import { groupProblem } from './groups/problems.ts'
import { requestRoutes } from './groups/requestRoutes.ts'
import { groupRoutes } from './groups/routes.ts'
import { sightProblem } from './groups/sight.ts'
import { journeyEvent, journeyStepEvent } from './journeys/events.ts'
import { journeyProblem } from './journeys/problems.ts'
import { journeyRoutes } from './journeys/routes.ts'
import { agendaRoutes } from './meetings/agendaRoutes.ts'
import { attendanceRoutes } from './meetings/attendanceRoutes.ts'
import { decisionRoutes } from './meetings/decisionRoutes.ts'
import { cancelMeetingsOfGroup, leaveMeetings, leaveMeetingsOfGroup } from './meetings/departure.ts'
import { agendaItemEvent, decisionEvent, meetingEvent, registrationEvent, reportEvent } from './meetings/events.ts'
import { meetingJobs } from './meetings/jobs.ts'
import { meetingLifecycleRoutes } from './meetings/lifecycleRoutes.ts'
import { meetingProblem } from './meetings/problems.ts'
import { registrationRoutes } from './meetings/registrationRoutes.ts'
import { reportRoutes } from './meetings/reportRoutes.ts'
import { meetingRoutes } from './meetings/routes.ts'
import { type Bearer, bearer } from './oauth/bearer.ts'
import { openKeyRing, readKeyRing } from './oauth/keys.ts'
import type { World } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import { docsPage } from './platform/docsPage.ts'
import { resolveExternalId } from './platform/externalIds.ts'
import { mount } from './platform/http.ts'
import { daily, type JobHandlers, type RoundOptions, runDueJobs, scheduleRecurring } from './platform/jobs.ts'
import { limiter } from './platform/limits.ts'
import { type Catalogue, problem } from './platform/problems.ts'
import { publicPages } from './platform/publicPages.ts'
import type { Route } from './platform/route.ts'
import { answerProblems, guardRequests, requestIdOf } from './platform/server.ts'
import { sweep } from './platform/upkeep.ts'
import { forgetPrivateWords } from './practices/departures.ts'
import { practiceEvent, practiceUseEvent } from './practices/events.ts'
import { practiceJobs } from './practices/jobs.ts'
import { practiceProblem } from './practices/problems.ts'
import { practicesOfCluster } from './practices/queries.ts'
import { readablePractices } from './practices/readable.ts'
import { practiceRoutes } from './practices/routes.ts'
import { toolEvent } from './tools/events.ts'
import { toolRoutes } from './tools/routes.ts'
import { topicRoutes } from './topics/routes.ts'
import { tokenEvent, userEvent } from './users/events.ts'
import { meRoutes } from './users/meRoutes.ts'
import { userProblem } from './users/problems.ts'
import { userRoutes } from './users/routes.ts'
import { standingOfPersonalTokens } from './users/tokens.ts'
import type { OnDeparture } from './users/verbs.ts'

/** Every refusal that this API knows, by code. */
export const catalogue: Catalogue = {
  ...problem.catalogue,
  ...userProblem.catalogue,
  ...clusterProblem.catalogue,
  ...sightProblem.catalogue,
  ...groupProblem.catalogue,
  ...meetingProblem.catalogue,
  ...practiceProblem.catalogue,
  ...experienceProblem.catalogue,
  ...journeyProblem.catalogue,
}

/** Every kind of subject that emits events, with its events. */
export const eventCatalogue = [
  userEvent,
  tokenEvent,
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
]

/** What the other rooms do when a user is suspended or erased, in this order. */
const departures: readonly OnDeparture[] = [clusterDeparture, leaveGroups, leaveMeetings, forgetPrivateWords, authorLeaves]

/** What in other rooms may still need a cluster that is to be deleted. */
const clusterGuards: readonly ClusterGuard[] = [clusterIsRepresented, practicesOfCluster]

/** What the other rooms do when somebody leaves a group, is removed or suspended, in this order. */
const leavings: readonly OnLeaving[] = [leaveMeetingsOfGroup]

/** What the other rooms do when a group is closed, archived or abandoned, in this order. */
const closings: readonly OnClosing[] = [cancelMeetingsOfGroup]

/** Every operation, room by room. */
export const routesOf = ({ bearer }: { bearer: Bearer }): Route[] => [
  ...meRoutes({ bearer }),
  ...userRoutes({ bearer, departures }),
  ...topicRoutes,
  ...clusterRoutes({ guards: clusterGuards }),
  ...affiliationRoutes,
  ...validationRoutes,
  ...groupRoutes,
  ...lifecycleRoutes({ closings }),
  ...agreementRoutes,
  ...membershipRoutes({ leavings }),
  ...requestRoutes,
  ...invitationRoutes,
  ...meetingRoutes,
  ...meetingLifecycleRoutes,
  ...agendaRoutes({ readablePractices }),
  ...registrationRoutes,
  ...attendanceRoutes,
  ...reportRoutes,
  ...decisionRoutes,
  ...practiceRoutes,
  ...experienceRoutes,
  ...practiceExperienceRoutes,
  ...journeyRoutes,
  ...toolRoutes,
  ...auditRoutes,
]

/** What is done later, by kind. */
export const jobHandlers: JobHandlers = {
  'membership.expire': expireInvitation,
  'upkeep.daily': daily('upkeep.daily', sweep),
  ...clusterJobs,
  ...practiceJobs,
  ...meetingJobs,
  ...experienceJobs,
}

/** Kinds of jobs that are always scheduled again. */
const recurring = ['upkeep.daily', 'meetings.zones', 'evidence.daily'] as const

/** Which path parameters name objects that callers may give ids of their own. */
export const externalKinds: Readonly<Record<string, string>> = { userId: 'user', clusterId: 'cluster', groupId: 'group', meetingId: 'meeting' }

export interface AppSettings {
  db: Database
  world: World
  /** Where clients reach this server; the issuer of its tokens. */
  publicUrl: string
  logLevel?: string
  trustProxy?: boolean
  rate?: { burst: number; perSecond: number }
}

export interface App {
  readonly server: FastifyInstance
  readonly bearer: Bearer
  readonly routes: readonly Route[]
  /** Runs the jobs that are due now. */
  runJobs(options?: RoundOptions): Promise<{ done: number; failed: number }>
  /** Makes sure that what happens every day has a next time. For servers and workers, at their start. */
  scheduleRecurring(): Promise<void>
}

/** The whole application, not yet listening. The caller owns the database. */
export async function buildApp({
  db,
  world,
  publicUrl,
  logLevel = 'warn',
  trustProxy = false,
  rate = { burst: 300, perSecond: 50 },
}: AppSettings): Promise<App> {
  const server = fastify({
    logger: logLevel === 'silent' ? false : { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request costs more than the few lines that are ever written: these name their requestId themselves.
    childLoggerFactory: (logger) => logger,
    trustProxy,
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: false },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    genReqId: (request) => requestIdOf(request.headers['x-request-id']) ?? world.newId(),
  })
  await ensureCriteria(db)
  await server.register(fastifyJwt, { secret: randomBytes(64) })
  const tokens = bearer({
    jwt: server.jwt,
    issuer: publicUrl,
    world,
    keys: await openKeyRing(db, world),
    reloadKeys: (runner = db) => readKeyRing(runner, world.now()),
    standingOf: standingOfPersonalTokens(db, world),
  })
  const routes = routesOf({ bearer: tokens })
  guardRequests(server)
  answerProblems(server, catalogue, publicUrl)
  publicPages(server, { db, catalogue, jwks: () => tokens.jwks() })
  docsPage(server)
  mount(server, routes, {
    db,
    world,
    authenticate: tokens.authenticate,
    limiter: limiter(rate.burst, rate.perSecond),
    resolve: (actor, parameter, value) => {
      const kind = externalKinds[parameter]
      if (!kind) throw problem('not-found')
      return resolveExternalId(db, actor, kind, value)
    },
  })
  return {
    server,
    bearer: tokens,
    routes,
    runJobs: (options) => runDueJobs(db, world, jobHandlers, options),
    scheduleRecurring: () => scheduleRecurring(db, world, recurring),
  }
}
