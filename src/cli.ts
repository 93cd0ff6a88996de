import { catalogue } from './app.ts'
import { type Command, CommandRefused, helpOn, optionsOf } from './cli/command.ts'
import { databaseCommands } from './cli/database.ts'
import { jobCommands } from './cli/jobs.ts'
import { tokenCommands } from './cli/tokens.ts'
import { userCommands } from './cli/users.ts'
import { environment, readConfig } from './platform/config.ts'
import { sayWhy } from './platform/exit.ts'
import { refusalsFrom } from './platform/refusals.ts'
import { programVersion } from './platform/root.ts'
import { StartRefused } from './platform/startRefused.ts'

/** Every command, in the order of the help. */
const commands: readonly Command[] = [...databaseCommands, ...userCommands, ...tokenCommands, ...jobCommands]

process.exitCode = await run(process.argv.slice(2)).catch(exitFor)

async function run(words: readonly string[]): Promise<number> {
  const asksForHelp = words.includes('--help') || words.includes('-h')
  const chosen = commands.find(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name)
  if (!chosen) {
    if (words.length > 0 && !asksForHelp) throw new CommandRefused(`there is no command ${words[0]}; see septet --help`, 64)
    say(overview())
    return asksForHelp ? 0 : 64
  }
  if (asksForHelp) {
    say(helpOn(chosen))
    return 0
  }
  const options = optionsOf(chosen, words.slice(chosen.name.split(' ').length))
  await chosen.run(options, { config: readConfig(environment()), say, hint })
  return 0
}

function exitFor(error: unknown): number {
  if (error instanceof CommandRefused) {
    hint(`septet: ${error.message}`)
    return error.exitCode
  }
  if (error instanceof StartRefused) return sayWhy(error)
  const { entry, code, message } = refusalsFrom(catalogue)(error)
  if (entry.status >= 500) return sayWhy(error)
  hint(`septet: ${message} (${code})`)
  return 1
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    `septet ${programVersion()}: the operator's commands. Settings come from the environment, see docs/configuration.md.`,
    '',
    ...commands.map(({ name, summary }) => `  septet ${name.padEnd(width)}  ${summary}`),
    '',
    'septet <command> --help tells its options.',
  ].join('\n')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function hint(line: string): void {
  process.stderr.write(`${line}\n`)
}
