import { toString as qrCode } from 'qrcode'
import {
  authenticatorUrl,
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  secondFactorOf,
  waitingSecret,
} from '../accounts/secondFactor.ts'
import { actingFrom } from '../accounts/signingIn.ts'
import { send } from '../mail/letters.ts'
import { type Act, transact } from '../platform/act.ts'
import { askedAgain, passwordAgain } from './askAgain.ts'
import { button, type Faults, faultSummary, field, moment, notice } from './fields.ts'
import { html, trusted } from './html.ts'
import { form } from './layout.ts'
import { type Form, ownPage } from './page.ts'
import type { OwnVisit, PageAnswer } from './visit.ts'

const path = '/account/second-factor'
const onPage = (visit: OwnVisit) => ({ ...visit, here: path })

export const secondFactorPages = [
  ownPage('/second-factor', { get: (visit) => overview(visit) }),

  ownPage('/second-factor/secret', {
    get: async () => ({ to: path }),
    post: (visit, form) =>
      withPassword(visit, form, async () => {
        const secret = await within(visit, (act) => beginSecondFactor(act, visit.account.id))
        return secret === null ? { to: path } : confirming(onPage(visit), secret)
      }),
  }),

  ownPage('/second-factor/confirmation', {
    get: async () => ({ to: path }),
    async post(visit, form) {
      const { account, house } = visit
      const codes = await within(visit, async (act) => {
        const made = await confirmSecondFactor(act, account.id, form.text('code'))
        if (made) await tell(act, visit)
        return made
      })
      if (codes) return shownCodes(onPage(visit), codes, visit.t.secondFactor.done)
      const secret = await waitingSecret(house.db, account.id, house.world.now())
      return secret === null ? { to: path } : confirming(onPage(visit), secret, { code: visit.t.code.wrong })
    },
  }),

  ownPage('/second-factor/recovery-codes', {
    get: async () => ({ to: path }),
    post: (visit, form) =>
      withPassword(visit, form, async () => {
        if (!visit.account.hasSecondFactor) return { to: path }
        return shownCodes(onPage(visit), await within(visit, (act) => renewRecoveryCodes(act, visit.account.id)), visit.t.secondFactor.renewed)
      }),
  }),

  ownPage('/second-factor/removal', {
    get: async () => ({ to: path }),
    post: (visit, form) =>
      withPassword(visit, form, async () => {
        await within(visit, async (act) => {
          await removeSecondFactor(act, visit.account.id)
          if (visit.account.hasSecondFactor) await tell(act, visit)
        })
        return { to: `${path}?removed` }
      }),
  }),
]

const within = <T>({ house, account, request }: OwnVisit, work: (act: Act) => Promise<T>): Promise<T> =>
  transact(house.db, { actor: actingFrom(account), world: house.world, requestId: request.id }, work)

const tell = (act: Act, { account }: OwnVisit) =>
  send(act, { userId: account.id, address: account.email!, locale: account.locale, kind: 'second_factor_changed', params: {} })

async function withPassword(visit: OwnVisit, form: Form, work: () => Promise<PageAnswer>): Promise<PageAnswer> {
  const refused = await askedAgain(visit, form)
  return refused ? overview(onPage(visit), refused.faults, refused.status) : work()
}

/** What is set up, and what can be done about it; each asks for the password. */
async function overview(visit: OwnVisit, faults: Faults = {}, status = 200): Promise<PageAnswer> {
  const { t, house, account } = visit
  const { removed } = visit.request.query as { removed?: unknown }
  const factor = await secondFactorOf(house.db, account.id)
  const ask = (action: string, label: string, kind: 'main' | 'plain' | 'danger') =>
    form(visit, `${path}/${action}`, [passwordAgain(visit, faults, action === 'removal' ? 'current-again' : 'current'), button(label, kind)])
  const body = factor
    ? html`<p class="state on">${t.secondFactor.on(moment(visit, factor.confirmedAt), factor.codesLeft)}</p>
<details${factor.codesLeft < 3 || faults.current ? html` open` : null}><summary>${t.secondFactor.renew}</summary><p>${t.secondFactor.renewHint}</p>${ask('recovery-codes', t.secondFactor.renew, 'plain')}</details>
<details><summary>${t.secondFactor.remove}</summary><p>${t.secondFactor.removeHint}</p>${ask('removal', t.secondFactor.remove, 'danger')}</details>`
    : html`<p>${t.secondFactor.intro}</p>${account.passwordHash ? ask('secret', t.secondFactor.start, 'main') : html`<p>${t.password.none}</p>`}`
  return {
    title: t.secondFactor.title,
    status,
    body: html`${faultSummary(visit, faults)}${removed !== undefined && notice(t.secondFactor.removed)}${body}`,
  }
}

async function confirming(visit: OwnVisit, secret: string, faults: Faults = {}): Promise<PageAnswer> {
  const { t, account } = visit
  const url = authenticatorUrl(secret, account.email!)
  const picture = await qrCode(url, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return {
    title: t.secondFactor.scanTitle,
    status: faults.code ? 422 : 200,
    body: html`${faultSummary(visit, faults)}
<ol class="steps"><li>${t.secondFactor.scan}
<div class="qr" role="img" aria-label="${t.secondFactor.picture}">${trusted(picture)}</div>
<details><summary>${t.secondFactor.byHand}</summary><p>${t.secondFactor.byHandHint}</p><p><code class="secret">${spaced(secret)}</code></p>
<p><a href="${url}">${t.secondFactor.open}</a></p></details></li>
<li>${form(visit, `${path}/confirmation`, [
      field({
        name: 'code',
        label: t.secondFactor.confirm,
        hint: t.code.hint,
        autocomplete: 'one-time-code',
        inputmode: 'numeric',
        code: true,
        fault: faults.code,
      }),
      button(t.secondFactor.confirmSubmit),
    ])}</li></ol>`,
  }
}

const spaced = (secret: string) => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

const shownCodes = ({ t }: OwnVisit, codes: readonly string[], words: string): PageAnswer => ({
  title: t.secondFactor.codesTitle,
  body: html`${notice(words)}<p>${t.secondFactor.codes}</p>
<ul class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<p><a class="button" href="/account">${t.secondFactor.kept}</a></p>`,
})
