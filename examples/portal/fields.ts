import type { Fault } from '../../clients/typescript/src/index.ts'
import { type Html, html, type Part } from './html.ts'
import type { Fields } from './visit.ts'

/** A form as it is shown: what was typed, and what the API said to it. */
export interface Filled {
  typed: Fields
  faults: readonly Fault[]
}

interface Field {
  name: string
  label: string
  hint?: Part
}

/** The API points into the body, `/periodEndOn` or `/results/0/unit`; our fields are called as it calls its own. */
const nameOf = ({ pointer }: Fault): string => pointer?.split('/')[1] ?? ''
const faultOf = ({ faults }: Filled, name: string) => faults.find((fault) => nameOf(fault) === name)

/** What is wrong, for members. Details are written for developers as well; where one names values of the API, we say it ourselves. */
const wordsOf = ({ code, detail }: Fault): string => (code === 'required' ? 'This is needed.' : detail)

/** The field's name, a hint, what is wrong, and then the field. */
function labelled(filled: Filled, { name, label, hint }: Field, control: (attributes: Html) => Html): Html {
  const fault = faultOf(filled, name)
  const described = [hint !== undefined && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const attributes = html`id="${name}" name="${name}"${described !== '' && html` aria-describedby="${described}"`}${fault && html` aria-invalid="true"`}`
  return html`<div class="field"><label for="${name}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${faultText(name, fault)}
${control(attributes)}</div>`
}

const faultText = (name: string, fault: Fault | undefined) => fault && html`<p class="fault" id="${name}-fault">${wordsOf(fault)}</p>`

export const dateField = (filled: Filled, field: Field): Html =>
  labelled(filled, field, (attributes) => html`<input type="date" ${attributes} value="${filled.typed.text(field.name)}">`)

/** A line, because a browser throws away what it does not take for a number, and then nobody can say what is wrong with it. */
export const numberField = (filled: Filled, field: Field): Html =>
  labelled(
    filled,
    field,
    (attributes) => html`<input inputmode="decimal" autocomplete="off" class="short" ${attributes} value="${filled.typed.text(field.name)}">`,
  )

export const textField = (filled: Filled, field: Field): Html =>
  labelled(filled, field, (attributes) => html`<textarea rows="3" ${attributes}>\n${filled.typed.text(field.name)}</textarea>`)

export const choice = (filled: Filled, field: Field, options: readonly [string, string][]): Html =>
  labelled(
    filled,
    field,
    (attributes) =>
      html`<select ${attributes}>${options.map(([value, words]) => html`<option value="${value}"${value === filled.typed.text(field.name) && html` selected`}>${words}</option>`)}</select>`,
  )

/** One of several, all in sight. The first has the field's id, so that the summary leads there. */
export function radios(filled: Filled, { name, label, hint }: Field, options: readonly [string, string][]): Html {
  const fault = faultOf(filled, name)
  return html`<fieldset class="field"${fault && html` aria-describedby="${name}-fault"`}><legend>${label}</legend>
${hint !== undefined && html`<p class="hint">${hint}</p>`}
${faultText(name, fault)}
${options.map(
  ([value, words], at) =>
    html`<p class="check"><input type="radio" name="${name}" value="${value}" id="${at === 0 ? name : `${name}-${value}`}"${value === filled.typed.text(name) && html` checked`}><label for="${at === 0 ? name : `${name}-${value}`}">${words}</label></p>`,
)}</fieldset>`
}

/** What was refused, above the form and in its order, with ways to the fields. Screen readers begin with it. */
export function summary({ faults }: Filled, labels: Readonly<Record<string, string>>): Html | null {
  if (faults.length === 0) return null
  const names = Object.keys(labels)
  const inOrder = faults.toSorted((one, other) => names.indexOf(nameOf(one)) - names.indexOf(nameOf(other)))
  return html`<div class="notice bad" role="alert"><p><strong>It is not recorded yet.</strong> Look at this:</p>
<ul>${inOrder.map((fault) => {
    const label = labels[nameOf(fault)]
    return html`<li>${label !== undefined && html`<a href="#${nameOf(fault)}">${label}</a>: `}${wordsOf(fault)}</li>`
  })}</ul></div>`
}
