import { eventsOf } from '../platform/events.ts'

export const experienceEvent = eventsOf('experience', {
  drafted: 'Somebody began to write an experience; nobody else sees it yet.',
  updated: 'A draft was changed, or the words of an experience were corrected.',
  discarded: 'A draft was thrown away.',
  recorded: 'A cluster recorded what happened when it tried something.',
  confirmed: 'Somebody of another cluster confirmed an experience.',
  disputed: 'A reader disputes an experience; until that is settled it does not count.',
  dispute_settled: 'A dispute was settled: the experience counts again.',
  withdrawn: 'Its author withdrew an experience. Whoever holds a copy should forget it.',
  visibility_changed: 'An experience is seen more widely or less widely than before. Whoever may no longer see it should forget it.',
  attribution_changed: 'Who is named with an experience changed, or its author was erased. Whoever shows names should read it again.',
})

export const evidenceEvent = eventsOf('practice_evidence', {
  changed: 'The evidence on a practice changed: somebody was heard, or no longer is, or time told.',
})
