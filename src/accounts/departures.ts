import { eq } from 'drizzle-orm'
import type { OnDeparture } from '../users/verbs.ts'
import { endSessions } from './sessions.ts'
import { knownDevices, passwordResets, passwords, secondFactors } from './tables.ts'

/** Whoever is suspended is signed out, and no link by mail lets them in; of whoever is erased nothing is left that they signed in with. */
export const closeAccount: OnDeparture = async (act, userId, reason) => {
  await endSessions(act, userId)
  await act.tx.orm.delete(passwordResets).where(eq(passwordResets.userId, userId))
  if (reason === 'suspended') return
  for (const table of [passwords, secondFactors, knownDevices]) await act.tx.orm.delete(table).where(eq(table.userId, userId))
}
