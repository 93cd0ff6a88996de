import type { Adapter, AdapterPayload, KoaContextWithOIDC } from 'oidc-provider'
import { errors } from 'oidc-provider'
import { type Artifacts, isStandIn, type Parent } from './artifacts.ts'
import { clientOf } from './clients.ts'
import type { Consent, Parties } from './parties.ts'
import type { Claims } from './signatures.ts'

/** What the library stores, and where it is with us: clients are portals, its grants our consents, its sessions our browsers'. */
export interface Stores {
  artifacts: Artifacts
  parties: Parties
  issuer: string
  /** The request that is being answered, as the library sees it. */
  context(): KoaContextWithOIDC | undefined
  /** The access token that this request asks about, when it is one of ours that stands. */
  presented(ctx: KoaContextWithOIDC): Claims | undefined
  /** What this process must forget, once tokens are revoked. */
  forget(jti: string): void
}

/** The sign-in of which came what a request redeems or revokes: whatever ends with it is of that one, and of no other. */
type SignIns = WeakMap<KoaContextWithOIDC, string>

export function adapters(settings: Stores): (model: string) => Adapter {
  const signIns: SignIns = new WeakMap()
  const stores = { ...settings, signIns }
  return (model) => {
    switch (model) {
      case 'Client':
        return { ...stored(stores, model), find: async (id) => orNothing(await stores.parties.portal(id), clientWhileActive) }
      case 'Grant':
        return { ...stored(stores, model), find: async (id) => orNothing(await stores.parties.consent(id), (found) => grantOf(found, stores.issuer)) }
      case 'Session':
        return sessions(stores)
      case 'AccessToken':
      case 'ClientCredentials':
        return accessTokens(stores, model)
      default:
        return stored(stores, model)
    }
  }
}

const orNothing = <Found>(found: Found | null, shown: (found: Found) => AdapterPayload | undefined) => (found ? shown(found) : undefined)

const clientWhileActive = (portal: Parameters<typeof clientOf>[0]) => (portal.state === 'active' ? clientOf(portal) : undefined)

/** The scopes of a consent are at once those of identity tokens and those of the API. */
export const grantOf = ({ id, userId, portalId, scopes }: Consent, issuer: string): AdapterPayload & Record<string, unknown> => ({
  jti: id,
  kind: 'Grant',
  accountId: userId,
  clientId: portalId,
  openid: { scope: scopes.join(' ') },
  resources: { [issuer]: scopes.join(' ') },
})

function stored({ artifacts, context, signIns }: Stores & { signIns: SignIns }, model: string): Adapter {
  return {
    async upsert(id, payload, seconds) {
      if (model === 'ReplayDetection') {
        // The library looks first and keeps afterwards: of two that looked at once one is told here.
        if (!(await artifacts.keepFirst(model, id, seconds!))) throw new errors.InvalidRequest('the proof or assertion was used before')
        return
      }
      const parent = model === 'RefreshToken' ? parentOf(context()) : undefined
      if (!parent) return artifacts.keep(model, id, payload, seconds!)
      if (!(await artifacts.keepOffspring('RefreshToken', id, payload, seconds!, parent))) throw new errors.InvalidGrant('revoked meanwhile')
    },
    async find(id) {
      // A stand-in for a device code is good on our own pages, never from a client.
      const ctx = context()
      if (isStandIn(id) && ctx) return undefined
      // Whoever revokes means it, also a moment after the token was used.
      const found = await (ctx?.oidc.route === 'token' ? artifacts.findToRedeem(model, id) : artifacts.find(model, id))
      if (ctx && found?.sessionUid !== undefined) signIns.set(ctx, found.sessionUid)
      return found
    },
    findByUserCode: (userCode) => artifacts.findByUserCode(userCode),
    findByUid: async () => undefined,
    async consume(id) {
      if (!(await artifacts.consume(model, id))) throw new errors.InvalidGrant('consumed meanwhile')
    },
    destroy: (id) => artifacts.forget(model, id),
    revokeByGrantId: async () => {},
  }
}

/** What a token of this request is made of. The library makes the refresh token first when it rotates, and last otherwise. */
export function parentOf(ctx: KoaContextWithOIDC | undefined): Parent | undefined {
  const { RotatedRefreshToken, AuthorizationCode, DeviceCode } = ctx?.oidc.entities ?? {}
  const parent = RotatedRefreshToken ?? AuthorizationCode ?? DeviceCode
  return parent && { model: parent.kind, id: parent.jti }
}

/** The library's session is ours, looked up by our cookie, and stored nowhere: it cannot outlive it, and ends with it. */
function sessions({ parties }: Stores): Adapter {
  return {
    ...emptyAdapter,
    async find(id) {
      const ours = await parties.signedIn(`${parties.sessionCookie}=${id}`)
      if (!ours) return undefined
      const at = Math.floor(ours.at.getTime() / 1000)
      return { jti: id, kind: 'Session', uid: ours.sessionId, accountId: ours.userId, loginTs: at, amr: ours.methods, iat: at }
    },
  }
}

/** Access tokens are stored by nobody; one that is asked about was read before, and stands in for itself here. */
function accessTokens(stores: Stores & { signIns: SignIns }, model: 'AccessToken' | 'ClientCredentials'): Adapter {
  const { artifacts, context, presented, forget, signIns } = stores
  const claims = () => {
    const ctx = context()
    return ctx && presented(ctx)
  }
  return {
    ...emptyAdapter,
    async find() {
      const found = claims()
      return found && (found.sub === found.client_id) === (model === 'ClientCredentials') ? payloadOf(found, model) : undefined
    },
    async destroy(jti) {
      await artifacts.revokeToken(jti, new Date(claims()!.exp * 1000))
      forget(jti)
    },
    // Asked once whenever a family shall end; one access token that is revoked ends none.
    async revokeByGrantId(grantId) {
      const ctx = context()!
      if (ctx.oidc.entities.AccessToken) return
      for (const jti of await artifacts.endFamily(grantId, signIns.get(ctx)!)) forget(jti)
    },
  }
}

const payloadOf = (
  { jti, iat, exp, sub, scope, aud, client_id, gid, act, cnf }: Claims,
  kind: 'AccessToken' | 'ClientCredentials',
): AdapterPayload => ({
  kind,
  jti,
  iat,
  exp,
  scope,
  aud,
  clientId: client_id,
  ...(kind === 'AccessToken' && { accountId: sub }),
  ...(gid && { grantId: gid }),
  ...(cnf && { jkt: cnf.jkt }),
  ...(act && { extra: { act } }),
})

const emptyAdapter: Adapter = {
  upsert: async () => {},
  find: async () => undefined,
  findByUserCode: async () => undefined,
  findByUid: async () => undefined,
  consume: async () => {},
  destroy: async () => {},
  revokeByGrantId: async () => {},
}
