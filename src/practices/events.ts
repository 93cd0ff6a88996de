import { eventsOf } from '../platform/events.ts'

export const practiceEvent = eventsOf('practice', {
  created: 'Somebody began to write a practice, or a new version of one, or to adapt one.',
  updated: 'A draft was changed.',
  submitted: 'A version was submitted for review.',
  review_started: 'A reviewer took a version.',
  changes_requested: 'The reviewer sent a version back to its author.',
  published: 'A version was published; it is what readers see from now on.',
  superseded: 'A newer version took the place of this one.',
  retired: 'The published version was retired: it stays readable, and is listed no more.',
  renewed: 'The published version still holds: its next review is due later.',
  consented: 'The author or the owner cluster consented to how widely a practice may be seen.',
  consent_withdrawn: 'The author or the owner cluster took a consent back.',
  promoted: 'A practice is seen more widely than before.',
  demoted: 'A practice is seen less widely than before. Whoever may no longer see it should forget it.',
  warned: 'Readers of a practice are warned: a flag on it was upheld.',
  warning_lifted: 'Readers are warned of that no longer: the decision was reversed.',
  unretired: 'The retirement of a version was reversed.',
  deleted: 'A draft was deleted, or a practice was taken down. It is gone.',
})

export const practiceUseEvent = eventsOf('practice_use', {
  recorded: 'A practice was used at a meeting.',
  removed: 'A use that was recorded by mistake was removed.',
})
