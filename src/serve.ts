import { existsSync } from 'node:fs'
import { passwordsAt, recommendedCost } from './accounts/passwords.ts'
import { type App, buildApp } from './buildApp.ts'
import { demoGreeting } from './demo/greeting.ts'
import { demoPassword } from './demo/password.ts'
import { seedDemo } from './demo/seed.ts'
import { demoTokens, writeDemoTokens } from './demo/tokens.ts'
import { smtpTransport } from './mail/smtp.ts'
import { outboxWatch } from './mail/watching.ts'
import { realWorld } from './platform/clock.ts'
import { type Config, proxiesIn, publicUrlOf, readConfig } from './platform/config.ts'
import { openMigrated } from './platform/configured.ts'
import type { Database } from './platform/database.ts'
import { startWorker } from './platform/jobs.ts'
import { freePort, listen, listensOnLoopback } from './platform/listen.ts'
import { programVersion } from './platform/root.ts'
import { Closing, stopServing } from './platform/stop.ts'

/** Where the program speaks: what it writes to stdout. */
export type Say = (text: string) => void

/**
 * Opens the database, fills it, serves, and greets.
 * @returns what closes it all.
 * @throws StartRefused and others, with nothing left open.
 */
export async function serve(env: Record<string, string | undefined>, say: Say): Promise<Closing> {
  const closing = new Closing()
  try {
    await start(readConfig(env), { closing, say })
    return closing
  } catch (error) {
    await closing.close()
    throw error
  }
}

interface Serving {
  closing: Closing
  say: Say
}

/** In this order; it is closed in the reverse. */
async function start(asked: Config, { closing, say }: Serving): Promise<void> {
  // The address is in every token, so a port that the system chooses has to be known before anything is built.
  const config = asked.PORT === 0 ? { ...asked, PORT: await freePort(asked.HOST) } : asked
  if (config.DATABASE_URL === undefined && !existsSync(config.DATA_DIR)) say(`Making a database in ${config.DATA_DIR}, once...\n`)
  const { db } = await openMigrated(config)
  closing.last(() => db.close())
  const demo = (config.DEMO ?? (db.engine === 'embedded' ? 'on' : 'off')) === 'on'
  if (demo) await seedDemo(db, realWorld)
  const app = await buildApp({
    db,
    world: realWorld,
    publicUrl: publicUrlOf(config),
    logLevel: config.LOG_LEVEL,
    proxies: proxiesIn(config),
    corsOrigins: config.CORS_ORIGINS?.split(','),
    rate: { burst: config.RATE_BURST, perSecond: config.RATE_PER_SECOND },
    transport: smtpTransport(config),
  })
  await app.scheduleRecurring()
  if (config.JOBS_EVERY_SECONDS > 0) {
    const worker = app.startWorking(config.JOBS_EVERY_SECONDS * 1000)
    closing.last(() => worker.stop())
  }
  closing.last(() => stopServing(app.server))
  await listen(app.server, config)
  // Where nobody else listens: letters hold secrets, and a log is no place for them.
  if (config.SMTP_URL === undefined && db.engine === 'embedded' && listensOnLoopback(app.server)) {
    const watch = startWorker(outboxWatch(db, realWorld, publicUrlOf(config), say), 1000, (err) => app.server.log.error({ err }, 'outbox failed'))
    closing.last(() => watch.stop())
  }
  say(await greeting(app, db, config, demo))
}

/** Demo tokens and the demo password exist only where nobody but this machine can use them, and only for a database that is nobody's. */
async function greeting({ server, bearer }: App, db: Database, config: Config, demo: boolean): Promise<string> {
  const url = publicUrlOf(config)
  const lines = [
    `Septet ${programVersion()} at ${url}`,
    `  reference  ${url}/docs`,
    `  sign in    ${url}/account`,
    `  document   ${url}/openapi.json`,
  ]
  if (db.engine === 'embedded') lines.push(`  data       ${config.DATA_DIR} (embedded engine; \`npm run septet reset\` starts afresh)`)
  lines.push(
    `  mail       ${config.SMTP_URL === undefined ? 'stays in the outbox; `npm run septet mail list` shows it' : `through ${new URL(config.SMTP_URL).hostname}`}`,
  )
  const wanted = demo && db.engine === 'embedded' && listensOnLoopback(server)
  const tokens = await demoTokens(db, realWorld, bearer, { wanted })
  const password = await demoPassword(db, realWorld, passwordsAt(recommendedCost), { wanted })
  if (config.DEMO_TOKENS_FILE !== undefined) await writeDemoTokens(config.DEMO_TOKENS_FILE, url, tokens)
  return `${lines.join('\n')}\n\n${tokens.length > 0 ? demoGreeting(url, tokens, password) : ''}`
}
