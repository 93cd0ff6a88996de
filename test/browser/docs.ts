import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { type Browser, type ConsoleMessage, chromium, type Page } from 'playwright-core'
import t from 'tap'
import { openHouse } from '../support/house.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}: install chromium, or name one in CHROMIUM`)

t.setTimeout(120_000)
const house = await openHouse(t)
let browser: Browser
let origin = ''

t.before(async () => {
  await house.app.server.listen({ port: 0, host: '127.0.0.1' })
  origin = `http://127.0.0.1:${(house.app.server.server.address() as AddressInfo).port}`
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})

t.teardown(async () => {
  await browser.close()
})

t.test('the reference lists every operation, and needs nothing but this server', async (t) => {
  const { page, faults } = await opened('/docs')
  await page.getByText('peer-learning groups').first().waitFor({ timeout: 30_000 })
  await page.locator('[data-sidebar-id^="api-1/tag/"] button[aria-expanded=false]').evaluateAll((closed) => {
    for (const group of closed) (group as unknown as { click(): void }).click()
  })
  const listed = (await page.locator('[data-sidebar-id] button').allInnerTexts()).join('\n')
  for (const { summary } of house.app.routes) t.ok(listed.includes(summary), summary)
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT })
  t.same(faults, [])
})

t.test('one operation is shown with its parameters, its example and its refusals', async (t) => {
  const { page, faults } = await opened('/docs#tag/users/POST/v1/users/{userId}/suspension')
  await page.getByText('The mailbox was taken over').first().waitFor({ timeout: 30_000 })
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT.replace('.png', '-operation.png') })
  t.same(faults, [])
})

t.test('each problem has a page', async (t) => {
  const { page, faults } = await opened('/problems')
  await page.getByRole('link', { name: 'wrong-state' }).click()
  t.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Not in this state')
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT.replace('.png', '-problem.png') })
  t.same(faults, [])
})

// The reference checks documents with a schema of its own that lacks much of JSON Schema; Redocly and Spectral find nothing in ours.
const ownDoubts = (message: ConsoleMessage) => message.type() === 'warning' && /^document validation errors:|^\[Object, /.test(message.text())

/** Opens a page, and collects what should not happen: errors in the console, requests to anybody else. */
async function opened(path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !ownDoubts(message)) faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) faults.push(`asked ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  return { page, faults }
}
