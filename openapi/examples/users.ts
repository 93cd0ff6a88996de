import { people, stuttgart } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import type { Example, Examples } from './example.ts'

const sofia = { email: 'sofia.rossi@example.org', displayName: 'Sofia Rossi', locale: 'it' }

const invited = async (house: House): Promise<{ id: string; invitationToken: string }> => (await house.as('ada').post('/v1/users', sofia)).body

const suspended = async (house: House): Promise<Example> => {
  await house.as('ada').post(`/v1/users/${people.bruno.id}/suspension`, { reason: 'The mailbox was taken over' })
  return { as: 'ada', params: { userId: people.bruno.id } }
}

/** Everybody in the Stuttgart group is told something. */
const told = (house: House) => house.as('petra').post(`/v1/groups/${stuttgart.id}/pause`)

export const userExamples: Examples = {
  getMe: async () => ({ as: 'lea' }),

  updateMe: async () => ({
    as: 'lea',
    body: { bio: 'I bring French fashion and film companies to new markets.', languages: ['fr', 'en', 'nl'], externalId: 'crm-4711' },
  }),

  listPersonalAccessTokens: async () => ({ as: 'lea' }),

  createPersonalAccessToken: async () => ({
    as: 'lea',
    body: { name: 'Calendar script', scopes: ['groups:read', 'meetings:read'], expiresInDays: 30 },
  }),

  revokePersonalAccessToken: async (house) => {
    const made = await house.as('lea').post('/v1/me/personal-access-tokens', { name: 'Old laptop', scopes: ['profile:read'] })
    return { as: 'lea', params: { tokenId: made.body.id } }
  },

  listNotifications: async (house) => {
    await told(house)
    return { as: 'lea', query: { unread: 'true' } }
  },

  markNotificationsRead: async (house) => {
    await told(house)
    return { as: 'lea', body: {} }
  },

  listUsers: async () => ({ as: 'ada', query: { status: 'active', limit: '2' } }),

  getUser: async () => ({ as: 'lea', params: { userId: people.lea.id } }),

  inviteUser: async () => ({ as: 'ada', body: { ...sofia, externalId: 'crm-4712' } }),

  upsertUser: async () => ({ as: 'ada', params: { userId: 'ext:crm-4712' }, body: sofia }),

  acceptUserInvitation: async (house) => {
    const { invitationToken } = await invited(house)
    return { as: null, body: { token: invitationToken, timeZone: 'Europe/Rome' } }
  },

  resendUserInvitation: async (house) => {
    const { id } = await invited(house)
    return { as: 'ada', params: { userId: id } }
  },

  suspendUser: async () => ({ as: 'ada', params: { userId: people.bruno.id }, body: { reason: 'The mailbox was taken over' } }),

  reinstateUser: suspended,

  setPlatformRole: async () => ({ as: 'ada', params: { userId: people.petra.id }, body: { platformRole: 'admin' } }),

  eraseUser: async () => ({ as: 'ada', params: { userId: people.bruno.id } }),
}
