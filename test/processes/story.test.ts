import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../src/platform/listen.ts'
import t from '../support/tap.ts'

const script = fileURLToPath(new URL('../../examples/lille.ts', import.meta.url))
const gone = `http://127.0.0.1:${await freePort('127.0.0.1')}`
const cwd = t.testdir({
  'tokens.json': JSON.stringify({ url: gone, tokens: Object.fromEntries(['ada', 'petra'].map((key) => [key, 'ey.ey.ey'])) }),
  'other.json': '{"name":"septet"}',
  'text.json': 'no\ntokens',
})

const told = (...args: string[]) =>
  new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, ['--import=tsx', script, ...args], { cwd }, (error, _stdout, stderr) => resolve({ code: error?.code, stderr }))
  })

const reasons: Record<string, { args: string[]; line: RegExp }> = {
  'the server is gone': { args: [], line: /^http:\/\/127\.0\.0\.1:\d+ does not answer \(ECONNREFUSED\)\. Is the server running\?\n$/ },
  'there is no such file': { args: ['--tokens', 'none.json'], line: /^ENOENT: .*none\.json.*DEMO_TOKENS_FILE=none\.json writes it\.\n$/ },
  'it is another file': { args: ['--tokens', 'other.json'], line: /^other\.json holds no tokens\. .*\n$/ },
  'it is no JSON': { args: ['--tokens', 'text.json'], line: /^Unexpected token .*\n$/ },
  'an option is unknown': { args: ['--tokn'], line: /^Unknown option '--tokn'.* Usage: npm run story .*\n$/ },
}

for (const [reason, { args, line }] of Object.entries(reasons)) {
  t.test(`a story that cannot begin because ${reason} says so in one line, and fails`, async (t) => {
    const { code, stderr } = await told(...args)
    t.equal(code, 1)
    t.match(stderr, line)
  })
}
