import { consentBody } from './consent.ts'
import { button, type Faults, faultSummary, field, hidden, notice } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { again, ownPage } from './page.ts'
import type { OwnVisit, PageAnswer } from './visit.ts'

/**
 * A television or a command line shows a code; here its user types it, sees who asks for what, and answers. The code is never taken from the
 * address without a look: somebody else may have sent the link.
 */
export const devicePages = [
  ownPage('/device', {
    async get(visit) {
      const { user_code: code } = visit.request.query as { user_code?: unknown }
      return { title: visit.t.device.title, body: codeBody(visit, typeof code === 'string' ? tidy(code) : '') }
    },
    async post(visit, form) {
      const { t, house, session } = visit
      const { device } = house
      const code = tidy(form.text('code'))
      const asked = await device?.deviceAsked(code, { userId: session.userId })
      if (!device || !asked) return unknown(visit, code)
      const answer = form.text('answer')
      if (answer === '') {
        const body = consentBody(visit, asked, '/account/device', html`${hidden('code', code)}<p class="warning">${t.device.check(code)}</p>`)
        return { title: t.consent.title(asked.portal.name), body }
      }
      const by = { userId: session.userId }
      const done = answer === 'yes' ? await device.giveDevice(code, by) : await device.refuseDevice(code, by)
      if (!done) return unknown(visit, code)
      return { title: t.device.title, body: notice(answer === 'yes' ? t.device.done : t.device.refused) }
    },
  }),
]

/** Codes are read from a screen: letters in any case, with or without what stands between. */
const tidy = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[^A-Z\d-]/g, '')
    .slice(0, 20)

const unknown = (visit: OwnVisit, code: string): PageAnswer => again(visit.t.device.title, codeBody(visit, code, { code: visit.t.device.unknown }))

const codeBody = (visit: OwnVisit, code: string, faults: Faults = {}): Html => html`${faultSummary(visit, faults)}
<p>${visit.t.device.intro}</p>
${form(visit, '/account/device', [
  field({ name: 'code', label: visit.t.device.code, value: code, autocomplete: 'off', code: true, fault: faults.code }),
  button(visit.t.device.submit),
])}`
