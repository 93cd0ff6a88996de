import { type PersonKey, people } from '../../src/demo/cast.ts'
import { scopes as allScopes, type Scope } from '../../src/platform/actor.ts'
import type { Route } from '../../src/platform/route.ts'
import { grants } from '../../src/portals/tables.ts'
import type { House } from '../../test/support/house.ts'
import { aPortal, portalToken } from '../../test/support/portals.ts'

/** Portals at the door: two that are let in as far as they may, and four that are not. */
export const portalCallers = [
  'portal',
  "member's portal",
  'portal that lacks the scope',
  'suspended portal',
  'consent taken back',
  'bound token as bearer',
] as const

export type PortalCaller = (typeof portalCallers)[number]

/** The token of a portal that calls a route; undefined where this caller cannot be: no scope to lack. `as`: for whom, where it is not the member. */
export type PortalTokens = (caller: PortalCaller, call: { route: Route; as: PersonKey | null }) => Promise<string | undefined>

const member: PersonKey = 'lea'
const persons = Object.keys(people) as PersonKey[]

/** Registers them, and lets everybody consent: to all that a portal may do, and to one that may do all but one thing for each thing. */
export async function registerPortalCallers(house: House): Promise<PortalTokens> {
  const consents = new Map<string, string>()
  const portal = async (held: readonly Scope[] = allScopes, revoked = false): Promise<string> => {
    const portalId = await aPortal(house, { scopes: allScopes })
    const at = house.clock.now
    const row = { createdAt: at, updatedAt: at, portalId, scopes: [...held], ...(revoked && { state: 'revoked' as const, revokedAt: at }) }
    const rows = persons.map((person) => ({ ...row, id: house.world.newId(), userId: people[person].id }))
    await house.db.transaction((tx) => tx.orm.insert(grants).values(rows))
    for (const [index, person] of persons.entries()) consents.set(`${portalId} ${person}`, rows[index]!.id)
    return portalId
  }
  const full = await portal()
  const revoked = await portal(allScopes, true)
  const suspended = await portal()
  await house.rows(`update portals set state = 'suspended', suspension_reason = 'x' where id = $1`, [suspended])
  const lacking = new Map<string, string>()
  for (const scope of allScopes) lacking.set(scope, await portal(allScopes.filter((other) => other !== scope)))

  const jti = house.world.newId()
  const signed = new Map<string, Promise<string>>()
  const token = (portalId: string, person?: PersonKey, jkt?: string) => {
    const key = `${portalId} ${person} ${jkt} ${house.clock.now.getTime()}`
    const known = signed.get(key)
    if (known) return known
    const made = portalToken(house, {
      portalId,
      scopes: allScopes.filter((scope) => scope !== 'admin' || person === 'ada'),
      jti,
      ...(person && { person, grantId: consents.get(`${portalId} ${person}`)! }),
      ...(jkt && { jkt }),
    })
    signed.set(key, made)
    return made
  }

  return async (caller, { route, as }) => {
    const person = as ?? member
    switch (caller) {
      case 'portal':
        return token(full)
      case "member's portal":
        return token(full, member)
      case 'portal that lacks the scope': {
        const portalId = lacking.get(route.access)
        return portalId && token(portalId, person)
      }
      case 'suspended portal':
        return token(suspended, person)
      case 'consent taken back':
        return token(revoked, person)
      case 'bound token as bearer':
        return token(full, person, 'a-key')
    }
  }
}

/** What holds of every operation, whatever its room says: nobody gets in who must not, and nobody gets further for a portal than by themselves. */
export function portalFaults(caller: PortalCaller, { portals, access }: Route, cells: Readonly<Record<string, string>>): string[] {
  const cell = cells[caller]!
  const expected = (wanted: string) => (cell === wanted ? [] : [`answered ${cell}, not ${wanted}`])
  if (access === 'public' || cell === '') return []
  if (['suspended portal', 'consent taken back', 'bound token as bearer'].includes(caller)) return expected('401 unauthenticated')
  if (portals === 'never') return expected('403 own-token-required')
  if (caller === 'portal that lacks the scope') return expected('403 missing-scope')
  if (caller === 'portal') return portals === 'themselves' ? [] : expected('403 user-required')
  return expected(cells.member!)
}
