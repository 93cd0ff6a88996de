import { cookieIn } from '../accounts/sessions.ts'
import { owesCode, signInWithCode } from '../accounts/signingIn.ts'
import { proofCookie } from './cookies.ts'
import { button, type Faults, faultSummary, field, hidden } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { again, openPage, toSignIn } from './page.ts'
import { returnPath, settled } from './signIn.ts'
import type { Visit } from './visit.ts'

/** After the password: a code of the authenticator, or one of the recovery codes. */
export const codePages = [
  openPage('/code', {
    async get(visit) {
      const onward = returnPath(visit, (visit.request.query as { return?: unknown }).return)
      if (visit.session) return { to: onward }
      return (await owing(visit)) ? { title: visit.t.code.title, body: codeBody(visit, onward) } : toSignIn(onward)
    },
    async post(visit, form) {
      const onward = returnPath(visit, form.text('return'))
      const account = await owing(visit)
      if (!account) return toSignIn(onward)
      const here = { ...visit, here: `/account/code?return=${encodeURIComponent(onward)}` }
      const outcome = await signInWithCode(visit.house, visit.browser, account, form.text('code'))
      return settled(here, outcome, onward, (faults, status) => {
        const said = status === 422 ? { code: visit.t.code.wrong } : faults
        return again(visit.t.code.title, codeBody(here, onward, said), status)
      })
    },
  }),
]

function owing({ house, request }: Visit) {
  const proof = cookieIn(request, proofCookie)
  return proof === null ? null : owesCode(house, proof)
}

const codeBody = (visit: Visit, onward: string, faults: Faults = {}): Html => html`${faultSummary(visit, faults)}
${form(visit, '/account/code', [
  hidden('return', onward),
  field({
    name: 'code',
    label: visit.t.code.label,
    hint: visit.t.code.hint,
    autocomplete: 'one-time-code',
    inputmode: 'numeric',
    code: true,
    fault: faults.code,
  }),
  button(visit.t.signIn.submit),
])}
<details><summary>${visit.t.code.lost}</summary>
<p>${visit.t.code.lostHint}</p>
${form(visit, '/account/code', [
  hidden('return', onward),
  field({ id: 'recovery', name: 'code', label: visit.t.code.recovery, autocomplete: 'off', code: true }),
  button(visit.t.signIn.submit, 'plain'),
])}
</details>`
