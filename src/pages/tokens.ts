import type { z } from 'zod'
import { actingFrom } from '../accounts/signingIn.ts'
import { transact } from '../platform/act.ts'
import { scopes as allScopes, type Scope } from '../platform/actor.ts'
import { Problem } from '../platform/problems.ts'
import { createToken, listTokens, revokeToken } from '../users/tokens.ts'
import { CreateToken, type TokenView } from '../users/views.ts'
import { button, type Faults, faultSummary, field, hidden, moment, notice } from './fields.ts'
import { type Html, html } from './html.ts'
import { form } from './layout.ts'
import { again, type Form, ownPage } from './page.ts'
import { uuid } from './sessions.ts'
import type { OwnVisit, PageAnswer } from './visit.ts'

type Token = z.output<typeof TokenView>

const lifetimes = [7, 30, 90, 365] as const

/** Tokens for scripts, by the same verbs as in the API. */
export const tokenPages = [
  ownPage('/tokens', {
    get: (visit) => overview(visit),
    async post(visit, form) {
      const { house, account, request } = visit
      const { asked, faults } = read(visit, form)
      if (!asked) return overview(visit, { form, faults })
      const { token } = await transact(house.db, { actor: actingFrom(account), world: house.world, requestId: request.id }, (act) =>
        createToken(act, house.tokens, account.id, asked),
      )
      return shown(visit, asked.name, token)
    },
  }),

  ownPage('/tokens/revocation', {
    get: async () => ({ to: '/account/tokens' }),
    async post({ house, account, request }, form) {
      const id = form.text('token')
      const settings = { actor: actingFrom(account), world: house.world, requestId: request.id }
      try {
        if (uuid.test(id)) await transact(house.db, settings, (act) => revokeToken(act, house.tokens, account.id, id))
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'not-found')) throw error
      }
      return { to: '/account/tokens?revoked' }
    },
  }),
]

const offeredTo = ({ account }: OwnVisit): Scope[] => allScopes.filter((scope) => scope !== 'admin' || account.isAdmin)

function read(visit: OwnVisit, form: Form): { asked: z.output<typeof CreateToken> | null; faults: Faults } {
  const name = form.text('name')
  const scopes = offeredTo(visit).filter((scope) => form.all('scope').includes(scope))
  const parsed = CreateToken.safeParse({ name, scopes, expiresInDays: Number(form.text('days')) })
  if (parsed.success) return { asked: parsed.data, faults: {} }
  const of = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const { tokens } = visit.t
  return {
    asked: null,
    faults: {
      name: of.has('name') ? tokens.nameFault : undefined,
      scopes: of.has('scopes') ? tokens.scopesFault : undefined,
      days: of.has('expiresInDays') ? tokens.daysFault : undefined,
    },
  }
}

async function overview(visit: OwnVisit, typed?: { form: Form; faults: Faults }): Promise<PageAnswer> {
  const { t, house, account, request } = visit
  const { revoked } = request.query as { revoked?: unknown }
  const listed = await listTokens(house.db, account.id, { limit: 100 })
  const now = house.world.now()
  const live = listed.map(({ view }) => JSON.parse(view) as Token).filter((token) => token.revokedAt === null && new Date(token.expiresAt) > now)
  const body = html`${typed && faultSummary(visit, typed.faults)}${revoked !== undefined && notice(t.tokens.revoked)}
<p>${t.tokens.intro}</p>
${live.length === 0 ? html`<p class="empty">${t.tokens.none}</p>` : html`<ul class="rows">${live.map((token) => row(visit, token))}</ul>`}
<h2>${t.tokens.make}</h2>
${creation(visit, typed)}`
  return typed ? again(t.tokens.title, body) : { title: t.tokens.title, body }
}

function row(visit: OwnVisit, { id, name, scopes, createdAt, expiresAt, lastUsedAt }: Token): Html {
  const { t } = visit
  const times = t.tokens.times(moment(visit, new Date(createdAt)), moment(visit, new Date(expiresAt)))
  return html`<li><div><strong>${name}</strong>
<span class="facts">${lastUsedAt === null ? t.tokens.unused : t.tokens.used(moment(visit, new Date(lastUsedAt)))} · ${times}</span>
<span class="scopes">${scopes.map((scope) => html`<code>${scope}</code> `)}</span></div>
${form(visit, '/account/tokens/revocation', [hidden('token', id), html`<button class="plain" aria-label="${t.tokens.revokeOne(name)}">${t.tokens.revoke}</button>`])}</li>`
}

function creation(visit: OwnVisit, typed?: { form: Form; faults: Faults }): Html {
  const { t } = visit
  const { faults = {} } = typed ?? {}
  const chosen = new Set(typed?.form.all('scope'))
  const days = Number(typed?.form.text('days') || 90)
  return form(visit, '/account/tokens', [
    field({
      name: 'name',
      label: t.tokens.name,
      hint: t.tokens.nameHint,
      value: typed?.form.text('name') ?? '',
      autocomplete: 'off',
      fault: faults.name,
    }),
    html`<fieldset id="scopes" tabindex="-1"${faults.scopes ? html` aria-describedby="scopes-fault" class="wrong"` : null}><legend>${t.tokens.scopes}</legend>
${faults.scopes && html`<p class="fault" id="scopes-fault">${faults.scopes}</p>`}
${offeredTo(visit).map(
  (scope) =>
    html`<label class="check"><input type="checkbox" name="scope" value="${scope}"${chosen.has(scope) ? html` checked` : null}><span>${t.scopes[scope].may} <code>${scope}</code></span></label>`,
)}</fieldset>
<div class="field"><label for="days">${t.tokens.days}</label><select id="days" name="days">${lifetimes.map(
      (each) => html`<option value="${each}"${each === days ? html` selected` : null}>${t.tokens.lifetime(each)}</option>`,
    )}</select></div>`,
    button(t.tokens.submit),
  ])
}

const shown = ({ t }: OwnVisit, name: string, token: string): PageAnswer => ({
  title: t.tokens.madeTitle(name),
  body: html`${notice(t.tokens.made)}
<p><label for="token">${t.tokens.yours}</label><textarea id="token" class="secret" rows="11" readonly spellcheck="false" autocomplete="off">${token}</textarea></p>
<p>${t.tokens.useIt}</p><pre><code>Authorization: Bearer …</code></pre>
<p><a class="button" href="/account/tokens">${t.tokens.kept}</a></p>`,
})
