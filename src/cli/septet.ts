import { catalogue } from '../app.ts'
import { readConfig } from '../platform/config.ts'
import { sayWhy } from '../platform/exit.ts'
import { refusalsFrom } from '../platform/refusals.ts'
import { programVersion } from '../platform/root.ts'
import { StartRefused } from '../platform/startRefused.ts'
import { type Command, CommandRefused, type Desk, helpOn, optionsOf } from './command.ts'
import { databaseCommands } from './database.ts'
import { jobCommands } from './jobs.ts'
import { mailCommands } from './mail.ts'
import { tokenCommands } from './tokens.ts'
import { userCommands } from './users.ts'

/** Every command, in the order of the help. */
const commands: readonly Command[] = [...databaseCommands, ...userCommands, ...tokenCommands, ...jobCommands, ...mailCommands]

/** Where a command speaks: `say` is stdout, `hint` is stderr. */
export type Voice = Pick<Desk, 'say' | 'hint'>

/**
 * Runs what was typed behind `septet`.
 * @param environment read only by a command that runs, not for help
 * @returns what the process exits with; why it is not 0 was said as a hint.
 */
export async function septet(words: readonly string[], environment: () => Record<string, string | undefined>, voice: Voice): Promise<number> {
  try {
    return await run(words, environment, voice)
  } catch (error) {
    return exitFor(error, voice)
  }
}

async function run(words: readonly string[], environment: () => Record<string, string | undefined>, voice: Voice): Promise<number> {
  const asksForHelp = words.includes('--help') || words.includes('-h')
  const chosen = commands.find(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name)
  if (!chosen) {
    if (words.length > 0 && !asksForHelp) throw new CommandRefused(`there is no command ${words[0]}; see septet --help`, 64)
    voice.say(overview())
    return asksForHelp ? 0 : 64
  }
  if (asksForHelp) {
    voice.say(helpOn(chosen))
    return 0
  }
  const options = optionsOf(chosen, words.slice(chosen.name.split(' ').length))
  await chosen.run(options, { config: readConfig(environment()), ...voice })
  return 0
}

function exitFor(error: unknown, { hint }: Voice): number {
  if (error instanceof CommandRefused) {
    hint(`septet: ${error.message}`)
    return error.exitCode
  }
  if (error instanceof StartRefused) return sayWhy(error, hint)
  const { entry, code, message } = refusalsFrom(catalogue)(error)
  if (entry.status >= 500) return sayWhy(error, hint)
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
