import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { type PersonKey, people } from '../../src/demo/cast.ts'
import { transact } from '../../src/platform/act.ts'
import { type Scope, system } from '../../src/platform/actor.ts'
import { grantScopes } from '../../src/portals/granting.ts'
import { portalGroups, portals, portalTestUsers } from '../../src/portals/tables.ts'
import type { House } from './house.ts'

export interface PortalTraits {
  name?: string
  scopes?: readonly string[]
  kind?: 'live' | 'sandbox'
  requiresDpop?: boolean
  /** Ids of groups. */
  groups?: readonly string[]
  testUsers?: readonly PersonKey[]
}

/** A portal with these traits, as if an admin had registered it. Returns its id. */
export async function aPortal(
  house: House,
  { groups = [], testUsers = [], scopes = ['groups:read', 'meetings:read'], ...traits }: PortalTraits = {},
) {
  const id = house.world.newId()
  const at = house.clock.now
  await house.db.transaction(async ({ orm }) => {
    await orm.insert(portals).values({
      id,
      createdAt: at,
      updatedAt: at,
      name: `Portal ${id}`,
      contactEmail: 'portal@example.org',
      kind: 'live',
      applicationType: 'server',
      authentication: 'client_secret',
      redirectUris: ['https://portal.example.org/callback'],
      scopes: [...scopes],
      ...traits,
    })
    if (groups.length > 0) await orm.insert(portalGroups).values(groups.map((groupId) => ({ portalId: id, groupId })))
    if (testUsers.length > 0) await orm.insert(portalTestUsers).values(testUsers.map((key) => ({ portalId: id, userId: people[key].id })))
  })
  return id
}

/** The person's consent. Returns the id of the grant. */
export async function aGrant(house: House, portalId: string, person: PersonKey, scopes: readonly string[]): Promise<string> {
  const { grantId } = await transact(house.db, { actor: system, world: house.world }, (act) =>
    grantScopes(act, { userId: people[person].id, portalId, scopes }),
  )
  return grantId
}

export interface PortalToken {
  portalId: string
  /** For whom; absent for the portal itself. */
  person?: PersonKey
  grantId?: string
  scopes: readonly (Scope | 'offline_access')[]
  /** The key that it is bound to. */
  jkt?: string
  jti?: string
}

/** A token as the authorization server signs it: it lives for ten minutes. */
export async function portalToken(house: House, { portalId, person, grantId, scopes, jkt, jti }: PortalToken): Promise<string> {
  const sign = await house.app.bearer.signer(house.db)
  const iat = Math.floor(house.clock.now.getTime() / 1000)
  return sign({
    sub: person ? people[person].id : portalId,
    client_id: portalId,
    scope: scopes.join(' '),
    jti: jti ?? house.world.newId(),
    iat,
    exp: iat + 600,
    ...(grantId && { gid: grantId }),
    ...(jkt && { cnf: { jkt } }),
  })
}

/** A key that proves possession (RFC 9449), and its proofs. */
export async function aKey() {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const jwk = await exportJWK(publicKey)
  return {
    jkt: await calculateJwkThumbprint(jwk),
    prove: (claims: Record<string, unknown>, header: Record<string, unknown> = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk, ...header }).sign(privateKey),
  }
}
