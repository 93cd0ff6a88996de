import { eventsOf } from '../platform/events.ts'

export const groupEvent = eventsOf('group', {
  created: 'Somebody made a group.',
  updated: 'A facilitator or admin changed what the group says of itself, its sizes or its rules.',
  agreement_set: 'The group has a new version of its agreement; everybody is asked again.',
  activated: 'A forming group has its people and began to work.',
  paused: 'An active group rests: somebody paused it, or it lost its last facilitator.',
  resumed: 'A paused group goes on.',
  closed: 'The cycle is over.',
  reopened: 'A closed group began its next cycle.',
  archived: 'A closed group became read-only for good.',
  abandoned: 'A forming group was given up.',
})

export const membershipEvent = eventsOf('membership', {
  invited: 'Somebody was invited into a group, or was sent a new invitation.',
  requested: 'Somebody asked to come into a group.',
  joined: 'Somebody became active in a group: invited, let in, come by an open door, or appointed.',
  declined: 'Somebody declined an invitation.',
  expired: 'An invitation was not answered in time.',
  revoked: 'An invitation was taken back.',
  rejected: 'A request to come in was refused.',
  withdrawn: 'Somebody took back their own request to come in.',
  agreed: 'Somebody accepted the agreement in force.',
  suspended: 'A membership was suspended.',
  reinstated: 'A suspended membership is active again.',
  role_changed: 'Somebody became facilitator, member or observer.',
  left: 'Somebody left a group, or was erased.',
  removed: 'Somebody was removed from a group.',
})
