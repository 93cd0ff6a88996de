import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Config } from '../platform/config.ts'
import { asClause, isMissing, silently } from '../platform/faults.ts'

/** What a command is given beside its options. */
export interface Desk {
  config: Config
  /** For whoever reads; a result that scripts read is all of stdout. */
  say(line: string): void
  /** Beside the result, on stderr. */
  hint(line: string): void
}

/** One command: `septet user create --email ...`. Its options are said once; parsing, checking and help follow from them. */
export interface Command {
  readonly name: string
  readonly summary: string
  readonly options: z.ZodObject
  /** The option that may be given without its name: `septet mail show ID`. */
  readonly bare?: string
  run(options: Record<string, unknown>, desk: Desk): Promise<void>
}

export const command = <Options extends z.ZodObject>(declared: {
  name: string
  summary: string
  options: Options
  bare?: keyof Options['shape'] & string
  run(options: z.output<Options>, desk: Desk): Promise<void>
}): Command => declared

/** The command cannot do what it is asked. One line says why. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
  constructor(
    line: string,
    /** 64 is EX_USAGE of sysexits.h. */
    readonly exitCode: 1 | 64 = 1,
  ) {
    super(line)
  }
}

/** Reads the words behind a command's name; throws `CommandRefused` that names the option. */
export function optionsOf(chosen: Command, words: readonly string[]): Record<string, unknown> {
  const parsed = chosen.options.safeParse(parsedWords(chosen, words), silently)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const option = `--${String(issue.path[0])}`
  throw new CommandRefused(
    isMissing(issue) ? `${option} is missing; see septet ${chosen.name} --help` : `${option} is not valid: ${asClause(issue)}`,
    64,
  )
}

function parsedWords({ name, options, bare }: Command, words: readonly string[]) {
  const known = Object.entries(options.shape).map(([option, schema]) => [option, { type: isSwitch(schema) ? 'boolean' : 'string' }] as const)
  try {
    const args = bare !== undefined && words[0] !== undefined && !words[0].startsWith('-') ? [`--${bare}`, ...words] : [...words]
    return parseArgs({ args, options: Object.fromEntries(known), strict: true }).values
  } catch (error) {
    // Node adds advice of its own after the first sentence.
    const [first] = (error as Error).message.split('. ')
    throw new CommandRefused(`${first}; see septet ${name} --help`, 64)
  }
}

/** `--active`: there or not. */
export const flag = (says: string) => z.boolean().default(false).describe(says)

const isSwitch = (schema: unknown) => schema instanceof z.ZodDefault && schema.def.innerType instanceof z.ZodBoolean

/** What `septet user create --help` prints. */
export function helpOn({ name, summary, options, bare }: Command): string {
  const rows = Object.entries(options.shape).map(([option, schema]) => {
    const { description = '' } = schema as z.ZodType
    if (option === bare) return [`<${option}>`, description] as const
    return [isSwitch(schema) ? `--${option}` : `--${option} <value>`, description] as const
  })
  const width = Math.max(0, ...rows.map(([left]) => left.length))
  return [
    `septet ${name}`,
    `  ${summary}`,
    ...(rows.length > 0 ? ['', ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)] : []),
  ].join('\n')
}
