import { clusters, membershipId, type PersonKey, people, stuttgart } from '../../src/demo/cast.ts'
import type { House } from '../../test/support/house.ts'
import type { Examples } from './example.ts'

const inStuttgart = { groupId: stuttgart.id }
const of = (person: PersonKey) => ({ membershipId: membershipId(person) })

/** Nina asks to come into the Stuttgart group. */
const asked = async (house: House): Promise<{ membershipId: string }> => {
  const request = await house
    .as('nina')
    .post(`/v1/groups/${stuttgart.id}/membership-requests`, { message: 'I bring the games clusters of the north.' })
  return { membershipId: request.body.id }
}

/** Milo's invitation, sent again: the token is known. */
const token = async (house: House): Promise<string> =>
  (await house.as('petra').post(`/v1/memberships/${membershipId('milo')}/invitation`)).body.invitationToken

export const membershipExamples: Examples = {
  listMyMemberships: async () => ({ as: 'milo', query: { state: 'invited' } }),

  listMemberships: async () => ({ as: 'lea', params: inStuttgart, query: { role: 'member', state: 'active', limit: '2' } }),

  getMembership: async () => ({ as: 'milo', params: of('milo') }),

  inviteMembers: async () => ({
    as: 'petra',
    params: inStuttgart,
    body: {
      invitations: [
        { userId: people.nina.id, clusterId: clusters.northlight.id },
        { email: people.marta.email, displayName: 'Marta', role: 'observer' },
      ],
    },
  }),

  resendInvitation: async () => ({ as: 'petra', params: of('milo') }),

  acceptInvitation: async () => ({ as: 'milo', params: of('milo'), body: { clusterId: clusters.alpen.id, agreementVersion: 1 } }),

  acceptInvitationByToken: async (house) => ({ as: 'milo', body: { token: await token(house), agreementVersion: 1 } }),

  declineInvitation: async () => ({ as: 'milo', params: of('milo'), body: { reason: 'No time this year' } }),

  declineInvitationByToken: async (house) => ({ as: null, body: { token: await token(house) } }),

  revokeInvitation: async () => ({ as: 'petra', params: of('milo'), body: { reason: 'We begin without' } }),

  requestMembership: async () => ({
    as: 'nina',
    params: inStuttgart,
    body: { message: 'I bring the games clusters of the north.' },
  }),

  approveMembership: async (house) => ({ as: 'petra', params: await asked(house), body: { reason: 'Games were missing' } }),

  rejectMembership: async (house) => ({ as: 'petra', params: await asked(house), body: { reason: 'The group is complete for this cycle' } }),

  withdrawMembershipRequest: async (house) => ({ as: 'nina', params: await asked(house) }),

  suspendMembership: async () => ({ as: 'petra', params: of('bruno'), body: { reason: 'On leave until autumn' } }),

  reinstateMembership: async (house) => {
    await house.as('petra').post(`/v1/memberships/${membershipId('bruno')}/suspension`, { reason: 'On leave until autumn' })
    return { as: 'petra', params: of('bruno') }
  },

  changeMembershipRole: async () => ({ as: 'petra', params: of('jordi'), body: { role: 'facilitator' } }),

  handOverFacilitation: async () => ({ as: 'petra', params: inStuttgart, body: of('jordi') }),

  leaveGroup: async () => ({ as: 'ines', params: of('ines'), body: { reason: 'A new job' } }),

  removeMember: async () => ({ as: 'petra', params: of('tomasz'), body: { reason: 'Has not come for a year' } }),
}
