import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

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

/** Runs `src/main.ts` or `src/cli.ts`. */
export function run(program: 'main' | 'cli', args: readonly string[], { cwd, env }: Surroundings): Program {
  const { PATH, HOME, TMPDIR } = process.env
  const inherited = Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined))
  const child = spawn(process.execPath, ['--import=tsx', `${root}src/${program}.ts`, ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
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
