import type { AskedScope, ConsentAsked } from './desks.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { ownPage } from './page.ts'
import { may, mayNot } from './scopes.ts'
import type { PageAnswer, Visit } from './visit.ts'

/** A portal asks to act for a user. The authorization server keeps the question, and does what follows from the answer. */
export const consentPages = [
  ownPage('/consent/:uid', {
    async get(visit) {
      const { consent } = visit.house
      if (!consent) return gone(visit)
      const asked = await consent.consentAsked(visit.request, visit.reply, uidOf(visit))
      return asked.userId === visit.account.id ? consentPage(visit, asked, `/account/consent/${uidOf(visit)}`) : gone(visit)
    },
    async post(visit, form) {
      const { consent } = visit.house
      if (!consent) return gone(visit)
      const uid = uidOf(visit)
      const asked = await consent.consentAsked(visit.request, visit.reply, uid)
      // Nobody answers for somebody else.
      if (asked.userId !== visit.account.id) return gone(visit)
      if (form.text('answer') === 'yes') await consent.giveConsent(visit.request, visit.reply, uid, { userId: asked.userId })
      else await consent.refuseConsent(visit.request, visit.reply, uid)
      return 'answered'
    },
  }),
]

const uidOf = ({ request }: Visit) => (request.params as { uid: string }).uid

const gone = ({ t }: Visit): PageAnswer => ({ title: t.trouble.by[404][0], status: 404, body: html`<p>${t.trouble.by[404][1]}</p>` })

function consentPage(visit: Visit, asked: ConsentAsked, action: string): PageAnswer {
  return { title: visit.t.consent.title(asked.portal.name), body: consentBody(visit, asked, action), formTargets: [sourceOf(asked.returnTo)] }
}

/** A redirect URI as a source of the policy: an origin, or the scheme of an app's own. */
function sourceOf(uri: string): string {
  const { protocol, origin, hostname } = new URL(uri)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  // The policy has no spelling for addresses in brackets.
  return isWeb && !hostname.startsWith('[') ? origin : protocol
}

/** Who asks for what, in plain words, and what they will not get. */
export function consentBody(
  visit: Visit,
  { portal, scopes, newScopes }: Omit<ConsentAsked, 'returnTo' | 'userId'>,
  action: string,
  more?: Html,
): Html {
  const { t } = visit
  const before = scopes.filter((scope) => !newScopes.includes(scope))
  const isWider = before.length > 0 && newScopes.length > 0
  const denied = mayNot(visit, scopes)
  return html`${portal.kind === 'sandbox' && html`<p class="warning">${t.consent.sandbox}</p>`}
<p>${t.consent.intro(portal.name)}</p>
${portal.description && html`<blockquote>${portal.description}</blockquote>`}
${portal.homepageUrl && html`<p class="aside">${portal.homepageUrl}</p>`}
<h2>${isWider ? t.consent.newly : t.consent.may(portal.name)}</h2>
${list(visit, 'may', isWider ? newScopes : scopes)}
${isWider && html`<h2>${t.consent.already}</h2>${list(visit, 'may', before)}`}
${denied.length > 0 && html`<h2>${t.consent.mayNot}</h2><ul class="may not">${denied.map((words) => html`<li>${words}</li>`)}</ul>`}
<p>${t.consent.revocable}</p>
${form(visit, action, [more, html`<div class="choice"><button class="main" name="answer" value="yes">${t.consent.yes}</button><button class="plain" name="answer" value="no">${t.consent.no}</button></div>`])}
${visit.account && html`<p class="aside">${t.home.signedInAs(visit.account.email!)}</p>`}`
}

const list = (visit: Visit, kind: string, scopes: readonly AskedScope[]) =>
  html`<ul class="${kind}">${scopes.map((scope) => html`<li>${may(visit, scope)}</li>`)}</ul>`
