import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { html } from './html.ts'
import { welcome } from './pages/welcome.ts'
import { sessionWith } from './session.ts'
import type { Settings } from './settings.ts'
import { type Question, type SignIn, whyNot } from './signIn.ts'
import { type Store, storeOf } from './store.ts'
import type { Page, Session } from './visit.ts'

const minute = 60_000

/** Who is signed in, by the keys in their browsers' cookies. */
export interface Doors {
  sessionOf(request: FastifyRequest): Session | undefined
  /** Forgets the session. */
  close(request: FastifyRequest, reply: FastifyReply): void
}

export interface DoorSettings {
  settings: Settings
  signIn: SignIn
  show(reply: FastifyReply, page: Page, session?: Session): FastifyReply
}

/** The ways in and out: `/`, `/sign-in`, `/callback`, and what ends a session. */
export function openDoors(server: FastifyInstance, { settings, signIn, show }: DoorSettings): Doors {
  const questions: Store<Question> = storeOf({ idleMs: 10 * minute, most: 10_000 })
  const sessions: Store<Session> = storeOf({ idleMs: 8 * 60 * minute, most: 10_000 })
  const isHttps = settings.publicUrl.startsWith('https:')
  // With this prefix browsers take a cookie from this very host alone, over https.
  const [sessionCookie, questionCookie] = ['atlas_session', 'atlas_question'].map((name) => (isHttps ? `__Host-${name}` : name)) as [string, string]
  // Lax, not strict: the way back from Septet begins on another site.
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps } as const
  const doors: Doors = {
    sessionOf: ({ cookies }) => sessions.find(cookies[sessionCookie]),
    close({ cookies }, reply) {
      sessions.forget(cookies[sessionCookie])
      void reply.clearCookie(sessionCookie, cookie)
    },
  }

  server.get('/', (request, reply) => {
    if (doors.sessionOf(request)) return reply.redirect('/meeting', 303)
    const { to, bye } = request.query as { to?: string; bye?: string }
    return show(reply, welcome({ goal: ownPath(to), signedOut: bye !== undefined }))
  })

  server.get('/sign-in', async (request, reply) => {
    const { to } = request.query as { to?: string }
    const { url, question } = await signIn.begin(ownPath(to))
    return reply.setCookie(questionCookie, questions.keep(question), cookie).redirect(url, 303)
  })

  server.get('/callback', async (request, reply) => {
    const key = request.cookies[questionCookie]
    const question = questions.find(key)
    questions.forget(key)
    void reply.clearCookie(questionCookie, cookie)
    if (!question) return show(reply, notSignedIn('We did not ask anything of this browser, or too long ago.'))
    const session = await signIn
      .comeBack(new URL(request.url, settings.publicUrl), question)
      .then((tokens) => sessionWith(settings, signIn, tokens))
      .catch((error: unknown) => whyNot(error))
    if (typeof session === 'string') return show(reply, notSignedIn(session))
    // The session before goes, and the key is a new one: nobody can have put it into this browser.
    doors.close(request, reply)
    return reply.setCookie(sessionCookie, sessions.keep(session), cookie).redirect(question.goal, 303)
  })

  return doors
}

const notSignedIn = (why: string): Page => ({
  title: 'You are not signed in',
  status: 400,
  body: html`<p>${why}</p><p><a class="button" href="/sign-in">Try again</a></p>`,
})

/** A path of ours and nothing else, because it comes from an address that anybody may have made. */
export function ownPath(to: string | undefined): string {
  const here = 'http://here'
  if (to === undefined || !URL.canParse(to, here)) return '/meeting'
  const { origin, pathname, search } = new URL(to, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/meeting'
}
