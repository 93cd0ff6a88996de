import { problemsOf } from '../platform/problems.ts'

export const experienceProblem = problemsOf({
  'own-cluster': {
    status: 403,
    title: 'Another cluster has to confirm it',
    when: 'You wrote the experience, or you are on the team of the cluster whose experience it is.',
    remedy: 'Ask a peer of another cluster who has seen what happened.',
  },
  'practice-not-published': {
    status: 409,
    title: 'The practice has not been published',
    when: 'An experience names a version of a practice that is still being written.',
    remedy: 'Name the published version, or leave `practiceId` out.',
  },
  'experience-incomplete': {
    status: 409,
    title: 'Something that evidence needs is missing',
    when: 'A draft is submitted without an outcome or the end of its period, or with days that no longer fit.',
    remedy: 'Read `errors`: each entry points to a field. Fill them with `PATCH /v1/experiences/{experienceId}` and submit again.',
  },
  'already-recorded': {
    status: 409,
    title: 'What has been recorded stays as it was',
    when: 'The patch changes a fact of an experience that is no longer a draft. Only its words can be corrected: others have relied on the rest.',
    remedy: 'Withdraw the experience and record it anew; attribution and visibility have operations of their own.',
  },
  'dispute-settled': {
    status: 409,
    title: 'Your dispute was settled',
    when: 'You disputed this experience before, and that was settled. Nobody silences an experience by disputing it again and again.',
    remedy: 'Read how it was settled in `dispute.settlement`, and talk to the facilitator.',
  },
})
