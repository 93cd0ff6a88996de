import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import root from 'tap'
import { keepUsed } from './database.ts'
import { within } from './tap.ts'

const tests = fileURLToPath(new URL('../', import.meta.url))
const folders = ['', 'races/', 'processes/']
/** They take the longest, so they are dealt out first. */
const longest = [
  'matrix.test.ts',
  'openapi.test.ts',
  'processes/mail.test.ts',
  'processes/start.test.ts',
  'demo.test.ts',
  'processes/cli.test.ts',
  'database.test.ts',
  'processes/dataFolder.test.ts',
]

/**
 * Runs every nth test file one after the other in this process. Most of what a file costs by itself is what all need: loading the program
 * (1.5 s of processor time), an engine (1 s) and its warming up. While a file in `processes` waits for a program that it started, the program has the processor.
 */
export async function runShard(index: number, count: number): Promise<void> {
  root.setTimeout(600_000)
  root.teardown(keepUsed())
  const files = folders.flatMap((folder) =>
    readdirSync(tests + folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => folder + name),
  )
  const dealt = [...longest, ...files.sort().filter((file) => !longest.includes(file))]
  for (const file of dealt.filter((_, at) => at % count === index)) {
    await root.test(file, async (t) => {
      t.setTimeout(300_000)
      within(t)
      await import(pathToFileURL(tests + file).href)
    })
  }
}
