import { StartRefused } from './startRefused.ts'

/** EX_SOFTWARE of sysexits.h: nobody foresaw this. */
const unforeseen = 70

const onStderr = (line: string): void => void process.stderr.write(`${line}\n`)

/**
 * Says on stderr, or as this hint, why the program ends: one line for what its operator can mend, the stack for what is a bug.
 * @returns what the process should exit with.
 */
export function sayWhy(error: unknown, hint = onStderr): number {
  if (error instanceof StartRefused) {
    hint(`septet: ${error.message}`)
    return error.exitCode
  }
  hint(`septet: unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return unforeseen
}
