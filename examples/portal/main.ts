/*
 * The Atlas on this machine. Beside a demo server it registers itself:
 *
 *     DEMO_TOKENS_FILE=tokens.json npm start
 *     npm run portal
 *
 * With SEPTET_URL, CLIENT_ID and CLIENT_SECRET it is a portal that an admin registered.
 */
import { registeredAt } from './register.ts'
import { buildPortal } from './server.ts'
import { settingsIn } from './settings.ts'

const { PORT = '4000', PUBLIC_URL = `http://localhost:${PORT}`, TOKENS_FILE = 'tokens.json' } = process.env
/** Git ignores it. */
const credentialFile = new URL('credential.json', import.meta.url)

try {
  const settings = settingsIn(process.env, PUBLIC_URL) ?? (await registeredAt({ tokensFile: TOKENS_FILE, credentialFile }, PUBLIC_URL))
  const portal = await buildPortal(settings)
  await portal.listen({ host: 'localhost', port: Number(PORT) })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void portal.close())
  console.log(`The Atlas is at ${PUBLIC_URL}\nSign in as lea.laurent@example.org, with the password that ${settings.septet} printed when it started.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
