import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { asClause, rule, silently } from './faults.ts'
import { StartRefused } from './startRefused.ts'

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
const onOff = z.enum(['on', 'off'])
const isSender = (text: string) => z.email().safeParse(/^[^<>\p{Cc}]*<([^<>]+)>$/u.exec(text)?.[1] ?? text).success

/** Every variable that the server reads, with its default. docs/configuration.md is made from it. */
export const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on'),
  PORT: whole(0, 65535).default(3000).describe('The port; 0 takes a free one. Part of the issuer of tokens where PUBLIC_URL is not set'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe(
      'Where clients reach the server; the issuer of its tokens. By default what it listens on. The command line needs the same value, ' +
        'or the same HOST and PORT, as the server that shall take its tokens',
    ),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, rule('invalid-url', 'Must begin with postgres://.'))
    .optional()
    .describe('PostgreSQL 15 or later. Without it the embedded engine'),
  DATA_DIR: z.string().min(1).default('.data/septet').describe("The embedded engine's folder"),
  DEMO: onOff.optional().describe('Demo data at the first start: `on` by default on the embedded engine, `off` on PostgreSQL'),
  DEMO_TOKENS_FILE: z.string().min(1).optional().describe('Where the start writes its demo tokens as JSON, readable by its user alone'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info').describe('How much is logged'),
  POOL_SIZE: whole(1, 200).default(8).describe('Connections to PostgreSQL'),
  STATEMENT_TIMEOUT_MS: whole(100, 600_000).default(10_000).describe('The longest that one statement may take, on PostgreSQL'),
  JOBS_EVERY_SECONDS: whole(0, 3600).default(5).describe('How often due jobs are looked for; 0 leaves them to `septet jobs run --once`'),
  SMTP_URL: z
    .url(rule('invalid-url', 'Must be an address such as smtp://user:password@mail.example.org:587, or smtps://.'))
    .regex(/^smtps?:\/\/[^/]/, rule('invalid-url', 'Must begin with smtp:// or smtps://.'))
    .optional()
    .describe(
      'The server that takes letters: smtp:// (STARTTLS where it is offered; `?requireTLS=true` insists) or smtps://. Without it they stay in the outbox',
    ),
  MAIL_FROM: z
    .string()
    .refine(isSender, rule('invalid-sender', 'Must be an address, or a name and an address: Septet <septet@example.org>.'))
    .optional()
    .describe('Whom letters are from: `Septet <septet@example.org>`. Needed with SMTP_URL'),
  RATE_BURST: whole(1, 1_000_000).default(300).describe('Requests that a client may make at once'),
  RATE_PER_SECOND: z.coerce.number().min(0.01).max(1_000_000).default(50).describe('Requests a second that a client may make on and on'),
  CORS_ORIGINS: z
    .string()
    .regex(/^https?:\/\/[^\s/,]+(,https?:\/\/[^\s/,]+)*$/, rule('invalid-origins', 'Must be origins with commas between them.'))
    .optional()
    .describe(
      'Origins of apps in browsers that may call, with commas between them: `https://app.example.org,http://localhost:5173`. Those of ' +
        'portals that run in browsers may anyway',
    ),
  TRUST_PROXY: z
    .enum(['off', 'on', '1', '2', '3', '4', '5'])
    .default('off')
    .describe(
      "How many proxies of yours each request comes through, `on` being one. The client's address is what the outermost of them added to " +
        'X-Forwarded-For; what stands before it was written by the client',
    ),
})

export type Config = z.output<typeof Environment>

/** The environment of this process; what it lacks is taken from the file `.env` in the working directory, where there is one. */
export function environment(): Record<string, string | undefined> {
  return existsSync('.env') ? { ...parseEnv(readFileSync('.env', 'utf8')), ...process.env } : process.env
}

/** Reads the environment; the only place that does. Throws `StartRefused` with one line that names the variable. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(set, silently)
  if (parsed.success) return complete(parsed.data)
  const issue = parsed.error.issues[0]!
  throw new StartRefused(`${String(issue.path[0])} is not valid: ${asClause(issue)}`)
}

function complete(config: Config): Config {
  if (config.SMTP_URL !== undefined && config.MAIL_FROM === undefined)
    throw new StartRefused('MAIL_FROM is missing: letters through SMTP_URL need a sender')
  return config
}

/** How many proxies stand in front: 0 for none. */
export const proxiesIn = ({ TRUST_PROXY }: Config): number => (TRUST_PROXY === 'off' ? 0 : TRUST_PROXY === 'on' ? 1 : Number(TRUST_PROXY))

const everywhere = new Set(['0.0.0.0', '::', '::0'])

/** Where clients reach the server: PUBLIC_URL without a slash at its end, else the address that it listens on. */
export function publicUrlOf({ PUBLIC_URL, HOST, PORT }: Config): string {
  if (PUBLIC_URL !== undefined) return PUBLIC_URL.replace(/\/+$/, '')
  const host = everywhere.has(HOST) ? '127.0.0.1' : HOST
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`
}
