import { listSessions } from '../accounts/sessions.ts'
import { notice } from './fields.ts'
import { type Html, html } from './html.ts'
import { ownPage } from './page.ts'
import type { OwnVisit } from './visit.ts'

/** What there is to look after. */
export const homePages = [
  ownPage('', {
    async get(visit) {
      const { t, house, account } = visit
      const { welcome } = visit.request.query as { welcome?: unknown }
      const sessions = await listSessions(house.db, account.id, house.world.now())
      const connections = await house.connections.list(house.db, account.id)
      const { home } = t
      return {
        title: home.title,
        body: html`${welcome !== undefined && notice(home.welcome(account.displayName))}
<ul class="cards">
${card('/account/password', t.password.title, account.passwordHash ? home.password : home.noPassword)}
${card('/account/second-factor', t.secondFactor.title, account.hasSecondFactor ? home.secondFactorOn : home.secondFactorOff, !account.hasSecondFactor)}
${card('/account/sessions', t.sessions.title, home.sessions(sessions.length))}
${card('/account/connections', t.connections.title, home.connections(connections.length))}
${card('/account/tokens', t.tokens.title, home.tokens)}
</ul>
${signedInAs(visit)}`,
      }
    },
  }),
]

const card = (path: string, title: string, words: string, wanting = false): Html =>
  html`<li><a href="${path}"${wanting ? html` class="wanting"` : null}><strong>${title}</strong><span>${words}</span></a></li>`

const signedInAs = ({ t, account }: OwnVisit) => html`<p class="aside">${t.home.signedInAs(account.email!)}</p>`
