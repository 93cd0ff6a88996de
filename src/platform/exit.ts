import { StartRefused } from './startRefused.ts'

/** EX_SOFTWARE of sysexits.h: nobody foresaw this. */
const unforeseen = 70

/**
 * Says on stderr why the program ends: one line for what its operator can mend, the stack for what is a bug.
 * @returns what the process should exit with.
 */
export function sayWhy(error: unknown): number {
  if (error instanceof StartRefused) {
    process.stderr.write(`septet: ${error.message}\n`)
    return error.exitCode
  }
  process.stderr.write(`septet: unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return unforeseen
}
