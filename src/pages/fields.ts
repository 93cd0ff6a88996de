import { type Html, html, type Part } from './html.ts'
import type { Visit } from './visit.ts'

/** What is wrong, by field. Under `form` what is nobody's in particular. */
export type Faults = Readonly<Record<string, string | undefined>>

/** Said first and in one place, each leading to its field; the browser puts the focus here. */
export function faultSummary({ t }: Pick<Visit, 't'>, faults: Faults): Html | null {
  const said = Object.entries(faults).filter((each): each is [string, string] => each[1] !== undefined)
  if (said.length === 0) return null
  return html`<div class="summary" role="alert" aria-labelledby="summary-title" tabindex="-1">
<h2 id="summary-title">${t.layout.faults}</h2>
<ul>${said.map(([field, words]) => html`<li>${field === 'form' ? words : html`<a href="#${field}">${words}</a>`}</li>`)}</ul>
</div>`
}

interface Field {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  value?: string
  hint?: Part
  fault?: string | undefined
  autocomplete: string
  inputmode?: 'numeric' | 'email' | 'text'
  /** Typed codes are read letter by letter. */
  code?: boolean
  /** Where two fields on one page have the same name. */
  id?: string
}

export function field({ name, label, type = 'text', value = '', hint, fault, autocomplete, inputmode, code = false, id = name }: Field): Html {
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  return html`<div class="field${fault ? ' wrong' : ''}">
<label for="${id}">${label}</label>
${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : null}
${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : null}
<input id="${id}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" required${attributes({
    inputmode,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? 'true' : undefined,
    spellcheck: 'false',
    autocapitalize: type === 'text' && !code && inputmode !== 'numeric' ? undefined : 'none',
    class: code ? 'code' : undefined,
  })}>
</div>`
}

/** For password managers, which otherwise do not know whose password it is. */
export const accountField = (email: string): Html =>
  html`<input class="away" type="text" name="username" value="${email}" autocomplete="username" tabindex="-1" aria-hidden="true" readonly>`

export const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`

export const button = (label: string, kind: 'main' | 'plain' | 'danger' = 'main'): Html => html`<button class="${kind}">${label}</button>`

/** Good news. */
export const notice = (words: Part): Html => html`<p class="notice" role="status">${words}</p>`

function attributes(given: Readonly<Record<string, string | undefined>>): Html[] {
  return Object.entries(given)
    .filter((each): each is [string, string] => each[1] !== undefined)
    .map(([name, value]) => html` ${name}="${value}"`)
}

/** An instant in the reader's language and time zone. */
export function moment({ language, account }: Pick<Visit, 'language' | 'account'>, at: Date): Html {
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: account?.timeZone ?? 'UTC',
  }).format(at)
  return html`<time datetime="${at.toISOString()}">${words}</time>`
}
