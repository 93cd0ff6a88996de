import { randomBytes } from 'node:crypto'
import fastifyJwt from '@fastify/jwt'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { type HashCost, passwordsAt, recommendedCost } from './accounts/passwords.ts'
import { sessionCookie, sessionOf } from './accounts/sessions.ts'
import { catalogue, externalKinds, jobHandlers, recurring, routesOf } from './app.ts'
import { ensureCriteria } from './clusters/criteria.ts'
import { type DeliveryOptions, deliverDueMail, type Transport } from './mail/delivering.ts'
import { type Bearer, bearer, personalClient } from './oauth/bearer.ts'
import { openKeyRing, readKeyRing } from './oauth/keys.ts'
import { authorizationServer } from './oauth/provider.ts'
import { resourceMetadata } from './oauth/resource.ts'
import { accountPages } from './pages/accountPages.ts'
import { connectionDesk, endGrant } from './pages/ownConnections.ts'
import { refusalPages } from './pages/refusal.ts'
import type { World } from './platform/clock.ts'
import { allowOrigins } from './platform/cors.ts'
import type { Database } from './platform/database.ts'
import { docsPage } from './platform/docsPage.ts'
import { resolveExternalId } from './platform/externalIds.ts'
import { mount } from './platform/http.ts'
import { installationKey } from './platform/installationKeys.ts'
import { type RoundOptions, runDueJobs, scheduleRecurring, startWorker } from './platform/jobs.ts'
import { limiter } from './platform/limits.ts'
import { problem } from './platform/problems.ts'
import { publicPages } from './platform/publicPages.ts'
import type { Route } from './platform/route.ts'
import { answerProblems, guardRequests, requestIdOf } from './platform/server.ts'
import { portalWitness } from './portals/activity.ts'
import { partiesIn } from './portals/parties.ts'
import { refusedTokenNotes } from './portals/refusedTokens.ts'
import { standingOfPortalTokens } from './portals/standing.ts'
import { standingOfPersonalTokens } from './users/tokens.ts'

export interface AppSettings {
  db: Database
  world: World
  /** Where clients reach this server; the issuer of its tokens. */
  publicUrl: string
  logLevel?: string
  /** How many proxies stand in front, each of which adds to X-Forwarded-For whom it took the request from. */
  proxies?: number
  rate?: { burst: number; perSecond: number }
  /** Who carries letters; without it they stay in the outbox. */
  transport?: Transport | undefined
  /** What hashing a password costs; less is for tests alone. */
  hashCost?: HashCost
  /** Origins of apps in browsers that may call, beside those of portals. */
  corsOrigins?: readonly string[] | undefined
}

export interface App {
  readonly server: FastifyInstance
  readonly bearer: Bearer
  readonly routes: readonly Route[]
  /** Runs the jobs that are due now. */
  runJobs(options?: RoundOptions): Promise<{ done: number; failed: number }>
  /** Hands over the letters that are due now. */
  deliverMail(options?: DeliveryOptions): Promise<{ sent: number; failed: number }>
  /** Does both again and again until stopped, each for itself: a slow mail server holds up no job. */
  startWorking(everyMs: number): { stop(): Promise<void> }
  /** Makes sure that what happens every day has a next time. For servers and workers, at their start. */
  scheduleRecurring(): Promise<void>
}

/** The whole application, not yet listening. The caller owns the database. */
export async function buildApp({
  db,
  world,
  publicUrl,
  logLevel = 'warn',
  proxies = 0,
  rate = { burst: 300, perSecond: 50 },
  transport,
  hashCost = recommendedCost,
  corsOrigins = [],
}: AppSettings): Promise<App> {
  const server = fastify({
    logger: logLevel === 'silent' ? false : { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request costs more than the few lines that are ever written: these name their requestId themselves.
    childLoggerFactory: (logger) => logger,
    // A count and not `true`: all that stands further left was written by the client.
    trustProxy: proxies > 0 && ((_address, hop) => hop < proxies),
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
  const standingOfOwn = standingOfPersonalTokens(db, world)
  const standingOfPortals = standingOfPortalTokens(db, world)
  const noteRefused = refusedTokenNotes(db, world)
  const tokens = bearer({
    jwt: server.jwt,
    issuer: publicUrl,
    world,
    keys: await openKeyRing(db, world),
    reloadKeys: (runner = db) => readKeyRing(runner, world.now()),
    standingOf: (claims) => (claims.client_id === personalClient ? standingOfOwn(claims) : standingOfPortals(claims)),
    refusedPortal: (token, requestId) =>
      noteRefused(token, requestId).catch((err: unknown) => server.log.error({ err, requestId }, 'a refused token was not noted')),
  })
  const routes = routesOf({ bearer: tokens, lettersStay: transport === undefined })
  guardRequests(server)
  answerProblems(server, catalogue, publicUrl)
  publicPages(server, { db, catalogue, jwks: async () => (await tokens.ring()).jwks, resource: resourceMetadata(publicUrl) })
  docsPage(server)
  const buckets = limiter(rate.burst, rate.perSecond)
  const parties = partiesIn({ db, world, sessionCookie, signedIn: (cookies) => sessionOf(db, world, cookies) })
  const origins = new Set(corsOrigins)
  allowOrigins(server, async (origin) => origins.has(origin) || (await parties.origins()).has(origin))
  const desk = authorizationServer(server, {
    db,
    world,
    issuer: publicUrl,
    bearer: tokens,
    parties,
    limiter: buckets,
    showRefusal: refusalPages(db, world),
    anonymousLimiter: limiter(Math.ceil(rate.burst / 5), rate.perSecond / 50),
    corsOrigins: origins,
  })
  await accountPages(server, {
    db,
    world,
    publicUrl,
    passwords: passwordsAt(hashCost),
    key: await installationKey(db, world, 'pages'),
    tokens,
    connections: connectionDesk((act, userId, id) => endGrant(act, tokens, userId, id)),
    limiter: buckets,
    consent: desk,
    device: desk,
  })
  mount(server, routes, {
    db,
    world,
    publicUrl,
    authenticate: tokens.authenticate,
    limiter: buckets,
    witness: portalWitness(db, world),
    takesOwnId: (parameter) => Object.hasOwn(externalKinds, parameter),
    resolve: (actor, parameter, value) => {
      const kind = externalKinds[parameter]
      if (!kind) throw problem('not-found')
      return resolveExternalId(db, actor, kind, value)
    },
  })
  const runJobs = (options?: RoundOptions) => runDueJobs(db, world, jobHandlers, options)
  const deliverMail = async (options?: DeliveryOptions) => {
    if (!transport) return { sent: 0, failed: 0 }
    const outcome = await deliverDueMail(db, world, transport, options)
    if (outcome.failed > 0) server.log.warn(outcome, 'letters could not be handed over: septet mail list')
    return outcome
  }
  return {
    server,
    bearer: tokens,
    routes,
    runJobs,
    deliverMail,
    startWorking(everyMs) {
      const workers = [
        startWorker(
          (signal) => runJobs({ signal }),
          everyMs,
          (err) => server.log.error({ err }, 'jobs failed'),
        ),
        startWorker(
          (signal) => deliverMail({ signal }),
          everyMs,
          (err) => server.log.error({ err }, 'mail failed'),
        ),
      ]
      return { stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))) }
    },
    scheduleRecurring: () => scheduleRecurring(db, world, recurring),
  }
}
