import { readFile, writeFile } from 'node:fs/promises'
import { createSeptet, isProblem, type Septet } from '../../clients/typescript/src/index.ts'
import { type Settings, scopes } from './settings.ts'

interface Files {
  /** What a server that is started with DEMO_TOKENS_FILE writes. */
  tokensFile: string
  /** Where the secret is kept from then on. */
  credentialFile: string | URL
}

type Credential = Pick<Settings, 'septet' | 'clientId' | 'clientSecret'>

/**
 * What an admin of Septet does once for a partner, done with the admin token of a demo server: registers the portal and makes its secret. The
 * partner's own portal in the demo data is live and has https addresses only; this is its sandbox, for the people of the demo.
 */
export async function registeredAt({ tokensFile, credentialFile }: Files, publicUrl: string): Promise<Settings> {
  const { url, tokens } = await tokensIn(tokensFile)
  const admin = createSeptet({ baseUrl: url, token: tokens.ada! })
  const known = await readFile(credentialFile, 'utf8').then(
    (text) => JSON.parse(text) as Credential,
    () => null,
  )
  if (known?.septet === url && (await isRegistered(admin, known.clientId, publicUrl))) return { ...known, publicUrl }
  const clientId = await register(admin, publicUrl, await idsOf(url, Object.values(tokens)))
  const credential: Credential = { septet: url, clientId, clientSecret: await newSecret(admin, clientId) }
  await writeFile(credentialFile, `${JSON.stringify(credential, null, 2)}\n`, { mode: 0o600 })
  return { ...credential, publicUrl }
}

async function tokensIn(file: string): Promise<{ url: string; tokens: Record<string, string> }> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { url: string; tokens: Record<string, string> }
  } catch (cause) {
    throw new Error(
      `There is no ${file}. Start Septet with DEMO_TOKENS_FILE=${file}, or name a portal with SEPTET_URL, CLIENT_ID and CLIENT_SECRET.`,
      { cause },
    )
  }
}

/** A server that began afresh does not know it any more. */
async function isRegistered(admin: Septet, portalId: string, publicUrl: string): Promise<boolean> {
  try {
    const { data } = await admin.get('/v1/portals/{portalId}', { params: { path: { portalId } } })
    return data.redirectUris.includes(`${publicUrl}/callback`)
  } catch (error) {
    if (isProblem(error, 'not-found')) return false
    throw error
  }
}

async function register(admin: Septet, publicUrl: string, testUserIds: string[]): Promise<string> {
  const name = `Atlas of creative regions, at ${new URL(publicUrl).host} (fictional)`
  // The file with its secret was lost.
  for await (const portal of admin.pages('/v1/portals', { params: { query: { kind: 'sandbox' } } })) if (portal.name === name) return portal.id
  const { data } = await admin.post('/v1/portals', {
    body: {
      name,
      description: 'Shows your peer group’s next meeting and what has worked for others, and registers you.',
      contactEmail: 'operations@atlas.example.org',
      kind: 'sandbox',
      applicationType: 'server',
      authentication: 'client_secret',
      redirectUris: [`${publicUrl}/callback`],
      scopes: [...scopes],
      testUserIds,
    },
  })
  return data.id
}

/** Shown this once. Two can live at a time, so the oldest makes room. */
async function newSecret(admin: Septet, portalId: string): Promise<string> {
  const path = { portalId }
  const { data: secrets } = await admin.get('/v1/portals/{portalId}/credentials', { params: { path } })
  const live = secrets.data.filter(({ revokedAt }) => revokedAt === null)
  if (live.length > 1) {
    const params = { path: { portalId, credentialId: live.at(-1)!.id } }
    await admin.delete('/v1/portals/{portalId}/credentials/{credentialId}', { params })
  }
  const { data } = await admin.post('/v1/portals/{portalId}/credentials', { params: { path } })
  return data.secret!
}

/** Whose tokens these are: in the sandbox only they can consent. */
const idsOf = (baseUrl: string, tokens: readonly string[]): Promise<string[]> =>
  Promise.all(tokens.map(async (token) => (await createSeptet({ baseUrl, token }).get('/v1/me')).data.id))
