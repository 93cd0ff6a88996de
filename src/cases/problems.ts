import { problemsOf } from '../platform/problems.ts'

export const caseProblem = problemsOf({
  'own-cluster-excluded': {
    status: 422,
    title: 'Your own cluster cannot be kept out',
    when: 'A case names a cluster of its case giver among `excludedClusterIds`: the one they represent in the group, or one whose team they are on.',
    remedy: 'Leave it out of the list.',
  },
  'audience-answered': {
    status: 409,
    title: 'Peers have answered the audience that there was',
    when: 'A case that has contributions of others would be shown more widely. They spoke to fewer people, and only they could say whether more may read them.',
    remedy: 'Narrow it, which is always possible, or bring a new case.',
  },
  'outcome-missing': {
    status: 422,
    title: 'A resolved case says what came of it',
    when: 'A case is resolved with neither `outcomeNote` nor `outcomeExperienceId`.',
    remedy: 'Say in a line what came of it, or record an experience and name it.',
  },
  'reflections-only': {
    status: 403,
    title: 'Observers give reflections',
    when: 'An observer of the group contributes something else than a reflection to one of its cases.',
    remedy: 'Send it as `reflection`, or ask a facilitator to make you a member.',
  },
  'own-contribution': {
    status: 409,
    title: 'It is your own',
    when: 'A case giver calls useful what they wrote to their own case.',
    remedy: 'Mark what helped you of what others gave.',
  },
  'not-marked': {
    status: 409,
    title: 'It is not marked as useful',
    when: 'A mark is taken back that is not there.',
    remedy: 'Nothing: it is as you want it.',
  },
  'already-asked': {
    status: 409,
    title: 'They were asked before',
    when: 'Somebody is asked to help with a case who was asked before and has neither answered nor declined.',
    remedy: 'Read `errors`: each entry points to one. Leave them out.',
  },
  'help-budget-spent': {
    status: 409,
    title: 'They cannot help more often this month',
    when: 'Somebody has been asked as often this month (UTC) as their `helpBudgetPerMonth` allows. What was declined or expired does not count.',
    remedy: 'Read `errors`: each entry points to one. Ask somebody else, or wait for the next month.',
  },
  'already-asking': {
    status: 409,
    title: 'A practice is being made of it',
    when: 'Somebody begins to make a practice of a case while the contributors are still asked for another one.',
    remedy: 'Finish that one, or drop it: `GET /v1/cases/{caseId}/practice-drafts` finds it.',
  },
})
