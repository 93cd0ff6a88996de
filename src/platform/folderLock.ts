import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartRefused } from './startRefused.ts'

/**
 * Makes the folder if needed and holds it for this process, until the returned function is called; what a dead process
 * left behind is taken over. It tells processes of one machine apart: never share a folder between machines.
 * @throws StartRefused while a living process holds it (this one too), or when it cannot be written.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, 'septet.lock')
  const mine = `${process.pid} ${await startOf(process.pid)} ${randomUUID()}\n`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    while (!(await placed(lock, mine))) await takeFromTheDead(lock, folder)
  } catch (error) {
    if (error instanceof StartRefused) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartRefused(`data folder ${folder} cannot be used (${reason})`, { cause: error })
  }
  return async () => {
    if ((await contentOf(lock)) === mine) await rm(lock, { force: true })
  }
}

/** Written aside and linked, so that the lock never exists without its content. */
async function placed(lock: string, content: string) {
  const draft = `${lock}.${randomUUID()}`
  await writeFile(draft, content)
  try {
    await link(draft, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft)
  }
}

async function takeFromTheDead(lock: string, folder: string) {
  const found = await contentOf(lock)
  if (found === undefined) return
  const [pid = '', start] = found.trim().split(' ')
  if (isAlive(Number(pid)) && (await startOf(Number(pid))) === start) {
    throw new StartRefused(`data folder ${folder} is in use by process ${pid}; stop it or use DATABASE_URL`, { exitCode: 75 })
  }
  const aside = `${lock}.${randomUUID()}`
  await rename(lock, aside).catch(unlessMissing)
  // Another process may have taken it over since it was read: then what was moved is a living lock, and goes back.
  if ((await contentOf(aside)) !== found) await link(aside, lock).catch(unlessMissing)
  await rm(aside, { force: true })
}

function isAlive(pid: number) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** When a process started, in ticks since the machine did (Linux); elsewhere '-', and a reused pid counts as alive. */
async function startOf(pid: number) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-' // the name in brackets may hold spaces
}

const contentOf = (path: string) => readFile(path, 'utf8').catch(unlessMissing)

function unlessMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
