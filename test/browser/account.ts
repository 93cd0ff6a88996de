import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import t from 'tap'
import { de } from '../../src/pages/texts/de.ts'
import { en } from '../../src/pages/texts/en.ts'
import { fr } from '../../src/pages/texts/fr.ts'
import { accountsIn, password } from '../support/accounts.ts'
import { consentingServer, userCode } from '../support/consenting.ts'
import { testDatabase } from '../support/database.ts'
import { houseOn, seededBytes } from '../support/house.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}: install chromium, or name one in CHROMIUM`)

t.setTimeout(240_000)
const port = await freePort()
const origin = `http://127.0.0.1:${port}`
const house = await houseOn(await testDatabase(t), t, seededBytes(5), { publicUrl: origin })
const { as, clock, rows, runJobs } = house
const screenshots = process.env.SCREENSHOTS ?? join(tmpdir(), 'septet-account-pages')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser

t.before(async () => {
  mkdirSync(screenshots, { recursive: true })
  await house.app.server.listen({ port, host: '127.0.0.1' })
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})

t.teardown(() => browser.close())

for (const { name, locale, words, viewport, dark } of [
  { name: 'phone', locale: 'de', words: de, viewport: { width: 375, height: 740 }, dark: true },
  { name: 'desktop', locale: 'en', words: en, viewport: { width: 1280, height: 860 }, dark: false },
] as const) {
  t.test(`from the invitation to a new password, on a ${name}, in ${words.layout.name}`, async (t) => {
    const visitor = await visitorOf({ name, locale, viewport, dark })
    const { page, look, press, faults } = visitor
    const email = `rosa.${name}@example.org`
    const { body } = await as('ada').post('/v1/users', { email, displayName: 'Rosa Keller', locale })
    const first = 'onions, ferries and a lamp'
    const second = 'chalk on the window sill'

    await page.goto(`${origin}/account/invitation?token=${body.invitationToken}`)
    await look('invitation')
    await page.getByLabel(words.choosing.label).fill('rosa.keller1')
    await press(words.invitation.submit)
    await look('invitation-refused')
    await page.getByRole('alert').getByRole('link').click()
    t.equal(await page.evaluate('document.activeElement.id'), 'password', 'the summary leads to the field')
    await page.getByLabel(words.choosing.label).fill(first)
    await press(words.invitation.submit)
    await look('home')

    await page.getByRole('link', { name: words.secondFactor.title }).click()
    await look('second-factor-off')
    await page.getByLabel(words.password.current).fill(first)
    await press(words.secondFactor.start)
    await page.getByText(words.secondFactor.byHand).click()
    await look('second-factor-scan')
    const secret = (await page.locator('code.secret').innerText()).replaceAll(' ', '')
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now.getTime() })
    await page.getByLabel(words.secondFactor.confirm).fill(code())
    await press(words.secondFactor.confirmSubmit)
    await look('recovery-codes')
    const [recovery] = await page.locator('.codes code').allInnerTexts()
    await page.getByRole('link', { name: words.secondFactor.kept }).click()

    await page.getByRole('link', { name: words.tokens.title }).click()
    await page.getByLabel(words.tokens.name, { exact: true }).fill('Kalender')
    await press(words.tokens.submit)
    await look('tokens-refused')
    await page.getByLabel(words.scopes['meetings:read'].may).check()
    await page.getByLabel(words.scopes['profile:read'].may).check()
    await press(words.tokens.submit)
    await look('token-shown')
    const token = await page.locator('#token').inputValue()
    t.match(await house.bearing(token).get('/v1/me'), { status: 200, body: { displayName: 'Rosa Keller' } })
    await page.getByRole('link', { name: words.tokens.kept }).click()
    await look('tokens')
    await connect(body.id, name)
    await page.goto(`${origin}/account/connections`)
    await page.getByText(words.connections.what).click()
    await look('connections')
    await press(words.connections.endOne(`Meeting board ${name}`))
    await look('connections-none')
    await page.goto(`${origin}/account/tokens`)
    await press(words.tokens.revokeOne('Kalender'))
    t.equal((await house.bearing(token).get('/v1/me')).status, 401)
    await page.goto(`${origin}/account/sessions`)
    await look('sessions')
    await page.goto(`${origin}/account/password`)
    await look('password')
    await page.goto(`${origin}/account/device`)
    await look('device')

    await page.goto(`${origin}/account/sign-out`)
    await page.getByRole('main').getByRole('button', { name: words.layout.signOut }).click()
    await look('signed-out')
    await page.getByLabel(words.signIn.email).fill(email)
    await page.getByLabel(words.signIn.password).fill('not this one')
    await press(words.signIn.submit)
    await look('sign-in-refused')
    await page.getByLabel(words.signIn.password).fill(first)
    await press(words.signIn.submit)
    clock.forward(30_000)
    await look('code')
    await page.getByLabel(words.code.label, { exact: true }).fill(code())
    await press(words.signIn.submit)
    await page.waitForURL(`${origin}/account`)
    await page.goto(`${origin}/account/second-factor`)
    await page.locator('summary', { hasText: words.secondFactor.remove }).click()
    await look('second-factor-on')

    await page.goto(`${origin}/account/sign-out`)
    await page.getByRole('main').getByRole('button', { name: words.layout.signOut }).click()
    await page.getByRole('link', { name: words.signIn.forgotten }).click()
    await look('reset')
    await page.getByLabel(words.signIn.email).fill(email)
    await press(words.reset.submit)
    await look('reset-sent')
    await runJobs()
    const [letter] = await rows<{ params: { link: string } }>(`select params from mails where user_id = $1 and kind = 'password_reset'`, [body.id])
    await page.goto(origin + letter!.params.link)
    await look('reset-choose')
    await page.getByLabel(words.choosing.label).fill(second)
    await press(words.reset.choose)
    await look('reset-done')
    await page.getByLabel(words.signIn.email).fill(email)
    await page.getByLabel(words.signIn.password).fill(second)
    await press(words.signIn.submit)
    await page.getByText(words.code.lost).click()
    await page.getByLabel(words.code.recovery).fill(recovery!)
    await look('code-recovery')
    await page.locator('details').getByRole('button').click()
    await page.waitForURL(`${origin}/account`)
    await page.goto(`${origin}/account/nothing`)
    await look('no-such-page')
    t.same(faults, [])
    await visitor.context.close()
  })
}

t.test('a portal’s wish and a device’s code read well, and the answer goes where the portal waits', async (t) => {
  const at = await freePort()
  const [user] = await rows<{ id: string; email: string }>(`select id, email from users where email = 'lea.laurent@example.org'`)
  const { server, answers } = await consentingServer(house, `http://127.0.0.1:${at}`, user!.id)
  await server.listen({ port: at, host: '127.0.0.1' })
  const { page, look, faults, context, press } = await visitorOf({
    name: 'consent',
    locale: 'fr',
    viewport: { width: 375, height: 740 },
    dark: false,
  })
  await page.route('https://board.example.org/**', (route) => route.fulfill({ body: 'back at the portal' }))
  await accountsIn(house).withPassword('lea')
  await page.goto(`http://127.0.0.1:${at}/account/consent/question`)
  await page.getByLabel(fr.signIn.email).fill(user!.email)
  await page.getByLabel(fr.signIn.password).fill(password)
  await press(fr.signIn.submit)
  await look('consent')
  await page.goto(`http://127.0.0.1:${at}/account/device`)
  await page.getByLabel(fr.device.code).fill(userCode)
  await press(fr.device.submit)
  await look('device-consent')
  await press(fr.consent.no)
  await look('device-refused')
  await page.goto(`http://127.0.0.1:${at}/account/consent/question`)
  await press(fr.consent.yes)
  await page.waitForURL('https://board.example.org/callback?from=septet')
  t.same(answers, [`no ${userCode}`, `yes question ${user!.id}`])
  t.same(
    faults.filter((fault) => !fault.startsWith('asked ')),
    [],
  )
  await context.close()
  await server.close()
})

t.test('without a mouse: the content is one key away, and what is focused is seen', async (t) => {
  const { page, context } = await visitorOf({ name: 'keys', locale: 'fr', viewport: { width: 1280, height: 860 }, dark: false })
  await page.goto(`${origin}/account/sign-in`)
  await page.keyboard.press('Tab')
  t.equal(await page.evaluate('document.activeElement.className'), 'skip')
  t.ok(await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  t.equal(await page.evaluate('document.activeElement.id'), 'email')
  t.equal(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'solid')
  await context.close()
})

interface Way {
  name: string
  locale: string
  viewport: { width: number; height: number }
  dark: boolean
}

interface Visitor {
  context: BrowserContext
  page: Page
  /** Nothing is wrong with this page for whoever cannot see it; it fits the screen; and there is a picture of it. */
  look(what: string): Promise<void>
  press(label: string): Promise<void>
  faults: string[]
}

async function visitorOf({ name, locale, viewport, dark }: Way): Promise<Visitor> {
  const context = await browser.newContext({ viewport, locale, colorScheme: dark ? 'dark' : 'light', hasTouch: dark, isMobile: dark })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    // A refused form is a 4xx, which browsers call an error.
    if (['error', 'warning'].includes(message.type()) && !/status of 4(04|22)/.test(message.text())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked ${request.url()}`)
  })
  let at = 0
  return {
    context,
    page,
    faults,
    press: (label) => page.getByRole('button', { name: label, exact: true }).first().click(),
    async look(what) {
      await page.screenshot({ path: join(screenshots, `${name}-${String(++at).padStart(2, '0')}-${what}.png`), fullPage: true })
      const found = await page.evaluate<string[]>(`(async () => { ${axe}
        const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '))
      })()`)
      faults.push(...found.map((fault) => `${what}: ${fault}`))
      if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')) faults.push(`${what}: is wider than the screen`)
      const small = await page.evaluate<string[]>(`[...document.querySelectorAll('a, button, input:not([type=hidden]):not(.away), select, summary')]
        .filter((one) => !one.closest('p, .hint, .skip, li li, .summary') && !one.classList.contains('skip') && one.type !== 'checkbox')
        .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()]).filter(([, { width, height }]) => height > 0 && height < 43.5).map(([html]) => html)`)
      faults.push(...small.map((html) => `${what}: too small to touch: ${html}`))
      if (!(await page.title()).endsWith(' – Septet') || (await page.getAttribute('html', 'lang')) !== locale)
        faults.push(`${what}: no title or language`)
    },
  }
}

/** A portal that acts for this user. */
async function connect(userId: string, name: string) {
  const portal = house.world.newId()
  await rows(
    `insert into portals (id, created_at, updated_at, name, homepage_url, contact_email, kind, application_type, authentication)
     values ($1, $2, $2, $3, 'https://board.example.org', 'board@example.org', 'live', 'browser', 'none')`,
    [portal, clock.now, `Meeting board ${name}`],
  )
  await rows(
    `insert into grants (id, created_at, updated_at, user_id, portal_id, scopes) values ($1, $2, $2, $3, $4, '{meetings:read,groups:read,offline_access}')`,
    [house.world.newId(), clock.now, userId, portal],
  )
}

/** Forms are told to come from PUBLIC_URL, so the port has to be known first. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => resolve(free))
    })
  })
}
