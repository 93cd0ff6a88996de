import { problemsOf } from '../platform/problems.ts'

export const flagProblem = problemsOf({
  'already-flagged': {
    status: 409,
    title: 'You have flagged it already',
    when: 'Somebody flags what they have an open flag on; of a practice whatever the version.',
    remedy: 'Wait for the decision, or withdraw that one: `GET /v1/flags?mine=true&state=open` finds it.',
  },
  'own-words': {
    status: 409,
    title: 'These are your own words',
    when: 'Somebody flags what they wrote themselves.',
    remedy: 'Change it, retire it or take it back.',
  },
  'consequence-impossible': {
    status: 409,
    title: 'It cannot have that consequence now',
    when: 'A flag is upheld with a consequence for something that is no longer as it was: a practice without a published version is to be retired; or something is to be kept to its group that has none, or that another decision keeps there already.',
    remedy: 'Read it again; choose another consequence, or `none`.',
  },
})
