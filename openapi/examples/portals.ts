import { people, stuttgart } from '../../src/demo/cast.ts'
import { transact } from '../../src/platform/act.ts'
import { system } from '../../src/platform/actor.ts'
import { grantScopes } from '../../src/portals/granting.ts'
import type { House } from '../../test/support/house.ts'
import { portalToken } from '../../test/support/portals.ts'
import type { Example, Examples } from './example.ts'

const atlas = {
  name: 'Atlas of creative regions (fictional)',
  description: "Shows the peer groups of creative regions on a map, and registers members for their groups' meetings.",
  homepageUrl: 'https://atlas.example.org',
  contactEmail: 'operations@atlas.example.org',
  kind: 'live',
  applicationType: 'server',
  authentication: 'client_secret',
  redirectUris: ['https://atlas.example.org/callback'],
  scopes: ['profile:read', 'groups:read', 'meetings:read', 'meetings:write', 'practices:read', 'offline_access'],
  allowedGroupIds: [stuttgart.id],
}

const registered = async (house: House): Promise<string> => (await house.as('ada').post('/v1/portals', atlas)).body.id

const withSecret = async (house: House): Promise<{ portalId: string; credentialId: string }> => {
  const portalId = await registered(house)
  const made = await house.as('ada').post(`/v1/portals/${portalId}/credentials`)
  return { portalId, credentialId: made.body.id }
}

const connected = async (house: House): Promise<{ connectionId: string }> => {
  const portalId = await registered(house)
  const scopes = ['profile:read', 'groups:read', 'meetings:read', 'meetings:write', 'offline_access']
  const consent = { userId: people.lea.id, portalId, scopes }
  const { grantId } = await transact(house.db, { actor: system, world: house.world }, (act) => grantScopes(act, consent))
  return { connectionId: grantId }
}

const byAda = (portalId: string, more: Partial<Example> = {}): Example => ({ as: 'ada', params: { portalId }, ...more })

export const portalExamples: Examples = {
  listPortals: async (house) => {
    await registered(house)
    return { as: 'ada', query: { kind: 'live', state: 'active' } }
  },

  registerPortal: async () => ({ as: 'ada', body: atlas }),

  getPortal: async (house) => byAda(await registered(house)),

  updatePortal: async (house) =>
    byAda(await registered(house), {
      body: { scopes: ['groups:read', 'meetings:read'], requiresDpop: true, allowedGroupIds: [] },
      headers: { 'if-match': '"1.any"' },
    }),

  suspendPortal: async (house) => byAda(await registered(house), { body: { reason: 'Its server was taken over' } }),

  reinstatePortal: async (house) => {
    const portalId = await registered(house)
    await house.as('ada').post(`/v1/portals/${portalId}/suspension`, { reason: 'Its server was taken over' })
    return byAda(portalId)
  },

  listPortalCredentials: async (house) => byAda((await withSecret(house)).portalId),

  createPortalCredential: async (house) => byAda(await registered(house)),

  revokePortalCredential: async (house) => ({ as: 'ada', params: await withSecret(house) }),

  listPortalActivity: async (house) => {
    const portalId = await registered(house)
    await house.bearing(await portalToken(house, { portalId, scopes: ['groups:read'] })).get('/v1/meetings')
    return byAda(portalId, { query: { status: 'missing-scope', limit: '10' } })
  },

  listConnections: async (house) => {
    await connected(house)
    return { as: 'lea' }
  },

  getConnection: async (house) => ({ as: 'lea', params: await connected(house) }),

  revokeConnection: async (house) => ({ as: 'lea', params: await connected(house) }),
}
