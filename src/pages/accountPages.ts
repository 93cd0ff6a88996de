import fastifyCookie from '@fastify/cookie'
import fastifyFormbody from '@fastify/formbody'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { serveFile } from '../platform/files.ts'
import type { Limiter } from '../platform/limits.ts'
import { placeOf } from '../platform/networks.ts'
import { refusalsFrom } from '../platform/refusals.ts'
import { cookieSettings } from './cookies.ts'
import { formRefusal, tokenField } from './formTokens.ts'
import { pageHeaders } from './headers.ts'
import { html } from './html.ts'
import { documentOf } from './layout.ts'
import type { Form, Page } from './page.ts'
import { pages } from './pages.ts'
import { icon, style } from './style.ts'
import { type House, languageCookie, offered, type PageAnswer, type Shown, strangersVisit, type Visit, visitOf } from './visit.ts'

/** Where people sign in and look after their account: plain pages in five languages, below `/account`. */
export async function accountPages(server: FastifyInstance, house: House & { limiter: Limiter }): Promise<void> {
  await server.register(async (scope) => {
    await scope.register(fastifyCookie)
    scope.removeAllContentTypeParsers()
    await scope.register(fastifyFormbody, { bodyLimit: 64 * 1024 })
    serveFile(scope, { url: '/account/style.css', type: 'text/css; charset=utf-8', make: async () => Buffer.from(style) })
    serveFile(scope, { url: '/account/icon.svg', type: 'image/svg+xml', make: async () => Buffer.from(icon) })
    scope.addHook('onRequest', async (request, reply) => {
      const { wait } = house.limiter.take(placeOf(request.ip), house.world.now().getTime())
      if (wait === 0) return
      const visit = strangersVisit(house, request, reply.header('retry-after', String(wait)))
      return show(visit, trouble(visit, 429))
    })
    for (const page of pages) hang(scope, page, house)
    scope.get('/account/*', async (request, reply) => {
      const visit = await visitOf(house, request, reply)
      return show(visit, trouble(visit, 404))
    })
    scope.setErrorHandler(async (error, request, reply) => {
      const { entry } = toProblem(error)
      if (entry.status >= 500) request.log.error({ err: error, requestId: request.id }, 'a page failed')
      return troubled(house, request, reply, entry.status)
    })
  })
}

const toProblem = refusalsFrom({})

function hang(scope: FastifyInstance, { path, get, post }: Page, house: House): void {
  const url = `/account${path}`
  if (get) {
    scope.get(url, async (request, reply) => {
      const visit = await visitOf(house, request, reply)
      keepLanguage(visit)
      return settle(visit, await get(visit))
    })
  }
  if (post) {
    scope.post(url, async (request, reply) => {
      const visit = await visitOf(house, request, reply)
      const form = formOf(request.body)
      const refusal = formRefusal(visit, form.text(tokenField))
      if (refusal) return show(visit, refusal === 'stale' ? stale(visit) : trouble(visit, 403))
      return settle(visit, await post(visit, form))
    })
  }
}

/** A language that is chosen on a page stays. */
function keepLanguage({ house, request, reply }: Visit): void {
  const chosen = offered((request.query as { lang?: unknown }).lang)
  if (chosen) reply.setCookie(languageCookie, chosen, { ...cookieSettings(house), maxAge: 365 * 24 * 60 * 60 })
}

function formOf(body: unknown): Form {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, string | string[] | undefined>
  const all = (name: string) => (Object.hasOwn(fields, name) ? [fields[name]!].flat().map((value) => value.slice(0, 5000)) : [])
  const exact = (name: string) => all(name)[0] ?? ''
  return { all, exact, text: (name) => exact(name).trim() }
}

function settle(visit: Visit, answer: PageAnswer): FastifyReply {
  if (answer === 'answered') return visit.reply
  // 303: whatever was sent, the next page is read.
  return 'to' in answer ? visit.reply.headers(pageHeaders()).redirect(answer.to, 303) : show(visit, answer)
}

function show(visit: Visit, shown: Shown): FastifyReply {
  const document = documentOf(visit, shown).text
  return visit.reply
    .code(shown.status ?? 200)
    .headers(pageHeaders(shown.formTargets))
    .header('content-language', visit.language)
    .type('text/html; charset=utf-8')
    .send(document)
}

const goOn = ({ t }: Visit) => html`<p><a class="button" href="/account">${t.trouble.goOn}</a></p>`

/** A form that lay open too long, or for another session: nothing was done. */
const stale = (visit: Visit): Shown => ({
  title: visit.t.trouble.staleTitle,
  status: 403,
  body: html`<p>${visit.t.trouble.stale}</p>${goOn(visit)}`,
})

function trouble(visit: Visit, status: number): Shown {
  const { t } = visit
  const [title, words] = t.trouble.by[status === 403 || status === 404 || status === 429 || status === 503 ? status : status < 500 ? 400 : 500]
  return { title, status, body: html`<p>${words}</p>${goOn(visit)}` }
}

/** Without the database nobody knows who looks; the page is there all the same. */
async function troubled(house: House, request: FastifyRequest, reply: FastifyReply, status: number): Promise<FastifyReply> {
  const visit = await visitOf(house, request, reply).catch(() => strangersVisit(house, request, reply))
  return show(visit, trouble(visit, status))
}
