import type { Act } from '../platform/act.ts'
import { mails } from './tables.ts'

/**
 * What each kind of letter tells. A `link` is a path behind PUBLIC_URL (`/account/reset?token=...`) or a whole address; it is a secret, and
 * forgotten once the letter is sent. `expiresOn` is a day, YYYY-MM-DD. Without an `inviterName` the operator invites.
 */
export interface LetterParams {
  /** To have an account; into the group, where that is why. */
  invitation: { link: string; inviterName: string | null; expiresOn: string; groupName?: string }
  password_reset: { link: string }
  password_changed: Record<never, never>
  second_factor_changed: Record<never, never>
  /** By the operator, for somebody who lost it. */
  second_factor_reset: Record<never, never>
  /** To sign in; so many are left. */
  recovery_code_used: { left: number }
  /** That a portal may act for them; `widened` where it might before, and may do more now. */
  connection_made: { portalName: string; widened?: true }
  /** To somebody who has an account. */
  group_invitation: { groupName: string; inviterName: string | null; expiresOn?: string }
}

export type LetterKind = keyof LetterParams

/** A letter to one person, in the language of their locale (BCP 47) or else in English. */
export type Letter = {
  [Kind in LetterKind]: { userId: string | null; address: string; locale: string; kind: Kind; params: LetterParams[Kind] }
}[LetterKind]

/** Writes the letter down in the act's transaction; it is handed over after the commit, or never. */
export async function send(act: Act, letter: Letter): Promise<void> {
  await act.tx.orm.insert(mails).values({ ...letter, params: { ...letter.params }, id: act.newId(), createdAt: act.now, sendAt: act.now })
}
