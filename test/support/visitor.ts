import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Somebody in front of a browser, on one site, who notes what is wrong with its pages. */
export interface Visitor {
  context: BrowserContext
  page: Page
  /** Nothing is wrong with this page for whoever cannot see it; it fits the screen; fingers hit what is there; and there is a picture of it. */
  look(what: string): Promise<void>
  press(label: string): Promise<void>
  follow(label: string): Promise<void>
  readonly faults: string[]
}

export interface Visiting {
  name: string
  /** How the title of each page ends. */
  titled: string
  /** Where pictures go. */
  folder: string
  /** Where pages may ask for anything. */
  origins: readonly string[]
}

export async function visitorIn(browser: Browser, { name, titled, folder, origins }: Visiting, how: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext(how)
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  page.on('console', (message) => {
    // A refused form is a 4xx, which browsers call an error.
    if (['error', 'warning'].includes(message.type()) && !/status of (4\d\d)/.test(message.text())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) faults.push(`asked ${request.url()}`)
  })
  let at = 0
  return {
    context,
    page,
    faults,
    press: (label) => page.getByRole('button', { name: label, exact: true }).first().click(),
    follow: (label) => page.getByRole('link', { name: label, exact: true }).first().click(),
    async look(what) {
      const found = await page.evaluate<string[]>(`(async () => { ${axe}
        const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        const wide = document.documentElement.scrollWidth > window.innerWidth ? ['is wider than the screen'] : []
        const small = [...document.querySelectorAll('a, button, input:not([type=hidden], [type=radio], [type=checkbox]), select, summary, .check')]
          .filter((one) => !one.closest('p:not(.check), .notice, .rows') && !one.matches('.skip'))
          .filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 43.5)
        return [
          ...violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
          ...wide,
          ...small.map((one) => 'too small to touch: ' + one.outerHTML.slice(0, 80)),
          ...(document.title.endsWith(${JSON.stringify(titled)}) && document.documentElement.lang !== '' ? [] : ['no title or language']),
        ]
      })()`)
      faults.push(...found.map((fault) => `${what}: ${fault}`))
      await page.screenshot({ path: join(folder, `${name}-${String(++at).padStart(2, '0')}-${what}.png`), fullPage: true })
    },
  }
}
