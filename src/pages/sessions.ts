import { endSession, endSessions, type ListedSession, listSessions } from '../accounts/sessions.ts'
import { actingFrom } from '../accounts/signingIn.ts'
import { transact } from '../platform/act.ts'
import { button, hidden, moment } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { ownPage } from './page.ts'
import type { OwnVisit } from './visit.ts'

/** The browsers that a user is signed in with. */
export const sessionPages = [
  ownPage('/sessions', {
    async get(visit) {
      const { t, house, account } = visit
      const sessions = await listSessions(house.db, account.id, house.world.now())
      return {
        title: t.sessions.title,
        body: html`<p>${t.sessions.intro}</p>
<ul class="rows">${sessions.map((session) => row(visit, session))}</ul>
${sessions.length > 1 && form(visit, '/account/sessions', button(t.sessions.endOthers, 'danger'))}`,
      }
    },
    /** Ends the one that is named, or all but this one. */
    async post({ house, account, session, request }, form) {
      const id = form.text('session')
      await transact(house.db, { actor: actingFrom(account), world: house.world, requestId: request.id }, async (act) => {
        if (id === '') await endSessions(act, account.id, session.sessionId)
        else if (uuid.test(id)) await endSession(act, account.id, id)
      })
      return { to: '/account/sessions' }
    },
  }),
]

export const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

function row(visit: OwnVisit, { id, createdAt, lastUsedAt, userAgent, methods }: ListedSession): Html {
  const { t, session } = visit
  const name = browserName(userAgent) ?? t.sessions.unknown
  const isThis = id === session.sessionId
  return html`<li><div><strong>${name}</strong>${isThis && html` <span class="tag">${t.sessions.thisOne}</span>`}
<span class="facts">${t.sessions.since(moment(visit, createdAt), moment(visit, lastUsedAt))}${methods.includes('otp') && html` · ${t.sessions.withCode}`}</span></div>
${!isThis && form(visit, '/account/sessions', [hidden('session', id), html`<button class="plain" aria-label="${t.sessions.endOne(name)}">${t.sessions.end}</button>`])}</li>`
}

/** What a person would call it. */
function browserName(userAgent: string | null): string | null {
  const find = (names: readonly (readonly [RegExp, string])[]) => names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  const browser = find(browsers)
  const system = find(systems)
  return browser === undefined ? null : [browser, system].filter(Boolean).join(', ')
}

// The first that fits: every browser names its ancestors, too.
const browsers = [
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bChrome\/|\bHeadlessChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const
const systems = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
] as const
