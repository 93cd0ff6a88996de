import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = `${root}node_modules/.cache/septet/program-${process.pid}`
let building: Promise<unknown> | undefined

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** A program of ours in a process of its own. */
export interface Program {
  readonly pid: number
  /** Waits until stdout has said this; throws with everything it said when it ends without. */
  said(pattern: RegExp): Promise<RegExpExecArray>
  signal(name: NodeJS.Signals): void
  readonly ended: Promise<Ended>
}

export interface Surroundings {
  /** The working directory: one without a `.env` of the developer. */
  cwd: string
  /** In place of the environment of the tests, which may name another database. */
  env: Record<string, string>
}

/** Runs `src/main.ts` or `src/cli.ts`, built: that starts in a third of the processor time that stripping types on the way takes. */
export async function run(program: 'main' | 'cli', args: readonly string[], surroundings: Surroundings): Promise<Program> {
  await (building ??= builtAside())
  return start([`${built}/${program}.mjs`, ...args], surroundings)
}

/** Runs the same from the sources, as `npm start` and `npm run septet` do. */
export const runSource = (program: 'main' | 'cli', args: readonly string[], surroundings: Surroundings): Program =>
  start(['--import=tsx', `${root}src/${program}.ts`, ...args], surroundings)

async function builtAside() {
  process.once('exit', () => rmSync(built, { recursive: true, force: true }))
  await build({
    entryPoints: ['main', 'cli'].map((program) => `${root}src/${program}.ts`),
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
}

function start(words: readonly string[], { cwd, env }: Surroundings): Program {
  const { PATH, HOME, TMPDIR } = process.env
  const inherited = Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined))
  // They end before what V8's second compiler makes of the embedded engine has paid for itself: a quarter of their processor time.
  const child = spawn(process.execPath, ['--liftoff-only', ...words], { cwd, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  return watched(child)
}

function watched(child: ChildProcess): Program {
  let stdout = ''
  let stderr = ''
  let waiting: (() => void)[] = []
  const wake = () => {
    for (const look of waiting.splice(0)) look()
  }
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    wake()
  })
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  let over = false
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      over = true
      wake()
      resolve({ code, signal, stdout, stderr })
    })
  })
  return {
    pid: child.pid!,
    ended,
    signal: (name) => void child.kill(name),
    async said(pattern) {
      for (;;) {
        const found = pattern.exec(stdout)
        if (found) return found
        if (over) throw new Error(`it ended without saying ${pattern}\n${stdout}\n${stderr}`)
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
  }
}
