import { keepPassword } from '../../src/accounts/keeping.ts'
import { passwordsAt } from '../../src/accounts/passwords.ts'
import { type PersonKey, people } from '../../src/demo/cast.ts'
import { transact } from '../../src/platform/act.ts'
import { system } from '../../src/platform/actor.ts'
import { type House, testHashCost } from './house.ts'

/** A good one. */
export const password = 'seven chairs around a table'

/** Accounts of the cast with a password; their letters, and the codes of their authenticators. */
export function accountsIn(house: House) {
  const { rows, db, world, runJobs } = house
  const withPassword = async (person: PersonKey, chosen = password) => {
    const hash = await passwordsAt(testHashCost).hash(chosen)
    await transact(db, { actor: system, world }, (act) => keepPassword(act, people[person].id, hash))
    return people[person].email
  }
  /** The letters to this person, oldest first. */
  const letters = (person: PersonKey) =>
    rows<{ kind: string; params: Record<string, string> }>('select kind, params from mails where user_id = $1 order by created_at, id', [
      people[person].id,
    ])
  /** The link of the last letter of this kind. */
  const linkFor = async (person: PersonKey, kind: string) => {
    await runJobs()
    return (await letters(person)).findLast((letter) => letter.kind === kind)?.params.link
  }
  return { withPassword, letters, linkFor }
}
