import type { Provider } from 'oidc-provider'
import type { World } from '../platform/clock.ts'
import { type AskedScope, askedIn, type ConsentAsked, wantedBy } from './interactions.ts'
import type { Parties, Portal } from './parties.ts'

/** What the page does on which a member types the code that a device shows them (RFC 8628, section 3.3). */
export interface DeviceDesk {
  /** Who shows this code, and what for; null where nobody does, or does no longer. */
  deviceAsked(userCode: string, by?: { userId: string }): Promise<Pick<ConsentAsked, 'portal' | 'scopes' | 'newScopes'> | null>
  /** False where the code ran out meanwhile, or the portal may not act for this member. */
  giveDevice(userCode: string, by: { userId: string }): Promise<boolean>
  refuseDevice(userCode: string, by: { userId: string }): Promise<boolean>
}

type DeviceCode = NonNullable<Awaited<ReturnType<Provider['DeviceCode']['findByUserCode']>>>

interface Waiting {
  code: DeviceCode
  portal: Portal
  scopes: AskedScope[]
}

export function deviceDesk(library: () => Promise<Provider>, parties: Parties, world: World): DeviceDesk {
  const waiting = async (userCode: string): Promise<Waiting | null> => {
    const { DeviceCode } = await library()
    const code = await DeviceCode.findByUserCode(userCode.toUpperCase().replaceAll(/[^A-Z]/g, ''))
    if (!code || code.error !== undefined || code.accountId !== undefined) return null
    const portal = await parties.portal(code.clientId!)
    return portal?.state === 'active' ? { code, portal, scopes: askedIn(String(code.params?.scope)) } : null
  }
  const refuse = async (code: DeviceCode): Promise<boolean> => {
    await Object.assign(code, { error: 'access_denied', errorDescription: 'The member refused.' }).save()
    return true
  }
  return {
    async deviceAsked(userCode, by) {
      const found = await waiting(userCode)
      return found && wantedBy(parties, found.portal, by?.userId ?? null, found.scopes)
    },
    async giveDevice(userCode, { userId }) {
      const found = await waiting(userCode)
      if (!found) return false
      const { code, portal, scopes } = found
      const of = { userId, portalId: portal.id }
      if (!(await parties.mayConsent(of))) return !(await refuse(code))
      await parties.giveConsent({ ...of, scopes })
      const consent = (await parties.consentOf(of))!
      const approved = {
        accountId: userId,
        grantId: consent.id,
        scope: scopes.filter((scope) => consent.scopes.includes(scope)).join(' '),
        resource: (await library()).issuer,
        authTime: Math.floor(world.now().getTime() / 1000),
        sessionUid: world.newId(), // no browser's: what comes of it is a family of its own
      }
      await Object.assign(code, approved).save()
      return true
    },
    async refuseDevice(userCode) {
      const found = await waiting(userCode)
      return found !== null && refuse(found.code)
    },
  }
}
