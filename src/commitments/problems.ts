import { problemsOf } from '../platform/problems.ts'

export const commitmentProblem = problemsOf({
  'commitments-open': {
    status: 409,
    title: 'Commitments wait for a word',
    when: 'A meeting is to be closed while commitments of earlier meetings that it reviews have been neither done, nor dropped, nor carried.',
    remedy:
      '`GET /v1/meetings/{meetingId}/commitments-to-review` lists them; `POST /v1/commitments/{commitmentId}/dispositions` says what became of each.',
  },
  'commitment-closed': {
    status: 409,
    title: 'The commitment is closed already',
    when: 'An experience is to close a commitment that is done or dropped.',
    remedy: 'Record the experience without `commitmentId`.',
  },
})
