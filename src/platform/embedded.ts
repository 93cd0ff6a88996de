import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { PglitePgConnection } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { durably, startParams, syncTree } from './durableFolder.ts'
import { lockFolder } from './folderLock.ts'
import { StartRefused } from './startRefused.ts'
import { typeParsers } from './typeParsers.ts'

export interface EmbeddedOptions {
  dataDir?: string | undefined
  loadDataDir?: Blob | undefined
}

/**
 * PGlite behind a `pg.Pool` of one connection. Beside the database the folder holds a lock file.
 * @throws StartRefused when another process holds the folder, or when it cannot be read.
 */
export async function openEmbedded({ dataDir = 'memory://', loadDataDir }: EmbeddedOptions) {
  const inMemory = dataDir.startsWith('memory://')
  const unlock = inMemory ? async () => {} : await lockFolder(dataDir)
  try {
    const engine = await (inMemory ? startInMemory(loadDataDir) : startDurably(join(dataDir, 'postgres')))
    const pool = poolOn(engine)
    return {
      pool,
      engine,
      close: async () => {
        await pool.end()
        await engine.close().finally(unlock)
      },
    }
  } catch (error) {
    await unlock()
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartRefused(`data folder ${dataDir} cannot be opened (${reason}); restore it from a backup, or start empty: npm run septet reset`, {
      cause: error,
    })
  }
}

async function startInMemory(loadDataDir: Blob | undefined) {
  return start({ dataDir: 'memory://', startParams: [...startParams], ...(loadDataDir && { loadDataDir }) })
}

/** A database in a folder. It is made aside and renamed, so that a first start that is cut short leaves no half of it. */
async function startDurably(folder: string) {
  if (!existsSync(folder)) {
    const draft = `${folder}.new`
    await rm(draft, { recursive: true, force: true })
    const engine = await start(durably(draft))
    await engine.close()
    syncTree(draft)
    await rename(draft, folder)
  }
  // Without this file PGlite would make a new database over the old one.
  if (!existsSync(join(folder, 'PG_VERSION'))) throw new Error('PG_VERSION is missing')
  return start(durably(folder))
}

/** @throws with what PostgreSQL wrote before it gave up: PGlite itself only says that it failed. */
async function start(options: PGliteOptions) {
  let lastWords: string | undefined
  const onStderr = (line: string) => {
    if (/\b(FATAL|PANIC):/.test(line)) lastWords = line.replace(/^.*?(FATAL|PANIC):\s*/, '')
    return false
  }
  try {
    const engine = new PGlite({ ...options, onStderr })
    await engine.waitReady
    // There is little data here, and planning a statement anew for its first five uses costs more than any better plan would save.
    await engine.exec(`set timezone = 'UTC'; set intervalstyle = 'iso_8601'; set plan_cache_mode = 'force_generic_plan'`)
    return engine
  } catch (cause) {
    throw lastWords === undefined ? cause : new Error(lastWords, { cause })
  }
}

function poolOn(engine: PGlite) {
  /** The adapter of 0.5.16 as `pg` needs it. */
  class Connection extends PglitePgConnection {
    constructor() {
      super({ pglite: inOneGo(engine) })
    }
    // pg passes its type parsers where the adapter wants an array of type ids, and drizzle always gives some.
    override parse(query: { types?: unknown }) {
      super.parse({ ...query, types: Array.isArray(query.types) ? query.types : undefined })
    }
  }
  /** A fresh connection object for each client: sharing one, the pool dies with its first failed query. */
  class Client extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super({ ...config, connection: new Connection() } as pg.ClientConfig)
    }
  }
  const pool = new pg.Pool({
    Client,
    max: 1,
    idleTimeoutMillis: 0,
    types: typeParsers,
    onConnect: forgetTheLast,
  })
  pool.on('error', () => {})
  return pool
}

/**
 * The engine as one connection speaks to it: what belongs to one statement (parse, bind, describe, execute) goes to it together with the sync
 * that ends it, as it does over a network. One by one, each message would be a call of its own into the engine.
 */
function inOneGo(engine: PGlite): PGlite {
  let waiting: Uint8Array[] = []
  const execProtocolStream: PGlite['execProtocolStream'] = async (message, options) => {
    waiting.push(message)
    if (goesOn.has(message[0])) return []
    const together = waiting.length === 1 ? message : Buffer.concat(waiting)
    waiting = []
    return engine.execProtocolStream(together, options)
  }
  return { waitReady: engine.waitReady, execProtocolStream } satisfies Partial<PGlite> as unknown as PGlite
}

/** The first bytes of the messages that a sync follows: Parse, Bind, Describe, Execute and Close of the extended query protocol. */
const goesOn: ReadonlySet<number | undefined> = new Set(Buffer.from('PBDEC'))

// A client that follows a destroyed one gets the same session: an open transaction and prepared statements with it.
async function forgetTheLast(client: pg.ClientBase) {
  await client.query('rollback')
  await client.query('deallocate all')
}
