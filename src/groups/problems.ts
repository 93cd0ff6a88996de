import { problemsOf } from '../platform/problems.ts'

export const groupProblem = problemsOf({
  'already-member': {
    status: 409,
    title: 'There is a live membership already',
    when: 'The user is invited, has asked to come in, is active or is suspended in this group. One person has one place.',
    remedy: 'Go on with the membership that is there: resend the invitation, approve the request, reinstate it.',
  },
  'group-full': {
    status: 409,
    title: 'The group is full',
    when: 'Active facilitators and members, and open invitations, already take `maxMembers` places. Observers take none.',
    remedy: 'Raise `maxMembers`, revoke an invitation that nobody answers, or wait until somebody leaves.',
  },
  'max-members-too-low': {
    status: 409,
    title: 'More places are taken than that',
    when: '`maxMembers` would fall below the active facilitators and members and the open invitations.',
    remedy: 'Revoke invitations or choose a larger number.',
  },
  'last-facilitator': {
    status: 409,
    title: 'The group would lose its last facilitator',
    when: 'The only active facilitator of a forming, active or paused group would leave, be suspended, be removed or change the role.',
    remedy: 'Hand the facilitation over first (`POST /v1/groups/{groupId}/facilitation-handover`), or close the group.',
  },
  'no-facilitator': {
    status: 409,
    title: 'The group has no facilitator',
    when: 'A group without an active facilitator would become active.',
    remedy:
      "Make an active member the facilitator (`PUT /v1/memberships/{membershipId}/role`), or invite one; an admin can do so in anybody's stead.",
  },
  'too-few-members': {
    status: 409,
    title: 'Too few members are active',
    when: 'A forming group has fewer active facilitators and members than `minMembers`. Observers and open invitations do not count.',
    remedy: 'Wait for the invited, invite more, or lower `minMembers`.',
  },
  'composition-unmet': {
    status: 409,
    title: "The group's rules of composition are not met",
    when: 'At activation more members represent one cluster than `maxPerCluster` allows, or fewer countries are present than `minCountries` asks for.',
    remedy:
      '`errors` names what is missing. Change the members or the rules, or activate with an `overrideReason`, which is kept in the audit trail.',
  },
  'invitation-only': {
    status: 403,
    title: 'One comes in by invitation',
    when: 'You asked to come into a group whose `joinPolicy` is `invite`.',
    remedy: 'Ask a facilitator to invite you.',
  },
  'not-affiliated': {
    status: 422,
    title: 'The user does not represent that cluster',
    when: 'A facilitator or member represents a cluster that they are actively affiliated to; this user has no active affiliation, or none to the cluster named.',
    remedy: 'Name one of the clusters that the user is affiliated to, or have the affiliation approved first. Observers need none.',
  },
  'cluster-required': {
    status: 422,
    title: 'Say which cluster is represented',
    when: 'The user is affiliated to several clusters, and the request names none of them.',
    remedy: 'Name one of them in `clusterId`.',
  },
  'agreement-not-in-force': {
    status: 409,
    title: 'That is not the agreement in force',
    when: 'The version was replaced by a newer one, or never existed. Nobody accepts what they have not read.',
    remedy: 'Read `GET /v1/groups/{groupId}/agreement`, and accept the version that it shows.',
  },
})
