import { eventsOf } from '../platform/events.ts'

export const journeyEvent = eventsOf('journey', {
  planned: 'A cluster planned a journey.',
  started: 'The first step of a journey was begun.',
  updated: 'The market, the goal or the owner of a journey changed.',
  completed: 'A cluster reached the end of a journey.',
  stopped: 'A cluster gave a journey up.',
  experience_recorded: 'A journey recorded an experience.',
})

export const journeyStepEvent = eventsOf('journey_step', {
  started: 'A step was begun.',
  updated: 'What a cluster wrote down in a step changed.',
  completed: 'A step was done.',
  skipped: 'A step was passed over.',
  reopened: 'A step that was done or passed over is worked on again.',
})
