import { readFileSync } from 'node:fs'
import cookies from '@fastify/cookie'
import forms from '@fastify/formbody'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { openDoors } from './doors.ts'
import { html } from './html.ts'
import { layout } from './layout.ts'
import { agreementPages } from './pages/agreement.ts'
import { experiencePages } from './pages/experience.ts'
import { meetingPages } from './pages/meeting.ts'
import { practicePages } from './pages/practice.ts'
import { practicesPages } from './pages/practices.ts'
import { isOver, problemPage, signInAgain } from './problems.ts'
import { septetFor } from './session.ts'
import type { Settings } from './settings.ts'
import { signInAt } from './signIn.ts'
import { fieldsOf, type Page, type Route, type Session, tokenField } from './visit.ts'

const routes: readonly Route[] = [...meetingPages, ...agreementPages, ...practicesPages, ...practicePages, ...experiencePages]

/** Nothing from elsewhere, no scripts, in nobody's frame. Forms go here only; the way to Septet is a link. */
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}

/** The whole portal, ready to listen. */
export async function buildPortal(settings: Settings): Promise<FastifyInstance> {
  const signIn = await signInAt(settings)
  const server = fastify({ bodyLimit: 100_000, requestTimeout: 30_000 })
  await server.register(cookies)
  await server.register(forms)
  server.addHook('onRequest', async (_request, reply) => void reply.headers(headers))
  const show = (reply: FastifyReply, page: Page, session?: Session) =>
    reply
      .code(page.status ?? 200)
      .type('text/html; charset=utf-8')
      .send(layout(page, session))
  const doors = openDoors(server, { settings, signIn, show })

  for (const { method, path, answer, stale } of routes) {
    server.route({
      method,
      url: path,
      async handler(request, reply) {
        const session = doors.sessionOf(request)
        if (!session) return reply.redirect(`/?to=${encodeURIComponent(goalOf(request))}`, 303)
        if (method === 'POST' && isFromElsewhere(request)) return show(reply, elsewhere)
        const form = fieldsOf(request.body)
        const visit = {
          session,
          septet: septetFor(settings, signIn, session),
          path: request.params as Record<string, string>,
          query: fieldsOf(request.query),
          form,
        }
        const isStale = method === 'POST' && form.text(tokenField) !== session.formToken
        const given = await (isStale ? (stale ?? openItAgain) : answer)(visit).catch((error: unknown) => {
          if (!isOver(error)) throw error
          doors.close(request, reply)
          return signInAgain(goalOf(request))
        })
        if ('to' in given) return reply.redirect(given.to, 303)
        return show(reply, given, doors.sessionOf(request))
      },
    })
  }

  server.post('/sign-out', async (request, reply) => {
    const session = doors.sessionOf(request)
    if (!session) return reply.redirect('/', 303)
    if (isFromElsewhere(request) || fieldsOf(request.body).text(tokenField) !== session.formToken) return show(reply, elsewhere, session)
    doors.close(request, reply)
    // Signed out here in any case; where Septet does not answer, its tokens end with nobody to use them.
    await signIn.end(session.tokens).catch((error: unknown) => console.error('revocation failed', error))
    return reply.redirect('/?bye', 303)
  })

  server.setErrorHandler((error, request, reply) => {
    const page = problemPage(error)
    if ((page.status ?? 200) >= 500) console.error(request.method, request.url, error)
    return show(reply, page, doors.sessionOf(request))
  })
  server.setNotFoundHandler((request, reply) => show(reply, noSuchPage, doors.sessionOf(request)))
  for (const [name, type] of [
    ['portal.css', 'text/css; charset=utf-8'],
    ['mark.svg', 'image/svg+xml'],
    ['contours.svg', 'image/svg+xml'],
  ] as const) {
    const content = readFileSync(new URL(`looks/${name}`, import.meta.url))
    server.get(`/${name}`, (_request, reply) => reply.type(type).header('cache-control', 'public, max-age=300').send(content))
  }
  return server
}

/** Browsers say since 2023 which site sends a form. The token in the form and SameSite hold where one does not. */
const isFromElsewhere = ({ headers }: FastifyRequest) => (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin'

/** Where to go on after signing in: here, unless a form was sent. */
function goalOf({ method, url, headers }: FastifyRequest): string {
  if (method === 'GET') return url
  return URL.canParse(headers.referer ?? '') ? new URL(headers.referer!).pathname : '/meeting'
}

const elsewhere: Page = {
  title: 'This form is not ours',
  status: 403,
  body: html`<p>It came from another page than one of yours here, so nothing was done.</p>`,
}
const openItAgain = async (): Promise<Page> => ({
  title: 'Please open the page again',
  status: 403,
  body: html`<p>You have signed in anew since this form was made. Nothing was done. <a href="/meeting">Go on from here.</a></p>`,
})
const noSuchPage: Page = { title: 'There is no such page', status: 404, body: html`<p><a href="/">Go on from here.</a></p>` }
