import { type PersonKey, people } from '../../src/demo/cast.ts'
import type { House } from './house.ts'

/** A forming group of this facilitator, made through the API. */
export async function aGroup(house: House, facilitator: PersonKey, settings: Record<string, unknown> = {}): Promise<{ id: string; path: string }> {
  const made = await house.as(facilitator).post('/v1/groups', { name: 'A group', purpose: 'To learn from each other.', minMembers: 2, ...settings })
  if (made.status !== 201) throw new Error(made.text)
  return { id: made.body.id, path: `/v1/groups/${made.body.id}` }
}

/** Invites somebody and lets them accept. Returns their membership's id. */
export async function joins(
  house: House,
  facilitator: PersonKey,
  groupId: string,
  person: PersonKey,
  invitation: Record<string, unknown> = {},
): Promise<string> {
  const { membershipId } = await invites(house, facilitator, groupId, person, invitation)
  const accepted = await house.as(person).post(`/v1/memberships/${membershipId}/invitation-acceptance`)
  if (accepted.status !== 200) throw new Error(accepted.text)
  return membershipId
}

/** Invites somebody who has an account. */
export async function invites(house: House, facilitator: PersonKey, groupId: string, person: PersonKey, invitation: Record<string, unknown> = {}) {
  const invited = await house
    .as(facilitator)
    .post(`/v1/groups/${groupId}/membership-invitations`, { invitations: [{ userId: people[person].id, ...invitation }] })
  if (invited.status !== 201) throw new Error(invited.text)
  return { membershipId: invited.body.data[0].id as string, token: invited.body.data[0].invitationToken as string }
}

/** An active group: its facilitator and these members. */
export async function anActiveGroup(house: House, facilitator: PersonKey, members: PersonKey[], settings: Record<string, unknown> = {}) {
  const group = await aGroup(house, facilitator, settings)
  const memberships: Partial<Record<PersonKey, string>> = {}
  for (const person of members) memberships[person] = await joins(house, facilitator, group.id, person)
  const active = await house.as(facilitator).post(`${group.path}/activation`)
  if (active.status !== 200) throw new Error(active.text)
  return { ...group, memberships }
}
