import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { people } from '../src/demo/cast.ts'
import { aGrant } from './support/portals.ts'
import { browserAt, openListening, registered, secretOf } from './support/signIn.ts'
import t, { type Test } from './support/tap.ts'

const house = await openListening(t)
const browser = browserAt(house)
await browser.signIn('lea')
const folder = fileURLToPath(new URL('../docs/quickstarts/', import.meta.url))
const played = new Set<string>()

/** The blocks of a quickstart in this language, with what the reader puts in. */
function blocksOf(name: string, language: 'sh' | 'js', filledIn: Record<string, string>): string[] {
  played.add(name)
  let text = readFileSync(join(folder, name), 'utf8').replaceAll('http://localhost:3000', house.url)
  for (const [placeholder, value] of Object.entries(filledIn)) text = text.replaceAll(placeholder, value)
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block!)
}

/** One shell for all blocks of a page, as a reader pastes them. Each answer is what the block printed. */
function shell(t: Test) {
  const cwd = mkdtempSync(join(tmpdir(), 'septet-'))
  const child = spawn('bash', ['-s'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  t.teardown(async () => {
    child.stdin.end()
    if (child.exitCode === null) await once(child, 'exit')
    rmSync(cwd, { recursive: true })
  })
  return async (block: string): Promise<string> => {
    child.stdin.write(`${block}\nprintf '\\n-- the end\\n'\n`)
    let printed = ''
    for (let line = await lines.next(); !line.done && line.value !== '-- the end'; line = await lines.next()) printed += `${line.value}\n`
    return printed.trim()
  }
}

t.test('a script of your own', async (t) => {
  const [setting, who, make] = blocksOf('personal-token.md', 'sh', { 'ey...': house.tokenOf('lea') })
  const run = shell(t)
  await run(setting!)
  t.match(JSON.parse(await run(who!)), { id: people.lea.id })
  const made = JSON.parse(await run(make!)) as { token: string }
  t.equal((await house.bearing(made.token).get('/v1/groups')).status, 200)
})

t.test('a server that acts for itself', async (t) => {
  const id = await registered(house)
  const [setting, ask, use] = blocksOf('server-portal.md', 'sh', { 'your-client-id': id, 'your-client-secret': secretOf(id) })
  const run = shell(t)
  await run(setting!)
  await run(ask!)
  t.match(JSON.parse(await run(use!)), { data: [{ name: 'Stuttgart peer group' }] })
})

t.test('a command line, or a screen without keyboard', async (t) => {
  const id = await registered(house, { applicationType: 'device', authentication: 'none', redirectUris: [], secrets: [] })
  const [setting, begin, wait, use] = blocksOf('device.md', 'sh', { 'your-client-id': id })
  const run = shell(t)
  await run(setting!)
  const shown = JSON.parse(await run(begin!)) as { verification_uri: string; user_code: string }
  await browser.connect(shown.verification_uri, shown.user_code)
  await run(wait!)
  t.match(JSON.parse(await run(use!)), { data: [{ name: 'Stuttgart peer group' }] })
})

t.test("a portal that was handed a member's token", async (t) => {
  const id = await registered(house)
  await aGrant(house, id, 'lea', ['groups:read'])
  const filledIn = { 'your-client-id': id, 'your-client-secret': secretOf(id), 'ey...': house.tokenOf('lea') }
  const [setting, exchange, use] = blocksOf('token-exchange.md', 'sh', filledIn)
  const run = shell(t)
  await run(setting!)
  await run(exchange!)
  t.match(JSON.parse(await run(use!)), { data: [{ name: 'Stuttgart peer group' }] })
})

t.test('an app in a browser', async (t) => {
  const redirectUri = 'http://localhost:5173/callback'
  const id = await registered(house, { applicationType: 'browser', authentication: 'none', redirectUris: [redirectUri], secrets: [] })
  const stored = new Map<string, string>()
  let sentTo = ''
  const page = createContext({
    location: { assign: (url: string) => (sentTo = url), search: '' },
    sessionStorage: { setItem: (key: string, value: string) => stored.set(key, value), getItem: (key: string) => stored.get(key) },
    fetch: (url: string, { headers = {}, ...init }: { headers?: Record<string, string>; method?: string; body?: URLSearchParams } = {}) =>
      fetch(url, { ...init, headers: { ...headers, origin: new URL(redirectUri).origin } }),
    crypto,
    btoa,
    URLSearchParams,
    TextEncoder,
    Uint8Array,
  })
  for (const block of blocksOf('browser-app.md', 'js', { 'your-client-id': id })) runInContext(block, page)
  await runInContext('signIn()', page)
  const back = await browser.authorize(sentTo)
  Object.assign(page.location as object, { search: back.search })
  t.match(await runInContext('comeBack().then(whoAmI)', page), { id: people.lea.id, displayName: 'Léa Laurent' })
})

t.test('every quickstart was played', async (t) => {
  t.same([...played].sort(), readdirSync(folder).sort())
})
