import { problemsOf } from '../platform/problems.ts'

export const practiceProblem = problemsOf({
  'version-already-open': {
    status: 409,
    title: 'Another version is being written',
    when: 'The practice already has a version in draft, in review or sent back; there is one at a time.',
    remedy: 'Find it with `GET /v1/practices/{practiceId}/versions`, and go on there or delete it.',
  },
  'practice-incomplete': {
    status: 409,
    title: 'Something that readers need is missing',
    when: 'A practice is submitted without a teaser, a problem or a solution.',
    remedy: 'Read `errors`: each entry points to a field. Fill them with `PATCH /v1/practices/{practiceId}` and submit again.',
  },
  'owner-cluster-not-yours': {
    status: 422,
    title: 'That cluster is not one you can write for',
    when: 'The owner cluster is neither one that you belong to nor, for the facilitators of its group, one that a member represents there and belongs to. A practice without a group is written for a cluster that you manage.',
    remedy: 'Name one of those clusters, or leave `ownerClusterId` out to use the one you represent in the group.',
  },
  'consent-missing': {
    status: 409,
    title: 'The author or the owner cluster has not consented',
    when: 'A practice would be shown more widely than its author and a manager of its owner cluster have both consented to.',
    remedy: 'Ask both for `POST /v1/practices/{practiceId}/consents`; `consents` in the practice says what there is.',
  },
  'not-wider': {
    status: 409,
    title: 'It is already seen that widely',
    when: 'A promotion names the visibility that the practice has, or a narrower one.',
    remedy: 'Leave it, or narrow it with `POST /v1/practices/{practiceId}/demotion`.',
  },
  'not-narrower': {
    status: 409,
    title: 'It is not seen more widely than that',
    when: 'A demotion names the visibility that the practice has, or a wider one.',
    remedy: 'Leave it, or widen it with consents and `POST /v1/practices/{practiceId}/promotion`.',
  },
  'group-missing': {
    status: 409,
    title: 'It belongs to no group',
    when: 'A practice or an experience without a group would be narrowed to its group, or an experience attributed to it.',
    remedy: 'Retire a practice, or withdraw a consent to it, which takes it down; withdraw an experience.',
  },
  'shared-too-narrowly': {
    status: 409,
    title: 'What is shared in one group stays there',
    when: 'A practice that only its group sees, or an adaptation of it, would be copied to another place by somebody who did not write it; or an adaptation would be seen more widely than what somebody else wrote before it.',
    remedy: 'Adapt it in its own group, or ask its author to have it promoted; the lineage says what it was adapted from.',
  },
  'meeting-not-begun': {
    status: 409,
    title: 'The meeting has not begun',
    when: 'A use is recorded for a meeting that is still to come, or that was cancelled.',
    remedy: 'Plan it as an agenda item, and record the use once the meeting runs.',
  },
  'already-used': {
    status: 409,
    title: 'This use is recorded already',
    when: 'The same version was already recorded as used at that meeting.',
    remedy: 'Read it with `GET /v1/practices/{practiceId}/uses`.',
  },
})
