import { isPasswordOf } from '../accounts/signingIn.ts'
import { type Faults, field } from './fields.ts'
import type { Html } from './html.ts'
import { type Form, minutes } from './page.ts'
import type { OwnVisit } from './visit.ts'

const name = 'current'

/** The field in which a signed-in user gives their password again. */
export const passwordAgain = ({ t }: OwnVisit, faults: Faults, id = name): Html =>
  field({ id, name, label: t.password.current, type: 'password', autocomplete: 'current-password', fault: faults[name] })

/** Why they may not go on; null where the password is right. */
export async function askedAgain(visit: OwnVisit, form: Form): Promise<{ faults: Faults; status: number } | null> {
  const answer = await isPasswordOf(visit.house, visit.account, form.exact(name))
  if (answer === 'yes') return null
  if (answer === 'no') return { faults: { [name]: visit.t.password.wrong }, status: 422 }
  visit.reply.header('retry-after', String(Math.ceil(answer.wait / 1000)))
  return { faults: { form: visit.t.signIn.wait(minutes(answer.wait)) }, status: 429 }
}
