import { problemsOf } from '../platform/problems.ts'

export const clusterProblem = problemsOf({
  'slug-taken': {
    status: 409,
    title: 'The slug is taken',
    when: 'Another cluster has this slug, or had it before it was deleted: a slug is never given to another.',
    remedy: 'Choose another slug, or leave it out to have one made from the name.',
  },
  'already-affiliated': {
    status: 409,
    title: 'Already in the team, or asked to be',
    when: 'This user belongs to the team of the cluster, or has asked to and waits for the answer.',
    remedy: 'Look at `GET /v1/me/affiliations`.',
  },
  'account-inactive': {
    status: 409,
    title: 'The account is not active',
    when: 'Somebody is to be let into a team whose account is suspended.',
    remedy: 'Have the account reinstated first (`POST /v1/users/{userId}/reinstatement`), or turn the request down.',
  },
  'last-manager': {
    status: 409,
    title: 'The cluster would lose its last manager',
    when: 'Nobody else manages the cluster: other managers do not exist, or are suspended.',
    remedy: 'Make somebody else a manager first, or ask an admin.',
  },
  'cluster-in-use': {
    status: 409,
    title: 'The cluster is still in use',
    when: 'The cluster has a team, or somebody represents it in a group.',
    remedy: 'End the affiliations and the memberships first; `detail` says which.',
  },
  'criteria-unmet': {
    status: 409,
    title: 'Criteria are neither met nor waived',
    when: 'A cluster is to be validated, and at least one criterion is unmet and has no waiver. `errors` names each.',
    remedy: 'Add a waiver with a reason for each criterion named, or refuse.',
  },
})
