import { accountResetting } from '../accounts/queries.ts'
import { requestReset, resetPassword } from '../accounts/resets.ts'
import { sessionCookie } from '../accounts/sessions.ts'
import { secretHash } from '../users/verbs.ts'
import { choiceFault, newPasswordField, ownerOf } from './choosing.ts'
import { cookieSettings, keepDevice } from './cookies.ts'
import { button, type Faults, faultSummary, field, hidden } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { again, minutes, openPage } from './page.ts'
import type { PageAnswer, Visit } from './visit.ts'

/** Whoever forgot their password asks for a link, and with the link chooses another. Also for who never had one. */
export const resetPages = [
  openPage('/reset', {
    async get(visit) {
      const { token } = visit.request.query as { token?: unknown }
      if (typeof token !== 'string') return { title: visit.t.reset.title, body: askBody(visit) }
      const account = await resettingBy(visit, token)
      return account ? { title: visit.t.reset.chooseTitle, body: chooseBody(visit, account.email!, { token }) } : invalid(visit)
    },
    async post(visit, form) {
      const email = form.text('email')
      if (!/^\S+@\S+$/.test(email)) return again(visit.t.reset.title, askBody(visit, { email: visit.t.reset.emailFault }, email))
      const wait = await requestReset(visit.house, visit.browser, email)
      if (wait > 0) {
        visit.reply.header('retry-after', String(Math.ceil(wait / 1000)))
        return again(visit.t.reset.title, askBody(visit, { form: visit.t.signIn.wait(minutes(wait)) }, email), 429)
      }
      return { title: visit.t.reset.sentTitle, body: html`<p>${visit.t.reset.sent(email)}</p><p>${visit.t.reset.sentHint}</p>` }
    },
  }),

  openPage('/reset/password', {
    get: async () => ({ to: '/account/reset' }),
    async post(visit, form) {
      const token = form.text('token')
      const here = { ...visit, here: `/account/reset?token=${encodeURIComponent(token)}` }
      const account = await resettingBy(here, token)
      if (!account) return invalid(here)
      const fault = await choiceFault(visit, form, ownerOf(account))
      if (fault) return again(visit.t.reset.chooseTitle, chooseBody(here, account.email!, { token, faults: { password: fault } }))
      const device = await resetPassword(visit.house, visit.browser, token, form.exact('password'))
      if (device === null) return invalid(here)
      keepDevice(visit, device)
      visit.reply.clearCookie(sessionCookie, cookieSettings(visit.house))
      return { to: '/account/sign-in?changed' }
    },
  }),
]

const resettingBy = ({ house }: Visit, token: string) => accountResetting(house.db, secretHash(token), house.world.now())

const askBody = (visit: Visit, faults: Faults = {}, email = ''): Html => html`${faultSummary(visit, faults)}
<p>${visit.t.reset.intro}</p>
${form(visit, '/account/reset', [
  field({
    name: 'email',
    label: visit.t.signIn.email,
    type: 'email',
    value: email,
    autocomplete: 'username',
    inputmode: 'email',
    fault: faults.email,
  }),
  button(visit.t.reset.submit),
])}
<p class="aside"><a href="/account/sign-in">${visit.t.reset.back}</a></p>`

const chooseBody = (
  visit: Visit,
  email: string,
  { token, faults = {} }: { token: string; faults?: Faults },
): Html => html`${faultSummary(visit, faults)}
<p>${visit.t.reset.chooseIntro(email)}</p>
${form(visit, '/account/reset/password', [hidden('token', token), newPasswordField(visit, email, faults.password), button(visit.t.reset.choose)])}`

const invalid = ({ t }: Visit): PageAnswer => ({
  title: t.reset.invalidTitle,
  status: 404,
  body: html`<p>${t.reset.invalid}</p><p><a class="button" href="/account/reset">${t.reset.title}</a></p>`,
})
