import { beginSession, sessionCookie } from '../../src/accounts/sessions.ts'
import { type PersonKey, people } from '../../src/demo/cast.ts'
import { transact } from '../../src/platform/act.ts'
import { system } from '../../src/platform/actor.ts'
import { freePort } from '../../src/platform/listen.ts'
import { portalCredentials, portals, portalTestUsers } from '../../src/portals/tables.ts'
import { secretHash } from '../../src/users/verbs.ts'
import type { Test } from './database.ts'
import { type House, type HouseSettings, openHouse } from './house.ts'

export interface OpenHouse extends House {
  readonly url: string
}

/** A house that listens on this machine, for clients that speak HTTP. Its clock begins now, because they read their own. */
export async function openListening(t: Test, settings: HouseSettings = {}): Promise<OpenHouse> {
  const port = await freePort('127.0.0.1')
  const url = `http://127.0.0.1:${port}`
  const house = await openHouse(t, { now: new Date(), publicUrl: url, ...settings })
  await house.app.server.listen({ host: '127.0.0.1', port })
  return { ...house, url }
}

export type PortalTraits = Partial<typeof portals.$inferInsert> & { secrets?: readonly string[]; testUsers?: readonly PersonKey[] }

export const callback = 'https://portal.example.org/callback'

/** A portal with these traits, as if an admin had registered it: a server with a secret, unless told. Returns its id. */
export async function registered(house: House, { secrets, testUsers = [], ...traits }: PortalTraits = {}): Promise<string> {
  const id = house.world.newId()
  const at = house.clock.now
  await house.db.transaction(async ({ orm }) => {
    await orm.insert(portals).values({
      id,
      createdAt: at,
      updatedAt: at,
      name: `Portal ${id}`,
      contactEmail: 'portal@example.org',
      kind: 'live',
      applicationType: 'server',
      authentication: 'client_secret',
      redirectUris: [callback],
      scopes: ['openid', 'offline_access', 'profile:read', 'groups:read', 'meetings:read'],
      ...traits,
    })
    for (const one of secrets ?? [secretOf(id)]) {
      const credential = { id: house.world.newId(), portalId: id, secretHash: secretHash(one), hint: one.slice(-4), createdAt: at }
      await orm.insert(portalCredentials).values(credential)
    }
    if (testUsers.length > 0) await orm.insert(portalTestUsers).values(testUsers.map((key) => ({ portalId: id, userId: people[key].id })))
  })
  return id
}

/** The secret of a portal that was registered without naming any: no two have the same. */
export const secretOf = (portalId: string): string => `sep_sec_${portalId}`

interface Page {
  url: string
  status: number
  text: string
}

/** A browser: it keeps cookies, follows redirections on this server, and stops at any other. */
export interface Browser {
  signIn(person: PersonKey): Promise<void>
  signOut(): void
  open(url: string): Promise<Page>
  post(url: string, form: Record<string, string>): Promise<Page>
  /** Fills in the form of a page and sends it. */
  send(page: Page, form: Record<string, string>): Promise<Page>
  /** Answers an authorization request as the member would, up to the redirection to the portal. */
  authorize(url: string | URL, answer?: 'allow' | 'refuse'): Promise<URL>
  /** Types a device's code and answers as the member would. */
  connect(verificationUri: string, userCode: string, answer?: 'allow' | 'refuse'): Promise<Page>
  /** The pages at which it stopped. */
  readonly seen: string[]
}

interface Cookie {
  name: string
  value: string
  path: string
}

export function browserAt(house: OpenHouse): Browser {
  let jar: Cookie[] = []
  const seen: string[] = []
  const keep = (cookie: Cookie) => {
    jar = jar.filter(({ name, path }) => name !== cookie.name || path !== cookie.path)
    if (cookie.value !== '') jar.push(cookie)
  }
  const cookiesFor = (path: string) => jar.filter((cookie) => path.startsWith(cookie.path)).map(({ name, value }) => `${name}=${value}`)

  const ask = async (address: string, init: RequestInit = {}): Promise<Page> => {
    const url = new URL(address, house.url)
    if (url.origin !== house.url) return { url: url.href, status: 0, text: '' }
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: cookiesFor(url.pathname).join('; '),
        ...(init.method === 'POST' && { 'sec-fetch-site': 'same-origin' }),
      },
    })
    for (const line of answer.headers.getSetCookie()) keep(cookieFrom(line))
    const location = answer.headers.get('location')
    if (location !== null) {
      // The page that signs people in is another room's.
      if (location.startsWith('/account/sign-in')) return { url: new URL(location, url).href, status: 303, text: '' }
      return ask(new URL(location, url).href)
    }
    seen.push(url.pathname)
    return { url: url.href, status: answer.status, text: await answer.text() }
  }
  const browser: Browser = {
    seen,
    async signIn(person) {
      const { db, world } = house
      const value = await transact(db, { actor: system, world }, (act) => beginSession(act, people[person].id, ['pwd'], undefined))
      keep({ name: sessionCookie, value, path: '/' })
    },
    signOut: () => keep({ name: sessionCookie, value: '', path: '/' }),
    open: (url) => ask(url),
    post: (url, form) => ask(url, { method: 'POST', body: new URLSearchParams(form) }),
    async authorize(url, answer = 'allow') {
      let page = await browser.open(String(url))
      if (page.url.includes('/account/consent/')) page = await browser.send(page, { answer: answer === 'allow' ? 'yes' : 'no' })
      if (page.url.startsWith(house.url)) throw new Error(`stopped at ${page.url} with ${page.status}: ${page.text}`)
      return new URL(page.url)
    },
    async connect(verificationUri, userCode, answer = 'allow') {
      const shown = await browser.send(await browser.open(verificationUri), { code: userCode })
      return shown.status === 200 && shown.text.includes('name="answer"') ? browser.send(shown, { answer: answer === 'allow' ? 'yes' : 'no' }) : shown
    },
    send: (page, form) => browser.post(page.url, { ...hiddenIn(page), ...form }),
  }
  return browser
}

/** What a page's form sends along unseen. */
const hiddenIn = ({ text }: Page) =>
  Object.fromEntries([...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]))

function cookieFrom(line: string): Cookie {
  const [pair, ...attributes] = line.split('; ')
  const [name, value] = pair!.split('=') as [string, string]
  const path = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? '/'
  return { name, value, path }
}
