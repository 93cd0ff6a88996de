import { actingFrom } from '../accounts/signingIn.ts'
import { transact } from '../platform/act.ts'
import type { Connection } from './desks.ts'
import { hidden, moment, notice } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { ownPage } from './page.ts'
import { may } from './scopes.ts'
import { uuid } from './sessions.ts'
import type { OwnVisit } from './visit.ts'

/** The portals that act for a user, and how they stop. */
export const connectionPages = [
  ownPage('/connections', {
    async get(visit) {
      const { t, house, account } = visit
      const { ended } = visit.request.query as { ended?: unknown }
      const connections = await house.connections.list(house.db, account.id)
      const rows = connections.map((connection) => row(visit, connection))
      return {
        title: t.connections.title,
        body: html`${ended !== undefined && notice(t.connections.ended)}<p>${t.connections.intro}</p>
${rows.length === 0 ? html`<p class="empty">${t.connections.none}</p>` : html`<ul class="rows">${rows}</ul>`}
<p class="aside">${t.connections.tokensToo} <a href="/account/tokens">${t.tokens.title}</a></p>`,
      }
    },
    async post({ house, account, request }, form) {
      const id = form.text('connection')
      const settings = { actor: actingFrom(account), world: house.world, requestId: request.id }
      if (uuid.test(id)) await transact(house.db, settings, (act) => house.connections.revoke(act, account.id, id))
      return { to: '/account/connections?ended' }
    },
  }),
]

function row(visit: OwnVisit, { id, portalName, homepageUrl, scopes, createdAt, lastUsedAt }: Connection): Html {
  const { t } = visit
  return html`<li><div><strong>${portalName}</strong>
${homepageUrl && html`<span class="facts">${homepageUrl}</span>`}
<span class="facts">${lastUsedAt === null ? t.tokens.unused : t.tokens.used(moment(visit, lastUsedAt))} · ${t.connections.since(moment(visit, createdAt))}</span>
<details><summary>${t.connections.what}</summary><ul class="may">${scopes.map((scope) => html`<li>${may(visit, scope)}</li>`)}</ul></details></div>
${form(visit, '/account/connections', [hidden('connection', id), html`<button class="danger" aria-label="${t.connections.endOne(portalName)}">${t.connections.end}</button>`])}</li>`
}
