import { accountOf } from '../accounts/queries.ts'
import { sessionOf } from '../accounts/sessions.ts'
import type { ShowRefusal, Standstill } from '../oauth/refusalPage.ts'
import type { World } from '../platform/clock.ts'
import type { Runner } from '../platform/sql.ts'
import { pageHeaders } from './headers.ts'
import { html } from './html.ts'
import { frameOf } from './layout.ts'
import type { Texts } from './texts/en.ts'
import { languageCookie, languageFor, texts } from './visit.ts'

/**
 * The pages on which the authorization server says why it sends the browser nowhere: the same look, policy and languages as all others. They
 * have no form and greet nobody: who is signed in does not matter to what went wrong.
 */
export function refusalPages(db: Runner, world: World): ShowRefusal {
  const localeOf = async (cookies: string | undefined) => {
    const session = await sessionOf(db, world, cookies)
    return session && (await accountOf(db, session.userId))?.locale
  }
  return async (request, why) => {
    const { headers, method } = request
    const locale = await localeOf(headers.cookie).catch(() => null) // without the database the page is there all the same
    const here = new URL((request.url ?? '/').slice(0, 4000), 'http://here')
    const language = languageFor({
      chosen: [here.searchParams.get('lang'), new RegExp(`(?:^|;) *${languageCookie}=([a-z]+)`).exec(headers.cookie ?? '')?.[1]],
      locale: locale ?? null,
      acceptLanguage: headers['accept-language'],
    })
    const t = texts[language]
    const [title, text] = wordsFor(t, why)
    const body = html`<p>${text}</p>${'technical' in why && html`<p class="hint">${t.refusal.technical}</p><pre lang="en">${why.technical}</pre>`}`
    // A form that was sent is not sent again by following a link.
    const frame = { t, language, here: method === 'GET' ? here.pathname + here.search : null }
    return {
      headers: { ...pageHeaders(), 'content-type': 'text/html; charset=utf-8', 'content-language': language },
      html: frameOf(frame, { title, body }).text,
    }
  }
}

function wordsFor({ refusal, trouble }: Texts, why: Standstill): readonly [string, string] {
  if (why.kind === 'suspended') return refusal.suspended(why.portalName)
  return why.kind === 'failed' ? trouble.by[500] : refusal[why.kind]
}
