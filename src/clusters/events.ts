import { eventsOf } from '../platform/events.ts'

export const clusterEvent = eventsOf('cluster', {
  created: 'A user registered a cluster and became its manager.',
  updated: "A cluster's profile changed.",
  label_changed: 'An admin gave a cluster another quality label.',
  submitted: 'A manager submitted a cluster for validation.',
  validated: 'An admin validated a cluster; its profile is public from now on.',
  refused: 'An admin refused to validate a cluster.',
  lapsed: "A cluster's validation ended, at its date or by an admin; the profile is no longer public.",
  deleted: 'An admin deleted a cluster.',
})

export const affiliationEvent = eventsOf('affiliation', {
  requested: "A user asked to belong to a cluster's team.",
  activated: "A user belongs to a cluster's team from now on.",
  rejected: 'A request to belong to a team was rejected.',
  withdrawn: 'A user took back their request.',
  ended: "A user no longer belongs to a cluster's team.",
  role_changed: "A user's role in a cluster's team changed.",
})

export const criteriaEvent = eventsOf('validation_criteria', {
  published: 'An admin put another version of the validation criteria in force.',
})
