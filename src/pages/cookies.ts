import { deviceCookie, deviceDays } from '../accounts/devices.ts'
import { sessionCookie } from '../accounts/sessions.ts'
import type { LetIn } from '../accounts/signingIn.ts'
import type { House, Visit } from './visit.ts'

const day = 24 * 60 * 60

/** Lax, not Strict: whoever comes from a portal or a letter is signed in. */
export const cookieSettings = ({ publicUrl }: Pick<House, 'publicUrl'>) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') }) as const

/** Between the password and the code. */
export const proofCookie = 'septet_proof'

export function keepSignedIn({ house, reply }: Visit, { session, device }: Pick<LetIn, 'session' | 'device'>): void {
  const settings = cookieSettings(house)
  // The server ends sessions, twelve hours after their last use; the cookie only has to last as long as the longest.
  reply.setCookie(sessionCookie, session, { ...settings, maxAge: 30 * day })
  keepDevice({ house, reply }, device)
  reply.clearCookie(proofCookie, settings)
}

export function keepDevice({ house, reply }: Pick<Visit, 'house' | 'reply'>, device: string): void {
  reply.setCookie(deviceCookie, device, { ...cookieSettings(house), maxAge: deviceDays * day })
}
