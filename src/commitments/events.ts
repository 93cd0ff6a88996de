import { eventsOf } from '../platform/events.ts'

export const commitmentEvent = eventsOf('commitment', {
  made: 'Somebody committed to a next step.',
  updated: 'The words or the day of a commitment changed.',
  done: 'A commitment was kept.',
  dropped: 'A commitment was given up, or its person left.',
  carried: 'A commitment was carried to a later day; it is still open.',
  experience_asked: 'The day of a commitment to try a practice has come: its person is asked what happened.',
})

/** Who hears of it: the group that reads it. What was said over a case carries no scope, as the case itself: whoever sees it hears. */
export const scopeOf = ({ groupId, caseId }: { groupId?: string | null; caseId?: string | null }): string | null =>
  caseId ? null : (groupId ?? null)
