import { type Owner, passwordFault, passwordLength } from '../accounts/passwordRules.ts'
import type { Account } from '../accounts/queries.ts'
import { accountField, field } from './fields.ts'
import type { Part } from './html.ts'
import type { Form } from './page.ts'
import type { Visit } from './visit.ts'

export const ownerOf = ({ displayName, email }: Account): Owner => ({ displayName, email: email ?? '' })

/** The field of a new password, alike wherever one is chosen. */
export const newPasswordField = ({ t }: Visit, email: string, fault?: string): Part => [
  accountField(email),
  field({
    name: 'password',
    label: t.choosing.label,
    type: 'password',
    hint: t.choosing.hint(passwordLength.min),
    autocomplete: 'new-password',
    fault,
  }),
]

/** Why the chosen password is not taken, in plain words; undefined where it is. */
export async function choiceFault({ t }: Visit, form: Form, owner: Owner): Promise<string | undefined> {
  const fault = await passwordFault(form.exact('password'), owner)
  return fault === null ? undefined : t.choosing.faults[fault]
}
