import { acceptWithPassword } from '../accounts/invitations.ts'
import { type Account, accountInvited } from '../accounts/queries.ts'
import { Problem } from '../platform/problems.ts'
import { secretHash } from '../users/verbs.ts'
import { AcceptUserInvitation } from '../users/views.ts'
import { choiceFault, newPasswordField, ownerOf } from './choosing.ts'
import { keepSignedIn } from './cookies.ts'
import { button, type Faults, faultSummary, field, hidden } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { again, openPage } from './page.ts'
import type { PageAnswer, Visit } from './visit.ts'

/** Where a letter's link leads whoever was invited. Looking uses nothing up: programs that read mail look, too. */
export const invitationPages = [
  openPage('/invitation', {
    async get(visit) {
      const { token } = visit.request.query as { token?: unknown }
      if (typeof token !== 'string') return invalid(visit)
      const account = await invitedBy(visit, token)
      return account
        ? { title: visit.t.invitation.title, body: invitationBody(visit, account, { token, name: account.displayName }) }
        : invalid(visit)
    },
    async post(visit, form) {
      const token = form.text('token')
      const here = { ...visit, here: `/account/invitation?token=${encodeURIComponent(token)}` }
      const account = await invitedBy(here, token)
      if (!account) return invalid(here)
      const name = form.text('displayName')
      const accepted = AcceptUserInvitation.safeParse({ token, displayName: name })
      const faults = {
        displayName: accepted.success ? undefined : visit.t.invitation.nameFault,
        password: await choiceFault(visit, form, { ...ownerOf(account), displayName: `${account.displayName} ${name}` }),
      }
      if (!accepted.success || faults.password) return again(visit.t.invitation.title, invitationBody(here, account, { token, name, faults }))
      try {
        keepSignedIn(visit, await acceptWithPassword(visit.house, visit.browser, { token, displayName: name, password: form.exact('password') }))
      } catch (error) {
        if (error instanceof Problem && error.code === 'invitation-invalid') return invalid(here)
        throw error
      }
      return { to: '/account?welcome' }
    },
  }),
]

const invitedBy = ({ house }: Visit, token: string) => accountInvited(house.db, secretHash(token), house.world.now())

const invalid = ({ t }: Visit): PageAnswer => ({
  title: t.invitation.invalidTitle,
  status: 404,
  body: html`<p>${t.invitation.invalid}</p><p class="aside"><a href="/account/sign-in">${t.signIn.title}</a></p>`,
})

interface Filled {
  token: string
  name: string
  faults?: Faults
}

const invitationBody = (visit: Visit, account: Account, { token, name, faults = {} }: Filled): Html => html`${faultSummary(visit, faults)}
<p>${visit.t.invitation.intro(account.email!)}</p>
${form(visit, '/account/invitation', [
  hidden('token', token),
  field({
    name: 'displayName',
    label: visit.t.invitation.name,
    hint: visit.t.invitation.nameHint,
    value: name,
    autocomplete: 'name',
    fault: faults.displayName,
  }),
  newPasswordField(visit, account.email!, faults.password),
  button(visit.t.invitation.submit),
])}`
