import { problemsOf } from '../platform/problems.ts'

export const journeyProblem = problemsOf({
  'journey-over': {
    status: 409,
    title: 'The journey is over',
    when: 'A step of a journey that was completed or stopped is to change.',
    remedy: 'Plan another journey: several may lead to the same market.',
  },
  'steps-open': {
    status: 409,
    title: 'Steps are still open',
    when: 'A journey is to be completed while a step is neither done nor skipped, or when every step was skipped.',
    remedy: 'Finish the steps that `detail` names or skip them with a reason; or stop the journey.',
  },
  'step-incomplete': {
    status: 409,
    title: 'The form of the step is not filled in',
    when: 'A step is to be done, and its payload lacks something that the form requires.',
    remedy: 'Read `errors`: each entry points into the payload. Fill it with `PATCH /v1/journey-steps/{stepId}`, or skip the step with a reason.',
  },
  'not-evaluating': {
    status: 409,
    title: 'The self-evaluation has not begun',
    when: 'An experience is to be recorded in a journey whose last step has not been started.',
    remedy: 'Start the self-evaluation, or record the experience by itself with `POST /v1/experiences`.',
  },
})
