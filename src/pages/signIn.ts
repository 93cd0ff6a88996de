import { endSession, sessionCookie } from '../accounts/sessions.ts'
import { actingFrom, type Outcome, signIn } from '../accounts/signingIn.ts'
import { transact } from '../platform/act.ts'
import { cookieSettings, keepSignedIn, proofCookie } from './cookies.ts'
import { button, type Faults, faultSummary, field, hidden, notice } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { ownPath } from './ownPath.ts'
import { again, minutes, openPage } from './page.ts'
import type { PageAnswer, Shown, Visit } from './visit.ts'

export const signInPages = [
  openPage('/sign-in', {
    async get(visit) {
      const query = visit.request.query as { return?: unknown; again?: unknown }
      const onward = returnPath(visit, query.return)
      // A portal may want to know that it is still the same person.
      if (visit.session && query.again === undefined) return { to: onward }
      return { title: visit.t.signIn.title, body: signInBody(visit, { onward }) }
    },
    async post(visit, form) {
      const onward = returnPath(visit, form.text('return'))
      const email = form.text('email')
      const password = form.exact('password')
      const { title, missing } = visit.t.signIn
      const here = { ...visit, here: `/account/sign-in?return=${encodeURIComponent(onward)}` }
      if (email === '' || password === '') return again(title, signInBody(here, { onward, email, faults: { email: missing } }))
      const outcome = await signIn(visit.house, visit.browser, email, password)
      if (outcome.kind === 'second-factor') {
        visit.reply.setCookie(proofCookie, outcome.proof, { ...cookieSettings(visit.house), maxAge: 600 })
        return { to: `/account/code?return=${encodeURIComponent(onward)}` }
      }
      return settled(here, outcome, onward, (faults, status) => again(title, signInBody(here, { onward, email, faults }), status))
    },
  }),

  openPage('/sign-out', {
    async get(visit) {
      if (!visit.session) return { to: '/account/sign-in' }
      return { title: visit.t.layout.signOut, body: form(visit, '/account/sign-out', button(visit.t.layout.signOut)) }
    },
    async post(visit) {
      const { house, session, account, reply } = visit
      if (session && account) {
        await transact(house.db, { actor: actingFrom(account), world: house.world }, (act) => endSession(act, session.userId, session.sessionId))
      }
      reply.clearCookie(sessionCookie, cookieSettings(house))
      return { to: '/account/sign-in?signed-out' }
    },
  }),
]

/** The path that the browser came for; the account's page where it came for none, or for another site. */
export const returnPath = ({ house }: Visit, given: unknown): string =>
  ownPath(typeof given === 'string' ? given : undefined, house.publicUrl) ?? '/account'

/** What follows an attempt to sign in, by password or by code. */
export function settled(visit: Visit, outcome: Outcome, onward: string, refused: (faults: Faults, status: number) => PageAnswer): PageAnswer {
  const { t } = visit
  if (outcome.kind === 'wait') {
    visit.reply.header('retry-after', String(Math.ceil(outcome.wait / 1000)))
    return refused({ form: t.signIn.wait(minutes(outcome.wait)) }, 429)
  }
  if (outcome.kind !== 'in') return refused({ form: t.signIn.refused }, 422)
  keepSignedIn(visit, outcome)
  return onTo(visit, onward)
}

/**
 * On to where the browser came for. The authorization server may send it on to a portal at once, and browsers refuse to follow a form
 * there: so not as the form's redirect, but from a page of its own.
 */
export function onTo({ t }: Visit, onward: string): PageAnswer {
  if (onward === '/account' || onward.startsWith('/account/')) return { to: onward }
  const shown: Shown = { title: t.signIn.onTitle, onTo: onward, body: html`<p><a class="button" href="${onward}">${t.signIn.on}</a></p>` }
  return shown
}

function signInBody(visit: Visit, { onward, email = '', faults = {} }: { onward: string; email?: string; faults?: Faults }): Html {
  const { t, request } = visit
  const { 'signed-out': signedOut, changed } = request.query as Record<string, unknown>
  return html`${faultSummary(visit, faults)}
${signedOut !== undefined && notice(t.signIn.signedOut)}${changed !== undefined && notice(t.signIn.passwordChanged)}
${form(visit, '/account/sign-in', [
  hidden('return', onward),
  field({ name: 'email', label: t.signIn.email, type: 'email', value: email, autocomplete: 'username', inputmode: 'email', fault: faults.email }),
  field({ name: 'password', label: t.signIn.password, type: 'password', autocomplete: 'current-password' }),
  button(t.signIn.submit),
])}
<p class="aside"><a href="/account/reset">${t.signIn.forgotten}</a></p>
<p class="aside">${t.signIn.byInvitation}</p>`
}
