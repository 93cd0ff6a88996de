import { replacePassword } from '../accounts/keeping.ts'
import { actingFrom } from '../accounts/signingIn.ts'
import { transact } from '../platform/act.ts'
import { askedAgain, passwordAgain } from './askAgain.ts'
import { choiceFault, newPasswordField, ownerOf } from './choosing.ts'
import { button, type Faults, faultSummary, notice } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { again, ownPage } from './page.ts'
import type { OwnVisit } from './visit.ts'

export const passwordPages = [
  ownPage('/password', {
    get: async (visit) => ({ title: visit.t.password.title, body: passwordBody(visit) }),
    async post(visit, form) {
      const { house, account, session, t } = visit
      const password = await choiceFault(visit, form, ownerOf(account))
      if (password) return again(t.password.title, passwordBody(visit, { password }))
      const refused = await askedAgain(visit, form)
      if (refused) return again(t.password.title, passwordBody(visit, refused.faults), refused.status)
      const hash = await house.passwords.hash(form.exact('password'))
      const done = await transact(house.db, { actor: actingFrom(account), world: house.world, requestId: visit.request.id }, (act) =>
        replacePassword(act, account, hash, session.sessionId),
      )
      if (!done) return again(t.password.title, passwordBody(visit, { form: t.password.meanwhile }), 409)
      return { title: t.password.title, body: notice(t.password.done) }
    },
  }),
]

function passwordBody(visit: OwnVisit, faults: Faults = {}): Html {
  const { t, account } = visit
  if (account.passwordHash === null) return html`<p>${t.password.none}</p><p><a class="button" href="/account/reset">${t.reset.title}</a></p>`
  return html`${faultSummary(visit, faults)}
<p>${t.password.intro}</p>
${form(visit, '/account/password', [passwordAgain(visit, faults), newPasswordField(visit, account.email!, faults.password), button(t.password.submit)])}`
}
